### Method

## What is asked: dimensions, their parts, and every question with its levels

#   $levels-words (Text)
each-question-has-worst-first = Each question has { $levels-words }, worst first. Choose the highest one that you could show to a visitor today: all parts of it must be true. “I do not know” and “This does not apply to us” are answers of their own, never counted as zero by accident.

#   $questions (Count)
number-of-questions = { $questions ->
    [one] { $questions } question.
   *[other] { $questions } questions.
}

facts = Facts
entered-once-yes-or-no = Entered once, yes or no. Some gates ask for them.
views = Views
people-agree-or-disagree-they = People agree or disagree. They lead to warnings, never to a score or a gate.
#   $words (Text)
rests-words = Rests on: { $words }.
it-is-not-asked = It is not asked: it follows from the people you list.
how-you-can-tell = How you can tell:

## How answers become scores, a data status and a phase, and which mistakes are warned about

scores = Scores
the-part = A part
mean-of-its-answered-questions = The mean of its answered questions, by their weight. Unanswered ones stay out of it.
dimension = A dimension
mean-of-its-parts-each = The mean of its parts. Each part counts the same.
bounds = Bounds
#   $ends (Text)
lowest-and-highest-score = The lowest and the highest score that open answers leave possible, { $ends }.
no-score = No score
#   $share (Text)
below-of-answers-there = Below { $share } of the answers there are only bounds.
no-overall-mean = No overall mean
good-plan-must-not-outweigh = A good plan must not outweigh missing data. The weakest dimension is what counts.
data-status = Data status
four-questions-about-data-never = Four questions about the data, never averaged.
status = Status
what-it-means = What it means
what-it-needs = What it needs
data-status-and-its-rules = The data status and its rules
phases-and-their-gates = Phases and their gates
#   $how-placed (Text)
gate-is-met-not-met = { $how-placed } A gate is met, not met yet, or not known as long as what decides it is missing.
#   $number (Digits)
#   $name (Name)
phase-number = Phase { $number }: { $name }
what-nobody-told = What nobody told
it-is-not-known = It is not known, and never a no.
how-sure = How sure
phase = The phase
#   $firm (Text)
firm-if-it-stays-same = Firm if it stays the same in { $firm } of the cases that your doubts allow, else borderline. Not yet certain as long as something that nobody has told may change it. Where nobody said how sure an answer is, it counts for this word as whatever is worse, sure or a guess.
one-answer = One answer
#   $trust-fairly (Percent)
#   $trust-guess (Percent)
you-can-say-how-sure = You can say how sure you are. Sure counts in full, fairly sure { $trust-fairly }, a guess { $trust-guess }, and so does an answer of which nobody said it. It changes how sure a score is, not the score.
common-mistakes = Common mistakes
shown-when-answer-points = Shown when an answer points to one. None changes a score. An answer that does not fit what was told elsewhere, such as a number under a problem, is named beside its question and its gate, and changes no score either.

## How a plan is made: its two lanes, its three parts, and the time of those who carry it

how-plan-is-made = How a plan is made
same-answers-always-give-same = The same answers always give the same plan. The numbers are assumptions.
two-lanes = Two purposes
first-trial-leads-from-todays = The first trial leads from today's number to a measured result of the first problem, as short as your answers allow. The foundations are what the gates of the next phase ask for that are not met, little work before much. The first trial never waits for them.
three-parts = Three parts
#   $first (Count)
#   $first-days (Digits)
#   $then (Count) - how many actions start in so many days, at most
#   $pace-days (Digits)
at-most-actions-start = At most { $first } actions start in the first { $first-days } days. After that, up to month 12, at most { $then } in { $pace-days } days, besides the trial and what puts it to work. What comes later has no date, and a sign that makes it worth starting. What neither the next phase nor the first problem nor a warning needs is left out, with the reason.
decision = The decision
#   $decide-within (Count)
plan-needs-yes-when-something = The plan needs a yes when something starts that binds others or takes more than a day, at the latest after { $decide-within } working days. Before that it only prepares the first trial and finds out what is not known. Nobody sees data of people before it is written down, or found out, that they may. Help from outside is looked for once it is known what decides about the problem.
after-go = After a “go”, and on its own merit
asked-for-is-first-trial = Asked for is the first trial alone. The launch, how daily use is compared, and whatever waits for either or for the result start only after a “go”. Everything else stands on its own merit: it starts whatever the trial shows, if whoever decides on its owner's time agrees. What needs no ML and saves within a year more hours than it takes starts first, where somebody has the time.
first-result = The first result
#   $starts-by-day (Digits)
#   $result-by-day (Digits)
trial-starts-by-day = The trial starts by day { $starts-by-day } and has a result by day { $result-by-day } if its usual version, its smallest version or help from outside makes that possible. Putting it to work has its dates too, after the day of stop or go.
time-of-people = Time of people
#   $week (Text)
#   $other-week (Text)
#   $third-week (Text)
nobody-is-planned-above-time = Nobody is planned above the time that was told, on any day, and nobody has more than three actions under way at once. Where none was told the plan takes { $week } a week; for somebody still to be named { $other-week } a week; for a partner { $third-week } a week, once one is found.
days-of-action = Days of an action
#   $share (Text)
few-likely-and-many = Few, likely and many for each size of organization. What has begun takes { $share } of them. Only working days count: no public holidays, no days between Christmas and New Year, no days that you blocked.
if-time-is-short = If time is short
plan-gets-shorter-not-longer = The plan gets shorter, not longer. It says how many days it needs and has, what moved to later, and what one more day a week would bring back.

