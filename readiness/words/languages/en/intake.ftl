### intake

## archive

save-once-more-spreadsheet-program = Save it once more in the spreadsheet program, as .xlsx.
#   $limit (Number)
file-has-more-than-mb = The file has more than { $limit } MB.
take-pictures-other-sheets-out = Take pictures and other sheets out of it.
file-protected-by-password-or = The file is protected by a password, or of an old kind (.xls).
save-xlsx-without-password = Save it as .xlsx without a password.
file-no-excel-workbook-xlsx = The file is not an Excel workbook (.xlsx), or it was cut off.
save-xlsx-try-again = Save it as .xlsx and try again.
file-has-too-many-parts = The file has too many parts.
export-workbook-once-more = Export the workbook once more.
file-protected-by-password = The file is protected by a password.
save-without-password = Save it without a password.
file-packed-way-workbooks-never = The file is packed in a way that workbooks never are.
file-has-far-too-many = The file has far too many entries.
delete-what-does-not-belong = Delete what does not belong to it.
file-part-damaged = A part of the file is damaged.
target = Target
id = Id
type = Type
file-grows-far-too-large = The file grows far too large when it is unpacked.
file-binary-workbook-xlsb = The file is a binary workbook (.xlsb).
save-xlsx = Save it as .xlsx.
file-opendocument-sheet-ods = The file is an OpenDocument sheet (.ods).
is-no-excel-workbook = The file is not an Excel workbook (.xlsx).
workbook-holds-macros = The workbook holds macros.
save-xlsx-without-macros = Save it as .xlsx, without macros.
file-holds-document-type-which = The file holds a document type, which no workbook needs.

## cells

#   $most-rows (Number)
sheet-has-entries-below-row = The sheet has entries below row { $most-rows }.
delete-rows-do-not-belong = Delete the rows that do not belong to it.
#   $most-columns (Text)
sheet-has-entries-right-column = The sheet has entries right of column { $most-columns }.
delete-columns-do-not-belong = Delete the columns that do not belong to it.
file-holds-no-sheet = The file holds no sheet.
workbook-refers-other-files-these = The workbook refers to other files. These references were not followed.
sheet-has-far-too-many = The sheet has far too many merged cells.
split-them-again = Split them again.

## comma

table = Table
#   $most-bytes (Number)
table-has-more-than-mb = The file has more than { $most-bytes } MB.
file-no-table-text-csv = The file is not a table of text (CSV).
save-csv-or-xlsx = Save it as CSV or as .xlsx.
#   $number (Text)
#   $most-text (Number)
text-row-has-more-than = A text in row { $number } has more than { $most-text } characters.
shorten = Shorten it.
#   $most-rows (Number)
file-has-more-than-rows = The file has more than { $most-rows } rows.
#   $address (Text)
#   $most-text (Number)
text-has-more-than-characters = The text in { $address } has more than { $most-text } characters.

## differences

