"""An entry of a file to a function of its arguments, once; saying it is then a few calls and no parsing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from readiness.words import isolating, kinds
from readiness.words.reading import Pattern, Pieces, Selector, Shown, WordEntry

if TYPE_CHECKING:
    from readiness.words.language import Words

Args = tuple[Any, ...]
SaidBy = str | Callable[[Args], str]
"""How a message is said: fixed words, or a function of its arguments."""
_Places = dict[str, tuple[int, str]]
_OWN_FIRST_LETTER = ("Name", "Text", "Names", "Texts", "Quotes")
_NO_BREAK = "\u00a0"


def compiled(entry: WordEntry, declared: dict[str, str], words: Words) -> SaidBy:
    """How `entry` is said. `declared` are the kinds of the English entry, whose order is that of the arguments.

    A sentence that begins with a number or part gets its capital here, since neither knows that it comes first.
    """
    places = {name: (at, kind) for at, (name, kind) in enumerate(declared.items())}
    return _whole(_pattern(entry.pattern, places, words, is_sentence=not entry.is_part), words.whole)


def _whole(said: SaidBy, change: Callable[[str], str] | None) -> SaidBy:
    if change is None:
        return said
    return change(said) if isinstance(said, str) else lambda args: change(said(args))


def _pattern(pattern: Pattern, places: _Places, words: Words, *, is_sentence: bool) -> SaidBy:
    if isinstance(pattern, Selector):
        return _selector(pattern, places, words, is_sentence=is_sentence)
    said = _pieces(pattern, places, words)
    first = pattern[0] if pattern else ""
    if is_sentence and isinstance(first, Shown) and places[first.argument][1] not in _OWN_FIRST_LETTER:
        return _whole(said, words.formats.capital)
    return said


def _pieces(pieces: Pieces, places: _Places, words: Words) -> SaidBy:
    template, getters = "", list[Callable[[Args], str]]()
    for piece in pieces:
        if isinstance(piece, str):
            template += words.static(piece).replace("%", "%%")
            continue
        at, kind = places[piece.argument]
        if kind in {"Phase", "Phases"} and template.endswith(" "):
            template = template[:-1] + _NO_BREAK
        template += "%s"
        getters.append(_getter(at, kind, words))
    return _filled(template, getters)


def _filled(template: str, getters: Sequence[Callable[[Args], str]]) -> SaidBy:
    """The template with its gaps filled; one and two gaps, the most usual, without making a list."""
    if not getters:
        return template % ()
    if len(getters) == 1:
        (only,) = getters
        return only if template == "%s" else lambda args: template % only(args)
    if len(getters) == 2:
        first, second = getters
        return lambda args: template % (first(args), second(args))
    return lambda args: template % tuple([get(args) for get in getters])


def _selector(selector: Selector, places: _Places, words: Words, *, is_sentence: bool) -> SaidBy:
    at, kind = places[selector.argument]
    made = {each.key: _pattern(each.says, places, words, is_sentence=is_sentence) for each in selector.variants}
    otherwise = next(made[variant.key] for variant in selector.variants if variant.is_default)
    if kinds.choices(kind):
        return lambda args: _said(made.get(args[at], otherwise), args)
    exact = {int(key): said for key, said in made.items() if key.isdigit()}
    plural = words.formats.plural

    def chosen(args: Args) -> str:
        number = args[at]
        return _said(exact[number] if number in exact else made.get(plural(number), otherwise), args)

    return chosen


def _said(said: SaidBy, args: Args) -> str:
    return said if isinstance(said, str) else said(args)


def _getter(at: int, kind: str, words: Words) -> Callable[[Args], str]:
    """How an argument of a kind is said."""
    formats, text = words.formats, words.text
    lists: dict[str, Callable[[Args], str]] = {
        "Phases": lambda args: formats.list([str(phase) for phase in args[at]], last="or"),
        "Names": lambda args: formats.list(args[at]),
        "Texts": lambda args: formats.list(args[at]),
        "Quotes": lambda args: formats.list([formats.quoted(each) for each in args[at]]),
        "Clauses": lambda args: formats.house["clauses"].join([text(part) for part in args[at]]),
        "Parts": lambda args: formats.list([text(part) for part in args[at]]),
    }
    if formats.is_from_the_right:
        lists["Names"] = lambda args: formats.list([isolating.isolated(each) for each in args[at]])
    if kind in lists:
        return lists[kind]
    single: dict[str, Callable[[Any], str]] = {
        "Count": formats.count,
        "Number": formats.number,
        "Score": formats.score,
        "Percent": formats.percent,
        "Day": lambda value: formats.date(value, "day"),
        "DayMonth": lambda value: formats.date(value, "day-month"),
        "DayNumber": lambda value: formats.date(value, "day-number"),
        "Month": lambda value: formats.date(value, "month"),
        "Part": text,
    }
    if formats.is_from_the_right:
        single["Name"] = lambda value: isolating.isolated(str(value))
        single["Text"] = lambda value: isolating.isolated_if_foreign(str(value))
    show = single.get(kind, str)
    return lambda args: show(args[at])
