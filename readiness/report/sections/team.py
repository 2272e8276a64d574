"""Who covers which role, who is too full, what to learn, and whom to hire."""

from __future__ import annotations

from readiness.present import charting, headlines, phrases
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
HIRE_WORDS = {
    "nothing": "No gap needs a hire now.",
    "train": "Train first: the people you have already know a part of what is missing.",
    "external": "Bring in outside help first, with a contract that hands the knowledge over.",
    "generalist": "Hire one experienced generalist before any specialist.",
    "specialist": "Hire a specialist: the base is there, and one role is missing.",
}


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
    rule = found.rubric.team
    if not found.response.people:
        return "List the people who could work on ML, with the time they have. Then this page shows who can carry what."
    return (
        f"A role is covered when one person has {phrases.percent(float(rule.covered_from))} of its skills "
        f"at working level, and partly covered from {phrases.percent(float(rule.partial_from))}. "
        "One person may hold several roles."
    )


def _notes(found: Findings) -> list[Note]:
    coverage = found.outcome.team
    single = [role for role in coverage.roles if role.single_point and role.status == "covered"]
    words = "No covered role rests on one person alone."
    if single:
        holders = phrases.short_list(list(dict.fromkeys(_person(found, role.single_point) for role in single)), 2)
        count = phrases.capital(phrases.count(len(single), "covered role"))
        verb = "rests" if len(single) == 1 else "rest"
        words = f"{count} {verb} on one person each: {holders}. Write down how they work."
    if coverage.is_key_person_risk:
        share = phrases.percent(coverage.key_person_share)
        words = f"{_person(found, coverage.key_person)} holds {share} of the roles. " + words
    trainable = [gap for gap in coverage.gaps if gap.trainable]
    train = "No missing skill is close enough to be trained inside."
    if trainable:
        skills = phrases.short_list([_skill(found, gap.skill) for gap in trainable], 3)
        people = phrases.short_list(list(dict.fromkeys(_person(found, p) for g in trainable for p in g.trainable)), 2)
        train = f"Train {people} in {skills}: the start has been made."
    return [
        Note("Single points", words, bool(single) or coverage.is_key_person_risk),
        Note("Smallest step", train),
        Note("Hire, train or partner", _hire(found)),
    ]


def _hire(found: Findings) -> str:
    advice = found.outcome.team.hire
    words = HIRE_WORDS[advice.first]
    profile = phrases.and_list([phrases.lower_first(found.role_name(role)) for role in advice.roles])
    if profile and advice.first != "nothing":
        words += f" The smallest profile that closes the gap: {profile}."
    return words


def _person(found: Findings, slug: str | None) -> str:
    return found.person_name(slug)[:48]


def _skill(found: Findings, slug: str) -> str:
    return phrases.lower_first(found.skill_names.get(slug, slug))


def _roles(found: Findings) -> list[Block]:
    rows: list[tuple[Cell, ...]] = []
    for role in found.outcome.team.roles:
        entry = found.rubric.team.role_by_id.get(role.role)
        words = charting.cover_words(role)
        lacking = phrases.short_list([_skill(found, skill) for skill in role.missing_skills], 4)
        rows.append(
            (
                found.role_name(role.role),
                words if role.status == "covered" else Open(words),
                phrases.short_list([_person(found, slug) for slug in role.holders], 3) or "nobody yet",
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
    gaps = found.outcome.team.gaps[:MOST_SKILLS]
    if not gaps or not found.response.people:
        return []
    rows: list[tuple[Cell, ...]] = []
    for gap in gaps:
        people = phrases.short_list([_person(found, slug) for slug in gap.trainable], 3)
        rows.append(
            (
                phrases.capital(_skill(found, gap.skill)),
                phrases.count(gap.importance, "role"),
                phrases.count(gap.gap, "level"),
                f"Train {people}" if people else "Hire, or bring in help from outside",
            )
        )
    columns = (
        Column("Skill", 3),
        Column("Needed by", 1.4),
        Column("Missing", 1.4),
        Column("How to gain it", 4),
    )
    title = "Skills to gain first"
    blocks: list[Block] = [heading(title, gap=20), Table(columns, rows, padding=3.2, gap=3)]
    if len(found.outcome.team.gaps) > MOST_SKILLS:
        rest = phrases.count(len(found.outcome.team.gaps) - MOST_SKILLS, "more skill")
        blocks.append(Text(f"{phrases.capital(rest)} below working level in the whole team.", gap=5))
    return blocks
