### The phase of an organization: gates that are left, models that count, and a trial of other answers.

## How many gates are left before the next phase

#   $phase (Phase)
part-only-gate-not-known = the only gate to phase { $phase } is not known yet
#   $total (Count) - 2 or more
#   $phase (Phase)
part-all-gates-not-known = all { $total } gates to phase { $phase } are not known yet
#   $unknown (Count) - fewer than $total; no other gate is left
#   $total (Count)
#   $phase (Phase)
part-gates-not-known = { $unknown ->
    [one] { $unknown } of { $total } gates to phase { $phase } is not known yet
   *[other] { $unknown } of { $total } gates to phase { $phase } are not known yet
}
#   $phase (Phase)
part-only-gate-not-met = the only gate to phase { $phase } is not met yet
#   $total (Count) - 2 or more
#   $phase (Phase)
part-no-gate-met = none of { $total } gates to phase { $phase } is met yet
#   $not-met (Count) - fewer than $total; all others are met
#   $total (Count)
#   $phase (Phase)
part-gates-not-met = { $not-met ->
    [one] { $not-met } of { $total } gates to phase { $phase } is not met yet
   *[other] { $not-met } of { $total } gates to phase { $phase } are not met yet
}
# Some are not met, some are not known.
#   $not-met (Count)
#   $unknown (Count)
#   $total (Count)
#   $phase (Phase)
part-gates-left = { $not-met ->
    [one] { $unknown ->
        [one] { $not-met } of { $total } gates to phase { $phase } is not met yet, { $unknown } is not known
       *[other] { $not-met } of { $total } gates to phase { $phase } is not met yet, { $unknown } are not known
    }
   *[other] { $unknown ->
        [one] { $not-met } of { $total } gates to phase { $phase } are not met yet, { $unknown } is not known
       *[other] { $not-met } of { $total } gates to phase { $phase } are not met yet, { $unknown } are not known
    }
}

## Which gates are left

#   $gates (Quotes)
titles-not-met = Not met yet: { $gates }.
#   $gates (Quotes)
titles-not-known = Not known yet: { $gates }.
#   $number (Count) - of gates
#   $gates (Quotes)
next-gates = { $number ->
    [one] Next: the gate { $gates }.
   *[other] Next: the gates { $gates }.
}
#   $number (Count) - of gates
#   $gates (Quotes)
not-known-yet = { $number ->
    [one] Not known yet: the gate { $gates }.
   *[other] Not known yet: the gates { $gates }.
}
#   $number (Count) - of gates
#   $gates (Quotes)
part-named-gates = { $number ->
    [one] the gate { $gates }
   *[other] the gates { $gates }
}
#   $number (Count) - of gates
#   $gates (Quotes)
part-named-not-met = { $number ->
    [one] the gate { $gates } is not met yet
   *[other] the gates { $gates } are not met yet
}
#   $number (Count) - of gates
#   $gates (Quotes)
part-named-not-known = { $number ->
    [one] it is not known yet whether the gate { $gates } is met
   *[other] it is not known yet whether the gates { $gates } are met
}
#   $not-met (Count) - of gates
#   $unknown (Count) - of gates
#   $gates (Quotes) - those that are not met
#   $others (Quotes) - those that are not known
part-named-left = { $not-met ->
    [one] { $unknown ->
        [one] the gate { $gates } is not met yet, and it is not known whether the gate { $others } is met
       *[other] the gate { $gates } is not met yet, and it is not known whether the gates { $others } are met
    }
   *[other] { $unknown ->
        [one] the gates { $gates } are not met yet, and it is not known whether the gate { $others } is met
       *[other] the gates { $gates } are not met yet, and it is not known whether the gates { $others } are met
    }
}

## Whether one model counts as in daily use

