### portfolio

## lines

not-known-yet = Not known yet
none-yet = None yet
not-told = Not told
being-worked-out = Being worked out
could-not-be-worked-out = Could not be worked out
part-clearly-first = clearly first
part-likely-first = likely first
part-first-far-known = first as far as is known
part-first-by-toss-up = first by a toss-up
#   $people (Number)
part-people = { $people } people
part-not-met = not met
part-not-known = not known
all-met = All met
no-plan-yet = No plan yet
#   $done (Number)
#   $actions (Number)
part-done = { $done } of { $actions } done
none = None
not-planned-yet = Not planned yet
#   $low (Text)
#   $high (Text)
part-too-few-answers = { $low } to { $high }, too few answers
#   $score (Text)
#   $low (Text)
#   $high (Text)
part-score-and-range = { $score } ({ $low } to { $high })

## missing

no-gate-known-not-be = No gate is known not to be met
#   $rest (Count)
part-without-one = { $rest } without one
#   $missing (Count)
part-not-worked-out = { $missing } not worked out
#   $placed (Count)
part-assessments-with-phase = { $placed ->
    [one] Of { $placed } assessment with a phase
   *[other] Of { $placed } assessments with a phase
}

## side by side

#   $named (Text)
they-answer-different-questions-or = They answer different questions, or by different rules: { $named }. What differs between two versions may come from the questions and rules alone, so each version has a table of its own.
phase = Phase
data-status = Data status
answered = Answered
first-problem = First problem
plan = Plan
assessed = Assessed
last-snapshot = Last snapshot
next-review = Next review
where-each-stands = Where each stands
scores = Scores
gates = Gates

## lines

#   $due (Day)
was-due = Was due { $due }

## missing

#   $title (Text)
#   $open (Count)
most-often-missing-not-met = Most often in the way: “{ $title }”, not met by { $open }

#   $missed (Count)
#   $total (Count)
not-met-by = { $missed ->
    [0] Not met by none of { $total }.
   *[other] Not met by { $missed } of { $total }.
}
#   $missed (Count)
#   $total (Count)
#   $unknown (Count)
not-met-by-and-unknown = { $missed ->
    [0] Not met by none of { $total }; not known of { $unknown }.
   *[other] Not met by { $missed } of { $total }; not known of { $unknown }.
}
#   $speak (Part) - of how many assessments it speaks
so-many = { $speak }.
#   $speak (Part) - of how many assessments it speaks
#   $number (Digits) - how many are left out
#   $out (Parts) - the same, by why
so-many-and-left-out = { $number ->
    [one] { $speak }; { $out } is left out.
   *[other] { $speak }; { $out } are left out.
}
too-few-for-a-pattern = So few show single cases and no pattern: one more may turn the order around.
