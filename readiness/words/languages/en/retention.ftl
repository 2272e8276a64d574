### How long a workspace keeps the votes of its workshops.

title = How long votes are kept
lede = Votes are what each person gave in a workshop: answers, points, ideas, and who took part. The result of a workshop stays in its assessment in any case: the answers, what was decided, and how the answers were spread.
label = Once a result is in its assessment, keep the votes
for-good = until somebody deletes the workshop
#   $days (Count)
days = { $days ->
    [one] for { $days } day
   *[other] for { $days } days
}
keep = Keep it so
#   $days (Count)
ask = { $days ->
    [one] Votes of results that are older than { $days } day are removed within an hour, for good, and the workshops with them. Their results stay. One that was never put into its assessment keeps its votes. Go on?
   *[other] Votes of results that are older than { $days } days are removed within an hour, for good, and the workshops with them. Their results stay. One that was never put into its assessment keeps its votes. Go on?
}
ask-yes = Remove the votes after that time
kept = It is kept so
changed-meanwhile = Somebody else has changed meanwhile how long votes are kept.
changed-meanwhile-mend = Look at what stands there now, then choose once more.
refused-days = Votes are kept for 30, 90, 180 or 365 days, or until somebody deletes them.
refused-days-mend = Choose one of these.

## In the list of who did what

#   $days (Count)
changed = { $days ->
    [one] Let votes be kept for { $days } day.
   *[other] Let votes be kept for { $days } days.
}
changed-for-good = Let votes be kept until somebody deletes them.
#   $assessment (Name)
removed = Removed the votes of a workshop of “{ $assessment }” after their time.
removed-gone = Removed the votes of a workshop after their time.