#   $condition ("used" | "own-data" | "watched" | "changeable")
condition = { $condition ->
    [used] Real users have used it for four weeks or longer
    [own-data] It learns from your own data
    [watched] Somebody watches it
   *[changeable] You can change it or switch it off
}
# The four conditions within a sentence; the advice of the questionnaire says them in the same words.
part-what-counts = real users have used it for four weeks or longer, it learns from your own data, somebody watches it and you can change it or switch it off
# Whether a condition holds, beside it.
#   $state ("yes" | "no" | "unknown")
holds = { $state ->
    [yes] Yes
    [no] Not yet
   *[unknown] Not known
}
model-does-not-count = It does not count yet.
model-not-known = Whether it counts is not known yet.
model-counts = It counts as a model in daily use.

## A trial of other answers: “What if?”

#   $number (Number) - 1, 2, …
supposed-model = Supposed model { $number }
#   $number (Number) - 1, 2, …
supposed-area = Supposed area { $number }
# Why a question is listed.
#   $reason ("way" | "unknown" | "up" | "down")
part-why-to-try = { $reason ->
    [way] on the shortest way
    [unknown] not known yet
    [up] would lift the phase
   *[down] the phase rests on it
}
#   $phase (Phase)
would-be-first = With these answers you would be in phase { $phase }.
not-certain = The phase is not yet certain.
#   $now (Phase)
#   $then (Phase)
would-be = You would be in phase { $now }, not in phase { $then }.
#   $phase (Phase)
would-stay = You would stay in phase { $phase }.
#   $not-met (Count) - gates
hold-back = { $not-met ->
    [one] { $not-met } gate would still hold you back.
   *[other] { $not-met } gates would still hold you back.
}
#   $not-met (Count) - gates
#   $unknown (Count) - further gates
hold-back-or-unknown = { $not-met ->
    [one] { $not-met } gate would still hold you back, and { $unknown } would not be known.
   *[other] { $not-met } gates would still hold you back, and { $unknown } would not be known.
}
#   $unknown (Count) - gates
would-not-be-known = { $unknown ->
    [one] { $unknown } gate would not be known yet.
   *[other] { $unknown } gates would not be known yet.
}

## Why this phase: what models in daily use say, what all other gates say

ladder = Phases of the journey
workload-term = A production workload is a model in daily use.
gate-term = A gate is one condition of a phase, met or not met yet.
asked-models = Which models do real work today?
# The name of a phase that speaks of workloads.
#   $name (Text)
name-with-workloads = { $name } (models in daily use)
all-gates-met = All gates are met.
part-not-known-yet = not known yet
#   $phase (Phase)
part-at-least = at least phase { $phase }
#   $phase (Phase)
part-for-certain = for certain phase { $phase }
#   $others (Part) - shared:part-phase, part-at-least or part-not-known-yet
by-other-gates = By all other gates it is { $others }.
part-not-told = nobody has said which models are in daily use
not-told-sentence = Nobody has said which models are in daily use.
#   $phase (Phase)
not-told-so = Nobody has said which models are in daily use, so phase { $phase } counts until somebody does.
neither-tells = Neither the models in daily use nor all other gates tell the phase yet.
# It is not known whether some models count.
#   $models (Part) - part-for-certain or part-not-known-yet
#   $others (Part) - shared:part-phase, part-at-least or part-not-known-yet
by-both-so-far = By the models in daily use it is { $models }, by all other gates { $others }.
#   $phase (Phase)
same-result = The models in daily use and all other gates lead to the same result: phase { $phase }.
# No model counts, and the other gates lead to the same phase.
#   $phase (Phase)
same-result-without-model = You are in phase { $phase } because no model counts as in daily use yet. You need all gates: the others are not enough without one.
#   $phase (Phase)
#   $others (Part) - shared:part-phase, part-at-least or part-not-known-yet
by-both = By the models in daily use it is phase { $phase }, by all other gates { $others }; the lower one counts.
# Models are ahead of the other gates, of which some are not met.
#   $models (Count)
#   $standing (Part) - part-named-not-met or part-named-left
models-ahead-not-met = { $models ->
    [one] You have { $models } model in daily use, but { $standing }: results rest on luck or on one person.
   *[other] You have { $models } models in daily use, but { $standing }: results rest on luck or on one person.
}
# Models are ahead of the other gates, of which some are not known.
#   $models (Count)
#   $standing (Part) - part-named-not-known
models-ahead-not-known = { $models ->
    [one] You have { $models } model in daily use, and { $standing }.
   *[other] You have { $models } models in daily use, and { $standing }.
}
rest-ready = The rest is ready for more.
rest-ready-say-models = The rest is ready for more: say under “What runs today” which models run, or that none does.
rest-ready-watch-listed = The rest is ready for more: have somebody watch the models that you listed.
rest-ready-watch = The rest is ready for more: watch what you run.
#   $place ("first" | "next") - of the model that is missing
rest-ready-model = { $place ->
    [first] The rest is ready for more: bring the first model into daily use.
   *[next] The rest is ready for more: bring the next model into daily use.
}
#   $models (Count) - which run, and count only once somebody watches them
models-unwatched = { $models ->
    [one] You run { $models } model that does not count, because nobody watches it: results rest on luck or on one person.
   *[other] You run { $models } models that do not count, because nobody watches them: results rest on luck or on one person.
}
# The gates that are left, as a sentence of its own.
#   $standing (Part) - part-named-…
gates-standing = { $standing }.

