"""The messages of cli.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

PIPE_RESPONSE_FILE_INTO: Final = Message("cli:pipe-response-file-into")
"""Pipe a response file into it, or name the file."""


def write_report_as_to_out(*, in_words: Message) -> Message:
    """Write the report as {in-words} to OUT."""
    return Message("cli:write-report-as-to-out", (in_words,))


def written_target(*, target: str) -> Message:
    """Written: {target}"""
    return Message("cli:written-target", (target,))


PART_STANDARD_INPUT: Final = Message("cli:part-standard-input")
"""standard input"""

IT_IS_CLOSED: Final = Message("cli:it-is-closed")
"""It is closed."""


def write_one(*, known: str) -> Message:
    """Write one of: {known}."""
    return Message("cli:write-one", (known,))


def no_set_of_weights(*, preset: str) -> Message:
    """There is no set of weights `{preset}`."""
    return Message("cli:no-set-of-weights", (preset,))


UNPACK_IT_FIRST_READINESS_CHECK: Final = Message("cli:unpack-it-first-readiness-check")
"""Unpack it first: `readiness check --publish FOLDER`."""

NOTHING_CAN_BE_NOTED: Final = Message("cli:nothing-can-be-noted")
"""Nothing can be noted in a zip file."""


def no_mistakes(*, questions: int, gates: int, actions: int, grade: Decimal, parts: Sequence[Message]) -> Message:
    """No mistakes: {questions} questions, {gates} gates and {actions} actions, at reading grade {grade}, {parts}."""
    return Message("cli:no-mistakes", (questions, gates, actions, grade, tuple(parts)))


def part_minutes(*, minutes: int) -> Message:
    """{minutes} minutes to read and answer"""
    return Message("cli:part-minutes", (minutes,))


def part_minutes_and_first_look(*, minutes: int, first: int) -> Message:
    """{minutes} minutes to read and answer ({first} for the first look)"""
    return Message("cli:part-minutes-and-first-look", (minutes, first))


def part_statements(*, statements: int, uses: int) -> Message:
    """{statements} source statements covered by {uses} uses"""
    return Message("cli:part-statements", (statements, uses))


def has_slug(*, slug: str, number: int, file: str, line: str) -> Message:
    """`{slug}` has {number} ({file}:{line})"""
    return Message("cli:has-slug", (slug, number, file, line))


def look_again_many_have_other_levels(*, many: int, usual: int, named: str, more: int) -> Message:
    """Look again: {many} questions have {usual} levels, {named} and {more} more have another number. If you did not…"""
    return Message("cli:look-again-many-have-other-levels", (many, usual, named, more))


def look_again_questions_have_levels(*, many: int, usual: int, named: str) -> Message:
    """Look again: {many} questions have {usual} levels, {named}. If you did not mean that, a level is missing or…"""
    return Message("cli:look-again-questions-have-levels", (many, usual, named))


WRITE_COLUMN_KNOWN_COLUMN_LATER: Final = Message("cli:write-column-known-column-later")
"""Write COLUMN=known, COLUMN=later or COLUMN=unsure."""

THIS_IS_INPUT_FILE: Final = Message("cli:this-is-input-file")
"""This is the input file."""

WRITE_TO_ANOTHER_FILE: Final = Message("cli:write-to-another-file")
"""Write to another file."""

TWO_RESULTS_WOULD_GO: Final = Message("cli:two-results-would-go")
"""Two results would go to this file."""

GIVE_EACH_ITS_OWN_FILE: Final = Message("cli:give-each-its-own-file")
"""Give each its own file."""

THIS_IS_FOLDER: Final = Message("cli:this-is-folder")
"""This is a folder."""

NAME_FILE: Final = Message("cli:name-file")
"""Name a file in it."""

THIS_IS_NOT_ORDINARY_FILE: Final = Message("cli:this-is-not-ordinary-file")
"""This is not an ordinary file."""

NAME_A_FILE: Final = Message("cli:name-a-file")
"""Name a file."""

NAME_A_FOLDER: Final = Message("cli:name-a-folder")
"""Name a folder."""

ITS_FOLDER_DOES_NOT_EXIST: Final = Message("cli:its-folder-does-not-exist")
"""Its folder does not exist."""

MAKE_FOLDER_FIRST: Final = Message("cli:make-folder-first")
"""Make the folder first."""


def file_cannot_be_written(*, strerror: str) -> Message:
    """The file cannot be written ({strerror})."""
    return Message("cli:file-cannot-be-written", (strerror,))


CHECK_ITS_NAME_FREE_SPACE: Final = Message("cli:check-its-name-free-space")
"""Check its name, the free space and who may write here."""


def mistakes_found(*, count: int) -> Message:
    """{count} mistake found. / {count} mistakes found."""
    return Message("cli:mistakes-found", (count,))


def found_nothing_was_written(*, count: int) -> Message:
    """{count} mistake found. Nothing was written. / {count} mistakes found. Nothing was written."""
    return Message("cli:found-nothing-was-written", (count,))


def cannot_be_used(*, filename: str, strerror: str) -> Message:
    """{filename} cannot be used ({strerror})."""
    return Message("cli:cannot-be-used", (filename, strerror))


FILE_DOES_NOT_SAY: Final = Message("cli:file-does-not-say")
"""The file does not say which assessment it belongs to."""

NAME_IT_WITH_INTO_READINESS: Final = Message("cli:name-it-with-into-readiness")
"""Name it with --into; `readiness export` lists the ids."""


def nothing_to_change(*, file: str) -> Message:
    """{file}: nothing to change."""
    return Message("cli:nothing-to-change", (file,))


def changed_file(*, file: str, cells: int) -> Message:
    """{file}: {cells} changed."""
    return Message("cli:changed-file", (file, cells))


def to_change_nothing_is_stored(*, file: str, chosen: int) -> Message:
    """{file}: {chosen} to change. Nothing is stored; run it again with --yes."""
    return Message("cli:to-change-nothing-is-stored", (file, chosen))


GIVE_ALL_SETTINGS_OF_SIGNING: Final = Message("cli:give-all-settings-of-signing")
"""Give all settings of signing in."""

NOBODY_HAS_TO_SIGN: Final = Message("cli:nobody-has-to-sign")
"""Nobody has to sign in here."""


def set_and_what_belongs(*, address: str) -> Message:
    """Set {address} and what belongs to it."""
    return Message("cli:set-and-what-belongs", (address,))


THIS_IS_NO_FOLDER: Final = Message("cli:this-is-no-folder")
"""This is not a folder."""

NAME_FOLDER_WITH_EXPORTED_FILES: Final = Message("cli:name-folder-with-exported-files")
"""Name the folder with the exported files."""

NO_EXPORTED_ASSESSMENT: Final = Message("cli:no-exported-assessment")
"""No exported assessment is in it."""

EXPORT_SOME_READINESS_EXPORT: Final = Message("cli:export-some-readiness-export")
"""Export some: `readiness export`."""


def left_out(*, name: str, why: str) -> Message:
    """Left out: {name}: {why}"""
    return Message("cli:left-out", (name, why))


NONE_OF_ITS_FILES_COULD: Final = Message("cli:none-of-its-files-could")
"""None of its files could be read."""

EXPORT_ASSESSMENTS_AGAIN: Final = Message("cli:export-assessments-again")
"""Export the assessments again."""


def of_files(*, items: int, files: int, targets: str, other_targets: str) -> Message:
    """{items} of {files} files: {targets}, {other-targets}"""
    return Message("cli:of-files", (items, files, targets, other_targets))


def this_pack_is_not_used(*, name: str) -> Message:
    """This pack is not used: {name}"""
    return Message("cli:this-pack-is-not-used", (name,))


def assessments_assessments(*, assessments: int, file: str) -> Message:
    """{assessments} assessments are in {file}."""
    return Message("cli:assessments-assessments", (assessments, file))


def assessments_are_back(*, assessments: int) -> Message:
    """{assessments} assessments are back."""
    return Message("cli:assessments-are-back", (assessments,))


def written_change_what_you_like(*, name: str, quote: str) -> Message:
    """Written: {name}. Change what you like, then run: readiness check {quote}"""
    return Message("cli:written-change-what-you-like", (name, quote))


SOMETHING_OF_THIS_NAME_ALREADY: Final = Message("cli:something-of-this-name-already")
"""Something with this name is there already."""


def built_in_questions_are_called(*, slug: str) -> Message:
    """The built-in questions are called `{slug}`."""
    return Message("cli:built-in-questions-are-called", (slug,))


def choose_another_name(*, next: str) -> Message:
    """Choose another name, such as `{next}`."""
    return Message("cli:choose-another-name", (next,))


ASSESS_RESPONSE_FILE: Final = Message("cli:assess-response-file")
"""Assess a response file."""

WRITE_OUTCOME_WITH_ALL_NAMES: Final = Message("cli:write-outcome-with-all-names")
"""Write the outcome, with all names, as JSON to OUT."""

WRITE_REPORT_AS_PDF: Final = Message("cli:write-report-as-pdf")
"""Write the report as PDF to OUT."""

WRITE_PAGE_FOR_BOARD: Final = Message("cli:write-page-for-board")
"""Write the page for the board as PDF to OUT."""

WRITE_EVERYTHING_WITH_ALL_NAMES: Final = Message("cli:write-everything-with-all-names")
"""Write everything, with all names, notes and answers, as a workbook to OUT."""

TELL_EVERY_ANSWER_NOTE: Final = Message("cli:tell-every-answer-note")
"""Tell every answer, note and name in the report, and attach all to the PDF, to import it later."""

NAME_PEOPLE_IN_REPORT: Final = Message("cli:name-people-in-report")
"""Name the people in the report; by default they are numbered."""

WEIGH_CANDIDATE_PROBLEMS: Final = Message("cli:weigh-candidate-problems")
"""Weigh candidate problems by this set of weights."""

CHECK_QUESTIONNAIRES_AND_RUBRICS: Final = Message("cli:check-questionnaires-and-rubrics")
"""Check questionnaires and rubrics."""

ALSO_PRINT_WHICH_ENTRY_COVERS: Final = Message("cli:also-print-which-entry-covers")
"""Also print which entry covers which source statement (id, kind, target)."""

NOTE_WHAT_THIS_VERSION_SAYS: Final = Message("cli:note-what-this-version-says")
"""Note what this version says, so that later checks see what has changed."""

CHECK_WHAT_REAL_TABLE: Final = Message("cli:check-what-real-table")
"""Check what a real table can support."""

COLUMN_TO_PREDICT_BY_DEFAULT: Final = Message("cli:column-to-predict-by-default")
"""The column to predict; by default the most likely one."""

SHEET_OF_WORKBOOK: Final = Message("cli:sheet-of-workbook")
"""The sheet of a workbook."""

TABLE_OF_DATABASE: Final = Message("cli:table-of-database")
"""The table of a database."""

WHETHER_COLUMN_IS_KNOWN: Final = Message("cli:whether-column-is-known")
"""Whether a column is known at the moment of prediction; may be repeated."""

LEAVE_COLUMN_OUT_AS_COLUMN: Final = Message("cli:leave-column-out-as-column")
"""Leave a column out, as COLUMN=later does."""

ROWS_WITH_SAME_VALUE_BELONG: Final = Message("cli:rows-with-same-value-belong")
"""Rows with the same value in this column belong together; “none” if there is no such column."""

COLUMN_THAT_SAYS_WHEN_ROW: Final = Message("cli:column-that-says-when-row")
"""The column that says when a row came about; “none” if there is no such column."""

WHETHER_ROWS_STAND_IN_ORDER: Final = Message("cli:whether-rows-stand-in-order")
"""Whether the rows are in order of time."""

WHAT_TO_DO_WITH_ANSWERS: Final = Message("cli:what-to-do-with-answers")
"""What to do with answers that lie far from the others."""

WRITE_RESULT_AS_JSON: Final = Message("cli:write-result-as-json")
"""Write the result as JSON to OUT."""

STORE_FILES_AS_NEW_ASSESSMENTS: Final = Message("cli:store-files-as-new-assessments")
"""Store files as new assessments, or the changes of a workbook."""

STORE_WHAT_WORKBOOK_OR_TABLE: Final = Message("cli:store-what-workbook-or-table")
"""Store what a workbook or table changes; without this option the changes are only listed."""

ASSESSMENT_THAT_WORKBOOK_OR_TABLE: Final = Message("cli:assessment-that-workbook-or-table")
"""The assessment that a workbook or table changes, if the file does not say."""

MAKE_LINK_BY_WHICH_SOMEBODY: Final = Message("cli:make-link-by-which-somebody")
"""Make a link by which somebody joins a workspace."""

WHAT_THEY_MAY_DO_OWNER: Final = Message("cli:what-they-may-do-owner")
"""What they may do; owner by default."""

MAKE_WORKSPACE: Final = Message("cli:make-workspace")
"""Make the workspace."""

USE_THIS_PACK_INSTEAD: Final = Message("cli:use-this-pack-instead")
"""Use this pack instead of the built-in one: a folder with `questionnaires` and `rubrics`, or a zip file."""

SET_MANY_EXPORTED_ASSESSMENTS_SIDE: Final = Message("cli:set-many-exported-assessments-side")
"""Set many exported assessments side by side."""

WHERE_TO_WRITE_WORKBOOK: Final = Message("cli:where-to-write-workbook")
"""Where to write the workbook."""

WHERE_TO_WRITE_WEB_PAGE: Final = Message("cli:where-to-write-web-page")
"""Where to write the web page."""

WRITE_REPORTS_OF_ASSESSMENTS: Final = Message("cli:write-reports-of-assessments")
"""Write reports of assessments, in one or more formats."""

DOCX_OR_PPTX: Final = Message("cli:docx-or-pptx")
"""A .docx or .pptx of your own whose page, master and styles are used."""

WHERE_TO_WRITE_BY_DEFAULT: Final = Message("cli:where-to-write-by-default")
"""Where to write; by default the current folder."""

START_WEB_APP: Final = Message("cli:start-web-app")
"""Start the web app."""

ADDRESS_TO_LISTEN_ON_LETS: Final = Message("cli:address-to-listen-on-lets")
"""Address to listen on; 0.0.0.0 lets others in."""

PORT_TO_LISTEN: Final = Message("cli:port-to-listen")
"""Port to listen on; 8501 by default."""

OFFER_THIS_PACK_TOO_FOLDER: Final = Message("cli:offer-this-pack-too-folder")
"""Offer this pack too: a folder with `questionnaires` and `rubrics`, or a zip file; once for each pack."""

REPLACE_WHAT_IS_THERE_ALREADY: Final = Message("cli:replace-what-is-there-already")
"""Replace what is there already."""

WRITE_ASSESSMENT_TO_FILE: Final = Message("cli:write-assessment-to-file")
"""Write an assessment to a file."""

WHAT_WORKBOOK_HOLDS_EVERYTHING_ANSWERS: Final = Message("cli:what-workbook-holds-everything-answers")
"""What a workbook holds: everything, the answers with help to fill them in, or the plan."""

WRITE_PLAN_FOR_TRACKER: Final = Message("cli:write-plan-for-tracker")
"""Write the plan for a tracker."""

TRACKERS_OWN_EXPORT_WHAT: Final = Message("cli:trackers-own-export-what")
"""The tracker's own export: what is there already is updated."""

