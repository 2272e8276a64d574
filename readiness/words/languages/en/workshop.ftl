### Workshop

## What may be done by who acts: by whoever opened a workshop alone, or by the one person who leads its room now

somebody-else = Somebody else
#   $name (Name)
leads-room-now = { $name } leads the room now.
only-one-person-leads = Only one person leads at a time.
only-whoever-opened-workshop = Only whoever opened the workshop can do this.
ask-that-person = Ask that person.

## The minutes of an assessment: what its workshops agreed on, left open and decided, for plan and report

write-down-what-was-decided = Write down what was decided.
one-sentence-is-enough = One sentence is enough.
say-who-does = Say who does it by that day.
name-one-person = Name one person.
this-is-too-long = This is too long for the minutes.
#   $longest (Digits)
use-at-most-letters = Use at most { $longest } letters.

## The ways to a seat: a code of the room, a personal link, a return code, and the browser that holds one already

choose-group-you-belong = Choose the group you belong to.
if-none-fits-ask-who = If none fits, ask who leads the room.
enter-your-name = Enter your name.
this-workshop-shows-answers = This workshop shows answers with names.
this-link-has-been-opened = This link has been opened already.
enter-your-own-code = Enter your own code, or ask who leads for a new link.

## Everything that a workshop may show, as a workbook, at any moment and under the promise made to those who answer

people-answer-on-their-own = People answer on their own
room-looks-at-answers = The room looks at the answers
result-is-in-assessment = The result is in the assessment

## What participants propose: problems, models in use, people with their time. Nothing tells who proposed what

give-idea-name = Give the idea a name.
few-words-are-enough = A few words are enough.

## Ways into a workshop, and out of it: join codes, personal links, and seats taken away

no-such-group = There is no such group.
choose-one-from-list = Choose one from the list.
enter-one-name-line = Enter one name per line.
#   $most-invited-at-once (Digits)
at-most-at-once = At most { $most-invited-at-once } at once.
#   $name (Name)
#   $max-line (Digits)
is-longer-than-letters = “{ $name }…” is longer than { $max-line } letters, which is no name.
put-each-person-on-line = Put each person on a separate line.
#   $number (Digits) - of the line
line-cannot-be-told = Line { $number } does not say clearly who is meant, so nobody is invited yet.
#   $number (Digits) - of the line
#   $mail (Name)
line-names-address-anew = Line { $number } gives “{ $mail }” another name than a line before, so nobody is invited yet.
this-seat-is-no-longer = This seat is no longer there.
look-at-list-again = Look at the list again.
answers-are-being-shown-already = Answers are being shown already.
seats-stay-as-they = Seats stay as they are from here on.

## Who leads a room: further facilitators with a link of their own, and the lead that one gives to another

say-who = Say who it is for.
room-is-told-who-leads = The room is told who leads.
#   $told (Text)
has-link-already = { $told } has a link already.
take-that-one-back-first = Take that one back first, or write the name in another way.
#   $most-others (Digits)
people-have-link-already = { $most-others } people have a link already.
take-one-back-first = Take one back first.
lead-is-not-yours = The lead is not yours to give.
ask-who-leads-room-now = Ask who leads the room now.
this-link-was-taken-back = This link was taken back.

## Mail to the people of a workshop, each message once: what is sent is noted before and after, person by person

seat-of-this-person-was = The seat of this person was removed.
another-link-has-taken-place = A newer link has replaced this one.

## The ideas that one seat of a workshop sends, and the points that it gives

no-more-ideas = No more ideas can be sent from here.
#   $most-proposals (Digits)
each-person-may-send = Each person may send { $most-proposals }.
room-does-not-vote = The room does not vote on this now.
this-page-shows-it-when = This page shows it when it does.
#   $points-each (Digits)
you-have-points = You have { $points-each } points.
this-idea-is-no-longer = This idea is no longer there.
room-works-on-this-idea = The room works on this idea already.
tell-room-what-you-would = Tell the room what you would change.
you-have-changed-this-idea = You have changed this idea on another device.
this-is-how-it-stands = This is how it stands there.

## Candidate problems in a workshop: proposed on phones, merged by who leads, scored by the room, ranked

