### price

## amounts

part-not-known = not known
part-never-by-these-numbers = never, by these numbers
part-not-within-ten-years = not within ten years
#   $first (Text)
part-months = { $first } months
#   $first (Text)
part-at-best-months-more-likely = at best { $first } months, more likely not within ten years
#   $month-number (Text)
#   $first (Text)
part-likely-months-at-best-at = likely { $month-number } months, at best { $first }, at worst never

## asking

part-first-trial = the first trial
part-test-ready-made-tool = the test of a ready-made tool
part-finding-first-problem-trying = finding a first problem and trying it
part-beginning-record-past-cases-finding = beginning to record past cases and finding a first problem
part-putting-first-problem-work = putting the first problem to work
# In short, for a narrow place.
part-testing-a-tool = testing a ready-made tool
part-finding-a-problem = finding and trying a problem
part-recording-cases = recording cases, finding a problem
part-first-launch = putting it to work
#   $what (Text)
#   $own (Text) - days
part-asked-without-cash = { $what }: { $own } of staff time, no cash
#   $what (Text)
#   $own (Text) - days
#   $outside (Text) - days
part-asked-without-price = { $what }: { $own } of staff time, { $outside } from outside, price open
#   $what (Text)
#   $own (Text) - days
#   $cash (Text) - money
#   $limit ("within" | "above" | "none") - whether it keeps within the most that may be paid to others, if that was told
part-asked-with-cash = { $limit ->
    [within] { $what }: { $own } of staff time, likely { $cash } in cash, within the limit
    [above] { $what }: { $own } of staff time, likely { $cash } in cash, above the limit
   *[none] { $what }: { $own } of staff time, likely { $cash } in cash
}
part-no-cash = no cash
#   $likely-in-words (Text)
part-about-own-people = about { $likely-in-words } of staff time
part-no-days-own-people = no staff time
#   $likely-in-words (Text)
part-about-from-outside-with-price = about { $likely-in-words } from outside, with a price that offers have to tell first
#   $limit (Text) - an amount
#   $cash (Text) - what is asked for
cash-is-above = That is more than the { $limit } that may be paid to others: { $cash } is asked for.
#   $limit (Text) - an amount
cash-keeps-within = That keeps within the { $limit } that may be paid to others.
#   $limit (Text) - an amount
#   $most (Text) - the upper end of what is asked for
cash-likely-keeps-within = The likely amount keeps within the { $limit } that may be paid to others. At most it comes to { $most }, which is above that, so offers have to keep within it.
#   $limit (Text) - an amount
offers-have-to-keep-within = Offers have to keep within the { $limit } that may be paid to others.
#   $amount (Text)
part-cash = { $amount } in cash for help from outside
#   $amount (Text) - the likely amount
part-likely-cash = likely { $amount } in cash for help from outside
#   $what (Text)
#   $takes (Text)
we-ask-alone = We ask for { $what } alone: { $takes }.
#   $days (Text)
part-work-after-go = about { $days } of work if you go on
#   $days (Text)
part-work-own-merit = about { $days } on other tasks that we advise anyway
# All that is spent by the day on which it is decided whether to go on; behind the sentence that says what is asked for.
#   $day (Day)
#   $together (Text) - money
#   $asked (Text) - how much of it is asked for, without its currency
#   $early (Text) - how much of it are other tasks, without its currency
#   $work (Text) - the work of these other tasks, such as “8 days”
#   $cash (Part) - how much of it is paid to others
spent-by-decision = By stop or go on { $day } about { $together } will be spent, staff time included ({ $cash }): { $asked } on this, { $early } ({ $work }) on tasks worth doing anyway.
# Behind the sentence that says what is spent by stop or go, where some of what is asked for comes after that day.
#   $days (Text) - work
rest-of-request-after = Some work of this request ({ $days }) comes after that day, such as showing the result.
# The same where nothing else is spent by stop or go, so that no sentence stands before it.
#   $days (Text) - work
#   $day (Day) - of stop or go
rest-of-request-after-decision = Some work of this request ({ $days }) comes after stop or go on { $day }, such as showing the result.
# How much of a sum is paid to others.
#   $amount (Text)
part-of-it-in-cash = { $amount } of it in cash
# All that is spent by stop or go, in one short line.
#   $together (Text) - money
#   $cash (Part) - how much of it is paid to others
spent-by-decision-in-brief = By stop or go, with other tasks, about { $together } will be spent ({ $cash }).
# The same where no amount is known.
#   $day (Day)
#   $together (Text) - work, such as “26 days”
#   $asked (Text) - how much of it is asked for, without its unit
#   $early (Text) - how much of it are other tasks, without its unit
worked-by-decision = By stop or go on { $day } about { $together } of work will be done: { $asked } for this, { $early } on tasks worth doing anyway.
#   $days (Text)
part-rest-of-own-merit = about { $days } on the rest of those tasks
#   $parts (Texts)
after-decision = After that: { $parts }.
# The part of a row that is spent by the day on which it is decided whether to go on.
row-early = – of it by stop or go
#   $parts (Texts)
not-asked-now = Not part of it: { $parts }.

