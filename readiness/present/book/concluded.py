"""The sheets of what follows: gates, people by roles, and the order of the problems with its formula."""

from __future__ import annotations

from dataclasses import replace

from readiness.document.book import BookField, BookRow, BookSheet, Formula, Value
from readiness.model.coverage import RoleCover
from readiness.model.ranking import RankedProblem
from readiness.model.response import Answer
from readiness.present import day_words, list_words, number_words, reasons
from readiness.present.book.scores import valued
from readiness.present.book.source import BookSource, key_field
from readiness.present.phase import gates as gate_words
from readiness.present.problems import problem_words
from readiness.words import alone, said
from readiness.words.say import book as say

COVER = {"covered": say.COVERED, "partial": say.IN_PART, "missing": say.MISSING}
MOST_CAP = 3


def gates(source: BookSource) -> BookSheet:
    """The gates of every phase with what was found."""
    found = source.found
    placement = found.outcome.placement
    rows = tuple(
        BookRow(
            gate.id,
            {
                "phase": gate.phase,
                "asks": found.rubric.gate_by_id[gate.id].title,
                "found": gate_words.gate_parts_found(found, gate),
                "state": alone(gate_words.STATE_WORDS[gate.state]),
                "why": found.rubric.gate_by_id[gate.id].why,
            },
        )
        for gate in (placement.gates if placement else ())
    )
    fields = (
        BookField("asks", said(say.WHAT_ASKS), "long", 40),
        BookField("phase", said(say.PHASE), "whole", 8),
        BookField("state", said(say.STATE), "text", 14),
        BookField("found", said(say.WHAT_WAS_FOUND), "long", 60),
        BookField("why", said(say.WHY_MATTERS), "long", 60),
        key_field(10),
    )
    about = said(say.CONDITIONS_EACH_PHASE_NOT_KNOWN)
    return BookSheet(
        "gates",
        said(say.GATES),
        about,
        fields,
        rows,
        met={"state": alone(gate_words.STATE_WORDS["met"])},
    )


def roles(source: BookSource) -> BookSheet:
    """How well each person fits each role, and how each role is covered."""
    found = source.found
    people = found.response.people if source.with_names else ()
    fields = (
        BookField("role", said(say.ROLE), "text", 28),
        *(BookField(f"fit.{person.id}", person.name, "percent", 13) for person in people),
        BookField("status", said(say.COVER), "text", 11),
        BookField("points", said(say.POINTS), "whole", 8),
        BookField("needed", said(say.NEEDED), "whole", 8),
        BookField("holders", said(say.HELD_BY), "long", 28),
        BookField("missing", said(say.SKILLS_STILL_MISSING), "long", 34),
        key_field(26),
    )
    if not source.with_names:
        fields = tuple(column for column in fields if column.key not in {"holders"})
    rows = tuple(_role(source, cover) for cover in found.outcome.team.roles)
    about = said(say.HOW_WELL_EACH_PERSON_FITS)
    return BookSheet("roles", said(say.PEOPLE_BY_ROLES), about, fields, rows, met={"status": said(COVER["covered"])})


def _role(source: BookSource, cover: RoleCover) -> BookRow:
    found = source.found
    rule = found.rubric.team.role_by_id.get(cover.role)
    fits = {fit.person: fit.fit for fit in cover.fits} if source.with_names else {}
    values: dict[str, Value] = {f"fit.{person}": fit for person, fit in fits.items()}
    values |= {
        "role": found.role_name(cover.role),
        "status": said(COVER[cover.status])
        if cover.is_known
        else said(say.part_not_known_sure(cover=said(COVER[cover.status]))),
        "points": cover.level,
        "needed": int(rule is None or rule.is_needed),
        "holders": list_words.row(found.person_name(person) for person in cover.holders),
        "missing": list_words.row(found.skill_names.get(skill, skill) for skill in cover.missing_skills),
    }
    return BookRow(cover.role, values, words={f"fit.{key}": number_words.percent(fit) for key, fit in fits.items()})