room-has-given-its-points = The room has given its points already.
second-round-would-tell-who = A second round would tell who changed theirs.
tick-at-least-two-ideas = Tick at least two ideas to choose from.
with-one-there-is-nothing = With one idea there is nothing to choose.
somebody-has-taken-back-one = Somebody has taken back one of these ideas.
tick-again-what = Tick again the ideas to choose from.
room-does-not-vote-on-ideas = The room does not vote on ideas.
open-vote-first = Open the vote first.
this-is-no-longer = This is no longer on the list.
somebody-else-may-have-taken = Somebody else may have taken it up, or taken it back.
give-it-name = Give it a name.
choose-ideas-to-take-up = Choose the ideas to take up.
somebody-else-may-have-taken-one = Somebody else may have taken one in the meantime.
give-problem-name = Give the problem a name.
choose-problems-and-criteria = Choose problems and criteria to score.
#   $most-scored (Digits)
at-most-problems-at-once = At most { $most-scored } problems at once.
one-of-these-problems = One of these problems is no longer there.
room-does-not-score-now = The room does not score now.
open-scoring-first = Open scoring first.

## From a room's answers to one agreed response, and what of their spread may be published

no-answers-to-take-over = There are no answers to take over yet.
begin-to-show-answers-first = Begin to show answers first.

## The room: freezing the first answers, showing them question by question, voting again, agreeing

nobody-has-answered-yet = Nobody has answered yet.
wait-for-first-answers = Wait for the first answers.
answers-have-been-shown-already = Answers have been shown already.
they-stay-as-they = They stay as they are; the room can vote again.
nothing-to-show-yet = There is nothing to show yet.
no-such-question = There is no such question.
choose-from-list = Choose from the list.
show-first-answers-before-you = Show the first answers before you ask again.
talk-about-them-first = Talk about them first.
room-has-voted-second-time = The room has voted a second time already.
agree-on-level-or-leave = Agree on a level, or leave the question open.
no-second-vote = There is no second vote on this question.
ask-again-first = Ask again first.
answers-are-not-being-shown = Answers are not being shown yet.
somebody-else-leads-this-room = Somebody else is leading this room at the moment.
this-is-where-they = This is where they are now.
this-is-none-of-levels = This is none of the levels.
choose-one-of-those-shown = Choose one of those shown.
say-in-one-line-why = Say in one line why the room agreed on this level.
what-could-you-see = What could you see?
say-who-brings-evidence = Say who brings the evidence.

## A participant's seat: own answers, votes and scores, and what the room has been shown. Nothing of anybody else

answers-are-being-shown = The answers are being shown, so they can no longer be changed.
talk-about-it-in-room = Talk about it in the room.
no-second-vote-now = There is no second vote on this question now.
shows-when-room-votes = This page shows it when the room votes.
room-does-not-score = The room does not score this now.
this-question-is-not-asked = This question is not asked of you.
answer-questions-of-your-own = Answer the questions of your own sections.
this-is-none-of-choices = This is none of the choices.
this-question-applies-to-everybody = This question applies to everybody.
say-that-you-do = Say that you do not know.

## What became of the ideas that people proposed as problems, and taking it back

this-was-taken-back-already = This has been taken back already.
more-was-told = More was told of this problem since, so it stays.
change-or-delete = Change or delete it on the page Problems.

## Workshops as their facilitator sets them up: settings, stage, and what each group is asked

each-group-needs-name = Each group needs a name.
add-at-least-one-group = Add at least one group, and name all of them.
this-workshop-is-archived = This workshop is archived.
whoever-leads-it-can-bring = Whoever leads it can bring it back.
#   $name (Name)
has-nothing-to-answer = “{ $name }” has nothing to answer.
choose-at-least-one-section = Choose at least one section for each group.
# Below the choice of a language for invitations.
#   $language ("de" | "fr" | "es")
only-what-is-sent = { $language ->
    [de] The invitation, the reminder, the sheet on the wall and the promise before the first answer are in German. The pages stay in English, and the invitation says so; questions are in the language of the questionnaire.
    [fr] The invitation, the reminder, the sheet on the wall and the promise before the first answer are in French. The pages stay in English, and the invitation says so; questions are in the language of the questionnaire.
   *[es] The invitation, the reminder, the sheet on the wall and the promise before the first answer are in Spanish. The pages stay in English, and the invitation says so; questions are in the language of the questionnaire.
}
day-by-which-answers = The day by which answers are wanted has passed.
#   $today (Day) - as it is typed, such as 2026-11-30
choose-later-day = Choose { $today }, a later day, or none.
the-answers-are-being-shown = The answers are being shown already.
open-another-workshop-to-ask = Open another workshop to ask in another way.
people-have-joined-under-other = People have joined under the other promise.
with-or-without-names-cannot = Whether names are shown can no longer be changed.
people-have-answered-under-other = People have answered under the other promise.
smallest-group-can-only = The smallest group can only be raised now.
somebody-is-in-group = Somebody is in a group that you took away.
keep-group-you-may-rename = Keep the group; you may rename it.
somebody-has-answered-section = Somebody has answered a section that you took from their group.
leave-section-there-what-was = Leave the section there: what was answered counts.
somebody-else-changed-workshop = Somebody else changed the workshop in the meantime.
look-at-it-again-then = Look at it again, then decide.
no-workshop-under-this-link = There is no workshop at this link.
look-at-list-of-workshops = Look at the list of workshops.

