### plan

## clashes

#   $free (Day)
start-or-later = Start it on { $free } or later
#   $title (Text)
#   $start (Day)
#   $other-title (Text)
#   $end (Day)
starts-but-has-come-first = “{ $title }” starts on { $start }, but “{ $other-title }” has to come first and ends on { $end }.
#   $rows (Count) - how many actions are too much together
part-give-one-them-somebody-else = { $rows ->
    [one] give it to somebody else
   *[other] give one of them to somebody else
}
move-later = Move it to later
move-one-them-later = Move one of them to later
#   $name (Name)
#   $has (Text)
#   $from-to (Text)
#   $needs (Text)
#   $titles (Text)
has-machine-learning-needs = { $name } has { $has } for machine learning { $from-to }, and needs { $needs } for { $titles }.
part-no-time = no time

## done answers

no = No
nobody-said-yet = Nobody said yet
i-do-not-know = I do not know
yes = Yes

## edited plan

#   $why-left-out (Text)
left-out-this-plan = Left out of this plan: { $why-left-out }.

## first steps

find-first-problem = Find the first problem

## named actions

#   $held (Texts)
in-plan = In the plan: { $held }.

## pay back rule

minutes-work-measured-too-today = The minutes of work are measured too, as today and with the result.
so-minutes-work-takes-today = So are the minutes that the work takes today.
written-too-what-counted-its = It is written, too, what is counted for its yearly worth.
when-pays-back-not-known = When it pays back is not known: before the trial begins, write down how many minutes of work have to be saved.
#   $year (Text)
#   $weeks (Count) - of daily use
#   $share (Text) - what falls to these weeks of it
count-worth-in-use = { $weeks ->
    [one] The trial cannot show whether that brings { $year } a year: stop if the first { $weeks } week of daily use brings less than { $share } of it.
   *[other] The trial cannot show whether that brings { $year } a year: stop if the first { $weeks } weeks of daily use bring less than { $share } of it.
}
#   $year (Text)
says-how-worth-is-counted = It says, too, how the { $year } a year are counted, and that daily use ends if they do not come.
part-pay-back-rests = the payback rests on that
even-if-no-minute-today = By the likely numbers it would not pay back within ten years even if no minute of today's work were left: go on only for what else it brings, and write down a number for that before the trial begins.
part-with-fewer-does-not-pay = with fewer, the hours alone likely do not pay it back within ten years, and what else it brings needs a number of its own
#   $number (Text)
#   $other-number (Text)
part-hours-week = { $number } of { $other-number } hours a week

## pitfall words

#   $rstrip (Text)
#   $value (Text)
#   $because (Text)
you-told-us = { $rstrip }. { $value } You told us: { $because }.

#   $actions (Count)
#   $titles (Texts) - titles of actions that a mistake names as coming before a trial
#   $start (Day) - the day on which the first of them starts
comes-after-the-trial = { $actions ->
    [one] This plan finds no room before its first trial for { $titles }: it starts on { $start }. Move it forward if somebody can give the hours.
   *[other] This plan finds no room before its first trial for { $titles }: they start from { $start } on. Move them forward if somebody can give the hours.
}

#   $actions (Count)
#   $titles (Texts) - what concerns all other data, in quotation marks
#   $start (Day) - when that begins
data-of-trial-is-checked = { $actions ->
    [one] The data of the first trial is checked already. For all other data, { $titles } starts on { $start }.
   *[other] The data of the first trial is checked already. For all other data, { $titles } start from { $start } on.
}

#   $check (Text) - the title of what checks the data of the trial
#   $day (Day) - when that begins
#   $actions (Count)
#   $titles (Texts) - what concerns all other data, in quotation marks
#   $start (Day)
checked-before-the-trial = { $actions ->
    [one] The data of the first trial is checked before it, from { $day } on (“{ $check }”). For all other data, { $titles } starts on { $start }.
   *[other] The data of the first trial is checked before it, from { $day } on (“{ $check }”). For all other data, { $titles } start from { $start } on.
}

