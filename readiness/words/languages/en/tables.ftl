### Tables

## The questions to the user about single columns; the answers go into another check

yes-keep = Yes, keep it
no-leave-it-out = No, leave it out
not-sure = Not sure
before-you-believe = Before you believe it
column-that-is-filled-only = A column that is filled only after the event makes any score look too good. Ask whoever records it.
bring-table-again-with-answers = Bring the table again to check it with your answers.
check-again-with-these-answers = Check again with these answers

## Three ways to bring a table: an upload, a file on this computer, a database

where-is-table = Where is the table?
#   $most-megabytes (Digits)
csv-excel-parquet-or-sqlite = Text (CSV, TSV), Excel, Parquet or SQLite, at most { $most-megabytes } MB
path-of-file = Path of the file
example-documents-orders-csv = Example: Documents/orders.csv in your own folder
for-files-that-are-too = For files that are too large to upload. Only a part of a very large file is read.
address-of-database = Address of the database
name-of-table = Name of the table
it-is-read-only = It is read only, for 20 seconds at most, and a sample of the rows. The address is not kept.

## What the check proposes to do with a table, and the user's own view of it

part-nothing = nothing
part-one-value-only = one value only
part-date-alone = a date
part-number = a number
part-numbers-and-words = numbers and words
part-number-or-name-of-row = a number or name of the row
part-who-or-what-row = who or what the row is about, again and again
part-free-text = free text
part-one-of-some-words = one of some words
nothing-yet-only-look = Nothing yet: only look at the columns
no-such-column = No such column
which-column-do-you-want = Which column do you want to predict?
which-date-says-when-row = Which date says when a row came about?
which-column-says-whom = Which column says whom or what a row is about?
it-will-also-be-used = It will also be used for people or things that are not in this table
#   $names (Text)
how-are-dates-written = How are dates written in { $names }?
what-columns-hold-and-more = What the columns hold, and more to look at
columns-that-together-could-point = Columns that together could point to one person
check-tells-how-small-smallest = The check tells how small the smallest group of rows is that are alike in these.
compare-how-well-it-works = Compare how well it works for the groups of
no-groups = No groups
everybody-who-needs-this-data = Everybody who needs this data can reach it without asking
this-is-one-place-where = This is the one place where this data is kept
column = Column
choose-column-to-change-what = Choose a column to change what it holds
it-holds = It holds
#   $name (Name)
#   $kind-words (Text)
is-taken = “{ $name }” is taken for { $kind-words }.

## How far a check is: its place in the queue, its steps, a way to stop it. Asks again by itself until it ends

reading-table = Reading the table
looking-at-each-column = Looking at each column
looking-for-columns-that-give = Looking for columns that give the answer away
testing-first-model-against-simple = Testing a first model against a simple guess
comparing-with-other-ways = Comparing with other ways to test
writing-it-down = Writing it down
first-result-rest-follows = First result, the rest follows
stop = Stop
waiting-for-check-of-another = Waiting for the check of another user on this computer
#   $before (Count)
waiting-before-yours-one-runs = { $before ->
    [one] Waiting: { $before } check before yours. One runs at a time.
   *[other] Waiting: { $before } checks before yours. One runs at a time.
}
starting = Starting
#   $told (Text)
#   $left (Digits)
#   $total (Digits)
part-of-fits-left = { $told }, { $left } of { $total } fits left

## Keeping the result beside a problem: what is kept is shown first, and names of columns can be left out

everything-that-will-be-kept = Everything that will be kept
keep-it-with-problem = Keep it with the problem
only-this-summary-is-kept = Only this summary is kept: names of columns, counts and scores. No row, no value, no file.
what-do-you-call = What do you call this table?
column-names-to-leave-out = Column names to leave out
none-every-name-is-kept = None: every name is kept
name-of-column-can-itself = A name of a column can itself be personal. One that you leave out is kept as “hidden column 1”.
table = Table
show-everything = Show everything that will be kept
keep-this-result = Keep this result
kept-beside-problem = Kept beside the problem. It is shown with the results and in the report, and its next step is an action of the roadmap.
nothing = Nothing

## What a check found, in the order in which a leader asks: three questions, one next step, then the rest

