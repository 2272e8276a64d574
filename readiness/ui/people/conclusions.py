"""What follows from the people listed: cover, load, key people, and what closes most of the gaps."""

from __future__ import annotations

import streamlit as st

from readiness.model.coverage import RoleCover
from readiness.present import phrases
from readiness.present.charts import charting
from readiness.present.findings import Findings
from readiness.present.team import gap_words, names, team_words, time_words
from readiness.present.team.skill_overlap import skill_overlap
from readiness.ui import components
from readiness.ui.people import pictures
from readiness.words import said


def shared_skills(found: Findings) -> None:
    """The seven roles and the skills they share."""
    components.section(
        f"{phrases.capital(phrases.count(len(found.rubric.team.roles), 'role'))}, and the skills they share",
        "A line joins roles that need the same skill: one person who has it can help with all of them. "
        "A filled dot means that somebody in your team works at that level.",
    )
    picture = skill_overlap(found)
    pictures.overlap(picture)
    with st.expander("What the roles do and the skills mean"):
        components.listing((found.role_name(role.id), role.responsibility) for role in found.rubric.team.roles)
        components.listing((skill.name, skill.meaning) for skill in found.rubric.team.skills)


def cover(found: Findings) -> None:
    """Who fits which role, and each gap with advice."""
    components.section(
        "Who could carry which role",
        team_words.rule_of_cover(found),
    )
    missing = time_words.no_time(found)
    if missing:
        components.notice("info", f"{said(time_words.NO_TIME)}.", missing)
    pictures.matrix(charting.role_matrix(found))
    open_roles = [role for role in found.outcome.team.roles if role.status != "covered"]
    if open_roles:
        components.section("Roles that need something")
        with st.container(key="roles-open"):
            columns: tuple[str, ...] = ("Role", "Cover", "Skills still missing", "In a small organization")
            rows = [_open_role(found, role) for role in open_roles]
            if not any(row[-1] for row in rows):
                columns, rows = columns[:-1], [row[:-1] for row in rows]
            components.table(columns, rows, "Roles that are not covered, with what is missing")


def _open_role(found: Findings, role: RoleCover) -> tuple[str, ...]:
    missing = phrases.and_list([names.skill(found, slug) for slug in role.missing_skills])
    name, words = found.role_name(role.role), phrases.capital(charting.cover_words(role))
    return (
        name,
        words,
        missing or ("none" if role.is_known else "not known yet"),
        gap_words.role_advice(found, role.role),
    )


def judgement(found: Findings) -> None:
    """Load, key people and the generalist test, each in a sentence."""
    components.section("What this team can carry")
    rows = [
        ("Time", time_words.loads(found)),
        ("Key people", team_words.single_points(found)),
        ("One for everything", team_words.generalist(found)),
    ]
    components.listing(rows + [("Take care", words) for words in team_words.cautions(found)])


def ways_to_close(found: Findings) -> None:
    """The first step, the one training that closes most, and skill by skill how to gain it."""
    components.section("What closes most of the gaps", gap_words.hire(found))
    advice = gap_words.small_team_advice(found)
    rows = [
        ("First step", advice),
        ("One training", gap_words.best_training(found) or gap_words.training(found)),
    ]
    components.listing((name, words) for name, words in rows if words)
    gaps = gap_words.skills_to_gain(found)
    if gaps:
        components.section("Skills to gain first")
        components.table(
            ("Skill", "Needed by", "Missing", "How to gain it"),
            [(gap.skill, gap.needed_by, gap.missing, gap.how) for gap in gaps],
            "Skills below working level in the whole team",
        )
