"""The sheets of what follows: gates, people by roles, and the order of the problems with its formula."""

from __future__ import annotations

from readiness.document.book import BookField, BookRow, BookSheet, Formula, Value
from readiness.model.coverage import RoleCover
from readiness.model.ranking import RankedProblem
from readiness.model.response import Answer
from readiness.present import phrases, reasons
from readiness.present.book.scores import valued
from readiness.present.book.source import BookSource, key_field
from readiness.present.phase import gates as gate_words
from readiness.present.problems import problem_words

COVER = {"covered": "Covered", "partial": "In part", "missing": "Missing"}
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
                "state": phrases.capital(gate_words.STATE_WORDS[gate.state]),
                "why": found.rubric.gate_by_id[gate.id].why,
            },
        )
        for gate in (placement.gates if placement else ())
    )
    fields = (
        BookField("asks", "What it asks", "long", 40),
        BookField("phase", "Phase", "whole", 8),
        BookField("state", "State", "text", 14),
        BookField("found", "What was found", "long", 60),
        BookField("why", "Why it matters", "long", 60),
        key_field(10),
    )
    about = "The conditions of each phase. Not known is not the same as not met."
    return BookSheet(
        "gates", "Gates", about, fields, rows, met={"state": phrases.capital(gate_words.STATE_WORDS["met"])}
    )


def roles(source: BookSource) -> BookSheet:
    """How well each person fits each role, and how each role is covered."""
    found = source.found
    people = found.response.people if source.with_names else ()
    fields = (
        BookField("role", "Role", "text", 28),
        *(BookField(f"fit.{person.id}", person.name, "percent", 13) for person in people),
        BookField("status", "Cover", "text", 11),
        BookField("points", "Points", "whole", 8),
        BookField("needed", "Needed", "whole", 8),
        BookField("holders", "Held by", "long", 28),
        BookField("missing", "Skills still missing", "long", 34),
        key_field(26),
    )
    if not source.with_names:
        fields = tuple(column for column in fields if column.key not in {"holders"})
    rows = tuple(_role(source, cover) for cover in found.outcome.team.roles)
    about = "How well each person fits each role, and how the role is covered: 0 missing, 1 in part, 2 and 3 covered."
    return BookSheet("roles", "People by roles", about, fields, rows, met={"status": COVER["covered"]})


def _role(source: BookSource, cover: RoleCover) -> BookRow:
    found = source.found
    rule = found.rubric.team.role_by_id.get(cover.role)
    fits = {fit.person: fit.fit for fit in cover.fits} if source.with_names else {}
    values: dict[str, Value] = {f"fit.{person}": fit for person, fit in fits.items()}
    values |= {
        "role": found.role_name(cover.role),
        "status": COVER[cover.status] if cover.is_known else f"{COVER[cover.status]}, not known for sure",
        "points": cover.level,
        "needed": int(rule is None or rule.is_needed),
        "holders": ", ".join(found.person_name(person) for person in cover.holders),
        "missing": ", ".join(found.skill_names.get(skill, skill) for skill in cover.missing_skills),
    }
    return BookRow(cover.role, values, words={f"fit.{key}": phrases.percent(fit) for key, fit in fits.items()})


def ranking(source: BookSource) -> BookSheet:
    """The order of the problems; the score by formula from the levels of the sheet Problems."""
    criteria = source.found.rubric.problems.criteria
    rows = tuple(_ranked(source, problem) for problem in source.found.outcome.ranking.problems)
    fields = (
        BookField("rank", "Rank", "whole", 7),
        BookField("name", "Problem", "text", 34),
        BookField("class", "Class", "text", 24),
        BookField("score", "Score by formula", "number", 12),
        BookField("engine", "Score by the rules", "number", 12),
        BookField("difference", "Difference", "number", 11),
        BookField("first", "Ranks first", "percent", 11),
        *(BookField(f"used.{each.id}", each.name, "whole", 11) for each in criteria),
        BookField("cap", "Data counted up to", "whole", 11),
        BookField("why", "Why here", "long", 44),
        key_field(),
    )
    if not source.with_answers:
        left = {"engine", "difference", "cap", *(f"used.{each.id}" for each in criteria)}
        fields = tuple(column for column in fields if column.key not in left)
        rows = tuple(valued(row) for row in rows)
    about = (
        "Score = 100 / 3 \u00d7 the weighted sum of the levels; the weights are on the sheet Method. Class goes first."
    )
    return BookSheet("ranking", "Ranking", about, fields, rows, frozen=2)


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
        "why": phrases.capital(reasons.why_here(found, problem)),
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
    words = {"first": phrases.percent(problem.p_first)} if problem.is_scored else {}
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
                    "name": f"Weight of \u201c{each.name}\u201d",
                    "value": weights.get(each.id, 0.0),
                    "text": each.question,
                },
            )
            for each in found.rubric.problems.criteria
        ),
        _said("questionnaire", "Questionnaire", f"{edition.questionnaire} {edition.questionnaire_version}"),
        _said("rules", "Rules", f"{edition.rubric} {edition.rubric_version}"),
        _said("fingerprint", "Fingerprint of both", edition.fingerprint),
        BookRow(
            "draws",
            {"name": "Runs behind the stability of the order", "value": order.draws, "text": f"Seed {order.seed}"},
        ),
        _said("created", "Assessment begun", phrases.day(kept.created_at.date())),
        _said("changed", "Last changed", phrases.day(kept.changed_at.date())),
        *(
            _said(f"note.{note.id}", note.title, note.text)
            for note in found.questionnaire.method
            if note.kind != "conflict" and note.told == "everywhere"
        ),
    )
    stores = ("response.own_weights", "response.questionnaire", "created_at", "changed_at")
    fields = (
        BookField("name", "About", "long", 40),
        BookField("value", "Value", "number", 12, stores),
        BookField("text", "Explanation", "long", 110),
        key_field(30),
    )
    return BookSheet("method", "Method", "Weights, versions and rules behind the numbers.", fields, rows)


def _said(key: str, name: str, text: str) -> BookRow:
    return BookRow(key, {"name": name, "value": None, "text": text})