## board

part-not-told-name-somebody-here = not told: name somebody here
comes-from-smallest-trial-shows = It comes from the smallest trial, the only one in the sums: it shows whether to go on, not yet how good it would be.
only-saved-hours-counted-nobody = Only saved hours are counted; nobody has said yet what else it is worth.
there-nothing-decide-yet = There is nothing to decide yet
answer-questions-enter-candidate-problem = Answer questions and enter a candidate problem: then this page says what is asked for, what it brings, by when, and when to stop.
sponsor-who-decides = Sponsor, who decides
who-uses-result = Who uses the result
for-board = For the board
decide-find-first-problem-can = To decide: find a first problem that can be measured
#   $name (Name)
decide-test-ready-made-tool = To decide: test a ready-made tool for “{ $name }”
#   $name (Name)
decide-put-work = To decide: put “{ $name }” to work
#   $name (Name)
decide-first-trial = To decide: a first trial, “{ $name }”
#   $on (Day)
we-will-have-first-measured = We will have a first measured number by { $on }.
not-known-yet = Not known yet
no-problem-chosen-yet-its = No problem is chosen yet. Its worth is asked for in its interview.
nobody-told-what-hours-worth = Nobody has said what the hours that it would save are worth.
pays-back-its-cost = Pays back its cost
pays-back-plan = Pays back the plan
stop-if-nothing-can-be = Stop if nothing that can be measured is better than today.

## board ask

offers-three-partners-come-first = Offers of three partners come first.
nothing-bought-before-its-result = Nothing is bought before its result.
#   $lead (Text)
part-named-as-lead = { $lead } as project lead
#   $sponsor (Text)
part-named-as-sponsor = { $sponsor } as sponsor
part-lead-missing = a project lead
part-sponsor-missing = a sponsor
#   $confirmed (Texts)
confirm = Confirm { $confirmed }.
#   $missing (Texts)
name-nobody-named-yet = Name { $missing }: nobody is named yet.
keep-days-above-free = Keep the days above free.
#   $what (Text)
#   $filter (Text)
release-nothing-else = Release { $what }, and nothing else: { $filter }.
# Where other work starts, too, whatever is decided.
#   $what (Text)
#   $filter (Text)
release = Release { $what }: { $filter }.
#   $offers (Text)
their-price-not-known-nothing = { $offers } Their price is not known: nothing is signed before you have agreed to the amount.
#   $offers (Text)
#   $most (Text)
if-none-keeps-nothing-signed = { $offers } If none keeps to { $most }, nothing is signed before we have asked you again.
#   $cash (Text)
it-also-takes = It also takes { $cash }.
#   $kept ("within" | "likely") - whether its upper end keeps within the amount, or its likely amount alone
leader-decides-alone = { $kept ->
    [within] Whoever leads the organization may decide on this money alone.
   *[likely] Whoever leads the organization may decide alone on an offer that keeps within it.
}
time-and-release-are-left = What is left for you is the time of your people and the release.
release-is-left = What is left for you is the release.
#   $offers (Text)
#   $limit (Text) - an amount
if-none-keeps-within-limit = { $offers } If none keeps to { $limit }, nothing is signed before you have decided on it.
suppliers-say-first = Suppliers say first whether a ready-made tool does it.
nothing-for-building-before = Nothing is paid or done for building before that.
#   $tool (Text) - a range of money, or of days
#   $yearly (Text)
#   $asked (Text) - a range of money, or of days
tool-beside-request = A ready-made tool, if there is one: { $tool } to choose and test it; { $yearly }. What we ask for: { $asked }.

## board dates

