### Words that all pages share: states, classes, levels, amounts of work, days. All are parts of sentences.

## What data, problems and capabilities are called by

#   $status ("absent" | "acceptable" | "better" | "best") - from the worst to the best
part-status = { $status ->
    [absent] absent
    [acceptable] acceptable
    [better] better
   *[best] best
}
# What can be done with a candidate problem.
#   $verdict ("ready" | "do-first" | "buy" | "later" | "not-ml")
part-class = { $verdict ->
    [ready] ready for a proof of concept
    [do-first] something first
    [buy] a ready-made tool exists
    [later] collect data first
   *[not-ml] not a task for ML
}
#   $horizon ("first-90-days" | "then" | "later")
part-horizon = { $horizon ->
    [first-90-days] the first 90 days
    [then] months 4 to 12
   *[later] later, without a date
}
#   $phase (Phase) - 1 to 3
part-phase = phase { $phase }
# What a score is out of, behind it: “1.8 of 3”.
#   $highest (Number)
part-out-of = of { $highest }
# The scale of the scores.
#   $lowest (Number)
#   $highest (Number)
part-scale = from { $lowest } to { $highest }

## How many, and how far

# So many beside those that were told before.
#   $number (Count)
part-others = { $number ->
    [one] another
   *[other] { $number } others
}
# A distance between levels, to the half.
part-half-a-level = half a level
#   $levels (Count) - whole ones
part-levels = { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
}
#   $levels (Count) - whole ones; a half comes on top
part-levels-and-a-half = { $levels ->
    [one] { $levels } and a half levels
   *[other] { $levels } and a half levels
}

## Work of one person

part-half-a-day = half a day
#   $minutes (Number)
part-minutes = { $minutes } minutes
#   $hours (Number)
part-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
#   $days (Number) - may have one decimal
part-days-of-work = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
# Behind the likely amount, the least and the most in the same unit: “2 days (1 to 4)”.
#   $likely (Part) - one of the amounts above
#   $low (Number)
#   $high (Number)
part-work-between = { $likely } ({ $low } to { $high })
#   $likely (Part) - half a day
#   $low (Number)
#   $high (Number)
part-half-a-day-between = { $likely } ({ $low } to { $high } hours)
# A person who is proposed for an action, though nobody told how much time they have.
#   $name (Name)
part-ask-for-time = { $name } (time not told: ask)
#   $name (Name)
part-proposed = { $name } (proposed)
#   $name (Name)
part-proposed-ask-for-time = { $name } (proposed; time not told: ask)

## Days

# Two days of one month: “21 to 25 November 2026”.
#   $first (DayNumber)
#   $last (Day)
part-days-of-a-month = { $first } to { $last }
#   $first (DayMonth)
#   $last (Day)
part-days-of-a-year = { $first } to { $last }
#   $first (Day)
#   $last (Day)
part-days = { $first } to { $last }
#   $day (Day)
part-on-day = on { $day }
#   $first (DayNumber)
#   $last (Day)
part-from-days-of-a-month = from { $first } to { $last }
#   $first (DayMonth)
#   $last (Day)
part-from-days-of-a-year = from { $first } to { $last }
#   $first (Day)
#   $last (Day)
part-from-days = from { $first } to { $last }

## Who is meant

# In place of the name of an organization that has none yet.
your-organization = Your organization
partner-from-outside = A partner from outside
# Who does an action where no person is named.
#   $role (Text)
part-external-role = { $role } (external)
#   $role (Text)
part-role-to-be-named = { $role } (to be named)
# How much work something is, in a table.
#   $size ("small" | "medium" | "large")
part-effort = { $size ->
    [small] small
    [medium] medium
   *[large] large
}

## What stands beside each other in one line; the signs between them are yours to choose

# Before a value, such as the head of a line.
#   $label (Text)
#   $value (Text)
part-labelled = { $label }: { $value }
# Behind something, in brackets.
#   $told (Text)
#   $note (Text)
part-noted = { $told } ({ $note })
# Words that stand as a sentence of their own.
#   $told (Text)
as-sentence = { $told }.
