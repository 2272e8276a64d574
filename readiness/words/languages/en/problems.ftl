### problems

## charters

smallest-trial-gives-number-time = That is the smallest trial that gives a number: the time told does not hold the whole of it by then.
sooner-than-estimated-smaller-trial = That is sooner than estimated: a smaller trial is enough for a first number.
what-pay-back-rests = What the payback rests on
which-decision-helps = Which decision it helps
sponsor = Sponsor
who-uses-where = Who uses it, and where
number-counts = The number that counts
how-done-today-today-s = How it is done today, and today's number
works-when = It works when
how-test-run = How the test is run
tools = The tools
first-model = The first model
stop-when = Stop when
effort-time = Effort and time
must-be-done-first = Must be done first
what-checked-table-says = What a checked table says
#   $effort-days (Count)
part-person-days-whole-trial = { $effort-days ->
    [one] { $effort-days } person-day for the whole trial
   *[other] { $effort-days } person-days for the whole trial
}

## problem headlines

part-clear-first-problem = is the clear first problem
part-likely-first-problem = is likely the first problem
part-comes-first-far-known = comes first as far as is known
part-comes-first-by-toss-up = comes first by a toss-up
no-candidate-problem-has-been = No candidate problem has been entered yet
#   $name (Name)
part-only-candidate-problem = { $name } is the only candidate problem
only-problem-not-judged-yet = The only problem is not judged yet

#   $problems (Count)
none-judged-yet = { $problems ->
    [one] None of { $problems } problem is judged yet
   *[other] None of { $problems } problems is judged yet
}

none-starts-list-candidates = No problem can start yet. List candidates first.
none-starts-judge-candidates = No problem can start yet. First judge those on the list: what they are worth, and how easy they are.
none-starts-collect-data = No problem can start yet. Collect data first.
one-list-does = The one on the list does
those-list-do = Those on the list do
part-comes-first-ready-made-tool = comes first: a ready-made tool exists, to be tested and bought
part-only-problem-can-become-project = is the only problem that can become a project
part-only-problem-not-ready-yet = is the only problem that can become a project, and is not ready yet
#   $with-table (Text)
#   $name (Name)
part-scores-higher = { $with-table }; { $name } scores higher
part-comes-first-but-not-firmly = comes first, but not firmly
#   $with-table (Text)
#   $name (Name)
part-follows = { $with-table }; { $name } follows

## problem words

ready = Ready
something-first = Something first
buy = Buy
later = Later
not-ml = Not ML
not-judged-yet = Not judged yet

# The class of a problem, inside a sentence, while it has none.
part-problem-not-judged = not judged yet

answer-questions-what-worth-how = Answer the questions on what it is worth and how easy it is
ask-people-who-know-then = Ask the people who know, then fill it in
type-in-what-is-kept = You told what is written down of past cases: type that in, or a sample of it, before you wait for new ones.
#   $title (Text)
#   $day (Day)
plan-begins-with-it = In the plan that is “{ $title }”, from { $day } on; begin sooner if somebody has the time.
#   $title (Text)
plan-has-no-day-for-it = The plan has no day for “{ $title }”: begin as soon as somebody has the time.
told-how-easy-all = By what you told of this problem under “How easy it is”, and on the page Answer
# Where no criterion about data was told, or one is left: the answers may be about another problem.
not-told-whether-answers-are-about-it = Nobody has said yet whether the answers about data on the page Answer are about this problem. Say under “How easy it is” what its data is like, or answer the four questions under “Its data”
told-how-easy-some-not-known = By what you told of this problem under “How easy it is”. You do not know all of it there; once somebody knows, answer the four questions under “Its data”
told-how-easy-rest-unknown = By what you told of this problem under “How easy it is”, which goes before the page Answer; the rest is not known until you answer the four questions under “Its data”
#   $criteria (Count)
#   $share (Text)
#   $rest (Text)
order-class-first-then-score = { $criteria ->
    [one] Order: class first, then score. The score has 100 points at most and rests on { $criteria } criterion: { $share } of it for value, { $rest } for feasibility. The class says whether it can start, and follows rules: one missing thing holds a problem back, however high its score.
   *[other] Order: class first, then score. The score has 100 points at most and rests on { $criteria } criteria: { $share } of it for value, { $rest } for feasibility. The class says whether it can start, and follows rules: one missing thing holds a problem back, however high its score.
}
#   $criterion-name (Name)
#   $from-weight (Percent)
#   $to-weight (Percent)
#   $name (Name)
if-weight-went-from-would = If the weight of “{ $criterion-name }” went from { $from-weight } to { $to-weight }, { $name } would come first.
#   $ranked (Count)
part-problems-ranked = { $ranked ->
    [one] { $ranked } problem, ranked
   *[other] { $ranked } problems, ranked
}
list-second-one-so-there = List a second one, so that there is a choice.
no-other-problem-judged-yet = No other problem is judged yet that could become a project. Judge the rest, so that there is a choice.
part-nobody-said-how-sure-some = nobody said how sure some ratings are
part-some-ratings-not-known = some ratings are not known