## A participant's phone: join, answer own questions one at a time, then see what the room shows

answers-are-shown-with-names = Answers are shown with names
agree-to-go = Agree to go on. If you do not agree, close this page.
i-agree = I agree
this-workshop-is-closed = This workshop is closed for now
what-you-gave-is-kept = What you gave is kept, and nothing more is asked of you.
#   $code (Text)
to-go-on-with-another = To go on with another device, note your return code: { $code }.

## Workshop: the page of whoever leads it. Set up, invite, watch, rank problems, take the result over

invite = Invite
who-is-here = Who is here
problems = Problems
outcome = Outcome
settings = Settings
guide = Guide
people-answer-unseen = People answer on their own; nobody sees an answer yet
when-most-are-done-show = When most are done, show answers in the room.
agree-on-level-where-you = Agree on a level where you differ, or leave it open with a name.
room-stays-open-to-look = The room stays open to look things up.
let-many-people-answer-then = Let many people answer, then talk only about where you differ
everyone-answers-alone-on-phone = Everyone answers alone on a phone. You show the answers without names, and the group agrees on one.
guide-for-whoever-leads-room = The guide for whoever leads the room
workshop = Workshop
open-room = Open the room
other-workshops = Other workshops
#   $number (Digits)
workshop-number = Workshop { $number }
#   $title (Name)
archived-one = { $title } (archived)
open-new-one = Open a new one
the-part = Part
back-to-workshop = Back to the workshop

## All questions in the order to talk about, with what to know of each; and which of them to talk about first

those-that-differ-come-first = Those that decide a gate and those on which answers differ come first. Press one to show it on the screen.
those-that-decide-come-first = Those that decide a gate come first. Press one to show it on the screen.
all-questions-in-order = All questions, in the order to talk about them
questions-to-talk-about = Questions to talk about, in the order in which you choose them
choose = Choose
talk-about-these-first = Talk about these first
this-is-order-now = This is the order now
# Beside the question of the list that the room looks at, in brackets after other marks
on-screen-now = on the screen now

## One question at a time on a phone, saved by difference in every run

choose-highest-sentence-that-you = Choose the highest sentence that you could show to a visitor today. All parts of it must be true. If you do not know, say so.
#   $here (Digits)
#   $places (Digits)
question-by-place = Question { $here } of { $places }
#   $answered (Digits)
answered-answered = { $answered } answered
back = Back
next = Next
your-choice-is-still-here = Your choice is still here.
save-now = Save now

## The archive: what a workshop there is for, the way into it, and the way back

is-archived-title = This workshop is archived
everything-that-was-given = Everything that was given in it is kept. Its codes are closed, and nobody can answer, vote or record in it.
archive-this-workshop = Archive this workshop
for-one-that-is-over = For a workshop that is over or has to wait. Its codes close and no more answers are taken; everything stays, to look things up.
put-it-into-archive = Put it into the archive
in-archive = In the archive
bring-it-back = Bring it back
out-of-archive-open = Out of the archive. Open its codes again under Invite.

## Deleting a workshop: what goes, what stays, and a question before it goes

delete-this-workshop = Delete this workshop
for-one-that-was-opened = For a workshop that was opened by mistake, or is no longer needed.
yes-delete = Yes, delete it
part-this-workshop = this workshop
#   $joined (Count)
and-what-gave = { $joined ->
    [one] , and what { $joined } person gave in it
   *[other] , and what { $joined } people gave in it
}
what-has-gone-into-assessment = What has gone into the assessment stays: the agreed answers, how they were spread, and the snapshots.
assessment-stays = The assessment stays as it is; problems that were taken up from ideas stay in it.
#   $name (Name)
#   $given (Text)
#   $stays (Text)
delete-its-codes-and-links = Delete { $name }? Its codes and links{ $given } go for good. { $stays }
it-was-deleted-already = It has been deleted already.
#   $title (Name)
deleted-title = Deleted: { $title }

