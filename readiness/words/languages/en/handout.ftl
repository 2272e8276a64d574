### handout

## handing out

summary-name-organization-day-phase = A summary: the name of the organization, the day, the phase, the score of each dimension, the data status, names, classes and scores of the problems, and the codes of the actions. It cannot be brought back into this app.
people = People
others-who-named = Others who are named
answers-notes = Answers and notes
attached-file = Attached file
#   $others (Text)
named-elsewhere = Named elsewhere: { $others }.
#   $names (Text)
with-time-skills-roles = { $names }: with time, skills and roles.
only-answers-finding-rests-such = Only answers that a finding rests on, such as a gate that is not met

#   $number (Count)
part-held-answers = { $number ->
    [one] { $number } answer
   *[other] { $number } answers
}

#   $number (Count)
part-held-people = { $number ->
    [one] { $number } person
   *[other] { $number } people
}

#   $number (Count)
part-held-problems = { $number ->
    [one] { $number } problem
   *[other] { $number } problems
}

#   $number (Count)
part-held-models = { $number ->
    [one] { $number } model
   *[other] { $number } models
}

#   $number (Count)
part-held-changes = { $number ->
    [one] { $number } change of the plan
   *[other] { $number } changes of the plan
}

#   $number (Count)
part-held-tables = { $number ->
    [one] { $number } checked table
   *[other] { $number } checked tables
}

#   $number (Count)
part-held-snapshots = { $number ->
    [one] { $number } snapshot
   *[other] { $number } snapshots
}

#   $held (Parts) - what it consists of: so many answers, people, problems
whole-assessment-with-every-note = The whole assessment with every note and name: { $held }. This tool can read it back.

## actions

later-without-date = Later, without a date
no-longer-planned = No longer planned
#   $later (Count)
later-actions-will-be-listed = { $later ->
    [one] { $later } later action will be listed when more is answered.
   *[other] { $later } later actions will be listed when more is answered.
}
number-short = No.
action = Action
because = Because
owner = Owner
when-effort = When and effort
sign-progress = Sign of progress
done-when = Done when
done = Done
recurring-work = Recurring work
worth-starting-when = Worth starting when
why-has-no-date = Why it has no date
after-four-months = After the first four months
left-out-this-plan = Left out of this plan
why-here = Why it is here
#   $effort (Text)
part-work = { $effort } of work

## anonymous

# Stands in place of a name, within sentences and alone.
person-who-was-named = [name left out]

## appendix

answers = Answers
this-copy-leaves-out-list = This copy leaves out the list of all answers and the notes. An answer that a result rests on is named beside it.
question = Question
answer = Answer
agreement = Agreement
note = Note
part-far-apart = far apart
part-too-few = too few
#   $words (Text)
#   $given (Number)
part-answers = { $words }, { $given } answers
#   $missing (Count)
questions-without-level-answer = { $missing ->
    [one] { $missing } question without a level as answer
   *[other] { $missing } questions without a level as answer
}
every-question-weighs-same = Every question weighs the same.
weights = Weights
questions = Questions.
sources = Sources.
method = Method
every-rule-explained-page-method = Every rule is explained on the page Method of the program that made this report.
versions = Versions.

## board

how-numbers-are-rounded = Days are rounded first; money is worked out from them exactly and rounded once. Pay-back is exact: a begun month counts in full.
this-copy-leaves-out-names = This copy leaves out names. Write them in before anybody signs, or hand out a copy with names.
cheaper-ways = Cheaper ways.
those-other-problems-worked-out = Those of the other problems are worked out in the same way; the file of the results holds them with their sources.
amount-was-told-or-follows = An amount was told, or it follows from what was told and from ranges of ours, which are marked “our assumption”. Otherwise it says “not known”.
what-we-ask = What we ask for
what-brings = What it brings
by-when = By when
where-these-numbers-come-from = Where these numbers come from
who-owns-signs = Who owns it, and signs
problem-by-problem = Problem by problem
where-numbers-plan-first-problem = Where the numbers of the plan and of the first problem come from
what-we-ask-you-decide = What we ask you to decide
nothing-answers-point = Nothing that the answers point to.
what-could-go-wrong = What could go wrong
when-we-stop = When we stop
enough = Enough is:
file-results-holds-all-numbers = The file of the results holds all numbers with their sources.
what = What
how-much = How much
on-day = On
who = Who
number = Number
from-word = From
value = Value
for-word = For
name = Name
date = Date
signature = Signature
what-each-problem-costs-brings = What each problem costs and brings, and where every number comes from
problem = Problem
work-until-daily-use = Work until daily use
its-cost = Its cost
brings-year = Brings a year
runs-year = Runs a year
pays-back = Pays back
what-hangs = What it hangs on

