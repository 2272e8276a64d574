"""Presses whatever can be pressed on a page that runs without a browser, one after the other, each on the page as it
was first, and tells what came of it.

What a press does (stored, shown, nothing else lost, page not left) is the server's and is tried of every single
control; what a browser alone shows is pressed by `tests/e2e/pressing.py`, once for each kind.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from hashlib import sha256
from html import unescape
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final, NamedTuple, Self, TypeVar
from urllib.parse import parse_qsl, urlsplit

import pytest
import streamlit as st
from streamlit.runtime.state.common import TESTING_KEY
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import PageLink, Widget

from readiness.ui import frame, navigation
from readiness.words import said
from readiness.words.say.roadmap import SOMEBODY_ELSE
from readiness.words.say.storage import YOU_MAY_LOOK
from tests.e2e.pressing import EMPTIES, FORGOTTEN, KINDS, REMOVERS, Kind, Saved, is_stored
from tests.ui.opening import run_page, words_of

TEXTS: Final = ("text_input", "text_area")
CHOICES: Final = ("checkbox", "toggle", "radio", "selectbox", "multiselect", "button_group", "color_picker")
VALUES: Final = (*TEXTS, "number_input", "date_input", *CHOICES)
NOT_PRESSED: Final = {"file_uploader": "takes a file, which a button or the page itself stores (tests of uploads)"}
"""Kinds of widgets that are not pressed, and why."""
ASKING: Final = (said(SOMEBODY_ELSE),)
"""What is chosen to be asked for more, which is then stored."""
TAB: Final = "seen-by-this-tab"
"""The field by which a tab is known; nobody sees it."""
_FAULTS: Final = ("This page has a fault", "Traceback")
Result = TypeVar("Result")
_COPYING: Final = get_context("fork")
_OF_THIS_TAB: Final = re.compile(r"\d{8}-\d{6}|:\d+$")
"""What in a key is another one once a thing was made anew, or fields were drawn anew in this tab alone."""
_HREF: Final = re.compile(r'href="([^"]+)"')


class Step(NamedTuple):
    """What is pressed: the kind of widget, and its key."""

    type: str
    key: str


class Press(NamedTuple):
    """A press that can be repeated: the number is what is typed."""

    step: Step
    number: int


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a control stands: a page, what its address says, and what was pressed there before."""

    page: str
    query: Mapping[str, str]
    presses: tuple[Press, ...] = ()

    @property
    def name(self) -> str:
        """Says so without the marks of an assessment."""
        told = [value for key, value in self.query.items() if key not in ("a", "w", "t")]
        return " ".join([self.page, *told, *(f"> {each.step.key}" for each in self.presses)])


