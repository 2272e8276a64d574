"""The one thing that is asked for now, and what is not: what waits for a go, and what stands on its own merit."""

from __future__ import annotations

from typing import Final, NamedTuple

from readiness.model.price import Price, Span
from readiness.model.roadmap import TrialState
from readiness.present import phrases
from readiness.present.findings import Findings
from readiness.present.plan.plan_order import action_numbers
from readiness.present.price import amounts, sources

_ASKED: Final[dict[TrialState, str]] = {
    "ready": "the first trial",
    "made-ready": "the first trial",
    "to-buy": "the test of a ready-made tool",
    "to-choose": "finding a first problem and trying it",
    "no-data": "beginning to record past cases and finding a first problem",
    "tried": "putting the first problem to work",
}
NO_CASH: Final = "no cash"


class Ask(NamedTuple):
    """What is asked for now: its name in a sentence, and what it takes."""

    what: str
    span: Span


def ask_of(found: Findings) -> Ask | None:
    """What is asked for now; None where nothing can be decided yet."""
    price, plan = found.price, found.outcome.roadmap
    trial = plan.first_trial if plan is not None else None
    if price is None or trial is None:
        return None
    span = price.own if trial.state == "tried" else price.trial
    return Ask(_ASKED[trial.state], span) if span is not None else None


def takes(price: Price, span: Span, *, with_worth: bool = False) -> str:
    """'about 4 days of own people and not more than 4,900 NZD in cash', 'about 18 days of own people and no cash'."""
    inside = price.by_id[span.inside]
    own = f"about {amounts.likely_in_words(inside, '')} of own people" if inside.high else "no days of own people"
    worth = price.by_id.get(span.inside_money or "")
    if with_worth and inside.high and worth is not None and worth.is_known:
        own += f" (worth {amounts.likely_in_words(worth, price.currency)})"
    return f"{own} and {cash(price, span)}"


def cash(price: Price, span: Span) -> str:
    """'no cash', 'not more than 4,900 NZD in cash', or the days from outside where no rate is known."""
    outside, paid = price.by_id[span.outside], price.by_id.get(span.outside_money or "")
    if not outside.high:
        return NO_CASH
    if paid is None or not paid.is_known:
        return f"about {amounts.likely_in_words(outside, '')} from outside, with a price that offers have to tell first"
    return f"not more than {amounts.likely_in_words(paid, price.currency)} in cash"


def is_without_price(price: Price, span: Span) -> bool:
    """Whether something is paid to others and nobody knows how much."""
    paid = price.by_id.get(span.outside_money or "")
    return bool(price.by_id[span.outside].high) and (paid is None or not paid.is_known)


def ask_sentence(found: Findings) -> str:
    """'We ask for the first trial alone: about 18 days of own people (worth 6,900 CAD) and no cash.', or ""."""
    ask, price = ask_of(found), found.price
    if ask is None or price is None:
        return ""
    return f"We ask for {ask.what} alone: {takes(price, ask.span, with_worth=True)}."


def ask_in_brief(found: Findings) -> str:
    """'The first trial alone: about 18 days of own people and no cash'; "" where nothing is asked for."""
    ask, price = ask_of(found), found.price
    return phrases.capital(f"{ask.what} alone: {takes(price, ask.span)}") if ask and price else ""


def not_asked_sentence(found: Findings) -> str:
    """'Not asked for now: about 7 days after a “go”, and about 12 days that stand on their own merit.'."""
    price = found.price
    if ask_of(found) is None or price is None:
        return ""
    parts = [
        f"about {amounts.likely_in_words(price.by_id[span.days], '')} {words}"
        for span, words in ((price.stops, "after a “go”"), (price.apart, "that stand on their own merit"))
        if span is not None and price.by_id[span.days].high
    ]
    return f"Not asked for now: {phrases.and_list(parts)}." if parts else ""


def after_go(found: Findings) -> frozenset[str]:
    """The actions that are done only after a go: a stop saves them."""
    price = found.price
    return (
        frozenset(code for name in price.stopped for code in price.by_id[name].of) if price is not None else frozenset()
    )


def apart_codes(price: Price) -> tuple[str, ...]:
    """What stands on its own merit, by its codes."""
    names = (price.apart.inside, price.apart.outside) if price.apart is not None else ()
    return tuple(dict.fromkeys(code for name in names for code in price.by_id[name].of))


def what_waits(found: Findings) -> str:
    """Which actions need no signature now: those after a go, and those on their own merit; by numbers; "" without."""
    price = found.price
    ask, plan = ask_of(found), found.outcome.roadmap
    if price is None or ask is None or plan is None:
        return ""
    numbers = action_numbers(found)
    waiting = [code for code in after_go(found) if code in numbers]
    own = [code for code in apart_codes(price) if code in numbers]
    decided = next((date.on for date in plan.dates if date.kind == "stop-or-go"), None)
    said = []
    if waiting and decided is not None:
        start = "starts" if len(waiting) == 1 else "start"
        numbered = phrases.capital(sources.work_by_number(found, waiting))
        said.append(f"{numbered} {start} only after a “go” on {phrases.day(decided)}.")
    if own:
        stand = "stands on its own merit" if len(own) == 1 else "stand on their own merit"
        numbered = phrases.capital(sources.work_by_number(found, own))
        said.append(
            f"{numbered} {stand}, for the gates of the next phase, for another problem or against a warning, whatever "
            "the trial shows: each starts as soon as its owner's manager agrees to the time."
        )
    return " ".join(said)
