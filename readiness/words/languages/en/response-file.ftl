### The remarks in an empty response file, which somebody fills in with an editor. Each stands behind a # in the file.

## At the top

# Words that the file itself uses stay as they are everywhere here: dont-know, yes, no, not-applicable, confidence, fte.
#   $title (Name) - of the questionnaire
#   $version (Text)
title = { $title }, version { $version }: an empty response file.
fill-in-what-you-know = Fill in what you know and leave the rest as it is. What you leave empty counts as not told, never as no.
then-run = Then run: readiness assess THIS-FILE
#   $pack (Text) - a folder
then-run-with = Then run: readiness assess THIS-FILE --content { $pack }

## The organization: remarks behind keys, without a full stop

day-of-answers = the day of the answers, as 2026-01-31; empty means today
three-make-advice-fit = These three make advice fit. They change no score and no phase, and may be left empty.
number-of-employees = number of employees: effort, names of roles
#   $sectors (Text) - names, with semicolons
sector-examples = examples: { $sectors }; or in your own words
what-it-does = what it does
holidays-and-laws = holidays, and the laws that the safeguards name
what-work-costs = What work costs. An amount is a number, dont-know, or left empty: then the plan is told in days only.
currency = for example EUR
hour-costs = what one hour of the people who do the work today costs, with taxes and social charges
day-inside-costs = one working day of your own people on a project
day-of-decision = the day on which the money is decided on, such as 2026-12-16
most-for-others = the most that may be paid to others until the first result
day-outside-costs = one working day of somebody from outside

## Answers and models in use

answer-is = An answer is 0, 1, 2, 3 or dont-know. Choose the highest sentence that is wholly true today and that you could show to a visitor: all parts of it must be true.
#   $example (Text) - as it is written in the file
more-of-answer = You may say more: { $example }
#   $example (Text) - as it is written in the file
confidence-is = Confidence is sure, fairly or guess. Where a question may be not-applicable: { $example }
# In place of what somebody would write.
example-evidence = list in the shared folder
example-reason = the reason
#   $how-to-tell (Text)
how-you-can-tell = How you can tell: { $how-to-tell }
#   $value (Text) - as it is written in the file
may-be = May be { $value }
needs-level-dont-know = Needs a level: dont-know is not possible here.
models-for-example = ML models and ML services that do real work, one entry each, for example:
# Invented.
example-model = Demand forecast
example-area = Sales
in-use-since = or 2026-01, or 2026, or more-than-a-month-ago, or dont-know
yes-no-or-dont-know = yes, no or dont-know; so are the others where nothing else is said
supplied-by = own, vendor or dont-know
can-change = you can change it or switch it off
its-data = its data, if it differs
#   $empty (Text) - as it is written in the file
no-model = If none does: { $empty }
left-empty-not-answered = Left empty, it counts as not answered.
what-people-think = What people here think: agree, partly, disagree or dont-know. This changes no score.
facts = Facts: yes, no or dont-know.
#   $about (Text)
safeguards-about = Safeguards: { $about }
safeguard-answers = yes, in-part, no, dont-know or not-applicable; or { "{" }given: in-part, note: where it can be seen{ "}" }.

## People

people = People who could work on ML. `fte` is the share of a full week that is free for it, from 0 to 1.
#   $jobs (Digits)
short-form = The short form, { $jobs } jobs: 0 none, 1 aware, 2 can do the work, 3 strong, or dont-know
left-open-not-known = What is left open is not known. For example:
long-form = The long form asks for single skills. You may use both; where they differ, the skills count.
skills-are = Skills: 0 none, 1 aware, 2 can do the work, 3 strong, or dont-know. Leave them all out if you don't know them. Once you rate one skill, other-skills says how to read those that you left out: as none, which is usual, or as dont-know. For example:
# Invented.
example-person = Ana
or-dont-know = or dont-know
skills = Skills
roles = Roles
#   $empty (Text) - as it is written in the file
nobody = If nobody could work on ML: { $empty }
left-empty-not-told = Left empty, it counts as not told.

## Candidate problems

problems-for-example = Business problems that ML might solve, one entry each, for example:
# Invented, as all examples below.
example-problem = Late deliveries
how-much-harm = none, some, serious or dont-know
how-far-to-buy = no, partly, fully or dont-know
in-your-own-words = in your own words; what is asked stands below
example-who = Karin Berg, dispatch
example-decision = each morning, which tours get a second driver
example-today = by experience, after a look at yesterday's list
example-recorded = order, tour and hour of delivery, in the tour program since 2023
example-user = the dispatcher, in the tour list
example-measure = late deliveries, now 12 of 100
example-good-enough = half of the late deliveries are named the day before
amounts = amounts in your currency, or dont-know
other-hour-costs = if the people of this problem cost something else than told above
saved-percent = the share of the hours that a good solution would save
worth-a-year = what a solution brings in a year, if you have a number of your own
run-a-year = what it costs to run your own solution for a year
tool-a-year = what a ready-made tool costs in a year
types = Types
what-flags-ask = What the flags ask:
what-interview-asks = What the interview asks:
each-criterion-is = Each criterion is 0, 1, 2, 3 or dont-know; or { "{" }level: 2, confidence: guess{ "}" }.
how-criteria-are-weighed = How criteria are weighed:
