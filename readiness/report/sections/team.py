"""Who covers which role, who is too full, what to learn, and whom to hire."""

from __future__ import annotations

from readiness.present import charting, headlines, phrases, team_words
from readiness.present.findings import Findings
from readiness.report.blocks import Block, Text
from readiness.report.content import Brief
from readiness.report.drawings.people import role_matrix
from readiness.report.layout import Section
from readiness.report.sections.pieces import Note, heading, notes, opening
from readiness.report.table import Cell, Column, Open, Table

TEAM = "Team roles"
MOST_SKILLS = 8
NO_ADVICE = "\u2013"


def team(brief: Brief) -> Section:
    """The matrix of roles and people, single points, and the smallest step that closes the gap."""
    found = brief.found
    blocks = opening(brief, "team", TEAM, headlines.team_headline(found), lede=_lede(found))
    if found.response.people:
        blocks.append(heading("Who could carry which role", gap=18))
        blocks.append(role_matrix(charting.role_matrix(found), gap=8))
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
    return [
        Note("Single points", team_words.single_points(found), has_single or coverage.is_key_person_risk),
        Note("Smallest step", team_words.training(found)),
        Note("Hire, train or partner", team_words.hire(found)),
    ]


def _roles(found: Findings) -> list[Block]:
    rows: list[tuple[Cell, ...]] = []
    for role in found.outcome.team.roles:
        entry = found.rubric.team.role_by_id.get(role.role)
        words = charting.cover_words(role)
        lacking = phrases.short_list([team_words.skill(found, skill) for skill in role.missing_skills], 4)
        rows.append(
            (
                found.role_name(role.role),
                words if role.status == "covered" else Open(words),
                phrases.short_list([team_words.person(found, slug) for slug in role.holders], 3) or "nobody yet",
                lacking or "nothing",
                entry.advice if entry and role.status != "covered" and entry.advice else NO_ADVICE,
            )
        )
    columns = [
        Column("Role", 2.1),
        Column("Cover", 1.2),
        Column("Who can carry it", 1.9, limit=160),
        Column("Skills still missing", 2.6),
        Column("Advice", 4.6),
    ]
    if all(row[-1] == NO_ADVICE for row in rows):
        columns, rows = columns[:-1], [row[:-1] for row in rows]
    return [heading("Role by role", gap=20), Table(columns, rows, padding=3.2, gap=3)]


def _skills(found: Findings) -> list[Block]:
    gaps = team_words.skills_to_gain(found)
    if not gaps or not found.response.people:
        return []
    rows: list[tuple[Cell, ...]] = [(gap.skill, gap.needed_by, gap.missing, gap.how) for gap in gaps[:MOST_SKILLS]]
    columns = (
        Column("Skill", 3),
        Column("Needed by", 1.4),
        Column("Missing", 1.4),
        Column("How to gain it", 4),
    )
    title = "Skills to gain first"
    blocks: list[Block] = [heading(title, gap=20), Table(columns, rows, padding=3.2, gap=3)]
    if len(gaps) > MOST_SKILLS:
        rest = phrases.count(len(gaps) - MOST_SKILLS, "more skill")
        blocks.append(Text(f"{phrases.capital(rest)} below working level in the whole team.", gap=5))
    return blocks
