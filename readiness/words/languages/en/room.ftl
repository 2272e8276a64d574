### room

## facilitating

open-room-your-own-view = “Open the room” is your own view: the answers, what to record, and the list of questions. Its first line opens the projector’s view in another window. Put that one on the projector, and fill the screen with F11. It follows by itself.
at-end-invite-you-make = At the end of “Invite” you make a link for a second facilitator. It opens the room and nothing else. In the room you give them the lead and take it back; whoever has it has the buttons, and the projector says who it is. If you answer too, do so in the browser in which you lead: there you then see no more than the others. The app cannot know that an answer given on another device is yours.
under-outcome-you-put-result = Under “Outcome” you put the result into the assessment, take along all that was shown, and copy the message for the day after. Under “Settings” a workshop that is over goes into the archive; everything in it stays.
two-votes-enough-after-agree = Two votes are enough. After that, agree or leave the question open.
never-ask-who-gave-answer = Never ask who gave an answer. If somebody wants to explain theirs, that is welcome.
write-reason-down-one-line = Write the reason down in one line. In three months nobody remembers it.
#   $safeguard-time (Text)
safeguards-facts-not-views-no = The safeguards ({ $safeguard-time }) are facts, not views: no room votes on them. Answer them after the workshop, with whoever answers for data protection, before a problem starts.
what-we-agreed = What we agreed
we-recorded-no-levels-by = We recorded no levels by hand: the middle of all answers counts.
what-we-decided = What we decided
which-problem-first-you-scored = Which problem first, as you scored them
what-still-open = What is still open
nothing-left-open = Nothing is left open.
what-happens-next = What happens next
plan-follows = The plan follows.
if-something-wrong-here-tell = If something is wrong here, tell me by the end of the week.
#   $steps (Count)
#   $minutes (Number)
steps-minutes = { $steps ->
    [one] { $steps } step, { $minutes } minutes.
   *[other] { $steps } steps, { $minutes } minutes.
}

## idea words

give-three-points = Give three points
put-them-where-matters-most = Put them where it matters most to you, all on one idea if you like. Nobody sees where yours went.
#   $name (Name)
#   $told (Text)
make-one-problem-until-more = Make one problem, “{ $name }”, of { $told }? Until more is told of it, it can be taken back below.
#   $problems (Count)
part-taken-up = { $problems } taken up
#   $aside (Count)
part-put-aside = { $aside } put aside
#   $name (Name)
was-put-aside = “{ $name }” was put aside.
#   $name (Name)
#   $ideas (Count)
#   $other-ideas (Texts)
was-made-ideas = “{ $name }” was made of { $ideas } ideas: { $other-ideas }.
#   $name (Name)
was-taken-up = “{ $name }” was taken up.
#   $name (Name)
#   $ideas (Text)
was-made-idea = “{ $name }” was made of the idea “{ $ideas }”.
#   $left (Count)
points-left = { $left ->
    [one] { $left } point left.
   *[other] { $left } points left.
}
all-your-points-given = All your points are given.

#   $points (Count)
part-points = { $points ->
    [0] no points
    [one] { $points } point
   *[other] { $points } points
}

#   $needed (Count)
fewer-than-people-gave-points = Fewer than { $needed } people gave points, so they are not shown. Agree in the room.

## late words

what-came-too-late-count = What came too late to count
chosen-or-typed-phone-after = Chosen or typed on a phone after answers were shown, or after a vote was closed. Nothing here changes a result.
kept-note-whoever-leads-room = It is kept as a note for whoever leads the room. Tell the room what you wanted to say.
answers-being-shown-so-your = Answers are being shown, so your last choice came too late to count.
second-vote-closed-so-your = The second vote is closed, so your last choice came too late to count.
scoring-closed-so-your-last = Scoring is closed, so your last score came too late to count.
vote-ideas-closed-so-your = The vote on the ideas is closed, so your last points came too late to count.
workshop-over-so-your-idea = The workshop is over, so your idea came too late to be sent.
an-idea = An idea
points-idea = Points for an idea
#   $number (Count)
choices-too-few-show-what = { $number ->
    [one] { $number } choice. Too few to show what was chosen.
   *[other] { $number } choices. Too few to show what was chosen.
}

