### reasons

## answering

#   $told (Text)
#   $first-look-time (Text)
part-or-first-look = { $told }, or { $first-look-time } for a first look
#   $left (Count)
questions-without-answer-take = { $left ->
    [one] The { $left } question without an answer take
   *[other] The { $left } questions without an answer take
}
last-question-takes = The last question takes
part-questions-answered = questions answered

## explaining

part-too-few-answers = too few answers
#   $share-needed (Text)
no-score-yet-answers-needed = No score yet: { $share-needed } of the answers are needed, weighed by importance.
mean-scores-its-parts-each = The mean of the scores of its parts; each part counts the same, however many questions it has.
part-partly-covered = partly covered
part-covered-by-two-or-more = covered by two or more people
mean-over-roles-you-need = The mean over the roles you need, taken from the list of people.
#   $share-needed (Text)
no-score-yet-at-least = No score yet: at least { $share-needed } of its answers, by weight, must be known.
#   $scale (Text)
weight-times-level-told-every = Weight times level, told { $scale }, of every answer, added up and divided by the sum of the weights.
weight-times-level-every-answer = Weight times level of every answer, added up and divided by the sum of the weights.

## reasons

i-do-not-know-which = I do not know, which counts as level 0
part-whether-law-or-contract-forbids = whether a law or contract forbids it
part-what-harm-mistake-could-do = what harm a mistake could do
part-whether-person-can-check-each = whether a person can check each result
part-whether-tool-can-be-bought = whether a tool can be bought
part-nothing-was-said-about-models = nothing was said about models in daily use
part-every-plan = part of every plan
part-not-known-yet = is not known yet
part-not-met-yet = is not met yet
#   $action-title (Text)
part-needed-before = needed before “{ $action-title }”
#   $actual (Text)
part-first-trial = part of the first trial: “{ $actual }”
part-of-first-trial = part of the first trial
#   $title (Text)
part-common-mistake-avoid = a common mistake to avoid: “{ $title }”
#   $name (Name)
part-not-known-whether-safeguard-place = not known: whether the safeguard “{ $name }” is in place
part-checked-table-asks = a checked table asks for it
#   $table (Name)
#   $name (Name)
part-check-asks = the check of “{ $table }” for “{ $name }” asks for it
part-fewer-than-two-problems-entered = fewer than two problems are entered
#   $rstrip (Text)
people-said = “{ $rstrip }”, people said
part-answer-what-worth-how-easy = answer what it is worth and how easy it is
part-nothing-known-about-yet = nothing is known about it yet

## reasons

part-data-has-reached-this-status = the data has reached this status
part-model-daily-use = a model is in daily use
part-no-model-daily-use-yet = no model is in daily use yet
part-model-you-made-daily-use = a model that you made is in daily use
part-model-runs-nobody-watches = a model runs that nobody watches
part-one-three-models-count-so = one to three models count so far
part-needed-role-missing = a needed role is missing
part-there-fewer-than-two-scored = there are fewer than two scored problems
part-all-problems-one-kind = all problems are of one kind
part-no-problem-ready-yet = no problem is ready yet
part-first-problem-needs-labels = the first problem needs labels
part-somebody-has-time-no-role = somebody has time and no role
part-highest-phase-reached = the highest phase is reached
part-junior-works-without-mentor = a junior works without a mentor
part-teams-have-no-common-forum = the teams have no common forum
part-more-than-six-months-lay = more than six months lay between the last two assessments
#   $title (Text)
#   $standing (Text)
part-gate = the gate “{ $title }” { $standing }
#   $name (Name) - of a model
#   $told ("no" | "unknown") - what keeps it from counting
part-model-does-not-count = { $told ->
    [no] “{ $name }” does not count as a model in daily use yet
   *[unknown] it is not known whether “{ $name }” counts as a model in daily use
}
# Why suppliers are asked before a trial of one's own.
part-tool-does-part = a ready-made tool does a part of it: first see what one costs and leaves open
#   $unknown-flags (Text)
part-not-known = not known: { $unknown-flags }
#   $subject (Text)
part-not-known-of = not known: { $subject }
#   $told (Text)
part-level = level { $told }
#   $lacks (Texts)
part-put-place-first = put in place first: { $lacks }
#   $unknown (Text)
part-ready-if-nothing-unknown-speaks = ready, if nothing unknown speaks against it; { $unknown }
#   $names (Texts)
part-strong = strong in { $names }
#   $names (Texts)
part-not-known-names = not known: { $names }

