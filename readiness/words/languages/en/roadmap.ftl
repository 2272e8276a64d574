### Roadmap

## Roadmap: what to do when, by whom and why; everything on it can be changed

no-plan-yet = There is no plan yet
plan-appears-with-first-answers = A plan appears with the first answers.
answer-first-questions = Answer the first questions
each-answer-may-add-action = Each answer may add an action; each action says why.
start-answering = Start answering
#   $starts-on (Day)
roadmap-starts-on = Roadmap from { $starts-on }
no-action-runs = No action runs in these days.
in-these-days-as-well = More in these 30 days
plan-at-glance = The plan at a glance
show-plan = Show the plan as
by-lane = By purpose
by-person = By person
list = List
recurring-work = Recurring work
no-longer-planned-with-what = No longer planned, with what you wrote
start-days-off-and-files = Start, days off, and files to take along

## A finished action asks for the answers that it changes, and records each of them at one press that can be undone

#   $asked (Text)
#   $now (Text)
done-does-this-answer-change = Done: does this answer change? { $asked } Now: “{ $now }”.
#   $then (Text)
record-then = Record: { $then }
#   $asked (Text)
#   $then (Text)
recorded-asked = Recorded: { $asked } { $then }
#   $then (Text)
undo-then = Undo: { $then }
yes = Yes
#   $level (Text)
part-level-told = level { $level }

## The days on which nobody works: public holidays of a country, and days that people block themselves

#   $summary (Text)
days-off = Days off: { $summary }
days-off-kept = Days off
part-as-told = as told
#   $country (Text)
part-holidays-on-line = public holidays: { $country }
#   $country-names (Text)
part-holidays-of-country = public holidays of { $country-names }
part-no-public-holidays = no public holidays
#   $holidays (Text)
nothing-blocked = { $holidays }, nothing blocked
#   $names (Text)
as-told-on-page-answer = { $names }, as told on the page Answer
no-country-known = No country known
no-public-holidays = No public holidays
public-holidays = Public holidays of
#   $country (Text)
is-no-country-that-plan = “{ $country }” is not a country whose holidays the plan knows. Choose one here.
holidays-of-one-region-bridge = Holidays of one region, bridge days and school holidays are not known: block them.
first-day = First day
last-day = Last day
first-day-to-block = First day to block
first-month = Days 1 to 30
second-month = 31 to 60
third-month = 61 to 90
second-quarter = Months 4 to 6
third-quarter = 7 to 9
fourth-quarter = 10 to 12
what = What for
#   $last (Day)
#   $first (Day)
last-day-is-before-first = The last day is before the first: { $last } comes before { $first }.
these-days-are-not-saved = These days are not saved. Choose a later last day.

## What the page folds away: later parts of the plan, and what it leaves out; and what is said about time

what-it-costs-first-trial = What it costs: the first trial, and the whole plan
what-plan-takes-in-days = What the plan takes in days and money

## What people promised in workshops, to tick off; and who brings it by which day, to change

who = Who
by-when = By when
promise-needs-name = A promise needs a name.
this-one-keeps-name = This one keeps the name it had.

## The whole plan as one table

#   $status-words (Text)
late-status-words = { $status-words }, late
every-action-of-plan = Every action of the plan

## What stands above the plan: its start, the days off, the files to take along, and whose part is shown

plan-starts = The plan starts on
download-as-csv = Download as CSV
download-as-excel = Download as Excel
add-to-calendar = Add to a calendar
bring-back-what-was-changed = Bring back what was changed in Excel or in a tracker
#   $starts-on (Day)
#   $first (Day)
is-no-working-day-plan = { $starts-on } is not a working day: the plan starts on { $first }.
#   $told (Count)
what-does-not-fit-either = { $told ->
    [one] What does not fit either: { $told } thing
   *[other] What does not fit either: { $told } things
}
everybody = Everybody
whose-part = Show the actions of

## What the page folds away: later parts of the plan, and what it leaves out; and what is said about time

