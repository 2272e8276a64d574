### How sure the phase is, what would settle it, and what open questions could still change.

## What is possible

# The phases from the lowest to the highest that is still possible.
#   $phases (Phases) - one or more
part-possible = phase { $phases }
# Everything to tell of the same models.
#   $asked (Parts) - part-asked, then part-asked-again
part-asked-all = { $asked }
# What is not known of a model.
#   $condition ("short-use" | "no-users" | "data-not-owned" | "fixed" | "unmonitored")
part-unknown = { $condition ->
    [short-use] since when
    [no-users] whether people use it
    [data-not-owned] whose data it is
    [fixed] whether you can change it or switch it off
   *[unmonitored] whether somebody watches it
}

## Facts that would settle the phase

#   $facts (Parts) - part-which-models and those below it
would-settle = What would settle it: { $facts }.
# A link to where the fact can be told.
#   $fact (Part) - part-which-models and those below it, but part-answer-to
say-it = Say { $fact }
#   $fact (Part) - part-answer-to
give-it = Give { $fact }
part-which-models = which models do real work today, or that none does
part-who-could = who could work on machine learning, or that nobody could
#   $fact (Text) - a sentence
part-whether-so = whether this is so: “{ $fact }”
#   $question (Text)
part-answer-to = the answer to “{ $question }”
#   $people (Names)
part-skills-of = what { $people } can do
#   $number (Count) - of models
#   $models (Quotes)
part-area-of = { $number ->
    [one] in which area { $models } works
   *[other] in which area { $models } work
}
# One thing to tell of models; several of them stand in a list.
#   $condition ("short-use" | "no-users" | "data-not-owned" | "fixed" | "unmonitored")
#   $number (Count) - of models
#   $models (Quotes)
part-asked = { $condition ->
    [short-use] { $number ->
        [one] since when { $models } is in use
       *[other] since when { $models } are in use
    }
    [no-users] whether people use { $models }
    [data-not-owned] { $number ->
        [one] whose data { $models } uses
       *[other] whose data { $models } use
    }
    [fixed] { $number ->
        [one] whether you can change { $models } or switch it off
       *[other] whether you can change { $models } or switch them off
    }
   *[unmonitored] whether somebody watches { $models }
}
# The same further down the list, where the models have been named.
#   $condition ("short-use" | "no-users" | "data-not-owned" | "fixed" | "unmonitored")
#   $number (Count) - of models
part-asked-too = { $condition ->
    [short-use] { $number ->
        [one] since when it is in use
       *[other] since when they are in use
    }
    [no-users] { $number ->
        [one] whether people use it
       *[other] whether people use them
    }
    [data-not-owned] { $number ->
        [one] whose data it uses
       *[other] whose data they use
    }
    [fixed] { $number ->
        [one] whether you can change it or switch it off
       *[other] whether you can change them or switch them off
    }
   *[unmonitored] { $number ->
        [one] whether somebody watches it
       *[other] whether somebody watches them
    }
}

## How sure the phase is

#   $phases (Phases)
title-not-certain = Not yet certain: phase { $phases }
#   $phase (Phase)
title-for-now = Phase { $phase } for now
#   $low (Phase)
#   $high (Phase)
title-borderline = Borderline between phase { $low } and phase { $high }
#   $certainty ("firm" | "likely" | "borderline")
#   $phase (Phase)
title = { $certainty ->
    [firm] Firm: phase { $phase }
    [likely] Likely: phase { $phase }
   *[borderline] Borderline: phase { $phase }
}
models-first = First say under “What runs today” which models are in daily use, or that none is: before that, no other answer lifts the phase.
not-told = Nobody has said which models are in daily use. Say it under “What runs today”.
not-told-in-doubt = Nobody has said which models are in daily use, so the phase is not known for sure. Say it under “What runs today”.
#   $phases (Phases)
unknown-decides = What is not known yet decides: phase { $phases } is possible.
# How often the phase comes out if answers are changed by chance.
#   $basis ("said" | "assumed") - whether people said how sure their answers are
#   $phase (Phase)
#   $chance (Part) - part-every-time and those below it
comes-out = { $basis ->
    [said] If the answers that people were unsure of are varied, phase { $phase } comes out { $chance }.
   *[assumed] If answers may be one level off, phase { $phase } comes out { $chance }.
}
# Behind a phase that is called firm.
wrong-answers-not-covered = That does not cover answers that are wrong.
part-every-time = every time
part-nearly-every-time = nearly every time
part-hardly-ever = hardly ever
part-never = never
#   $tenths (Count) - 1 to 9
part-times-in-ten = { $tenths ->
    [one] about once in ten
   *[other] about { $tenths } times in ten
}
not-firm-unknown = It is not called firm, because what is not known could lower that.
# Nobody said of any answer how sure it is.
#   $unsaid (Number) - answers
not-firm-none-said = { $unsaid ->
    [one] It is not called firm, because nobody said how sure the answer is.
   *[other] It is not called firm, because nobody said how sure the answers are.
}
#   $unsaid (Number) - answers
not-firm-some-unsaid = { $unsaid ->
    [one] It is not called firm, because nobody said how sure { $unsaid } of the answers is.
   *[other] It is not called firm, because nobody said how sure { $unsaid } of the answers are.
}
probability-not-known = not known while the phase is not certain
#   $phase (Phase)
#   $share (Percent)
part-probability = phase { $phase } { $share }
#   $level (Number)
part-level-number = level { $level }

## What open questions could still change

#   $phase (Phase)
stays = However the open questions are answered, it stays in phase { $phase }.
#   $phase (Phase)
stays-without-models = However the open questions are answered, it stays in phase { $phase } as long as no model is in daily use.
#   $low (Phase)
#   $high (Phase)
worst-and-best = With every open question at its worst it is phase { $low }, at its best phase { $high }.
results-provisional = These results are provisional
plan-provisional = Scores and plan are provisional
#   $missing (Number) - questions without a level
#   $questions (Count) - of which there are
no-level-yet = { $missing ->
    [one] { $questions ->
        [one] { $missing } of { $questions } question has no level yet.
       *[other] { $missing } of { $questions } questions has no level yet.
    }
   *[other] { $missing } of { $questions } questions have no level yet.
}
# All of those questions were answered “don't know”.
#   $missing (Number) - questions without a level
#   $questions (Count) - of which there are
no-level-not-known = { $missing ->
    [one] { $questions ->
        [one] { $missing } of { $questions } question has no level yet, because of “don't know”.
       *[other] { $missing } of { $questions } questions has no level yet, because of “don't know”.
    }
   *[other] { $missing } of { $questions } questions have no level yet, because of “don't know”.
}
# Some of those questions were answered “don't know”.
#   $missing (Number) - questions without a level, two or more
#   $questions (Count) - of which there are
#   $dont-know (Count) - fewer than $missing
no-level-some-not-known = { $missing } of { $questions } questions have no level yet, { $dont-know } of them because of “don't know”.
#   $phases (Phases)
no-finding = What nobody has said is not a finding: phase { $phases } is possible.
only-scores-change-by-it = It can change scores and plan, but not the phase.
only-scores-change = Answers to these can change scores and plan, but not the phase.
