"""Who covers which role, who is too full, what to learn, and whom to hire."""

from __future__ import annotations

from readiness.document.tree import (
    Cell,
    ColumnNode,
    Heading,
    Node,
    Notes,
    Open,
    Paragraph,
    Remark,
    Section,
    TableNode,
)
from readiness.model.assessment import PEOPLE_SECTION
from readiness.model.coverage import RoleCover
from readiness.present import list_words
from readiness.present.charts import charting
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import figure, table_of
from readiness.present.team import gap_words, names, team_headlines, team_words, time_words, told_skills
from readiness.words import said
from readiness.words.say import handout as say

TEAM = say.TEAM_ROLES
PEOPLE = say.PEOPLE_THEIR_SKILLS
ROLES = say.ROLES_WHAT_OPEN_ONES_NEED
MATRIX, TIME = say.WHO_COULD_CARRY_WHICH_ROLE, say.TIME_SKILLS
TO_GAIN = say.SKILLS_GAIN
PEOPLE_LEDE = say.NAMES_TIME_SKILLS_ENTERED_LEAVE
NUMBERED_LEDE = say.PEOPLE_NUMBERED_NOT_NAMED_TIME
NO_ADVICE = "\u2013"


def team(brief: Brief) -> Section:
    """The cover of the roles, single points, and the smallest step that closes the gap."""
    found = brief.found
    nodes: list[Node] = []
    if found.response.people:
        nodes.append(Notes(tuple(_notes(found)), gap=18))
    nodes += _roles(found)
    nodes += _skills(found)
    return Section("team", said(TEAM), team_headlines.team_headline(found), _lede(found), tuple(nodes))


def people(brief: Brief) -> Section:
    """Names with what each person could carry, their time and their skills: everything that names somebody."""
    found = brief.found
    chart = charting.role_matrix(found)
    nodes: list[Node] = [Heading(said(MATRIX), gap=18), figure("roles", said(MATRIX), chart, gap=8)]
    if terms := charting.cover_terms(chart):
        nodes.append(Paragraph(terms, "caption", gap=6))
    nodes += [Heading(said(TIME), gap=20), _people_table(found)]
    lede = said(PEOPLE_LEDE) if brief.settings.with_names else said(NUMBERED_LEDE)
    return Section(PEOPLE_SECTION, said(PEOPLE), team_headlines.people_headline(found), lede, tuple(nodes))


def _people_table(found: Findings) -> TableNode:
    rows: list[tuple[Cell, ...]] = [
        (person.name, time_words.time_words(person), told_skills.skills_by_level(found, person))
        for person in found.response.people
    ]
    columns = (
        ColumnNode(said(say.PERSON), 2.4),
        ColumnNode(said(say.TIME_ML), 2),
        ColumnNode(said(say.SKILLS), 7, look="small"),
    )
    return table_of(said(TIME), columns, rows, padding=3, gap=3)


def _lede(found: Findings) -> str:
    if not found.response.people:
        return said(say.LIST_PEOPLE_WHO_COULD_WORK)
    return team_words.rule_of_cover(found)


def _notes(found: Findings) -> list[Remark]:
    coverage = found.outcome.team
    has_single = any(role.single_point and role.status == "covered" for role in coverage.roles)
    no_time = time_words.no_time(found)
    return [
        *([Remark(said(time_words.NO_TIME), no_time, is_open=True)] if no_time else []),
        Remark(said(say.SINGLE_POINTS), team_words.single_points(found), has_single or coverage.is_key_person_risk),
        Remark(said(say.SMALLEST_STEP), gap_words.training(found)),
        Remark(said(say.HIRE_TRAIN_OR_PARTNER), gap_words.hire(found)),
    ]


def _roles(found: Findings) -> list[Node]:
    """Every role with its cover, and what those that are not covered still need."""
    rows: list[tuple[Cell, ...]] = []
    for role in found.outcome.team.roles:
        lacking = list_words.and_list([names.skill(found, skill) for skill in role.missing_skills])
        is_covered = role.status == "covered"
        words = charting.cover_words(role)
        rows.append(
            (
                found.role_name(role.role),
                words if is_covered and not role.lacks_time else Open(words),
                NO_ADVICE if is_covered else lacking or _nothing_lacking(role),
                NO_ADVICE if is_covered else gap_words.role_advice(found, role.role) or NO_ADVICE,
            )
        )
    columns = [
        ColumnNode(said(say.ROLE), 2.1),
        ColumnNode(said(say.COVER), 0.9),
        ColumnNode(said(say.SKILLS_STILL_MISSING), 3.4, look="small"),
        ColumnNode(said(say.ADVICE), 6, look="small"),
    ]
    if all(row[-1] == NO_ADVICE for row in rows):
        columns, rows = columns[:-1], [row[:-1] for row in rows]
    return [Heading(said(ROLES), gap=20), table_of(said(ROLES), columns, rows, key="cover", padding=2.8, gap=3)]


def _nothing_lacking(role: RoleCover) -> str:
    return said(say.PART_NOTHING_BUT_NOBODY_HOLDS) if role.is_known else said(say.PART_NOT_KNOWN_YET)


def _skills(found: Findings) -> list[Node]:
    """The missing skills by how to gain them, the most needed first."""
    groups: dict[str, list[str]] = {}
    for gap in gap_words.skills_to_gain(found) if found.response.people else ():
        groups.setdefault(gap.how, []).append(f"{gap.skill} ({gap.needed_by})")
    if not groups:
        return []
    rows = [(how, list_words.row(skills)) for how, skills in groups.items()]
    columns = (
        ColumnNode(said(say.HOW_GAIN), 3),
        ColumnNode(said(say.SKILLS_BELOW_WORKING_LEVEL_HOW), 7),
    )
    return [
        Heading(said(TO_GAIN), gap=18),
        table_of(said(TO_GAIN), columns, rows, padding=3, has_row_headers=False, gap=3),
    ]
