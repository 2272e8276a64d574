### gates

## gate kinds

part-data-recorded = data recorded
part-outcome-recorded = outcome recorded
part-one-place = one place
part-access = access
part-data-whole-organization = the data of the whole organization
part-data-behind-first-model = the data behind the first model
data-whole-organization = Data of the whole organization
part-data-by-answers-about-first = the data by the answers about the first problem
data-by-answers-about-first = Data by the answers about the first problem
part-not-known-yet = not known yet
#   $actual (Text)
part-but-not-known-yet-which = data status { $actual }, but it is not known yet which problem comes first
#   $needed (Text)
part-or-best = data status { $needed } or best
#   $least (Text)
#   $out-of (Text)
every-dimension-reaches-whatever-unknown = Every dimension reaches { $least } { $out-of }, whatever the unknown answers are.
part-reaches = reaches it
part-below = below it
part-too-close-call = too close to call
#   $scale-share (Text)
part-each-dimension-at-or-more = each dimension at { $scale-share } or more
#   $score (Text)
part-or-more = { $score } or more
#   $weeks-in-use (Count)
part-real-users-have-used-weeks = { $weeks-in-use ->
    [one] real users have used it for { $weeks-in-use } week or longer, it learns from your own data, somebody watches it and you can change it or switch it off
   *[other] real users have used it for { $weeks-in-use } weeks or longer, it learns from your own data, somebody watches it and you can change it or switch it off
}
models-daily-use = Models in daily use
#   $running (Count)
part-models-use-none-counts = { $running ->
    [one] { $running } model in use, none that counts
   *[other] { $running } models in use, none that counts
}
#   $listed (Count)
part-models-listed-none-counts = { $listed ->
    [one] { $listed } model listed, none that counts
   *[other] { $listed } models listed, none that counts
}
somebody-watches-every-model-daily = Somebody watches every model that is in daily use.
part-no-model-known-run = no model is known to run
part-no-model-runs = no model runs
part-every-model-watched = every model is watched
part-every-model-counts-watched = every model that counts is watched
part-no-model-listed-counts = no model listed counts
people-roles = People and roles
part-not-known-yet-who-has = not known yet who has the skills
#   $roles (Text)
part-not-known-yet-whether-covered = not known yet whether these are covered: { $roles }
#   $people (Count)
part-own-people = { $people ->
    [one] { $people } person of your own
   *[other] { $people } people of your own
}
part-third = a third
part-two-thirds = two thirds
part-top = the top
#   $share (Text)
part-scale = { $share } of the scale

## gates

met = Met
not-met-yet = Not met yet
not-known = Not known
part-met = met

# Of several gates: so many are in this state.
#   $gates (Count)
#   $state ("open" | "unknown" | "met")
part-gates-by-state = { $state ->
    [open] { $gates } not met yet
    [unknown] { $gates } not known
   *[met] { $gates } met
}

part-not-met-yet = not met yet
part-not-known = not known

# An answer that counts only then.
#   $told (Text)
part-matters-without-model = { $told }, which matters as long as no listed model counts
# An answer that counts only then.
#   $told (Text)
part-matters-with-model = { $told }, which matters as soon as a listed model counts
part-every-dimension-high-enough = every dimension is high enough
every-dimension = Every dimension

## gate kinds

#   $status (Text)
part-status = data status { $status }
part-not-recorded = not recorded
part-without-outcome = without the outcome
part-not-one-place = not in one place
part-not-open-all-who-need = not open to all who need it
#   $actual (Number)
part-level-told = level { $actual }
#   $level (Number)
part-level-needed = level { $level }
#   $subject (Text)
data = Data of { $subject }
#   $words (Text)
#   $subject (Text)
part-for-subject = for { $subject }: { $words }
#   $low (Text)
#   $high (Text)
part-between = between { $low } and { $high }
#   $few-from (Count)
#   $counted (Text)
models-or-more-counts = { $few-from ->
    [one] { $few-from } model or more counts: { $counted }.
   *[other] { $few-from } models or more counts: { $counted }.
}
#   $details (Texts)
part-not-known-whether-these-watched = not known whether these are watched: { $details }
#   $details (Texts)
part-not-watched = not watched: { $details }
#   $roles (Text)
part-not-covered = not fully covered: { $roles }
#   $roles (Text)
part-not-even-partly-covered = not even partly covered: { $roles }

## gate kinds

