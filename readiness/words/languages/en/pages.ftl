### Pages

## One safeguard: what a visitor would see for yes, in part and no, and a note. It changes no score, and says so

in-place = In place
in-part = In part
missing = Missing
not-known = Not known
does-not-apply = Does not apply

## Statements that people agree with, and facts that are true or not: each a short row of options

we-agree = We agree
we-partly-agree = We partly agree
we-disagree = We disagree
i-do-not-know = I do not know
yes = Yes
no = No

## What runs today: a list of ML models and services that do real work, each with a few questions

do-people-use = Do people use it for their daily work?
is-data-it-learns = Is the data it learns from yours?
does-somebody-watch-whether = Does somebody watch whether it still works well?
can-you-change-it-yourselves = Can you change it yourselves, or switch it off?
do-you-measure-what = Do you measure what it brings?
did-supplier-set-it-up = Did the supplier set it up with your own past cases? No, if every customer gets the same.
does-somebody-here-notice-when = Does somebody here notice when its results get worse?
can-you-switch-it-off = Can you switch it off, or have the supplier change it?
do-you-know-what = Do you know what it brings, beside what it costs?

## The two sides of a comparison: today, or a snapshot, as it was or under today's rules

part-taken-by-hand = taken by hand
part-taken-with-report = taken with a report
part-brought-along-by-import = brought along by an import
part-taken-after-workshop = taken after a workshop
part-taken-at-end-of-campaign = taken at the end of a campaign
part-taken-before-new-version = taken before a new version
part-what-was-told-last-time = what was told last time

## The questions to the user about single columns; the answers go into another check

yes-in-order-of-time = Yes, in order of time
no-in-no-such-order = No, in no such order
yes-keep-them = Yes, keep them
no-leave-them-out = No, leave them out
yes-keep-them-together = Yes, keep them together
no-each-row-is-about = No, each row is about another one

## Three ways to bring a table: an upload, a file on this computer, a database

upload-file = Upload a file
file-on-this-computer = A file on this computer
database = A database

## How the plan and the problems get a price: what is asked, what is assumed, and how each number is reckoned

days-of-plan = Days of the plan
work-of-all-actions = The work of all actions with a date, as they were changed by hand, and recurring work.
money-of-plan = Money of the plan
days-of-staff-time-times = Days of staff time times a day inside, and days from outside times a day from outside.
what-is-asked = What is asked for, and the whole plan
asked-for-is-work-until = Asked for is the work until stop or go. What waits for a “go” and what stands on its own merit make up the whole plan with it. What is bought or run for a year is no part of it: it is taken off what it brings.
not-more-than-so-much = Not more than so much in cash
likely-price-of-days = The likely price of the days from outside until stop or go. If no offer keeps to it, we ask again.
second-number-of-trial = The second number of the trial
share-of-hours = The share of the hours that is saved, as minutes of sixty; more, where that does not pay back within ten years; or your own number for what it brings.
what-today-costs-year = What today costs a year
hours-week-weeks-in-year = Hours a week × weeks in a year × an hour of the people who do the work.
what-solution-brings-year = What a solution brings a year
your-own-number-else-share = Your own number; else the share of today's hours that is saved, at what they cost.
what-it-costs-until-daily = What it costs until daily use
what-comes-first-todays-number = What comes first, today's number, the trial, its result and the launch, times their rates.
months-to-pay-back = Months to pay back
cost-until-daily-use-what = 12 × cost until daily use ÷ (what it brings a year − running it); for the whole plan, 12 × its cost.
what-is-spent-until-stop = What is spent until stop or go, and what a stop saves
work-up-to-first-result = The work up to the first result; and the launch with all that waits for it or for the result.
hours-week = Hours a week that have to be saved for it
share-of-todays-hours = The share of today's hours that is saved; or your own number ÷ an hour of today's work ÷ weeks in a year.
hours-week-that-pay = Hours a week that pay for running it
what-it-costs-to-run = What it costs to run a year ÷ an hour of today's work ÷ weeks in a year.
printed-numbers = Printed numbers
what-you-told-stays = What you told stays as it is. Other money is rounded to two digits or hundreds, days to quarters below one, to halves below five and to whole ones above. All else is worked out from the printed numbers.

