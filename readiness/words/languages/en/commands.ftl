### What the help of a command says, and how one that was typed wrongly is refused

## The whole program

# Behind `readiness --help`.
program = Assess how ready an organization is for machine learning, and plan what to do first.
exit-codes = Exit codes: 0 all is well, 2 something in the input or the command has to be mended.

## Each command, one paragraph for each message. Words in capitals stand in the command itself and stay as they are

assess = Assess the organization that RESPONSE.yaml tells about, and print a summary; `-` reads standard input.
backup = Write everything the app keeps to FILE, or to a file with today's date in it if FILE is a folder.
backup-holds-secrets = It holds secrets: keep it as safe as the database.
restore = Bring back everything that FILE holds, in place of what the app keeps now.
check = Check packs: names, numbers, wording, gates and sources.
what-pack-is = A PACK is a folder that holds the folders `questionnaires` and `rubrics`, or a zip file of it; by default the built-in ones are checked.
erase = Erase the account of WHO, an id, a name or an email address: how they are called and sign in, and their roles.
erase-leaves-histories = What they did stays in the histories, under an id that leads to nobody. It cannot be undone.
evidence = Check whether TABLE can answer a question with machine learning; nothing leaves this computer.
what-table-is = TABLE is a file (CSV, Excel, OpenDocument, Parquet, SQLite) or the address of a database. Answer its questions with --answer and the options below it, and the check reaches its final word.
export = Write an assessment of the app to OUT: all of it as JSON, a workbook (.xlsx), or its answers (.yaml).
export-without-out = Without OUT the JSON is printed; without ASSESSMENT the assessments are listed with their ids.
import = Store each FILE: an exported assessment (JSON), a response file (YAML) or a report with all answers (PDF).
import-all-or-none = Each becomes a new assessment; all of them are stored, or none. A workbook (.xlsx) or table (.csv) changes the assessment that it was made from.
invite = Print a link by which one person joins WORKSPACE, by default “Home”. It can be used once, within seven days.
what-workspace-is = WORKSPACE is a name, or the id that the command tells where several have one name.
invite-needs-signing-in = It needs the settings with which people sign in.
new-pack = Write a small pack into the new folder NAME: questions, points, gates, actions, roles and problems to change.
portfolio = Read every exported assessment in FOLDER and write a workbook and a web page of all of them.
portfolio-writes = By default they are portfolio.xlsx and portfolio.html in the folder where the command runs. No person is named.
report = Write the report of each assessment ID in every format asked for; `readiness export` lists the ids.
run = Start the web app; it prints its address and runs until it is stopped.
schema = Print the JSON Schema of a kind of file.
template = Print an empty response file with every question, ready to fill in with any editor.
upgrade = Bring the database to the form of this version, after a backup in FOLDER that was brought back once to try it.
upgrade-beside = The app of the version before may go on meanwhile where the new version says so; otherwise stop it first.

## Heads of a help, and what stands behind its options

usage = Usage:
options = Options
commands = Commands
show-help = Show this message and exit.
show-version = Show the version and exit.
#   $version (Text) - such as 1.4.0
version = readiness, version { $version }
#   $value (Text) - such as docx,pptx
part-by-default = default: { $value }

## A command that was typed wrongly. What was typed stands in quotation marks already

#   $sentence (Text) - one of those below, or what is wrong with a file
error = Error: { $sentence }
#   $command (Text) - such as readiness assess
#   $option (Text) - such as --help
try-help = Try '{ $command } { $option }' for help.
missing-command = Missing command.
#   $name (Text)
no-such-command = No such command { $name }.
#   $name (Text)
no-such-option = No such option { $name }.
#   $names (Text)
did-you-mean = Did you mean { $names }?
#   $names (Text) - several
did-you-mean-one-of = (Did you mean one of: { $names }?)
# Behind it stands what is missing, such as 'RESPONSE.yaml'.
missing-argument = Missing argument
# Behind it stands what is missing, such as '--to'.
missing-option = Missing option
#   $number (Digits)
#   $arguments (Text) - all of them
unexpected-arguments = { $number ->
    [one] Got unexpected extra argument ({ $arguments })
   *[other] Got unexpected extra arguments ({ $arguments })
}
#   $why (Text)
invalid-value = Invalid value: { $why }
#   $place (Text) - an option or an argument
#   $why (Text)
invalid-value-for = Invalid value for { $place }: { $why }
#   $name (Text)
option-takes-no-value = Option { $name } does not take a value.
#   $number (Digits)
#   $name (Text)
option-requires = { $number ->
    [one] Option { $name } requires an argument.
   *[other] Option { $name } requires { $number } arguments.
}
#   $value (Text)
#   $choice (Text)
is-not-choice = { $value } is not { $choice }.
#   $value (Text)
#   $choices (Text) - several
is-not-one-of = { $value } is not one of { $choices }.
# A list of choices follows, each on a line of its own.
choose-from = Choose from:
#   $value (Text)
is-no-whole-number = { $value } is not a whole number.
#   $value (Text)
#   $range (Text) - such as 1<=x<=65535
is-out-of-range = { $value } is not in the range { $range }.
# Somebody stopped the command by the keyboard.
aborted = Aborted!
