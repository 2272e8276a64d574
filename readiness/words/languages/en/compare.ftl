### Compare

## What moved between two sides: phase, scores, gates, answers and actions. Each returns markup

no-phase-yet = No phase yet
nothing-was-answered = Nothing was answered
not-yet-certain = Not yet certain
#   $then-label (Text)
#   $now-label (Text)
scores-then-label = Scores, { $then-label } and { $now-label }
numbers = The numbers
#   $name (Name)
#   $printed-then (Text)
#   $then-label (Text)
#   $printed-now (Text)
#   $now-label (Text)
#   $words (Text)
in-name = { $name }: { $printed-then } in { $then-label }, { $printed-now } in { $now-label }, { $words }
# An answer to a question, as it is now, beside the one from then.
#   $now (Text)
went-up = { $now } (up)
#   $now (Text)
went-down = { $now } (down)
#   $rows (Count)
show-more = Show { $rows } more
done = Done
new-in-plan = New in the plan
no-longer-planned = No longer planned

## How the assessment went over time, drawn only where it is asked for: every snapshot has to be read

other-questions = Other questions
show-how-it-went-over = Show how it went over time
when = When
phase = Phase
data = Data
gates-of-next-phase = Gates of the next phase
plan = Plan
what-each-snapshot-came = What each snapshot came to, oldest first
#   $edition (Text)
scores-and-gates-are-shown = Scores and gates are shown where the questions were those of today ({ $edition }): what another version says cannot be compared with them.

## The two sides of a comparison: today, or a snapshot, as it was or under today's rules

#   $rubric-version (Text)
part-rules-rubric-version = rules { $rubric-version }
today = Today
part-no-certain-phase = no certain phase

## The snapshots of an assessment with a way to remove one, and the entries that were given but not taken

all-snapshots = All snapshots
newest-first = Newest first.
part-none-for-certain = none for certain
snapshot = Snapshot
taken = Taken on
why = Why
all-snapshots-of-this-assessment = All snapshots of this assessment
remove-snapshot = Remove a snapshot
remove = Remove
#   $label (Name)
is-removed = { $label } is removed.
bring-back = Bring back
entries-that-were-not-taken = Entries that were not taken
somebody-else-had-changed-same = Somebody else had changed the same thing first. Nothing is lost: what was given is kept here.
where = Where
what-was-given = What was given

## A newer version of the questions: what would move, the step to it, and the way back

answers-history-and-snapshots = Answers, history and snapshots are kept.
#   $now (Text)
version-now = Version { $now }
#   $then (Text)
version-then = Version { $then }
#   $then (Text)
version-of-questions-is-there = Version { $then } of the questions is there
what-moves-question-by-question = What moves, question by question
what-moves-to-new-version = What moves to the new version
#   $then (Text)
go-over-to-version = Go over to version { $then }
#   $then (Text)
this-assessment-has-version-now = This assessment has version { $then } now
#   $now (Text)
you-can-go-back = You can go back to version { $now }, with the answers of today.
this-assessment-went-over = This assessment went over to a newer version of the questions.
go-back-to-version-before = Go back to the version before
version-before-is-back = The version before is back, with its answers

## Compare: take or remove a snapshot, and see any two side by side

name-of-snapshot = Name of the snapshot
before-first-trial = Before the first trial
take-snapshot = Take a snapshot
# A snapshot that nobody gave a name.
#   $day (Day)
snapshot-day = Snapshot of { $day }

# A snapshot that was kept by itself, and what of.
#   $of ("report" | "before-workshop" | "after-workshop")
kept-snapshot = { $of ->
    [report] Report
    [before-workshop] Before the workshop
   *[after-workshop] After the workshop
}

# The same among others, with the time of its day; the day stands beside it.
#   $of ("report" | "before-workshop" | "after-workshop")
#   $time (Text) - such as 14:05
kept-snapshot-at = { $of ->
    [report] Report, { $time }
    [before-workshop] Before the workshop, { $time }
   *[after-workshop] After the workshop, { $time }
}

# A snapshot that was kept before the questions of another version were taken.
#   $version (Text)
before-version = Before version { $version }

snapshot-taken = Snapshot taken
it-stays = It stays as it is, whatever you change from now on.
nothing-to-compare-yet-take = Nothing to compare yet; take a first snapshot
snapshot-keeps-answers-results = A snapshot keeps answers, results and plan as they are today. Later you see what has moved. One is also taken when somebody downloads a report.
compare = Compare
work-out-both-under-todays = Work out both under today's rules
#   $label (Name)
#   $other-label (Name)
and-label = { $label } and { $other-label }
two-answer-different-versions = The two answer different versions of the questions
what-differs-may-come = What differs may come from the questions and rules alone: read it as neither progress nor loss. Switch on today's rules for both to see what the answers that carry over say by one version.
two-were-worked-out-under = The two were worked out under different rules
the-part-of-what-moved-may = Part of what moved may come from the rules. Switch on today's rules for both to see the answers alone.
scores = Scores
gates = Gates
no-gate-differs = No gate differs.
answers = Answers
safeguards = Safeguards
actions = Actions
plan-is-same-and-nothing = The plan is the same, and nothing was marked as done in between.
action = Action
actions-whose-owner-days = Actions whose owner, days or status differ

# The title of a folded list of entries that were not taken.
#   $entries (Count)
number-of-entries = { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}

# The label of the second choice, which goes on with that of the first, “Compare”.
part-with = with

#   $answers (Count)
answers-differ = { $answers ->
    [one] { $answers } answer differs.
   *[other] { $answers } answers differ.
}

#   $safeguards (Count)
safeguards-differ = { $safeguards ->
    [one] { $safeguards } safeguard differs.
   *[other] { $safeguards } safeguards differ.
}

# Read out before a score in a picture of two sides: of the earlier one, and of the later one.
part-then = then
part-now = now
