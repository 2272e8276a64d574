"""Sentences about people and roles: who carries too much, what to train, whom to hire, and why."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from readiness.model.coverage import PersonLoad, SkillGap
from readiness.model.response import Person
from readiness.model.team import Role
from readiness.present import phrases
from readiness.present.findings import Findings

SKILL_LEVELS: Final = ("None", "Aware", "Working", "Strong")
SKILL_LEVEL_MEANINGS: Final = (
    "has not done it",
    "has read about it or tried it once",
    "does it alone, slowly or quickly",
    "does it well enough to teach others",
)
HIRE_WORDS: Final = {
    "nothing": "No gap needs a hire now.",
    "train": "Train first: the people you have already know a part of what is missing.",
    "external": "Bring in outside help first, with a contract that hands the knowledge over.",
    "generalist": "Hire one experienced generalist before any specialist.",
    "specialist": "Hire for what is missing: training alone does not close the gap.",
}
GAINED_BY: Final = {
    "external": "Bring in help from outside",
    "generalist": "With an experienced generalist",
    "specialist": "Hire for it",
}
"""How a skill comes in that nobody has begun to learn, by what to do first."""
HARDLY_TIME: Final = (
    "has hardly any time to spare beside the roles held.",
    "have hardly any time to spare beside the roles held.",
)
MANY_ROLES: Final = ("holds as many roles as one person can.", "hold as many roles as one person can.")
NO_TIME: Final = "The skills are there, the time is not"
WORKING_DAYS: Final = Decimal(5)


@dataclass(frozen=True)
class GapRow:
    """A skill below working level: its name, who needs it, what is missing, and how to gain it, all in words."""

    skill: str
    needed_by: str
    missing: str
    how: str


def rule_of_cover(found: Findings) -> str:
    """When a role counts as covered."""
    rule = found.rubric.team
    return (
        f"A role is covered when one person works in its main skill and has at least "
        f"{phrases.percent(float(rule.covered_from))} of what it asks for, and partly covered from "
        f"{phrases.percent(float(rule.partial_from))}. A skill at working level counts in full, and one at "
        "“aware” counts half. One person may hold several roles. Once a role is given to somebody, only those who hold "
        "it count."
    )


def without_skills(found: Findings) -> str:
    """Whose skills were not entered, and what that means for the conclusions; empty if everybody has some."""
    names = [person(found, each.id) for each in found.response.people if not each.is_told]
    if not names:
        return ""
    head = f"No skills entered for {phrases.and_list(names)} yet"
    if len(names) == len(found.response.people):
        return f"{head}. Enter them above; then this page says which roles are covered."
    return f"{head}; until then it is not known what they cover."


def partly_told(found: Findings) -> str:
    """Of whom only some skills are told, and what has to be said for the others to count as none; empty for nobody."""
    wanted = found.rubric.team.skills
    names = [
        person(found, each.id)
        for each in found.response.people
        if each.levels
        and not each.jobs
        and not each.lists_all_skills
        and any(skill.id not in each.skills for skill in wanted)
    ]
    if not names:
        return ""
    return (
        f"Only some skills are told of {phrases.and_list(names)}; the others are not known, and may be there. "
        "If there are none, say “No other skills”."
    )


def told_by_jobs(found: Findings) -> str:
    """Of whom jobs are told but not all that they stand for, and what is therefore not known; empty for nobody."""
    team = found.rubric.team
    names = [
        person(found, each.id)
        for each in found.response.people
        if any(job.id in each.jobs and any(team.is_open(each, skill) for skill in job.leaves_open) for job in team.jobs)
    ]
    if not names:
        return ""
    return (
        f"Told in the short form: {phrases.and_list(names)}. Where one job stands for several roles, it is not known "
        "which of them are covered, and the results say so. Tell single skills where it matters."
    )


def no_time(found: Findings) -> str:
    """Which roles are covered by skills alone, because the people who have them have no time; empty if none are."""
    roles = [cover.role for cover in found.outcome.team.roles if cover.lacks_time]
    if not roles:
        return ""
    names = phrases.and_list([found.role_name(role) for role in roles])
    people = phrases.and_list(without_time(found, roles))
    rest = "rests" if len(roles) == 1 else "rest"
    return f"{names} {rest} on {people}, with no time for ML. Free a part of their week, or find somebody who has time."


def without_time(found: Findings, roles: Collection[str]) -> list[str]:
    """Names of the people without any time on whose skills the cover of one of these roles rests, as listed."""
    resting = [cover for cover in found.outcome.team.roles if cover.lacks_time and cover.role in roles]
    able = {each.person for cover in resting for each in cover.fits if each.person in cover.considered and each.fit}
    return [person(found, each.id) for each in found.response.people if each.id in able and each.time == 0]


def inside_without_time(found: Findings) -> list[str]:
    """Names of the people without any time who make the internal team one; empty if it is one without them, or none."""
    team = found.outcome.team
    if not team.internal_team_lacks_time:
        return []
    people = found.response.people
    return [person(found, each.id) for each in people if each.id in team.internal_team_people and each.time == 0]


def single_points(found: Findings) -> str:
    """Which covered roles rest on one person, and whether one person holds too many."""
    coverage = found.outcome.team
    single = [role for role in coverage.roles if role.single_point and role.status == "covered"]
    is_open = bool(coverage.unknown_skills)
    words = f"No covered role {'is known to rest' if is_open else 'rests'} on one person alone."
    if single:
        holders = phrases.and_list(list(dict.fromkeys(person(found, role.single_point) for role in single)))
        number = phrases.capital(phrases.count(len(single), "covered role"))
        verb = "rests" if len(single) == 1 else "rest"
        words = f"{number} {verb} on one person each: {holders}. Write down how they work."
    if coverage.is_key_person_risk and coverage.key_person is not None:
        share = phrases.percent(coverage.key_person_share)
        words = f"{person(found, coverage.key_person)} holds {share} of the roles. " + words
    return words


def training(found: Findings) -> str:
    """Whom to train in what: missing skills in which somebody has made a start."""
    trainable = [gap for gap in found.outcome.team.gaps if gap.trainable]
    if not trainable and found.outcome.team.unknown_skills:
        return f"It is not known yet which skills are missing. {_ask_for_skills(found)}"
    if not trainable:
        return "No missing skill is close enough to be trained inside."
    groups: dict[str, list[str]] = {}
    for gap in trainable:
        groups.setdefault(_to_train(found, gap), []).append(skill(found, gap.skill))
    parts = [f"{people} in {phrases.and_list(skills)}" for people, skills in groups.items()]
    return f"Train {'; '.join(parts)}: the start has been made."


def _to_train(found: Findings, gap: SkillGap) -> str:
    """Who has made a start in a missing skill: one of them is enough."""
    return phrases.or_list([person(found, slug) for slug in gap.trainable])


def best_training(found: Findings) -> str:
    """The one person whose training closes most missing skills; empty if nobody has made a start."""
    gaps = [gap for gap in found.outcome.team.gaps if gap.trainable]
    if not gaps:
        return ""
    slugs = list(dict.fromkeys(slug for gap in gaps for slug in gap.trainable))
    best = max(slugs, key=lambda slug: _closed([gap for gap in gaps if slug in gap.trainable]))
    skills = [skill(found, gap.skill) for gap in gaps if best in gap.trainable]
    return (
        f"Training {person(found, best)} closes most: a start is made in {phrases.and_list(skills)}, "
        f"{phrases.in_words(len(skills))} of {phrases.count(len(found.outcome.team.gaps), 'missing skill')}."
    )


def best_hire(found: Findings) -> str:
    """The one role profile that brings most of the missing skills; empty if nothing is missing."""
    gaps = found.outcome.team.gaps
    roles = [role for role in found.rubric.team.roles if role.is_needed]
    if not gaps or not roles:
        return ""
    best = max(roles, key=lambda role: _closed([gap for gap in gaps if gap.skill in _brought(found, role)]))
    skills = [skill(found, gap.skill) for gap in gaps if gap.skill in _brought(found, best)]
    total = phrases.count(len(gaps), "missing skill")
    number = phrases.in_words(len(skills))
    role = _article(found.role_name(best.id))
    return f"One hire closes most as {role}: {number} of {total}, namely {phrases.and_list(skills)}."


def _brought(found: Findings, role: Role) -> set[str]:
    """What somebody in this role can do, implied skills included."""
    return set(role.skills) | {rule.implies for rule in found.rubric.team.implications if rule.skill in role.skills}


def _closed(gaps: list[SkillGap]) -> tuple[int, int]:
    return len(gaps), sum(gap.importance for gap in gaps)


def _article(name: str) -> str:
    return f"an {name}" if name[:1].lower() in "aeio" else f"a {name}"


def hire(found: Findings) -> str:
    """The one thing to do first about the gaps, with the hire that closes most where that is to hire.

    Skills that nobody told of are no gaps; as long as there are any, it asks for them.
    """
    team = found.outcome.team
    first = team.hire.first
    if first == "nothing" and team.unknown_skills:
        return f"It is not known yet whether to hire. {_ask_for_skills(found)}"
    words = f"{HIRE_WORDS[first]} {best_hire(found) if first == 'specialist' else ''}".strip()
    if not team.unknown_skills:
        return words
    unknown = phrases.count(len(team.unknown_skills), "other skill")
    return f"{words} Not known yet: whether anybody has {unknown}. {_ask_for_skills(found)}"


def _ask_for_skills(found: Findings) -> str:
    """Whose skills to tell, or that nobody has said who there is."""
    wanted = found.rubric.team.skills
    names = [
        person(found, each.id)
        for each in found.response.people
        if any(found.rubric.team.is_open(each, skill.id) for skill in wanted)
    ]
    if not names:
        return "First say who could work on machine learning."
    return f"First say what {phrases.and_list(names)} can do."


def role_advice(found: Findings, role: str) -> str:
    """What helps to cover a role in a small organization; empty where a hire is advised, which it would exclude."""
    entry = found.rubric.team.role_by_id.get(role)
    return entry.advice if entry and found.outcome.team.hire.first != "specialist" else ""


def small_team_advice(found: Findings) -> str:
    """What experience with small organizations says about that first step; empty if there is none."""
    team = found.outcome.team
    if team.hire.first == "nothing" and team.unknown_skills:
        return ""
    return found.rubric.team.advice.get(team.hire.first, "")


def loads(found: Findings) -> str:
    """Who has more roles than time, or one role that asks for more time than they have."""
    entries = found.outcome.team.loads
    over = [entry for entry in entries if entry.state == "overload"]
    heavy = [entry for entry in entries if entry.state == "heavy"]
    untold = _untold_time(found, [entry for entry in entries if entry.state == "unknown"])
    if over:
        return " ".join(filter(None, [_overload(found, over), _within_the_plan(found, over), untold]))
    if heavy:
        within = _within_the_plan(found, heavy)
        return " ".join(filter(None, [_heavy(found, heavy), within, untold]))
    if not any(entry.roles for entry in entries):
        return "No roles are given out yet, so nobody's time can be checked."
    if untold:
        return untold
    return "Everybody who holds a role has enough time for it."


def _heavy(found: Findings, heavy: list[PersonLoad]) -> str:
    """Who has hardly any time beside the roles held, and who holds as many as one person can."""
    limit = found.rubric.team.heavy_above
    full = [entry for entry in heavy if entry.load is not None and entry.load > float(limit)]
    many = [entry for entry in heavy if entry not in full]
    said = []
    for entries, one, more in ((full, *HARDLY_TIME), (many, *MANY_ROLES)):
        names = phrases.and_list([person(found, entry.person) for entry in entries])
        said += [f"{names} {one if len(entries) == 1 else more}"] if entries else []
    return " ".join(said)


def _within_the_plan(found: Findings, entries: list[PersonLoad]) -> str:
    """How much of the time told the plan takes of people who are full: its actions are work of their roles."""
    plan, names = found.outcome.roadmap, {entry.person for entry in entries}
    planned = [each for each in plan.people if each.person in names and each.planned_days] if plan else []
    if not planned:
        return ""
    parts = [
        f"{phrases.short_number(round(each.planned_days, 1))} of {phrases.short_number(round(each.has_days, 1))} days "
        f"of {person(found, each.person)}"
        for each in planned
    ]
    return f"The plan's actions are part of that work: they take {phrases.and_list(parts)} in the first 90 days."


def _untold_time(found: Findings, untold: list[PersonLoad]) -> str:
    if not untold:
        return ""
    names = phrases.and_list([person(found, entry.person) for entry in untold])
    roles = "role" if sum(len(entry.roles) for entry in untold) == 1 else "roles"
    return f"Not known: whether {names} {'has' if len(untold) == 1 else 'have'} time enough for the {roles} held."


def _overload(found: Findings, over: list[PersonLoad]) -> str:
    """Nobody is told to take a role off who has just one."""
    many = [person(found, entry.person) for entry in over if len(entry.roles) > 1]
    single = [person(found, entry.person) for entry in over if len(entry.roles) == 1]
    parts = []
    if many:
        verb = "has" if len(many) == 1 else "have"
        parts.append(
            f"{phrases.and_list(many)} {verb} more roles than time. Take a role off, or free more of the week."
        )
    if single:
        names, verb = phrases.and_list(single), "has" if len(single) == 1 else "have each"
        parts.append(f"{names} {verb} one role that needs more time than is free. Free more of the week for it.")
    return " ".join(parts)


def generalist(found: Findings) -> str:
    """Whether one person could carry a whole project, and what the nearest one lacks."""
    passed = found.outcome.team.generalists
    if passed:
        names = phrases.and_list([person(found, slug) for slug in passed])
        return f"{names} could carry a small project alone, from the database to the result."
    if not found.response.people:
        return "Nobody is listed who could carry a small project alone."
    if found.outcome.team.may_have_generalist:
        return f"It is not known yet whether anybody could carry a small project alone. {_ask_for_skills(found)}"
    nearest = min(found.response.people, key=lambda each: len(_lacks(found, each)))
    lacking = phrases.and_list([skill(found, slug) for slug in _lacks(found, nearest)])
    return (
        f"Nobody could carry a small project alone yet. {person(found, nearest.id)} comes closest and lacks {lacking}."
    )


def caution_beside_cover(found: Findings) -> str:
    """What cover by skills leaves out: less than one person's time in all, or a skill that every project asks for."""
    shares = [each.time for each in found.response.people]
    time = sum((share for share in shares if share is not None), Decimal(0))
    is_scarce = time < 1 and None not in shares
    core = [
        skill(found, gap.skill) for gap in found.outcome.team.gaps if gap.skill in found.rubric.team.generalist.working
    ]
    parts = [f"there is {time.normalize():f} of one person's time in all"] if is_scarce else []
    parts += [f"nobody works with {phrases.and_list(core)} yet"] if core else []
    if parts and not (found.outcome.team.generalists or found.outcome.team.may_have_generalist):
        parts.append("nobody could carry a small project alone")
    return phrases.and_list(parts)