@dataclass
class PagePresser:
    """Presses on pages over one database; `faults` says what was wrong with what.

    `leads` are buttons that lead elsewhere, by their words, `rests` those that may leave everything as it was,
    `passing` fields that hold nothing to keep, by what their keys look like. A control may be
    brought on by up to `deepest` presses, and by more if it is like none that was pressed.
    """

    saved: Saved
    leads: Mapping[str, Collection[str]]
    rests: Mapping[str, str]
    passing: Mapping[str, str]
    deepest: int = 2
    faults: list[tuple[Kind, str]] = field(default_factory=list)
    _found: dict[Step, str] = field(default_factory=dict)
    _seen: set[Step] = field(default_factory=set)
    _links: set[str] = field(default_factory=set)
    _number: int = 0
    _tokens: Iterator[int] = field(default_factory=count)
    _drawn: str = ""

    @contextmanager
    def at_work(self) -> Iterator[Self]:
        """Note which page is drawn, and give what is made the same ids whenever it is made again."""
        draw = frame.run

        def run(info: navigation.PageInfo, page: st.Page) -> None:
            self._drawn = info.name
            draw(info, page)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(frame, "run", run)
            patch.setattr(secrets, "token_bytes", lambda size: sha256(b"%d" % next(self._tokens)).digest()[:size])
            yield self

    def press_everything(self, spot: Spot) -> None:
        """Press each control that was not pressed on another state of the page, and those that a press brings on.

        A page is opened once. Each press is made in a copy of this process: the next one finds the page as it was.
        """
        todo = [spot]
        while todo:
            here = todo.pop(0)
            page = self._open(here)
            if page is None:
                continue
            reached = Saved.of(self.saved.database, self.saved.copy.with_name("reached.db"))
            self._apart(partial(self._follow_links, here, page))
            self._found |= labels(page)
            for step in self._to_press(here, page):
                reached.put_back()
                self._seen.add(step)
                brought_on = self._apart(partial(self._press, here, page, step))
                self._found |= brought_on
                is_far = len(here.presses) >= self.deepest
                if any(each not in self._seen and not (is_far and self._knows(each)) for each in brought_on):
                    todo.append(Spot(here.page, here.query, (*here.presses, Press(step, self._number))))

    def _apart(self, work: Callable[[], Result]) -> Result:
        """Do something in a copy of this process; all that is told of it here are its result, faults and links."""
        told, telling = _COPYING.Pipe(duplex=False)

        def tell() -> None:
            telling.send((work(), self.faults, self._links, self._number))

        copy = _COPYING.Process(target=tell)
        copy.start()
        telling.close()
        try:
            result: Result
            result, self.faults, self._links, self._number = told.recv()
        finally:
            copy.join()
            told.close()
        return result

    @property
    def figures(self) -> dict[str, int]:
        """How many controls were found and pressed, links followed, and faults of each kind found."""
        faults: dict[str, int] = {kind: sum(each == kind for each, _ in self.faults) for kind in KINDS}
        return {
            "controls": len(self._seen) + len(self.not_pressed),
            "pressed": len(self._seen),
            "links": len(self._links),
            **faults,
        }

    @property
    def not_pressed(self) -> list[Step]:
        """Controls that were found and not reached, and none like which was pressed."""
        return [each for each in self._found if not self._knows(each)]

    def _to_press(self, spot: Spot, page: AppTest) -> list[Step]:
        """What was not pressed yet, in order; far away only what is like nothing that was pressed.

        What a press has made, such as a copy of an assessment, brings on the controls of another one once more.
        """
        new = [each for each in widgets(page) if each not in self._seen]
        return [each for each in new if not self._knows(each)] if len(spot.presses) > self.deepest else new

    def _knows(self, step: Step) -> bool:
        """Whether a control of this kind and label was pressed."""
        like = (step.type, self._found[step])
        return any((each.type, self._found[each]) == like for each in self._seen)

    def _open(self, spot: Spot) -> AppTest | None:
        self.saved.restore()
        self._tokens = count()
        page = run_page(spot.page, **spot.query)
        for step, number in spot.presses:
            found = found_again(page, step)
            if found is None:
                self._fault("missed", f"{spot.name}: {step.key} is not there again")
                return None
            if step.type == "button":
                self._type(page, number)
            tell(found, number)
            page = page.run()
        return page

    def _fault(self, kind: Kind, words: str) -> None:
        self.faults.append((kind, words))

    def _press(self, spot: Spot, page: AppTest, step: Step) -> dict[Step, str]:
        """Press and judge; returns what the press has brought on, unless it left the page or was refused in words."""
        found, known = widgets(page)[step], set(widgets(page))
        self._number += 1
        label = label_of(found)
        what = f"{spot.name}: {step.type} “{label}” ({step.key})"
        typed_into, text = self._type(page, self._number) if step.type == "button" else ("", "")
        with closing(self.saved.reading()) as store:
            before, stored = state_of(page), _version(store)
            query = dict(page.query_params)
            like = [each for key, each in widgets(page).items() if key != step and is_like(each, found)]
            value, is_unsent = tell(found, self._number), is_kept_by_a_button(page, step.key)
            alike = sum(value_of(each) == value for each in like)
            after = page.run()
            drawn = self._drawn
            self._judge(what, after)
            is_stored_now = _version(store) != stored
            if drawn != spot.page:
                self._judge_where(what, label, drawn)
            elif not is_stored_now and state_of(after) == before and label not in self.rests:
                self._fault("dead", f"{what} does nothing")
            if said(YOU_MAY_LOOK) in words_of(after):
                return {}
            if text and not self._is_kept(store, after, text):
                is_gone = label in (*REMOVERS, *EMPTIES)
                if not is_gone and not self._is_kept(store, go(after, spot.page, query), text):
                    self._fault("lost", f"{what} loses “{text}” typed before into {typed_into}")
            asks = step.type == "selectbox" and found.options[value] in ASKING
            if step.type in VALUES and not asks and label not in FORGOTTEN and not self._passes(step):
                told = {key: str(each) for key, each in after.query_params.items()}
                # What a button stores stays in its field for as long as the tab is there.
                page_then = go(go(after, "method", {}), spot.page, query) if is_unsent else run_page(spot.page, **told)
                self._judge_value(what, step, found, value, alike, page_then, store)
        new = labels(after) if drawn == spot.page else {}
        return {each: label for each, label in new.items() if each not in known}

    def _passes(self, step: Step) -> bool:
        return any(re.search(pattern, step.key) for pattern in self.passing)

    def _judge_value(self, what: str, step: Step, told: Any, value: Any, alike: int, anew: AppTest, store: Any) -> None:
        """What was given is there again when the page is opened anew: in its field or, where that has another name by
        then, in one field more of its kind and label than the `alike` that held the same before.
        """
        found = found_again(anew, step)
        if found is not None and value_of(found) == value:
            return
        like = [each for each in widgets(anew).values() if is_like(each, told)]
        if found is None and sum(value_of(each) == value for each in like) > alike:
            return
        if step.type in TEXTS and is_stored(store, str(value)):
            return
        now = "not there" if found is None else repr(value_of(found))
        self._fault("lost", f"{what} was given {value!r} and is {now} when the page is opened anew")

    def _judge(self, what: str, page: AppTest) -> None:
        if page.exception or any(each in words_of(page) for each in _FAULTS):
            why = [each.value for each in page.exception]
            self._fault("broken", f"{what} breaks the page: {why}")

    def _judge_where(self, what: str, label: str, there: str) -> None:
        wanted = next((pages for words, pages in self.leads.items() if words in label), ())
        if there not in {each or navigation.HOME for each in wanted}:
            self._fault("astray", f"{what} leads to {there} without saying so")

    def _type(self, page: AppTest, number: int) -> tuple[str, str]:
        """Type into one of the fields, the same one with the same number, as before a button is pressed."""
        fields = [each for each in widgets(page).values() if each.type in TEXTS]
        fields = [
            each for each in fields if each.label not in FORGOTTEN and not self._passes(Step(each.type, each.key))
        ]
        if not fields:
            return "", ""
        chosen = fields[number % len(fields)]
        text = given_to(chosen, number)
        chosen.set_value(text)
        return f"“{chosen.label}” ({chosen.key})", text

    def _is_kept(self, store: Any, page: AppTest, text: str) -> bool:
        """Whether a text is in a field or on the page, waits for its field to be drawn again, or is stored."""
        waiting = page.session_state.get("unsent-held", {})
        shown = [*(str(each) for each in held_by(page).values()), str(waiting), words_of(page)]
        return any(text in each for each in shown) or is_stored(store, text)

    def _follow_links(self, spot: Spot, page: AppTest) -> None:
        for address in links(page):
            if address in self._links:
                continue
            self._links.add(address)
            aim, query = urlsplit(address), dict(parse_qsl(urlsplit(address).query))
            name = aim.path.strip("/") or navigation.HOME
            what = f"{spot.name}: link {address}"
            if name not in navigation.BY_NAME:
                self._fault("astray", f"{what} names no page")
                continue
            there = run_page(name, **query)
            self._judge(what, there)
            asked = {
                key: value for key, value in query.items() if key in ("a", "q", "view", "p", "w", "problem", "part")
            }
            found = there.query_params
            if self._drawn != name or any(found.get(key) != value for key, value in asked.items()):
                self._fault("astray", f"{what} leads to {self._drawn} {dict(found)}")