## brief

part-no-answers-yet = no answers yet

#   $people (Count)
#   $answered (Text) - so many of so many questions answered
part-answered-by = { $people ->
    [one] { $answered }, { $people } person
   *[other] { $answered }, { $people } people
}

## chart forms

you-here = You are here
possible = Possible
part-leave = leave
part-easy-smaller-gain = easy, smaller gain
part-prepare-data = prepare the data
part-start-here = start here
part-score-today = score today
part-days-before-begins = days before it begins
#   $name (Text) - of a milestone
#   $day (Text)
milestone-on-day = { $name }: { $day }
#   $words (Text) - the beginning of a reason that is too long for the page
#   $section (Text)
part-of-why = { $words } … (all of it: “{ $section }”)
# The key of the bars of the plan.
part-helps-to-meet-a-gate = helps to meet a gate
part-other-work = other work
#   $days (Number)
#   $later (Count) - actions that start after these days
bars-of-first-days = { $later ->
    [0] The bars are all actions that have a date, from their first to their last day.
    [one] The bars are the actions that start in the first { $days } days; { $later } more starts later.
   *[other] The bars are the actions that start in the first { $days } days; { $later } more start later.
}
# Below the gates on a slide that are not met.
#   $gates (Quotes)
gates-met-beside = Met: { $gates }.
part-can-start-now = can start now
part-something-comes-first = something comes first
dimension = Dimension
share-time-use = Share of time in use
role = Role
cover = Cover
data = Data
what-blocks-next-status = What blocks the next status
i-do-not-know = I do not know
words = In words

## cover

machine-learning-readiness-roadmap = Machine-learning readiness roadmap
where-you-stand-what-fix = Where you stand, what to fix first, and which problems are worth solving in the next twelve months
open-attachments-panel-find-assessment = Open the attachments panel to find assessment.json. The tool reads it back to reproduce or update every page.
this-copy-carries-summary-assessment = This copy carries a summary as assessment.json. The list of all answers and the notes are left out; an answer that a result rests on is named beside it.
data-travels-with-document = The data travels with the document.
# Where the attached file cannot be brought back into the app.
summary-travels-with-document = A summary travels with the document.
this-report = In this report
readiness-assessment-roadmap = Readiness assessment and roadmap
handle-with-care-names = Handle with care: this report names people and problems.
handle-with-care-numbers = Handle with care: this report numbers people instead of naming them, and names problems.
no-phase-yet = No phase yet
result = Result
prepared = Prepared for
assessed = Assessed on
evidence = Evidence
next-review = Next review
checked-table-first-problem = Checked table of the first problem
decide = To decide
prepared-by = Prepared by
contact = Contact
#   $scale-ends (Text)
one-column-each-capability-filled = One column for each capability, filled to its score { $scale-ends }.

## filename

ml-readiness-report = ML readiness report
ml-one-page = ML on one page

## first steps

first-step = The first step
step = Step
start = Start on
serves = Serves
part-first-trial = the first trial
part-tool-another-problem = a tool for another problem, on its own merit
part-no-gate = no gate

## group

