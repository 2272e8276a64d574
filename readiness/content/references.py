"""Whether every name that the content mentions is defined somewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from readiness.content.definitions import Definitions, NamedThing
from readiness.content.document import Document, Path
from readiness.content.findings import Finding
from readiness.content.sources import ContentDocuments
from readiness.content.suggesting import did_you_mean
from readiness.words import Message, said
from readiness.words.say import content as say

_STATEMENT: Final = "statement"
_NOUN_OF_KEY: Mapping[str, NamedThing] = {
    "questionnaire": "questionnaire",
    "dimension": "dimension",
    "sections": "dimension",
    "capability": "capability",
    "cover_capability": "capability",
    "question": "question",
    "quality_question": "question",
    "beside_question": "question",
    "levels_of": "question",
    "first_look": "question",
    "fact": "fact",
    "forum_fact": "fact",
    "perception": "perception",
    "terms": "term",
    "gate": "gate",
    "rule": "rule",
    "simpler_rule": "rule",
    "skill": "skill",
    "skills": "skill",
    "implies": "skill",
    "tells": "skill",
    "leaves_open": "skill",
    "main_skill": "skill",
    "working": "skill",
    "aware": "skill",
    "role": "role",
    "roles": "role",
    "covers": "role",
    "owner": "role",
    "specialist_role": "role",
    "permission_role": "role",
    "pilot_role": "role",
    "data_role": "role",
    "criterion": "criterion",
    "data_criterion": "criterion",
    "action": "action",
    "actions": "action",
    "prerequisites": "action",
    "after": "action",
    "choose": "action",
    "measure": "action",
    "expect": "action",
    "check": "action",
    "agree": "action",
    "show": "action",
    "collect": "action",
    "launch": "action",
    "outside_help": "action",
    "find_out": "action",
    "review": "action",
    "always_collect": "action",
    "find_out_action": "action",
    "safeguard": "safeguard",
    "of_text": "published-text",
    "sources": _STATEMENT,
    "seed": "source",
}
"""What a word, or a list of words, under each of these keys names. Lists of groups under the same keys define names."""

_WITH_QUESTIONS_IN_FULL = ("problems", "criteria")
"""Criteria carry their question in full; everywhere else `question` names one."""

_OF_EARLIER_VERSION = "was"
"""What stands below names questions of another version."""

_NOUN_OF_WEIGHTS: Final = "criterion"
_FEW = 15


def dangling_references(documents: ContentDocuments, definitions: Definitions) -> Iterator[Finding]:
    """Yield a finding for every mentioned name that is not defined; one for all statements if none is listed."""
    known_nowhere = 0
    for part in ("questionnaire", "rubric", "checklist"):
        for noun, path, name in _references(getattr(documents, part)):
            known = definitions.of(noun)
            if noun == _STATEMENT and not documents.has_checklist:
                known_nowhere += 1
            elif name not in known:
                advice = did_you_mean(name, known, said(_name_that_exists(known)))
                yield Finding(part, path, said(say.no_noun(noun=say.part_named_thing(thing=noun), name=name)), advice)
    if known_nowhere:
        what = said(say.no_such_file_but_sources(known_nowhere=known_nowhere))
        yield Finding("checklist", (), what, said(say.ADD_FILE_OR_WRITE_SOURCES))


def _name_that_exists(known: Collection[str]) -> Message:
    """The advice for a name that is like none; it lists those that exist where they can be read at a glance."""
    return (
        say.define_it_or_use_one(names=", ".join(sorted(known)))
        if 0 < len(known) <= _FEW
        else say.DEFINE_IT_OR_USE_NAME
    )


def _references(document: Document) -> Iterator[tuple[NamedThing, Path, str]]:
    """Every (kind of name, path, name) that the document mentions."""
    for path, part in document.walk():
        if not path or _OF_EARLIER_VERSION in path or (path[:2] == _WITH_QUESTIONS_IN_FULL and path[-1] == "question"):
            continue
        if path[-1] == "weights" and isinstance(part, dict):
            yield from ((_NOUN_OF_WEIGHTS, (*path, key), key) for key in part)
        noun = _NOUN_OF_KEY.get(str(path[-1]))
        if noun is not None:
            yield from ((noun, inner, name) for inner, name in _words(path, part))


def _words(path: Path, part: Any) -> Iterator[tuple[Path, str]]:
    if isinstance(part, str):
        yield path, part
    elif isinstance(part, list):
        yield from (((*path, at), entry) for at, entry in enumerate(part) if isinstance(entry, str))