## Answers of a room as dots without names: one row a level, in the size of the page they stand on

rings-first-vote-full-dots = Rings: first vote. Full dots: second vote.
#   $share (Digits)
one-dot-is-people = One dot is { $share } people.

## Which workshop of the assessment this tab leads. Its id travels as `?w=` beside the assessment's `?a=`

no-workshop-here-yet = There is no workshop here yet
open-one-on-page-workshop = Open one on the page Workshop.
open-workshop = Open a workshop
it-takes-two-minutes = It takes two minutes.
to-page-workshop = To the page Workshop

## The problems that people proposed, for whoever leads: vote on them, take them up, put them aside, take that back

ideas-from-phones = Ideas from the phones
nobody-sees-who-sent-them = Nobody sees who sent them. Tick some, then say what becomes of them.
no-new-ideas-people-find = No new ideas. People find “Propose a problem to solve” below their questions.
name-of-problem = Another name for the problem, if you like
take-up-each-as-problem = Take up each as a problem
take-up-as-problem = Take up as a problem
merge-into-one-problem = Merge into one problem
put-aside = Put aside
yes-merge-them = Yes, merge them
#   $name (Name)
take-back = Take back { $name }

## On a phone: propose problems, models and people, word own ones anew or take them back, and give points

nobody-sees-who-sent-what = Nobody sees who sent what.
room-works-on-this-one = The room works on this one.
#   $name (Name)
change-name = Change { $name }
save-change = Save the change
thank-you = Thank you. One person may send no more than that.
choose-what-it-is-like = Choose what it is like.
if-nothing-fits-choose-last = If nothing fits, choose the last one.
what-is-it-like = What is it like?

## Ways in: codes and links for groups, and a personal link for each colleague who answers in their own time

codes = Codes
who-joins-with-first-one = Anybody who joins with the first code chooses a group. A closed code lets nobody else in.
they-can-be-sent = They can be sent from here.
app-itself-sends-nothing = The app itself sends nothing.
personal-links = Personal links
#   $sends (Text)
for-colleagues-who-answer = For colleagues who answer in their own time. { $sends }
everybody = Everybody
closed = Closed
close = Close
open-again = Open again
new-code = New code
#   $name (Name)
page-to-print = Page to print: { $name }
group = Group
choose-one = Choose one
names-or-email-addresses-one = Names or email addresses, one per line; two columns of a spreadsheet can be pasted
answers-will-be-shown = Answers will be shown with these names, once each person agrees.
names-only-tell-you-who = Names only tell you who has answered. They are never shown with answers.
make-links = Make links
copy-these-now-each-link = Copy these now: each link can be shown only this once. A new one can be made at any time.
who-has-answered = Who has answered
name = Name
email = Email
answers = Answers
invited-people-and-how-many = Invited people and how many questions they have answered
done = Done
not-done = Not done
#   $answered (Digits)
#   $asked (Digits)
of-answered = { $answered } of { $asked }
new-link-for-one-person = A new link for one person
earlier-link-is-dead = The earlier link stops working at once. A seat without any answer is free again, even if somebody has opened it. A seat with answers stays with whoever gave them.
#   $name (Name)
new-link = New link for { $name }
remind = Remind
make-reminders = Make the reminders
each-link-is-new-earlier = Each link is new, and the earlier one no longer works. Anybody who has begun goes on in the same browser, or in another one with the return code that was shown there.

## The way in: a code, the group, with names the name; or a personal return code

join-workshop = Join the workshop
enter-six-characters-that-you = Enter the six characters that you see in the room.
code = Code
go = Go on
i-was-here-before = I was here before, on another device
nothing-is-asked-of-you = Nothing is asked of you. Ask who invited you.
this-link-leads-nowhere-any = This link no longer works
there-may-be-newer-one = There may be a newer one. Ask who invited you.
this-link-was-opened-before = This link was opened before, in another browser
to-go-on-here-enter = To go on here, enter the return code that was shown there. If that was not you, ask who invited you for a new link.
#   $name (Name)
this-link-was-made = This link was made for { $name }. It opens once, in this browser.
this-link-opens-once = This link opens once, in this browser.
begin = Begin
your-return-code = Your return code
take-my-seat-again = Take my seat again
this-device-has-seat-already = This device has a seat already, so it goes on where it was.
i-am-somebody-else-join = I am somebody else: join anew
where-do-you-work = Where do you work?
your-name = Your name
i-agree-that-my-answers = I agree that my answers are shown with my name.
join = Join
choose-where-you-work = Choose where you work.
then-press-join-again = Then press Join again.
tick-box-if-you-agree = Tick the box if you agree.
if-you-do-not-agree = If you do not agree, do not join here.

