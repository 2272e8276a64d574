### Results

## Results: what to start with, then why, then the shortest way on; what is second-rank opens at a press

no-phase-yet-nothing = No phase yet: nothing has been answered
results-appear-with-first-answers = Results appear with the first answers.
answer-first-questions = Answer the first questions
#   $whole-time (Text)
it-takes-for-all = It takes { $whole-time } for all of them. You can stop at any time: every answer is saved.
start-answering = Start answering
stored-but-not-used = Stored, but not used
what-todays-questions-and-rules = What today's questions and rules no longer know. Nothing is lost.

## Gates as rows: what was said beside what is needed; each opens to why it matters, every test and what to do

from-what-you-told = From what you told us
needed = Needed
gate = Gate
from-what-you-told-label = From what you told us:
needed-label = Needed:
asked = Asked
given = Given
state = State
#   $title (Name)
every-test-of-gate = Every test of the gate: { $title }
what-to-do = What to do
#   $id (Text)
gate-id = Gate { $id }

## The journey by phases and the status of data, as rows of boxes that reflow on a phone. Each returns markup

#   $told (Text)
#   $steps (Text)
part-needed-steps = { $told }, { $steps } needed
#   $blocks-next (Text)
next-blocks-next = Next: { $blocks-next }

## What workshops agreed on, decided and promised, beside the results that rest on it

who-promised-what-by-when = Who promised what by when

## That a newer version of the questions is there, with the way to what it would change

#   $version (Text)
version-of-questions-is-there = Version { $version } of the questions is there: see what would move

## What has to be in place before a problem may start: by problem, safeguard by safeguard, and the texts behind them

what = What has to be in place before you start
no-problem-that-could-start = No problem that could start is known to need a safeguard.
how-each-safeguard-stands = How each safeguard stands
laws-and-standards = Laws and standards
answer-about-safeguards = Answer about safeguards
safeguard = Safeguard
told = Told
needed-before = Needed before
what-puts-it-in-place = What puts it in place
published-text = Published text
number = Number
title = Title
which-part-of-which-published = Which part of which published text each safeguard answers

## Scores against the floor of the next phase, and capabilities by level: words first, numbers to open

reaches = Reaches it
below = Below it
too-close-to-call = Too close to call
numbers = The numbers
too-few-answers = Too few answers
enough = Enough
#   $steps (Number)
short-by = { $steps ->
    [one] { $steps } step too low
   *[other] { $steps } steps too low
}
#   $name (Text)
#   $printed (Text)
#   $out-of (Text)
#   $words (Text)
#   $floor (Score)
score-and-floor = { $name }: { $printed } { $out-of }, { $words }; floor { $floor }
#   $scale-ends (Text)
score-of-every-capability = Score of every capability, { $scale-ends }
part-does-not-apply = does not apply
part-too-few-answers = too few answers

## The sections of the results page, in the order in which a leader asks

#   $assessed-on (Day)
results-assessed-on = Results, { $assessed-on }
answer-what-is-missing = Answer what is missing
#   $tally (Text)
gates-tally = Gates: { $tally }
what-each-phase-means = What each phase means
#   $target (Digits)
what-keeps-you-in-phase = What keeps you in phase { $target }
#   $target (Digits)
why-you = Why you are not in phase { $target }
#   $target (Digits)
what-decides-about-phase = What decides about phase { $target }
all-must-stay-met = All must stay met.
all-must-be-met-what = All of them must be met. What nobody knows has to be found out first.

#   $target (Digits)
#   $gates (Count)
#   $rule (Text) - a whole sentence: that all must be met, or stay met
phase-target = { $gates ->
    [one] Phase { $target } has { $gates } gate. { $rule }
   *[other] Phase { $target } has { $gates } gates. { $rule }
}

#   $phase (Digits)
#   $tally (Text)
gates-of-phase = The gates of phase { $phase }: { $tally }
#   $to-phase (Digits)
shortest-way-to-phase = The shortest way to phase { $to-phase }
is-data-good-enough = Is the data good enough?
status = Status
what-it-means = What it means
step-after = The step after it
what-each-data-status-means = What each data status means
answers-behind-data-status = The answers behind the data status
what-each-status-means = What each status means
why-this-status = Why this status
#   $phase (Digits)
score-today-against-phase = Score today against phase { $phase }
#   $phase (Digits)
#   $floor (Text)
phase-asks-for-in-each = Phase { $phase } asks for { $floor } in each dimension. The pale bar shows what unknown answers leave open.
in-gate-what-does = For the gates, “does not apply” counts as “not in place”. A bar can therefore reach the mark although the gate is not met.
why-these-scores = Why these scores
fuller-colour-further-along = The fuller the colour, the further along: not in place, started, in some teams, routine.
#   $count (Digits)
capabilities-behind-scores = The { $count } capabilities behind the scores
no-common-mistake-shows = No common mistake shows in the answers so far
only-what-was-told = Only what was told can point to one.
each-rests-on-something-you = Each rests on something you told us. None changes a score.
#   $mistakes (Count)
mistakes-to-avoid = { $mistakes ->
    [one] { $mistakes } common mistake to avoid
   *[other] { $mistakes } common mistakes to avoid
}
#   $text (Text)
#   $because (Text)
based-text = { $text } Based on: { $because }.