## Safeguards: what is asked, which problem needs which, what follows, and the published texts that each answers

answer-is-yes = The answer is yes.
answer-is-in-part = The answer is in part or no, or that it does not apply although the problem asks for it.
nobody-told-or-nobody-knows = Nobody has said, or nobody knows. It is never read as no: it asks for finding out, not for work.
verdict = The verdict
problem-that-would-be-ready = A problem that would be ready is “something first” while a safeguard that it needs is missing or not known, or while it is not known whether it needs one that is not in place.
what-does-not-move = What does not move
no-score-no-phase = No score, no phase, and no place in the order of problems. The order is the one without safeguards, so that an answer about them never changes whose data a gate looks at.
plan = The plan
what-first-problem-lacks-comes = What the first problem lacks comes before its trial. What no problem needs is left out, and says so.

## How it works in short, the decisions behind it, the words, and where it all comes from

decisions-that-are-ours = Decisions that are ours
where-sources-leave-gap-number = Where the sources leave a gap. A number that is a choice says so.
where-sources-disagree = Where the sources disagree
and-which-way-we-took = And which way we took.
what-this-tool-does = What this tool does not know
keep-it-in-mind-when = Keep it in mind when you act on a result.

## While the database cannot be reached: the page stays as it is, and what is given or pressed is worked off afterwards

## The people of an assessment, and what the widgets of the page make of them

day-week-is-day-month = A day a week is 20%, a day a month about 5%.

## Everybody at once: one table with time and circumstances, one with skills

skill = Skill
job = Job

## Which assessments the portfolio shows, and in which order. The address holds the choices, so a reload keeps them

last-change = Last change
name = Name
sector = Sector
country = Country
number-of-people = Number of people
phase = Phase
data-status = Data status
gates-not-met = Gates not met
first-problem = First problem
plan-done = Plan done
share-answered = Share answered
day-of-assessment = Day of the assessment
last-snapshot = Last snapshot
next-review = Next review

## The rows of the portfolio: one for each assessment, with a tick to choose it. Each row tells its own columns

assessment = Assessment
phase-and-data = Phase and data
scores = Scores
gates-and-first-problem = Gates and first problem
plan-and-days = Plan and days

## Widgets of the form about one problem; each shows what is stored and returns what it shows now

none = None
some = Some
serious = Serious
fully = Fully

## The five steps of the form about one problem. Each shows its questions and returns the fields to store

interview = Interview
talk-with-person-who = Talk with the person who has the problem. Twenty minutes are enough.
what-it-is-worth = What it is worth
four-questions-about-gain = Four questions about the gain.
how-easy = How easy it is
six-questions-about-data-users = Six questions about data, users and proof.
risks-and-effort = Risks and effort
facts-that-decide = Facts that decide on their own, whatever the score.
its-data = Its data
only-if-it-differs = Only if it differs from the rest of your data.

## How a file of each format will look before it leaves, and the way to take it along

part-word-template = a Word template
its-page-head-foot = Its page, head, foot and styles are used.
part-powerpoint-master = a PowerPoint master
its-master-and-layouts = Its master and layouts are used.

## The journey by phases and the status of data, as rows of boxes that reflow on a phone. Each returns markup

passed = Passed
you-are-here = You are here
possible = Possible

## What has to be in place before a problem may start: by problem, safeguard by safeguard, and the texts behind them

safeguards = Safeguards

## The sections of the results page, in the order in which a leader asks

gates = Gates
shortest-way = Shortest way
data = Data
common-mistakes = Common mistakes
how-sure = How sure
what-if = What if

## The whole plan as one table

action = Action
because = Because
owner = Owner
dates = Dates
days = Days
sign-of-progress = Sign of progress
done-when = Done when
status = Status

## The plan as a timeline: one bar for each action on wide screens, a list by date on a phone. Returns markup

## The page behind a link to results, outside of the app's frame

## The addresses of signing in and out and of invitations: plain pages before the app, each with one thing to do