# What somebody chose too late, and how many chose so.
#   $times (Count)
#   $choice (Text)
chosen-so-often = { $times }: { $choice }.

## minutes words

promised = Promised
tick-what-done-stays-minutes = Tick what is done. It stays in the minutes and in the report.
promised-last-time = Promised last time
decided = Decided
question = Question
agreed-on = Agreed on
why = Why
what = What
who = Who
by-when = By when
state = State
part-no-day-named = no day named
what-came = What came of it
why-or-who-brings-evidence = Why, or who brings evidence
talked-about = Talked about
still-talk-about = Still to talk about

#   $questions (Count)
questions-still-to-talk-about = { $questions ->
    [one] Still to talk about: { $questions } question
   *[other] Still to talk about: { $questions } questions
}

done = Done
late = Late
open = Open
#   $on (Day)
room-left-open = The room left this open on { $on }. It counts as not known until it is answered.
#   $on (Day)
#   $owner (Name)
room-left-open-to = The room left this open on { $on }: { $owner } brings evidence. It counts as not known until it is answered.
#   $on (Day)
#   $owner (Name)
#   $day (Text) - a day, or words for one
room-left-open-to-until = The room left this open on { $on }: { $owner } brings evidence by { $day }. It counts as not known until it is answered.
#   $agreed-items (Count)
part-levels-agreed = { $agreed-items ->
    [one] { $agreed-items } level agreed on
   *[other] { $agreed-items } levels agreed on
}
part-nothing-was-recorded = nothing was recorded
#   $level (Text)
agreed-level = Agreed: “{ $level }”
evidence-there = The evidence is there
left-open = Left open

## room book

not-shown-room = Not shown in the room
too-few-answered-be-shown = Too few answered to be shown
shown = Shown
stands-at = Stands at
joined = Joined
workshop = Workshop
first-vote = First vote
second-vote = Second vote
section = Section
part-do-not-know = do not know
part-does-not-apply = does not apply
what-was-seen = What was seen
brings-evidence = Brings the evidence
how-many-gave-each-level = How many gave each level, without names, as far as the room has been shown it.
# At most 31 letters.
questions = Questions
what-about = What it is about
idea-column = Idea
notes = Notes
points = Points
# At most 31 letters.
ideas = Ideas
what-people-sent-from-their = What people sent from their phones, without their names.
place = Place
problem = Problem
# At most 31 letters.
which-problem-first = Which problem first
order-scores-room-gave = The order that the room's scores gave.
what-room-decided-who-promised = What the room decided, and who promised what by when. Agreed levels stand beside the questions.
# At most 31 letters.
decisions-promises = Decisions and promises

## workshop words

