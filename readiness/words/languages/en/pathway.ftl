### pathway

## pathway

extend-what-there = Extend what is there
do-far-known = To do, as far as is known
only-if-missing-answers-turn = Only if the missing answers turn out low
#   $number (Count)
part-things-do = { $number ->
    [one] { $number } thing to do
   *[other] { $number } things to do
}
if-none-yet = , if none is yet
#   $needed (Count)
say-listed-models-what-not = { $needed ->
    [one] Say of { $needed } listed model what is not known yet.
   *[other] Say of { $needed } listed models what is not known yet.
}
say-which-models-do-real = Say which models do real work today, or that none does.
#   $needed (Count)
real-users-use-weeks = { $needed ->
    [one] Real users use it for { $needed } week.
   *[other] Real users use it for { $needed } weeks.
}
every-running-model-watched = Every running model is watched.

## pathway

#   $without-date (Count)
#   $to-phase (Phase)
these-have-no-date-yet = { $without-date ->
    [one] Of the things to do, { $without-date } has no date yet, so the plan does not reach phase { $to-phase } within its twelve months. It also holds other actions.
   *[other] Of the things to do, { $without-date } have no date yet, so the plan does not reach phase { $to-phase } within its twelve months. It also holds other actions.
}

# Questions that somebody was not sure of, behind those without an answer.
#   $number (Count)
then-look-again-at = { $number ->
    [one] Then look again at another
   *[other] Then look again at { $number } others
}

#   $number (Count)
first-look-again-at-questions = { $number ->
    [one] First look again at { $number } question
   *[other] First look again at { $number } questions
}
# Beside the things to do that were counted before.
#   $number (Count)
part-other-things-do = { $number ->
    [one] another
   *[other] { $number } others
}
#   $what (Part)
part-depends-missing-answers = { $what } that depends on missing answers
#   $what (Part)
part-depend-missing-answers = { $what } that depend on missing answers
#   $if-none-is (Text)
first-model-goes-into-daily = A first model goes into daily use{ $if-none-is }.
#   $needed (Count)
#   $multiple-areas (Count)
models-run-business-areas = { $needed ->
    [one] { $multiple-areas ->
        [one] { $needed } model run in { $multiple-areas } business area.
       *[other] { $needed } model run in { $multiple-areas } business areas.
    }
   *[other] { $multiple-areas ->
        [one] { $needed } models run in { $multiple-areas } business area.
       *[other] { $needed } models run in { $multiple-areas } business areas.
    }
}
#   $low (Number)
part-level-of-today = level { $low }
#   $high (Number)
part-level-to-reach = level { $high }
#   $status (Text)
part-marked = marked as { $status }
#   $words (Text)
part-starts = starts in { $words }

## The way as a whole

#   $number (Count)
#   $time (Text) - such as “about two minutes”
first-answer = { $number ->
    [one] First answer this question ({ $time })
   *[other] First answer these { $number } questions ({ $time })
}
#   $milestones (Count)
part-milestones = { $milestones ->
    [one] { $milestones } milestone
   *[other] { $milestones } milestones
}
part-nothing = nothing
#   $parts (Parts) - up to three of: things to do, others that depend on answers, milestones
part-things-together = { $parts }
#   $parts (Part) - all that there is to do
#   $phase (Phase)
before-phase = { $parts } before phase { $phase }
# Behind the milestones, in the report.
#   $actions (Quotes) - of the plan
goal-by-actions = What leads there: { $actions }.