#   $beside (Count)
with-date-as-well-again = { $beside ->
    [one] { $beside } more action with a date
   *[other] { $beside } more actions with a date
}
#   $number (Count)
left-out-again = { $number ->
    [one] Left out: { $number } action
   *[other] Left out: { $number } actions
}
#   $actions (Digits) - how many actions the catalogue holds
#   $others (Count) - how many of them stand nowhere in the plan
rest-of-catalogue = The catalogue holds { $actions } actions. No answer calls for the other { $others }.

## What people promised in workshops, to tick off; and who brings it by which day, to change

#   $promise (Text)
late-promise = { $promise } (late)
#   $items (Count)
change-who-does-again = { $items ->
    [one] Change who does it, or by when: { $items } promise
   *[other] Change who does it, or by when: { $items } promises
}

## The actions one by one: what, why, who, when, and a place to change each of them

late = Late
owner = Owner
dates = Dates
#   $main-reason (Text)
only-after-go = { $main-reason }. Only after a “go”.
#   $main-reason (Text)
on-its-own-merit = { $main-reason }. On its own merit.
#   $sign (Text)
#   $why-later (Text)
worth-starting-when-no-date = Worth starting when: { $sign } No date yet: { $why-later }.
#   $role (Text)
part-in-role = in the role of { $role }
#   $effort (Text) - '50 minutes (20 to 95)'
part-then-answers = { $effort }, plus time for answers
#   $role (Text)
part-proposed-as = proposed as { $role }
#   $role (Text)
#   $name (Name) - whom the plan proposes for the role elsewhere
part-proposed-instead = proposed as { $role } here, where { $name } has too little time
sign-of-progress = Sign of progress
start = Start
end = End
#   $now (Text) - a day such as 21/11/2026
start-now = Start (now { $now })
#   $now (Text) - a day such as 21/11/2026
end-now = End (now { $now })
#   $status (Part)
#   $day (Day)
part-status-on = { $status } on { $day }
#   $days (Number)
part-person-days = { $days } person-days
done-when = Done when
note = Note
as-planned = As planned
#   $owner (Name)
as-planned-for = As planned: { $owner }
somebody-else = Somebody else
person = Person
name-of-person = Name of the person
#   $end (Day)
#   $start (Day)
end-is-before-start-comes = The end is before the start: { $end } comes before { $start }.
these-two-dates = These two dates are not saved. Choose a later end or an earlier start.
effort-in-person-days = Effort in person-days
status = Status
#   $after (Texts)
after-after = After: { $after }.
#   $done-when (Text)
done-when-words = Done when: { $done-when }
#   $person (Name)
part-person-person = person { $person }
#   $start-on (Day)
part-start-start-on = start { $start-on }
#   $end-on (Day)
part-end-end-on = end { $end-on }
#   $indicator (Text)
part-sign-of-progress = sign of progress: { $indicator }
#   $done-when (Text)
part-done-when = done when: { $done-when }
#   $note (Text)
part-note-note = note: { $note }

## The one-page charter of the first proof of concept, to read and to change

not-written-yet = Not written yet
first-trial-on-one-page = The first trial on one page
enter-candidate-problems-first = Enter candidate problems; the first of them gets a charter here, filled from its interview.
no-problem-to-try-yet = There is no problem to try yet
enter-problem = Enter a problem
#   $filled (Text)
first-trial-on-one-page-filled = The first trial on one page: { $filled }
#   $joined (Text)
agree-on-this-before-work = Agree on this before work begins on: { $joined }.
#   $missing (Text)
still-to-write = Still to write: { $missing }.
close-charter = Close the charter
change-charter = Change the charter
#   $text (Text)
our-proposal = Our proposal: { $text }
empty-field-keeps-what = An empty field keeps what is proposed. What you write stays if you choose another problem.
problem = Problem
charter = The charter

#   $habits (Count)
part-habits = { $habits ->
    [one] { $habits } habit
   *[other] { $habits } habits
}

#   $actions (Count)
part-actions = { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}

# In the place of a country whose holidays are taken.
part-none = none