#   $of (Text)
#   $at-least (Text)
status = The status of { $of } is “{ $at-least }”.
#   $of (Text)
#   $at-least (Text)
status-or-higher = The status of { $of } is “{ $at-least }” or higher.
#   $multiple-from (Count)
#   $multiple-areas (Count)
models-or-more-count-areas = { $multiple-from ->
    [one] { $multiple-areas ->
        [one] { $multiple-from } model or more count, in { $multiple-areas } area or more.
       *[other] { $multiple-from } model or more count, in { $multiple-areas } areas or more.
    }
   *[other] { $multiple-areas ->
        [one] { $multiple-from } models or more count, in { $multiple-areas } area or more.
       *[other] { $multiple-from } models or more count, in { $multiple-areas } areas or more.
    }
}
#   $actual (Count)
#   $areas (Count)
part-models-areas = { $actual ->
    [one] { $areas ->
        [one] { $actual } model in { $areas } area
       *[other] { $actual } model in { $areas } areas
    }
   *[other] { $areas ->
        [one] { $actual } models in { $areas } area
       *[other] { $actual } models in { $areas } areas
    }
}
#   $needed (Count)
#   $multiple-areas (Count)
part-models-count-areas = { $needed ->
    [one] { $multiple-areas ->
        [one] { $needed } model that count, in { $multiple-areas } area
       *[other] { $needed } model that count, in { $multiple-areas } areas
    }
   *[other] { $multiple-areas ->
        [one] { $needed } models that count, in { $multiple-areas } area
       *[other] { $needed } models that count, in { $multiple-areas } areas
    }
}
#   $people (Count)
#   $names (Text)
people-your-own-or-more = { $people ->
    [one] { $people } person of your own or more cover these roles: { $names }.
   *[other] { $people } people of your own or more cover these roles: { $names }.
}
#   $needed (Count)
#   $roles-asked (Text)
part-or-more-own-people-who = { $needed } or more people of your own who cover { $roles-asked }

## gates

#   $listed (Text)
part-too-low = too low: { $listed }
#   $listed (Text)
part-too-many-unknown-answers = too many unknown answers in { $listed }

## Models that count, and dimensions against a floor

#   $models (Count)
part-models-that-count = { $models ->
    [one] { $models } model that counts as in daily use
   *[other] { $models } models that count as in daily use
}
#   $floor (Text) - a score
part-every-dimension-reaches = every dimension reaches the floor of { $floor }
#   $state ("met" | "open" | "unknown")
#   $floor (Text) - a score
#   $dimensions (Text) - their names
part-dimensions-and-floor = { $state ->
    [met] { $dimensions } at the floor of { $floor } or above
    [open] { $dimensions } below the floor of { $floor }
   *[unknown] too many unknown answers to tell about the floor of { $floor }: { $dimensions }
}

## Rules and findings in whole sentences

#   $when ("always" | "running-workload" | "no-running-workload") - whether the rule holds always
#   $better ("yes" | "no") - whether there is a higher level
#   $question (Text)
#   $level (Text) - the words of a level
answered-with = { $when ->
    [running-workload] { $better ->
        [yes] If a model is in daily use: “{ $question }” is answered with: { $level }, or a higher level.
       *[no] If a model is in daily use: “{ $question }” is answered with: { $level }.
    }
    [no-running-workload] { $better ->
        [yes] If no model is in daily use yet: “{ $question }” is answered with: { $level }, or a higher level.
       *[no] If no model is in daily use yet: “{ $question }” is answered with: { $level }.
    }
   *[always] { $better ->
        [yes] “{ $question }” is answered with: { $level }, or a higher level.
       *[no] “{ $question }” is answered with: { $level }.
    }
}
#   $when ("always" | "running-workload" | "no-running-workload") - whether the rule holds always
#   $text (Text) - a sentence
this-is-true = { $when ->
    [running-workload] If a model is in daily use: This is true: { $text }
    [no-running-workload] If no model is in daily use yet: This is true: { $text }
   *[always] This is true: { $text }
}
#   $level (Text) - the words of a level
part-or-higher-level = { $level }, or a higher level
#   $roles (Text)
roles-are-covered = These roles are covered, by your own people or a partner: { $roles }.
#   $roles (Text)
roles-are-partly-covered = These roles are at least partly covered, by your own people or a partner: { $roles }.
#   $roles (Text)
part-roles-covered = { $roles } covered
#   $roles (Text)
part-roles-partly-covered = { $roles } at least partly covered
part-somebody-has-skills = somebody has the skills for each role
#   $number (Digits) - how many people
#   $names (Names)
part-skills-but-no-time = { $number ->
    [one] somebody has the skills for each role, but { $names } has no time for ML
   *[other] somebody has the skills for each role, but { $names } have no time for ML
}
#   $people (Part) - how many
#   $roles (Text)
part-own-people-not-covered = { $people }; not fully covered: { $roles }
#   $people (Part) - how many
#   $number (Digits) - how many of them
#   $names (Names)
part-own-people-but-no-time = { $number ->
    [one] { $people }, but { $names } has no time for ML
   *[other] { $people }, but { $names } have no time for ML
}