def _lacks(found: Findings, someone: Person) -> list[str]:
    rule = found.rubric.team.generalist
    team = found.rubric.team
    wanted = [(slug, int(team.working_level)) for slug in rule.working]
    wanted += [(slug, int(team.trainable_from)) for slug in rule.aware]
    return [slug for slug, level in wanted if team.skill_range(someone, slug)[1] < level]


def cautions(found: Findings) -> list[str]:
    """Further things to know of this team: a junior alone, time without a role, no common forum."""
    team = found.outcome.team
    words = []
    if team.is_junior_alone:
        words.append(
            "The only person near the data scientist's role is a junior without a mentor. Find a mentor first."
        )
    if team.spare_hands:
        names = phrases.and_list([person(found, slug) for slug in team.spare_hands])
        verb = "has" if len(team.spare_hands) == 1 else "have"
        words.append(f"{names} {verb} time and no role yet.")
    if team.lacks_common_forum:
        words.append("The first problem crosses teams that share no meeting. Give them one before work begins.")
    return words


def skills_to_gain(found: Findings) -> tuple[GapRow, ...]:
    """The skills below working level in the whole team, the most needed first."""
    return tuple(_gap_row(found, gap) for gap in found.outcome.team.gaps)


def _gap_row(found: Findings, gap: SkillGap) -> GapRow:
    people = _to_train(found, gap)
    return GapRow(
        skill=skill(found, gap.skill),
        needed_by=phrases.count(gap.importance, "role"),
        missing=phrases.count(gap.gap, "level"),
        how=f"Train {people}" if people else GAINED_BY.get(found.outcome.team.hire.first, GAINED_BY["external"]),
    )