## Who leads the room: links for further facilitators, and giving the lead to one of them and back

this-browser-has-seat = This browser has a seat in this workshop too, so you see here no more than the others: where answers differ stays hidden until the room is shown it, or the result is in the assessment. Who has answered how much stays hidden too; you see who is done.
#   $name (Name)
leads-room = { $name } leads the room.
#   $told (Text)
to-change-anything-here-open = { $told } To change anything here, open the room and take the lead back.
#   $name (Name)
give-lead = Give the lead to { $name }
#   $first (Text)
give-lead-back = Give the lead back to { $first }
take-lead-back = Take the lead back
second-facilitator = A second facilitator
link-of-their-own-leads = With a link of their own they can lead this room, once you give them the lead there. The link opens nothing else.
#   $name (Name)
take-link-of-back = Take the link of { $name } back
link-leads-nowhere-any-more = The link no longer works
your-own-name-as-room = Your own name, as the room sees it
name-of-second-facilitator = Name of the second facilitator
make-link-that-leads-room = Make a link for leading the room
copy-it-now-and-pass = Copy it now, and pass it to this person alone: it can be shown only this once.
whoever-opened-workshop = Whoever opened the workshop
#   $name (Name)
leads-room-now-told = { $name } leads the room now

## The room as whoever leads it sees it, in a window of their own beside the projector's

room = The room

## Messages with personal links: each to copy or to write as an email, and all of them as a table

write-email = Write the email
these-links-lead-nowhere = These links work only on this computer, so there is no email and no table of them.
#   $name (Name)
all-of-them-as-table = All of them as a table (CSV with { $name })
excel-in-german-french = Excel in German, French or Spanish opens the one with semicolons.

## Addresses that lead into a workshop, and their pictures for phone cameras

phones-cannot-reach-this-address = Phones cannot reach this address yet.
start-app-with-readiness-run = Start the app with “readiness run --host 0.0.0.0”. Then put this computer's address in the network in place of the first part of this page's address. The links below follow.

## The room's entrance: how to join, who is here, and how far everybody has come. At most two seconds old

begin-to-show-answers = Begin to show answers
tell-whoever-opened-workshop = Tell whoever opened the workshop.
page-workshop-invite-says-what = The page Workshop, Invite says what to do.
#   $way (Text)
phones-cannot-reach-and-way = Phones cannot reach this address. { $way }
join-with-your-phone = Join with your phone
whoever-opened-workshop-can-open = Whoever opened the workshop can open it again.
open-it-again-on-page = Open it again on the page Workshop.
scan-or-open = Scan, or open
part-and-enter = and enter
#   $given (Digits)
#   $asked (Digits)
given-of-asked = { $given } of { $asked }
not-everybody-has-finished-after = Not everybody has finished. After this nobody can answer or change an answer; only the questions on which you let the room vote again are open to all. Go on?
yes-show-answers = Yes, show answers

## After the last question: own progress, what the room shows, a second vote, ideas and scores

room-talks-about-answers-now = The room talks about the answers now
your-group-is-not-asked = Your group is not asked any question here
nothing-is-missing-from-you = You have nothing left to do. This page goes on by itself when the room talks about the answers.
#   $number (Digits)
question-without-answer = { $number ->
    [one] { $number } question without an answer
   *[other] { $number } questions without an answer
}
i-do-not-know = “I do not know” is an answer too, and a useful one.
go-to-first-one = Go to the first one
thank-you-that-was-everything = Thank you; that was everything
your-answers-are-saved = Your answers are saved. This page goes on by itself when the room looks at them.
room-votes-second-time = The room votes a second time on this question. Choose again, also if you stay with your answer.
what-could-you-show = What could you show to a visitor today?
this-page-follows-room = This page follows the room by itself.
nothing-is-shown-yet = Nothing is shown yet.
come-back-later = Come back later, or on another device