#   $respondents (Count)
people-answered-each-dot-one = { $respondents ->
    [one] { $respondents } person answered. Each dot is one answer, without a name. The darker column is the level used: the middle answer, the lower one where two are in the middle, unless the group agreed on another. A question that the group left open uses none.
   *[other] { $respondents } people answered. Each dot is one answer, without a name. The darker column is the level used: the middle answer, the lower one where two are in the middle, unless the group agreed on another. A question that the group left open uses none.
}
leaders-staff-see-differently = Leaders and staff see it differently
#   $held-words (Text)
from-held = From { $held-words }.
two-results-rest-different-versions = The two results rest on different versions of questions or rules, so compare them with care.
not-same-yardstick = Not the same yardstick.
gates-actions-since-then = Gates and actions since then
gates-met-since-then = Gates met since then:
gates-open-again = Gates open again:
gates-no-longer-known = Gates no longer known:
actions-marked-done = Actions marked as done:
part-not-known-yet = not known yet
verdict = Verdict
what-means = What it means
enough-data = Enough data?
clean-enough = Clean enough?
stored-right-way = Stored the right way?
status = Status
still-be-answered = Still to be answered
take-care = Take care
next-step = Next step
asked = Asked
what-was-seen = What was seen
you-told-us = You told us
table-shows = The table shows

## outline

legal-note = Legal note.

## placement

gates-answers-behind-them = The gates and the answers behind them
what-these-words-mean = What these words mean
gate = Gate
what-asks = What it asks
what-was-found = What was found
state = State
#   $down (Count)
placement-rests-answers = { $down ->
    [one] The placement rests on { $down } answer.
   *[other] The placement rests on { $down } answers.
}
one-fact-missing = One fact is missing.
one-answer-would-lift = One answer would lift it.
#   $up (Count)
any-one-would-lift = Any one of { $up } would lift it.
no-single-answer-lifts = No single answer lifts it.
how-sure = How sure it is.
what-would-change-placement = What would change the placement
#   $probability-line (Text)
chances = Chances: { $probability-line }.
#   $texts (Text)
app-lists-all-them-page = { $texts } The app lists all of them on the page “Answer”.
do-this = Do this
then-this-true = Then this is true
effort = Effort
gates = Gates
then-this-must-be-true = Then this must be true.
what-remains = What remains.
#   $title (Text)
part-no-date-yet = { $title } (no date yet)
step-after = The step after it
quality-asked-separately = Quality is asked separately.

## problems

value-feasibility = Value and feasibility
how-stable-first-place = How stable is first place?
order-its-reasons = The order and its reasons
agreed-before-work-begins = Agreed before work begins
ways-do-first-problem-with = Ways to do the first problem, with their prices
higher-problem-stands-more-its = The higher a problem stands, the more its solution is worth; the further right, the easier it is to begin.
filled-circle-can-start-now = A filled circle can start now.
part-not-written-down-yet = not written down yet
list-two-five-problems-cost = List two to five problems that cost hours or money each week. Then they can be compared by the same criteria.
part-none-yet = none yet
rank-problem = Rank and problem
class-word = Class
why-here-column = Why here
feasible = Feasible
score = Score
how-read = How to read it
why-not-third = Why not the third
nothing-holds-back-others-score = Nothing holds it back; others score higher.
what-would-turn-order = What would turn the order
ready-made-tool-exists = A ready-made tool exists
buy = To buy
why-what-comes-first = Why, and what comes first
no-project-ml-now-why = No project for ML now, and why
why-what-do-instead = Why, and what to do instead
sponsor = Sponsor
project-lead = Project lead
users = Users
way = Way
work = Work
once = Once
year = A year
time = Time

## roadmap

what-could-derail = What could derail it
what-no-longer-fits-after = What no longer fits after changes by hand
time-lead = Time.
no-common-mistake-shows-answers = No common mistake shows in the answers so far
what-this-report-takes-granted = What this report takes for granted
warning = Warning
what-do = What to do
rests = Rests on

## safeguards

how-each-safeguard-stands = How each safeguard stands
texts-they-answer = The texts they answer
what-each-problem-needs-first = What each problem needs first
safeguard = Safeguard
told = Told
needed-before = Needed before
what-puts-place = What puts it in place