talk-about-this-first = Talk about this first
talk-about-this = Talk about this
agreed-state = Agreed
too-few-levels-compare = Too few levels to compare
whatever-was-voted-question-then = Whatever was voted, the question then counts as not known until somebody answers it.
ask-more-people-join-or = Ask more people to join, or let another group answer the section too. With too few answers you can still agree on a level together.
part-decides-gate = decides a gate
part-agreed = agreed
part-left-open = left open
part-too-few-answers-show = too few answers to show
part-far-apart = far apart
part-differs = differs
questions-compared = Questions compared
talk-about = To talk about
distance-from-middle-answer = Distance from the middle answer
agreement = Agreement
too-few-you-gave-level = Too few of you gave a level to compare.
you-all-gave-same-answer = You all gave the same answer.
you-agree-within-one-level = You agree within one level.
two-camps-nobody-between = Two camps, and nobody in between.
from-one-end-other-talk = From one end to the other: talk about this first.
you-do-not-agree-yet = You do not agree yet.
nobody-gave-level = Nobody gave a level.
#   $short (Text)
#   $other-short (Text)
answers-run-from = Answers run from “{ $short }” to “{ $other-short }”
#   $low (Text)
middle-answer = The middle answer is “{ $low }”.
#   $low (Text)
#   $high (Text)
middle-lies-between-lower-one = The middle lies between “{ $low }” and “{ $high }”: the lower one counts, unless you agree or leave it open.
counts = It counts
they-count = They count
#   $number (Count)
questions-left-open-by-room = { $number ->
    [one] { $number } question is left open by the room.
   *[other] { $number } questions are left open by the room.
}
#   $answer-by (Day)
answers-were-wanted-by-people = Answers were wanted by { $answer-by }. People can still answer until you show answers.
part-not-joined-yet = not joined yet
part-joined-just-now = joined just now
#   $answers (Text)
part-answers = { $answers } answers
#   $count (Number)
#   $short (Text)
part-at = { $count } at “{ $short }”
part-no-level = no level
#   $least (Count)
fewer-than-you-answered-this = Fewer than { $least } of you answered this, so no answers are shown. Agree on a level together, or leave it open.
#   $least (Count)
with-fewer-than-people-no = With fewer than { $least } people, no answers are shown: a question shows its dots once { $least } people have answered it. If only one group is asked a section, { $least } people of that group are needed.
#   $needed (Count)
#   $parts (Texts)
answers-shown-once-one-is-here = Answers of a section are shown once { $needed } people have given them, so at least that many of those who are asked must have joined. So far there is { $parts }.
#   $needed (Count)
#   $parts (Texts)
answers-shown-once-several-are-here = Answers of a section are shown once { $needed } people have given them, so at least that many of those who are asked must have joined. So far there are { $parts }.
#   $needed (Count)
nobody-people-needed-here = Nobody of the { $needed } people needed is here
#   $here (Count)
#   $needed (Count)
people-needed = { $here ->
    [one] { $here } of the { $needed } people needed is here
   *[other] { $here } of the { $needed } people needed are here
}
does-not-apply = It does not apply.
you-do-not-know = You do not know.
nobody-has-joined-yet = Nobody has joined yet.
one-who-joined-has-answered = The one who joined has answered everything.
#   $present (Number)
all-have-answered-everything = All { $present } have answered everything.
beside-questions-chosen = Beside the questions chosen
choose-five-seven-talk-about = Choose the five to seven to talk about
#   $number (Count)
questions-chosen-talk-about-change = { $number ->
    [one] { $number } question chosen to talk about; change them
   *[other] { $number } questions chosen to talk about; change them
}
#   $score (Text)
part-levels = { $score } levels
krippendorff-s-alpha-needs-at = Krippendorff's alpha needs at least three people and ten questions that two or more answered.
everybody-gave-identical-answers-so = Everybody gave identical answers, so Krippendorff's alpha cannot be computed.

## late words

#   $slug (Text)
score = Score of { $slug }

## minutes words

#   $owed-items (Count)
#   $done (Count)
part-promises-them-done = { $owed-items ->
    [one] { $owed-items } promise, { $done } of them done
   *[other] { $owed-items } promises, { $done } of them done
}
#   $owner (Name)
#   $day (Text)
#   $item (Text)
part-brings-evidence-by = { $owner } brings evidence by { $day }. { $item }
#   $owner (Name)
#   $item (Text)
part-brings-evidence = { $owner } brings evidence. { $item }

## room book

#   $level (Number)
part-level = level { $level }

## workshop words

#   $middle (Text)
#   $reach (Text)
#   $score (Text)
lie-levels-from-middle-on-average = { $middle } { $reach } and lie { $score } levels from the middle answer on average.
#   $number (Count)
votes-of-people-without-first-answer = { $number ->
    [one] { $number } of these votes comes from somebody who had not answered when the answers were shown. It counts like the others and can move the middle answer.
   *[other] { $number } of these votes come from people who had not answered when the answers were shown. They count like the others and can move the middle answer.
}
#   $left (Text)
#   $they (Text)
not-known-whatever-was-voted = { $left } { $they } as not known, whatever was voted, until somebody answers.
#   $levels (Text)
#   $besides (Text)
answers-without-names = Answers without names: { $levels }. { $besides }
#   $short (Text)
#   $reason (Text)
agreed-level-and-reason = Agreed: “{ $short }”. { $reason }
#   $open-owner (Text)
#   $day (Text)
#   $reason (Text)
open-brings-evidence-by = Open: { $open-owner } brings evidence by { $day }. { $reason }
#   $open-owner (Text)
#   $reason (Text)
open-brings-evidence = Open: { $open-owner } brings evidence. { $reason }
#   $index (Number)
#   $order (Number)
question-of-order = Question { $index } of { $order }
#   $name (Name)
#   $levels (Text)
leaders-place-about-higher-than = Leaders place { $name } about { $levels } higher than staff.
#   $name (Name)
#   $levels (Text)
leaders-place-about-lower-than = Leaders place { $name } about { $levels } lower than staff.

