### The steps that checked tables ask for, as they stand in a plan.

# A title has no full stop.
#   $kind ("choose-target" | "ask-when-recorded" | "ask-about-rows" | "collect-rare-cases" | "ask-data-protection" | "run-pilot" | "list-what-is-missing" | "collect-rows" | "list-what-is-looked-at" | "try-simple-forecast")
#   $column (Name) - of the table; only where a step is about one
title = { $kind ->
    [choose-target] Choose the column that holds what you want to predict, or start to record it
    [ask-when-recorded] Ask the person who records “{ $column }” when it is written down
    [ask-about-rows] Ask the person who keeps this table about its rows: their order, and the answers far from all others
    [collect-rare-cases] Collect more cases of the rare answer, at least 50 of them
    [ask-data-protection] Ask whoever is responsible for data protection before going on
    [run-pilot] Run a two-week pilot with the people who would use the result
    [list-what-is-missing] List three things your experts know that the table does not hold
    [collect-rows] Collect more rows of the same kind, then check again
    [try-simple-forecast] Hold a simple forecast, such as the same day a year ago, against what came
   *[list-what-is-looked-at] List what your experts look at that the table does not hold
}
# The sign that the step goes on.
#   $kind ("choose-target" | "ask-when-recorded" | "ask-about-rows" | "collect-rare-cases" | "ask-data-protection" | "run-pilot" | "list-what-is-missing" | "collect-rows" | "list-what-is-looked-at" | "try-simple-forecast")
indicator = { $kind ->
    [choose-target] Somebody has said which column it is.
    [ask-when-recorded] The person has been asked.
    [ask-about-rows] The person has been asked.
    [collect-rare-cases] The number of rare cases grows from month to month.
    [ask-data-protection] A day for the talk is agreed.
    [run-pilot] People have worked with the result for a first week.
    [list-what-is-missing] The first expert has been asked.
    [collect-rows] The table grows from month to month.
    [try-simple-forecast] The past numbers are in one sheet, one row for each day, week or month.
   *[list-what-is-looked-at] The first expert has been asked.
}
#   $kind ("choose-target" | "ask-when-recorded" | "ask-about-rows" | "collect-rare-cases" | "ask-data-protection" | "run-pilot" | "list-what-is-missing" | "collect-rows" | "list-what-is-looked-at" | "try-simple-forecast")
done-when = { $kind ->
    [choose-target] The table is checked again with that column.
    [ask-when-recorded] The answer is written down, and the table is checked again with it.
    [ask-about-rows] The answer is written down, and the table is checked again with it.
    [collect-rare-cases] The table holds 50 rare cases and is checked again.
    [ask-data-protection] It is written down what this data may be used for.
    [run-pilot] The pilot is over, and its users have said if it should go on.
    [list-what-is-missing] Three things are listed, each with a way to record it.
    [collect-rows] The table is checked again, or the problem is given up.
    [try-simple-forecast] It is written how far the simple forecast was off in the last year, and how far today's way was.
   *[list-what-is-looked-at] The list is written, and each thing on it can be recorded or cannot.
}
removed = Step after a table check that was removed
no-longer-asked = No longer applies: the check that asked for it was removed or replaced.

## What lets a listed model count

# What was told of it is not so: what to do about it. Nothing but time helps a model that is new.
#   $condition ("short-use" | "no-users" | "data-not-owned" | "fixed" | "unmonitored")
part-change = { $condition ->
    [short-use] let it be used for four weeks
    [no-users] let people use it in their daily work
    [data-not-owned] set it up with your own past cases
    [fixed] see to it that you can change it or switch it off
   *[unmonitored] name who watches what it gets wrong
}
# The same of a model that a supplier made.
#   $condition ("short-use" | "no-users" | "data-not-owned" | "fixed" | "unmonitored")
part-ask-to-change = { $condition ->
    [short-use] let it be used for four weeks
    [no-users] let people use it in their daily work
    [data-not-owned] ask its supplier in writing to set it up with your own past cases
    [fixed] ask its supplier in writing how you can change it or switch it off
   *[unmonitored] name who watches what it gets wrong, and ask its supplier how
}
# Nobody has told whether it is so.
#   $condition ("short-use" | "no-users" | "data-not-owned" | "fixed" | "unmonitored")
part-find-out = { $condition ->
    [short-use] find out since when people use it
    [no-users] find out whether people use it in their daily work
    [data-not-owned] find out whether it learned from your own past cases
    [fixed] find out whether you can change it or switch it off
   *[unmonitored] find out whether somebody watches what it gets wrong
}
# The same of a model that a supplier made.
#   $condition ("short-use" | "no-users" | "data-not-owned" | "fixed" | "unmonitored")
part-ask-about = { $condition ->
    [short-use] find out since when people use it
    [no-users] find out whether people use it in their daily work
    [data-not-owned] ask its supplier in writing whether it is set up with your own past cases
    [fixed] ask its supplier in writing whether you can change it or switch it off
   *[unmonitored] find out whether somebody watches what it gets wrong
}
#   $models (Count) - one or two
#   $names (Quotes) - of the models
#   $parts (Parts) - part-change, part-ask-to-change, part-find-out, part-ask-about; one or two
model-title = { $models ->
    [one] Let { $names } count: { $parts }
   *[other] Let each of { $names } count: { $parts }
}
#   $models (Count)
#   $name (Name) - of the first model
model-title-of-many = { $models ->
    [one] Let “{ $name }” count as in daily use
   *[other] Let { $models } models count as in daily use, “{ $name }” first
}
#   $models (Count)
model-title-without-names = { $models ->
    [one] Let one more model count as in daily use
   *[other] Let { $models } more models count as in daily use
}
#   $names (Quotes) - of the models
#   $parts (Parts) - part-change, part-ask-to-change, part-find-out, part-ask-about
#   $told ("no" | "unknown") - what keeps them from counting
model-text = { $told ->
    [no] Until { $names } can count as in daily use, this is left to do: { $parts }. Then enter it at the model on the page Answer.
   *[unknown] Of { $names }, not all has been told yet that decides whether a model counts as in daily use. To do: { $parts }. Then enter it at the model on the page Answer.
}
model-indicator = Whoever has to answer or to do it has been asked.
#   $names (Quotes) - of the models
#   $parts (Parts) - part-change, part-ask-to-change, part-find-out, part-ask-about
model-done-when = This is done for { $names } and entered: { $parts }.
model-gone = Step for a model that was removed or renamed
model-no-longer-asked = No longer applies: the model counts now, or is no longer listed under this name.