## scorecard

means-taken-before-scores-rounded = Means are taken before scores are rounded for print.
#   $count (Number)
capabilities-behind-scores = The { $count } capabilities behind the scores
every-question-answered = Every question is answered.

# Questions that cannot count yet, by why.
#   $number (Count) - questions
#   $why ("dont-know" | "not-answered" | "left-open")
part-cannot-count = { $why ->
    [dont-know] { $number } answered “I do not know”
    [not-answered] { $number } not answered
   *[left-open] { $number } left open by the room
}

#   $number (Count) - questions
part-number-not-applying = { $number ->
    [one] { $number } does not apply
   *[other] { $number } do not apply
}

how-sure-this = How sure this is
furthest-behind = Furthest behind
#   $lowest (Text)
#   $out-of (Text)
every-capability-has-score-lies = Every capability that has a score lies at { $lowest } { $out-of }.
all-alike = All alike
furthest-along = Furthest along
brackets-where-step-stands-plan = In brackets: where the step stands in the plan. The action list says why one is left out.
part-no-score-yet = no score yet
capability = Capability
answer-shows = The answer that shows it
first-step-column = First step

## summary

what-answers-show = What the answers show
how-far-trust-this = How far to trust this.
answer-first-questions-get-scores = Answer the first questions to get scores, a phase and a plan.
#   $name (Name)
#   $printed (Text)
#   $out-of (Text)
#   $other-name (Name)
#   $other-printed (Text)
strongest-at-weakest-at = Strongest: { $name } at { $printed } { $out-of }. Weakest: { $other-name } at { $other-printed }.
#   $provisional-sentence (Text)
pages-need-more-answers-left = { $provisional-sentence } Pages that need more answers are left out.
#   $out-of (Text)
part-at-weakest = { $out-of } at the weakest
part-every-dimension = every dimension
part-problems-start-with = problems to start with
#   $problems (Number)
part-entered = of { $problems } entered
part-action-starts = action starts
part-actions-start = actions start
#   $actions (Number)
part-plan = of { $actions } in the plan
#   $unknown (Number)
not-known = , { $unknown } not known
not-known-yet = Not known yet
not-met-yet = Not met yet
#   $gate-found (Text)
found = Found: { $gate-found }.
#   $words (Text)
#   $of ("problem" | "main") - what the questions are about
data-is = { $of ->
    [problem] Data is { $words }, by the answers about the first problem.
   *[main] Data is { $words }.
}
keep-one-place-checked-open = Keep it in one place, checked, and open to all who need it.
#   $low (Text)
#   $high (Text)
data-status-not-known-yet = The data status is not known yet: between { $low } and { $high }.
#   $unknown (Text)
be-found-out = To be found out: { $unknown }.
#   $blocks-next (Text)
reach-next-status = To reach the next status: { $blocks-next }.
#   $dimension (Text)
#   $of ("problem" | "main") - what the questions are about
what-status-and-score-measure = { $of ->
    [problem] The status looks at four answers about one problem, the score of “{ $dimension }” at all answers about data.
   *[main] The status looks at four answers about the main data, the score of “{ $dimension }” at all answers about data.
}
#   $name (Name)
#   $status (Text)
#   $told ("more" | "less" | "otherwise") - than the answers about data
first-has-data-of-its-own = { $told ->
    [more] For “{ $name }” you told more: { $status }.
    [less] Of “{ $name }” less is known: { $status }.
   *[otherwise] For “{ $name }” you told otherwise: { $status }.
}
list-people-who-could-help = List the people who could help, with the time they have.
see-page-candidate-problems = See the page on candidate problems.
start-with-these = Start with these
before-first-problem = Before the first problem
if-nothing-changes = If nothing changes
no-question-has-been-answered = No question has been answered, so there is no placement to trust yet.

## team

