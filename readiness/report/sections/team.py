"""Who covers which role, who is too full, what to learn, and whom to hire."""

from __future__ import annotations

from readiness.model.assessment import PEOPLE_SECTION
from readiness.model.coverage import RoleCover
from readiness.present import headlines, phrases
from readiness.present.charts import charting
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.team import team_words
from readiness.report import theme
from readiness.report.blocks import Block, Text
from readiness.report.drawings.people import role_matrix
from readiness.report.layout import Section
from readiness.report.sections.pieces import Remark, heading, notes, opening
from readiness.report.table import Cell, Open, TableBlock, TableColumn

TEAM = "Team roles"
PEOPLE = "People and their skills"
PEOPLE_LEDE = (
    "Names, time and skills as entered. Leave this section out to share the report further: then no name of this list "
    "stands anywhere in it, not in the plan either."
)
NO_ADVICE = "\u2013"


def team(brief: Brief) -> Section:
    """The cover of the roles, single points, and the smallest step that closes the gap."""
    found = brief.found
    blocks = opening(brief, "team", TEAM, headlines.team_headline(found), lede=_lede(found))
    if found.response.people:
        blocks.append(notes(_notes(found), gap=18))
    blocks += _roles(found)
    blocks += _skills(found)
    return Section("team", TEAM, tuple(blocks))


def people(brief: Brief) -> Section:
    """Names with what each person could carry, their time and their skills: everything that names somebody."""
    found = brief.found
    blocks = opening(brief, PEOPLE_SECTION, PEOPLE, headlines.people_headline(found), lede=PEOPLE_LEDE)
    chart = charting.role_matrix(found)
    blocks.append(heading("Who could carry which role", gap=18))
    blocks.append(role_matrix(chart, gap=8))
    if terms := charting.cover_terms(chart):
        blocks.append(Text(terms, theme.CAPTION, gap=6))
    blocks += [heading("Time and skills", gap=20), _people_table(found)]
    return Section(PEOPLE_SECTION, PEOPLE, tuple(blocks))


def _people_table(found: Findings) -> TableBlock:
    rows: list[tuple[Cell, ...]] = [
        (person.name, team_words.time_words(person), team_words.skills_by_level(found, person))
        for person in found.response.people
    ]
    columns = (
        TableColumn("Person", 2.4),
        TableColumn("Time for ML", 2),
        TableColumn("Skills", 7, style=theme.CELL_SMALL),
    )
    return TableBlock(columns, rows, padding=3, gap=3)


def _lede(found: Findings) -> str:
    if not found.response.people:
        return "List the people who could work on ML, with the time they have. Then this page shows who can carry what."
    return team_words.rule_of_cover(found)


def _notes(found: Findings) -> list[Remark]:
    coverage = found.outcome.team
    has_single = any(role.single_point and role.status == "covered" for role in coverage.roles)
    no_time = team_words.no_time(found)
    return [
        *([Remark(team_words.NO_TIME, no_time, is_open=True)] if no_time else []),
        Remark("Single points", team_words.single_points(found), has_single or coverage.is_key_person_risk),
        Remark("Smallest step", team_words.training(found)),
        Remark("Hire, train or partner", team_words.hire(found)),
    ]


def _roles(found: Findings) -> list[Block]:
    """Every role with its cover, and what those that are not covered still need."""
    rows: list[tuple[Cell, ...]] = []
    for role in found.outcome.team.roles:
        lacking = phrases.and_list([team_words.skill(found, skill) for skill in role.missing_skills])
        is_covered = role.status == "covered"
        words = charting.cover_words(role)
        rows.append(
            (
                found.role_name(role.role),
                words if is_covered and not role.lacks_time else Open(words),
                NO_ADVICE if is_covered else lacking or _nothing_lacking(role),
                NO_ADVICE if is_covered else team_words.role_advice(found, role.role) or NO_ADVICE,
            )
        )
    columns = [
        TableColumn("Role", 2.1),
        TableColumn("Cover", 0.9),
        TableColumn("Skills still missing", 3.4, style=theme.CELL_SMALL),
        TableColumn("Advice", 6, style=theme.CELL_SMALL),
    ]
    if all(row[-1] == NO_ADVICE for row in rows):
        columns, rows = columns[:-1], [row[:-1] for row in rows]
    return [heading("The roles, and what the open ones need", gap=20), TableBlock(columns, rows, padding=2.8, gap=3)]


def _nothing_lacking(role: RoleCover) -> str:
    return "nothing, but nobody holds it" if role.is_known else "not known yet"


def _skills(found: Findings) -> list[Block]:
    """The missing skills by how to gain them, the most needed first."""
    groups: dict[str, list[str]] = {}
    for gap in team_words.skills_to_gain(found) if found.response.people else ():
        groups.setdefault(gap.how, []).append(f"{gap.skill} ({gap.needed_by})")
    if not groups:
        return []
    rows = [(how, ", ".join(skills)) for how, skills in groups.items()]
    columns = (
        TableColumn("How to gain it", 3),
        TableColumn("Skills below working level, and how many roles need each", 7),
    )
    return [heading("Skills to gain", gap=18), TableBlock(columns, rows, padding=3, has_row_headers=False, gap=3)]