#   $mistakes (Count)
#   $titles (Texts) - their titles, in quotation marks
answers-point = { $mistakes ->
    [one] The answers point to { $mistakes } common mistake: { $titles }.
   *[other] The answers point to { $mistakes } common mistakes: { $titles }.
}

#   $mistakes (Count)
part-common-mistakes = { $mistakes ->
    [one] { $mistakes } common mistake
   *[other] { $mistakes } common mistakes
}

# The common mistakes beside those that are told in full.
#   $number (Count)
#   $titles (Quotes)
other-mistakes = { $number ->
    [one] Another: { $titles }.
   *[other] { $number } others: { $titles }.
}

#   $titles (Texts)
answers-point-common-mistakes-above = The answers point to common mistakes, above all { $titles }.

## plan calendar

#   $who (Text)
promised-by-workshop = Promised by { $who } in the workshop
# Titles of entries in a calendar.
calendar-board-decides = The board decides
calendar-users-begin = Only after a “go”: real users begin
calendar-in-use = Only after a “go”: in daily use for four weeks
#   $title (Text) - of an action
calendar-after-go = Only after a “go”: { $title }

## plan entries

no-longer-planned-answers-called = No longer planned: the answers that called for it have changed.

## plan export

number = Number
action = Action
period = Period
start = Start
end = End
effort-person-days = Effort in person-days
fewest-person-days = Fewest person-days
most-person-days = Most person-days
currency = Currency
likely-cost = Likely cost
lowest-cost = Lowest cost
highest-cost = Highest cost
owner-role = Owner role
person = Person
status = Status
because = Because
sign-progress = Sign of progress
done-when = Done when
opens-gate = Opens gate
asked-for = Asked for
note = Note
in-plan-column = In the plan
part-no-longer = no longer

## plan headlines

every-action-plan-was-dropped = Every action of the plan was dropped
there-no-plan-yet = There is no plan yet

## plan parts

first-trial = First trial
foundations = Foundations
tool-another-problem = A tool for another problem, on its own merit
foundations-apart = Foundations, on their own merit
after-go-lane = After a “go”
#   $next-days (Number)
next-days = The next { $next-days } days

## plan row

part-every-week = every week
part-every-month = every month
part-every-quarter = every quarter
#   $days (Text)
part-each-time = { $days } each time
#   $role (Text)
part-be-named = { $role } (to be named)
#   $role (Text)
part-proposed-role = { $role } (proposed)

## plan standing

#   $owner (Name)
#   $early (Count)
part-actions-first-days = { $early ->
    [one] { $owner }: { $early } action in the first 90 days
   *[other] { $owner }: { $early } actions in the first 90 days
}
#   $told (Text)
#   $days-of-work (Text)
part-with-work = { $told }, { $days-of-work } of work

#   $told (Text)
#   $later (Count)
part-with-actions-after = { $later ->
    [one] { $told }; { $later } action after that
   *[other] { $told }; { $later } actions after that
}

## plan words

