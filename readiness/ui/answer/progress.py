"""Where you are: the section, how far it is, how long the rest takes, and whether everything is saved."""

from __future__ import annotations

from collections.abc import Set

from readiness.present.answering import time_words
from readiness.ui import components, messages
from readiness.ui.answer.steps import AllSteps, Step, StepGroup
from readiness.ui.safe import esc
from readiness.words import alone, said
from readiness.words.say import answer as say


def draw(way: AllSteps, here: Step, done: Set[str], open_beside: str, top: str, *, shows_sections: bool) -> None:
    """The strip that stays at the top of the screen; drawn after the step, so that its present answer counts.

    `open_beside` says what is still open of the safeguards, which are no part of the way through the questions;
    `top` is the mark of the step's top; `shows_sections`: all questions of a section are shown at once.
    """
    left = f'<p class="left">{esc(_time_left(way, done, open_beside))}</p>'
    components.html(
        f"{_strip(way.sections[here.section], here, done, shows_sections=shows_sections)}"
        f'<div class="prog-line">{left}{messages.mark()}</div>{top}'
    )


def _strip(section: StepGroup, here: Step, done: Set[str], *, shows_sections: bool) -> str:
    count = sum(step.id in done for step in section.steps)
    is_whole = here.kind == "question" and shows_sections
    place = (
        said(say.of_done(count=count, steps=len(section.steps)))
        if is_whole
        else said(say.of_index(index=section.steps.index(here) + 1, steps=len(section.steps)))
    )
    kinds = ["now" if step is here and not is_whole else "done" if step.id in done else "" for step in section.steps]
    cells = "".join(f'<i class="{kind}"></i>' for kind in kinds)
    words = said(say.of_done_in_this_section(count=count, steps=len(section.steps)))
    return (
        f'<div class="prog"><p><b>{esc(section.name)}</b><span>{place}</span></p>'
        f'<div class="cells" role="img" aria-label="{words}">{cells}</div></div>'
    )


def _time_left(way: AllSteps, done: Set[str], open_beside: str) -> str:
    minutes = way.minutes_left(done)
    if minutes == 0:
        everything = (
            said(say.every_question_is_answered(open_beside=open_beside))
            if open_beside
            else said(say.EVERYTHING_IS_ANSWERED)
        )
        return said(say.FIRST_LOOK_IS_DONE) if way.is_first_look else everything
    time = time_words(minutes)
    return alone(say.time_left_of_first_look(time=time) if way.is_first_look else say.time_left(time=time))
