### charts

## charting

whole-organization = Whole organization
by-answers-about-first = Answers about the first problem
part-whether-data-recorded = whether the data is recorded
part-whether-outcome-recorded = whether the outcome is recorded
part-whether-one-place = whether it is in one place
part-who-can-get-at = who can get at it
part-record-data = record the data
part-record-or-label-outcome = record or label the outcome
part-bring-into-one-place = bring it into one place
part-open-teams-need = let all who need it open it
part-met-any-case = met in any case
part-too-few-answers = too few answers
part-cannot-be-confirmed-yet = cannot be confirmed yet
part-just-below = just below
part-nothing-this-highest-status = nothing, this is the highest status
part-not-known-yet = not known yet
#   $others (Number)
part-others = { $others } others

# The last bar of a chart of problems: all that have no bar of their own, together.
#   $number (Count)
part-other-problems = { $number ->
    [one] { $number } other
   *[other] { $number } others
}

part-best-them = best of them
part-not-known = not known
part-one-holder = one holder
part-one-person = one person
part-time-not-told = time not told
#   $time (Percent)
part-week = { $time } of a week
part-no-role-yet = no role yet
part-no-time-given = no time given
part-no-level-used = no level is used
#   $used (Number)
part-level-used = level { $used } is used
part-not-comparable = not comparable
part-up-slightly = up slightly
part-down-slightly = down slightly
# A score in a later assessment, in a word below a bar that shows by how much.
part-went-up = up
part-went-down = down
part-unchanged = unchanged

## ladders

part-you-here = you are here
phase = Phase
name = Name
where-you = Where you are
#   $name (Name)
#   $words (Text)
#   $blocks-next (Text)
status-and-next = { $name }: { $words }; next: { $blocks-next }.
data = Data
status = Status
what-blocks-next-status = What blocks the next status

## people

share-time-use = Share of time in use
role = Role
cover = Cover
question = Question
i-do-not-know = I do not know
words = In words

## scores

dimension = Dimension
score = Score
floor = Floor
against-floor = Against the floor
capability = Capability
change = Change

## work

rank = Rank
problem = Problem
value = Value
feasibility = Feasibility
class-word = Class
ranks-first = Ranks first
number-short = No.
action = Action
owner = Owner
first-day = First day
last-day = Last day
opens-gate = Opens gate

## charting

one-holder-means = One holder: the role is given to one person, so only this person counts.
one-person-means = One person: nobody else has the skills.
#   $score (Text)
#   $other-score (Text)
#   $surely (Text)
part-between = between { $score } and { $other-score }, { $surely }
#   $gap (Score)
part-gap = gap { $gap }
#   $status-words (Text)
#   $other-status-words (Text)
part-status-range = { $status-words } to { $other-status-words }
#   $status-words (Text)
part-at-least = at least { $status-words }
#   $asked (Text)
part-people-say = say { $asked }
#   $levels (Number)
#   $other-levels (Number)
#   $ending (Text)
part-from-level-level = from level { $levels } to level { $other-levels }; { $ending }
#   $change (Score)
part-up = up { $change }
#   $change (Score)
part-down = down { $change }

## people

#   $value (Number)
#   $other-value (Number)
part-at-level = { $value } at level { $other-value }

## scores

#   $phase (Phase)
score-today-against-floor-phase = Score today against the floor of phase { $phase }
#   $name (Name)
#   $printed-then (Text)
#   $printed-now (Text)
#   $words (Text)
part-moved-from-to = { $name } from { $printed-then } to { $printed-now }, { $words }

## work

#   $rank (Number)
#   $name (Name)
#   $value (Number)
#   $feasibility (Number)
part-value-feasibility = { $rank }. { $name }: value { $value }, feasibility { $feasibility }
#   $title (Text)
#   $start-day (Number)
#   $end-day (Number)
part-day = { $title }, day { $start-day } to { $end-day }

## Charts in words, for those who do not see them

#   $number (Number) - of a phase
#   $name (Text)
part-step = { $number } { $name }
#   $number (Number) - of a phase
#   $name (Text)
part-step-here = { $number } { $name } (you are here)
#   $number (Number) - of a phase
#   $name (Text)
part-step-possible = { $number } { $name } (possible)
#   $steps (Text) - part-step and those below it
phases-of-the-journey = Phases of the journey: { $steps }.
data-status-sentence = Data status.
part-passed = passed
part-possible = possible
part-ahead = ahead
fit-of-each-person = Fit of each person to each role.
#   $loads (Text) - names, each with a share
time-in-use = Share of time in use: { $loads }.
how-answers-are-spread = How the answers are spread, without names.
#   $floor (Text) - a score
#   $phase (Phase)
each-against-floor = Each dimension against { $floor }, the floor of phase { $phase }.
#   $scale (Text) - shared:part-scale
capabilities-on-scale = Capabilities { $scale }.
#   $then (Name)
#   $now (Name)
scores-of-both = Scores of { $then } and of { $now }.
value-and-feasibility = Value and feasibility, each of 100.
#   $names (Text)
too-little-known = Too little is known to show: { $names }.
#   $draws (Number)
how-often-first = How often each problem ranks first in { $draws } runs.
plan-by-day = The plan by day.
# The values of a chart, one after the other.
#   $rows (Text)
rows-told = { $rows }.

## How far a role is covered: in a narrow cell beside its name

#   $status ("covered" | "partial" | "missing")
part-cover = { $status ->
    [covered] covered
    [partial] partial
   *[missing] missing
}
#   $status ("covered" | "partial" | "missing")
part-cover-at-least = { $status ->
    [covered] at least covered
    [partial] at least partial
   *[missing] at least missing
}
#   $status ("covered" | "partial" | "missing")
part-cover-without-time = { $status ->
    [covered] covered, no time
    [partial] partial, no time
   *[missing] missing, no time
}
# By somebody from outside.
part-external = external
#   $load (Text) - a share of somebody's time, over 100%
part-too-full = { $load }, too full
# Of a dimension: it reaches its floor, and by how much.
#   $over (Score)
part-met-by = met, +{ $over }
part-met = met

# Names of what a chart shows, at its axes or beside its bars.
part-ranks-first = ranks first
part-days-from-begin-to-end = days from begin to end
part-feasibility = feasibility
part-feasibility-from = feasibility 0
part-value = value
part-value-to = value 100

# A phase on the ladder of what the data of a table reach.
part-reached = reached
part-phase-possible = possible