roles-what-open-ones-need = The roles, and what the open ones need
who-could-carry-which-role = Who could carry which role
time-skills = Time and skills
skills-gain = Skills to gain
names-time-skills-entered-leave = Names, time and skills as entered. Leave this section out to share the report further: then no name from this list appears anywhere in it, the plan included.
people-numbered-not-named-time = People are numbered, not named; time and skills as entered.
person = Person
time-ml = Time for ML
skills = Skills
list-people-who-could-work = List the people who could work on ML, with the time they have. Then this page shows who can carry what.
single-points = Single points
smallest-step = Smallest step
hire-train-or-partner = Hire, train or partner
skills-still-missing = Skills still missing
advice = Advice
part-nothing-but-nobody-holds = nothing, but nobody holds it
how-gain = How to gain it
skills-below-working-level-how = Skills below working level, and how many roles need each

## handing out

#   $names (Count)
nobody-by-name-people-list = { $names ->
    [one] Nobody from the list: its { $names } person appears as a number. Names typed into sentences are not left out: read them before you pass it on.
   *[other] Nobody from the list: its { $names } people appear as numbers. Names typed into sentences are not left out: read them before you pass it on.
}

## actions

#   $rstrip (Text)
#   $note (Text)
part-note = { $rstrip }. Note: { $note }
#   $after (Texts)
part-after = after { $after }

## anonymous

#   $number (Number)
person-by-number = Person { $number }

## appendix

#   $least (Count)
part-not-shown-fewer-than = not shown: fewer than { $least }
#   $questionnaire (Text)
#   $questionnaire-version (Text)
questionnaire = Questionnaire { $questionnaire } { $questionnaire-version }
#   $rubric (Text)
#   $rubric-version (Text)
part-rules = rules { $rubric } { $rubric-version }
#   $draws (Number)
#   $seed (Digits)
part-stability-order-from-runs-with = stability of the order from { $draws } runs with seed { $seed }
#   $issued (Text)
part-assessed = assessed on { $issued }

## board

#   $price (Text)
most-numbers-stand-with-their = Most numbers stand with their sources in the report, in “{ $price }”; the file of the results holds all.
#   $from-what-was-told (Text)
nobody-has-named-currency-yet = Nobody has named a currency yet. { $from-what-was-told }
#   $currency (Text)
#   $from-what-was-told (Text)
all-amounts = All amounts are in { $currency }. { $from-what-was-told }

## brief

#   $first (Day)
#   $habit (Day)
part-quarterly-from = { $first }; quarterly from { $habit }

## chart forms

#   $phase (Phase)
part-floor-phase = floor of phase { $phase }
#   $printed-then (Text)
#   $printed-now (Text)
#   $words (Text)
part-then-to-now = { $printed-then } to { $printed-now }, { $words }

## cover

#   $placed (Number)
#   $name (Name)
phase = Phase { $placed }: { $name }

## first steps

#   $steps (Count)
first-steps = { $steps ->
    [one] The first { $steps } step
   *[other] The first { $steps } steps
}

## group

#   $seen (Text)
#   $told (Text)
file-itself-supports-at-most = The file itself supports “{ $seen }” at most; people told “{ $told }”.

## problems

#   $name (Name)
#   $score-range (Text)
#   $why-third (Text)
part-scores = { $name } scores { $score-range } of 100. { $why-third }
#   $words (Text)
#   $name (Name)
comes-first-since-can-be = { $words } { $name } comes first since it can be tried; what it brings is smaller than half of the scale.
#   $line (Text)
our-proposal = Our proposal: { $line }

## roadmap

#   $in-brief (Text)
#   $warnings (Text)
see = { $in-brief } See “{ $warnings }”.

## scorecard

#   $counted (Count)
#   $parts (Parts)
questions-cannot-count-yet = { $counted ->
    [one] { $counted } question cannot count yet: { $parts }.
   *[other] { $counted } questions cannot count yet: { $parts }.
}
#   $unknown (Count)
not-known-questions = { $unknown ->
    [one] Not known: { $unknown } question
   *[other] Not known: { $unknown } questions
}
#   $level (Number)
level = Level { $level }

