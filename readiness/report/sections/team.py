"""Who covers which role, who is too full, what to learn, and whom to hire."""

from __future__ import annotations

from readiness.present import headlines, phrases
from readiness.present.charts import charting
from readiness.present.findings import Findings
from readiness.present.team import team_words
from readiness.report import theme
from readiness.report.blocks import Block, Text
from readiness.report.content import Brief
from readiness.report.drawings.people import role_matrix
from readiness.report.layout import Section
from readiness.report.sections.pieces import Note, heading, notes, opening
from readiness.report.table import Cell, Column, Open, Table

TEAM = "Team roles"
NO_ADVICE = "\u2013"


def team(brief: Brief) -> Section:
    """The matrix of roles and people, single points, and the smallest step that closes the gap."""
    found = brief.found
    blocks = opening(brief, "team", TEAM, headlines.team_headline(found), lede=_lede(found))
    if found.response.people:
        blocks.append(heading("Who could carry which role", gap=18))
        chart = charting.role_matrix(found)
        blocks.append(role_matrix(chart, gap=8))
        if terms := charting.cover_terms(chart):
            blocks.append(Text(terms, theme.CAPTION, gap=6))
        blocks.append(notes(_notes(found), gap=20))
    blocks += _roles(found)
    blocks += _skills(found)
    return Section("team", TEAM, tuple(blocks))


def _lede(found: Findings) -> str:
    if not found.response.people:
        return "List the people who could work on ML, with the time they have. Then this page shows who can carry what."
    return team_words.rule_of_cover(found)


def _notes(found: Findings) -> list[Note]:
    coverage = found.outcome.team
    has_single = any(role.single_point and role.status == "covered" for role in coverage.roles)
    no_time = team_words.no_time(found)
    return [
        *([Note(team_words.NO_TIME, no_time, is_open=True)] if no_time else []),
        Note("Single points", team_words.single_points(found), has_single or coverage.is_key_person_risk),
        Note("Smallest step", team_words.training(found)),
        Note("Hire, train or partner", team_words.hire(found)),
    ]


def _roles(found: Findings) -> list[Block]:
    """What each role that is not covered still needs; the matrix shows the others."""
    rows: list[tuple[Cell, ...]] = []
    for role in found.outcome.team.roles:
        if role.status == "covered":
            continue
        entry = found.rubric.team.role_by_id.get(role.role)
        lacking = phrases.short_list([team_words.skill(found, skill) for skill in role.missing_skills], 4)
        rows.append(
            (
                found.role_name(role.role),
                Open(charting.cover_words(role)),
                lacking or "nothing, but nobody holds it",
                entry.advice if entry and entry.advice else NO_ADVICE,
            )
        )
    columns = [
        Column("Role", 2.1),
        Column("Cover", 0.9),
        Column("Skills still missing", 3.4, style=theme.CELL_SMALL),
        Column("Advice", 6, style=theme.CELL_SMALL),
    ]
    if not rows:
        return []
    if all(row[-1] == NO_ADVICE for row in rows):
        columns, rows = columns[:-1], [row[:-1] for row in rows]
    return [heading("What the open roles need", gap=20), Table(columns, rows, padding=2.8, gap=3)]


def _skills(found: Findings) -> list[Block]:
    """The missing skills by how to gain them, the most needed first."""
    groups: dict[str, list[str]] = {}
    for gap in team_words.skills_to_gain(found) if found.response.people else ():
        groups.setdefault(gap.how, []).append(f"{gap.skill} ({gap.needed_by})")
    if not groups:
        return []
    rows = [(how, ", ".join(skills)) for how, skills in groups.items()]
    columns = (Column("How to gain it", 3), Column("Skills below working level, and how many roles need each", 7))
    return [heading("Skills to gain", gap=18), Table(columns, rows, padding=3, has_row_headers=False, gap=3)]
