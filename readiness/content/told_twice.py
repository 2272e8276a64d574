"""Whether what is told elsewhere of a question names a question and a level that there are."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.content.document import Path
from readiness.content.findings import Finding
from readiness.content.suggesting import did_you_mean
from readiness.model.questionnaire import Questionnaire
from readiness.words import said
from readiness.words.say import content as say


def told_twice_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Each entry belongs to a question, within its levels; one about a problem names a criterion."""
    known = questionnaire.question_by_id
    for slug, places in questionnaire.told_by.items():
        if slug not in known:
            advice = did_you_mean(slug, set(known), said(say.NAME_QUESTION_THAT_EXISTS))
            yield Finding("questionnaire", ("told_by", slug), said(say.no_such_question(slug=slug)), advice)
            continue
        for at, each in enumerate(places):
            path: Path = ("told_by", slug, at)
            if each.when_none is not None and each.when_none > known[slug].top:
                advice = said(say.write_level_up_to_top(top=known[slug].top))
                yield Finding("questionnaire", (*path, "when_none"), said(say.QUESTION_HAS_NO_SUCH_LEVEL), advice)
            if (each.kind == "problem") != (each.criterion is not None):
                what = said(say.PLACE_OF_KIND_PROBLEM)
                yield Finding("questionnaire", path, what, said(say.ADD_CRITERION_OR_REMOVE))