def days_a_week(fte: Decimal | None) -> str:
    """A share of a week in days: '2.5 days a week', 'no time yet', 'time not told'."""
    if fte is None:
        return "time not told"
    days = fte * WORKING_DAYS
    if not days:
        return "no time yet"
    text = f"{days.normalize():f}"
    return f"{text} day a week" if days == 1 else f"{text} days a week"


def time_words(someone: Person) -> str:
    """How much of a week somebody has, and whether from outside."""
    words = days_a_week(someone.time)
    return f"{words}, from outside" if someone.is_external else words


def skills_by_level(found: Findings, someone: Person) -> str:
    """The skills of one person, the strongest first: 'Strong: SQL, statistics. Working: Python.'."""
    told = []
    # In the order of the rules: that of a person is another one after an import.
    order = [*found.skill_names, *sorted(set(someone.skills) - set(found.skill_names))]
    for level in range(len(SKILL_LEVELS) - 1, 0, -1):
        names = [skill(found, slug) for slug in order if someone.skills.get(slug) == level]
        if names:
            told.append(f"{SKILL_LEVELS[level]}: {', '.join(names)}.")
    in_short = told_in_short(found, someone)
    return " ".join([*in_short, *told]) or "No skills entered"


def told_in_short(found: Findings, someone: Person) -> list[str]:
    """What was told of somebody by jobs, a sentence each: 'Knows the data: working.'."""
    levels = ((job.name, someone.jobs.get(job.id)) for job in found.rubric.team.jobs)
    return [f"{name}: {_level_word(level)}." for name, level in levels if level is not None]


def _level_word(level: int | str) -> str:
    return SKILL_LEVELS[level].lower() if isinstance(level, int) else "not known"


def person(found: Findings, slug: str | None) -> str:
    """A person's name as it was typed; empty for nobody."""
    return found.person_name(slug)


def skill(found: Findings, slug: str) -> str:
    """A skill's name, as it is written in the content."""
    return found.skill_names.get(slug, slug)
