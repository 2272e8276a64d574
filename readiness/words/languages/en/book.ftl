### book

## answers

question = Question
answer = Answer
choose-from-list-cell = Choose from the list of the cell.
note-or-evidence = Note or evidence
what-supports-answer-document-system = What supports the answer: a document, a system, a person.
how-sure = How sure
why-does-not-apply = Why it does not apply
only-beside-does-not-apply = Only beside “Does not apply”.
come-back = Come back to it
what-levels-mean = What the levels mean
help = Help
how-tell = How to tell
dimension = Dimension
one-answer-each-question-chosen = One answer for each question, chosen from the list of its cell. What is not answered lowers no score; “I do not know” is a good answer.
# At most 31 letters.
answers = Answers
name-assessment = Name of the assessment
plan-starts = The plan starts on
name-organization = Name of the organization
people-employed = People employed
sector = Sector
country = Country
currency = Currency
assessed = Assessed on
last-look-before-this-one = Last look before this one
no-model-does-real-work = No model does real work
nobody-could-work-machine-learning = Nobody could work on machine learning
weights-problems = Weights of problems
about = About
told = Told
told-once-about-organization-never = Told once about the organization and never voted on. An empty cell is not told, which is not a no.
# At most 31 letters.
facts = Facts
public-holidays = Public holidays of
part-no-country = no country

## books

nothing-yet = Nothing is in it yet.
answer-by-yourself-from-what = Answer by yourself, from what you see, and choose from the list of the cell. Leave empty what you do not want to answer; “I do not know” is a good answer. Give the file back to whoever gave it to you.
machine-learning-readiness = Machine-learning readiness
organization = Organization
phase = Phase
nothing-was-answered-yet = Nothing was answered yet
data-status = Data status
part-not-known-yet = not known yet
answered = Answered

## concluded

covered = Covered
in-part = In part
missing = Missing
what-asks = What it asks
state = State
what-was-found = What was found
why-matters = Why it matters
conditions-each-phase-not-known = The conditions of each phase. Not known is not the same as not met.
# At most 31 letters.
gates = Gates
role = Role
cover = Cover
points = Points
needed = Needed
held-by = Held by
skills-still-missing = Skills still missing
how-well-each-person-fits = How well each person fits each role, and how the role is covered: 0 missing, 1 in part, 2 and 3 covered.
# At most 31 letters.
people-by-roles = People by roles
#   $cover (Text)
part-not-known-sure = { $cover }, not known for sure
rank = Rank
problem = Problem
class-word = Class
score-by-formula = Score by formula
score-by-rules = Score by the rules
# In front of what a sheet is about, in a copy without answers.
formulas-need-answers = Live formulas need the answers, which this copy leaves out.
difference = Difference
ranks-first = Ranks first
data-counted-up = Data counted up to
why-here = Why here
score-weighted-sum-levels-weights = Score = 100 / 3 × the weighted sum of the levels; the weights are on the sheet Method. Class goes first.
# At most 31 letters.
ranking = Ranking
#   $name (Name)
weight = Weight of “{ $name }”
questionnaire = Questionnaire
rules = Rules
fingerprint-both = Fingerprint of both
runs-behind-stability-order = Runs behind the stability of the order
assessment-begun = Assessment begun
last-changed = Last changed
value = Value
explanation = Explanation
# At most 31 letters.
method = Method
weights-versions-rules-behind-numbers = Weights, versions and rules behind the numbers.

## portfolio

machine-learning-readiness-portfolio = Machine-learning readiness: portfolio
file = File
why-left-out = Why it is left out
# At most 31 letters.
left-out = Left out
files-folder-could-not-be = Files of the folder that could not be read.
#   $name (Name) - a dimension
score-from = { $name }, from
#   $name (Name) - a dimension
score-to = { $name }, to
where-each-stands = Where each stands
what-each-has-do = What each has to do
where-each-stands-what-commonly = Where each stands, and what is commonly missing.
contents = Contents
assessments = Assessments
newest = Newest
assessment = Assessment
# At most 31 letters.
people = People
gates-not-met = Gates not met
gates-not-known = Gates not known
first-problem = First problem
actions-done = Actions done
actions-planned = Actions planned
last-snapshot = Last snapshot
next-review = Next review
questions = Questions
gates-those-next-phase-each = Gates are those of the next phase. Each score stands between the lowest and the highest it can have; an empty one has too few answers. Not known is not the same as not met.
# At most 31 letters.
portfolio = Portfolio
gate = Gate
not-met = Not met
not-known = Not known
met = Met
not-met-by = Not met by
not-known-of-whom = Not known of
what-commonly-missing-each-gate = What is commonly missing: each gate with those who do not meet it. Those of whom it is not known stand apart.
#   $names (Text)
#   $kept (Number)
part-names-and-more = { $names } and { $kept } more
#   $rest (Count)
part-borderline-or-not-known = { $rest } borderline or not known yet