decision-signed-below = Decision, signed below
decision-on-a-proposed-day = Decision (a day we propose)
real-users-begin-after-go = Real users begin, after a “go”
daily-use-four-weeks-after = In daily use for four weeks, after a “go”
part-no-day-yet = no day yet
first-measured-numbers = First measured numbers
stop-or-go-decided-by = Stop or go, decided by these numbers
# Below the days of the page for the board.
#   $check (Day)
#   $result (Day)
#   $days (Digits) - after how many days of the plan it is
gate-check-before-result = The gate check on { $check } ends the first { $days } days: it comes before the result of the trial on { $result } and looks at the other work alone.
gate-check-this-assessment-again = Gate check, and this assessment again
#   $title (Text)
first = First: “{ $title }”
board-decides = The board
#   $owner (Name)
#   $is-proposed ("yes" | "no")
part-owner-as-lead = { $is-proposed ->
    [yes] { $owner } (proposed as project lead)
   *[no] { $owner } (project lead)
}
#   $owner (Name)
#   $lead (Text)
part-leads = { $owner }; { $lead } leads
part-launch-planned-after-go = the launch is planned after the “go”
part-role-lead = project lead
part-role-sponsor = sponsor
#   $name (Text) - who assesses again
part-assesses = { $name }, who assesses
#   $name (Text)
#   $role (Text)
part-name-and-role = { $name } ({ $role })

## board people

part-no-sponsor-named-name-one = no sponsor named for this problem: name one here
part-nobody-named-name-somebody-here = nobody named: name somebody here
asks-leads = Asks for it and leads
asks-leads-does = Asks, leads and does it

## cheaper

trial-simple-rule-tried-beside = In the trial a simple rule is tried beside the model; if it is good enough, take the rule.
#   $a-year (Text)
part-year = { $a-year } a year
part-its-price-year-not-known = its price a year is not known
#   $told (Text)
#   $worth (Text)
part-and-brings-a-year = { $told }; it brings { $worth } a year
#   $told (Text)
#   $start-on (Day)
part-starts-whatever-trial-shows = { $told }; it starts on { $start-on }, whatever the trial shows

## plan price

what-money-not-known-nobody = What that is in money is not known: nobody has said what a day of staff time costs.
signature-covers-first-row-alone = The signature covers the first row alone. What is independent of the trial is done whatever it shows, on its own days, once the manager of its owner agrees to the time.
tool-or-cloud-service-cost = A tool or a cloud service is a cost of running it, and in none of these sums.
what = What
own-people = Own people
from-outside = From outside
pay = To pay
staff-time-included = In all, with staff time
after-go-not-asked-now = After a “go”, not asked for now
independent-trial-not-asked-now = Independent of the trial, not asked for now
whole-plan = The whole plan
whole-plan-and-launch = The whole plan, and putting it to work, which has no date yet
#   $named (Text)
after-go = After a “go”: { $named }.
#   $named (Text)
whatever-trial-shows = Whatever the trial shows: { $named }.
#   $days-and-money (Text)
until-then-trial-takes = Until then the trial takes { $days-and-money }.
#   $days-and-money (Text)
#   $what-stops (Text)
stop-saves = A stop saves { $days-and-money }{ $what-stops }.
#   $likely-in-words (Text)
#   $other-likely-in-words (Text)
what-comes-again-again-costs = What comes again and again costs { $likely-in-words } in this year; the first problem brings { $other-likely-in-words } a year.

## problem price

