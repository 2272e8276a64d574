### Evidence

## The answer column as a task: classes or numbers, which rows count, and when it cannot be judged at all

choose-column-that-holds-what = Choose the column that holds what you want to predict.
answer-column-holds-dates = The answer column holds dates, and a model predicts a kind or a number.
make-column-that-says-whether = Make a column that says whether it happened within a fixed time, such as 30 days, and choose that.
answer-column-is-empty = The answer column is empty.
choose-column-in-which-outcome = Choose the column in which the outcome was recorded.
#   $fewest-rows (Digits)
answer-is-known-for-fewer = The answer is known for fewer than { $fewest-rows } rows, too few to judge anything.
#   $fewest-rows (Digits)
record-outcome-for-at-least = Record the outcome for at least { $fewest-rows } cases, better for some hundreds.
cells-of-answer-column-hold = The cells of the answer column hold lists or other packed values, not one word or number each.
choose-another-column-or-make = Choose another column, or make one of it that holds a single word or number in each row.
every-answer-is-different = Every answer is different: this column counts or names the rows.
every-answer-is-same = Every answer is the same, so there is nothing to tell apart.
nothing-to-learn-from = Every answer is different, so there is nothing to learn from.
#   $most-classes (Digits)
more-than-different-answers-too = There are more than { $most-classes } different answers, too many to sort into.
group-answers-into-few = Group the answers into a few that matter for the decision, and try again.
#   $fewest-examples (Digits)
only-one-answer-appears = Only one answer appears at least { $fewest-examples } times, so there is nothing to compare it with.
collect-more-cases-of-rare = Collect more cases of the rare answers, and try again.

## From a table and the user's choices to what can be tested: rows, answer, features, split and recipe

each-row-of-this-table = Each row of this table holds one property of a case, so no row tells all of a case.
make-table-with-one-row = Make a table with one row for each case and one column for each property, and try again.
apart-from-answer-there = Apart from the answer there is no column a model could use: only names, numbers of rows, or blanks.
only-date-beside-answer = Apart from the answer there is only a date: this is a series over time, which this check cannot judge.
try-simple-forecast = Hold a simple forecast, such as the same day a year ago, against what came. Or add what was known beforehand, such as weather or holidays.
add-columns-that-describe-each = Add columns that describe each case as it was before the outcome was known.
time-column-holds-too-few = The time column holds too few dates that can be read.
choose-another-time-column = Choose another time column, or none, and try again.
rows-that-were-tested-hold = The rows that were tested hold only one answer.
bring-more-cases-of-rare = Bring more cases of the rare answer, and try again.

## SQLite and PostgreSQL: opened for reading only, with a time limit, and sampled inside the database

this-is-not-address = This is not the address of a database that can be read here.
database-did-not-answer = The database did not answer, or refused to show this table in time.
check-address-and-that-you = Check the address and that you may read the table, or bring a smaller view of it.
#   $names (Digits)
this-database-has-tables = This database has { $names } tables.
choose-table-to-check = Choose the table to check.

## CSV and its cousins: any common delimiter and encoding, read as text so that 01234 stays 01234

#   $whole-file (Digits)
part-text-with-columns-of-spaces = a text with columns of spaces of more than { $whole-file } MB
most-lines-of-this-file = Most lines of this file do not fit its first row.
export-table-again-as-csv = Export the table again as CSV with one row for each case.
#   $place (Digits)
part-column-place = column { $place }

## Files that are no table, told by their right name with the step that helps

part-bzip = bzip2
part-xz = xz
zstandard = Zstandard
zip = 7-Zip
rar = RAR
part-spss-file = an SPSS file
part-stata-file = a Stata file
part-r-file = an R file
part-feather-file = a Feather file
part-orc-file = an ORC file
part-avro-file = an Avro file
part-hdf-file = an HDF5 file
unpack-it-choose-table-inside = Unpack it, choose the table inside it, and try again.
export-table-itself-as-csv = Export the table itself as CSV or XLSX, and try again.
this-is-pdf-document = This is a PDF, a document for printing.
this-is-picture-not-table = This is a picture, not a table.
#   $name (Name)
this-is-file-packed = This is a file packed with { $name }.
#   $name (Name)
this-is-which-this-check = This is { $name }, which this check does not read.
this-is-spreadsheet-saved = This is a spreadsheet saved as XML, whatever its name says.
this-is-web-page-html = This is a web page (HTML), whatever its name says.
this-is-xml-file = This is an XML file, not a table.
this-is-opendocument-file = This is an OpenDocument file, but not a spreadsheet.
part-word-document = a Word document
part-presentation = a presentation
part-apple-numbers-or-pages-file = an Apple Numbers or Pages file
#   $name (Name)
this-is-not-table = This is { $name }, not a table.
this-is-packed-folder = This is a packed folder, not a spreadsheet.
this-workbook-is-protected = This workbook is protected by a password.
open-it-save-copy-without = Open it, save a copy without a password, and try again.

## Where the data of a text begins, how its lines are cut, and what its columns are called

single-cell-in-this-file = A single cell in this file is too long for a table.
check-that-file-is-table = Check that the file is a table, and try again.
#   $names (Digits)
#   $cells (Digits)
first-line-has-names = The first line has { $names } names and the lines below it have { $cells } cells each.
sign-in-cells = A sign in cells, such as a decimal comma, cannot be told from the one between them. Export the table again with each cell in quotation marks, or with semicolons between cells.

## The one door for a table: an upload, a local path or a database address, refused in words when it is too much

