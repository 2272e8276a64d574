### files

## guard

#   $most-bytes (Number)
template-has-more-than-mb = The template has more than { $most-bytes } MB.
#   $kind (Text)
template-no-file-or-damaged = The template is not a .{ $kind } file, or it is damaged or protected by a password.
#   $kind (Text)
template-no-file = The template is not a .{ $kind } file.
template-grows-far-too-large = The template grows far too large when it is unpacked, or holds a part twice.
#   $what (Text)
template-holds-something-could-run = The template holds something that could run or open by itself ({ $what }). Save it without macros and embedded files.
piece-template-damaged-save-once = A part of the template is damaged. Save it once more in your office program.
template-holds-document-type-which = The template holds a document type, which office programs never write.
template-refers-file-elsewhere-remote = The template refers to a file elsewhere (a remote template or a linked picture). Embed it instead.
#   $words (Text)
template-holds-field-may-fetch = The template holds a field that may fetch or start something ({ $words }). Remove the field.

## words

values-table = Values as a table
contents = Contents
text = To the text
problem = Problem
why = Why
score = Score
problems-start-with = Problems to start with
key-figures = Key figures
page-numbers-appear-when-list = Page numbers appear when the list is updated in the word processor.
about-this-report = About this report
table = Table
figure = Figure
chart = Chart
capabilities = Capability, score
key-of-bars = Bars:
# Below the bars of the plan.
#   $title (Text)
#   $opening (Text) - what dark bars do
#   $other (Text) - what light bars are
bars-with-key = { $title }. Dark: { $opening }. Light: { $other }.
# In front of the four levels, each on its shade.
shading-by-level = Shading, by the nearest level:
what-notes-this-slide-say = What the notes of this slide say

## hidden

entries-lists-codes-behind-them = Entries of the lists, and the codes behind them. Leave this sheet as it is.

## overview

formulas-rules-agree = Formulas and rules agree
part-no-score = no score

## workbook

choose-one-entries-list-or = Choose one of the entries of the list, or leave the cell empty.
not-list = Not in the list
write-date-such = Write a date, such as 2026-11-28.
not-date = Not a date
out-range = Out of range

## cover

#   $one-line (Text)
logo = Logo of { $one-line }

## native

#   $numbers (Text)
#   $other-numbers (Number)
part-more = { $numbers } and { $other-numbers } more

## Texts that are cut, and scores of a card

# Behind a typed text that is too long for a page; the three points belong to it.
full-text-in-data = … (full text in the attached data)
#   $printed (Text) - a score from 0 to 100
part-score-of-hundred = { $printed } of 100

## Charts of the web page and of the workbook

# Beside a line on which scores are drawn.
#   $low (Number)
#   $high (Number)
part-scale-of-chart = from { $low } to { $high }
# Beside the bar of an action; days are counted from the start of the plan.
#   $first (Number)
#   $last (Number)
part-days-of-bar = day { $first } to { $last }
#   $last (Number)
days-of-chart = From day 1 to day { $last }. Dark bars help to meet a gate, which is named.
# Said of the line “Formulas and rules agree”.
part-they-agree = yes
part-something-was-changed = no: something was changed here
# What a screen reader says of the chart.
#   $scores (Text) - names with their scores
scores-against-floor = Score of each dimension against the floor of the next phase. { $scores }.
#   $least (Number)
#   $most (Number)
write-number-from-to = Write a number from { $least } to { $most }.

## Slides and Word

# Names of shapes, in the list of an office program.
ground-of-logo = Ground of the logo
edge = Edge
#   $organization (Name)
logo-of = Logo of { $organization }
# In the notes of a slide.
#   $number (Digits)
#   $title (Text) - the title of a table
rows-left-out-of-slide = Not on the slide, but in the report: { $number } more rows of “{ $title }”.

#   $number (Count)
#   $names (Quotes) - of what finds no room on a slide or page
and-more = { $number ->
    [one] And { $number } more: { $names }.
   *[other] And { $number } more: { $names }.
}
#   $number (Count)
and-more-in-report = { $number ->
    [one] And { $number } more, in the report.
   *[other] And { $number } more, in the report.
}

## Entries of a tracker: what stands before each part of an action, with a colon

what = What
because = Because
# In front of whether an action is part of what the board is asked for, or comes only after a “go”.
asked-for-now = Asked for now
done-when = Done when
sign-of-progress = Sign of progress
owner-role = Owner role
person = Person
opens-gate = Opens gate
after = After
note = Note
# The last line of an entry.
#   $key (Text) - by which the action is found again
key-of-entry = Key: { $key }

# The name of an axis, and the numbers that it goes from and to.
#   $name (Text)
part-axis-to-hundred = { $name } 0 to 100

# A mark on the axis of the plan.
#   $day (Text) - its number
part-day-of-axis = day { $day }

# The name of the plan in Microsoft Project.
plan-in-project = Machine-learning readiness: plan

# The name of the field in Microsoft Project that holds the key of an action.
key-in-project = Key