## summary

part-first-by-answers = of 100, first by the answers
part-first-problem = of 100, first problem
#   $starts (Text)
part-days = { $starts } in 90 days
#   $target-phase (Number)
part-phase = phase { $target-phase }
#   $total (Number)
#   $beside (Text)
part-of-total-and-unknown = of { $total }{ $beside }
#   $total (Number)
part-of-total = of { $total }
#   $low (Number)
#   $high (Number)
part-reach = { $low } to { $high }

## board

one-page-board = One page for the board
what-costs-brings = What it costs and brings

## summary

executive-summary = Executive summary
# Below the number of gates, on a card.
#   $gates (Count)
#   $phase (Text)
part-not-met-yet = { $gates ->
    [one] gate to { $phase } not met yet
   *[other] gates to { $phase } not met yet
}
# Below the number of gates, on a card.
#   $gates (Count)
#   $phase (Text)
part-gates-not-known-yet = { $gates ->
    [one] gate to { $phase } not known yet
   *[other] gates to { $phase } not known yet
}
# Below the number of gates, on a card.
#   $gates (Count)
#   $phase (Text)
part-met = { $gates ->
    [one] gate of { $phase } met
   *[other] gates of { $phase } met
}

## scorecard

scorecard = Scorecard
gaps-by-dimension = Gaps by dimension

## The models that were told of

# Title of a section.
models-in-use = Models in use
#   $standing ("counts" | "does-not-count" | "not-known")
one-model = { $standing ->
    [counts] The one model that was told of counts as in daily use
    [does-not-count] The one model that was told of does not count as in daily use yet
   *[not-known] It is not known yet whether the one model that was told of counts as in daily use
}
#   $total (Count) - more than one
whether-any-model-counts = It is not known yet whether any of { $total } models counts as in daily use
#   $total (Count) - more than one
no-model-counts = None of { $total } models counts as in daily use yet
#   $total (Count) - more than one
#   $unknown (Digits) - of how many it is not known whether they count
no-model-counts-for-certain = None of { $total } models counts as in daily use for certain; of { $unknown } it is not known yet
#   $total (Count) - more than one
#   $counted (Count) - how many of them count
models-counted = { $counted ->
    [one] { $counted } of { $total } models counts as in daily use
   *[other] { $counted } of { $total } models count as in daily use
}
#   $total (Count) - more than one
#   $counted (Count) - how many of them count
#   $unknown (Digits) - of how many others it is not known whether they count
models-counted-or-unknown = { $counted ->
    [one] { $counted } of { $total } models counts as in daily use; of { $unknown } more it is not known yet
   *[other] { $counted } of { $total } models count as in daily use; of { $unknown } more it is not known yet
}
# What was answered about a model, in a cell of a table.
#   $told ("yes" | "no" | "dont-know" | "untold")
told-of-model = { $told ->
    [yes] Yes
    [no] No
    [dont-know] Don't know
   *[untold] Not told
}
# Head of a column: whether a model counts as in daily use.
whether-model-counts = Does it count?

## placement

placement = Placement
data-status = Data status

## team

team-roles = Team roles
people-their-skills = People and their skills

## problems

candidate-problems = Candidate problems
first-proof-concept = First proof of concept

## safeguards

safeguards = Safeguards

## roadmap

roadmap = Roadmap
warnings-assumptions = Warnings and assumptions

## actions

action-list = Action list

## group

where-people-disagree = Where people disagree
since-last-time = Since last time
what-table-showed = What the table showed

## appendix

appendix = Appendix

## What is handed out