partner = A partner (all work until daily use)
hire-full-time = A hire, full time
tool-this-problem-if-there = A tool for this problem, if there is one
where-no-amount-was-given = Where no amount was given for a problem, only the hours that are saved are counted. What else it is worth, such as fewer mistakes or more sales, is counted once somebody gives an amount.
#   $asked (Text) - what is asked for now
#   $later (Text) - what comes later
part-asked-now-and-later = : { $asked } asked for now and { $later } later
# Behind the sentence that says how much of the cost until daily use is asked for now and how much comes later.
#   $later (Part) - all that comes later, an amount of money
#   $parts (Parts) - each with its amount, what it is for, and when
later-is-made-of = The { $later } after a “go”: { $parts }.
#   $amount (Text) - with its range in brackets
#   $titles (Texts) - actions, quoted
#   $days (Text) - from the first to the last
part-later = { $amount } for { $titles } ({ $days })
#   $amount (Text) - with its range in brackets
#   $titles (Texts) - actions, quoted
part-later-without-date = { $amount } for { $titles } (no date yet)
#   $once (Text)
#   $run (Text)
part-costs-most = { $once } until daily use, { $run } a year to run
#   $once (Text)
#   $run (Text)
#   $worth (Text)
part-costs-most-and-brings-least = { $once } until daily use, { $run } a year to run, { $worth } a year that it brings
part-with-this-request = , this request included
#   $worth (Text)
part-worth-estimated = { $worth } a year (estimated, not measured)
#   $worth (Text)
part-worth-reckoned = { $worth } a year
#   $months (Count)
#   $once (Text)
#   $split (Text) - how much of it is asked for now, behind the amount
#   $run (Text)
#   $worth (Text) - what it brings a year
#   $worst (Text) - at which costs, and at which worth if it is a range
pays-or-never = { $months ->
    [one] By itself it costs about { $once } until daily use{ $split }. Running it costs { $run } a year. If it brings { $worth }, it has paid for itself after { $months } month of daily use. At worst ({ $worst }), it never does.
   *[other] By itself it costs about { $once } until daily use{ $split }. Running it costs { $run } a year. If it brings { $worth }, it has paid for itself after { $months } months of daily use. At worst ({ $worst }), it never does.
}
#   $months (Count)
#   $once (Text)
#   $split (Text) - how much of it is asked for now, behind the amount
#   $run (Text)
#   $worth (Text) - what it brings a year
pays-back = { $months ->
    [one] By itself it costs about { $once } until daily use{ $split }. Running it costs { $run } a year. If it brings { $worth }, it has paid for itself after { $months } month of daily use.
   *[other] By itself it costs about { $once } until daily use{ $split }. Running it costs { $run } a year. If it brings { $worth }, it has paid for itself after { $months } months of daily use.
}
#   $once (Text)
#   $run (Text)
#   $worth (Text)
does-not-pay = By these numbers it does not pay for itself within ten years: { $once } until daily use, this request included, and { $run } a year to run it, against { $worth } a year that it brings. Agree to it only if what it brings besides is worth the money, or to find out by the trial whether the numbers hold.
# Where nobody told what it brings besides the hours that it saves.
#   $once (Text)
#   $run (Text)
#   $worth (Text)
hours-alone-do-not-pay = By the hours that it saves alone it would likely not pay for itself within ten years: { $once } until daily use, this request included, and { $run } a year to run it, against { $worth } a year. What else it brings in a year, such as fewer failures or more sales, nobody has told yet. That decides whether it pays: find it out before you agree.
# The same where nothing is known of the cost until daily use.
#   $run (Text)
#   $worth (Text)
running-alone-does-not-pay = By these numbers it does not pay for itself, whatever it costs until daily use: running it takes { $run } a year, against { $worth } a year that it brings. Agree to it only if what it brings besides is worth the money, or to find out by the trial whether the numbers hold.
# Where a part of the cost is not known.
#   $amount (Text)
part-at-least = at least { $amount }
#   $months (Count) - at best
#   $once (Text)
#   $run (Text)
#   $worth (Text)
pays-at-best = { $months ->
    [one] By the likely numbers it would not pay for itself within ten years: { $once } until daily use, this request included, and { $run } a year to run it, against { $worth } a year that it brings. At best, by the good ends of these ranges, it has paid for itself after { $months } month of daily use: find out by the trial which holds.
   *[other] By the likely numbers it would not pay for itself within ten years: { $once } until daily use, this request included, and { $run } a year to run it, against { $worth } a year that it brings. At best, by the good ends of these ranges, it has paid for itself after { $months } months of daily use: find out by the trial which holds.
}
costs-today-year = Costs today, a year
work-until-daily-use = Work until daily use
costs-until-daily-use = Costs until daily use
pays-back-after = Pays back after
brings-a-year = Brings a year
brings-a-year-in-hours = Brings a year in hours saved
running-year = Running it, a year
left-year = Left a year
#   $told (Text)
#   $in-words (Text)
part-of-them-after-go = { $told }, of them { $in-words } after a “go”
#   $weeks-in-use (Count)
part-counted-again-after-weeks-daily = { $weeks-in-use ->
    [one] counted again after { $weeks-in-use } week in daily use
   *[other] counted again after { $weeks-in-use } weeks in daily use
}
#   $in-words (Text)
part-week = { $in-words } a week
#   $in-words (Text)
hours-saved-estimate-told-one = That { $in-words } of the hours are saved is an estimate told as one number.
#   $in-words (Text) - days
# Below the prices of the problems, where the plan holds the smallest version of the trial.
#   $in-words (Text) - days
smallest-trial-in-all-sums = The trial in this plan and in every sum is the smallest that gives a number: { $in-words }. A longer one, and what it would cost, is in none of them.
#   $in-words (Text)
part-putting-work-after-go-which = putting it to work after a “go” ({ $in-words }), which gets its dates then
#   $parts (Texts)
work-until-daily-use-first = The work until daily use of the first problem counts what this plan does not: { $parts }.
when-pays-hangs-on-more-than-hours = When it pays is not known: the hours that it saves would likely not pay for it within ten years, and nobody has told yet what else it brings in a year.
#   $names (Texts)
when-pays-not-known-still = When it pays is not known. Still missing: { $names }.
#   $told (Texts)
when-pays-depends-most = When it pays depends most on: { $told }.