def widgets(page: AppTest) -> dict[Step, Any]:
    """What can be pressed or told something now, in order."""
    found = [each for each in page._tree if isinstance(each, Widget) and not getattr(each.proto, "disabled", False)]
    return {
        Step(each.type, each.key or each.id): each for each in found if each.key != TAB and each.type not in NOT_PRESSED
    }


def labels(page: AppTest) -> dict[Step, str]:
    """The same with the label of each."""
    return {step: label_of(each) for step, each in widgets(page).items()}


def label_of(field: Any) -> str:
    """What a control is called on the page."""
    return str(getattr(field, "label", "") or getattr(field.proto, "label", ""))


def found_again(page: AppTest, step: Step) -> Any:
    """A control, or the one that has another moment or number in its key by now; None if there is none."""
    there = widgets(page)
    like = [
        each
        for key, each in there.items()
        if key.type == step.type and _OF_THIS_TAB.sub("", key.key) == _OF_THIS_TAB.sub("", step.key)
    ]
    return there.get(step) or next(iter(like), None)


def is_like(one: Any, other: Any) -> bool:
    """Whether two fields are of one kind and label."""
    return (one.type, getattr(one, "label", "")) == (other.type, getattr(other, "label", ""))


def held_by(page: AppTest) -> dict[str, Any]:
    """What every field holds."""
    return {key: value_of(each) for (kind, key), each in widgets(page).items() if kind in VALUES}