#   $answers (Count)
answers-in-appendix = { $answers ->
    [one] { $answers } answer, one by one in the appendix
   *[other] { $answers } answers, one by one in the appendix
}
#   $told (Part) - which answers stand in the report
answers-without-note = { $told }; no note.
#   $told (Part) - which answers stand in the report
#   $notes (Count)
answers-with-notes = { $notes ->
    [one] { $told }; { $notes } note.
   *[other] { $told }; { $notes } notes.
}
#   $listed (Count)
#   $total (Count)
#   $owners (Count)
first-actions-of-all = { $owners ->
    [one] { $listed } of { $total } actions, the first 90 days, for { $owners } owner
   *[other] { $listed } of { $total } actions, the first 90 days, for { $owners } owners
}
#   $reason (Text)
#   $number (Digits) - how many gates
#   $gates (Texts)
part-reason-for-gates = { $number ->
    [one] { $reason } (for gate { $gates })
   *[other] { $reason } (for gates { $gates })
}
#   $double (Count) - how many of them
#   $total (Count)
#   $times (Number) - as often as the others
questions-count-more = { $times ->
    [2] { $double ->
        [one] { $double } of { $total } questions counts twice, because its sources name it as a step of the journey or of the data table.
       *[other] { $double } of { $total } questions count twice, because their sources name them as a step of the journey or of the data table.
    }
   *[other] { $double ->
        [one] { $double } of { $total } questions counts { $times } times, because its sources name it as a step of the journey or of the data table.
       *[other] { $double } of { $total } questions count { $times } times, because their sources name them as a step of the journey or of the data table.
    }
}
# Before the weights of all criteria.
#   $preset (Text)
criteria-by-preset = Criteria of problems ({ $preset }).
criteria-by-own-weights = Criteria of problems (own weights).
# Behind a sentence on the page Method.
#   $conflicts (Count)
points-of-dispute = { $conflicts ->
    [one] It also lists { $conflicts } point on which the sources disagree or say nothing.
   *[other] It also lists { $conflicts } points on which the sources disagree or say nothing.
}
# Of questionnaire and rules.
#   $fingerprint (Text)
part-fingerprint = fingerprint of both { $fingerprint }
part-no-fingerprint = fingerprint of both not recorded

## Beside pictures and tables

dash-means = A dash: no score.
#   $floor (Text) - a score
#   $phase (Phase)
orange-means = Orange: a dimension that does not reach { $floor }, the least that phase { $phase } asks for.
#   $floor (Text) - a score
#   $phase (Phase)
amber-means = Amber: a dimension that does not reach { $floor }, the least that phase { $phase } asks for.
#   $drawn (Count)
furthest-apart-are-drawn = { $drawn ->
    [one] The { $drawn } question on which answers lie furthest apart is drawn.
   *[other] The { $drawn } questions on which answers lie furthest apart are drawn.
}
# A fact that would settle the phase, and where the report tells more of it; the line leads there.
#   $request (Text) - such as “Answer “Who keeps the data?””
#   $section (Text)
settled-in = { $request } (see “{ $section }”).
#   $phase (Phase)
#   $way (Part) - how much there is to do
shortest-way-is = The shortest way to phase { $phase }: { $way }
#   $mistakes (Count)
mistakes-answers-point-to = { $mistakes ->
    [one] { $mistakes } common mistake the answers point to
   *[other] { $mistakes } common mistakes the answers point to
}
#   $score (Text)
part-or-more = { $score } or more
#   $score (Text)
part-or-less = { $score } or less
#   $enough (Number) - a score
no-capability-below = No capability lies below { $enough }: keep what is in place.
# A step of the plan in a table; in brackets where the list of actions has it.
#   $title (Text)
part-step-not-planned = { $title } (not in this plan)
#   $title (Text)
#   $number (Digits)
part-step-of-number = { $title } (action { $number })
#   $title (Text)
part-step-recurring = { $title } (recurring)
#   $title (Text)
part-step-later = { $title } (later)
#   $name (Name)
too-much-rests-on = Too much rests on { $name }.
#   $why (Text) - what has to be done, with a small letter
before-its-trial = Before its trial: { $why }
no-question-left-open = No question is left open.
# In the place of a name, in the name of a file.
organization = Organization
#   $told (Text)
#   $number (Number) - how many stand behind it
part-so-many = { $told } ({ $number }):