def ranking(source: BookSource) -> BookSheet:
    """The order of the problems; the score by formula from the levels of the sheet Problems."""
    criteria = source.found.rubric.problems.criteria
    rows = tuple(_ranked(source, problem) for problem in source.found.outcome.ranking.problems)
    fields = (
        BookField("rank", said(say.RANK), "whole", 7),
        BookField("name", said(say.PROBLEM), "text", 34),
        BookField("class", said(say.CLASS_WORD), "text", 24),
        BookField("score", said(say.SCORE_BY_FORMULA), "number", 12),
        BookField("engine", said(say.SCORE_BY_RULES), "number", 12),
        BookField("difference", said(say.DIFFERENCE), "number", 11),
        BookField("first", said(say.RANKS_FIRST), "percent", 11),
        *(BookField(f"used.{each.id}", each.name, "whole", 11) for each in criteria),
        BookField("cap", said(say.DATA_COUNTED_UP), "whole", 11),
        BookField("why", said(say.WHY_HERE), "long", 44),
        key_field(),
    )
    if not source.with_answers:
        left = {"engine", "difference", "cap", *(f"used.{each.id}" for each in criteria)}
        fields = tuple(
            replace(column, head=said(say.SCORE_BY_RULES)) if column.key == "score" else column
            for column in fields
            if column.key not in left
        )
        rows = tuple(valued(row) for row in rows)
    about = said(say.SCORE_WEIGHTED_SUM_LEVELS_WEIGHTS)
    if not source.with_answers:
        about = f"{said(say.FORMULAS_NEED_ANSWERS)} {about}"
    return BookSheet("ranking", said(say.RANKING), about, fields, rows, frozen=2)


def _ranked(source: BookSource, problem: RankedProblem) -> BookRow:
    found = source.found
    rule = found.rubric.problems
    used = {each.criterion: each.level or 0 for each in problem.criteria}
    values: dict[str, Value | Formula] = {
        "rank": problem.rank,
        "name": problem.name,
        "class": problem_words.class_words(problem),
        "cap": _cap(source, problem.id),
        "engine": problem.score,
        "difference": Formula("ROUND({score}-{engine},9)", 0),
        "first": problem.p_first if problem.is_scored else None,
        "why": alone(reasons.why_here(found, problem)),
    }
    for criterion in rule.criteria:
        cell = f"problems.criterion.{criterion.id}@"
        level = f"IFERROR(N(INDEX({{codes:{cell}}},MATCH({{{cell}}},{{choices:{cell}}},0))),0)"
        is_data = criterion.id == rule.data_criterion
        values[f"used.{criterion.id}"] = Formula(f"MIN({level},{{cap}})" if is_data else level, used[criterion.id])
    total = "+".join(f"{{used.{each.id}}}*{{method.value@weight.{each.id}}}" for each in rule.criteria)
    values["score"] = Formula(f"100/3*({total})", problem.score)
    if not problem.is_scored:
        values |= {"score": None, "engine": None, "difference": None}
    words = {"first": number_words.percent(problem.p_first)} if problem.is_scored else {}
    return BookRow(problem.id, values, words=words)


def _cap(source: BookSource, problem: str) -> int:
    """Up to which level the criterion of data counts: one more than the quality of the data, if that is known."""
    found = source.found
    told = next(each for each in found.response.problems if each.id == problem).data_quality
    asked = found.response.answers.get(found.rubric.data_status.quality_question, Answer()).level
    quality = asked if told is None else told if isinstance(told, int) else None
    return MOST_CAP if quality is None else min(MOST_CAP, quality + 1)


def method(source: BookSource) -> BookSheet:
    """Weights, versions and rules behind the numbers."""
    found = source.found
    edition, order = found.outcome.edition, found.outcome.ranking
    weights = dict(order.weights)
    kept = source.assessment
    rows = (
        *(
            BookRow(
                f"weight.{each.id}",
                {
                    "name": said(say.weight(name=each.name)),
                    "value": weights.get(each.id, 0.0),
                    "text": each.question,
                },
            )
            for each in found.rubric.problems.criteria
        ),
        _said("questionnaire", said(say.QUESTIONNAIRE), f"{edition.questionnaire} {edition.questionnaire_version}"),
        _said("rules", said(say.RULES), f"{edition.rubric} {edition.rubric_version}"),
        _said("fingerprint", said(say.FINGERPRINT_BOTH), edition.fingerprint),
        BookRow(
            "draws",
            {
                "name": said(say.RUNS_BEHIND_STABILITY_ORDER),
                "value": order.draws,
                "text": said(say.seed(seed=order.seed)),
            },
        ),
        _said("created", said(say.ASSESSMENT_BEGUN), day_words.day(kept.created_at.date())),
        _said("changed", said(say.LAST_CHANGED), day_words.day(kept.changed_at.date())),
        *(
            _said(f"note.{note.id}", note.title, note.text)
            for note in found.questionnaire.method
            if note.kind != "conflict" and note.told == "everywhere"
        ),
    )
    stores = ("response.own_weights", "response.questionnaire", "created_at", "changed_at")
    fields = (
        BookField("name", said(say.ABOUT), "long", 40),
        BookField("value", said(say.VALUE), "number", 12, stores),
        BookField("text", said(say.EXPLANATION), "long", 110),
        key_field(30),
    )
    return BookSheet("method", said(say.METHOD), said(say.WEIGHTS_VERSIONS_RULES_BEHIND_NUMBERS), fields, rows)


def _said(key: str, name: str, text: str) -> BookRow:
    return BookRow(key, {"name": name, "value": None, "text": text})