# What becomes of the problems besides those that may become a project of one's own, where one thing holds for all.
#   $others (Count)
others-are-bought = { $others ->
    [one] The other { $others } is better bought than built.
   *[other] The other { $others } are better bought than built.
}

#   $others (Count)
others-need-no-ml = { $others ->
    [one] The other { $others } needs no ML.
   *[other] The other { $others } need no ML.
}

#   $others (Count)
others-must-wait = The other { $others } must wait.

# The same where not one thing holds for all.
#   $others (Count)
#   $each (Parts) - so many are better bought, so many need no ML, so many must wait
of-the-others = Of the other { $others }, { $each }.

#   $problems (Count)
part-better-bought-than-built = { $problems ->
    [one] { $problems } is better bought than built
   *[other] { $problems } are better bought than built
}

#   $problems (Count)
part-need-no-ml = { $problems ->
    [one] { $problems } needs no ML
   *[other] { $problems } need no ML
}

#   $problems (Count)
part-must-wait = { $problems } must wait

#   $close (Texts)
too-close-call-ask-people = Too close to call: { $close }. Ask the people who have these problems to choose.
nothing-known-its-worth-or = Nothing is known of its worth or of how easy it is.
find-out-first = Find out first
#   $titles (Texts)
plan = In the plan: { $titles }.
problem-ready-only-when-these = A problem is ready only when these are known.
find-out-before-you-sign = Find it out before you sign.
may-turn-out-be-no = It may turn out to be no task for ML at all.
#   $not-judged (Text)
#   $judge-it (Text)
its-place-score-follow-from = { $not-judged }. { $judge-it }; its place and score follow from them.
part-none-yet = none yet
#   $why (Text)
not-ready-yet = Not ready yet. { $why }.
told-this-problem-alone = Told for this problem alone
as-on-page-answer = As told on the page Answer
its-data = Its data
what-this-kind-needs = What this kind needs
with-acceptable-data = With acceptable data
part-not-known-counts-nothing = not known, counts as nothing
#   $told (Text)
part-held-down-by-quality-data = { $told }, held down by the quality of the data
#   $known (Number)
part-criteria-known = { $known } criteria known

## same fact

not-known = It is not known.
part-not-answered-yet = not answered yet
part-not-known = not known
part-does-not-apply = does not apply
nobody-named-sponsor-interview-write = Nobody is named as the sponsor in the interview. Write the name there.
#   $sponsor (Text)
told-interview-sponsor = Told in the interview: the sponsor is { $sponsor }.
#   $told (Text)
told-page-answer-main-data = Told on the page Answer, of the main data: { $told }. Here it is about the data of this problem alone.

## value picture

easier-do-today = Easier to do today →
more-value = More value ↑
problem = Problem
class-word = Class
value = Value
feasible = Feasible

## problem words

law-contract-or-your-own = A law, a contract or your own ethics rule it out. That this is decisive is our assumption and no legal advice.
mistake-could-do-serious-harm = A mistake could do serious harm, and no person can check the result first. That this is decisive is our assumption.
#   $draws (Number)
#   $why-not-clear (Text)
share-runs-which-problem-ranks = Share of { $draws } runs in which the problem has the highest score while weights and unsure answers vary; the class does not count here. { $why-not-clear }
#   $share (Text)
#   $why-not-clear (Text)
ranks-first-runs-which-weights = It has the highest score in { $share } of the runs in which weights and unsure answers vary. { $why-not-clear }
#   $names (Texts)
#   $what-hangs (Text)
not-known-yet = Not known yet: { $names }. { $what-hangs }
#   $name (Name)
safeguard = Safeguard: { $name }
#   $low (Number)
#   $high (Number)
part-rank-range = { $low } to { $high }

