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
