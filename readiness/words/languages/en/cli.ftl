### Cli

## `readiness assess`: from a response file to a summary, a JSON outcome and a report

pipe-response-file-into = Pipe a response file into it, or name the file.
#   $in-words (Part) - such as “a web page”
write-report-as-to-out = Write the report as { $in-words } to OUT.
#   $target (Text)
written-target = Written: { $target }
part-standard-input = standard input
it-is-closed = It is closed.
#   $known (Text)
write-one = Write one of: { $known }.
#   $preset (Text)
no-set-of-weights = There is no set of weights `{ $preset }`.

## `readiness check`: every mistake in packs, with its place

unpack-it-first-readiness-check = Unpack it first: `readiness check --publish FOLDER`.
nothing-can-be-noted = Nothing can be noted in a zip file.
#   $questions (Digits)
#   $gates (Digits)
#   $actions (Digits)
#   $grade (Score) - a school grade
#   $parts (Parts) - one or two of the parts below
no-mistakes = No mistakes: { $questions } questions, { $gates } gates and { $actions } actions, at reading grade { $grade }, { $parts }.
#   $minutes (Digits)
part-minutes = { $minutes } minutes to read and answer
#   $minutes (Digits)
#   $first (Digits)
part-minutes-and-first-look = { $minutes } minutes to read and answer ({ $first } for the first look)
#   $statements (Digits)
#   $uses (Digits)
part-statements = { $statements } source statements covered by { $uses } uses
#   $slug (Text)
#   $number (Digits)
#   $file (Text)
#   $line (Text)
has-slug = `{ $slug }` has { $number } ({ $file }:{ $line })
#   $many (Digits)
#   $usual (Digits)
#   $named (Text) - those with another number, each with its place
#   $more (Digits)
look-again-many-have-other-levels = Look again: { $many } questions have { $usual } levels, { $named } and { $more } more have another number. If you did not mean that, a level is missing or stands under another question.
#   $many (Digits)
#   $usual (Digits)
#   $named (Text) - those with another number, each with its place
look-again-questions-have-levels = Look again: { $many } questions have { $usual } levels, { $named }. If you did not mean that, a level is missing or stands under another question.

## `readiness evidence`: what a real table says about data readiness

write-column-known-column-later = Write COLUMN=known, COLUMN=later or COLUMN=unsure.

## Writing files whole or not at all

this-is-input-file = This is the input file.
write-to-another-file = Write to another file.
two-results-would-go = Two results would go to this file.
give-each-its-own-file = Give each its own file.
this-is-folder = This is a folder.
name-file = Name a file in it.
this-is-not-ordinary-file = This is not an ordinary file.
name-a-file = Name a file.
name-a-folder = Name a folder.
its-folder-does-not-exist = Its folder does not exist.
make-folder-first = Make the folder first.
#   $strerror (Text)
file-cannot-be-written = The file cannot be written ({ $strerror }).
check-its-name-free-space = Check its name, the free space and who may write here.

## The list of commands. Each is imported when it is used, so that `readiness check` does not wait for the report

#   $count (Digits)
mistakes-found = { $count ->
    [one] { $count } mistake found.
   *[other] { $count } mistakes found.
}
#   $count (Digits)
found-nothing-was-written = { $count ->
    [one] { $count } mistake found. Nothing was written.
   *[other] { $count } mistakes found. Nothing was written.
}
#   $filename (Name)
#   $strerror (Text)
cannot-be-used = { $filename } cannot be used ({ $strerror }).

## `readiness import`: files into the app, many at once; what a workbook changes is shown before it is stored

file-does-not-say = The file does not say which assessment it belongs to.
name-it-with-into-readiness = Name it with --into; `readiness export` lists the ids.
#   $file (Text)
nothing-to-change = { $file }: nothing to change.
#   $file (Text)
#   $cells (Digits)
changed-file = { $file }: { $cells } changed.
#   $file (Text)
#   $chosen (Digits)
to-change-nothing-is-stored = { $file }: { $chosen } to change. Nothing is stored; run it again with --yes.

## `readiness invite`: a link by which somebody joins a workspace, the first owner of an installation among them

give-all-settings-of-signing = Give all settings of signing in.
nobody-has-to-sign = Nobody has to sign in here.
#   $address (Text)
set-and-what-belongs = Set { $address } and what belongs to it.

## `readiness portfolio`: a folder of exported assessments side by side, without a server

this-is-no-folder = This is not a folder.
name-folder-with-exported-files = Name the folder with the exported files.
no-exported-assessment = No exported assessment is in it.
export-some-readiness-export = Export some: `readiness export`.
#   $name (Name)
#   $why (Text)
left-out = Left out: { $name }: { $why }
none-of-its-files-could = None of its files could be read.
export-assessments-again = Export the assessments again.
#   $items (Digits)
#   $files (Digits)
#   $targets (Text)
#   $other-targets (Text)
of-files = { $items } of { $files } files: { $targets }, { $other-targets }

## `readiness run`: the web app on this computer

#   $name (Name)
this-pack-is-not-used = This pack is not used: { $name }

## `readiness export`, `backup` and `restore`: what the app keeps, in and out of files

#   $assessments (Digits)
#   $file (Text)
assessments-assessments = { $assessments } assessments are in { $file }.
#   $assessments (Digits)
assessments-are-back = { $assessments } assessments are back.

## `readiness schema`, `template` and `new-pack`: what authors and programs need to write files