#   $assessments (Count)
part-assessments = { $assessments ->
    [one] { $assessments } assessment
   *[other] { $assessments } assessments
}
no-assessment = No assessment

## roadmap

each-action-follows-from-what = Each action follows from what was answered, so none is added here. Note it on the one it belongs to.
number-short = No.
action = Action
period = Period
start = Start
end = End
person-days = Person-days
owner-role = Owner role
person = Person
status = Status
done-on = Done on
asked-for = Asked for
because = Because
what-do = What to do
sign-progress = Sign of progress
done-when = Done when
opens-gate = Opens gate
after = After
note = Note
plan = In the plan
change-person-dates-effort-status = Change person, dates, effort, status and notes, and bring the file back. A cell that you empty goes back to what the plan proposes.
# At most 31 letters.
roadmap = Roadmap
answer-yes = Yes
no-longer = No longer
written-by-you = Written by you
what-charter-says = What the charter says
# At most 31 letters.
charter = Charter
one-page-charter-first-trial = The one-page charter of the first trial.
kind-of-entry = What it is
what-was-said = What
agreed = Agreed on
what-could-be-seen = What could be seen
who = Who
by-when = By when
is-done = Done
recorded = Recorded on
workshop = Workshop
what-workshops-agreed-left-open = What workshops agreed on, left open, decided and promised. Bring back who, by when, and what is done.
# At most 31 letters.
minutes = Minutes

## safeguards

safeguard = Safeguard
where-can-be-seen-or = Where it can be seen, or why it does not apply
what-visitor-would-see = What a visitor would see
needed-before-these-start = Needed before these start
# At most 31 letters.
safeguards = Safeguards
answer-no = No
published-text = Published text
number = Number
title = Title
# At most 31 letters.
safeguards-laws = Safeguards and laws

## scores

weight-level = Weight × level
weight-level-scale = Weight × level on the scale
capability = Capability
weight-of-question = Weight
not-knowing-counts = Not knowing counts as 0
level-used = Level used
applies = Applies
counts = Counts
part-score = Part of the score
same-by-rules = The same by the rules
how-each-answer-enters-its = How each answer enters its score. Change an answer on the sheet Answers and follow it here.
# At most 31 letters.
contributions = Contributions
weight-applies = Weight that applies
weight-answered = Weight answered
lowest = Lowest
highest = Highest
#   $scale-ends (Text)
#   $numerator (Text)
#   $denominator (Text)
score-points-weight-answered-none = Score = points / weight answered, { $scale-ends }; none below { $numerator } of { $denominator } answered. Lowest and highest: what is not answered at its lowest or at its highest level.
# At most 31 letters.
scores = Scores
score-today = Score today
by-rules = By the rules
each-dimension-mean-its-capabilities = Each dimension is the mean of its capabilities that have a score.
# At most 31 letters.
overview = Overview

## seen

i-do-not-know = I do not know
does-not-apply = Does not apply
middle-answer = Middle answer
apart-levels = Apart, in levels
agreement = Agreement, 0 to 1
# At most 31 letters.
spread-answers = Spread of answers
table = Table
checked = Checked on
verdict = Verdict
what-means = What it means
enough-data = Enough data?
clean-enough = Clean enough?
stored-right-way = Stored the right way?
next-step = Next step
rows = Rows
taken-over-into-answers = Taken over into the answers
# At most 31 letters.
table-checks = Table checks
what-one-real-table-said = What one real table said about a problem.
copy = Copy
taken = Taken on
questions-rules = Questions, rules
dated-copies-never-change-copies = Dated copies that never change. The copies themselves are in the file with everything (JSON).
# At most 31 letters.
history = History

## source

key-leave = Key (leave as it is)

## told

new-row-needs-name-no = A new row needs a name and no key.
model-use = Model in use
part-organization = Part of the organization
use-since = In use since
day-month-such-or-year = A day, a month such as 2026-01, or a year.
made-or-bought = Made or bought
# At most 31 letters.
models-use = Models in use
share-week = Share of the week
from-word = From 0% to 100%.
from-outside = From outside
junior = Junior
mentor = Mentor
roles-held = Roles held
#   $meaning (Text)
from-none-strong = { $meaning } From 0 (none) to 3 (strong).
no-other-skills = No other skills
yes-what-left-open-this = Yes: what is left open, this person cannot do. No: it is not known.
kind = Kind
weeks-first-result = Weeks to a first result
possible-harm = Possible harm
ready-made-tool-does = A ready-made tool does it
data-quality = Data quality
sponsor = Sponsor
notes = Notes
# At most 31 letters.
problems = Problems