## sources

hour-people-who-do-today = An hour of the people who do today's work
day-own-people = A day of staff time
day-from-outside = A day from outside
hours-working-day = Hours in a working day
weeks-work-year = Weeks of work in a year
day-from-outside-multiple-own = A day from outside, as a multiple of an own day
working-days-year = Working days in a year
days-own-people = Days of staff time
days-from-outside = Days from outside
cost-own-people = Cost of staff time
cost-help-from-outside = Cost of help from outside
person-days = Person-days
money = Money
hours-week-today = Hours a week today
hours-year-today = Hours a year today
cost-today-s-way-year = Cost of today's way a year
share-hours-saved = Share of the hours saved
what-solution-brings-year = What a solution brings a year
days-told-trial = Days told for the trial
how-far-trial-may-differ = How far a trial may differ from that
days-trial = Days of the trial
skilled-days-launch = Skilled days of the launch
days-skilled-work = Days of skilled work
days-other-work = Days of other work
cost-skilled-work = Cost of the skilled work
cost-other-work = Cost of the other work
cost-skilled-work-by-partner = Cost of the skilled work by a partner
days-until-daily-use = Days until daily use
cost-until-daily-use = Cost until daily use
share-cost-year-running = Share of that cost for a year of running it
running-for-a-year = Running it for a year
ready-made-tool-year = A ready-made tool for a year
gain-year-less-running = Gain a year, less running it
months-pay-back = Months to pay back
with-partner = With a partner
full-time-person-year = A full-time person for a year
until-new-person-can-start = Until a new person can start
choosing-testing-tool = Choosing and testing a tool
days-choose-test-tool = Days to choose and test a tool
hours-year-pay-running = Hours a year that pay for running it
hours-week-pay-running = Hours a week that pay for running it
days-quick-win = Days of the quick win
cost-quick-win = Cost of the quick win
cost-skilled-work-launch = Cost of the skilled work of the launch
cost-trial = Cost of the trial
days-other-work-from-outside = Days of other work from outside
cost-other-work-from-outside = Cost of other work from outside
days-other-work-launch = Days of other work for the launch
cost-other-work-launch = Cost of the other work for the launch
days-other-work-launch-from = Days of other work for the launch from outside
cost-other-work-launch-from = Cost of other work for the launch from outside
hours-year-has-save = Hours a year that it has to save
hours-week-has-save = Hours a week that it has to save
part-first-days = first 90 days
part-first-problem = first problem
part-beside-first-problem = beside the first problem
part-of-the-request = asked for now
part-of-the-request-early = asked for now, until stop or go
part-after-go = after a go
part-other-work-after-go = other work after a go
part-its-own-merit = on its own merit
part-by-decision = until stop or go, with other tasks
part-its-own-merit-early = on its own merit, until stop or go
part-saved-by-stop = saved by a stop
part-again-again = again and again
part-whole-plan = the whole plan
part-nobody-told = nobody told it
part-asked-but-nobody-knows = asked, but nobody knows
part-no-work-this-kind = no work of this kind
#   $actions (Count) - how many
#   $listed (Text) - their numbers
part-list = { $actions ->
    [one] action { $listed } of the list
   *[other] actions { $listed } of the list
}

## board dates

test-says-which-tool-its = The test says which tool, and its contract from when
follows-from-problem-chosen = It follows from the problem that is chosen

## amounts