## agendas

minutes = 90 minutes
colleagues-answer-their-own-beforehand = Colleagues answer on their own beforehand. You meet only to talk about what differs.
half-day = Half a day
everything-one-meeting-with-time = Everything in one meeting, with time for problems and people.
two-sessions = Two sessions
first-find-out-where-you = First find out where you differ, then come back with evidence. Leave one to two weeks in between.
welcome = Welcome
say-why-and-what-becomes-of-it = Say why you are here and what happens with the result. Nobody is judged.
last-answers = Last answers
whoever-missing-joins-with-code = Whoever is missing joins with the code and answers in silence.
where-we-differ = Where we differ
show-five-seven-questions-six = Show five to seven questions. Six minutes each, then agree or leave open.
ideas-phones-three-points-each = Ideas on the phones, three points each, then score the best two or three.
what-follows = What follows
look-at-phase-next-two = Look at the phase and the next two steps. Name a person for each.
close = Close
say-who-sends-recap-when = Say who sends the recap, and when you look again.
say-why-you-here-explain = Say why you are here. Explain “I do not know”: it is a good answer.
answer-alone = Answer alone
everybody-answers-phone-silence-you = Everybody answers on the phone, in silence. You watch who needs help.
eight-ten-questions-gates-first = Eight to ten questions, gates first. Lowest explains, then highest; vote again.
break-word = Break
let-people-talk-do-not = Let people talk. Do not fix anything now.
problems = Problems
ideas-phones-merge-score-look = Ideas on the phones, merge, score, look at the order and at what must happen first.
people-time = People and time
who-could-work-how-many = Who could work on it, for how many hours, and who is missing.
plan = Plan
look-at-first-days-every = Look at the first 30 days. Every step gets one name and one date.
session-welcome = Session 1: welcome
say-why-until-second-session = Say why you are here and what will happen until session 2.
session-answer-alone = Session 1: answer alone
silence-phones = In silence, on the phones.
session-where-we-differ = Session 1: where we differ
agree-where-you-can-else = Agree where you can. Else name who brings what evidence by when.
session-what-we-found = Session 2: what we found
each-person-shows-evidence-two = Each person shows the evidence in two minutes.
session-agree = Session 2: agree
record-open-levels-do-not = Record the open levels. Do not reopen what was agreed.
session-problems = Session 2: problems
score-ideas-look-at-order = Score the ideas, look at the order, choose one.
session-plan = Session 2: plan
first-days-one-name-one = First 30 days, one name and one date for each step.

## say at the reveal

before-first-question = Before the first question
you-will-see-dots-no = “You will see dots, no names. Different answers are no mistakes.”
when-answers-far-apart = When answers are far apart
who-chose-low-one-willing = “Who chose a low one, and is willing to say why?” Then: “And a high one?” Wait. Silence is fine.
when-one-person-talks-all = When one person talks for all
thank-you-what-could-we = “Thank you. What could we look at, so that we need not guess?”
when-somebody-high-up-disagrees = When somebody high up disagrees
let-us-hear-what-looks = “Let us hear what it looks like from the desk first, and from the top last.”
when-many-do-not-know = When many do not know
good-we-know-this-now = “Good that we know this now. Who could find out by next week?”
before-second-vote = Before the second vote
vote-once-more-what-you = “Vote once more, for what you could show a visitor today. Plans do not count.”
when-you-still-differ = When you still differ
we-take-level-all-us = “We take the level that all of us could defend, or leave it open with a name.”

