"""What a checked table says stands wherever its problem is praised, for every verdict, standing and order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from readiness.model import evidence
from readiness.model.assessment import Charter, TableCheck, TakenOver
from readiness.model.evidence import CriterionEvidence, LearningCurve, Score, VerdictWord
from readiness.model.ranking import Ranking
from readiness.present import reasons
from readiness.present.data import evidence_words, table_standing
from readiness.present.documents import document_of
from readiness.present.findings import Findings
from readiness.present.plan import plan_words
from readiness.present.price.board import board_page
from readiness.present.problems import charters, problem_headlines, problem_words
from readiness.present.summary import summary_lines
from readiness.report.pdf import build_report
from readiness.words import alone, said
from readiness.words.say import checks as say
from tests.evidence.samples import a_check
from tests.report.cases import changed, content_of, report_on
from tests.report.inspecting import page_texts
from tests.thorough import each_once, usually

PRAISE = ("clear first", "likely the first problem")
STANDINGS = ("agrees", "differs", "taken over")
ORDERS = ("clear first", "likely first", "toss-up", "not firm", "by class", "only one", "only project", "so far")


def plain(words: str) -> str:
    return " ".join(words.replace("\u00a0", " ").split())


def ordered(order: str) -> Findings:
    """Findings in which the first problem stands to the others as `order` says."""
    named = {"only one": "one problem", "only project": "community-clinic", "so far": "one problem judged"}
    content = content_of(named.get(order, "regional-logistics"))
    found = Findings(content.assessment.response, content.outcome, content.questionnaire, content.rubric)
    ranking = found.outcome.ranking
    if order in ("clear first", "likely first", "toss-up"):
        ranking = changed(ranking, certainty=order, favourite=ranking.first)
    elif order == "not firm":
        ranking = changed(ranking, favourite=ranking.problems[1].id)
    elif order == "by class":
        first, second, *rest = ranking.problems
        ranking = changed(ranking, problems=(changed(first, score=1.0, low=1.0), second, *rest))
    return replace(found, outcome=changed(found.outcome, ranking=ranking))


def with_table(found: Findings, word: VerdictWord, standing: str) -> Findings:
    """The findings with a table checked for the first problem."""
    first = first_of(found.outcome.ranking)
    problem = next(each for each in found.response.problems if each.id == first)
    told = problem.criteria.get("data-rich")
    level = told if isinstance(told, int) else 1
    seen = level if standing != "differs" else (level + 1) % 4
    taken = TakenOver(criterion="data-rich", before=(level + 1) % 4, level=level, on=date(2026, 3, 2))
    report = a_check().report.model_copy(
        update={
            "word": word,
            "criteria": (CriterionEvidence(criterion="data-rich", level=seen, because="some-thousands"),),
        }
    )
    check = TableCheck(
        table="Orders of last year",
        checked_on=date(2026, 3, 1),
        report=report,
        taken_over=(taken,) if standing == "taken over" else (),
    )
    said = changed(problem, criteria={**problem.criteria, "data-rich": level})
    problems = tuple(said if each.id == first else each for each in found.response.problems)
    return replace(found, evidence={first: check}, response=changed(found.response, problems=problems))


def first_of(ranking: Ranking) -> str:
    assert ranking.first is not None
    return ranking.first


def praises(found: Findings) -> dict[str, str]:
    """Every sentence that puts the first problem before others, by where it is said."""
    ranking = found.outcome.ranking
    first = ranking.first_problem
    assert first is not None
    page = charters.charter_page(found, Charter())
    assert page is not None
    return {
        "headline": problem_headlines.problems_headline(found),
        "ranking": reasons.why_here(found, first),
        "standing": problem_words.where_it_stands(found, first),
        "charter": problem_headlines.charter_headline(found, page),
        "lines of the charter": " ".join(line.text for line in page.lines),
        "roadmap": plan_words.plan_request(found),
        "board": board_page(found, (), Charter()).lede,
        "terminal": plain(" ".join(summary_lines(found))),
        "JSON": str(next(each.checked_table for each in document_of(found).problems if each.id == first.id)),
    }


@pytest.mark.parametrize(("word", "standing", "order"), each_once(VerdictWord, STANDINGS, ORDERS))
def test_what_a_table_says_stands_wherever_its_problem_is_praised(word: VerdictWord, standing: str, order: str) -> None:
    found = with_table(ordered(order), word, standing)
    told = praises(found)

    assert [where for where, words in told.items() if said(table_standing.SAYS[word]) not in words] == []
    if word in table_standing.DOUBTS:
        assert [where for where, words in told.items() if any(praise in words for praise in PRAISE)] == []
    assert ("nobody has decided yet" in told["lines of the charter"]) == (standing == "differs")
    assert ("taken over from it" in told["lines of the charter"]) == (standing == "taken over")


WARNED = {
    "strong-after-removal": {"strong_after_removal": True},
    "very-high": {"score": Score(skill=0.95, low=0.9, high=0.97, measure="auc", value=1, value_low=1, value_high=1)},
    "drifts": {"curve": LearningCurve(points=(), reading="not-needed", drifts=True)},
    "single-series": {"tested": evidence.Tested(rows=400, split="time", folds=5, is_single_series=True)},
}
MILD = {"strong_after_removal": False, "score": None, "curve": None, "tested": None}


@pytest.mark.sampled(8)
@pytest.mark.parametrize("word", VerdictWord)
@pytest.mark.parametrize("warning", WARNED)
def test_a_warning_of_the_check_stands_beside_its_praise_and_nowhere_else(word: VerdictWord, warning: str) -> None:
    found = with_table(ordered("clear first"), word, "agrees")
    first = first_of(found.outcome.ranking)
    check = found.evidence[first]
    report = check.report.model_copy(update={**MILD, **WARNED[warning]})
    told = praises(replace(found, evidence={first: check.model_copy(update={"report": report})}))

    caution = said(table_standing.CAUTIONS[warning])
    silent = [where for where, words in told.items() if caution not in words]
    assert silent == (list(told) if word in table_standing.DOUBTS else [])
    assert set(WARNED) | {"sensitive"} == set(evidence_words._WARNINGS)


@pytest.mark.parametrize("word", [VerdictWord.WEAK, VerdictWord.NOT_SHOWN, VerdictWord.NO_SIGNAL])
def test_what_a_check_cannot_judge_is_told_so_wherever_its_problem_is_praised(word: VerdictWord) -> None:
    found = with_table(ordered("clear first"), word, "agrees")
    first = first_of(found.outcome.ranking)
    check = found.evidence[first]
    report = check.report.model_copy(update={**MILD, **WARNED["single-series"]})
    found = replace(found, evidence={first: check.model_copy(update={"report": report})})
    told = praises(found)

    limit = said(say.PART_IS_SERIES_THIS_CHECK_CANNOT_JUDGE)
    assert [where for where, words in told.items() if limit not in words] == []
    assert [where for where, words in told.items() if said(table_standing.SAYS[word]) in words] == []
    judged = evidence_words.say(report)
    assert "Not judged" in judged.headline
    assert "neither for nor against" in judged.meaning
    assert "guess" not in judged.meaning
    assert not table_standing.is_doubted(found, first)
    table = next(each.checked_table for each in document_of(found).problems if each.id == first)
    assert table is not None
    assert table.verdict is None


@pytest.mark.parametrize("order", ORDERS)
def test_without_a_table_nothing_is_said_of_one(order: str) -> None:
    found = ordered(order)

    assert [where for where, words in praises(found).items() if "checked table" in words] == []


@pytest.mark.parametrize("word", usually(list(VerdictWord)[::4], VerdictWord))
def test_the_report_says_it_on_the_cover_and_on_every_page_that_praises(word: VerdictWord) -> None:
    found = with_table(ordered("clear first"), word, "differs")
    content = report_on(found.response)
    first = found.evidence[first_of(found.outcome.ranking)]
    assessment = content.assessment.model_copy(update={"evidence": dict(found.evidence)})
    pages = page_texts(
        build_report(
            replace(content, assessment=assessment, evidence=((first.table, first.report),)), assessment.report
        )
    )
    name = found.outcome.ranking.problems[0].name
    clause = said(table_standing.SAYS[word])
    named = [plain(page) for page in pages if f"{name} " in plain(page) and "first" in plain(page)]

    assert f"Checked table of the first problem {alone(clause)} " in plain(pages[0])
    assert clause in plain(pages[1])
    assert sum(clause in plain(page) for page in pages) >= 4
    if word in table_standing.DOUBTS:
        assert not any(praise in page for page in named for praise in PRAISE)
    else:
        assert any(praise in page for page in named for praise in PRAISE)
