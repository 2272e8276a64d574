### Problems

## Widgets of the form about one problem; each shows what is stored and returns what it shows now

not-known-yet = Not known yet
#   $name (Text)
example-named = Example: { $name }
take-it-for-this-problem = Take it for this problem
i-do-not-know = I do not know

## The form about one problem: five steps, the way between them, and where the problem stands after each answer

remove-this-problem = Remove this problem
what-that-makes = What that makes
all-problems = All problems
candidate-problem = Candidate problem
new-problem = New problem
draft-it-counts-as-soon = A draft: it counts as soon as it has a name or an answer.
see-ranking = See the ranking
back = Back

## The five steps of the form about one problem. Each shows its questions and returns the fields to store

sure = Sure
fairly-sure = Fairly sure
guess = A guess
same-as-for-whole-organization = The same as for the whole organization
not-told-for-this-problem = Not told for this problem
what-do-you-call = What do you call it?
who-in-leadership-is-sponsor = Who in the leadership is the sponsor?
name-of-one-person-leave = The name of one person. Leave it empty if there is none.
money-what-it-costs = Money: what it costs and brings, as far as you know
# Where the price of an hour of the organization is shown, not asked.
#   $amount (Text)
hour-as-told = An hour of the people who do this work: { $amount }, as told for the whole organization.
hour-not-told = What an hour of work costs is asked once, for the whole organization. It is not told yet.
change-the-hour = Tell what work costs
# A box to tick.
hour-differs-here = An hour of this work costs something else
which-kind-of-problem = Which kind of problem is it?
for-example = For example
what-it-needs = What it needs
where-outcome-comes = Where the outcome comes from
what-this-kind = What this kind is, and what it needs
if-you-know-hours-month = If you know the hours a month, divide them by 4.3.
#   $name (Name)
how-sure-are-you = { $name }: how sure are you?
anything-else-worth-keeping = Anything else worth keeping?
notes-stay-with-problem = Notes stay with the problem.
skip-this-if-data = Skip this if what you told of data on the page Answer holds for this problem too. Otherwise answer the questions below: those answers are then not used for this problem, and what is left open is not known.
#   $of-organization (Text)
told-on-page-answer = On the page Answer: { $of-organization }.
tell-of-its-data = Answer the four questions about the data of this problem

## How much each criterion counts: a preset, or the organization's own weights

what-counts-how-much = What counts how much
weights-are-choice-not-truth = The weights are a choice, not a truth. Choose the set that fits where you are.
our-own-say-yourselves-how = Our own: say yourselves how much each criterion counts.
which-weights = Which weights
weights = Weights
# How much one criterion counts, in a list.
#   $criterion (Text)
#   $percent (Number)
part-weight = { $criterion } { $percent }%
own-weights = Own weights
in-percent-they-need = In percent. They need not add up to 100; only the proportions count.
at-least-one-criterion-must = At least one criterion must count.
until-then-your-last-weights = Until then your last weights stay in force.

## The page without an open problem: the ranking, or an invitation while there is nothing to rank

look-for-work-that-eats = Look for work that eats hours: copying, checking, sorting, guessing numbers in a spreadsheet. Ask who does it and how they would notice that it went better. Two to five problems are enough.
nothing-has-been-entered-here = Nothing has been entered here yet. A draft is not ranked, and not in the results or the report, until it has a name or an answer.
capture-first-problem = Capture the first problem
add-problem = Add a problem
or-start-from-examples = Or start from examples
they-come-from-invented-organizations = They come from invented organizations and are marked as examples. Copy them, look around, remove them later.
copy-three-examples = Copy the three examples
#   $drafts (Count)
not-counted = { $drafts ->
    [one] { $drafts } draft, not counted
   *[other] { $drafts } drafts, not counted
}
name = Name it
sort-or-remove-problems = Sort or remove problems
order-of-entry-decides-only = The order of entry decides only between problems that are otherwise equal.
move-up = Move up

## The candidate problems in order: list, picture, what comes first, and how sure the order is

each-problem-is-compared = Each problem is compared with the same ten criteria, and a few rules say what must come first.
problems = Problems
score = Score
#   $name (Name)
edit-name = Edit { $name }
#   $name (Name)
check-real-table = Check a real table for { $name }
value-against-feasibility = Value against feasibility
numbers-are-ranks-of-list = The numbers are the ranks of the list. A filled disc is ready.
numbers-of-picture = The numbers of the picture
value-and-feasibility-of-each = Value and feasibility of each problem, of 100
leave = Leave it
what-must-happen-first = What must happen first
high-score-does-not-help = A high score does not help while one of these holds.
problem = Problem
what-holds-it-back = What holds it back
why = Why
do = Do this
what-holds-each-problem-back = What holds each problem back, and what to do about it
how-sure-is-order = How sure is the order?
what-would-turn = What would turn it
too-close = Too close
#   $score-range (Text)
why-it-stands-there-score = Why it stands there: score { $score-range } of 100
criterion = Criterion
from-what-you-told = From what you told us
weight = Weight
points = Points
how-score-comes-about-points = How the score comes about; the points add up to it
