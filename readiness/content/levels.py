"""Whether what the rubric says of levels, scores and phases fits the questions and itself."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.content.document import Path
from readiness.content.findings import Finding
from readiness.model.conditions import AnyOf, QuestionAtLeast, QuestionAtMost, QuestionIs
from readiness.model.gate_tests import QuestionTest
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.words import said
from readiness.words.say import content as say


def level_findings(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """Whatever names a level of a question names one that it has."""
    for path, slug, level in (*_in_gates(rubric), *_in_actions(rubric), *_in_conditions(rubric)):
        question = questionnaire.question_by_id.get(slug or "")
        if question is not None and level is not None and level > question.top:
            what = said(say.has_no_level(slug=str(slug), level=level))
            yield Finding("rubric", path, what, said(say.its_levels_run(top=question.top)))


def shape_findings(rubric: Rubric) -> Iterator[Finding]:
    """Something guards the phases above the first, and scores have a scale."""
    if len(rubric.phases) > 1 and not rubric.gates:
        what = said(say.NOTHING_GUARDS_PHASE_SO_EVERYBODY)
        advice = said(say.GIVE_EACH_PHASE_ABOVE_FIRST)
        yield Finding("rubric", ("phases",), what, advice)
    if rubric.scoring.highest <= rubric.scoring.lowest:
        what = said(say.HIGHEST_SCORE_IS_NOT_ABOVE)
        yield Finding("rubric", ("scoring",), what, said(say.WRITE_LOWEST_AND_HIGHEST))


_Named = tuple[Path, str | None, int | None]


def _in_gates(rubric: Rubric) -> Iterator[_Named]:
    for at, gate in enumerate(rubric.gates):
        for inner, test in enumerate(gate.tests):
            if isinstance(test, QuestionTest):
                yield ("gates", at, "tests", inner, "at_least"), test.question, test.at_least


def _in_actions(rubric: Rubric) -> Iterator[_Named]:
    for at, action in enumerate(rubric.actions):
        for inner, effect in enumerate(action.effects):
            yield ("actions", at, "effects", inner, "level"), effect.question, effect.level
        for inner, also in enumerate(action.also):
            yield ("actions", at, "also", inner, "level"), also.question, also.level


def _in_conditions(rubric: Rubric) -> Iterator[_Named]:
    for at, action in enumerate(rubric.actions):
        yield from _in_when(("actions", at), action.when)
    for at, warning in enumerate(rubric.warnings):
        yield from _in_when(("warnings", at), warning.when)


def _in_when(place: Path, when: AnyOf) -> Iterator[_Named]:
    for first, every in enumerate(when):
        for second, condition in enumerate(every):
            if isinstance(condition, QuestionAtMost | QuestionAtLeast | QuestionIs):
                yield (*place, "when", first, second, "level"), condition.question, condition.level