## charters

#   $weeks-to-first-result (Count)
part-first-result-after-weeks = { $weeks-to-first-result ->
    [one] first result after { $weeks-to-first-result } week
   *[other] first result after { $weeks-to-first-result } weeks
}
#   $parts (Text)
#   $in-the-plan (Text)
estimated = Estimated: { $parts }.{ $in-the-plan }

## problem headlines

## Why no problem can become a project: each is held back by missing data, or is no case for ML

# The data of one or all of them have to be collected first; some are not judged yet.
#   $waiting (Count) - problems that are not judged yet
no-problem-is-ready = { $waiting ->
    [one] No problem is ready for ML yet: collect data first; { $waiting } is not judged yet
   *[other] No problem is ready for ML yet: collect data first; { $waiting } are not judged yet
}

only-problem-is-not-ready = The only problem is not ready for ML yet: collect data first

#   $problems (Count) - two or more
none-is-ready = { $problems ->
    [one] None of { $problems } problem is ready for ML yet: collect data first
   *[other] None of { $problems } problems is ready for ML yet: collect data first
}

#   $waiting (Count) - problems that are not judged yet
no-problem-is-for-ml = { $waiting ->
    [one] No problem is a case for ML of your own; { $waiting } is not judged yet
   *[other] No problem is a case for ML of your own; { $waiting } are not judged yet
}

only-problem-is-not-for-ml = The only problem is not a case for ML of your own

#   $problems (Count) - two or more
none-is-for-ml = { $problems ->
    [one] None of { $problems } problem is a case for ML of your own
   *[other] None of { $problems } problems is a case for ML of your own
}

# How many problems are not judged yet, behind what is told of the first.
#   $waiting (Count)
part-not-judged-yet = { $waiting ->
    [one] { $waiting } is not judged yet
   *[other] { $waiting } are not judged yet
}

#   $listed (Text)
not-call-ml-your-own = { $listed } not call for ML of your own. List other candidates before you start.
part-comes-first-by-its-class = comes first by its class
part-first-but-for-safeguards = comes first because only safeguards hold it back
part-first-as-simple-enough = comes first because it is simple enough to begin with
part-first-by-fewer-steps = comes first because fewer steps are needed before it
part-first-by-fewer-steps-but-for-safeguards = comes first because, safeguards aside, fewer steps are needed before it
part-first-by-less-work = comes first because the steps before it take less work
part-first-by-less-work-but-for-safeguards = comes first because, safeguards aside, the steps before it take less work

# The same where both scores are printed as one whole number.
#   $with-table (Text)
#   $name (Name)
part-scores-a-little-higher = { $with-table }; { $name } scores a little higher

# Added to the rule of the order, where no problem is ready but for safeguards.
order-nearest-first = None is ready: a simple task comes before a hard one, then the one with the fewest steps before it, then the one whose steps take the least work.

# Added to the rule of the order, where safeguards alone hold a problem back.
order-safeguards-aside = Safeguards move no order: a problem that only they hold back stands where it would stand if they were in place.

## problem words

#   $left-out (Texts)
one-not-in-picture = { $left-out } is not in the picture: answer some questions on its worth and on how easy it is.
#   $left-out (Texts)
several-not-in-picture = { $left-out } are not in the picture: answer some questions on its worth and on how easy it is.
#   $why (Text)
not-called-clear-because = That is not called clear, because { $why }.
#   $why (Text)
not-called-likely-because = That is not called likely, because { $why }.

## same fact

#   $words (Text)
#   $disagrees (Text)
told-how-easy = Told in “How easy it is”: { $words }{ $disagrees }
#   $words (Text)
#   $disagrees (Text)
told-its-data = Told in “Its data”: { $words }{ $disagrees }
#   $words (Text)
told-page-answer-here-about = Told on the page Answer: { $words } Here it is about this problem alone.
#   $words (Text)
answer-below-says-nobody-sponsors = { $words } The answer below says that nobody sponsors it. Change one of the two.

## charters