#   $questions (Count)
of-yours-stayed-without-answer = { $questions ->
    [one] { $questions } question of yours stayed without an answer, because answers are being shown now. You can still vote wherever the room votes again.
   *[other] { $questions } questions of yours stayed without an answer, because answers are being shown now. You can still vote wherever the room votes again.
}

# Somebody joins, or has joined, only when the answers are being shown.
you-joined-after-first-answers = You joined when answers were being shown already, so no first answer was asked of you. You can still vote wherever the room votes again.
too-late-for-first-answers = Answers are being shown already, so no first answer is asked of you. You can still vote wherever the room votes again. Nobody sees who gave which answer.
too-late-for-first-answers-with-names = Answers are being shown already, with names, so no first answer is asked of you. You can still vote wherever the room votes again. You are asked to agree before you begin.
too-late-for-any-answer = This workshop is over, so no answer is asked of you.

workshop-is-over-thank-you = The workshop is over; thank you
all-questions = All questions
#   $text (Text)
room-votes-second-time-without-you = The room votes a second time on “{ $text }” Your group is not asked it; the result appears here.
room-looks-at-this-question = The room looks at this question now. Your group is not asked it, so you have nothing to do.
room-looks-you-did-not-answer = The room looks at this question now. You did not answer it.
#   $own-answer (Text)
room-looks-at-your-answer = The room looks at this question now. Your answer: { $own-answer }
your-own-answer-has-line = Your own answer has a line beside it.

## Sending messages by the mail server of the settings; without settings nothing of it is seen

sent = Sent
was-sent-before = Was sent before
is-being-sent = Is being sent
not-sent = Not sent

#   $emails (Count)
send-emails-now = { $emails ->
    [one] Send { $emails } email now
   *[other] Send { $emails } emails now
}

#   $failed (Count) - emails
were-not-sent = { $failed ->
    [one] { $failed } email was not sent. Press again: only that one is sent.
   *[other] { $failed } emails were not sent. Press again: only those are sent.
}
why = Why
what-became-of-each-email = What became of each email

## What the room decides beside the questions: a sentence, who does it and by which day, recorded as it is said

decisions-and-promises = Decisions and promises
what-else-room-decides = What else the room decides, and who does it by when. It goes into plan and report.
what-was-decided = What was decided?
who-does-it-leave = Who does it? Leave it empty if nobody has to
by-which-day = By which day?
add-to-minutes = Add to the minutes
ask-about-these-first-what = Ask about these first. What is done is ticked off on the page Roadmap.
what-earlier-workshops-promised = What earlier workshops promised and is not done
#   $told (Text)
remove-told = Remove { $told }
take-this-out-of-minutes = Take this out of the minutes, the plan and the report?
yes-remove = Yes, remove it
#   $sentence (Text)
removed-sentence = Removed: { $sentence }
in-minutes = In the minutes

## What comes out: agreed levels, where people differ, blind spots, and the result put into the assessment

no-answers-have-been-shown = No answers have been shown yet
show-them-in-room-first = Show them in the room first, question by question.
to-room = To the room
for-facilitator-how-far-group = For the facilitator: how far the group agrees
none-shown-in-this-workshop = No answers have been shown in this workshop.
everything-shown-so-far-excel = Everything shown so far (Excel)
#   $given (Digits)
#   $answers (Digits)
given-of-answers = { $given } of { $answers }
part-questions-have-one-answer-now = questions have one answer now
part-people-answered = people answered
part-were-talked-about-and-recorded = were talked about and recorded
#   $missing (Digits)
questions-have-too-few-answers = { $missing } questions have too few answers. They keep what the assessment holds already.
result-is-in-assessment-told = The result is in the assessment.
results-roadmap-and-report-use = Results, roadmap and report use it from now on.
put-result-into-assessment = Put the result into the assessment
answers-in-assessment-are-replaced = Answers in the assessment are replaced; a snapshot of before is kept. The workshop ends on the phones, until you press “Go on with the workshop” here. Go on?
yes-take-over = Yes, take over
see-results = See the results
report-pdf = Report (PDF)
go-on-with-workshop = Go on with the workshop
what-is-still = What is still to be answered
answer-about-safeguards = Answer about safeguards
what-room-recorded = What the room recorded
where-people-differ = Where people differ
how-far-people-agree = How far people agree
first-answers-before-anybody-spoke = First answers, before anybody spoke. 100% means that all are equal.
how-far-people-agree-by-section = How far people agree in each section
leaders-and-staff-see = Leaders and staff see it differently
proposed-leaders = Leaders
proposed-staff = Staff
message-for-day-after = The message for the day after
copy-it-and-add = Copy it, and add your own words.
what-happens-next-is-added = What happens next is added once the result is in the assessment: the plan rests on it.

