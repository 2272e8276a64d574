### Storage

## Whole assessments: making, opening, changing and deleting one

this-date-is-too-far = This date is too far away.
#   $years (Digits)
#   $other-years (Digits)
choose-date-between = Choose a date between { $years } and { $other-years }.
#   $max-line (Digits)
assessment-needs-name = An assessment needs a name of 1 to { $max-line } characters.
enter-one = Enter one.

## Backup and restore of a whole database, checked line by line; the file is the same for SQLite and PostgreSQL

#   $path (Text)
file-at-already = There is a file at { $path } already.
choose-another-name-or-allow = Choose another name, or allow overwriting.
database-is-not-empty = The database is not empty, and restoring replaces everything in it.
make-backup-of-it-then = Make a backup of it, then allow overwriting.
database-is-of-newer-version = This database was brought up to date by a newer version of the product.
use-newer-version-for-backups = Use that version for backups and for restoring.
not-every-row-of-backup = Not every row of the backup arrived; nothing is changed.
try-again = Try again.
database-file-is-damaged = The database file is damaged, so it was not backed up.
keep-your-older-backups = Keep your older backups, and restore the latest of them.
#   $path (Text)
#   $strerror (Text)
backup-file-could = The backup file { $path } could not be used: { $strerror }.
check-folder-its-rights = Check the folder, its rights and the space on the disk.

## The file of a backup: a line that says what it is, one line per row, and a last line to check it by; compressed

backup-was-made-by-newer = The backup was made by a newer version of the product.
restore-it-with-that-version = Restore it with that version.
backup-is-cut-off = The backup is cut off or was changed, so it was not used.
use-another-backup = Use another backup.
this-file-is-not-backup = This file is not a backup of this product.
choose-file-made-by-readiness = Choose a file made by “readiness backup”.

## From stored entries to an assessment, and from an assessment to the entries that hold it

#   $key (Text)
#   $part (Text)
is-no-longer-asked = “{ $key }” ({ $part }) is no longer asked for; its value is kept but does not count.
#   $key (Text)
#   $part (Text)
cannot-be-used-any-more = “{ $key }” ({ $part }) can no longer be used; its value is kept but does not count.

## Single values of an assessment: every change is kept, and nothing is overwritten unseen

list-has-changed-in-meantime = The list has changed in the meantime.
look-at-it-again-then = Look at it again, then sort it.

## The file that holds one assessment: its form, its limits, and what is wrong with one that does not keep to them

export-assessment-again-and-import = Export the assessment again and import that file unchanged.
#   $most-bytes (Digits)
file-is-larger-than-mb = The file is larger than { $most-bytes } MB.
choose-file-exported = Choose a file exported by this product.
this-file-does-not-hold = This file does not hold an assessment.
file-was-made-by-newer = The file was made by a newer version of the product.
import-it-with-that-version = Import it with that version.
file-is-nested-too-deeply = The file is nested too deeply.
file-is-not-readable-json = The file is not readable JSON text in UTF-8; it may be cut off.
part-one-mistake = one mistake
#   $count (Digits)
mistakes-count = { $count } mistakes
#   $what (Text)
file-cannot-be-imported = The file cannot be imported: it has { $what }.

## The one place where every step of the store is bound to what its actor may do: asked in the step's own transaction

nothing-can-be-added-here = Nothing can be added here.
ask-owner-of-workspace = Ask an owner of the workspace for the role of an editor.
this-belongs-to-whoever-runs = This belongs to whoever runs the installation.
ask-that-person = Ask that person.
you-may-look = You may look at this, but not do that.
ask-owner-for-other-role = Ask an owner of the workspace for another role.
no-workshop-under-this-link = There is no workshop at this link.
check-link-or-ask-who = Check the link, or ask who invited you.
no-such-workspace = There is no such workspace.
choose-another-one-from-list = Choose another one from the list.
this-participant-is-no-longer = This participant is no longer there.
look-at-list-again = Look at the list again.

## The audit trail: what was where and when, what lost a conflict, and taking the last change back

something-was-changed-in-meantime = Something was changed in the meantime.
look-at-what-would = Look at what would be taken back now.

## The codes with which the groups of a workshop join

this-name-of-group-cannot = This name of a group cannot be used.
use-small-letters-digits = Use small letters, digits and single hyphens.

## How much of the database one process may take, as its operator has set it

#   $name (Name)
setting-is-not-right = The setting { $name } is not right.

## Bringing a database to the schema of this code when it is opened, also when two processes start at once

this-database-was-made = This database was made by a newer version of the product.
install-that-version-or-name = Install that version, or name another database in READINESS_DATABASE_URL.

## The portfolio: the figures of every assessment in one row, to choose, sort, tag and put aside