part-only-if-what-has-be = only if what has to be found out turns out low
part-something-else-this-plan-comes = something else in this plan comes first for the same gate
part-launch-which-planned-after = part of the launch, which is planned after a “go”
part-next-step-its-field-but = the next step in its field, but no answer calls for it yet
part-nobody-has-time-before-month = nobody has the time for it before month 12
part-plan-already-holds-many-actions = the plan already holds as many actions as it gives dates to
part-waits-action-has-no-date = it waits for an action that has no date yet
part-past-cases-missing = past cases are missing
nobody-listed-yet-plan-takes = Nobody is listed yet. The plan takes one day a week of one person for each role, and a partner where a skill is needed.
nobody-listed-inside-has-time = Nobody listed inside has time. The plan takes one day a week of somebody still to be named for each role.
nobody-told-how-much-time = Nobody has said how much time some people have. Ask them: until then the plan proposes them only where they fit the role and nobody else is better placed, and reckons with half a day a week.
nobody-told-how-many-people = Nobody has said how many people work here. The plan takes an organization of 50 to 249 people.
so-far-holds-only-what = So far it holds only what checked tables ask for.
#   $target-phase (Phase)
what-stands-beside-leads-phase = What stands beside it leads to phase { $target-phase }.
what-stands-beside-keeps-level = What stands beside it keeps the level reached.
part-one-step-has = one step has
part-all-places-taken = , as its places are full
#   $without-date (Count)
part-steps-have = { $without-date } steps have
#   $joined (Text)
first-problem = The first problem is { $joined }.
part-problem-chosen = the problem that is chosen
#   $needs (Text)
#   $who (Part) - and how many days there are
first-days-need-person-days = The first 90 days need { $needs } person-days, { $who }.
#   $titles (Text)
moved-later = Moved to later: { $titles }.
part-somebody-still-be-named = somebody still to be named
part-useful-but-no-gate-asks = useful, but no gate asks for it
first-result = First result
stop-or-go = Stop or go
gate-check = Gate check
#   $measure (Text)
trial-compared-with-measure = The trial is compared with today's number: { $measure }.
trial-compared-with-today = The trial is compared with today's number.
#   $enough (Text)
go-if-this-reached = Go on if this is reached: { $enough }.
go-if-trial-beats-today = Go on if the trial beats today's number by enough.
#   $day (Text)
what-starts-before-only-prepares = What starts before { $day } only prepares; everything else waits for the decision on that day.
#   $title (Text)
their-start-alone-not-work = “{ $title }” is their start alone, not the work until daily use.
#   $waiting (Text)
part-only-which-not-tried-first = only for “{ $waiting }”, which is not tried first
#   $action-title (Text)
comes-first-same-end = “{ $action-title }” comes first for the same end

## stopping

#   $enough (Text) - what would be good enough, without a full stop
stop-if-this-not-reached = Stop if this is not reached: { $enough }. Write down the lesson.
before-anybody-saw-data-whoever = Before anybody saw the data, whoever answers for data protection agreed in writing who may see which of them, and for what.
#   $day (Text)
write-down-without-trial-does = Write it down { $day }; without it the trial does not begin.
part-before-trial-begins = before the trial begins

## plan parts

first-days = First 90 days
then-up-month = Then, up to month 12
#   $last (Day) - the last day on which an action of it ends
then-until = Then, until { $last }
# The same part of the plan in two: up to the day of stop or go, and after it.
#   $day (Day) - of stop or go
then-until-decision = Then, until stop or go on { $day }
#   $last (Day) - on which the last action ends
later-after-decision = Later, until { $last }
#   $begins (Day) - on which real users begin
users-begin-after-go = After a “go”, real users begin on { $begins }.
#   $starts (Day) - on which the work of putting it to work begins
#   $begins (Day) - on which real users begin
work-then-users-begin-after-go = After a “go”, the work for daily use begins on { $starts }; real users begin on { $begins }.
#   $days (Digits) - how long the first part of the plan is
#   $most (Count) - how many actions it may hold
#   $begun (Day) - when the last of them starts
#   $between (Text) - the days from the first to the last
#   $work (Texts) - recurring work, and the milestones of these days
nothing-runs-places = We limit the first { $days } days to { $most } new actions, all begun by { $begun }. From { $between } there is only { $work }.
#   $between (Text) - the days from the first to the last
#   $work (Texts) - recurring work, and the milestones of these days
nothing-runs-time = From { $between } there is only { $work }: whoever does the next action has no time before.
#   $between (Text) - the days from the first to the last
#   $work (Texts) - recurring work, and the milestones of these days
#   $day (Day) - of the decision
nothing-runs-until-decided = From { $between } there is only { $work }: in this plan the next work waits for the decision on { $day }.
part-recurring-work = recurring work
#   $day (Day)
part-gate-check-on = a gate check on { $day }
#   $day (Day)
part-first-result-on = the first result on { $day }
#   $day (Day)
part-stop-or-go-on = the decision to stop or go on { $day }
tool-ends-trial = First find out whether you can buy a tool for it: if so, test that instead.
#   $title (Text)
quick-win-moves-number = “{ $title }” ends before the trial and may change today's number. Count it on new days, and ask if you still need the trial.
later-without-date = Later, without a date
#   $next-days (Number)
#   $starts-on (Day)
first-days-from = The first { $next-days } days, from { $starts-on }