file-has-no-columns-known = The file has no columns that are known here, or the column with the keys is gone.
export-new-file-take-changes = Export a new file and take the changes over.
file-does-not-say-what = The file does not say what it was made from, so it is compared with today.
#   $one-line (Text)
file-another-kind = The file is of another kind ({ $one-line }).
file-was-made-from-another = The file was made from another assessment.
open-assessment-first = Open that assessment first.
file-was-made-without-app = The file was made without the app. Make sure that it belongs to this assessment.
questions-or-rules-have-changed = Questions or rules have changed since the file was made. What is no longer asked is left out.
#   $label (Text)
column-gone = The column “{ $label }” is gone.
columns-cannot-be-recognized-one = The columns cannot be recognized: the one with the keys is gone.
#   $title (Text)
sheet-not-file-nothing-changes = The sheet “{ $title }” is not in the file; nothing of it changes.
#   $key (Text)
#   $seen (Text)
key-stands-row-well = The key “{ $key }” stands in row { $seen } as well.
keep-one-two-rows = Keep one of the two rows.
move-entries-row-they-belong = Move the entries to the row that they belong to.
row-has-entries-but-no = The row has entries but no key.
new-row-has-no-name = The new row has no name.
write-one-or-empty-row = Write one, or empty the row.
#   $name (Name)
#   $twin (Text)
name-stands-row-well = The name “{ $name }” stands in row { $twin } as well.
keep-one-two-rows-or = Keep one of the two rows, or write another name.
new = New
#   $name (Name)
has-no-key-list-already = The row has no key, and “{ $name }” is on the list already: nothing of this row is taken.
#   $keys (Text) - one or several keys, in quotation marks
put-key-back = Put its key { $keys } back, or write another name if it is a new one.
#   $sheet (Text) - the title of a sheet
#   $number (Digits) - of the row
#   $name (Name)
#   $keys (Text) - one or several keys, in quotation marks
row-says-the-same = { $sheet }: row { $number } has no key, and “{ $name }” is on the list already: nothing of this row is taken. To change it, put its key { $keys } back.
# The first few of a list of names, keys or cells, where there are more.
#   $listed (Text)
part-and-others = { $listed } and others
#   $listed (Text)
part-and-more = { $listed } and more
#   $sheet (Text) - the title of a sheet
#   $columns (Text) - the heads of columns
columns-are-lost = { $sheet }: the file has no column { $columns }; nothing there changes.
#   $sheet (Text) - the title of a sheet
#   $rows (Text) - the keys of rows
rows-are-missing = { $sheet }: rows are missing ({ $rows }). A missing row changes nothing.
#   $sheet (Text) - the title of a sheet
#   $cells (Text) - such as B4, B5
shown-cells-were-changed = { $sheet }: changes in cells that are only shown are left out ({ $cells }).
cell-merged = The cell is merged.
split-cells-again-each-row = Split the cells again; each row has an entry of its own.
#   $number (Text)
#   $key (Text)
row-not-app-any-more = row { $number } (“{ $key }”) is no longer in the app, so nothing of it changes.
#   $key (Text)
nothing-has-key = Nothing has the key “{ $key }”.
#   $into (Text)
cell-merged-with = The cell is merged with { $into }.

## tracker exports

leave-label-its-own-action = Leave it the label of its own action, and export it again.
take-label-away-from-all = Take the label away from all but one of them, and export it again.
file-export-tracker-its-states = The file is the export of a tracker. Its states and last days are compared with the plan.
#   $row (Text)
#   $listed (Text)
row-carries-labels = Row { $row } carries the labels of { $listed }.
#   $listed (Text)
#   $label-of (Text)
rows-carry-same-label = Rows { $listed } carry the same label { $label-of }.
#   $where (Text)
#   $told (Text)
no-state-known-here-status = { $where }: “{ $told }” is not a state that is known here; the status stays.
#   $where (Text)
#   $told (Text)
no-day-can-be-read = { $where }: “{ $told }” is not a day that can be read without doubt; it stays.

## values

write-date-such = Write a date such as 2026-11-28.
write-day-month-such-or = Write a day, a month such as 2026-01, or a year.
cell-holds-formula = The cell holds a formula.
write-value-itself = Write the value itself.
#   $value (Text)
cell-shows = The cell shows { $value }.
write-value-or-empty-cell = Write a value, or empty the cell.
#   $quoted (Text)
not-list = { $quoted } is not in the list.
#   $quoted (Text)
no-date = { $quoted } is not a date.
#   $quoted (Text)
no-day-month-or-year = { $quoted } is not a day, month or year.
#   $listed (Text) - what the cell may say, with semicolons
write-one-of = Write one of: { $listed }. Or empty the cell.
write-whole-number = Write a whole number.
#   $least (Number)
#   $most (Number)
write-whole-number-within = Write a whole number from { $least } to { $most }.
write-number = Write a number.
#   $least (Number)
#   $most (Number)
write-number-within = Write a number from { $least } to { $most }.
#   $number (Number) - as it was read
is-no-whole-number = { $number } is not a whole number.
#   $number (Number) - as it was read
is-out-of-range = { $number } is out of range.
#   $quoted (Text)
percentage-none-asked-here = { $quoted } is a percentage, and none is asked for here.
#   $quoted (Text)
no-number-can-be-read = { $quoted } is not a number that can be read without doubt.
#   $value (Number)
text-has-characters = The text has { $value } characters.
#   $longest (Number)
shorten-to = Shorten it to { $longest }.

## differences

put-key-back-was-or = Put the key back as it was, or delete the row. If the row is new, empty the cell of its key.
put-key-back-or-delete-row = Put the key back as it was, or delete the row.