#   $longest-tag (Digits)
tag-needs-to-characters = A tag needs 1 to { $longest-tag } characters.
table-cannot-be-sorted = The table cannot be sorted by this.
choose-another-column = Choose another column.

## The questions and rules that assessments were made with, kept beside them

#   $version (Text)
#   $questionnaire (Text)
version-of-was-brought-already = Version { $version } of “{ $questionnaire }” was brought already.
raise-its-version-or-take = Raise its `version`, or take the other one away first.

## What an assessment is made of, part by part, and the form each value must have before it is stored

#   $part (Text)
#   $key (Text)
value-for-is-not-valid = The value for { $part } “{ $key }” is not valid.
enter-another-one = Enter another value.
#   $part (Text)
#   $key (Text)
value-for-is-too-long = The value for { $part } “{ $key }” is too long.
shorten = Shorten it.
#   $part (Text)
#   $key (Text)
value-for-names-itself-differently = The value for { $part } “{ $key }” names itself differently.
give-both-same-name = Give both the same name.
#   $part (Text)
assessment-has-no-part = An assessment has no part “{ $part }”.
#   $parts (Text)
use-one = Use one of { $parts }.
#   $key (Text)
#   $part (Text)
is-not-one-of-entries = “{ $key }” is not one of the entries of { $part }.
#   $keys (Text)
use-one-of-keys = Use one of { $keys }.
#   $key (Text)
#   $part (Text)
cannot-name-entry = “{ $key }” cannot name an entry of { $part }.
use-letters-digits-and-single = Use letters, digits and single hyphens.

## Where the data lies: a file in the user's data folder, or the database that READINESS_DATABASE_URL names

address-of-database-cannot = The address of the database cannot be understood.
#   $forms (Text)
write-forms = Write { $forms }.
#   $backend (Text)
this-address-names-no-database = This address names no database that is supported: “{ $backend }”.
#   $path (Text)
database-cannot-be-opened = The database cannot be opened at { $path }.
#   $variable (Text)
make-folder-writable-or-name = Make the folder writable, or name another place in { $variable }.

## Frozen copies of an assessment with its results

#   $id (Text)
snapshot-already = There is a snapshot “{ $id }” already.
take-new-one-under-another = Take the new one under another name.
#   $label (Name)
snapshot-cannot-be-read = The snapshot “{ $label }” cannot be read by this version; it is kept but not shown.
this-snapshot-was-made = This snapshot was made by another version of the product and cannot be read by this one.
open-it-with-version = Open it with the version that made it.
no-such-snapshot = There is no such snapshot of this assessment.

## Workspaces: who belongs to one, with which role, and the invitations that lead there

#   $max-line (Digits)
workspace-needs-name = A workspace needs a name of 1 to { $max-line } characters.
your-role-here-was-changed = Your role here was changed a moment ago.
look-at-members-again = Look at the members again.
setting-was-changed = Somebody else has changed this meanwhile.
setting-was-changed-mend = Look at what is stored now; another press puts yours in its place.
this-person-no-longer-belongs = This person no longer belongs here.
workspace-keeps-at-least-two = A workspace keeps at least two owners.
name-another-one-first = Name another one first.
sign-in-first = Sign in first.
then-open-invitation-again = Then open the invitation again.
this-invitation-was-used-withdrawn = This invitation was used, withdrawn or is too old.
ask-for-another-one = Ask for another one.
you-cannot-give-this-role = You cannot give this role.
ask-an-owner = Ask an owner of the workspace.

## Workshops: their settings and state, who takes part, and what all of them gave

settings-of-workshop = The settings of the workshop are not valid.
enter-them-again = Enter them again.
settings-of-workshop-are-too = The settings of the workshop are too long.
shorten-them = Shorten them.

## How one value gets into the database: compared with what is there, written, and noted in the audit trail

#   $part (Text)
wrong-part = The part “{ $part }” does not belong there.
this-is-mistake-of-program = This is a mistake of the program.
this-workshop-or-this-participant = This workshop or this participant is no longer there.
open-link-you-were-given = Open the link you were given again.
no-assessment-under-this-link = There is no assessment under this link.
check-link-or-look = Check the link, or look for the assessment on the home page.

## What can go wrong with stored data, as sentences for the person in front of the screen

disk-is-full-so-last = The disk is full, so the last change is not saved.
free-some-space-then-try = Free some space, then try again.
database-can-only-be-read = The database can only be read, so the last change is not saved.
give-this-program-right = Give this program the right to write to the database and its folder, then try again.
another-program-holds-database = Another program is using the database, so the last change is not saved.
try-again-in-moment = Try again in a moment; if it stays so, close other programs that use the database.
is-no-database-of-ours = The database file is damaged or is not a database of this product.
put-back-latest-backup = Put back the latest backup with “readiness restore”.
disk-did-not-take-last = The last change could not be written to the disk; it may be full or failing.
check-disk-and-its-free = Check the disk and its free space, then try again.
database-is-busy = The database is busy.
allow-more-connections = Try again in a moment; if it stays so, allow it more connections.
database-cannot-be-reached = The database cannot be reached.
check-that-it-runs = Check that it runs and that READINESS_DATABASE_URL is right, then try again.
database-refused-last-step = The database refused the last step.
try-again-if-it-fails = Try again; if it fails again, look in the log of the server.

