"""The messages of storage.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

THIS_DATE_IS_TOO_FAR: Final = Message("storage:this-date-is-too-far")
"""This date is too far away."""


def choose_date_between(*, years: int, other_years: int) -> Message:
    """Choose a date between {years} and {other-years}."""
    return Message("storage:choose-date-between", (years, other_years))


def assessment_needs_name(*, max_line: int) -> Message:
    """An assessment needs a name of 1 to {max-line} characters."""
    return Message("storage:assessment-needs-name", (max_line,))


ENTER_ONE: Final = Message("storage:enter-one")
"""Enter one."""


def file_at_already(*, path: str) -> Message:
    """There is a file at {path} already."""
    return Message("storage:file-at-already", (path,))


CHOOSE_ANOTHER_NAME_OR_ALLOW: Final = Message("storage:choose-another-name-or-allow")
"""Choose another name, or allow overwriting."""

DATABASE_IS_NOT_EMPTY: Final = Message("storage:database-is-not-empty")
"""The database is not empty, and restoring replaces everything in it."""

MAKE_BACKUP_OF_IT_THEN: Final = Message("storage:make-backup-of-it-then")
"""Make a backup of it, then allow overwriting."""

DATABASE_IS_OF_NEWER_VERSION: Final = Message("storage:database-is-of-newer-version")
"""This database was brought up to date by a newer version of the product."""

USE_NEWER_VERSION_FOR_BACKUPS: Final = Message("storage:use-newer-version-for-backups")
"""Use that version for backups and for restoring."""

NOT_EVERY_ROW_OF_BACKUP: Final = Message("storage:not-every-row-of-backup")
"""Not every row of the backup arrived; nothing is changed."""

TRY_AGAIN: Final = Message("storage:try-again")
"""Try again."""

DATABASE_FILE_IS_DAMAGED: Final = Message("storage:database-file-is-damaged")
"""The database file is damaged, so it was not backed up."""

KEEP_YOUR_OLDER_BACKUPS: Final = Message("storage:keep-your-older-backups")
"""Keep your older backups, and restore the latest of them."""


def backup_file_could(*, path: str, strerror: str) -> Message:
    """The backup file {path} could not be used: {strerror}."""
    return Message("storage:backup-file-could", (path, strerror))


CHECK_FOLDER_ITS_RIGHTS: Final = Message("storage:check-folder-its-rights")
"""Check the folder, its rights and the space on the disk."""

BACKUP_WAS_MADE_BY_NEWER: Final = Message("storage:backup-was-made-by-newer")
"""The backup was made by a newer version of the product."""

RESTORE_IT_WITH_THAT_VERSION: Final = Message("storage:restore-it-with-that-version")
"""Restore it with that version."""

BACKUP_IS_CUT_OFF: Final = Message("storage:backup-is-cut-off")
"""The backup is cut off or was changed, so it was not used."""

USE_ANOTHER_BACKUP: Final = Message("storage:use-another-backup")
"""Use another backup."""

THIS_FILE_IS_NOT_BACKUP: Final = Message("storage:this-file-is-not-backup")
"""This file is not a backup of this product."""

CHOOSE_FILE_MADE_BY_READINESS: Final = Message("storage:choose-file-made-by-readiness")
"""Choose a file made by “readiness backup”."""


def is_no_longer_asked(*, key: str, part: str) -> Message:
    """“{key}” ({part}) is no longer asked for; its value is kept but does not count."""
    return Message("storage:is-no-longer-asked", (key, part))


def cannot_be_used_any_more(*, key: str, part: str) -> Message:
    """“{key}” ({part}) can no longer be used; its value is kept but does not count."""
    return Message("storage:cannot-be-used-any-more", (key, part))


LIST_HAS_CHANGED_IN_MEANTIME: Final = Message("storage:list-has-changed-in-meantime")
"""The list has changed in the meantime."""

LOOK_AT_IT_AGAIN_THEN: Final = Message("storage:look-at-it-again-then")
"""Look at it again, then sort it."""

EXPORT_ASSESSMENT_AGAIN_AND_IMPORT: Final = Message("storage:export-assessment-again-and-import")
"""Export the assessment again and import that file unchanged."""


def file_is_larger_than_mb(*, most_bytes: int) -> Message:
    """The file is larger than {most-bytes} MB."""
    return Message("storage:file-is-larger-than-mb", (most_bytes,))


CHOOSE_FILE_EXPORTED: Final = Message("storage:choose-file-exported")
"""Choose a file exported by this product."""

THIS_FILE_DOES_NOT_HOLD: Final = Message("storage:this-file-does-not-hold")
"""This file does not hold an assessment."""

FILE_WAS_MADE_BY_NEWER: Final = Message("storage:file-was-made-by-newer")
"""The file was made by a newer version of the product."""

IMPORT_IT_WITH_THAT_VERSION: Final = Message("storage:import-it-with-that-version")
"""Import it with that version."""

FILE_IS_NESTED_TOO_DEEPLY: Final = Message("storage:file-is-nested-too-deeply")
"""The file is nested too deeply."""

FILE_IS_NOT_READABLE_JSON: Final = Message("storage:file-is-not-readable-json")
"""The file is not readable JSON text in UTF-8; it may be cut off."""

PART_ONE_MISTAKE: Final = Message("storage:part-one-mistake")
"""one mistake"""


def mistakes_count(*, count: int) -> Message:
    """{count} mistakes"""
    return Message("storage:mistakes-count", (count,))


def file_cannot_be_imported(*, what: str) -> Message:
    """The file cannot be imported: it has {what}."""
    return Message("storage:file-cannot-be-imported", (what,))


NOTHING_CAN_BE_ADDED_HERE: Final = Message("storage:nothing-can-be-added-here")
"""Nothing can be added here."""

ASK_OWNER_OF_WORKSPACE: Final = Message("storage:ask-owner-of-workspace")
"""Ask an owner of the workspace for the role of an editor."""

THIS_BELONGS_TO_WHOEVER_RUNS: Final = Message("storage:this-belongs-to-whoever-runs")
"""This belongs to whoever runs the installation."""

ASK_THAT_PERSON: Final = Message("storage:ask-that-person")
"""Ask that person."""

YOU_MAY_LOOK: Final = Message("storage:you-may-look")
"""You may look at this, but not do that."""

ASK_OWNER_FOR_OTHER_ROLE: Final = Message("storage:ask-owner-for-other-role")
"""Ask an owner of the workspace for another role."""

NO_WORKSHOP_UNDER_THIS_LINK: Final = Message("storage:no-workshop-under-this-link")
"""There is no workshop at this link."""

CHECK_LINK_OR_ASK_WHO: Final = Message("storage:check-link-or-ask-who")
"""Check the link, or ask who invited you."""

NO_SUCH_WORKSPACE: Final = Message("storage:no-such-workspace")
"""There is no such workspace."""

CHOOSE_ANOTHER_ONE_FROM_LIST: Final = Message("storage:choose-another-one-from-list")
"""Choose another one from the list."""

THIS_PARTICIPANT_IS_NO_LONGER: Final = Message("storage:this-participant-is-no-longer")
"""This participant is no longer there."""

LOOK_AT_LIST_AGAIN: Final = Message("storage:look-at-list-again")
"""Look at the list again."""

SOMETHING_WAS_CHANGED_IN_MEANTIME: Final = Message("storage:something-was-changed-in-meantime")
"""Something was changed in the meantime."""

LOOK_AT_WHAT_WOULD: Final = Message("storage:look-at-what-would")
"""Look at what would be taken back now."""

THIS_NAME_OF_GROUP_CANNOT: Final = Message("storage:this-name-of-group-cannot")
"""This name of a group cannot be used."""

USE_SMALL_LETTERS_DIGITS: Final = Message("storage:use-small-letters-digits")
"""Use small letters, digits and single hyphens."""


def setting_is_not_right(*, name: str) -> Message:
    """The setting {name} is not right."""
    return Message("storage:setting-is-not-right", (name,))


THIS_DATABASE_WAS_MADE: Final = Message("storage:this-database-was-made")
"""This database was made by a newer version of the product."""

INSTALL_THAT_VERSION_OR_NAME: Final = Message("storage:install-that-version-or-name")
"""Install that version, or name another database in READINESS_DATABASE_URL."""


def tag_needs_to_characters(*, longest_tag: int) -> Message:
    """A tag needs 1 to {longest-tag} characters."""
    return Message("storage:tag-needs-to-characters", (longest_tag,))


TABLE_CANNOT_BE_SORTED: Final = Message("storage:table-cannot-be-sorted")
"""The table cannot be sorted by this."""

CHOOSE_ANOTHER_COLUMN: Final = Message("storage:choose-another-column")
"""Choose another column."""


def version_of_was_brought_already(*, version: str, questionnaire: str) -> Message:
    """Version {version} of “{questionnaire}” was brought already."""
    return Message("storage:version-of-was-brought-already", (version, questionnaire))


RAISE_ITS_VERSION_OR_TAKE: Final = Message("storage:raise-its-version-or-take")
"""Raise its `version`, or take the other one away first."""


def value_for_is_not_valid(*, part: str, key: str) -> Message:
    """The value for {part} “{key}” is not valid."""
    return Message("storage:value-for-is-not-valid", (part, key))


ENTER_ANOTHER_ONE: Final = Message("storage:enter-another-one")
"""Enter another value."""


def value_for_is_too_long(*, part: str, key: str) -> Message:
    """The value for {part} “{key}” is too long."""
    return Message("storage:value-for-is-too-long", (part, key))


SHORTEN: Final = Message("storage:shorten")
"""Shorten it."""


def value_for_names_itself_differently(*, part: str, key: str) -> Message:
    """The value for {part} “{key}” names itself differently."""
    return Message("storage:value-for-names-itself-differently", (part, key))


GIVE_BOTH_SAME_NAME: Final = Message("storage:give-both-same-name")
"""Give both the same name."""


def assessment_has_no_part(*, part: str) -> Message:
    """An assessment has no part “{part}”."""
    return Message("storage:assessment-has-no-part", (part,))


def use_one(*, parts: str) -> Message:
    """Use one of {parts}."""
    return Message("storage:use-one", (parts,))


def is_not_one_of_entries(*, key: str, part: str) -> Message:
    """“{key}” is not one of the entries of {part}."""
    return Message("storage:is-not-one-of-entries", (key, part))


def use_one_of_keys(*, keys: str) -> Message:
    """Use one of {keys}."""
    return Message("storage:use-one-of-keys", (keys,))


def cannot_name_entry(*, key: str, part: str) -> Message:
    """“{key}” cannot name an entry of {part}."""
    return Message("storage:cannot-name-entry", (key, part))


USE_LETTERS_DIGITS_AND_SINGLE: Final = Message("storage:use-letters-digits-and-single")
"""Use letters, digits and single hyphens."""

ADDRESS_OF_DATABASE_CANNOT: Final = Message("storage:address-of-database-cannot")
"""The address of the database cannot be understood."""


def write_forms(*, forms: str) -> Message:
    """Write {forms}."""
    return Message("storage:write-forms", (forms,))


def this_address_names_no_database(*, backend: str) -> Message:
    """This address names no database that is supported: “{backend}”."""
    return Message("storage:this-address-names-no-database", (backend,))


def database_cannot_be_opened(*, path: str) -> Message:
    """The database cannot be opened at {path}."""
    return Message("storage:database-cannot-be-opened", (path,))


def make_folder_writable_or_name(*, variable: str) -> Message:
    """Make the folder writable, or name another place in {variable}."""
    return Message("storage:make-folder-writable-or-name", (variable,))


def snapshot_already(*, id: str) -> Message:
    """There is a snapshot “{id}” already."""
    return Message("storage:snapshot-already", (id,))


TAKE_NEW_ONE_UNDER_ANOTHER: Final = Message("storage:take-new-one-under-another")
"""Take the new one under another name."""


def snapshot_cannot_be_read(*, label: str) -> Message:
    """The snapshot “{label}” cannot be read by this version; it is kept but not shown."""
    return Message("storage:snapshot-cannot-be-read", (label,))


THIS_SNAPSHOT_WAS_MADE: Final = Message("storage:this-snapshot-was-made")
"""This snapshot was made by another version of the product and cannot be read by this one."""

OPEN_IT_WITH_VERSION: Final = Message("storage:open-it-with-version")
"""Open it with the version that made it."""

NO_SUCH_SNAPSHOT: Final = Message("storage:no-such-snapshot")
"""There is no such snapshot of this assessment."""


def workspace_needs_name(*, max_line: int) -> Message:
    """A workspace needs a name of 1 to {max-line} characters."""
    return Message("storage:workspace-needs-name", (max_line,))


YOUR_ROLE_HERE_WAS_CHANGED: Final = Message("storage:your-role-here-was-changed")
"""Your role here was changed a moment ago."""

LOOK_AT_MEMBERS_AGAIN: Final = Message("storage:look-at-members-again")
"""Look at the members again."""

SETTING_WAS_CHANGED: Final = Message("storage:setting-was-changed")
"""Somebody else has changed this meanwhile."""

SETTING_WAS_CHANGED_MEND: Final = Message("storage:setting-was-changed-mend")
"""Look at what is stored now; another press puts yours in its place."""

THIS_PERSON_NO_LONGER_BELONGS: Final = Message("storage:this-person-no-longer-belongs")
"""This person no longer belongs here."""

WORKSPACE_KEEPS_AT_LEAST_TWO: Final = Message("storage:workspace-keeps-at-least-two")
"""A workspace keeps at least two owners."""

NAME_ANOTHER_ONE_FIRST: Final = Message("storage:name-another-one-first")
"""Name another one first."""

SIGN_IN_FIRST: Final = Message("storage:sign-in-first")
"""Sign in first."""

THEN_OPEN_INVITATION_AGAIN: Final = Message("storage:then-open-invitation-again")
"""Then open the invitation again."""

THIS_INVITATION_WAS_USED_WITHDRAWN: Final = Message("storage:this-invitation-was-used-withdrawn")
"""This invitation was used, withdrawn or is too old."""

ASK_FOR_ANOTHER_ONE: Final = Message("storage:ask-for-another-one")
"""Ask for another one."""

YOU_CANNOT_GIVE_THIS_ROLE: Final = Message("storage:you-cannot-give-this-role")
"""You cannot give this role."""

ASK_AN_OWNER: Final = Message("storage:ask-an-owner")
"""Ask an owner of the workspace."""

SETTINGS_OF_WORKSHOP: Final = Message("storage:settings-of-workshop")
"""The settings of the workshop are not valid."""

ENTER_THEM_AGAIN: Final = Message("storage:enter-them-again")
"""Enter them again."""

SETTINGS_OF_WORKSHOP_ARE_TOO: Final = Message("storage:settings-of-workshop-are-too")
"""The settings of the workshop are too long."""

SHORTEN_THEM: Final = Message("storage:shorten-them")
"""Shorten them."""


def wrong_part(*, part: str) -> Message:
    """The part “{part}” does not belong there."""
    return Message("storage:wrong-part", (part,))


THIS_IS_MISTAKE_OF_PROGRAM: Final = Message("storage:this-is-mistake-of-program")
"""This is a mistake of the program."""

THIS_WORKSHOP_OR_THIS_PARTICIPANT: Final = Message("storage:this-workshop-or-this-participant")
"""This workshop or this participant is no longer there."""

OPEN_LINK_YOU_WERE_GIVEN: Final = Message("storage:open-link-you-were-given")
"""Open the link you were given again."""

NO_ASSESSMENT_UNDER_THIS_LINK: Final = Message("storage:no-assessment-under-this-link")
"""There is no assessment under this link."""

CHECK_LINK_OR_LOOK: Final = Message("storage:check-link-or-look")
"""Check the link, or look for the assessment on the home page."""

DISK_IS_FULL_SO_LAST: Final = Message("storage:disk-is-full-so-last")
"""The disk is full, so the last change is not saved."""

FREE_SOME_SPACE_THEN_TRY: Final = Message("storage:free-some-space-then-try")
"""Free some space, then try again."""

DATABASE_CAN_ONLY_BE_READ: Final = Message("storage:database-can-only-be-read")
"""The database can only be read, so the last change is not saved."""

GIVE_THIS_PROGRAM_RIGHT: Final = Message("storage:give-this-program-right")
"""Give this program the right to write to the database and its folder, then try again."""

ANOTHER_PROGRAM_HOLDS_DATABASE: Final = Message("storage:another-program-holds-database")
"""Another program is using the database, so the last change is not saved."""

TRY_AGAIN_IN_MOMENT: Final = Message("storage:try-again-in-moment")
"""Try again in a moment; if it stays so, close other programs that use the database."""

IS_NO_DATABASE_OF_OURS: Final = Message("storage:is-no-database-of-ours")
"""The database file is damaged or is not a database of this product."""

PUT_BACK_LATEST_BACKUP: Final = Message("storage:put-back-latest-backup")
"""Put back the latest backup with “readiness restore”."""

DISK_DID_NOT_TAKE_LAST: Final = Message("storage:disk-did-not-take-last")
"""The last change could not be written to the disk; it may be full or failing."""

CHECK_DISK_AND_ITS_FREE: Final = Message("storage:check-disk-and-its-free")
"""Check the disk and its free space, then try again."""

DATABASE_IS_BUSY: Final = Message("storage:database-is-busy")
"""The database is busy."""

ALLOW_MORE_CONNECTIONS: Final = Message("storage:allow-more-connections")
"""Try again in a moment; if it stays so, allow it more connections."""

DATABASE_CANNOT_BE_REACHED: Final = Message("storage:database-cannot-be-reached")
"""The database cannot be reached."""

CHECK_THAT_IT_RUNS: Final = Message("storage:check-that-it-runs")
"""Check that it runs and that READINESS_DATABASE_URL is right, then try again."""

DATABASE_REFUSED_LAST_STEP: Final = Message("storage:database-refused-last-step")
"""The database refused the last step."""

TRY_AGAIN_IF_IT_FAILS: Final = Message("storage:try-again-if-it-fails")
"""Try again; if it fails again, look in the log of the server."""

HOME_NAME: Final = Message("storage:home-name")
"""What the workspace is called that every installation has from its beginning."""


def name_of_home(*, name: str) -> Message:
    """The workspace that every installation has from its beginning is called “{name}” already, in one of the…"""
    return Message("storage:name-of-home", (name,))


CHOOSE_ANOTHER_NAME: Final = Message("storage:choose-another-name")
"""Choose another name."""

IT_BELONGS_TO_MEMBERS_OF_HOME: Final = Message("storage:it-belongs-to-members-of-home")
"""“Home” has members by now, and this assessment belongs to them too."""

LET_AN_OWNER_OF_HOME_HAND_IT_OVER: Final = Message("storage:let-an-owner-of-home-hand-it-over")
"""Ask an owner of “Home” to become a member of your workspace and to hand the assessment over to it, in its panel…"""

IT_BELONGS_TO_THIS_WORKSPACE: Final = Message("storage:it-belongs-to-this-workspace")
"""It belongs to this workspace already."""

CHOOSE_ANOTHER_ONE: Final = Message("storage:choose-another-one")
"""Choose another one."""

NAME_ANOTHER_OWNER_FIRST: Final = Message("storage:name-another-owner-first")
"""Name another owner first."""


def you_are_one_of_last(*, left: Sequence[str]) -> Message:
    """You are one of the last owners of {left}."""
    return Message("storage:you-are-one-of-last", (tuple(left),))


NOBODY_OF_THIS_ID: Final = Message("storage:nobody-of-this-id")
"""Nobody with this id is known here."""

LOOK_AT_LIST_OF_PEOPLE: Final = Message("storage:look-at-list-of-people")
"""Look at the list of people again."""


def value_is_missing(*, where: str) -> Message:
    """$where leads to the value, such as “file → history → 3 → at”; all messages of this part stand in a list."""
    return Message("storage:value-is-missing", (where,))


def is_no_field(*, where: str) -> Message:
    """{where} is not a field of this product; remove it."""
    return Message("storage:is-no-field", (where,))


def is_too_long(*, where: str) -> Message:
    """{where} is too long."""
    return Message("storage:is-too-long", (where,))


def has_too_many_entries(*, where: str) -> Message:
    """{where} has too many entries."""
    return Message("storage:has-too-many-entries", (where,))


def must_be_true_or_false(*, where: str) -> Message:
    """{where} must be true or false."""
    return Message("storage:must-be-true-or-false", (where,))


def must_be_date(*, where: str) -> Message:
    """{where} must be a date such as 2026-01-31."""
    return Message("storage:must-be-date", (where,))


def must_be_time(*, where: str) -> Message:
    """{where} must be a time such as 2026-01-31T12:00:00Z."""
    return Message("storage:must-be-time", (where,))


def must_name_time_zone(*, where: str) -> Message:
    """{where} must name a time zone, such as Z at its end."""
    return Message("storage:must-name-time-zone", (where,))


def has_letters_not_allowed(*, where: str) -> Message:
    """{where} has characters that are not allowed there."""
    return Message("storage:has-letters-not-allowed", (where,))


def must_be_named_fields(*, where: str) -> Message:
    """{where} must be a group of named fields."""
    return Message("storage:must-be-named-fields", (where,))


def must_be_list(*, where: str) -> Message:
    """{where} must be a list."""
    return Message("storage:must-be-list", (where,))


def must_be_text(*, where: str) -> Message:
    """{where} must be text."""
    return Message("storage:must-be-text", (where,))


def is_not_right(*, where: str, told: str) -> Message:
    """{where} is not right: {told}."""
    return Message("storage:is-not-right", (where, told))


def breaks_other_rule(*, where: str, told: str) -> Message:
    """Rules of the checker of records that have no sentence of ours; they stay in English."""
    return Message("storage:breaks-other-rule", (where, told))


def is_no_part(*, part: str) -> Message:
    """The words of files, such as entries, workshop and concluded_at, stay as they are."""
    return Message("storage:is-no-part", (part,))


def entry_is_there_twice(*, part: str, key: str) -> Message:
    """file → entries → {part} → {key} is there twice."""
    return Message("storage:entry-is-there-twice", (part, key))


def in_entries(*, problem: str) -> Message:
    """file → entries → {problem}"""
    return Message("storage:in-entries", (problem,))


CONCLUDED_WITHOUT_ZONE: Final = Message("storage:concluded-without-zone")
"""file → workshop → concluded_at has no time zone; write one, such as Z."""

TWO_SNAPSHOTS_OF_ONE_ID: Final = Message("storage:two-snapshots-of-one-id")
"""file → snapshots has two with the same id."""


def takes_back_later_line(*, number: int) -> Message:
    """file → history → line {number} takes back a line that does not come before it."""
    return Message("storage:takes-back-later-line", (number,))


def give_setting_number(*, least: int | float | Decimal) -> Message:
    """Give a number from {least} to 10000."""
    return Message("storage:give-setting-number", (least,))


TOO_MANY_WRONG_CODES: Final = Message("storage:too-many-wrong-codes")
"""There were too many wrong codes."""

WAIT_TEN_MINUTES: Final = Message("storage:wait-ten-minutes")
"""Wait ten minutes, or ask for a link of your own."""


def wait_before_next_code(*, seconds: int) -> Message:
    """Wait a second, then try again. / Wait {seconds} seconds, then try again."""
    return Message("storage:wait-before-next-code", (seconds,))


NOBODY_HAS_RETURN_CODE: Final = Message("storage:nobody-has-return-code")
"""Nobody has this return code."""

COMPARE_RETURN_CODE: Final = Message("storage:compare-return-code")
"""Compare it with what you noted, or ask who leads the room."""

NO_WORKSHOP_UNDER_CODE: Final = Message("storage:no-workshop-under-code")
"""No workshop is open under this code."""

COMPARE_WORKSHOP_CODE: Final = Message("storage:compare-workshop-code")
"""Compare it with the screen, or ask who leads the room."""

PARTICIPANT_IS_GONE: Final = Message("storage:participant-is-gone")
"""This participant is no longer there."""

ACCOUNT_PASSES_WALLS: Final = Message("storage:account-passes-walls")
"""PostgreSQL does not keep workspaces apart for the account in READINESS_DATABASE_URL."""

ACCOUNT_THAT_WALLS_HOLD: Final = Message("storage:account-that-walls-hold")
"""Where people sign in, the app needs an account of PostgreSQL that is not a superuser and owns its database."""