## Which models count

#   $counted (Count)
part-in-daily-use = { $counted ->
    [0] no model is in daily use yet
    [one] { $counted } model in daily use
   *[other] { $counted } models in daily use
}
#   $listed (Count)
part-listed-not-counted = { $listed ->
    [one] { $listed } model listed but not counted
   *[other] { $listed } models listed but not counted
}
#   $running (Count)
part-running-not-counted = { $running ->
    [one] { $running } model runs but does not count
   *[other] { $running } models run but do not count
}
#   $used (Part) - part-in-daily-use
#   $others (Count)
part-used-and-not-counted = { $others ->
    [one] { $used }, another that does not count
   *[other] { $used }, { $others } others that do not count
}
#   $used (Part) - part-in-daily-use
#   $others (Count)
part-used-and-undecided = { $others ->
    [one] { $used }, and another of which it is not known whether it counts
   *[other] { $used }, and { $others } others of which it is not known whether they count
}
#   $listed (Count)
part-listed-undecided = { $listed ->
    [one] { $listed } model listed, and it is not known yet whether it counts
   *[other] { $listed } models listed, and it is not known yet whether they count
}
# Why a model does not count.
#   $cause ("short-use" | "no-users" | "data-not-owned" | "fixed" | "unmonitored")
part-not-counted-because = { $cause ->
    [short-use] in use for less than four weeks
    [no-users] no real users
    [data-not-owned] data not owned
    [fixed] cannot be changed or switched off
   *[unmonitored] nobody watches it
}
part-not-set-up-with-own-cases = the supplier did not set it up with your past cases
part-whether-set-up-with-own-cases = whether it is or can be set up with your own past cases
part-how-somebody-can-watch-it = how somebody can watch what it gets wrong
part-how-to-change-it = how you can change it or switch it off
#   $name (Name)
#   $questions (Parts) - part-whether-set-up-with-own-cases, part-how-somebody-can-watch-it, part-how-to-change-it
ask-the-supplier = Ask the supplier of “{ $name }” in writing: { $questions }.
#   $name (Name)
#   $causes (Parts) - part-not-counted-because
part-model-with-causes = { $name } ({ $causes })
#   $name (Name)
#   $unknown (Parts) - certainty:part-unknown
part-model-with-unknown = { $name } (not known: { $unknown })
#   $models (Parts) - part-model-with-causes
not-counted = Not counted: { $models }.
#   $number (Count) - of models
#   $models (Parts) - part-model-with-unknown
not-known-whether-counted = { $number ->
    [one] Not known whether it counts: { $models }.
   *[other] Not known whether they count: { $models }.
}
