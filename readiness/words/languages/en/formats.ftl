### The formats in which an assessment is handed over: on the page Hand over, in the commands, and in the names of files.

## Each format: its title; what it is for; both in one line of a list; and what somebody gets, inside a sentence

pdf = PDF
pdf-is-for = To print, to archive, to read alone.
pdf-in-a-line = PDF: to print, to archive, to read alone.
# Stands in “Download …” and “Write the report as … to OUT.”, as all parts here.
part-a-pdf = a PDF
word = Word
word-is-for = To edit and pass on.
word-in-a-line = Word: to edit and pass on.
part-a-word-document = a Word document
powerpoint = PowerPoint
powerpoint-is-for = About ten slides for a board, with the full sentences in their notes.
powerpoint-in-a-line = PowerPoint: about ten slides for a board, with the full sentences in their notes.
part-slides = slides
web-page = Web page
web-page-is-for = One file for any browser.
web-page-in-a-line = Web page: one file for any browser.
part-a-web-page = a web page
markdown = Markdown
markdown-is-for = Plain text for a wiki or a repository.
markdown-in-a-line = Markdown: plain text for a wiki or a repository.
excel = Excel
excel-is-for = All tables, to calculate with and to trace each score.
excel-in-a-line = Excel: all tables, to calculate with and to trace each score.
part-a-workbook = a workbook
part-a-calendar-file = a calendar file
part-a-table-for-google-sheets = a table for Google Sheets
part-a-table-with-semicolons = a table with semicolons
#   $tracker (Part) - the title of a tracker, such as Jira
part-plan-for-tracker = the plan for { $tracker }
calendar = Calendar
calendar-is-for = Every action and every day that is due.
calendar-in-a-line = Calendar: every action and every day that is due.
google-sheets = Google Sheets
google-sheets-is-for = The plan as a table with commas.
google-sheets-in-a-line = Google Sheets: the plan as a table with commas.
semicolons = Table with semicolons
semicolons-is-for = The plan for spreadsheets in German, French and other languages with decimal commas.
semicolons-in-a-line = Table with semicolons: the plan for spreadsheets in German, French and other languages with decimal commas.
jira = Jira
jira-is-for = A table for its CSV import.
jira-in-a-line = Jira: a table for its CSV import.
azure = Azure DevOps
azure-is-for = A table for its CSV import.
azure-in-a-line = Azure DevOps: a table for its CSV import.
github = GitHub
github-is-for = Issues for a script that uses its API.
github-in-a-line = GitHub: issues for a script that uses its API.
trello = Trello
trello-is-for = Cards in the form that its API takes.
trello-in-a-line = Trello: cards in the form that its API takes.
project = Planner and Project
project-is-for = A file of Microsoft Project (XML).
project-in-a-line = Planner and Project: a file of Microsoft Project (XML).

## What a file is called, between the organization and the day: “Alder Museum - ML readiness report - 2026-11-30.docx”

# The PDF has its name in handout.ftl.
report-file = ML readiness report
slides-file = ML readiness slides
plan-file = ML plan
workbook-file = ML readiness workbook
#   $tracker (Part) - the title of a tracker, such as Jira
plan-file-for = ML plan for { $tracker }

## What is refused

#   $slug (Text) - what was asked for
no-such-format = There is no format “{ $slug }”.
#   $slug (Text) - what was asked for
no-such-tracker = There is no tracker “{ $slug }”.
#   $slugs (Text) - the short names of all that there are, as they are typed in a command
choose-a-format = Choose from: { $slugs }.
#   $format (Part) - the title of a format, such as PDF
takes-no-template = { $format } takes no template.
formats-with-template = Give one for Word (.docx) or PowerPoint (.pptx).
choose-another-template = Choose another template.
tracker-knows-no-action = The export of the tracker holds no action of this plan.
export-with-labels = Export it with its labels, or its tags.
