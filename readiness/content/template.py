"""An empty response file with every question in it, to fill in with any editor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from shlex import quote
from textwrap import wrap

from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.rubric import Criterion, ProblemsRule, Rubric, TeamRule
from readiness.model.safeguards import SafeguardQuestions
from readiness.words import said
from readiness.words.say import content as say

_WIDTH = 110
_HEAD = """\
# {title}, version {version}: an empty response file.
# Fill in what you know and leave the rest as it is. What you leave empty counts as not told, never as no.
# Then run: readiness assess THIS-FILE{content}
questionnaire: {id}
version: {version}
assessed-on:    # the day of the answers, as 2026-01-31; empty means today

organization:
  name:
  # These three make advice fit. They change no score and no phase, and may be left empty.
  size:         # number of employees: effort, names of roles
  sector:       # {sectors}
  country:      # holidays, and the laws that the safeguards name
  # What work costs. An amount is a number, dont-know, or left empty: then the plan is told in days only.
  costs:
    currency:     # for example EUR
    hour:         # what one hour of the people who do the work today costs, with taxes and social charges
    day-inside:   # one working day of your own people on a project
    day-outside:  # one working day of somebody from outside
"""
_FLAG_KEYS = {"is-reusable": "reusable", "is-important": "important"}
"""Flags that a response file names otherwise than the rubric."""
_FLAGS_OF_SAFEGUARDS = ("personal-data", "decides-about-people", "generates-text")
_ANSWERS = """
# An answer is 0, 1, 2, 3 or dont-know. Choose the highest sentence that is wholly true today and that you could show to
# a visitor: all parts of it must be true.
# You may say more: {level: 2, confidence: sure, evidence: "list in the shared folder"}
# Confidence is sure, fairly or guess. Where a question may be not-applicable: {not-applicable: "the reason"}
"""
_WORKLOADS = """\
  # ML models and ML services that do real work, one entry each, for example:
  # workloads:
  #   - name: Demand forecast
  #     area: Sales
  #     in-use-since: 2026-01-31  # or 2026-01, or 2026, or more-than-a-month-ago, or dont-know
  #     real-users: yes           # yes, no or dont-know; so are the others where nothing else is said
  #     supplied-by: own          # own, vendor or dont-know
  #     owns-data: yes
  #     monitored: yes
  #     can-change: yes           # you can change it or switch it off
  #     effect-measured: no
  #     facets: {exists: 3, labelled: 2, unified: 1, access: 2}    # its data, if it differs
  # If none does: workloads: []
  # Left empty, it counts as not answered.
  workloads:
