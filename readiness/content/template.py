"""An empty response file with every question in it, to fill in with any editor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from shlex import quote
from textwrap import wrap

from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.rubric import Criterion, ProblemsRule, Rubric, TeamRule
from readiness.model.safeguards import SafeguardQuestions
from readiness.words import Message, said
from readiness.words.say import response_file as say

_WIDTH = 110
_FLAG_KEYS = {"is-reusable": "reusable", "is-important": "important"}
"""Flags that a response file names otherwise than the rubric."""
_FACETS = "facets: {exists: 3, labelled: 2, unified: 1, access: 2}"
_FLAGS: tuple[tuple[str, str, Message | None], ...] = (
    ("legal-stop", "no", say.YES_NO_OR_DONT_KNOW),
    ("harm", "some", say.HOW_MUCH_HARM),
    ("human-check", "yes", None),
    ("off-the-shelf", "partly", say.HOW_FAR_TO_BUY),
    ("reusable", "yes", None),
    ("important", "yes", None),
    ("accuracy-stated", "no", None),
    ("survives-change", "yes", None),
    ("tried-before", "no", None),
    ("crosses-teams", "no", None),
)
_BEFORE_HOURS = (("who", say.EXAMPLE_WHO), ("decision", say.EXAMPLE_DECISION), ("today", say.EXAMPLE_TODAY))
_AFTER_HOURS = (
    ("recorded", say.EXAMPLE_RECORDED),
    ("user", say.EXAMPLE_USER),
    ("measure", say.EXAMPLE_MEASURE),
    ("good-enough", say.EXAMPLE_GOOD_ENOUGH),
)
_COSTS = (
    ("hour", say.OTHER_HOUR_COSTS),
    ("saved-percent", say.SAVED_PERCENT),
    ("worth-a-year", say.WORTH_A_YEAR),
    ("run-a-year", say.RUN_A_YEAR),
    ("tool-a-year", say.TOOL_A_YEAR),
)
"""What the invented problem of the example tells."""
_FLAGS_OF_SAFEGUARDS = ("personal-data", "decides-about-people", "generates-text")


def response_template(questionnaire: Questionnaire, rubric: Rubric, pack: str = "") -> str:
    """The text of an empty response file: it loads as it is, and comments explain every key.

    `pack` is the folder or file that has to be named to assess it; "" for built-in questions. One with
    a line break is not told.
    """
    told = (*_answers(questionnaire), *_statements(questionnaire), *_facts(questionnaire))
    parts = [*_head(questionnaire, pack), "\n", _notes(say.ANSWER_IS, *_longer_answers())]
    parts += [*_words(questionnaire), "answers:\n", *told, *_workloads()]
    if questionnaire.safeguards is not None:
        parts += _safeguards(questionnaire.safeguards)
    parts += [*_people(rubric.team), *_problems(rubric.problems)]
    return "".join(parts)


def _longer_answers() -> tuple[Message, Message]:
    evidence, reason = said(say.EXAMPLE_EVIDENCE), said(say.EXAMPLE_REASON)
    return (
        say.more_of_answer(example=f'{{level: 2, confidence: sure, evidence: "{evidence}"}}'),
        say.confidence_is(example=f'{{not-applicable: "{reason}"}}'),
    )


def _head(questionnaire: Questionnaire, pack: str) -> Iterator[str]:
    is_named = pack and pack.isprintable()
    yield _notes(
        say.title(title=questionnaire.title, version=questionnaire.version),
        say.FILL_IN_WHAT_YOU_KNOW,
        say.then_run_with(pack=quote(pack)) if is_named else say.THEN_RUN,
    )
    yield _key("questionnaire", questionnaire.id) + _key("version", questionnaire.version)
    yield _key("assessed-on", "", 16, say.DAY_OF_ANSWERS)
    yield "\norganization:\n  name:\n"
    yield f"  # {said(say.THREE_MAKE_ADVICE_FIT)}\n"
    yield _key("  size", "", 16, say.NUMBER_OF_EMPLOYEES)
    sectors = "; ".join(each.name for each in questionnaire.sectors)
    yield _key("  sector", "", 16, say.sector_examples(sectors=sectors) if sectors else say.WHAT_IT_DOES)
    yield _key("  country", "", 16, say.HOLIDAYS_AND_LAWS)
    yield _key("  decides-on", "", 16, say.DAY_OF_DECISION)
    yield _key("  may-spend", "", 16, say.MOST_FOR_OTHERS)
    yield f"  # {said(say.WHAT_WORK_COSTS)}\n  costs:\n"
    yield _key("    currency", "", 18, say.CURRENCY)
    yield _key("    hour", "", 18, say.HOUR_COSTS)
    yield _key("    day-inside", "", 18, say.DAY_INSIDE_COSTS)
    yield _key("    day-outside", "", 18, say.DAY_OUTSIDE_COSTS)


def _workloads() -> Iterator[str]:
    """Models in use, with one invented entry to copy."""
    entry = [
        ("area", said(say.EXAMPLE_AREA), None),
        ("in-use-since", "2026-01-31", say.IN_USE_SINCE),
        ("real-users", "yes", say.YES_NO_OR_DONT_KNOW),
        ("supplied-by", "own", say.SUPPLIED_BY),
        ("owns-data", "yes", None),
        ("monitored", "yes", None),
        ("can-change", "yes", say.CAN_CHANGE),
        ("effect-measured", "no", None),
    ]
    yield f"  # {said(say.MODELS_FOR_EXAMPLE)}\n  # workloads:\n"
    yield f"  #   - name: {said(say.EXAMPLE_MODEL)}\n"
    yield from (f"  #     {_key(key, value, 26, remark)}" for key, value, remark in entry)
    yield f"  #     {_FACETS}    # {said(say.ITS_DATA)}\n"
    yield f"  # {said(say.no_model(empty='workloads: []'))}\n  # {said(say.LEFT_EMPTY_NOT_ANSWERED)}\n  workloads:\n"


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
        lines.append(_comment(said(say.may_be(value="{not-applicable: ...}")), "  "))
    if not question.allows_dont_know:
        lines.append(_comment(said(say.NEEDS_LEVEL_DONT_KNOW), "  "))
    return "".join(lines)


def _statements(questionnaire: Questionnaire) -> Iterator[str]:
    yield f"\n{_notes(say.WHAT_PEOPLE_THINK)}perceptions:\n"
    for statement in questionnaire.perceptions:
        yield f"{_comment(statement.text)}  {statement.id}:\n"


def _facts(questionnaire: Questionnaire) -> Iterator[str]:
    yield f"\n{_notes(say.FACTS)}facts:\n"
    for fact in questionnaire.facts:
        yield f"{_comment(fact.text)}  {fact.id}:\n"


def _safeguards(asked: SafeguardQuestions) -> Iterator[str]:
    yield f"\n{_plain_comment(said(say.safeguards_about(about=asked.about)))}"
    yield _notes(say.SAFEGUARD_ANSWERS)
    yield "safeguards:\n"
    for each in asked.questions:
        yield f"\n{_comment(each.text)}"
        words = (("yes", each.in_place), ("in-part", each.in_part), ("no", each.missing))
        yield from (_comment(f"{given}: {text}", "  ") for given, text in words)
        yield f"  {each.id}:\n"


def _people(team: TeamRule) -> Iterator[str]:
    yield f"\n{_notes(say.PEOPLE)}"
    yield from _jobs(team)
    yield _plain_comment(said(say.SKILLS_ARE)) + "# people:\n"
    first, *others = [skill.id for skill in team.skills]
    example = [
        _key("- name", said(say.EXAMPLE_PERSON)),
        _key("  fte", "0.5", 26, say.OR_DONT_KNOW),
        f"  skills: {{{first}: 2, {others[0]}: 3}}" if others else f"  skills: {{{first}: 2}}",
        _key("  other-skills", "none", 26, say.OR_DONT_KNOW),
        f"  roles: [{team.roles[0].id}]",
        *(_key(f"  {key}", "no") for key in ("external", "junior")),
        "  mentor:",
    ]
    yield _lines(example)
    yield _named(said(say.SKILLS), ((skill.id, skill.meaning) for skill in team.skills))
    yield _named(said(say.ROLES), ((role.id, role.name) for role in team.roles))
    yield _notes(say.nobody(empty="people: []"), say.LEFT_EMPTY_NOT_TOLD)
    yield "people:\n"


def _jobs(team: TeamRule) -> Iterator[str]:
    """The short form, which comes first: most who fill in the file have no data team."""
    if not team.jobs:
        return
    example = ", ".join(f"{job.id}: 2" for job in team.jobs)
    yield f"{_notes(say.short_form(jobs=len(team.jobs)), say.LEFT_OPEN_NOT_KNOWN)}# people:\n"
    yield _lines([_key("- name", said(say.EXAMPLE_PERSON)), "  fte: 0.5", f"  jobs: {{{example}}}"])
    yield from (_plain_comment(f"{job.id}: {job.name}. {job.meaning}") for job in team.jobs)
    yield _notes(say.LONG_FORM)


def _problems(rule: ProblemsRule) -> Iterator[str]:
    yield f"\n{_notes(say.PROBLEMS_FOR_EXAMPLE)}# problems:\n"
    yield _lines(
        [_key("- name", said(say.EXAMPLE_PROBLEM)), _key("  type", rule.types[0].id), *_example_of_problem(rule)]
    )
    yield _named(said(say.TYPES), ((kind.id, kind.example) for kind in rule.types))
    yield _notes(say.WHAT_FLAGS_ASK)
    yield from (_plain_comment(f"  {_FLAG_KEYS.get(each.id, each.id)}: {each.text}") for each in rule.details)
    yield _notes(say.WHAT_INTERVIEW_ASKS)
    yield from (_plain_comment(f"  {asked.id}: {asked.text}") for asked in rule.interview)
    yield _notes(say.EACH_CRITERION_IS)
    yield from (_criterion(criterion) for criterion in rule.criteria)
    yield f"problems:\n\n{_notes(say.HOW_CRITERIA_ARE_WEIGHED)}"
    yield from (_plain_comment(f"  {preset.id}: {preset.meaning}") for preset in rule.presets)
    yield _key("preset", rule.presets[0].id)


def _example_of_problem(rule: ProblemsRule) -> Iterator[str]:
    """The lines of an invented problem below its type."""
    yield from ("  criteria:", *(f"    {criterion.id}: 2" for criterion in rule.criteria), "  flags:")
    asked = {each.id for each in rule.details}
    flags = [*_FLAGS, *((flag, "no", None) for flag in _FLAGS_OF_SAFEGUARDS if flag in asked)]
    yield from (_key(f"    {key}", value, 30, remark) for key, value, remark in flags)
    yield _key("  interview", "", 30, say.IN_YOUR_OWN_WORDS)
    yield from (f"    {key}: {said(words)}" for key, words in _BEFORE_HOURS)
    yield "    hours-per-week: 30"
    yield from (f"    {key}: {said(words)}" for key, words in _AFTER_HOURS)
    yield _key("  costs", "", 30, say.AMOUNTS)
    yield from (_key(f"    {key}", "", 30, remark) for key, remark in _COSTS)
    yield f"  {_FACETS}    # {said(say.ITS_DATA)}"
    yield from ("  data-quality: 1", "  weeks-to-first-result: 8", "  effort-days: 20", "  sponsor:", "  notes:")


def _named(title: str, named: Iterable[tuple[str, str]]) -> str:
    return _plain_comment(f"{title}:") + "".join(_plain_comment(f"  {key}: {words}") for key, words in named)


def _criterion(criterion: Criterion) -> str:
    levels = (f"  {level}  {anchor.text}" for level, anchor in enumerate(criterion.levels))
    return _plain_comment(f"{criterion.id}: {criterion.question}") + "".join(_plain_comment(level) for level in levels)


def _key(key: str, value: str, column: int = 0, remark: Message | None = None) -> str:
    """A line of the file, with a remark that begins at `column`."""
    line = f"{key}: {value}".rstrip()
    return f"{line.ljust(column)}# {said(remark)}\n" if remark is not None else f"{line}\n"


def _lines(lines: Iterable[str]) -> str:
    """An example, behind signs that make it a remark."""
    return "".join(f"#   {line.rstrip()}\n" for line in lines)


def _notes(*told: Message) -> str:
    """Remarks, each of its own lines."""
    return "".join(_plain_comment(said(each)) for each in told)


def _plain_comment(text: str) -> str:
    return "".join(f"# {line}\n" for line in wrap(text, _WIDTH, break_on_hyphens=False))


def _comment(text: str, indent: str = "") -> str:
    """A comment inside a group of keys, wrapped."""
    lines = wrap(text, _WIDTH, subsequent_indent="   " if indent else "", break_on_hyphens=False)
    return "".join(f"  # {indent}{line}\n" for line in lines)