## How the plan and the problems get a price: what is asked, what is assumed, and how each number is reckoned

number = Number

## Safeguards: what is asked, which problem needs which, what follows, and the published texts that each answers

safeguards = Safeguards
questions-in-use-ask = The questions in use ask for no safeguards.
what-is-asked-and-when = What is asked, and when it is needed
which-problem-needs = Which problem needs which is a choice of ours.
yes = Yes
in-part = In part
no = No
#   $or-list (Text)
if-or-list = If { $or-list }.
no-problem-waits = No problem waits for it.
needed = Needed
what-puts-it-in-place = What puts it in place
laws-and-standards = Laws and standards
safeguard = Safeguard
published-text = Published text
title = Title
which-part-of-which-published = Which part of which published text each safeguard answers
#   $title (Name)
#   $dated (Text)
text-title = { $title }. Text of { $dated }.

## How it works in short, the decisions behind it, the words, and where it all comes from

you-answer = 1. You answer
#   $questions (Digits)
#   $dimensions (Texts)
questions-questions = { $questions } questions on { $dimensions }. You can also tell us about your models, people, problems and safeguards.
rules-conclude = 2. Rules conclude
#   $gates (Digits)
#   $phases (Count)
gates-decide-between-every-result = { $phases ->
    [one] { $gates } gates decide between { $phases } phase. Every result shows the answers behind it.
   *[other] { $gates } gates decide between { $phases } phases. Every result shows the answers behind it.
}
you-get-plan = 3. You get a plan
#   $actions (Digits)
chosen-from-actions-in-order = Chosen from a catalogue of { $actions } actions, in an order that fits the time your people have.
versions = Versions
assessment-names-version-it-used = An assessment names the version it used and can be recomputed under today's.
questions = Questions
rules = Rules
fingerprint = Fingerprint
words = Words
#   $entries (Digits)
terms-in-plain-words = { $entries } terms in plain words.
search = Search
example-label = Example: label
no-term-holds-these-letters = No term holds these letters. Try a part of the word.
sources = Sources
#   $grounds (Digits)
statements-were-taken = { $grounds } statements were taken from these texts, in our own words. Each question, gate, role, scale and action names those it rests on.

#   $statements (Count)
number-of-statements = { $statements ->
    [one] { $statements } statement.
   *[other] { $statements } statements.
}

## Roles of a team, criteria of a problem, and the catalogue of actions

roles = Roles
#   $covered (Text)
#   $partly (Text)
role-is-covered-by-person = A role is covered by a person who has { $covered } of its skills, partly covered from { $partly }. The time that a role takes is our assumption.
skills = Skills
#   $fte (Percent)
#   $phase (Digits)
part-in-phase = { $fte } in phase { $phase }
share-of-full-week = Share of a full week
advice = Advice
how-problems-are-compared = How problems are compared

#   $scales (Count)
weights-are-choices-take-set = { $scales ->
    [one] { $scales } scale. Weights are choices: take a set, or your own.
   *[other] { $scales } scales. Weights are choices: take a set, or your own.
}

weights = Weights
scale = Scale
weights-of-scales-in-each = Weights of the scales in each set
rules-that-come-before-any = Rules that come before any score
if-one-applies-it-decides = If one applies, it decides the class.
kinds-of-problems = Kinds of problems
kind = Kind
for-example = For example
where-outcome-comes = Where the outcome comes from
actions = Actions
plan-takes-from-this-catalogue = A plan takes from this catalogue what your answers call for. Days of effort are assumptions.
owner = Owner
effort = Effort
indicator = Indicator
done-when = Done when
comes-after = Comes after
#   $small (Text)
#   $large (Text)
part-small-and-large = { $small } in a small organization, { $large } in a large one
#   $words (Text)
#   $lead-days (Digits)
takes-working-days-at-least = { $words }; takes { $lead-days } working days at least

## Method: what is asked, what follows from it, where it comes from, and what it cannot know

in-short = In short
scores-and-phases = Scores and phases
problems = Problems
price = Price
table-check = Table check
decisions = Decisions
how-this-works-and-what = How this works, and what it cannot know
every-rule-behind-result = Every rule behind a result is set out here in words. The results come from fixed rules, not from machine learning.
method = Method
chapter = Chapter

## How the check of a real table works: what it does, its words, what is our choice, what it cannot know

what-table-check-does = What a table check does
on-page-evidence-with-one = On the page Evidence, with one real table of yours.
what-its-words-mean = What its words mean
check-ends-in-one = A check ends in one of these. The same table always gives the same word.
what-is-our-choice = What is our choice
tried-on-hundreds-of-tables = Tried on hundreds of tables whose truth is known; other choices are possible.
what-it-cannot-know = What it cannot know
keep-it-in-mind-when = Keep it in mind when you act on a result.

## How the plan and the problems get a price: what is asked, what is assumed, and how each number is reckoned

what-is-asked = What is asked
days-are-always-given-money = Days are always given. Money is given only where it follows from an amount that you told; else it is not known. No amount is assumed for any country or trade.
what-is-assumed-until-you = What is assumed until you tell it
all-of-it-is-our = All of it is our own assumption, as a range.
low-likely-high = Low, likely, high
why = Why
assumptions-behind-prices = Assumptions behind prices
how-it-is-reckoned = How it is reckoned
each-number-carries-its-sources = Each number carries its sources, in the report and in the file of the results.