#   $shown (Text) - a number such as 5,300
#   $currency (Name)
part-money = { $shown } { $currency }
# A sum of money without a currency.
#   $shown (Text)
part-bare-number = { $shown }
#   $shown (Text) - a number such as 4.5
#   $unit ("day" | "days" | "hour" | "hours" | "weeks" | "percent" | "times")
part-amount = { $unit ->
    [day] { $shown } day
    [days] { $shown } days
    [hour] { $shown } hour
    [hours] { $shown } hours
    [weeks] { $shown } weeks
    [percent] { $shown } percent
   *[times] { $shown } times
}
#   $low (Text) - a number
#   $amount (Part) - a number with its unit
#   $likely (Text) - a number
part-likely = { $low } to { $amount }, likely { $likely }
#   $low (Text) - a number
#   $amount (Part) - a number with its unit
part-amount-range = { $low } to { $amount }
#   $likely-in-words (Text)
part-about = about { $likely-in-words }
#   $first (Text)
#   $last (Text)
#   $month-number (Text)
part-months-likely = { $first } to { $last } months, likely { $month-number }
#   $first (Text)
#   $last (Text)
part-months-range = { $first } to { $last } months

## asking

#   $own (Text)
#   $cash (Text)
part-and = { $own } and { $cash }
#   $what (Text)
#   $takes (Text)
part-alone = { $what } alone: { $takes }
# The same above the signature, with the most that may be paid to others.
#   $kept ("within" | "above" | "open") - whether the price keeps within it, is above it, or is not known
#   $what (Text)
#   $takes (Text)
#   $limit (Text) - an amount
part-alone-and-limit = { $kept ->
    [within] { $what } alone: { $takes }; the cash, within the { $limit } that may be paid to others, needs no signature
    [above] { $what } alone: { $takes }, more than the { $limit } that may be paid to others
   *[open] { $what } alone: { $takes }; offers have to keep within { $limit }
}

## board

#   $on (Day)
#   $rule (Text)
on = On { $on }. { $rule }

## board ask

#   $starts-on (Day)
part-from-start = from { $starts-on }
#   $on (Day)
part-until-decision-on = with stop or go on { $on }

## plan price

#   $about (Text)
#   $in-brackets (Text)
first-days-take-work = The first 90 days take { $about } of work{ $in-brackets }

## problem price

#   $amount (Text)
#   $counted (Text)
pay-back-holds-if-worth = The payback holds only if it brings { $amount } a year, { $counted }.
#   $saved (Text)
#   $today (Text)
#   $counted (Text)
pay-back-holds-if-saved = The payback holds only if { $saved } of { $today } are saved, { $counted }.
#   $in-words (Text)
part-starts-after = starts after { $in-words }

## sources

#   $why (Text)
part-our-assumption = our assumption: { $why }
#   $number (Text)
#   $titles (Texts)
part-work = work of { $number }: { $titles }
#   $work-by-number (Text)
part-work-by-number = work of { $work-by-number }
# Behind the actions, where only what is done by a day counts.
#   $work (Text)
part-work-done-by-then = { $work }, as far as it is done by then
#   $run (Number)
#   $other-run (Number)
part-run-of-actions = { $run } to { $other-run }
#   $habits (Count)
#   $other-habits (Count)
part-actions-habits = { $habits ->
    [one] { $other-habits ->
        [one] { $habits } action and { $other-habits } habit
       *[other] { $habits } action and { $other-habits } habits
    }
   *[other] { $other-habits ->
        [one] { $habits } actions and { $other-habits } habit
       *[other] { $habits } actions and { $other-habits } habits
    }
}

#   $actions (Count)
part-actions = { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}

#   $name (Name)
#   $number (Text)
part-told = { $name } ({ $number }, told)
#   $name (Name)
#   $number (Text)
part-assumed-number = { $name } ({ $number }; our assumption)

## plan price

#   $day (Day) - the last day of the plan
row-recurring-until = – of it recurring work until { $day }
first-days = – of it in the first 90 days
#   $shown (Text)
#   $likely-in-words (Text)
part-or = { $shown }, or { $likely-in-words }

## Whole sentences of what is asked for