#   $upload (Digits)
part-upload-of-more-than-mb = an upload of more than { $upload } MB
#   $upload (Digits)
part-unpacked-it-is-more = unpacked, it is more than { $upload } MB
this-file-is-packed-more = This file is packed more than once.
no-file = There is no file that can be opened at this place.
check-path-and-try-again = Check the path, and try again.

## Parquet: a table that is stored rather than exported, thinned by whole batches when it is large

one-block-of-this-parquet = One block of this Parquet file is too large to open safely.
write-it-again-with-smaller = Write it again with smaller row groups, or bring a part of the table as CSV.

## A table as it was read: every cell is text, and every repair is a counted note

this-table-has-header = This table has a header but no rows.
export-it-again = Export it again with its rows, one row for each case, and try again.
this-table-has-only-one = This table has only one row.
bring-at-least-rows-one = Bring at least 50 rows, one row for each case.
#   $num-rows (Text)
#   $names (Digits)
this-table-has-rows = This table has { $num-rows } rows and { $names } columns: it may lie on its side.
turn-it-so-that-each = Turn it, so that each case has a row and each property a column, and try again.

## Every k-th raw line of a large text file, in flat memory; also the guard against lines without an end

this-file-has-line = This file has a line that is far too long for a row of a table.
check-table-and-export = Check that the file is a table with one row for each case, and export it again.

## XLSX, XLS and OpenDocument: measured before they are opened, since a small file can unfold into gigabytes

#   $workbook (Digits)
part-spreadsheet-of-more-than-mb = a spreadsheet of more than { $workbook } MB
this-workbook-has-no-cells = This workbook has no cells.
choose-file-that-holds = Choose the file that holds your table.
#   $unzipped (Digits)
part-unpacked-more-than-mb = unpacked, it is more than { $unzipped } MB
#   $workbook-cells (Number)
part-its-sheet-spans-more = its sheet spans more than { $workbook-cells } cells
this-sheet-has-no-filled = This sheet has no filled cells.
choose-sheet-that-holds = Choose the sheet that holds your table, and try again.

## How a check ends without a verdict: in a sentence with a next step, or because the user stopped it

#   $columns (Number)
this-table-has-more = This table has more than { $columns } columns, which is more than this check can judge.
keep-columns-expert-would-look = Keep the columns an expert would look at, and try again.
#   $what (Text)
this-file-is-too-large = This file is too large to open safely: { $what }.
save-smaller-part = Save a smaller part of it as CSV, and try again.
this-file-is-empty = This file is empty.
this-file-cannot-be-read = This file cannot be read as a table; it may be damaged, or a picture or a program.
open-it-in-program = Open it in the program it comes from, save it as CSV, and try again.
#   $what ("column" | "sheet" | "table") - what was asked for
no-of-that-name = { $what ->
    [column] There is no column of that name in this table.
    [sheet] There is no sheet of that name in this workbook.
   *[table] There is no table of that name in this database.
}
#   $shown (Text) - the names that there are, each in quotation marks
choose-one = Choose one of these: { $shown }.
#   $shown (Text) - the first twelve names, each in quotation marks
#   $more (Number) - how many others there are
choose-one-of-these-and-more = Choose one of these: { $shown } and { $more } more.
# Stands behind “Choose one of these: …”.
#   $name (Name) - the name that comes nearest to what was typed
did-you-mean = Did you mean “{ $name }”?

## What can befall a check, and what to do then: each pair stands in one notice

check-took-too-long = This check took longer than five minutes and was stopped.
bring-less = Bring fewer columns or fewer rows, and try again.
too-many-tables-wait = Too many tables are waiting to be checked on this computer, so this one was not taken.
try-in-a-few-minutes = Try again in a few minutes; nothing that you chose is lost.
check-not-started = This check could not be started on this computer.
try-again-or-tell = Try again; if that does not help, tell whoever runs this app.
table-needs-more-memory = This table needs more memory than a check may use.
bring-newest-rows = Bring fewer columns or fewer rows, for example the newest year, and try again.
table-not-judged = This table could not be judged: something in it is unlike any table this check knows.
save-with-one-header = Save it as CSV with one header row, and try again.

## One check at a time on this machine, in a process of its own, with a place in the queue that can be shown

not-file-of-this-user = Not a file of this user

## No count under 5 leaves the check, and none can be worked out by subtracting two counts that do

#   $place (Digits)
part-hidden-column = hidden column { $place }

## Files that are no table, told by their right name with the step that helps

save-or-export = Save or export it as CSV or XLSX, and try again.
save-or-export-as-parquet = Save or export it as CSV or Parquet, and try again.
open-it-in-your-spreadsheet = Open it in your spreadsheet program, save it as XLSX or CSV, and try again.
export-same-records-as-csv = Export the same records as CSV or Parquet, and try again.
this-is-text-document-rtf = This is a text document (RTF), not a table.
this-is-saved-web-page = This is a saved web page, whatever its name says.
this-is-yaml-not-table = This is YAML, not a table.
this-is-json-not-table = This is JSON, not a table.
this-is-dump-of-database = This is a dump of a database (SQL), not a table.
export-one-table-as-csv = Export the one table as CSV or XLSX, and try again.
this-file-holds-addresses = This file holds addresses or dates of a calendar, not a table.
this-is-arff-file = This is an ARFF file, which is not read.
this-is-log-of-web = This is the log of a web server, not a table.
bring-it-into-columns-save = Bring it into columns, save them as CSV, and try again.