## clashes

#   $rows (Count) - how many actions are too much together
#   $or-list (Text)
part-give-one-them = { $rows ->
    [one] give it to { $or-list }
   *[other] give one of them to { $or-list }
}
#   $later (Text)
#   $instead (Text)
#   $name (Name)
or-plan-more-week-page = { $later }, { $instead }, or plan more of the week for { $name } on the page People.

## named actions

left-out-long-does = Left out as long as that is enough
left-out-with-reason-action = Left out of the plan, which gives the reason

## pay back rule

#   $minutes (Number)
#   $other-minutes (Number)
#   $week (Text)
#   $rests (Text)
stop-also-if-saves-fewer = Stop also if it saves fewer than { $minutes } of every { $other-minutes } minutes of today's work ({ $week }): { $rests }.

## plan entries

#   $name (Name)
step-comes-from-table-on-problem = This step comes from a checked table, not from your answers. It concerns “{ $name }”.
step-comes-from-table = This step comes from a checked table, not from your answers.

## plan export

#   $on (Day)
promised-workshop = Promised in the workshop on { $on }

## plan headlines

#   $actions (Count)
#   $owners (Count)
actions-owners = { $actions ->
    [one] { $owners ->
        [one] { $actions } action for { $owners } owner
       *[other] { $actions } action for { $owners } owners
    }
   *[other] { $owners ->
        [one] { $actions } actions for { $owners } owner
       *[other] { $actions } actions for { $owners } owners
    }
}

## plan standing

#   $rows (Count)
part-actions-start = { $rows ->
    [one] { $rows } action to start
   *[other] { $rows } actions to start
}

## plan words

#   $to-phase (Phase)
#   $steps (Text)
#   $why (Text) - that all places are taken, or empty
twelve-months-plan-does-not = In twelve months the plan does not reach phase { $to-phase }: { $steps } no date yet{ $why }.
#   $name (Name)
no-problem-can-be-tried = No problem can be tried yet: past cases of { $name } are missing. The plan begins to record them and looks for another problem.
#   $name (Name)
first-trial-has-no-date = The first trial of { $name } has no date: the time that was told is not enough for it.
#   $name (Name)
#   $start (Text)
#   $result (Text)
ready-made-tool-exists-its = For { $name } a ready-made tool exists. Its test starts on { $start } and has a result by { $result }.
#   $name (Name)
#   $start (Text)
#   $result (Text)
was-tried-already-put-work = { $name } was tried already. It is put to work from { $start }, with a result in use by { $result }.
#   $by ("own" | "partner") - who does the work
#   $name (Name)
#   $start (Text)
#   $result (Text)
first-trial-starts-has-result = { $by ->
    [partner] The first trial is { $name }. It starts on { $start } and has a result by { $result }, with help from outside.
   *[own] The first trial is { $name }. It starts on { $start } and has a result by { $result }.
}
#   $by ("own" | "partner") - who does the work
#   $name (Name)
#   $start (Text)
#   $result (Text)
first-trial-once-ready = { $by ->
    [partner] The first trial is { $name }. If everything it needs is ready by then, it starts on { $start } and has a result by { $result }, with help from outside.
   *[own] The first trial is { $name }. If everything it needs is ready by then, it starts on { $start } and has a result by { $result }.
}
#   $by ("own" | "partner") - who does the work
#   $start (Text)
#   $result (Text)
problem-has-be-chosen-first = { $by ->
    [partner] A problem has to be chosen first. Its trial starts on { $start } and has a result by { $result }, with help from outside.
   *[own] A problem has to be chosen first. Its trial starts on { $start } and has a result by { $result }.
}
#   $person-name (Name)
#   $has (Text)
part-person-has = { $person-name } has { $has }
#   $has (Text)
part-you-have = you have { $has }
#   $extra (Text)
#   $titles (Text)
one-more-day-week-would = One more day a week of { $extra } would bring back: { $titles }.
#   $phase (Phase)
part-not-needed-before-phase = not needed before phase { $phase }
#   $go-on (Text)
#   $rstrip (Text)
#   $pays (Text)
part-rule-stopping = { $go-on } The rule for stopping: { $rstrip }. { $pays }
#   $go-on (Text)
#   $pays (Text)
part-stop-otherwise-write-down-lesson = { $go-on } Stop otherwise, and write down the lesson. { $pays }
#   $goes-on (Text)
look-again-at-what-was = Look again at what was done and repeat the assessment.{ $goes-on }
#   $titles (Count)
#   $other-titles (Texts)
#   $goes-on (Text)
look-again-at-gates = { $titles ->
    [one] Look again at { $titles } gate: { $other-titles }.{ $goes-on }
   *[other] Look again at { $titles } gates: { $other-titles }.{ $goes-on }
}
#   $title (Text)
#   $told (Text)
their-start-alone-until-daily = “{ $title }” is their start alone. Until daily use, { $told }. That is asked for problem by problem, and is not in this plan.
#   $title (Text)
their-start-alone-asked-problem = “{ $title }” is their start alone. That is asked for problem by problem, and is not in this plan.

