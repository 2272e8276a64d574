"""The messages of commands.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

PROGRAM: Final = Message("commands:program")
"""Behind `readiness --help`."""

EXIT_CODES: Final = Message("commands:exit-codes")
"""Exit codes: 0 all is well, 2 something in the input or the command has to be mended."""

ASSESS: Final = Message("commands:assess")
"""Assess the organization that RESPONSE.yaml tells about, and print a summary; `-` reads standard input."""

BACKUP: Final = Message("commands:backup")
"""Write everything the app keeps to FILE, or to a file with today's date in it if FILE is a folder."""

BACKUP_HOLDS_SECRETS: Final = Message("commands:backup-holds-secrets")
"""It holds secrets: keep it as safe as the database."""

RESTORE: Final = Message("commands:restore")
"""Bring back everything that FILE holds, in place of what the app keeps now."""

CHECK: Final = Message("commands:check")
"""Check packs: names, numbers, wording, gates and sources."""

WHAT_PACK_IS: Final = Message("commands:what-pack-is")
"""A PACK is a folder that holds the folders `questionnaires` and `rubrics`, or a zip file of it; by default the…"""

ERASE: Final = Message("commands:erase")
"""Erase the account of WHO, an id, a name or an email address: how they are called and sign in, and their roles."""

ERASE_LEAVES_HISTORIES: Final = Message("commands:erase-leaves-histories")
"""What they did stays in the histories, under an id that leads to nobody. It cannot be undone."""

EVIDENCE: Final = Message("commands:evidence")
"""Check whether TABLE can answer a question with machine learning; nothing leaves this computer."""

WHAT_TABLE_IS: Final = Message("commands:what-table-is")
"""TABLE is a file (CSV, Excel, OpenDocument, Parquet, SQLite) or the address of a database. Answer its questions…"""

EXPORT: Final = Message("commands:export")
"""Write an assessment of the app to OUT: all of it as JSON, a workbook (.xlsx), or its answers (.yaml)."""

EXPORT_WITHOUT_OUT: Final = Message("commands:export-without-out")
"""Without OUT the JSON is printed; without ASSESSMENT the assessments are listed with their ids."""

IMPORT: Final = Message("commands:import")
"""Store each FILE: an exported assessment (JSON), a response file (YAML) or a report with all answers (PDF)."""

IMPORT_ALL_OR_NONE: Final = Message("commands:import-all-or-none")
"""Each becomes a new assessment; all of them are stored, or none. A workbook (.xlsx) or table (.csv) changes the…"""

INVITE: Final = Message("commands:invite")
"""Print a link by which one person joins WORKSPACE, by default “Home”. It can be used once, within seven days."""

WHAT_WORKSPACE_IS: Final = Message("commands:what-workspace-is")
"""WORKSPACE is a name, or the id that the command tells where several have one name."""

INVITE_NEEDS_SIGNING_IN: Final = Message("commands:invite-needs-signing-in")
"""It needs the settings with which people sign in."""

NEW_PACK: Final = Message("commands:new-pack")
"""Write a small pack into the new folder NAME: questions, points, gates, actions, roles and problems to change."""

PORTFOLIO: Final = Message("commands:portfolio")
"""Read every exported assessment in FOLDER and write a workbook and a web page of all of them."""

PORTFOLIO_WRITES: Final = Message("commands:portfolio-writes")
"""By default they are portfolio.xlsx and portfolio.html in the folder where the command runs. No person is named."""

REPORT: Final = Message("commands:report")
"""Write the report of each assessment ID in every format asked for; `readiness export` lists the ids."""

RUN: Final = Message("commands:run")
"""Start the web app; it prints its address and runs until it is stopped."""

SCHEMA: Final = Message("commands:schema")
"""Print the JSON Schema of a kind of file."""

TEMPLATE: Final = Message("commands:template")
"""Print an empty response file with every question, ready to fill in with any editor."""

UPGRADE: Final = Message("commands:upgrade")
"""Bring the database to the form of this version, after a backup in FOLDER that was brought back once to try it."""

UPGRADE_BESIDE: Final = Message("commands:upgrade-beside")
"""The app of the version before may go on meanwhile where the new version says so; otherwise stop it first."""

USAGE: Final = Message("commands:usage")
"""Usage:"""

OPTIONS: Final = Message("commands:options")
"""Options"""

COMMANDS: Final = Message("commands:commands")
"""Commands"""

SHOW_HELP: Final = Message("commands:show-help")
"""Show this message and exit."""

SHOW_VERSION: Final = Message("commands:show-version")
"""Show the version and exit."""


def version(*, version: str) -> Message:
    """readiness, version {version}"""
    return Message("commands:version", (version,))


def part_by_default(*, value: str) -> Message:
    """default: {value}"""
    return Message("commands:part-by-default", (value,))


def error(*, sentence: str) -> Message:
    """Error: {sentence}"""
    return Message("commands:error", (sentence,))


def try_help(*, command: str, option: str) -> Message:
    """Try '{command} {option}' for help."""
    return Message("commands:try-help", (command, option))


MISSING_COMMAND: Final = Message("commands:missing-command")
"""Missing command."""


def no_such_command(*, name: str) -> Message:
    """No such command {name}."""
    return Message("commands:no-such-command", (name,))


def no_such_option(*, name: str) -> Message:
    """No such option {name}."""
    return Message("commands:no-such-option", (name,))


def did_you_mean(*, names: str) -> Message:
    """Did you mean {names}?"""
    return Message("commands:did-you-mean", (names,))


def did_you_mean_one_of(*, names: str) -> Message:
    """(Did you mean one of: {names}?)"""
    return Message("commands:did-you-mean-one-of", (names,))


MISSING_ARGUMENT: Final = Message("commands:missing-argument")
"""Behind it stands what is missing, such as 'RESPONSE.yaml'."""

MISSING_OPTION: Final = Message("commands:missing-option")
"""Behind it stands what is missing, such as '--to'."""


def unexpected_arguments(*, number: int, arguments: str) -> Message:
    """Got unexpected extra argument ({arguments}) / Got unexpected extra arguments ({arguments})"""
    return Message("commands:unexpected-arguments", (number, arguments))


def invalid_value(*, why: str) -> Message:
    """Invalid value: {why}"""
    return Message("commands:invalid-value", (why,))


def invalid_value_for(*, place: str, why: str) -> Message:
    """Invalid value for {place}: {why}"""
    return Message("commands:invalid-value-for", (place, why))


def option_takes_no_value(*, name: str) -> Message:
    """Option {name} does not take a value."""
    return Message("commands:option-takes-no-value", (name,))


def option_requires(*, number: int, name: str) -> Message:
    """Option {name} requires an argument. / Option {name} requires {number} arguments."""
    return Message("commands:option-requires", (number, name))


def is_not_choice(*, value: str, choice: str) -> Message:
    """{value} is not {choice}."""
    return Message("commands:is-not-choice", (value, choice))


def is_not_one_of(*, value: str, choices: str) -> Message:
    """{value} is not one of {choices}."""
    return Message("commands:is-not-one-of", (value, choices))


CHOOSE_FROM: Final = Message("commands:choose-from")
"""A list of choices follows, each on a line of its own."""


def is_no_whole_number(*, value: str) -> Message:
    """{value} is not a whole number."""
    return Message("commands:is-no-whole-number", (value,))


def is_out_of_range(*, value: str, range: str) -> Message:
    """{value} is not in the range {range}."""
    return Message("commands:is-out-of-range", (value, range))


ABORTED: Final = Message("commands:aborted")
"""Somebody stopped the command by the keyboard."""
