### The headlines of pages and sections: findings with their numbers, without a full stop.

## headlines

no-phase-yet-nothing-has = No phase yet: nothing has been answered
part-whether-others-reach-not-known = whether the others reach it is not known yet
#   $names (Texts) - of dimensions
part-whether-named-reach-not-known = whether it is reached by { $names } is not known yet
part-no-dimension-reaches = no dimension reaches it
#   $below (Count) - other dimensions that surely do not reach it
#   $unsure (Count) - dimensions of which nobody knows whether they do
part-others-below-and-not-known = { $below ->
    [one] { $below } other is below it, { $unsure } not known yet
   *[other] { $below } others are below it, { $unsure } not known yet
}
#   $placed (Phase)
every-gate-phase-met = Every gate of phase { $placed } is met
#   $words (Text)
#   $of ("problem" | "main") - what the questions are about
data-status-highest-there = { $of ->
    [problem] Data status by the answers about your first problem: { $words }, the highest there is
   *[main] Data status: { $words }, the highest there is
}
no-capability-has-enough-answers = No capability has enough answers for a score
people-do-not-differ-by = People do not differ by much on any question
#   $number (Count)
people-differed-questions-something-was = { $number ->
    [one] People differed on { $number } question, and something was recorded on every one
   *[other] People differed on { $number } questions, and something was recorded on every one
}
part-phase-unchanged = phase unchanged
part-no-certain-phase-then-or = no certain phase then or now
part-no-certain-phase = no certain phase
#   $questions (Count)
all-questions-answered = { $questions ->
    [one] All { $questions } question are answered
   *[other] All { $questions } questions are answered
}

## headlines

#   $placed (Phase)
#   $phases (Number)
phase = Phase { $placed } of { $phases }
#   $possible-words (Text)
not-yet-certain = Not yet certain, { $possible-words }
#   $reached (Texts)
part-or-above = on or above it: { $reached }
#   $unknown-status (Text)
#   $of ("problem" | "main") - what the questions are about
data-status = { $of ->
    [problem] Data status by the answers about your first problem: { $unknown-status }
   *[main] Data status: { $unknown-status }
}
#   $lowest (Score)
#   $out-of (Text)
several-capabilities-share-lowest-score = Several capabilities share the lowest score, { $lowest } { $out-of }
#   $lowest (Score)
#   $out-of (Text)
#   $names (Texts)
lowest-at = Lowest at { $lowest } { $out-of }: { $names }
#   $number (Count)
questions-talk-about-before-anything = { $number ->
    [one] { $number } question to talk about before anything is built on the answers
   *[other] { $number } questions to talk about before anything is built on the answers
}
#   $number (Count)
#   $settled (Count)
questions-which-people-differ-them = { $number ->
    [one] { $number } question on which people differ, { $settled } of them talked about
   *[other] { $number } questions on which people differ, { $settled } of them talked about
}
#   $phase-or-unsure (Text)
#   $other-phase-or-unsure (Text)
part-now-then = now { $phase-or-unsure }, then { $other-phase-or-unsure }

## Several findings in one headline

#   $place (Text) - phase, or not-yet-certain
all-met = { $place }: every gate is met
#   $place (Text) - phase, or not-yet-certain
#   $use (Text) - how many models are in daily use
all-met-with-use = { $place }: { $use }; every gate is met
#   $place (Text) - phase, or not-yet-certain
#   $left (Text) - the gates before the next phase
left = { $place }: { $left }
#   $place (Text) - phase, or not-yet-certain
#   $use (Text) - how many models are in daily use
#   $left (Text) - the gates before the next phase
left-with-use = { $place }: { $use }; { $left }
#   $dimensions (Count)
#   $phase (Phase)
all-reach-floor = { $dimensions ->
    [one] All { $dimensions } dimension reach the floor of phase { $phase }
   *[other] All { $dimensions } dimensions reach the floor of phase { $phase }
}
#   $phase (Phase)
#   $names (Texts) - of dimensions
#   $others (Part) - part-or-above and those below it
not-confirmed-at-floor = Not confirmed at the floor of phase { $phase }: { $names }; { $others }
#   $phase (Phase)
#   $names (Texts) - of dimensions
#   $others (Part) - part-or-above and those below it
furthest-below-floor = Furthest below the floor of phase { $phase }: { $names }; { $others }
#   $phase (Phase)
none-can-be-placed = Too few answers to place any dimension against the floor of phase { $phase }
#   $number (Count) - fewer than $total
#   $total (Count) - 2 or more
#   $phase (Phase)
#   $unsure (Texts) - names of dimensions
some-reach-floor = { $number ->
    [one] { $number } of { $total } dimensions reaches the floor of phase { $phase }; too few answers on { $unsure }
   *[other] { $number } of { $total } dimensions reach the floor of phase { $phase }; too few answers on { $unsure }
}
#   $met (Count) - fewer than $total
#   $total (Count)
#   $phase (Phase)
part-gates-met = { $met ->
    [0] { $total ->
        [one] none of { $total } gate of phase { $phase } is met
       *[other] none of { $total } gates of phase { $phase } is met
    }
    [one] { $met } of { $total } gates of phase { $phase } is met
   *[other] { $met } of { $total } gates of phase { $phase } are met
}
#   $phase (Phase)
part-only-gate-met = the only gate of phase { $phase } is met
#   $total (Count)
#   $phase (Phase)
part-all-gates-met = all { $total } gates of phase { $phase } are met
# The gates of the next phase, where the phase of now has none.
#   $gates (Part) - part-gates-met and those below it
gates-met = { $gates }
#   $phase (Phase)
#   $gates (Part) - part-gates-met, none of them
every-gate-is-met-and = Every gate of phase { $phase } is met; { $gates }
#   $phase (Phase)
#   $gates (Part) - part-gates-met and those below it
every-gate-is-met-and-too = Every gate of phase { $phase } is met; { $gates } too
#   $least (Number)
#   $out-of (Text) - shared:part-out-of
no-capability-below = No capability lies below { $least } { $out-of }
#   $then (Text) - a version
#   $now (Text) - a version
#   $phase (Text) - what became of the phase
two-versions = Two versions of the questions, { $then } then and { $now } now; { $phase }
# Which dimensions went up, and which went down.
#   $up (Text) - their names, or part-none
#   $down (Text) - their names, or part-none
#   $phase (Text) - what became of the phase
up-and-down = Up: { $up }; down: { $down }; { $phase }
part-none = none

#   $words (Text) - the status
#   $gap (Text) - the one thing that is missing
#   $of ("problem" | "main") - what the questions are about
data-status-with-gap = { $of ->
    [problem] Data status by the answers about your first problem: { $words }; { $gap }
   *[main] Data status: { $words }; { $gap }
}
#   $words (Text) - the status
#   $blocks (Text) - what to do
#   $of ("problem" | "main") - what the questions are about
data-status-and-what-blocks = { $of ->
    [problem] Data status by the answers about your first problem: { $words }; to go up, { $blocks }
   *[main] Data status: { $words }; to go up, { $blocks }
}
#   $of ("problem" | "main") - what the questions are about
#   $words (Text) - the status by the answers to them
#   $status (Text)
data-status-and-that-of-first = { $of ->
    [problem] Data status by the answers about your first problem: { $words }; that of the problem which comes first: { $status }
   *[main] Data status: { $words }; that of the problem which comes first: { $status }
}
