### Report

## Hand over: choose what goes out, for whom and as what, look at it, and see who is named before it leaves

nothing-has-been-answered-yet = Nothing has been answered yet
until-then-report-has-little = Until then the report has little to tell.
summary-tells-its-readers = The summary tells its readers so.
pages-that-need-more-answers = Pages that need more answers are left out, and the summary tells its readers so.
making-pages = Making the pages
what-it-shows = What it shows, and to whom
how-it-will-look = How it will look
#   $page-count (Digits)
your-report-would-have-pages = Your report would have { $page-count } pages
#   $page-count (Digits)
your-report-is-ready-pages = Your report is ready: { $page-count } pages
#   $audience (Name)
prepared-for = Prepared for: { $audience }.
two-pages-stand-alone-one = Two pages stand alone: one for the board, with what is asked for, what it brings and when to stop, and the summary behind it.
hand-over = Hand over
download-pdf = Download the PDF
download-page-for-board = Download the page for the board
#   $name (Name)
what-it-rests = “{ $name }”. When you download it, the answers and results behind it are kept as a snapshot, to compare with later.

## What a report shows, for whom, and in which look: the choices, stored as they are made

text = A4
us-letter = US Letter
settings-of-report = Settings of the report
who = Who is it for?
management-team = Management team
who-prepared = Who prepared it?
name-or-company = A name, or a company
line-on-confidentiality = Line on confidentiality
confidential-for-management-board-only = Confidential. For the management board only.
#   $example (Text)
example-example = Example: { $example }
what-goes-in-after-summary = What goes in beside the summary
who-will-see-names = Who will see names
names-notes-and-single-answers = Names and notes are left out, and so are answers that support no finding, unless you tick them.
name-people = Name the people
show-notes = Show the notes
attach-all-answers-to-pdf = Attach all answers to the PDF
section-on-people-is-left = The section on people is left out, so nobody is named anywhere.
file-with-all-answers-also = The file with all answers also holds names and notes, so it is left out as long as they are. The answers stand in the appendix.
paper-colour-and-logo = Paper, colour and logo
paper = Paper
white-cover-which-saves-ink = White cover, which saves ink
use-colour-of-your-own = Use a colour of your own
your-colour = Your colour
logo-stands-on-cover = A logo stands on the cover.
remove-logo = Remove the logo
nothing = Nothing
#   $left-out (Count)
part-left-out = { $left-out ->
    [one] { $left-out } section left out
   *[other] { $left-out } sections left out
}

## One press for each file that an assessment can be handed over as, beside who will see names in it

every-format-one-press-each = Every format, one press each
every-file-shows-what = Every file shows what is chosen below: the same sections, for the same readers, in the same colours.
for-spreadsheet-calendar-or-tracker = For a spreadsheet, a calendar or a tracker
#   $names (Text)
who-is-named-in-them = Who is named in them: { $names }
#   $in-words (Part)
download-in-words = Download { $in-words }

## How a file of each format will look before it leaves, and the way to take it along

same-text-tables-and-charts = The same text, tables and charts stand in the Word document; your program breaks them into pages.
what-stands-on-each-slide = What stands on each slide, in its order. What finds no room on a slide is told in its notes.
this-is-file-itself = This is the file itself.
as-what = As what?
#   $in-words (Part)
take-in-words = Take { $in-words }
making = Making it
#   $title (Part)
preview-title = Preview: { $title }
sheet = Sheet
rows = Rows
what-it-holds = What it holds
sheets-of-workbook = The sheets of the workbook
#   $more-lines (Count)
file-goes = { $more-lines ->
    [one] The file goes on for { $more-lines } more line.
   *[other] The file goes on for { $more-lines } more lines.
}
#   $called (Text)
in-of-your-own = In { $called } of your own
#   $in-words (Part)
download-in-your-template = Download { $in-words } in your template
#   $told (Text)
#   $ending (Text)
#   $most-template-megabytes (Digits)
file-at-most-mb = { $told } A .{ $ending } file, at most { $most-template-megabytes } MB
#   $title (Part)
update-what-is-in-already = Update what is in { $title } already
#   $title (Part)
download-update = Download the update for { $title }
#   $title (Part)
#   $most-export-megabytes (Digits)
export-plan-from-as-csv = Export the plan from { $title } as CSV, with its labels or tags. A .csv file, at most { $most-export-megabytes } MB. Its states are read on Bring back.
page-back = Page back
next-page = Next page
#   $here (Text)
#   $last (Digits)
page-of-of-report-pdf = Page { $here } of { $last } of the report. The PDF itself holds this page as text that can be read aloud.

## The language of the report, where there is more than one

language-of-report = Language of the report
language-of-whoever-makes-it = As in the app of whoever makes it
#   $tag (Name) - of a language that was chosen and is not offered any more
language-not-offered = { $tag }, which is not here: in English

# Below the files: what the page for the board cannot say.
#   $what (Parts)
board-lacks = The page for the board lacks what nobody has told: { $what }.
tell-of-the-money = Tell it under Who you are
tell-of-the-first-problem = Tell what the first problem costs and brings