# In brackets behind a likely amount.
#   $low (Text)
#   $high (Text)
part-from-low-to-high = { $low } to { $high }
#   $own (Text) - such as “about 4 days of staff time”
#   $worth (Text)
part-own-days-worth = { $own } (worth { $worth })
nothing-starts-before = Nothing of it starts before you sign.
# Before a sentence that begins “If you say no”.
#   $actions (Count)
#   $work (Text) - such as “2 days”
before-you-sign-only-prepares = { $actions ->
    [one] Before you sign, nothing starts but { $actions } action that prepares the trial, about { $work }.
   *[other] Before you sign, nothing starts but { $actions } actions that prepare the trial, about { $work }.
}
#   $actions (Count)
#   $work (Text) - such as “2 days”
before-you-sign-this-starts = { $actions ->
    [one] Before you sign, this starts: { $actions } action, about { $work }.
   *[other] Before you sign, this starts: { $actions } actions, about { $work }.
}
no-all-is-spent = If you say no, that work is already done.
no-stops-it = If you say no, it stops.
no-stops-them = If you say no, they stop.
#   $running (Count)
#   $ended (Text) - such as “2 days”
no-stops-some = { $running ->
    [one] If you say no, { $running } of these actions stops; the work on the others, about { $ended }, is done by then.
   *[other] If you say no, { $running } of these actions stop; the work on the others, about { $ended }, is done by then.
}
#   $starts (Day)
plan-starts-before-report = The plan starts on { $starts }, before this report.
#   $no-sponsor (Part) - that nobody is named
#   $day (Day)
part-no-sponsor-by = { $no-sponsor } by { $day }

## Whole sentences of prices

#   $likely (Text)
running-likely-takes = Of these hours, likely { $likely } a week pay for running it; at its highest cost, all of them would not.
#   $takes (Text)
running-takes = Of these hours, { $takes } a week pay for running it.
#   $hours (Number)
#   $problem (Name)
goes-on-each-week = { $hours ->
    [one] As long as nothing changes, { $hours } hour goes into “{ $problem }” each week.
   *[other] As long as nothing changes, { $hours } hours go into “{ $problem }” each week.
}
#   $hours (Text)
makes-in-a-year = That makes { $hours } in a year.
#   $hours (Text)
#   $cost (Text)
makes-in-a-year-at-cost = That makes { $hours } in a year, at a cost of { $cost }.
#   $hour (Text)
#   $hours (Text) - hours of a working day
day-follows-from-hour = What a day of staff time costs was not told; it follows from the hour that was told ({ $hour }) and a working day of { $hours }.
part-none = none
part-as-told = told
#   $left (Texts)
part-without = without { $left }
#   $work (Text) - what the first 90 days take
#   $cost (Text)
first-days-take-or = { $work }, or { $cost }.
#   $words (Text)
#   $left (Texts)
part-without-unknown = { $words }; without { $left }, which is not known
#   $problem (Name)
#   $takes (Text)
by-rule-or-report = “{ $problem }” by a rule or a report: { $takes }.
#   $why (Text)
part-no-day-because = no day yet: { $why }
# What is done only after the trial, by the numbers of actions.
#   $number (Digits) - how many actions
#   $work (Text) - such as “Action 4” or “Actions 4 to 7”
#   $day (Day)
starts-only-after-go = { $number ->
    [one] { $work } starts only after a “go” on { $day }.
   *[other] { $work } start only after a “go” on { $day }.
}
#   $number (Digits) - how many actions
#   $work (Text) - such as “Action 4” or “Actions 4 to 7”
stand-whatever-trial-shows = { $number ->
    [one] { $work } stands on its own merit, for the gates of the next phase, for another problem or against a warning, whatever the trial shows: it is done on its own days, once its owner's manager agrees to the time.
   *[other] { $work } stand on their own merit, for the gates of the next phase, for another problem or against a warning, whatever the trial shows: each is done on its own days, once its owner's manager agrees to the time.
}
# The row of what is asked for, among the parts of the plan.
#   $what (Text) - such as “the first trial”
now-is-asked = Now: { $what }

# A number of the price, and of which part of the plan it is.
#   $figure (Text)
#   $scope (Part)
part-figure-of-scope = { $figure }, { $scope }

# A number of the price, and of which problem it is.
#   $figure (Text)
#   $problem (Quotes) - its name
part-figure-of-problem = { $figure }, { $problem }
#   $starts-on (Day)
#   $on (Day)
part-from-start-until-decision = from { $starts-on }, with stop or go on { $on }

# Of what was told under Who you are: what is missing of it.
part-day-of-the-decision = the day on which the money is decided on
part-most-that-may-be-spent = how much may be paid to others until the first result
part-the-currency = the currency
#   $prices (Count)
part-prices-of-work = { $prices ->
    [one] { $prices } price of work
   *[other] { $prices } prices of work
}