## What to begin with: the chosen problem and the first steps, before anything else on the page

start = Start with
whole-roadmap-with-its-price = The whole roadmap, with its price

## How sure the placement is, what would change it, and the details for those who check

no-question-is-left-open = No question is left open that could move it.
each-answer-may-be-off = Each answer may be off by one level, the more so the less sure people were. Answers are taken as independent, which understates the doubt if one person gave them all.
#   $guesses (Count)
called-guess = { $guesses ->
    [one] { $guesses } answer was called a guess.
   *[other] { $guesses } answers were called a guess.
}
#   $given (Digits)
#   $questions (Digits)
of-given = { $given } of { $questions }
how-sure-we = How sure we are
one-of-these-answers-alone = One of these answers alone would lift the phase
#   $left (Text)
no-single-answer-lifts-phase = No single answer lifts the phase: { $left }.
phase-rests-on-these-answers = The phase rests on these answers
#   $then (Text)
#   $now (Text)
#   $phase (Phase)
instead-of-would-mean-phase = “{ $then }” instead of “{ $now }” would mean phase { $phase }.
chance-of-each-phase = Chance of each phase
answers-to-raise-on-shortest = Answers to raise on the shortest way
no-phase-above-this-one = There is no phase above this one
questions = Questions
rules = Rules
fingerprint-of-both = Fingerprint of both
part-not-recorded = not recorded
details-for-those-who-check = Details for those who check the method
by-all-gates = By all gates
#   $told (Text)
#   $codes (Count)
#   $other-codes (Texts)
part-rule-codes = { $codes ->
    [one] { $told }, the rule of gate { $other-codes }
   *[other] { $told }, the rule of gates { $other-codes }
}
by-models-in-daily-use = By models in daily use
by-all-other-gates = By all other gates
none-what-is-left = None; what is left to do raises no answer
#   $points (Digits)
points-small-rise-counts-medium = { $points } points; a small rise counts 1, a medium 2, a large 3

## What if: other answers in a sandbox, and what they would do to phase, gates and plan. Nothing of it is stored

what-if = What if?
suppose-other-answers-and-see = Suppose other answers and see what would follow. This is a sandbox: nothing here is saved, your answers stay as they are.
suppose-other-answers = Suppose other answers
nothing-is-changed-yet = Nothing is changed yet.
today = Today
supposed = Supposed
reset-sandbox = Reset the sandbox
try-other-questions-too = Try other questions too
choose-question = Choose a question
#   $fact-text (Text)
suppose-this-is-true = Suppose this is true: { $fact-text }
suppose-this-many-more-models = Suppose this many more models were in daily use for two months, each in its own area and watched
#   $phase (Digits)
#   $then-words (Text)
part-phase-phase = phase { $phase }, { $then-words }
no-gate-would-change = No gate would change.
scores-today-and-supposed = Scores, today and supposed
still-not-met = Still not met
still-not-known = Still not known
#   $gone-actions (Text)
no-longer-needed = No longer needed: { $gone-actions }.
#   $new-actions (Text)
new-in-plan = New in the plan: { $new-actions }.
plan-would-stay = The plan would stay as it is.

## What an upgrade made "not told": said above the results until somebody has looked at it

please-look-at-these-facts = Please look at these facts again
#   $facts-in-words (Text)
nobody-said-yet = Nobody said yet: { $facts-in-words }.
to-models = To the models
to-people = To the people

## The shortest way to the next phase: what to answer and find out, what to do, what only perhaps, milestones

#   $answer-first (Text)
#   $questions (Count)
may-be-in-place-already = { $questions ->
    [one] { $answer-first }: it may be in place already
   *[other] { $answer-first }: some may be in place already
}
part-what-nobody-knows-or-what = what nobody knows or what does not apply counts as not in place
milestones = Milestones
next-steps = The next steps
next-step = The next step
#   $lowest (Phase)
#   $highest (Digits)
phases-between = Phase { $lowest } to { $highest }
#   $now (Text)
as-it-is-now = Now: { $now }
# An answer, in its own words, and the one that it becomes.
#   $now (Text)
#   $then (Text)
raised-from-to = From “{ $now }” to “{ $then }”
#   $gates (Count)
serves-gates = { $gates ->
    [one] Serves { $gates } gate
   *[other] Serves { $gates } gates
}
#   $actions (Text)
by-way = By way of: { $actions }.
#   $effort (Text)
effort-effort = { $effort } effort

## Why this score: each dimension opens to its parts, each part to its answers, weights and arithmetic

#   $name (Name)
why-this-score = Why this score: { $name }
weight = Weight
points = Points
#   $name (Name)
what-makes-score = What makes the score of { $name }
not-counted-because-there = Not counted, because there is no answer:
#   $printed (Text)
#   $out-of (Text)
score-printed = Score { $printed } { $out-of }
#   $bounds (Text) - from 1.2 to 1.8
it-lies-between = Counting what is unknown, it lies { $bounds }.
on-this-page = On this page

# On a scale of scores: where a score is today, and what the next phase needs.
part-today = today
part-needed = needed