## Who is here and how far, at most two seconds old. No answer is part of it

part-answers-so-far = answers so far
show-rooms-screen-or-send = Show the room's screen, or send the links. People appear here as they join.
somebody-joined-twice-seats = Somebody joined twice? Seats can be removed at the end of this page.
groups = Groups
invited-or-joined = Invited or joined
joined = Joined
how-far-each-group = How far each group is
questions = Questions
how-many-have-answered-each = How many have answered each question, of those who are asked it.
#   $id (Digits)
#   $asked (Digits)
of-id = { $id } of { $asked }
question = Question
answered = Answered
how-many-have-answered-table = How many have answered each question

## What a projector shows: the entrance, a question, the room's order of problems. Nothing to press, nothing to type

nobody-has-answered-title = Nobody has answered yet
thank-you-this-is-what = Thank you. This is what was decided and promised
thank-you-result-is-recorded = Thank you. The result is recorded

## Recording what the room agreed: a level with its reason, or who brings evidence by when

record-what-room-agreed = Record what the room agreed
#   $told (Text)
recorded-told = Recorded: { $told }
why-in-one-line = Why, in one line
record = Record
#   $told (Text)
promised-last-time-it-stays = Promised last time: { $told }. It stays in the minutes until somebody marks it as done.
leave-it-open-we-need = Leave it open: we need evidence
room-agrees = The room agrees on
what-could-you-see-name = What could you see? A name or a link
who-brings-evidence = Who brings the evidence?
by-when = By when?
#   $typed-before (Text)
noted-before-as-choose-day = Noted before as “{ $typed-before }”. Choose the day.
choose-level-first = Choose a level first.
or-leave-question-open = Or leave the question open.
somebody-else-recorded-something = Somebody else recorded something in the meantime.
#   $agreed-words (Text)
press-record-once-more = { $agreed-words } Press Record once more to put yours in its place.

## Showing answers question by question: dots without names, the verdict, the timer, a second vote, moving on

vote-second-time = Vote a second time on your phone.
#   $number (Digits)
have-voted-again = { $number } have voted again.
no-answers-are-shown = No answers are shown for this question.
this-is-second-vote-agree = This is the second vote. Agree on a level, or leave it open.
#   $first-answers (Digits)
answered-this-question = { $first-answers } answered this question.
answers-stay-hidden-until-you = Answers stay hidden until you show them.
time-is-up = Time is up
back-to-answering = Back to answering
two-minutes = Two minutes
stop-clock = Stop the clock
show-answers = Show answers
vote-again = Vote again
show-second-votes = Show second votes
next-question = Next question
to-outcome = To the outcome
#   $asked (Text)
#   $other-asked (Text)
of-have-voted-again-there = { $asked } of { $other-asked } have voted again. There is no third vote, so the others keep their first answer.
#   $words (Text)
end-it-now = { $words } End it now?
yes-show-second-votes = Yes, show the second votes

## What people proposed, for whoever leads: models and people to list, points for ideas, and the projector

#   $ask (Text)
from-phones-below = From the phones, below “{ $ask }”.
nothing-is-new = Nothing is new.
let-each-give-three-points = Let each give three points to those ticked
close-vote = Close the vote
idea = Idea
points = Points
points-that-room-gave-each = Points that the room gave each idea
take-them-off-projector = Take them off the projector
show-these-on-projector = Show these on the projector
nothing-yet-send-yours = Nothing yet. Send yours from your phone.
part-have-given-points = have given points
share-of-week = Share of a week
put-it-into-assessment = Put it into the assessment

## Scoring candidate problems on a phone: one problem at a time, a few criteria each

score-problems = Score the problems
#   $done (Digits)
#   $problems (Digits)
of-done-nobody-sees = { $done } of { $problems } done. Nobody sees your scores.
i-do-not-know-choice = I do not know

## Taking a double or mistaken seat away: which one, what goes with it, and a question before it goes

