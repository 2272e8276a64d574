"""What somebody changed by hand on the step of a listed model stays with the model when it is renamed.

The code of such a step follows the name of its first model. What was noted under the code of a name that no model has
any more belongs to the model that was called so: the history of its entry tells.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final

from readiness.model.model_step import CODE, code_of
from readiness.storage.documents import under_other_codes
from readiness.storage.records import Opened
from readiness.storage.store import Store

PART: Final = "workload"


def codes_after_renaming(
    store: Store, assessment_id: str, noted: Iterable[str], models: Collection[str], keys: Iterable[str]
) -> Mapping[str, str]:
    """Codes of today for those of `noted` that follow a former name of a model.

    Args:
        store: where the history is.
        assessment_id: its id.
        noted: codes of actions under which something is noted.
        models: the names of all listed models today.
        keys: the entries of listed models, removed ones included.
    """
    today = {code_of(name) for name in models}
    gone = [code for code in noted if code.startswith(CODE) and _first(code) not in today]
    if not gone:
        return {}
    now: dict[str, str] = {}
    for key in keys:
        told = [each.value for each in store.history(assessment_id, PART, key) if each.kind != "conflict"]
        if told and told[-1] is not None:
            former = {value["name"] for value in told[:-1] if value is not None}
            now.update((code_of(name), code_of(told[-1]["name"])) for name in sorted(former))
    return {code: code.replace(_first(code), now[_first(code)]) for code in gone if _first(code) in now}


def edits_after_renaming(store: Store, opened: Opened) -> Opened:
    """An assessment with what was noted on the steps of models under the codes of today."""
    edits, models = opened.assessment.action_edits, opened.assessment.response.workloads
    keys = (key for part, key in opened.versions if part == PART)
    codes = codes_after_renaming(store, opened.assessment.id, edits, {each.name for each in models}, keys)
    if not codes:
        return opened
    return replace(opened, assessment=opened.assessment.with_action_edits(under_other_codes(edits, codes)))


def _first(code: str) -> str:
    """The code without the number of a further step."""
    return code.partition("-")[0]