## answering

#   $least (Count)
#   $most (Count)
part-levels = { $most ->
    [one] { $least } to { $most } level
   *[other] { $least } to { $most } levels
}

#   $questions (Count)
#   $time (Part) - about so many minutes
part-questions-and-time = { $questions ->
    [one] { $questions } question, { $time }
   *[other] { $questions } questions, { $time }
}

#   $levels (Count)
part-number-of-levels = { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
}

#   $subjects (Count)
part-subjects = { $subjects ->
    [one] { $subjects } subject
   *[other] { $subjects } subjects
}

#   $questions (Count)
#   $whole-time (Text)
everything-questions = { $questions ->
    [one] Everything: { $questions } question, { $whole-time }
   *[other] Everything: { $questions } questions, { $whole-time }
}
#   $first-look (Count)
#   $first-look-time (Text)
first-look-questions = { $first-look ->
    [one] A first look: { $first-look } question, { $first-look-time }
   *[other] A first look: { $first-look } questions, { $first-look-time }
}
#   $told (Text)
#   $time-for (Text)
all-answered-counts = { $told } { $time-for }, and all that is answered counts.
#   $minutes-for (Count)
part-about-minutes = { $minutes-for ->
    [one] about { $minutes-for } minute
   *[other] about { $minutes-for } minutes
}
#   $given (Number)
#   $questions (Number)
#   $what-was-given (Text)
part-of = { $given } of { $questions } { $what-was-given }
#   $words (Text)
#   $answered (Number)
part-them-with-level = { $words }, { $answered } of them with a level

## explaining

#   $printed (Text)
#   $other-printed (Text)
part-from = from { $printed } to { $other-printed }
#   $level (Number)
#   $words (Text)
level = Level { $level }: { $words }

## reasons

# Stands behind the level reached: what an action of the plan is still for.
#   $short (Text)
part-still-to-reach = still to reach: { $short }
#   $level (Number)
#   $short (Text)
part-level-with-words = level { $level }: { $short }
#   $level (Number)
part-level-without-words = level { $level }

## reasons

i-do-not-know = I do not know
part-does-not-apply = does not apply
part-not-answered = not answered
part-yes = yes
part-no = no
part-part = in part
part-no-problem-chosen-yet = no problem chosen yet
part-left-open-by-room = left open by the room

## How long something takes, and what is still open

#   $minutes (Digits)
part-about-so-many-minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
#   $pages (Count)
pages-are-open = { $pages ->
    [0] { $pages } pages is still open
    [one] { $pages } page is still open
   *[other] { $pages } pages are still open
}
#   $questions (Count)
questions-are-open = { $questions ->
    [one] { $questions } question is still open
   *[other] { $questions } questions are still open
}
#   $questions (Count)
part-questions = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}
#   $questions (Part)
#   $pages (Count) - others than those on which the questions stand
questions-and-pages-are-open = { $pages ->
    [one] { $questions } and { $pages } other page are still open
   *[other] { $questions } and { $pages } other pages are still open
}

## Scores with the answers they come from

# Between two of the words for levels; 0 is the lowest.
#   $low (Part)
#   $high (Part)
part-between-levels = between “{ $low }” and “{ $high }”
# The words for the four levels of a score.
#   $level ("not" | "started" | "some" | "routine")
part-level-word = { $level ->
    [not] not in place
    [started] started
    [some] in some teams
   *[routine] routine
}
#   $line (Text) - the sum as it is reckoned
#   $score (Text)
part-cannot-be-below = { $line }; with what is not known it cannot be below { $score }
#   $line (Text) - the sum as it is reckoned
#   $score (Text)
part-cannot-be-above = { $line }; with what is not known it cannot be above { $score }
#   $words (Text) - an answer
#   $level (Digits)
part-counts-as-level = { $words } (counts as level { $level })
# Two cells beside a role.
part-missing = missing
part-covered = covered

## How much time there is

# Before the name of somebody who is too full, behind a colon.
#   $name (Name)
part-more-work-than-time = more work than time: { $name }
#   $name (Name)
part-hardly-any-time = hardly any time to spare: { $name }
# Why an action is in the plan: what was told of a safeguard.
#   $name (Name)
#   $given (Part)
part-safeguard-is = safeguard “{ $name }”: { $given }
