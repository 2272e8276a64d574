"""Whether what is told elsewhere of a question names a question and a level that there are."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.content.document import Path
from readiness.content.findings import Finding
from readiness.content.suggesting import did_you_mean
from readiness.model.questionnaire import Questionnaire


def told_twice_findings(questionnaire: Questionnaire) -> Iterator[Finding]:
    """Each entry belongs to a question, within its levels; one about a problem names a criterion."""
    known = questionnaire.question_by_id
    for slug, places in questionnaire.told_by.items():
        if slug not in known:
            advice = did_you_mean(slug, set(known), "Name a question that exists.")
            yield Finding("questionnaire", ("told_by", slug), f"There is no question `{slug}`.", advice)
            continue
        for at, each in enumerate(places):
            path: Path = ("told_by", slug, at)
            if each.when_none is not None and each.when_none > known[slug].top:
                advice = f"Write a level from 0 to {known[slug].top}."
                yield Finding("questionnaire", (*path, "when_none"), "The question has no such level.", advice)
            if (each.kind == "problem") != (each.criterion is not None):
                what = "A place of the kind `problem`, and no other, names a criterion."
                yield Finding("questionnaire", path, what, "Add `criterion:`, or remove it.")
