"""What the library of commands says of itself, as messages: heads of a help, and refusals of what was typed wrongly.

The library hands each sentence to gettext, and fills it in afterwards. Here a message takes gettext's place; the gaps
of the library go into it as they are, and are filled in the sentence of whatever language is spoken.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from click import core, decorators, exceptions, formatting, parser, types

from readiness.words import Message, said
from readiness.words.say import commands as say

SENTENCES: Final[Mapping[str, Message]] = {
    "Usage:": say.USAGE,
    "Options": say.OPTIONS,
    "Commands": say.COMMANDS,
    "Aborted!": say.ABORTED,
    "default: {default}": say.part_by_default(value="{default}"),
    "Error: {message}": say.error(sentence="{message}"),
    "Try '{command} {option}' for help.": say.try_help(command="{command}", option="{option}"),
    "Missing command.": say.MISSING_COMMAND,
    "Missing argument": say.MISSING_ARGUMENT,
    "Missing option": say.MISSING_OPTION,
    "No such command {name!r}.": say.no_such_command(name="{name!r}"),
    "No such option {name!r}.": say.no_such_option(name="{name!r}"),
    "Invalid value: {message}": say.invalid_value(why="{message}"),
    "Invalid value for {param_hint}: {message}": say.invalid_value_for(place="{param_hint}", why="{message}"),
    "Option {name!r} does not take a value.": say.option_takes_no_value(name="{name!r}"),
    "{value!r} is not a valid {number_type}.": say.is_no_whole_number(value="{value!r}"),
    "{value} is not in the range {range}.": say.is_out_of_range(value="{value}", range="{range}"),
}
"""The message for each sentence of the library that a command of ours can say; all its numbers are whole ones."""
COUNTED: Final[Mapping[str, Callable[[int], Message]]] = {
    "Did you mean {possibility}?": lambda number: (
        say.did_you_mean(names="{possibility}") if number == 1 else say.did_you_mean_one_of(names="{possibilities}")
    ),
    "Got unexpected extra argument ({args})": lambda number: say.unexpected_arguments(
        number=number, arguments="{args}"
    ),
    "Option {name!r} requires an argument.": lambda number: say.option_requires(number=number, name="{name!r}"),
    "{value!r} is not {choice}.": lambda number: (
        say.is_not_choice(value="{value!r}", choice="{choice}")
        if number == 1
        else say.is_not_one_of(value="{value!r}", choices="{choices}")
    ),
}
"""The same for sentences that depend on a number, by how they are said of one."""
LISTS: Final[Mapping[str, tuple[Message, str]]] = {"Choose from:\n\t{choices}": (say.CHOOSE_FROM, "\n\t{choices}")}
"""The same for a sentence with a list below it, which stays the library's."""


def speak_in_messages() -> None:
    """Let the library say our messages from now on, in the language that is spoken when it says something."""
    for module in (core, decorators, exceptions, formatting, parser, types):
        for name, ours in (("_", _sentence), ("ngettext", _counted)):
            if hasattr(module, name):
                setattr(module, name, ours)


def _sentence(text: str) -> str:
    if text in LISTS:
        head, below = LISTS[text]
        return f"{said(head)}{below}"
    message = SENTENCES.get(text)
    return said(message) if message else text


def _counted(one: str, several: str, number: int) -> str:
    message = COUNTED.get(one)
    return said(message(number)) if message else one if number == 1 else several