## stopping

#   $day (Text)
#   $who (Text)
part-to-be-written-by-whom = to be written { $day }, { $who }
#   $day (Text)
part-to-be-written = to be written { $day }
#   $by (Day)
part-by-day = by { $by }

## plan row

part-of-this-request = Part of this request
only-after-go = Only after a “go”
on-its-own-merit = On its own merit
not-started = Not started
progress = In progress
done = Done
blocked = Blocked
dropped = Dropped

## Whole sentences of the plan

#   $free (Day)
#   $title (Text) - of an action
#   $latest (Day)
start-later-or-end = Start it on { $free } or later, or end “{ $title }” by { $latest }
#   $title (Text) - of an action
#   $number (Digits)
part-title-of-number = “{ $title }” (action { $number })
#   $title (Text) - of an action
part-title-later = “{ $title }” (later)
# Lines of an entry in a calendar.
#   $owner (Text)
calendar-owner = Owner: { $owner }
#   $effort (Text)
calendar-effort = Effort: { $effort }
#   $because (Text)
calendar-why = Why: { $because }
#   $done-when (Text)
calendar-done-when = Done when: { $done-when }
#   $note (Name)
calendar-note = Note: { $note }
#   $total (Count)
all-actions-start-early = { $total ->
    [one] The only dated action starts in the first 90 days
   *[other] All { $total } dated actions start in the first 90 days
}
#   $early (Count)
#   $total (Count)
actions-start-early = { $total ->
    [one] { $early ->
        [0] None of { $total } dated action starts in the first 90 days
       *[other] { $early } of { $total } dated action starts in the first 90 days
    }
   *[other] { $early ->
        [0] None of { $total } dated actions starts in the first 90 days
        [one] { $early } of { $total } dated actions starts in the first 90 days
       *[other] { $early } of { $total } dated actions start in the first 90 days
    }
}
#   $rhythm (Part) - how often
#   $start (Day)
rhythm-from-day = { $rhythm }, from { $start }
#   $done (Count)
#   $total (Count)
part-actions-done = { $total ->
    [one] { $done ->
        [0] none of { $total } action done
       *[other] { $done } of { $total } action done
    }
   *[other] { $done ->
        [0] none of { $total } actions done
       *[other] { $done } of { $total } actions done
    }
}
#   $done (Count)
#   $total (Count)
part-dated-actions-done = { $total ->
    [one] { $done ->
        [0] none of { $total } dated action done
       *[other] { $done } of { $total } dated action done
    }
   *[other] { $done ->
        [0] none of { $total } dated actions done
       *[other] { $done } of { $total } dated actions done
    }
}
#   $number (Count)
part-in-progress-count = { $number } in progress
#   $number (Count)
part-blocked-count = { $number } blocked
#   $number (Count)
part-late-count = { $number } late
#   $number (Count)
part-no-longer-planned-count = { $number } no longer planned
#   $number (Count)
part-without-date-count = { $number } without a date
#   $words (Text) - how many actions are done and so on
#   $more (Parts) - how many of them the headline does not count
part-that-counts = { $words }; that counts { $more }
#   $how ("told" | "assumed") - whether somebody told that time
#   $told (Text)
#   $free (Text) - such as “4 days”
part-free-for-it = { $how ->
    [assumed] { $told }, with { $free } free for it, as the plan assumes
   *[told] { $told }, with { $free } free for it
}
#   $habits (Count)
part-recurring-tasks = { $habits ->
    [one] { $habits } recurring task
   *[other] { $habits } recurring tasks
}
#   $needs (Text) - titles of actions
what-makes-ready-comes-first = What makes the problem ready comes first: { $needs }.
#   $needs (Text)
#   $name (Name)
#   $who (Part) - and how many days there are
first-days-need-person-days-of = The first 90 days need { $needs } person-days of { $name }, { $who }.
#   $blank (Text) - by whom and by when it is written
how-much-is-enough-is = How much is enough is { $blank }.
#   $gates (Count)
work-for-gates-goes-on = { $gates ->
    [one] Work for { $gates } gate goes on after this day.
   *[other] Work for { $gates } gates goes on after this day.
}
#   $gates (Count)
work-for-other-gates-goes-on = { $gates ->
    [one] Work for { $gates } other gate goes on after this day.
   *[other] Work for { $gates } other gates goes on after this day.
}
# Behind the sentence of what is checked on a day: this action comes later.
#   $title (Text) - an action
#   $gates (Texts) - the gates it is for, quoted
found-out-after-check = “{ $title }” comes after this day and is for { $gates }.
#   $gates (Text) - names
no-work-yet-for = The plan holds no work yet for { $gates }.
#   $what (Text) - what is asked for
#   $day (Text)
waits-for-decision = { $what } waits for the decision on { $day }.
#   $what (Text) - what is asked for
#   $day (Text)
waits-for-decision-prepared = { $what } waits for the decision on { $day }; what starts before only prepares it.
part-as-its-trial-shows = so many days as its trial shows
#   $problem (Name)
#   $takes (Text) - such as “30 days”
part-takes = “{ $problem }” takes { $takes }
#   $problem (Name)
#   $takes (Text) - such as “30 days”
#   $missing (Quotes) - titles of actions
part-takes-after = “{ $problem }” takes { $takes }, after { $missing }
#   $who (Text)
#   $day (Text) - such as “by 4 November 2026”
counts-and-writes-down = { $who } counts today's number and writes down what is enough { $day }; without it the trial does not begin.
# When the trial is done.
#   $rule (Text) - the rule for going on or stopping, a sentence
number-is-there = The number is there, and go or stop is decided by the rule: { $rule }