sturdy-standard-method-fits-input = A sturdy standard method that fits what is told of each case (experts take gradient-boosted trees for tables, a linear model on word counts for texts), beside the simplest rule that could do. Nothing larger before these two are beaten.
first-past-cases-whose-outcome = First on past cases whose outcome is known. In use, half of the cases with the model and half without (an A/B test), or before and after. Fix the number to watch, how many cases and how many weeks before it starts.
stop-if-does-not-beat = Stop if it does not beat today's number on past cases by enough, and write down the lesson. How much is enough is not written down yet.
best-two-tools-three-suppliers = The best two tools of three suppliers, beside how it is done today. No model of your own.
fifty-past-cases-whose-right = Fifty past cases whose right answer is known, hard ones among them. Each tool works on all of them; what is right is counted, with the price per case beside it.
do-not-buy-if-no = Do not buy if no tool beats today's number on your own cases, if a case costs more than today's work, or if the contract does not say how to end it and get your data back.

## Headlines in whole sentences

# Behind the name of a problem.
part-comes-first-so-far = comes first so far
#   $points (Count) - of the charter
part-points-are-proposals = { $points ->
    [one] { $points } more is our proposal
   *[other] { $points } more are our proposals
}
#   $total (Count) - the points of a charter
part-all-points = { $total ->
    [one] the only point
   *[other] all { $total } points
}
#   $told (Count)
#   $total (Count) - the points of a charter
part-points-of = { $total ->
    [one] { $told ->
        [0] none of { $total } point
       *[other] { $told } of { $total } point
    }
   *[other] { $told ->
        [0] none of { $total } points
       *[other] { $told } of { $total } points
    }
}
#   $told (Digits) - how many points
#   $points (Part) - the same in words
#   $problem (Name)
points-filled-in = { $told ->
    [0] { $points } is filled in for { $problem }
    [one] { $points } is filled in for { $problem }
   *[other] { $points } are filled in for { $problem }
}
#   $told (Digits) - how many points
#   $points (Part) - the same in words
#   $problem (Name)
#   $proposals (Part) - how many are our proposals
points-filled-in-and-proposals = { $told ->
    [0] { $points } is filled in for { $problem }, and { $proposals }
    [one] { $points } is filled in for { $problem }, and { $proposals }
   *[other] { $points } are filled in for { $problem }, and { $proposals }
}
#   $waiting (Count)
problems-not-judged = { $waiting ->
    [one] { $waiting } problem not judged yet
   *[other] { $waiting } problems not judged yet
}
#   $ranked (Count)
problems-are-ranked = { $ranked ->
    [one] { $ranked } problem, ranked
   *[other] { $ranked } problems, ranked
}
#   $ranked (Part) - how many problems are ranked
#   $waiting (Count)
problems-ranked-and-not = { $ranked }, and { $waiting } not judged yet
#   $rank (Text)
#   $total (Digits)
number-of = Number { $rank } of { $total }.

## What is told of the same fact elsewhere

does-not-agree = That does not agree with the answer below. Change one of the two.
#   $hours (Number)
told-hours-a-week = { $hours ->
    [one] Told in the interview: { $hours } hour a week.
   *[other] Told in the interview: { $hours } hours a week.
}
#   $fits (Text) - the words of a level
another-level-would-agree = That does not agree with the answer below; “{ $fits }” would. Change one of the two.

## The corners of the picture of value and feasibility: short, two or three words

corner-start = Start here
corner-prepare = Prepare the data
corner-easy = Easy, small gain
corner-leave = Leave

## The charter of the first trial

#   $hours (Number) - a number
part-hours-a-week = { $hours } hours a week
# Behind what was estimated.
#   $day (Day)
plan-asks-for-number = The plan asks for a first measured number by { $day }.
#   $day (Day)
#   $work (Text) - such as “5 days”
plan-asks-for-number-with-work = The plan asks for a first measured number by { $day }, with { $work } of work on it.
#   $actions (Count)
actions-come-before-trial = { $actions ->
    [one] { $actions } action of the list comes before the trial.
   *[other] { $actions } actions of the list come before the trial.
}
nothing-holds-back = Nothing holds the problem itself back.
list-says-what-comes-before = The action list says what comes before the trial.
# Behind “First trial, on one page”, in brackets.
#   $points (Part) - how many of all
part-points-filled = { $points } filled in
#   $points (Part) - how many of all
#   $proposals (Part) - how many are our proposals
part-points-filled-and-proposals = { $points } filled in, { $proposals }

## Problems without a name

# What stands in the place of a name.
unnamed-problem = Unnamed problem
