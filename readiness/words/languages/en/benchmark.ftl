### How an assessment stands beside others of its workspace that take part: on Results, and in the report.

title = Beside others of this workspace
#   $count (Count)
headline = How { $count } assessments of this workspace are spread, and where this one lies
#   $count (Count)
#   $day (Day)
lede = { $count } assessments that take part, with the same questions and rules, as they were on { $day }. This one is as it is now.
what-it-is = What is shown of others is a group of at least nine, in quarters: no mean, no lowest, no highest, and no rank. It is new once a month at most, and what two months tell apart is always at least three assessments together.
not-a-sample = These are assessments of one workspace, and no sample of a sector or a country. There is no published figure beside them: we know of none for these questions.

## The table

measure = What is compared
marks = Quarter marks
yours = This one
place = Where it lies
#   $low (Score)
#   $middle (Score)
#   $high (Score)
of-scores = { $low }, { $middle }, { $high }
#   $low (Part)
#   $middle (Part)
#   $high (Part)
of-words = { $low }, { $middle }, { $high }
marks-read = Quarter marks: a quarter of the assessments lie below the first, half below the second, three quarters below the third. Scores are told to a twentieth of their scale.
data-status = Data status
phase = Phase
#   $phase (Phase)
part-phase = phase { $phase }
part-absent = absent
part-acceptable = acceptable
part-better = better
part-best = best
absent = Absent
acceptable = Acceptable
better = Better
best = Best
#   $phase (Phase)
in-phase = Phase { $phase }
#   $low (Phase)
#   $high (Phase)
borderline = Between phase { $low } and phase { $high }
not-known = Not known yet
#   $score (Score)
score-alone = { $score }
#   $score (Score)
#   $low (Score)
#   $high (Score)
score-with-bounds = { $score } ({ $low } to { $high })
#   $low (Score)
#   $high (Score)
between = Not known yet, { $low } to { $high }
quarter-lowest = In the lowest quarter
quarter-second = In the second quarter
quarter-third = In the third quarter
quarter-highest = In the highest quarter
quarters-lowest-to-second = In the lowest or the second quarter
quarters-lowest-to-third = Not in the highest quarter
quarters-second-to-third = In the second or the third quarter
quarters-second-to-highest = Not in the lowest quarter
quarters-third-to-highest = In the third or the highest quarter
quarters-all = Not known yet: in any quarter
quarters-too-close = Too close to the marks to tell
half-below = Below the middle half
half-within = In the middle half
half-above = Above the middle half
half-open = Not certain yet

## Taking part

lede-of-panel = Assessments of this workspace that take part, and have the same questions and rules, can be held beside each other. Each begins outside: whoever may change it decides.
#   $needed (Count)
takes-no-part = This assessment takes no part. Those that do see how all of them are spread, once there are { $needed }; its own figures are then part of that, without its name.
take-part = Take part
#   $count (Count)
#   $needed (Count)
too-few = { $count ->
    [one] One assessment takes part, and { $needed } are needed: for each at least eight others.
   *[other] { $count } assessments take part, and { $needed } are needed: for each at least eight others.
}
held-back = Nothing is shown at the moment. A new group is looked for every hour, and shown once a month at most; it waits until what it tells apart is at least three assessments together. One whose phase, data status or a score is not known counts in none.
take-part-no-more = Take part no more
ask-leave = It is out at once, and then nothing is shown to the others either, until enough has changed. Go on?
ask-leave-yes = Yes, take it out
takes-part-now = It takes part from now on.
out-now = It takes part no more.

## In the list of who did what

#   $assessment (Name)
joined = Let “{ $assessment }” take part in the comparison.
#   $assessment (Name)
left = Took “{ $assessment }” out of the comparison.
changed-gone = Changed whether an assessment takes part in the comparison.
