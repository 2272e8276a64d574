### Home

## What has just come in, from a file or as a copy: named, and one press away

open = Open it
close = Close
#   $name (Name)
imported-as-new-assessment = Imported as a new assessment: “{ $name }”
#   $name (Name)
#   $organization (Name)
imported-as-new-assessment-of = Imported as a new assessment: “{ $name }” of { $organization }
#   $name (Name)
copied-as-new-assessment = Copied as a new assessment: “{ $name }”
it-holds-same-answers = It holds the same answers, but no snapshots: those stay with the original. What you change in one does not change the other.
keep-its-address-once = Keep its address once it is open: the list is shown only on the computer that runs the app.
list-says-when-it-was = The list says when it was imported.
#   $marked (Text)
one-of-this-name = The one of this name that was here before is unchanged. { $marked }

## What was deleted: to be brought back later too, or removed for good

deleted-assessments = Deleted assessments
empty-bin = Empty the bin
remove-for-good = Remove for good
bring-back = Bring back

#   $assessments (Count)
for-good-with-history-snapshots = { $assessments ->
    [one] { $assessments } assessment goes for good, with history, snapshots and workshops. Nobody can bring that back. Go on?
   *[other] { $assessments } assessments go for good, with history, snapshots and workshops. Nobody can bring that back. Go on?
}

## The assessments of this machine as calm rows, a part of them at a time

your-assessments = Your assessments
see-them-side-by-side = See them side by side in the portfolio
find-by-name-or-organization = Find by name or organization
no-assessment = No assessment has this in its name or its organization. Try fewer letters.
show-more = Show more
open-assessment-with-its-link = Open an assessment with its link. The list is shown only on the computer that runs the app.
join-workshop = Join a workshop
changed = Changed
open-assessment = Open
go = Go on
#   $name (Name)
manage-name = Manage { $name }

## What can be done with an assessment as a whole: rename, duplicate, export, delete

you-may-look = You may look at this assessment, but not change it. An owner can give you another role.
name = Name
rename = Rename
duplicate = Duplicate
assess-again = Assess again
delete = Delete
#   $name (Name)
is-deleted = “{ $name }” is deleted.
bring-it-back = Bring it back
enter-name = Enter a name.
it-stays-as-it-was = It stays as it was until then.
export-everything-json = Export everything (JSON)
export-answers-yaml = Export the answers (YAML)

## When assessments changed and came in, as the viewer's clock tells it

#   $day (Day)
#   $time (Text) - such as 14:05
imported-on-at = Imported { $day }, { $time }
#   $words (Text)
#   $number (Digits)
#   $alike (Digits)
of-words = { $words } ({ $number } of { $alike })

## Packs that were named to the app and cannot be used: which, and what is wrong with them

questionnaire-is-not-used = A questionnaire is not used
#   $name (Name)
has-mistakes-others = { $name } has mistakes. The others can be used.
what-is-wrong = What is wrong with it

## The phases in short, so that a newcomer knows what the result will say

#   $term (Text)
every-organization-is-in-one = Every organization is in one of them. None is bad; each has its own next step.{ $term }

# The title above the list of phases.
#   $phases (Count)
number-of-phases = { $phases ->
    [one] { $phases } phase
   *[other] { $phases } phases
}

## In which workspace one is, where people sign in and belong to several

workspace = Workspace

## Ways in: a new assessment, an example, a file

start-assessment = Start an assessment
hold-workshop = Hold a workshop
open-example = Open an example
import-file = Import a file
go-to-first-question = Go to the first question
set-workshop-up = Set the workshop up
name-of-organization = Name of the organization
name-of-this-assessment = Name of this assessment
#   $today (Month)
assessment-today = Assessment of { $today }
enter-name-of-organization = Enter the name of the organization.
short-name-is-enough = A short name is enough.
this-is-not-number = This is not a number of people.
write-it-in-digits = Write it in digits, or leave it empty.
what-makes-advice-fit-size = What makes advice fit: size, sector, country (optional)
how-many-people-work-there = How many people work there?
country = Country
what-does-it-do = What does it do?
which-questionnaire = Which questionnaire?
how-far-do-you-want = How far do you want to go now?
first-look-asks-what-decides = The first look asks what decides the phase, and shows how uncertain it still is. You can go on any time.
invented-organizations-to-look-around = Invented organizations to look around in. You get a copy of your own.
#   $name (Name)
open-name = Open { $name }
exported-assessment-json-answers = An exported assessment (JSON), answers for the command line (YAML), or a report that carries them (PDF)
import-alone = Import it
what-is-wrong-column = What is wrong
what-is-wrong-in-file = What is wrong in the file

## Home: what this is, the ways in, and the assessments of this machine

is-your-organization-ready = Is your organization ready to run machine learning?
#   $questions (Digits)
#   $subjects (Text)
#   $phases (Count)
#   $time-told (Text)
answer-plain-questions-on-you = { $phases ->
    [one] Answer { $questions } plain questions on { $subjects }. You learn which of { $phases } phase you are in, what holds you back, and what to do in the first 90 days. It takes { $time-told }, and every answer is saved at once.
   *[other] Answer { $questions } plain questions on { $subjects }. You learn which of { $phases } phases you are in, what holds you back, and what to do in the first 90 days. It takes { $time-told }, and every answer is saved at once.
}
to-let-many-people-answer = To let many people answer, open an assessment and choose Workshop in the menu.
start-one-with-name = Start one with the name of your organization, or open an example to see where it leads.
whoever-may-add-one-here = Somebody who may add assessments here has to start one.
no-assessment-yet = No assessment yet

## The assessments of this machine as calm rows, a part of them at a time

#   $share (Percent)
part-answered-share = { $share } answered