is-it-enough = Is it enough?
is-it-clean-enough = Is it clean enough?
is-it-stored-right-way = Is it stored the right way?
one-next-step = The one next step
this-table-could-support = This table could support
each-with-one-thing = Each with the one thing that is still needed.
details = Details
columns = Columns
what-stood-out = What stood out
how-table-was-read = How the table was read
does-it-hold-in-honest = Does it hold in an honest test?
would-more-rows-help = Would more rows help?
people-in-data = People in the data
for-specialists = For specialists
part-personal-left-out = personal, left out
part-sensitive = sensitive
part-used = used
part-can-be-used = can be used
holds = Holds
blank = Blank
different = Different
remarks = Remarks
columns-of-table = The columns of the table
share-of-guesss-error = Share of the guess's error that the model removes. The careless test mixes old and new rows.
#   $rows (Number)
rows-alone = { $rows } rows
share-of-error-by-rows = Share of the guess's error that is removed after learning from more and more rows.
same-as-numbers = The same as numbers
#   $names (Text)
#   $tally (Text)
#   $other-tally (Text)
smallest-group-of-rows = The smallest group of rows that are alike in { $names } has { $tally } rows. Rows in such small groups: { $other-tally }.
#   $column (Text)
groups-of-are-too-small = The groups of “{ $column }” are too small to compare.
#   $column (Text)
#   $best (Digits)
#   $worst (Digits)
it-does-not-work-equally = It does not work equally well for all groups of “{ $column }”: { $best }% of the error removed for the best served, { $worst }% for the worst.
rows = Rows
rows-read = Rows read
repeated-rows = Repeated rows
skill = Skill
test = Test
#   $split ("random" | "time" | "entity" | "time-and-entity" | "copies")
#   $folds (Digits)
split-folds = { $split ->
    [random] random split, { $folds } folds
    [time] time split, { $folds } folds
    [entity] entity split, { $folds } folds
    [time-and-entity] time-and-entity split, { $folds } folds
   *[copies] copies split, { $folds } folds
}
left-out-as-you-said = Left out as you said
#   $value (Text)
#   $low (Text)
#   $high (Text)
likely-between = { $value } (likely { $low } to { $high })
band-of-data-readiness = Band of data readiness
#   $band (Text)
c-it-opens-b = { $band } (C: it opens, B: it is faithful, A: it fits the question)
seed = Seed
what = What
value = Value
figures-for-specialists = Figures for specialists

## A check that was begun and is gone from the memory of the app: say so, and offer to run it again

part-upload-table-again = upload the table again
part-give-path-of-file-again = give the path of the file again
part-give-address-of-database-again = give the address of the database again
#   $table (Text)
check-of-was-interrupted = The check of “{ $table }” was interrupted.
#   $table (Text)
result-of-check-of-was = The result of the check of “{ $table }” was not kept.
your-choices-are-still-here = Your choices are still here.
run-check-again = Run the check again
forget-this-check = Forget this check
table-can-be-read-again = The table can be read again now.
#   $bring (Part)
nothing-of-table-is-stored = Nothing of the table is stored here: { $bring } to run it again.

## What tables showed beside what people told, for every page that has room for it

what-we-saw-beside-what = What we saw beside what you told us
from-tables-that-were-checked = From the tables that were checked. Neither replaces the other.
what-counts = What counts
you-told-us = You told us
table-shows = The table shows
#   $name (Name)
told-and-seen = Told and seen for { $name }
what-you-told-us-beside = What you told us beside what the table shows
ranking-rests-on-what-you = The ranking rests on what you told us. Take a level over only if you agree.
#   $table (Text)
#   $checked-on (Day)
#   $name (Name)
checked-table = “{ $table }”, checked on { $checked-on }, for “{ $name }”
take-this-level-over = Take this level over
#   $words (Text)
back-words = Back to { $words }
part-what-you-told-us = what you told us
part-no-answer = no answer

## From a table that was brought to the result of its check

check-was-stopped = The check was stopped.
nothing-was-kept = Nothing was kept.
bring-table-again = Bring the table again to check it.
try-again = Try again
#   $rows (Number)
#   $columns (Count)
rows-and-columns = { $columns ->
    [one] { $rows } rows and { $columns } column
   *[other] { $rows } rows and { $columns } columns
}
what-should-be-predicted = What should be predicted?
#   $found (Text)
#   $parts (Text)
found-change-what-does = { $found } found{ $parts }. Change what does not fit.
check-table = Check the table
which-sheet-or-table = Which sheet or table?
largest-one-was-read = The largest one was read
change-what-is-predicted = Change what is predicted
#   $name (Name)
predict-name = Predict “{ $name }”

## The results that are kept already, each with its problem

#   $name (Name)
#   $table (Text)
#   $checked-on (Day)
evidence-name = Evidence for “{ $name }”, from “{ $table }”, { $checked-on }
check-another-table = Check another table
results-that-are-kept = Results that are kept
show = Show
remove = Remove
#   $table (Text)
result-of-is-removed = The result of “{ $table }” is removed.
bring-it-back = Bring it back

## Evidence: what one real table says about a candidate problem, beside what people told

table-stays-on-this-computer = The app runs on this computer, so your file never leaves it. It reads the table in memory and forgets it after the check. No row and no value is stored, logged or sent on. Until you keep the result, only the name of the table and your choices are remembered.
table-goes-to-server = The table goes to the computer that runs this app, is read there in memory and is forgotten after the check. No row and no value is stored, logged or passed on. Until you keep the result, only the name of the table and your choices are remembered.
check-one-real-table-instead = Check one real table instead of guessing
no-candidate-problem-yet-you = There is no candidate problem yet. You can check a table now and keep the result once there is one.
which-problem-is-table-about = Which problem is the table about?
none = None of these
evidence = Evidence
the-table = The table
