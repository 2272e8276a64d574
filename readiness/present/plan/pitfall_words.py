"""Common mistakes that the answers point to: at most five are shown on any page, the others are named and folded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from readiness.model.roadmap import PlannedAction, WarningHit
from readiness.present import list_words, reasons
from readiness.present.findings import Findings
from readiness.present.plan.edits import CLOSED, dates_of, edit_of
from readiness.words import said
from readiness.words.say import plan as say

MOST_SHOWN: Final = 5
MOST_NAMED: Final = 3


@dataclass(frozen=True)
class Pitfall:
    """One common mistake: its code, its title, what to do, and the answers it rests on, in full and in short.

    What to do ends with the day of what the plan begins only after its trial, although it is named as coming first.
    """

    code: str
    title: str
    text: str
    because: str
    because_short: str

    @property
    def sentences(self) -> str:
        """All of it in a paragraph."""
        return said(say.you_told_us(rstrip=self.title.rstrip("."), value=self.text, because=self.because))


@dataclass(frozen=True)
class Pitfalls:
    """All common mistakes that the answers point to, in their order."""

    all: tuple[Pitfall, ...]

    @property
    def shown(self) -> tuple[Pitfall, ...]:
        """Those that a page shows at once."""
        return self.all[:MOST_SHOWN]

    @property
    def folded(self) -> tuple[Pitfall, ...]:
        """Those that a page shows only to who asks for them."""
        return self.all[MOST_SHOWN:]

    @property
    def number(self) -> str:
        """'eight common mistakes'."""
        return said(say.part_common_mistakes(mistakes=len(self.all)))

    @property
    def folded_words(self) -> str:
        """The names of those that are folded, in a sentence; empty if none is."""
        if not self.folded:
            return ""
        return said(say.other_mistakes(number=len(self.folded), titles=[each.title for each in self.folded]))

    @property
    def in_brief(self) -> str:
        """'The answers point to two common mistakes: …'; of many the first three, and no number."""
        titles = [list_words.quoted(each.title.rstrip(".")) for each in self.all]
        if len(titles) <= MOST_NAMED:
            return said(say.answers_point(mistakes=len(titles), titles=titles))
        return said(say.answers_point_common_mistakes_above(titles=titles[:MOST_NAMED]))


def pitfalls(found: Findings) -> Pitfalls:
    """The common mistakes of an outcome that today's rules still know."""
    return Pitfalls(tuple(each for hit in found.outcome.warnings if (each := _pitfall(found, hit)) is not None))


def _pitfall(found: Findings, hit: WarningHit) -> Pitfall | None:
    rule = next((entry for entry in found.rubric.warnings if entry.id == hit.id), None)
    if rule is None:
        return None
    return Pitfall(
        code=hit.id,
        title=rule.title,
        text=" ".join(filter(None, [rule.text, _after_the_trial(found, hit.id)])),
        because=reasons.because(found, hit.because, 2),
        because_short=reasons.because(found, hit.because, 2, is_short=True),
    )


def _after_the_trial(found: Findings, warning: str) -> str:
    """What a mistake tells to do before a trial and the plan begins after it, with its first day; else empty.

    Where the plan checks the data of the trial before it, that is said of what concerns all other data.
    """
    plan = found.outcome.roadmap
    actions = found.rubric.action_by_id
    trial = (
        next((each for each in plan.dated if each.id in actions and actions[each.id].is_poc), None) if plan else None
    )
    if plan is None or trial is None or trial.lane != "first-trial":
        return ""
    begins = dates_of(trial, edit_of(found, trial.id))[0]
    if begins is None:
        return ""
    starts = {each.id: day for each in plan.dated if (day := _begins(found, each)) is not None}
    check = found.rubric.planning.trial.check
    is_done = edit_of(found, check).status == "done"
    is_checked = is_done or (check in starts and starts[check] < begins)
    by_check = found.rubric.checked_before_trial(warning)
    late = {
        code: starts[code]
        for code in (*found.rubric.named_before_trial(warning), *by_check)
        if starts.get(code, begins) >= begins and code in starts
    }
    unchecked = {code: day for code, day in late.items() if not (is_checked and code in by_check)}
    if unchecked:
        titles = [list_words.quoted(found.action_title(code)) for code in unchecked]
        return said(say.comes_after_the_trial(actions=len(unchecked), titles=titles, start=min(unchecked.values())))
    if not late:
        return ""
    if is_done:
        titles = [list_words.quoted(found.action_title(code)) for code in late]
        return said(say.data_of_trial_is_checked(actions=len(late), titles=titles, start=min(late.values())))
    return said(
        say.checked_before_the_trial(
            check=found.action_title(check),
            day=starts[check],
            actions=len(late),
            titles=[list_words.quoted(found.action_title(code)) for code in late],
            start=min(late.values()),
        )
    )


def _begins(found: Findings, action: PlannedAction) -> date | None:
    """The first day of what is still to be done."""
    edit = edit_of(found, action.id)
    return None if edit.status in CLOSED else dates_of(action, edit)[0]
