### The data of an organization, and what tables of it say.

## The status of data

part-status-untold = not known yet; nothing was told about the main data
#   $missing (Parts) - part-facet, in any number
part-status-not-known = not known yet: { $missing }
# What has to be told before the status is known.
#   $facet ("exists" | "labelled" | "unified" | "access")
part-facet = { $facet ->
    [exists] whether data is recorded
    [labelled] whether the outcome is recorded
    [unified] whether it is in one place
   *[access] who can open it
}
# Data that would go up by one thing alone.
#   $status ("better" | "best") - that it would reach
part-only-labels-missing = { $status ->
    [better] it is already in one place, so labelling the outcome takes you to better
   *[best] it is already in one place, so labelling the outcome takes you to best
}
part-only-access-missing = outcomes are recorded; only access for all who need it is missing for the next status
