### headlines

## headlines

no-phase-yet-nothing-has = No phase yet: nothing has been answered
part-whether-others-reach-not-known = whether the others reach it is not known yet
part-no-dimension-reaches = no dimension reaches it
#   $placed (Phase)
every-gate-phase-met = Every gate of phase { $placed } is met
#   $words (Text)
data-status-highest-there = Data status: { $words }, the highest there is
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
#   $phase (Phase)
part-floor-phase = the floor of phase { $phase }
#   $target (Text)
too-few-answers-place-any = Too few answers to place any dimension against { $target }
#   $reached (Texts)
part-or-above = on or above it: { $reached }
#   $unknown-status (Text)
data-status = Data status: { $unknown-status }
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