# What the workspace is called that every installation has from its beginning.
home-name = Home
#   $name (Name)
name-of-home = The workspace that every installation has from its beginning is called “{ $name }” already, in one of the languages.
choose-another-name = Choose another name.

## Assessments that go from one workspace to another: handed over by an owner, or claimed by whoever has an old link

it-belongs-to-members-of-home = “Home” has members by now, and this assessment belongs to them too.
let-an-owner-of-home-hand-it-over = Ask an owner of “Home” to become a member of your workspace and to hand the assessment over to it, in its panel on the first page.
it-belongs-to-this-workspace = It belongs to this workspace already.
choose-another-one = Choose another one.

## Forgetting a person: what tells who they are goes, and what they did stays, under a number that leads to nobody

name-another-owner-first = Name another owner first.
#   $left (Quotes)
you-are-one-of-last = You are one of the last owners of { $left }.
nobody-of-this-id = Nobody with this id is known here.
look-at-list-of-people = Look at the list of people again.

## What is wrong with a value or a file, each with its place

# $where leads to the value, such as “file → history → 3 → at”; all messages of this part stand in a list.
#   $where (Text) - where in the file
value-is-missing = { $where } is missing.
#   $where (Text) - where in the file
is-no-field = { $where } is not a field of this product; remove it.
#   $where (Text) - where in the file
is-too-long = { $where } is too long.
#   $where (Text) - where in the file
has-too-many-entries = { $where } has too many entries.
#   $where (Text) - where in the file
must-be-true-or-false = { $where } must be true or false.
#   $where (Text) - where in the file
must-be-date = { $where } must be a date such as 2026-01-31.
#   $where (Text) - where in the file
must-be-time = { $where } must be a time such as 2026-01-31T12:00:00Z.
#   $where (Text) - where in the file
must-name-time-zone = { $where } must name a time zone, such as Z at its end.
#   $where (Text) - where in the file
has-letters-not-allowed = { $where } has characters that are not allowed there.
#   $where (Text) - where in the file
must-be-named-fields = { $where } must be a group of named fields.
#   $where (Text) - where in the file
must-be-list = { $where } must be a list.
#   $where (Text) - where in the file
must-be-text = { $where } must be text.
#   $where (Text) - where in the file
#   $told (Text) - what a rule says about the value, without a full stop
is-not-right = { $where } is not right: { $told }.
# Rules of the checker of records that have no sentence of ours; they stay in English.
#   $where (Text) - where in the file
#   $told (Text) - such as “must be less than 4”
breaks-other-rule = { $where } { $told }.
# The words of files, such as entries, workshop and concluded_at, stay as they are.
#   $part (Text) - the name of a part, as it stands in the file
is-no-part = file → entries → { $part } is not a part of an assessment; remove it.
#   $part (Text) - the name of a part, as it stands in the file
#   $key (Text) - the key of an entry
entry-is-there-twice = file → entries → { $part } → { $key } is there twice.
#   $problem (Text) - one of the sentences above
in-entries = file → entries → { $problem }
concluded-without-zone = file → workshop → concluded_at has no time zone; write one, such as Z.
two-snapshots-of-one-id = file → snapshots has two with the same id.
#   $number (Digits) - a line of the history, counted from 1
takes-back-later-line = file → history → line { $number } takes back a line that does not come before it.

## Settings, codes that open a workshop or a seat, and the account of the database

#   $least (Number) - the smallest number
give-setting-number = Give a number from { $least } to 10000.
too-many-wrong-codes = There were too many wrong codes.
wait-ten-minutes = Wait ten minutes, or ask for a link of your own.
#   $seconds (Digits) - how long, up to 60
wait-before-next-code = { $seconds ->
    [one] Wait a second, then try again.
   *[other] Wait { $seconds } seconds, then try again.
}
nobody-has-return-code = Nobody has this return code.
compare-return-code = Compare it with what you noted, or ask who leads the room.
no-workshop-under-code = No workshop is open under this code.
compare-workshop-code = Compare it with the screen, or ask who leads the room.
participant-is-gone = This participant is no longer there.
account-passes-walls = PostgreSQL does not keep workspaces apart for the account in READINESS_DATABASE_URL.
account-that-walls-hold = Where people sign in, the app needs an account of PostgreSQL that is not a superuser and owns its database.