"""


def response_template(questionnaire: Questionnaire, rubric: Rubric, pack: str = "") -> str:
    """The text of an empty response file: it loads as it is, and comments explain every key.

    `pack` is the folder or file that has to be named to assess it; "" for built-in questions. One with
    a line break is not told.
    """
    head = _HEAD.format(
        title=questionnaire.title,
        version=questionnaire.version,
        id=questionnaire.id,
        sectors=_sectors(questionnaire),
        content=f" --content {quote(pack)}" if pack and pack.isprintable() else "",
    )
    told = (*_answers(questionnaire), *_statements(questionnaire), *_facts(questionnaire))
    parts = [head, _ANSWERS, *_words(questionnaire), "answers:\n", *told, _WORKLOADS]
    if questionnaire.safeguards is not None:
        parts += _safeguards(questionnaire.safeguards)
    parts += [*_people(rubric.team), *_problems(rubric.problems)]
    return "".join(parts)


def _sectors(questionnaire: Questionnaire) -> str:
    names = "; ".join(each.name for each in questionnaire.sectors)
    return f"examples: {names}; or in your own words" if names else said(say.PART_WHAT_IT_DOES)


def _words(questionnaire: Questionnaire) -> Iterator[str]:
    """What the words mean that two or more questions use."""
    used = Counter(term for question in questionnaire.questions for term in question.terms)
    for term in questionnaire.glossary:
        if used[term.id] > 1:
            yield _plain_comment(f"{term.term}: {term.meaning}")


def _answers(questionnaire: Questionnaire) -> Iterator[str]:
    for dimension in questionnaire.dimensions:
        yield f"\n{_comment(f'===== {dimension.name}: {dimension.meaning}')}"
        for question in dimension.questions:
            yield f"\n{_question(question)}  {question.id}:\n"


def _question(question: Question) -> str:
    lines = [_comment(question.text)]
    lines += [_comment(f"{level}  {anchor.text}", "  ") for level, anchor in enumerate(question.levels)]
    lines.append(_comment(said(say.how_you_can_tell(how_to_tell=question.how_to_tell)), "  "))
    if question.allows_not_applicable:
        lines.append(_comment("May be {not-applicable: ...}", "  "))
    if not question.allows_dont_know:
        lines.append(_comment(said(say.NEEDS_LEVEL_DONT_KNOW), "  "))
    return "".join(lines)


def _statements(questionnaire: Questionnaire) -> Iterator[str]:
    yield "\n# What people here think: agree, partly, disagree or dont-know. This changes no score.\nperceptions:\n"
    for statement in questionnaire.perceptions:
        yield f"{_comment(statement.text)}  {statement.id}:\n"


def _facts(questionnaire: Questionnaire) -> Iterator[str]:
    yield "\n# Facts: yes, no or dont-know.\nfacts:\n"
    for fact in questionnaire.facts:
        yield f"{_comment(fact.text)}  {fact.id}:\n"


def _safeguards(asked: SafeguardQuestions) -> Iterator[str]:
    yield f"\n{_plain_comment(said(say.safeguards_about(about=asked.about)))}"
    yield "# yes, in-part, no, dont-know or not-applicable; or {given: in-part, note: where it can be seen}.\n"
    yield "safeguards:\n"
    for each in asked.questions:
        yield f"\n{_comment(each.text)}"
        words = (("yes", each.in_place), ("in-part", each.in_part), ("no", each.missing))
        yield from (_comment(f"{given}: {text}", "  ") for given, text in words)
        yield f"  {each.id}:\n"


def _people(team: TeamRule) -> Iterator[str]:
    yield "\n# People who could work on ML. `fte` is the share of a full week that is free for it, from 0 to 1.\n"
    yield from _jobs(team)
    yield "# Skills: 0 none, 1 aware, 2 can do the work, 3 strong, or dont-know. Leave them all out if you don't know\n"
    yield "# them. Once you rate one skill, other-skills says how to read those that you left out: as none, which is\n"
    yield "# usual, or as dont-know. For example:\n# people:\n"
    first, *others = [skill.id for skill in team.skills]
    example = [
        said(say.NAME_ANA),
        "  fte: 0.5                # or dont-know",
        f"  skills: {{{first}: 2, {others[0]}: 3}}" if others else f"  skills: {{{first}: 2}}",
        "  other-skills: none      # or dont-know",
        f"  roles: [{team.roles[0].id}]",
        "  external: no",
        "  junior: no",
        "  mentor:",
    ]
    yield _lines(example)
    yield _named(said(say.SKILLS), ((skill.id, skill.meaning) for skill in team.skills))
    yield _named(said(say.ROLES), ((role.id, role.name) for role in team.roles))
    yield "# If nobody could work on ML: people: []\n# Left empty, it counts as not told.\n"
    yield "people:\n"


def _jobs(team: TeamRule) -> Iterator[str]:
    """The short form, which comes first: most who fill in the file have no data team."""
    if not team.jobs:
        return
    example = ", ".join(f"{job.id}: 2" for job in team.jobs)
    yield f"# The short form, {len(team.jobs)} jobs: 0 none, 1 aware, 2 can do the work, 3 strong, or dont-know\n"
    yield "# What is left open is not known. For example:\n# people:\n"
    yield _lines([said(say.NAME_ANA), "  fte: 0.5", f"  jobs: {{{example}}}"])
    yield from (_plain_comment(f"{job.id}: {job.name}. {job.meaning}") for job in team.jobs)
    yield "# The long form asks for single skills. You may use both; where they differ, the skills count.\n"


def _problems(rule: ProblemsRule) -> Iterator[str]:
    yield "\n# Business problems that ML might solve, one entry each, for example:\n# problems:\n"
    ratings = [f"    {criterion.id}: 2" for criterion in rule.criteria]
    flags = [
        "  flags:",
        "    legal-stop: no            # yes, no or dont-know; so are the others where nothing else is said",
        "    harm: some                # none, some, serious or dont-know",
        "    human-check: yes",
        "    off-the-shelf: partly     # no, partly, fully or dont-know",
        "    reusable: yes",
        "    important: yes",
        "    accuracy-stated: no",
        "    survives-change: yes",
        "    tried-before: no",
        "    crosses-teams: no",
        *(f"    {flag}: no" for flag in _FLAGS_OF_SAFEGUARDS if flag in {each.id for each in rule.details}),
    ]
    interview = [
        "  interview:                  # in your own words; what is asked stands below",
        "    who: Karin Berg, dispatch",
        "    decision: each morning, which tours get a second driver",
        "    today: by experience, after a look at yesterday's list",
        "    hours-per-week: 30",
        "    recorded: order, tour and hour of delivery, in the tour program since 2023",
        "    user: the dispatcher, in the tour list",
        "    measure: late deliveries, now 12 of 100",
        "    good-enough: half of the late deliveries are named the day before",
        "  costs:                      # amounts in your currency, or dont-know",
        "    hour:                     # if the people of this problem cost something else than told above",
        "    saved-percent:            # the share of the hours that a good solution would save",
        "    worth-a-year:             # what a solution brings in a year, if you have a number of your own",
        "    run-a-year:               # what it costs to run your own solution for a year",
        "    tool-a-year:              # what a ready-made tool costs in a year",
        "  facets: {exists: 3, labelled: 2, unified: 1, access: 2}    # its data, if it differs",
        "  data-quality: 1",
        "  weeks-to-first-result: 8",
        "  effort-days: 20",
        "  sponsor:",
        "  notes:",
    ]
    yield _lines(
        [said(say.NAME_LATE_DELIVERIES), f"  type: {rule.types[0].id}", "  criteria:", *ratings, *flags, *interview]
    )
    yield _named(said(say.TYPES), ((kind.id, kind.example) for kind in rule.types))
    yield "# What the flags ask:\n"
    yield from (_plain_comment(f"  {_FLAG_KEYS.get(each.id, each.id)}: {each.text}") for each in rule.details)
    yield "# What the interview asks:\n"
    yield from (_plain_comment(f"  {asked.id}: {asked.text}") for asked in rule.interview)
    yield "# Each criterion is 0, 1, 2, 3 or dont-know; or {level: 2, confidence: guess}.\n"
    yield from (_criterion(criterion) for criterion in rule.criteria)
    yield "problems:\n\n"
    yield "# How criteria are weighed:\n"
    yield from (_plain_comment(f"  {preset.id}: {preset.meaning}") for preset in rule.presets)
    yield f"preset: {rule.presets[0].id}\n"


def _named(title: str, named: Iterable[tuple[str, str]]) -> str:
    return _plain_comment(f"{title}:") + "".join(_plain_comment(f"  {key}: {words}") for key, words in named)


def _criterion(criterion: Criterion) -> str:
    levels = (f"  {level}  {anchor.text}" for level, anchor in enumerate(criterion.levels))
    return _plain_comment(f"{criterion.id}: {criterion.question}") + "".join(_plain_comment(level) for level in levels)


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"#   {line}\n" for line in lines)


def _plain_comment(text: str) -> str:
    return "".join(f"# {line}\n" for line in wrap(text, _WIDTH, break_on_hyphens=False))


def _comment(text: str, indent: str = "") -> str:
    """A comment inside a group of keys, wrapped."""
    lines = wrap(text, _WIDTH, subsequent_indent="   " if indent else "", break_on_hyphens=False)
    return "".join(f"  # {indent}{line}\n" for line in lines)