## answers

hour-people-who-do-today = An hour of the people who do today's work costs
working-day-your-own-people = A working day of your own people on a project costs
day-of-decision = Day on which the money is decided on
most-for-others = The most that may be paid to others until the first result
working-day-somebody-from-outside = A working day of somebody from outside costs
#   $first (Text)
#   $last (Text)
part-days-blocked = { $first } to { $last }

## told

used-daily-work = Used for daily work
learns-from-own-data = Learns from own data
watched = Watched
can-be-changed-or-switched = Can be changed or switched off
effect-measured = Effect measured
law-forbids = The law forbids it
person-checks-each-result = A person checks each result
others-could-use-too = Others could use it too
important-organization = Important to the organization
needed-accuracy-stated = Needed accuracy stated
survives-change-leaders = Survives a change of leaders
tried-before = Tried before
crosses-teams = Crosses teams
uses-data-about-people = Uses data about people
decides-about-people = Decides about people
writes-texts = Writes texts
who-has-problem = Who has the problem
what-decided = What is decided
how-done-today = How it is done today
hours-week = Hours a week
what-recorded = What is recorded
who-would-use = Who would use it
number-counts = The number that counts
what-good-enough = What is good enough
cost-hour = Cost of an hour
share-hours-saved-percent = Share of the hours saved, in percent
worth-year = Worth a year
own-solution-year = Own solution a year
bought-tool-year = Bought tool a year
#   $more (Text)
machine-learning-models-services-do = Machine-learning models and services that do real work. What is not told is never a no. { $more }
#   $more (Text)
who-could-work-machine-learning = Who could work on machine learning: the time they have, and skills from 0 (none) to 3. { $more }
#   $name (Name)
how-sure-of = How sure: { $name }
#   $more (Text)
candidate-problems-with-their-criteria = Candidate problems with their criteria, the interview, and what else was told of each. { $more }

## concluded

#   $seed (Digits)
seed = Seed { $seed }

## portfolio

#   $left-out (Count)
files-could-not-be-read = { $left-out ->
    [one] { $left-out } file could not be read
   *[other] { $left-out } files could not be read
}
#   $count (Count)
#   $phase (Number)
part-phase = { $count } in phase { $phase }

## scores

#   $target-phase (Number)
floor-phase = Floor of phase { $target-phase }

## seen

#   $level (Number)
level = Level { $level }
#   $respondents (Count)
#   $least (Count)
people-answered-without-names-questions = { $respondents ->
    [one] { $respondents } person answered, without names. Questions that fewer than { $least } people answered are left out. Where two answers are in the middle, the middle answer is the lower one.
   *[other] { $respondents } people answered, without names. Questions that fewer than { $least } people answered are left out. Where two answers are in the middle, the middle answer is the lower one.
}

## source

past-cases-recorded = Past cases recorded
what-came-them-recorded = What came of them recorded
one-place = In one place
can-be-used = Can be used

## untold

not-told = Not told

## sure

sure = Sure
fairly-sure = Fairly sure
guess = A guess

## since

more-than-month-ago = More than a month ago

## suppliers

we-made = We made it
we-buy = We buy it

## harm

none = None
some = Some
serious = Serious

## tool

fully = Fully

## skill

left-open = Left open

## What an answer and a decision are called

not-answered = Not answered
left-open-by-the-room = Left open by the room
i-agree = I agree
i-do-not-agree = I do not agree
was-agreed = Agreed
was-decided = Decided

## Lines of some sheets

# Behind the colon stands why people are off.
#   $why (Name)
nobody-works = Nobody works on the plan: { $why }
nobody-works-no-reason = Nobody works on the plan: no reason told
# “Questions” is the head of a column of this sheet.
column-tells-version = The column Questions tells which version of questions and rules is behind a row: compare within one.
# A level that a check of a table proposed and somebody took over.
#   $criterion (Text) - the short name of a criterion
#   $level (Digits)
#   $on (Text) - such as 2026-11-30
#   $before (Text) - the level of before
part-taken-over = { $criterion }: level { $level } on { $on } (before: { $before })
#   $criterion (Text) - the short name of a criterion
#   $level (Digits)
#   $on (Text) - such as 2026-11-30
part-taken-over-untold-before = { $criterion }: level { $level } on { $on } (before: not told)
