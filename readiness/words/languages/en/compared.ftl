### compared

## comparing

part-met = met
part-not-met = not met
part-not-known = not known
part-no-certain-phase = no certain phase
no-certain-phase-either-side = No certain phase on either side

#   $gates (Count)
part-gates-won = { $gates ->
    [one] { $gates } gate won
   *[other] { $gates } gates won
}

#   $gates (Count)
part-gates-lost = { $gates ->
    [one] { $gates } gate lost
   *[other] { $gates } gates lost
}

#   $gates (Count)
part-gates-no-longer-known = { $gates ->
    [one] { $gates } gate no longer known
   *[other] { $gates } gates no longer known
}

#   $gates (Count)
part-gates-known-not-met = { $gates ->
    [one] { $gates } gate now known not to be met
   *[other] { $gates } gates now known not to be met
}

part-no-gate-differs = no gate differs
# Below the answers that differ. Each part says of what, and names what is told otherwise.
#   $parts (Clauses)
told-otherwise = Something else was also told { $parts }.
#   $fields (Parts)
part-organization = of the organization: { $fields }
#   $field ("name" | "employees" | "sector" | "country" | "decides-on" | "may-spend")
part-field = { $field ->
    [name] its name
    [employees] how many people work there
    [sector] what it does
    [country] its country
    [decides-on] the day on which the money is decided on
   *[may-spend] how much may be paid to others until the first result
}
#   $field ("currency" | "hour" | "day-inside" | "day-outside")
part-cost = { $field ->
    [currency] the currency
    [hour] what an hour of work costs
    [day-inside] what a day of its own people costs
   *[day-outside] what a day of somebody from outside costs
}
#   $shown (Count)
#   $others (Count)
#   $names (Quotes)
part-facts = { $shown ->
    [0] of the facts
   *[other] { $others ->
        [0] of the facts: { $names }
        [one] of the facts: { $names } and { $others } more
       *[other] of the facts: { $names } and { $others } more
    }
}
#   $shown (Count)
#   $others (Count)
#   $names (Quotes)
part-models = { $shown ->
    [0] of the models in use
   *[other] { $others ->
        [0] of the models in use: { $names }
        [one] of the models in use: { $names } and { $others } more
       *[other] of the models in use: { $names } and { $others } more
    }
}
#   $shown (Count)
#   $others (Count)
#   $names (Quotes)
part-people = { $shown ->
    [0] of the people
   *[other] { $others ->
        [0] of the people: { $names }
        [one] of the people: { $names } and { $others } more
       *[other] of the people: { $names } and { $others } more
    }
}
#   $shown (Count)
#   $others (Count)
#   $names (Quotes)
part-problems = { $shown ->
    [0] of the problems
   *[other] { $others ->
        [0] of the problems: { $names }
        [one] of the problems: { $names } and { $others } more
       *[other] of the problems: { $names } and { $others } more
    }
}
part-without-date = without a date

## versions

part-same = the same
part-other-words = in other words
part-made-several = made of several
part-earlier-one = a part of an earlier one
part-new = new
question = Question
what-happened = What happened to it
your-answer = Your answer
from-then = From then on
#   $carried (Count)
part-answers-carry-over = { $carried ->
    [one] { $carried } answer carries over
   *[other] { $carried } answers carry over
}
#   $again (Count)
part-questions-asked-again = { $again ->
    [0] no question is asked again
    [one] { $again } question is asked again
   *[other] { $again } questions are asked again
}
#   $new (Count)
part-questions-new = { $new ->
    [0] no question is new
    [one] { $new } question is new
   *[other] { $new } questions are new
}
phase-gates-stay-they = Phase and gates stay as they are.
phase-stays = The phase stays as it is.
part-no-longer-asked = no longer asked
part-kept-but-not-used = kept, but not used
part-not-answered = not answered
part-asked-again = asked again

## upgraded

older-version-stored-box-nobody = An older version stored a box that nobody had ticked as a no. Now these facts are not told, and count neither way until you say.
part-whether-people-use = whether people use it
part-whether-data-yours = whether the data is yours
part-whether-somebody-watches = whether somebody watches it
part-whether-you-can-change = whether you can change it
part-whether-you-measure-what-brings = whether you measure what it brings
part-whether-your-own-or-bought = whether it is your own or bought
part-how-much-time-there-ml = how much time there is for ML

