### Bring-back

## What a file changes, each with a box; what the app says newer is left out until somebody ticks it

file-changes-nothing = The file changes nothing.
it-says-what-app-says = It says what the app says, so there is nothing to store.
#   $cells (Count)
from-file-stored = { $cells ->
    [one] { $cells } change from the file is stored.
   *[other] { $cells } changes from the file are stored.
}
take-it-back = Take it back
reading-file = Reading the file

#   $mistakes (Count)
in-file-nothing-is-stored = { $mistakes ->
    [one] { $mistakes } mistake in the file. Nothing is stored.
   *[other] { $mistakes } mistakes in the file. Nothing is stored.
}

# The title of the list of changes in a file that came back.
#   $changes (Count)
number-of-changes = { $changes ->
    [one] { $changes } change
   *[other] { $changes } changes
}

mend-file-then-bring = Correct the file, then bring it again.
where = Where
what-is-wrong = What is wrong
what-to-do = What to do
what-is-wrong-in-file = What is wrong in the file
#   $rest (Count)
other-as-well = { $rest ->
    [one] The other { $rest } change as well
   *[other] The other { $rest } changes as well
}
store-what-is-ticked = Store what is ticked
take-tick-away-from-what = Untick what you do not want. What is stored is one step, which you can take back.
#   $cells (Count)
changed-in-app-as-well = { $cells ->
    [one] { $cells } cell was changed in the app as well since the file was made. They come first, without a tick: with a tick the file wins.
   *[other] { $cells } cells were changed in the app as well since the file was made. They come first, without a tick: with a tick the file wins.
}
#   $today (Text)
app-says-by-now = In the app it says by now: { $today }.
nothing-is-ticked-so-nothing = Nothing is ticked, so nothing is stored.
file = The file

## A sheet of answers that is one person's: recorded in a workshop, without showing what the person answered

they-are-answers-of-organization = They are the answers of the organization
somebody-who-was-not-invited = Somebody who was not invited
same-answers-are-recorded-already = The same answers are recorded already. These are of somebody else who gave the very same
#   $named (Text)
they-are-one-persons = They are one person's, for the workshop { $named }
whose-answers-are-in-sheet = Whose answers are in the sheet?
#   $name (Name)
#   $code (Text)
#   $other-code (Text)
goes-on-with-return-code = { $name } goes on with the return code { $code } { $other-code }, on the page to join: to change an answer, and to vote again. Hand it on now and keep no copy: it opens this seat, and cannot be shown again.
i-have-handed = I have handed it on
part-that-is-open = that is open
whose-sheet = Whose sheet is it?
name-to-see-who = Name, to see who has answered
group = Group
this-person-agrees = This person agrees to be shown by name
record-answers = Record the answers

#   $answers (Count)
#   $named (Text)
recorded-in-workshop = { $answers ->
    [one] { $answers } answer recorded in the workshop { $named }.
   *[other] { $answers } answers recorded in the workshop { $named }.
}

#   $asked (Count)
will-count-in-workshop-like = { $asked ->
    [one] { $asked } answer will count in the workshop like those given in the app.
   *[other] { $asked } answers will count in the workshop like those given in the app.
}
#   $answers (Count)
not-asked-will-not = { $answers ->
    [one] { $answers } answer to what this group is not asked will not.
   *[other] { $answers } answers to what this group is not asked will not.
}
#   $words (Text)
what-was-answered = { $words } What was answered is not shown here. To take it back, remove the seat in the workshop.

## Bring back: take a workbook or a table along, change it elsewhere, and take over what was changed

work-on-it-in-spreadsheet = Work on it in a spreadsheet, and bring it back
you-see-every-change-before = You see every change before anything is stored. What is newer in the app is never overwritten unseen.
bring-back = Bring back
file-to-work = A file to work with
all-but-empty-one-hold = All but the empty one hold names and answers. Give them only to those who may see them.
everything-as-excel = Everything as Excel
questions-to-answer = The questions to answer
empty-for-one-person = Empty, for one person to answer
plan = The plan
without-excel-same-as-tables = Without Excel: the same as tables of text (CSV)
with-semicolons-numbers-have-decimal = With semicolons numbers have decimal commas, as spreadsheets in German or French expect them.
questions-commas = Questions, commas
questions-semicolons = Questions, semicolons
plan-commas = Plan, commas
plan-semicolons = Plan, semicolons
file-that-comes-back = The file that comes back
workbook-xlsx-or-table-csv = A workbook (.xlsx) or a table (.csv) that was made here