def state_of(page: AppTest) -> str:
    """All that a page shows, holds and says in its address."""
    held = {str(key): repr(each) for key, each in held_by(page).items()}
    return json.dumps([dict(page.query_params), words_of(page), held], sort_keys=True)


def links(page: AppTest) -> list[str]:
    """Where links of the app lead, on this page."""
    found = []
    paths: dict[str, Any] = {mark: each.get("url_pathname", "") for mark, each in page._registered_pages.items()}
    for node in page._tree:
        if isinstance(node, PageLink):
            query, path = node.proto.query_string, paths.get(node.proto.page_script_hash, "")
            found.append(f"/{path}" + (f"?{query}" if query else ""))
        elif isinstance(body := getattr(getattr(node, "proto", None), "body", None), str):
            found += [unescape(each) for each in _HREF.findall(body)]
    ours = [
        each
        for each in found
        if each and not each.startswith(("#", "http", "mailto:", "data:")) and "/download" not in each
    ]
    return list(dict.fromkeys(ours))


def given_to(field: Any, number: int) -> Any:
    """Something that a field does not hold yet and may hold."""
    if field.type in TEXTS:
        return "2026-03" if "Month" in field.label else f"T{number:04}"
    if field.type == "number_input":
        now = field.value or 0
        return now + field.step if field.max is None or now + field.step <= field.max else now - field.step
    if field.type == "date_input":
        # A later press comes to a later day: a last day is not before the first.
        return date(2027, 3, 2) + timedelta(number)
    if field.type in ("checkbox", "toggle"):
        return not field.value
    if field.type == "color_picker":
        return f"#0{number % 10}5e7d"
    raise LookupError(field.type)


def tell(field: Any, number: int) -> Any:
    """Press a button, or put something in that is not there yet; returns what."""
    if field.type == "button":
        field.click()
        return True
    if field.type in ("selectbox", "radio"):
        _take_words(field)
    if field.type == "selectbox":
        # What is their own comes last.
        field.set_value(field.options[0 if field.index == len(field.options) - 1 else -1])
    elif field.type == "radio":
        # What is chosen may stand for nothing told, which then looks like no choice.
        field.set_value(field.options[((field.index or 0) + 1) % len(field.options)])
    elif field.type == "multiselect":
        chosen = [field.options[place] for place in field.indices]
        free = [each for each in field.options if each not in chosen]
        field.set_value([*chosen, *free[:1]] if free else chosen[:-1])
    elif field.type == "button_group":
        chosen = list(field.formatted_values)
        free = [each for each in field.options if each not in chosen]
        several = [*chosen, *free[:1]] if free else chosen[:-1]
        field.set_value(several if not field._is_single_select else free[0] if free else None)
    else:
        field.set_value(given_to(field, number))
    return value_of(field)


def _take_words(field: Any) -> None:
    """Let a choice be told the words of what is chosen, whatever stands behind them."""
    words = field.root.session_state[TESTING_KEY]
    word_of, options = field.format_func, field.options
    words[field.id] = lambda value: value if value in options else word_of(value)


def value_of(field: Any) -> Any:
    """What a field holds, in a form that is the same before and after a run."""
    if field.type == "button_group":
        return sorted(field.formatted_values)
    if field.type in ("radio", "selectbox"):
        return field.index
    if field.type == "date_input":
        # A field of one day holds it in a tuple once it was told one.
        return field.value[0] if isinstance(field.value, tuple) else field.value
    return sorted(field.indices) if field.type == "multiselect" else field.value


def go(page: AppTest, name: str, query: Mapping[str, str]) -> AppTest:
    """Follow a link to another page in the same tab."""
    page.switch_page(str(Path("..") / "pages" / f"{name}.py"))
    for key, value in query.items():
        page.query_params[key] = value
    return page.run()


def is_kept_by_a_button(page: AppTest, key: str) -> bool:
    """Whether a button stores it: until then it stays in its field."""
    held = (page.session_state[name] for name in ("unsent-held", "unsent-chosen") if name in page.session_state)
    return any(key in each for each in held)


def _version(store: Any) -> int:
    return int(store.execute("PRAGMA data_version").fetchone()[0])
