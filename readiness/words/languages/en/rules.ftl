### The rules of the rubric in sentences, for readers who want to know what is asked before they answer.

## What follows from what nobody told

#   $subject ("untold" | "gate" | "model" | "phase" | "data-status" | "people" | "problems")
untold-subject = { $subject ->
    [untold] Not told is not “no”
    [gate] A gate
    [model] A model
    [phase] The phase
    [data-status] The data status
    [people] People
   *[problems] Problems
}
#   $subject ("untold" | "gate" | "model" | "phase" | "data-status" | "people" | "problems")
untold-rule = { $subject ->
    [untold] Whatever was left out, answered with “I do not know”, or not said about a model, a person or a problem stays open; it never counts as a “no”. On a few questions not knowing is itself the answer, and is marked so.
    [gate] It is met or not met only if no open answer could change that. Otherwise it is “not known”.
    [model] One “no” is enough for it not to count. Until somebody says which models are in daily use, or that there are none, all of this stays open.
    [phase] While an open answer could change it, every possible phase is shown, with the one or two facts that would settle it.
    [data-status] It stays open while an answer that nobody could give might change it.
    [people] A skill that was not entered may be there, until it is said that the person has no others. Time that was not entered is neither enough nor too little.
   *[problems] An open answer never sets a problem aside, but a problem is ready only once the answer is known. While it is open which problem comes first, the gate on its data looks at each that may.
}

## What the phase and the data status follow from

placed-by-two-measures = Two measures place you, and the lower one decides: the models in daily use, and all other gates.
placed-by-gates = You are in the highest phase of which every gate is met, and every gate of the phases before it.
below-the-next-status = Everything below the next status.
# What a data status needs.
#   $needs (Clauses) - part-need
status-needs = { $needs }.
#   $facet ("exists" | "labelled" | "unified" | "access")
#   $level (Number) - 0 to 3
part-need = { $facet ->
    [exists] the data exists: level { $level } or more
    [labelled] past cases carry their outcome: level { $level } or more
    [unified] it is in one place: level { $level } or more
   *[access] people have access: level { $level } or more
}

## How much a question counts

does-not-count = It does not count towards a score.
#   $times (Number) - may have decimals
counts = { $times ->
    [1] It counts once in its part.
    [2] It counts twice in its part.
   *[other] It counts { $times } times in its part.
}
not-knowing-counts = Not knowing is itself an answer here: it counts as the lowest level.