this-invitation-leads-nowhere = This invitation does not work.
it-was-used-or-withdrawn = It was used or withdrawn, or is too old. Ask for another one.
this-was-not-asked = This was not asked for here.
open-page-of-this-app = Open the page of this app and press the button there.

## The figures themselves, read anew each time somebody asks

## The way in: a code, the group, with names the name; or a personal return code

this-address-opens-no-seat = This address opens no seat in this browser.
enter-code-again = Enter the code again, or your return code.

## Who leads the room: links for further facilitators, and giving the lead to one of them and back

this-link-leads-nowhere-any = This link no longer works
whoever-gave-it-to-you = Whoever gave it to you has taken it back. Ask for another one.

## The room as whoever leads it sees it, in a window of their own beside the projector's

who-is-here = Who is here
problems = Problems

## Messages with personal links: each to copy or to write as an email, and all of them as a table

email = Email
link = Link
subject = Subject
message-alone = Message

## What people proposed, for whoever leads: models and people to list, points for ideas, and the projector

not-told = Not told

## Sentences of single pages

how-to-finish = A cell is saved when you leave it: press Enter or click elsewhere. Esc brings back what it said before. A day a week is 20%, a day a month about 5%. If you do not know somebody’s share, leave it empty: it then counts as not known, not as none.
next-worth = Next: what it is worth
next-feasible = Next: how easy it is
next-details = Next: risks and effort
next-own-data = Next: its data
no-connection = No connection at the moment.
keep-this-page-open = Keep this page open: what you chose or typed is kept here and saved as soon as the connection is back.
not-saved-yet = Not saved yet
#   $page (Number)
#   $last (Number)
page-of = Page { $page } of { $last }

# None of the assessments in the table is ticked.
none-is-ticked = Ticked: none.

#   $assessments (Count)
ticked = { $assessments ->
    [one] Ticked: { $assessments } assessment.
   *[other] Ticked: { $assessments } assessments.
}

# Those that are ticked all stand outside the list as it is filtered now.
#   $assessments (Count)
ticked-elsewhere = { $assessments ->
    [one] Ticked: { $assessments } assessment, not in this list.
   *[other] Ticked: { $assessments } assessments, none of them in this list.
}

# Some of those that are ticked stand outside the list as it is filtered now.
#   $assessments (Count)
#   $hidden (Count) - how many are not in the list
ticked-here-and-elsewhere = { $assessments ->
    [one] Ticked: { $assessments } assessment, { $hidden } of them not in this list.
   *[other] Ticked: { $assessments } assessments, { $hidden } of them not in this list.
}

#   $contrast (Text)
good-to-read = Good to read on white paper: contrast { $contrast } to 1.
#   $contrast (Text)
#   $shade (Text) - a colour such as #1F4E79
#   $better (Text) - its contrast
too-light = Too light for words on white paper (contrast { $contrast } to 1, at least 4.5 is needed). The report uses the darker shade { $shade } ({ $better } to 1).
everyone-answers-alone = Everyone answers alone first.
answers-stay-hidden = Answers stay hidden until you show them.
#   $way (Text) - a sentence: who can open it again
code-is-closed = The code is closed. { $way }
which-problem-first = Which problem first? Score them on your phone
saved = Saved.
change-until-shown = You can change it until answers are shown.
how-you-can-tell = How you can tell
choose-highest-sentence = Choose the highest sentence that you could show to a visitor today. All parts of it must be true.
first-vote = First vote.
second-vote = Second vote.
#   $day (Text)
#   $told (Text)
last-time-on = Last time, on { $day }: { $told }
open-projectors-view = Open the projector’s view in another window
shows-what-you-show = It shows what you show here, and nothing to press.
#   $code (Text)
your-return-code = Your return code is { $code }. Note it now: it cannot be shown again.
keep-address = Keep the address of this page: it leads back to your answers. Do not pass it on.
keep-address-and-code = Keep the address of this page: it leads back to your answers. In another browser you need your return code. Do not pass it on.
leave-open-what-you-do-not-know = Leave open what you do not know: it is then not known, and no amount is made up.
#   $currency (Text)
all-amounts-in = All amounts in { $currency }.
#   $problems (Text)
needed-before-these-start = Needed before these start: { $problems }.
