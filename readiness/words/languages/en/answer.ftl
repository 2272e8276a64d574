### Answer

## One question: its four levels as sentences, and what may be added to an answer

sure = Sure
fairly-sure = Fairly sure
guess = A guess
come-back-to-this-later = Come back to this later
why-does-it-not-apply = Why does it not apply?
one-sentence-is-enough = One sentence is enough
your-note-and-how-sure = Your note, and how sure you are
add-note-link-or-how = Add a note, a link, or how sure you are
how-sure-are-you = How sure are you?
what-did-you-see = What did you see, and where? A link is fine.

## The help of a question as it opens below it: on the page, and on a phone in a workshop

help-and-how-you = Help, and how you can tell
for-example = For example:
words = Words

## What was told elsewhere of a question: a line each, a link to it, and a press that takes it as the answer

look-at-models = Look at the models
look-at-people = Look at the people
look-at-problem = Look at the problem
look-at-problems = Look at the problems
take-it-as-answer = Take it as the answer

## What was told last time at a question, and one press, or one key, that says it still holds

#   $words (Text)
question-had-other-words-then = { $words } The question was worded differently then, so it is asked again.
#   $words (Text)
it-is-same-now = { $words } It is the same now.
still-true = Still true

## Ways from one step to another. They come after the widgets, so that everything on the screen is kept by then

next-open-question = Next open question
all-questions = All questions
one-question-at-time = One question at a time
whole-section-at-once = Whole section at once
back = Back
next = Next
see-first-results = See the first results
finish = Finish

## Who is assessed: what makes advice fit. Only the name is asked for; everything else may be left out

size-sector-and-country-change = Size, sector and country change examples, effort, names of roles, holidays and which laws are named. They change no score and no phase, and each may be left out.
who-is-this-about = Who is this about?
#   $what-it-changes (Text)
only-name-is-needed = Only the name is needed. { $what-it-changes }
name-of-organization = Name of the organization
how-many-people-work-there = How many people work there? (optional)
rough-number-is-fine = A rough number is fine
what-does-it-do-optional = What does it do? (optional)
for-example-retail = For example: retail
country-optional = Country (optional)
country-decides-which-holidays-plan = The country decides which holidays the plan keeps free and which laws the safeguards name.
organization = Organization
#   $name (Name)
examples-in-help = Examples in the help are from: { $name }.
examples-in-help-stay-general = Examples in the help stay general.
or-choose-for-examples = Or choose, for examples in the help
when-is-the-money-decided = On which day is the money decided on? (optional)
without-a-day-we-propose-one = Such as the next meeting of your board. The plan begins what needs the money after it. Without a day, the plan proposes one.
most-that-may-be-spent = How much may be paid to others until the first result? (optional)
page-for-board-says-if-more = In the currency of your costs. Where the plan may ask for more, the page for the board says so.
what-work-costs-optional = What work costs (optional)
with-these-numbers-plan = With these numbers the plan and each problem get a price, as a range. Without them all work is given in days, and no amount is made up.
#   $employees (Number)
people-employees = { $employees } people

## All questions at a glance, and where to go on from there

#   $open-beside (Text)
every-question-is-answered = Every question is answered; { $open-beside }
you-have-answered-everything = You have answered everything
see-what-follows = See what follows from it.
see-what-follows-beside-safeguards = See what follows from it. The safeguards change no score; they say what a problem needs before it starts.
you-can-see-results = You can see the results at any time; what is open makes them less sure.
#   $first (Text)
#   $marked (Count)
you-marked-to-come-back = { $first } You marked { $marked } to come back to.
go-to-first-open-question = Go to the first open question
see-results = See the results
add-people = Add people
add-problems = Add problems
safeguards = Safeguards
#   $count (Digits)
#   $steps (Digits)
of-done = { $count } of { $steps } done
come-back = Come back
not-known = Not known
does-not-apply = Does not apply
done = Done
open = Open
#   $told (Digits)
#   $asked (Digits)
of-told = { $told } of { $asked }

## Where you are: the section, how far it is, how long the rest takes, and whether everything is saved

#   $index (Digits)
#   $steps (Digits)
of-index = { $index } of { $steps }
#   $count (Digits)
#   $steps (Digits)
of-done-in-this-section = { $count } of { $steps } done in this section
everything-is-answered = Everything is answered
# How long the rest takes: about 18 minutes.
#   $time (Text)
time-left = { $time } left
#   $time (Text)
time-left-of-first-look = { $time } left of the first look
first-look-is-done = The first look is done

## Since when a model is in use: a day, a month, a year, or only that it is more than a month ago

more-than-month-ago = More than a month ago
know-the-year = I know the year
know-the-month = I know the month
know-the-day = I know the day
dont-know = Don't know
since-when-do-people-use = Since when do people use it?
day-label = Day
year-label = Year
month-label = Month, such as 2026-01 or January 2026
this-is-not-month = This is not a month
write-year-and-month = Write the year and the month, such as 2026-01 or January 2026.

## Statements that people agree with, and facts that are true or not: each a short row of options

how-do-people-around-you = How do people around you see it?
these-views-change-no-score = These views change no score. They show where talking would help.
are-these-true-today = Are these true today?
say-yes-only-if-you = Say yes only if you could show it to a visitor.
yes = Yes
no = No
i-do-not-know = I do not know

## The way through the questions: sections, the steps in them, what is answered, and how long the rest takes

your-organization = Your organization
who-you-are-lede = Who you are.
who-you-are = Who you are
how-people-see = How people see it
what-people-think = What people think.
what-people-think-heading = What people think
what-is-true-today = What is true today
facts-and-what-runs = Facts and what runs.
few-facts = A few facts
what-runs-today = What runs today

## Taking back the last change of this page. What it is about stands on the button before, and in the message after

#   $title (Name)
undo-title = Undo: { $title }
#   $title (Name)
not-undone-something-was-changed = Not undone: something was changed since. The last change is now “{ $title }”.
#   $title (Name)
#   $before (Text)
#   $after (Text)
undone-was-is-again = Undone: “{ $title }”. Was: { $before } Is again: { $after }

## All questions of one section on one page, for those who like to see them side by side

close-help-notes-and-more = Close help, notes and more
help-notes-and-more = Help, notes and more

## An answer as a sentence, for the choice between two versions and the message of what was undone

this-does-not-apply = This does not apply to us
no-answer = No answer
marked-to-come-back = Marked to come back to.

## What runs today: a list of ML models and services that do real work, each with a few questions

we-made = We made it
we-buy = We buy it
which-models-do-real-work = Which models do real work today?
#   $what-counts (Text)
model-counts-once-test-demo = A model counts once { $what-counts }. A test, a demo or a plan does not count. Leave open what you don't know: it then counts as not known, not as no.
without-name = Without a name
name = Name
in-which-part-of-organization = In which part of the organization?
did-you-make = Did you make it or buy it?
remove-it-from-list = Remove it from the list
name-of-model-that-runs = Name of a model that runs
name-of-another-one = Name of another one
add = Add it
no-model-does-real-work = No model does real work yet
not-said = Not said

## One safeguard: what a visitor would see for yes, in part and no, and a note. It changes no score, and says so

help-and-example = Help and an example
where-can-it-be-seen = Where can it be seen, or why does it not apply?

# In the list of all questions, behind Who you are.
#   $name (Name)
#   $what (Parts)
told-but-for = “{ $name }”. Not told: { $what }.