## told elsewhere

no-model-does-real-work = no model does real work today.
whether-their-effect-measured-was = whether their effect is measured was not told.
whether-measured-was-not-told = whether it is measured was not told.
effect-each-measured = the effect of each is measured.
its-effect-measured = its effect is measured.
#   $measured (Count)
#   $number (Count)
effect-measured = the effect of { $measured } of { $number } is measured.
nobody-here-could-work-machine = nobody here could work on machine learning yet.
not-known = It is not known.
part-problem-without-name = a problem without a name
#   $more (Count)
part-more = { $more } more

## not taken

#   $action-title (Text)
action = Action “{ $action-title }”
be-removed = To be removed
yes = Yes
no = No
nothing = Nothing

## not taken

model-daily-use = Model in daily use
person = Person
problem = Problem
organization = Organization
setting = Setting
charter = Charter
report = Report
days-off = Days off
checked-table = Checked table
minutes-workshop = Minutes of a workshop

## comparing

#   $title (Text) - of a gate
#   $state ("met" | "open" | "unknown")
part-gate-now = { $state ->
    [met] “{ $title }” now met
    [open] “{ $title }” now not met
   *[unknown] “{ $title }” now not known
}

#   $place (Phase)
certain-one-side-only-phase = Certain on one side only: phase { $place }
#   $now-phase (Phase)
still-phase = Still in phase { $now-phase }

#   $then-phase (Phase)
#   $now-phase (Phase)
up-from-phase-to-phase = Up from phase { $then-phase } to phase { $now-phase }

#   $then-phase (Phase)
#   $now-phase (Phase)
down-from-phase-to-phase = Down from phase { $then-phase } to phase { $now-phase }

## versions

#   $title (Text)
#   $version (Text)
#   $questions (Count)
part-version-questions = { $questions ->
    [one] { $title }, version { $version }, { $questions } question
   *[other] { $title }, version { $version }, { $questions } questions
}
#   $problem (Count)
#   $named (Texts)
#   $other-named (Count)
problems-asked-again-sentences-new = { $problem ->
    [one] { $other-named ->
        [0] Of { $problem } problem, { $named } is asked again: the sentences are new there.
        [one] Of { $problem } problem, { $named } is asked again: the sentences are new there.
       *[other] Of { $problem } problem, { $named } are asked again: the sentences are new there.
    }
   *[other] { $other-named ->
        [0] Of { $problem } problems, { $named } is asked again: the sentences are new there.
        [one] Of { $problem } problems, { $named } is asked again: the sentences are new there.
       *[other] Of { $problem } problems, { $named } are asked again: the sentences are new there.
    }
}
#   $kinds (Text)
#   $was (Texts)
part-kinds-and-what-was = { $kinds }, was { $was }

## told elsewhere

#   $words (Text)
you-told-of = You told of { $words }
#   $words (Text)
you-told-this = You told: { $words }

## Two versions of the questions, and what is told elsewhere

#   $phase (Phase)
part-phase = phase { $phase }
# Two results that rest on different questions.
#   $then (Part) - such as “phase 2”
#   $old (Text) - a version
#   $now (Part) - such as “phase 2”
#   $new (Text) - a version
by-two-versions = { $then } by version { $old }, { $now } by version { $new }
#   $gone (Count)
questions-no-longer-asked = { $gone ->
    [one] { $gone } question is no longer asked.
   *[other] { $gone } questions are no longer asked.
}
#   $gates (Text) - names of gates, each with what became of it
gates-are = Gates: { $gates }.
reason-is-questions = The reason is the questions and rules: nothing in your organization has changed.
# Begins with a small letter where it stands behind a lead.
#   $number (Count)
#   $names (Text) - of the models, in quotation marks
part-models-do-real-work = { $number ->
    [one] { $number } model does real work, { $names }
   *[other] { $number } models do real work, { $names }
}

# What becomes of a question of another version: it is asked.
part-asked = asked
# What is not taken and has a name, such as a person.
#   $what (Text)
#   $title (Text)
part-what-is-called = { $what } “{ $title }”
# What the state of a gate is on the later side.
#   $state ("met" | "open" | "unknown") - of a gate
part-now = { $state ->
    [met] now met
    [open] now not met
   *[unknown] now not known
}
