"""Only where its data exists: how answers differ, what changed since a snapshot, what a table showed."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.document import cleaning
from readiness.document.tree import (
    Cell,
    ColumnNode,
    Heading,
    Node,
    Open,
    Paragraph,
    Section,
)
from readiness.model.evidence import EvidenceReport
from readiness.model.placement import GateState
from readiness.model.pooled import QuestionAgreement
from readiness.present import day_words, headlines, kind_words, list_words
from readiness.present.charts import DisagreementDots, charting
from readiness.present.data.evidence_beside import beside
from readiness.present.data.evidence_words import EvidenceWords, say
from readiness.present.group import minutes_words
from readiness.present.group.workshop_words import gap_words
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import figure, in_two_columns, points, table_of
from readiness.words import said
from readiness.words.say import handout

DISAGREEMENT = handout.WHERE_PEOPLE_DISAGREE
MINUTES = minutes_words.TITLE
COMPARISON = handout.SINCE_LAST_TIME
EVIDENCE = handout.WHAT_TABLE_SHOWED
MOST_QUESTIONS = 10


def dots_to_show(brief: Brief) -> DisagreementDots:
    """Questions on which enough people gave a level and differ; the answers of fewer are never shown side by side."""
    return charting.disagreement_dots(brief.found, _compared(brief), MOST_QUESTIONS)


def disagreement(brief: Brief) -> Section:
    """Answers as dots without names, furthest apart first, and blind spots of leaders and staff."""
    chart = dots_to_show(brief)
    settled = minutes_words.settled(brief.found.questionnaire, brief.minutes, _compared(brief))
    lede = said(handout.people_answered_each_dot_one(respondents=brief.respondents))
    if chart.others:
        lede += f" {said(handout.furthest_apart_are_drawn(drawn=len(chart.rows)))}"
    headline = headlines.disagreement_headline(chart, len(settled))
    nodes: list[Node] = [figure("disagreement", said(DISAGREEMENT), chart, gap=14)]
    pooled = brief.content.pooled
    spots = [spot for spot in pooled.dimension_blind_spots if spot.is_flagged] if pooled else []
    if spots:
        entries = []
        for spot in spots:
            name = brief.found.dimension_names.get(spot.subject, spot.subject)
            entries.append((f"{name}.", gap_words(name, spot.gap)))
        nodes += [Heading(said(handout.LEADERS_STAFF_SEE_DIFFERENTLY), gap=18), *points(entries)]
    nodes += _what_came_of_it(brief, settled)
    return Section("disagreement", said(DISAGREEMENT), headline, lede, tuple(nodes))


def _compared(brief: Brief) -> list[QuestionAgreement]:
    """The questions whose answers may be set side by side."""
    pooled = brief.content.pooled
    return list(pooled.shown) if pooled is not None and brief.has_group else []


def _what_came_of_it(brief: Brief, settled: Sequence[tuple[str, str, str]]) -> list[Node]:
    """What was recorded on questions that differ, then the others by name, also those that are not in the picture."""
    nodes: list[Node] = []
    if settled:
        columns = _columns(tuple(map(said, minutes_words.SETTLED_COLUMNS)), (4, 3, 4))
        nodes += [
            Heading(said(minutes_words.SETTLED), gap=18),
            table_of(said(minutes_words.SETTLED), columns, settled, gap=3),
        ]
    left = minutes_words.to_talk_about(brief.found.questionnaire, brief.minutes, _compared(brief))
    if left and (settled or len(left) > MOST_QUESTIONS):
        nodes += [Heading(said(minutes_words.TO_TALK_ABOUT), gap=18), *in_two_columns(left)]
    return nodes


def minutes(brief: Brief) -> Section:
    """What workshops agreed on, decided, and who promised what by when."""
    questionnaire, items = brief.found.questionnaire, brief.minutes
    today = brief.content.assessment.response.assessed_on
    owed, decided = minutes_words.owed(items), minutes_words.decided(items)
    agreed = minutes_words.agreed(questionnaire, items)
    lede = said(handout.from_held(held_words=minutes_words.held_words(items)))
    headline = minutes_words.minutes_headline(owed, decided, agreed)
    nodes: list[Node] = []
    if owed:
        rows: list[tuple[Cell, ...]] = [
            (row[0], row[1], row[2], Open(row[3]) if each.is_late(today) else row[3])
            for each in owed
            for row in [minutes_words.owed_row(questionnaire, each, today)]
        ]
        columns = _columns(tuple(map(said, minutes_words.OWED_COLUMNS)), (5, 2.4, 2.2, 1.2))
        nodes += [Heading(said(minutes_words.OWED), gap=14), table_of(said(minutes_words.OWED), columns, rows, gap=3)]
    if decided:
        entries = [(f"{day_words.day(each.on)}.", each.text) for each in decided]
        nodes += [Heading(said(minutes_words.DECIDED), gap=16), *points(entries)]
    if agreed:
        table = [minutes_words.agreed_row(questionnaire, each) for each in agreed]
        columns = _columns(tuple(map(said, minutes_words.AGREED_COLUMNS)), (4, 3, 4))
        nodes += [
            Heading(said(minutes_words.AGREED), gap=16),
            table_of(said(minutes_words.AGREED), columns, table, gap=3),
        ]
    return Section("minutes", said(MINUTES), headline, lede, tuple(nodes))


def _columns(names: Sequence[str], shares: Sequence[float]) -> list[ColumnNode]:
    return [ColumnNode(name, share) for name, share in zip(names, shares, strict=True)]


def comparison(brief: Brief) -> Section:
    """Then and now on one scale, gates closed since, and actions done."""
    found, earlier = brief.found, brief.content.earlier
    if earlier is None:
        raise ValueError("there is no earlier snapshot to compare with")
    then = day_words.day(earlier.taken_at.date())
    chart = charting.then_now(found, earlier.outcome, then, brief.issued)
    headline = headlines.comparison_headline(found, chart, earlier.outcome)
    nodes: list[Node] = []
    if earlier.edition.fingerprint != found.outcome.edition.fingerprint:
        words = said(handout.TWO_RESULTS_REST_DIFFERENT_VERSIONS)
        nodes.append(Paragraph(words, "note", lead=said(handout.NOT_SAME_YARDSTICK), gap=8))
    nodes.append(figure("then-now", said(COMPARISON), chart, gap=12))
    nodes += [Heading(said(handout.GATES_ACTIONS_SINCE_THEN), gap=16), *points(_changes(brief))]
    return Section("comparison", said(COMPARISON), headline, "", tuple(nodes))


def _changes(brief: Brief) -> list[tuple[str, str]]:
    found, earlier = brief.found, brief.content.earlier
    before = earlier.outcome.placement.gates if earlier and earlier.outcome.placement else ()
    was_met = {gate.id for gate in before if gate.is_met}
    now = found.outcome.placement.gates if found.outcome.placement else ()
    states = {gate.id: gate.state for gate in now}

    def moved(state: GateState, *, from_met: bool) -> str:
        return list_words.and_list(
            sorted(code for code in states if states[code] == state and from_met == (code in was_met))
        )

    no_longer_known = moved("unknown", from_met=True)
    done = [found.action_title(code) for code, edit in found.action_edits.items() if edit.status == "done"]
    return [
        (said(handout.GATES_MET_SINCE_THEN), moved("met", from_met=False) or "none."),
        (said(handout.GATES_OPEN_AGAIN), moved("open", from_met=True) or "none."),
        *([(said(handout.GATES_NO_LONGER_KNOWN), no_longer_known)] if no_longer_known else []),
        (said(handout.ACTIONS_MARKED_DONE), list_words.and_list(done) or "none."),
    ]


def evidence(brief: Brief) -> Section:
    """For each table checked: the verdict, three questions answered, and one next step."""
    checked = [(name, say(report), report) for name, report in brief.content.evidence]
    nodes: list[Node] = []
    for name, words, report in checked:
        nodes.append(Heading(cleaning.one_line(name, 120), gap=16))
        nodes.append(_verdict_table(brief, cleaning.one_line(name, 120), words, report))
        nodes += _told_and_seen(brief, report)
        nodes.append(Paragraph(words.fine_print, "caption", gap=5))
    return Section("evidence", said(EVIDENCE), checked[0][1].headline, "", tuple(nodes))


def _verdict_table(brief: Brief, title: str, words: EvidenceWords, report: EvidenceReport) -> Node:
    status = brief.found.outcome.data_status
    told = kind_words.status_words(status.level) if status.is_known else said(handout.PART_NOT_KNOWN_YET)
    seen = kind_words.status_words(report.grade.ceiling)
    rows: list[tuple[Cell, ...]] = [
        (said(handout.VERDICT), words.headline),
        (said(handout.WHAT_MEANS), words.meaning),
        (said(handout.ENOUGH_DATA), words.enough),
        (said(handout.CLEAN_ENOUGH), words.clean),
        (said(handout.STORED_RIGHT_WAY), words.stored),
        (said(handout.STATUS), said(handout.file_itself_supports_at_most(seen=seen, told=told))),
    ]
    rows += [(said(handout.STILL_BE_ANSWERED), Open(asked)) for asked in words.questions]
    rows += [(said(handout.TAKE_CARE), Open(warning)) for warning in (*words.warnings, *words.alarms)]
    rows.append((said(handout.NEXT_STEP), words.next_step))
    columns = (ColumnNode(said(handout.ASKED), 2.4), ColumnNode(said(handout.WHAT_WAS_SEEN), 8, limit=600))
    return table_of(title, columns, rows, has_row_headers=False, gap=3)


def _told_and_seen(brief: Brief, report: EvidenceReport) -> list[Node]:
    """What people told about the problem beside what its table shows; nothing for a table without a problem."""
    nodes: list[Node] = []
    for problem, check in brief.found.checked_problems:
        if check.report == report:
            lines = beside(brief.found.rubric, problem, check)
            rows: list[tuple[Cell, ...]] = [(line.name, line.told_words, line.seen_words) for line in lines]
            columns = (
                ColumnNode(problem.name, 4),
                ColumnNode(said(handout.YOU_TOLD_US), 4),
                ColumnNode(said(handout.TABLE_SHOWS), 4),
            )
            nodes.append(table_of(problem.name, columns, rows, gap=8))
    return nodes
