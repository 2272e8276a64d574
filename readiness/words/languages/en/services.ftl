### Services

## Accounts: whether people have to sign in here, by which services, and how one comes in and goes out

#   $address (Text)
#   $given (Text)
is-missing-and-is-given = { $address } is missing, and { $given } is given; without it nobody can sign in.
#   $open-links (Text)
is-on-or-off = { $open-links } is “on” or “off”.
to-sign-people-in-install = To sign people in, install the app with its accounts: ml-readiness[accounts].
service-to-sign = The service to sign in by does not answer as it should.
clocks-differ = The clock of the service to sign in by and that of this server differ by more than a minute. Tell whoever runs this app.
service-does-not-answer = The service to sign in by does not answer. Try again in a minute.
this-sign-in-was = This sign-in was not begun in this browser, or more than ten minutes ago.
service-let-nobody = The service did not let you in.
#   $name (Name)
workspace-already = There is a workspace “{ $name }” already.
take-another-name-or-leave = Choose another name, or leave --new out.
#   $named (Digits)
#   $name (Name)
workspaces-are-called = { $named } workspaces are called “{ $name }”.
#   $ids (Texts)
give-id-of-one = Give the id of one: { $ids }.
#   $one-line (Text)
no-workspace = There is no workspace “{ $one-line }”.
#   $names (Quotes)
new-makes-one = There are { $names }; --new makes one.

## An answer sheet that comes back as the answers of one person, who then has a seat like all others

answers-are-being-shown-already = The answers are being shown already.
this-sheet-came-too-late = This sheet came too late to count.
nothing-that-this-group = It answers nothing that this group is asked.
choose-group-it-was-meant = Choose the group it was meant for.
this-sheet-is-recorded-already = This sheet is recorded already.
each-counts-once-to-replace = Each counts once. To replace it, remove its seat first.
no-such-group = There is no such group.
choose-one-from-list = Choose one from the list.
this-workshop-shows-answers = This workshop shows answers with names.
ask-person-first-then-tick = Ask the person first, then tick that they agree.
this-seat-was-opened = This seat has been opened by now, or is gone.
look-at-list-again = Look at the list again.
say-whose-sheet = Say whose sheet it is.
name-serves-to-see-who = The name shows who has answered.
this-seat-is-no-longer = This seat is no longer there.

## From a response to its findings and its JSON document

#   $preset (Text)
#   $names (Text)
weights-no-longer-exist = The weights “{ $preset }” no longer exist; “{ $names }” is used until you choose others.

## Copies of assessments, with names that nobody mistakes for each other

#   $name (Name)
copy-name = Copy of { $name }

## Assessments in and out of files: whole assessments, response files, examples

no-such-example = There is no such example.
choose-another-file = Choose another file.
response-file-has-mistakes = The response file has mistakes.
mend-them-and-try-again = Correct them and try again.

## A workbook or table that comes back: what it changes, and storing what somebody confirmed as one change

look-at-list-and-confirm = Look at the list again, then confirm it.
something-was-changed-in-app = Something was changed in the app in the meantime.
some-of-it-was-changed = Some of it was changed since.
change-back-by-hand-what = Change back by hand what you still want to change.
this-cell-cannot-be-changed = This cell cannot be changed by a file.
change-it-in-app = Change it in the app.

## Mail by a server that the settings name. Without settings there is none, and nothing leaves the machine

use-starttls-tls-or-none = Use starttls, tls or none.
use-number = Use a number, such as 587.
name-address-that-mail-comes = Name the address that mail comes from.
password-goes-over-encrypted-connection = A password goes over an encrypted connection only: use starttls or tls.
no-such-file = There is no such file.
this-is-not-email-address = This is not an email address.
this-address-or-name-cannot = This address or name cannot be written in an email.
file-cannot-be-read = The file cannot be read.
#   $setting (Text)
mail-is-not-set-up = Mail is not set up: { $setting }.

## The workspace of this machine: its database and the packs, put together in one place

no-questionnaire-can-be-used = No questionnaire can be used.

## The questionnaires of this app: which are here, bringing one as a zip file, and taking one away

nothing-was-changed = Nothing was changed.
it-cannot-be-used-here = It cannot be used here: another pack has its name and version, or an earlier version of the program stored it in a form that is no longer read. Bring its zip file again.
#   $most-megabytes (Digits)
file-has-more-than-mb = The file has more than { $most-megabytes } MB.
#   $more (Digits)
and-more = And { $more } more.
this-questionnaire-has-mistakes-nothing = This questionnaire has mistakes. Nothing was changed.
#   $version (Text)
#   $title (Name)
version-of-is-here-already = Version { $version } of “{ $title }” is here already, word for word.
#   $id (Text)
is-name-of-questions = `{ $id }` is the name of questions that the app was started with.
give-yours-id = Give yours an `id` of its own, in all its files.
#   $version (Text)
#   $id (Text)
version-of-already = There is a version { $version } of `{ $id }` already, and it says something else.
raise-version-so-that-what = Raise `version`, so that what assessments were made with stays as it is.

## A folder of files to one portfolio, without a server and without the database of the app

it-can-be-read = It can be read, but nothing can be worked out from it.
# Behind the mistakes that are told one by one.
#   $rest (Count)
more-mistakes = { $rest ->
    [one] { $rest } more mistake.
   *[other] { $rest } more mistakes.
}

## Assessing again: a new assessment that shows, at every question, what was told last time

#   $today (Month)
assessment-today = Assessment of { $today }
#   $name (Name)
last-time = Last time: { $name }

## How one assessment went over time: what each of its snapshots came to, and what it comes to today

today = Today

## Going over to a newer version of the questions: what would move, the step, and the way back

no-newer-version = There is no newer version of these questions.
no-step-to-newer-version = There is no step to a newer version to take back.
workshop-is-still-open = A workshop is still open.
finish-it-first-people-there = Finish it first: people there answer the questions as they are.
#   $title (Name)
workshop-in-archive = The workshop “{ $title }” in the archive is not finished.
untitled-workshop-in-archive = A workshop in the archive is not finished.
bring-it-back-and-finish = Bring it back and finish it, or delete it: people there answered the questions as they are.

## The assessments of one database, as the pages and the command line use them

#   $pack-version (Text)
#   $questionnaire (Text)
#   $version (Text)
#   $id (Text)
this-was-made-with-version = This was made with version { $pack-version } of the questions “{ $questionnaire }”, which is not here. It is shown with version { $version } of “{ $id }”. Start the app with that pack to see it as it was.

## Mail by a server that the settings name. Without settings there is none, and nothing leaves the machine

mail-server-refuses-user = The mail server refuses the user or the password of the settings.
mail-server-refuses-this-address = The mail server refuses this address.
mail-server-offers-no-encryption = The mail server offers no encryption, or no login.
mail-server-did-not-take = The mail server did not take the message.
certificate-of-mail-server = The certificate of the mail server is not trusted.
#   $host (Text)
mail-server-cannot-be-reached = The mail server { $host } cannot be reached.

## Snapshots that the app takes by itself