## minutes words

agreed-promised-workshop = Agreed and promised in the workshop

## Who gave no level

#   $number (Count) - of people
do-not-know = { $number ->
    [one] { $number } does not know.
   *[other] { $number } do not know.
}
#   $number (Count) - of people
say-it-does-not-apply = { $number ->
    [one] { $number } says it does not apply.
   *[other] { $number } say it does not apply.
}

## What people propose on their phones: for each kind the title of the form, its two fields, the button, and what it is called in the room

propose-problem = Propose a problem to solve
problem-is = What takes too long or goes wrong too often?
who-has-problem = Who has it, and how often?
send-idea = Send the idea
problems-to-solve = Problems to solve
name-model = Name a model that is in use already
model-is = What does it do, or what is it called?
who-uses-model = Who uses it, and since when?
send-model = Send the model
models-in-use = Models in use
name-somebody = Name somebody who could work on this
somebody-is = Who is it? You may name yourself
what-somebody-can-do = What can they do, and how much time a week could they have?
send-name = Send the name
people-and-time = People and their time

## The message for the day after

# The subject.
#   $title (Name) - of the workshop
what-we-take-from = What we take from { $title }
what-we-take = What we take from our workshop
hello-all = Hello all,
# Behind the greeting, with a small letter.
#   $title (Name) - of the workshop
thank-you-for-yesterday = thank you for yesterday. This is what we take from “{ $title }”.
thank-you-for-yesterday-all = thank you for yesterday. This is what we take from “our workshop”.

## The minutes

agreed-with-reason = Agreed, with the reason
#   $reason (Name)
#   $seen (Name) - what was looked at
part-reason-and-seen = { $reason } (seen: { $seen })
#   $question (Text)
bring-evidence-on = Bring evidence on “{ $question }”
#   $owner (Name)
#   $day (Text) - a day, or words for one
#   $what (Text)
promised-by = { $owner }, by { $day }: { $what }
#   $promises (Count)
part-promises = { $promises ->
    [one] { $promises } promise
   *[other] { $promises } promises
}
#   $decisions (Count)
part-decisions = { $decisions ->
    [one] { $decisions } decision
   *[other] { $decisions } decisions
}

## Who is there

#   $hours (Count)
part-joined-hours-ago = { $hours ->
    [one] joined { $hours } hour ago
   *[other] joined { $hours } hours ago
}
#   $minutes (Count)
part-joined-minutes-ago = { $minutes ->
    [one] joined { $minutes } minute ago
   *[other] joined { $minutes } minutes ago
}
# In a list: “So far there are two for Data and nobody for Team.”
#   $here (Count)
#   $names (Texts) - of sections
part-so-many-for = { $here ->
    [0] nobody for { $names }
   *[other] { $here } for { $names }
}
#   $section (Text)
#   $group (Name)
part-asked-of-group-alone = { $section } is asked of { $group } alone
#   $section (Text)
part-asked-of-one-group-alone = { $section } is asked of one group alone
#   $told (Parts) - one or several of the parts above
#   $least (Count)
rests-on-one-group = { $told }: at least { $least } of that group have to answer, or nothing of it can be shown. Let another group answer it too, choose a smaller number, or ask with names.
#   $done (Digits)
#   $present (Digits)
some-have-answered-everything = { $present ->
    [one] { $done } of { $present } has answered everything.
   *[other] { $done } of { $present } have answered everything.
}
#   $alpha (Text) - a number with two decimals
alpha-one-voice = Krippendorff's alpha is { $alpha }. From 0.80 on a group may be read as one voice.
#   $alpha (Text) - a number with two decimals
alpha-with-care = Krippendorff's alpha is { $alpha }. Between 0.67 and 0.80, read the group as one voice only with care.
#   $alpha (Text) - a number with two decimals
alpha-not-one-voice = Krippendorff's alpha is { $alpha }. Below 0.67 the group does not speak with one voice: read each question.
