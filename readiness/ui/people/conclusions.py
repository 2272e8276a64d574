"""What follows from the people listed: cover, load, key people, and what closes most of the gaps."""

from __future__ import annotations

import streamlit as st

from readiness.model.coverage import RoleCover
from readiness.present import list_words
from readiness.present.charts import charting
from readiness.present.findings import Findings
from readiness.present.team import gap_words, names, team_words, time_words
from readiness.present.team.skill_overlap import skill_overlap
from readiness.ui import components
from readiness.ui.people import pictures
from readiness.words import alone, said
from readiness.words.say import people as say


def shared_skills(found: Findings) -> None:
    """The seven roles and the skills they share."""
    components.section(
        said(say.and_skills_they_share_again(roles=len(found.rubric.team.roles))),
        said(say.LINE_JOINS_ROLES_THAT_NEED),
    )
    picture = skill_overlap(found)
    pictures.overlap(picture)
    with st.expander(said(say.WHAT_ROLES_DO_AND_SKILLS), key="fold-roles-and-skills"):
        components.listing((found.role_name(role.id), role.responsibility) for role in found.rubric.team.roles)
        components.listing((skill.name, skill.meaning) for skill in found.rubric.team.skills)


def cover(found: Findings) -> None:
    """Who fits which role, and each gap with advice."""
    components.section(
        said(say.WHO_COULD_CARRY_WHICH_ROLE),
        team_words.rule_of_cover(found),
    )
    missing = time_words.no_time(found)
    if missing:
        components.notice("info", f"{said(time_words.NO_TIME)}.", missing)
    pictures.matrix(charting.role_matrix(found))
    open_roles = [role for role in found.outcome.team.roles if role.status != "covered"]
    if open_roles:
        components.section(said(say.ROLES_THAT_NEED_SOMETHING), said(say.SHARES_ARE_OF_ONE_PERSON))
        with st.container(key="roles-open"):
            columns: tuple[str, ...] = (
                said(say.ROLE),
                said(say.COVER),
                said(say.SKILLS_STILL_MISSING),
                said(say.IN_SMALL_ORGANIZATION),
            )
            rows = [_open_role(found, role) for role in open_roles]
            if not any(row[-1] for row in rows):
                columns, rows = columns[:-1], [row[:-1] for row in rows]
            components.table(columns, rows, said(say.ROLES_THAT_ARE_NOT_COVERED))


def _open_role(found: Findings, role: RoleCover) -> tuple[str, ...]:
    missing = list_words.and_list([names.skill(found, slug) for slug in role.missing_skills])
    name, words = found.role_name(role.role), alone(charting.cover_words(role))
    return (
        name,
        words,
        missing or ("none" if role.is_known else said(say.PART_NOT_KNOWN_YET)),
        gap_words.role_advice(found, role.role),
    )


def judgement(found: Findings) -> None:
    """Load, key people and the generalist test, each in a sentence."""
    components.section(said(say.WHAT_THIS_TEAM_CAN_CARRY))
    rows = [
        (said(say.TIME), time_words.loads(found)),
        (said(say.KEY_PEOPLE), team_words.single_points(found)),
        (said(say.ONE_FOR_EVERYTHING), team_words.generalist(found)),
    ]
    components.listing(rows + [(said(say.TAKE_CARE), words) for words in team_words.cautions(found)])


def ways_to_close(found: Findings) -> None:
    """The first step, the one training that closes most, and skill by skill how to gain it."""
    components.section(said(say.WHAT_CLOSES_MOST_OF_GAPS), gap_words.hire(found))
    rows = [
        *gap_words.small_team_advice(found),
        (said(say.ONE_TRAINING), gap_words.best_training(found) or gap_words.training(found)),
    ]
    components.listing((name, words) for name, words in rows if words)
    gaps = gap_words.skills_to_gain(found)
    if gaps:
        components.section(said(say.SKILLS_TO_GAIN_FIRST))
        components.table(
            (said(say.SKILL), said(say.NEEDED), said(say.MISSING), said(say.HOW_TO_GAIN)),
            [(gap.skill, gap.needed_by, gap.missing, gap.how) for gap in gaps],
            said(say.SKILLS_BELOW_WORKING_LEVEL),
        )