#   $name (Name)
#   $quote (Text)
written-change-what-you-like = Written: { $name }. Change what you like, then run: readiness check { $quote }
something-of-this-name-already = Something with this name is there already.
#   $slug (Text)
built-in-questions-are-called = The built-in questions are called `{ $slug }`.
#   $next (Text)
choose-another-name = Choose another name, such as `{ $next }`.

## `readiness assess`: from a response file to a summary, a JSON outcome and a report

assess-response-file = Assess a response file.
write-outcome-with-all-names = Write the outcome, with all names, as JSON to OUT.
write-report-as-pdf = Write the report as PDF to OUT.
write-page-for-board = Write the page for the board as PDF to OUT.
write-everything-with-all-names = Write everything, with all names, notes and answers, as a workbook to OUT.
tell-every-answer-note = Tell every answer, note and name in the report, and attach all to the PDF, to import it later.
name-people-in-report = Name the people in the report; by default they are numbered.
weigh-candidate-problems = Weigh candidate problems by this set of weights.

## `readiness check`: every mistake in packs, with its place

check-questionnaires-and-rubrics = Check questionnaires and rubrics.
also-print-which-entry-covers = Also print which entry covers which source statement (id, kind, target).
note-what-this-version-says = Note what this version says, so that later checks see what has changed.

## `readiness evidence`: what a real table says about data readiness

check-what-real-table = Check what a real table can support.
column-to-predict-by-default = The column to predict; by default the most likely one.
sheet-of-workbook = The sheet of a workbook.
table-of-database = The table of a database.
whether-column-is-known = Whether a column is known at the moment of prediction; may be repeated.
leave-column-out-as-column = Leave a column out, as COLUMN=later does.
rows-with-same-value-belong = Rows with the same value in this column belong together; “none” if there is no such column.
column-that-says-when-row = The column that says when a row came about; “none” if there is no such column.
whether-rows-stand-in-order = Whether the rows are in order of time.
what-to-do-with-answers = What to do with answers that lie far from the others.
write-result-as-json = Write the result as JSON to OUT.

## `readiness import`: files into the app, many at once; what a workbook changes is shown before it is stored

store-files-as-new-assessments = Store files as new assessments, or the changes of a workbook.
store-what-workbook-or-table = Store what a workbook or table changes; without this option the changes are only listed.
assessment-that-workbook-or-table = The assessment that a workbook or table changes, if the file does not say.

## `readiness invite`: a link by which somebody joins a workspace, the first owner of an installation among them

make-link-by-which-somebody = Make a link by which somebody joins a workspace.
what-they-may-do-owner = What they may do; owner by default.
make-workspace = Make the workspace.

## Options that several commands share

use-this-pack-instead = Use this pack instead of the built-in one: a folder with `questionnaires` and `rubrics`, or a zip file.

## `readiness portfolio`: a folder of exported assessments side by side, without a server

set-many-exported-assessments-side = Set many exported assessments side by side.
where-to-write-workbook = Where to write the workbook.
where-to-write-web-page = Where to write the web page.

## `readiness report`: assessments of the app as files to hand over, many at once

write-reports-of-assessments = Write reports of assessments, in one or more formats.
docx-or-pptx = A .docx or .pptx of your own whose page, master and styles are used.
where-to-write-by-default = Where to write; by default the current folder.

## `readiness run`: the web app on this computer

start-web-app = Start the web app.
address-to-listen-on-lets = Address to listen on; 0.0.0.0 lets others in.
port-to-listen = Port to listen on; 8501 by default.
offer-this-pack-too-folder = Offer this pack too: a folder with `questionnaires` and `rubrics`, or a zip file; once for each pack.

## `readiness export`, `backup` and `restore`: what the app keeps, in and out of files

replace-what-is-there-already = Replace what is there already.
write-assessment-to-file = Write an assessment to a file.
what-workbook-holds-everything-answers = What a workbook holds: everything, the answers with help to fill them in, or the plan.
write-plan-for-tracker = Write the plan for a tracker.
trackers-own-export-what = The tracker's own export: what is there already is updated.
bring-backup-back-beside = Bring the backup back into a database of its own once, and open every assessment in it.
keep-newest-backups = Keep the newest N of the backups in the folder and remove the others.
keep-needs-folder = “--keep” is for a folder of backups.
name-folder-that-is-there = Name a folder that is there.
write-everything-to-one-file = Write everything to one file.
bring-everything-back-from-backup = Bring everything back from a backup.

## `readiness schema`, `template` and `new-pack`: what authors and programs need to write files

print-json-schema = Print a JSON Schema.
print-empty-response-file = Print an empty response file.
print-small-questionnaire-to-start = Print a small questionnaire to start a new one from instead.
write-small-pack = Write a small pack of your own.
#   $formats (Text) - their names in commands
any-of = Any of: { $formats }.

## Small words of several commands

# In the place of the reason why a file cannot be written.
part-unknown-reason = unknown reason
# In the place of the name of a file: “The output cannot be used”.
output = The output
part-empty-cell = (empty)
# In brackets behind a change of a file that comes back.
#   $today (Name)
part-app-says-by-now = left out: the app says { $today } by now

## Words of a pack in other languages

#   $language (Text) - its tag, such as de
#   $share (Percent) - of its texts
share-in-language = Translated ({ $language }): { $share } of its texts
#   $language (Text) - its tag, such as de
#   $share (Percent) - of its texts
#   $grade (Score) - of a school, such as 7.9
share-in-language-at-grade = Translated ({ $language }): { $share } of its texts, at reading grade { $grade }