remove-seat = Remove a seat
for-somebody-who-joined-twice = For somebody who joined twice, or in the wrong group and joins again.
seat = Seat
remove-this-seat = Remove this seat
it-gave-no-answer-yet = It gave no answer yet.
its-answers-go = Its answers go with it and cannot be brought back.
#   $seat (Text)
#   $lost (Text)
remove-this-seat-person = Remove this seat ({ $seat })? { $lost } The person can join again with the code.
#   $seat (Text)
removed-seat = Removed: { $seat }

## Setting a workshop up, or changing it: names or not, groups and their sections, the smallest number shown

saved = Saved

## A page to print: code, link and picture, with the promise made, in the language of the invitation

this-code-is-closed = This code is closed
open-it-again-then-print = Open it again on the page Workshop, then print.
print-this-page = Print this page with your browser.

## Offers while people join, for sections of which too few people are asked: what helps before it is too late

#   $name (Name)
#   $other-name (Name)
let-answer-too = Let { $name } answer { $other-name } too
#   $lowest-least (Count)
show-answers-from-people = Show answers from { $lowest-least } people on
this-is-possible-until-first = This is possible until the first answer is given. Everybody who has joined is shown the change.

## Deleting a workshop: what goes, what stays, and a question before it goes

part-workshop = the workshop

## Who leads the room: links for further facilitators, and giving the lead to one of them and back

part-first = the first

## Candidate problems: ideas from the phones, scored by the room, ranked as scores come in

ready-ones-first-then = Ready ones first, then by score.
score-together = Score together
choose-two-to-eight-problems = Choose two to eight problems and a few questions. Phones then show them.
no-candidate-problem-yet-take = There is no candidate problem yet. Take up an idea, or enter one on the page Problems.
questions-about-each = Questions about each
let-room-score = Let the room score
room-scores-now = The room scores now
part-have-scored-everything = have scored everything
#   $needed (Digits)
order-appears-and-moves-each = The order appears, and is worked out anew, each time { $needed } more people are done.
close-scoring = Close scoring
rooms-order = The room's order
#   $ordered-by (Text)
page-problems-says-why = { $ordered-by } The page Problems says why.

## The facilitator's guide: three agendas, rules, and what to say when answers are shown

before-you-begin = Before you begin
what-people-should-hear = What people should hear from you first.
two-windows-one-projector = Two windows, one projector
two-who-lead = Two who lead
#   $title (Name)
agenda-title = Agenda: { $title }
#   $minutes (Digits)
min-minutes = { $minutes } min
time = Time
step = Step
what-happens = What happens
#   $title (Name)
agenda-for-title = Agenda for { $title }
what-no-workshop-asks = What no workshop asks
what-to-say-when-answers = What to say when answers are shown
afterwards = Afterwards
three-rules = Three rules

## Setting a workshop up, or changing it: names or not, groups and their sections, the smallest number shown

without-names = Without names
with-names-everybody-agrees-before = With names: everybody agrees before the first answer
title-as-people-see = Title, as people see it
how-are-answers-shown = How are answers shown?
smallest-number-of-people-whose = Smallest number of people whose answers are shown
answers-wanted = Answers wanted by
wish-printed-on-every-invitation = This date is printed on every invitation, as a request. People can go on answering until you show the answers.
your-own-words-in-invitation = Your own words in the invitation
save = Save
open-the-workshop = Open the workshop
another-workshop-like-this-one = Another workshop like this one
same-groups-promise-and-words = The same groups, promise and words; nobody is invited yet.
open-another-like = Open another like this
another-workshop-is-open-give = Another workshop is open. Give it a title of its own.
answers-have-been-shown-under = Answers have been shown under these groups, this promise and this day, so only the title can still be changed. To ask in another way, open another workshop.
who-signs = Who signs it
whom-to-ask = Whom to ask, or to tell that answers are to be deleted
why-people-are-asked = Why people are asked
language-of-invitation = Language of the invitation
each-group-answers-what = Each group answers what it can judge; change it as you like. Join codes are for one group or for everybody.
add-group = Add a group
these-are-leaders = These are leaders
remove = Remove
part-this-group = this group
#   $name (Name)
sections-name = Sections for { $name }
workshop-is-open = The workshop is open

## The picture of a join code

#   $code (Text) - as it is read aloud
picture-to-scan = Picture to scan: join with the code { $code }

# Under the number of people who have joined.
part-joined = joined

# Behind a question whose answers are on the screen or were.
part-is-shown = shown