BRING_BACKUP_BACK_BESIDE: Final = Message("cli:bring-backup-back-beside")
"""Bring the backup back into a database of its own once, and open every assessment in it."""

KEEP_NEWEST_BACKUPS: Final = Message("cli:keep-newest-backups")
"""Keep the newest N of the backups in the folder and remove the others."""

KEEP_NEEDS_FOLDER: Final = Message("cli:keep-needs-folder")
"""“--keep” is for a folder of backups."""

NAME_FOLDER_THAT_IS_THERE: Final = Message("cli:name-folder-that-is-there")
"""Name a folder that is there."""

WRITE_EVERYTHING_TO_ONE_FILE: Final = Message("cli:write-everything-to-one-file")
"""Write everything to one file."""

BRING_EVERYTHING_BACK_FROM_BACKUP: Final = Message("cli:bring-everything-back-from-backup")
"""Bring everything back from a backup."""

PRINT_JSON_SCHEMA: Final = Message("cli:print-json-schema")
"""Print a JSON Schema."""

PRINT_EMPTY_RESPONSE_FILE: Final = Message("cli:print-empty-response-file")
"""Print an empty response file."""

PRINT_SMALL_QUESTIONNAIRE_TO_START: Final = Message("cli:print-small-questionnaire-to-start")
"""Print a small questionnaire to start a new one from instead."""

WRITE_SMALL_PACK: Final = Message("cli:write-small-pack")
"""Write a small pack of your own."""


def any_of(*, formats: str) -> Message:
    """Any of: {formats}."""
    return Message("cli:any-of", (formats,))


PART_UNKNOWN_REASON: Final = Message("cli:part-unknown-reason")
"""In the place of the reason why a file cannot be written."""

OUTPUT: Final = Message("cli:output")
"""In the place of the name of a file: “The output cannot be used”."""

PART_EMPTY_CELL: Final = Message("cli:part-empty-cell")
"""(empty)"""


def part_app_says_by_now(*, today: str) -> Message:
    """In brackets behind a change of a file that comes back."""
    return Message("cli:part-app-says-by-now", (today,))


def share_in_language(*, language: str, share: float) -> Message:
    """Translated ({language}): {share} of its texts"""
    return Message("cli:share-in-language", (language, share))


def share_in_language_at_grade(*, language: str, share: float, grade: Decimal) -> Message:
    """Translated ({language}): {share} of its texts, at reading grade {grade}"""
    return Message("cli:share-in-language-at-grade", (language, share, grade))