# How far an action is, inside a sentence.
#   $status ("not-started" | "in-progress" | "done" | "blocked" | "dropped")
part-status = { $status ->
    [not-started] not started
    [in-progress] in progress
    [done] done
    [blocked] blocked
   *[dropped] dropped
}

# Of several actions: so many are in this state.
#   $number (Count)
#   $status ("done" | "in-progress" | "blocked" | "dropped")
part-number-by-status = { $status ->
    [done] { $number } done
    [in-progress] { $number } in progress
    [blocked] { $number } blocked
   *[dropped] { $number } dropped
}

# How the actions of a part of the plan stand.
#   $actions (Count)
#   $states (Text) - so many done, so many dropped
part-actions-by-status = { $actions ->
    [one] { $actions } action: { $states }
   *[other] { $actions } actions: { $states }
}
# Where a day was told for the decision on the money and the plan takes another one.
#   $told (Day)
told-day-has-passed = The day that was told for the decision, { $told }, has passed: the day here is one that we propose.
#   $told (Day)
#   $last (Day) - the last day of the plan
told-day-after-the-plan = The day that was told for the decision, { $told }, leaves no working day in this plan, which ends on { $last }: the day here is one that we propose.
# The title of the action that measures today's number, where that of the first problem is known and another's is not.
#   $title (Name)
measured-for-another = { $title }, for another problem
