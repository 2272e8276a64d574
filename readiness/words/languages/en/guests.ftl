### Links by which somebody without an account edits one assessment or answers questions of it, and what they see.

## On the page Hand over

title = Let somebody edit, by a link
lede = Whoever has the link needs no account. It ends by itself, and you can take it back at any time.
what-for = To do what
to-edit = see and edit the whole assessment
to-answer = answer the questions, and see nothing else
make = Make a link to edit or answer
copy-now = Copy it now, and pass it on: it can be shown only this once.
nobody = Nobody outside can edit this assessment or answer its questions by a link.
#   $day (Day)
edits-until = May edit, until { $day }
#   $day (Day)
answers-until = May answer the questions, until { $day }; not handed in yet
#   $day (Day)
answered = Answered the questions; handed in on { $day }
old-link-is-open = Whoever has the address of this assessment can open it anyway, for good.
old-link-is-open-mend = Close its old link first, on the page Members.
asked-already = Somebody answers the same questions by another link: whoever hands in later would replace what the other gave.
asked-already-mend = Take the other link back first, or wait until it is handed in.

## For whoever opens a link

no-links-here = There are no such links here.
no-links-here-mend = Nobody has to sign in to this app: the address of an assessment opens it.
#   $name (Name) - an organization, or an assessment
may-edit = You may edit the assessment of “{ $name }”.
#   $day (Day)
may-edit-until = The link ends on { $day }. Whoever gave it to you can take it back before. Everything you change is noted.
# To somebody who has signed in.
#   $day (Day)
may-edit-as-you = The link ends on { $day }. Whoever gave it to you can take it back before. You are signed in: everything you change is noted under your name.
open-it = Open it
#   $name (Name) - an organization, or an assessment
you-are-asked = You are asked about “{ $name }”.
you-are-asked-mend = Nobody sees your answers before you hand them in.
begin = Begin
sent-from-elsewhere = This did not come from a page of this app.
sent-from-elsewhere-mend = Open the link itself.

## The page on which somebody answers

nothing-here = There is nothing at this link.
nothing-here-mend = Open the link that you were given once more, or ask whoever gave it to you for another one.
#   $campaign (Name)
#   $space (Name) - a workspace
who-asks = “{ $campaign }”, from { $space }
not-open-yet = This window has not opened.
#   $day (Day)
opens-on = It opens on { $day }. Open the same link then.
has-closed = This window has closed.
closed-not-handed-in = Your answers were not handed in, and nobody else sees them. They are kept for a while: ask whoever sent you the link to open it again.
closed-for-good = Your answers were not handed in, and nobody else sees them. Ask whoever sent you the link for another one.
#   $day (Day)
until = You can answer until { $day }. Each answer is kept as you give it, on any device with this link.
promise = Whoever sent this sees how many questions have an answer and on which day the last one was given. They see the answers themselves once you hand them in.
sent-back = This was sent back to you
choose-highest = Choose the highest sentence that is true of your unit today.
choose-highest-here = Choose the highest sentence that is true of your organization today.
change-until = You can change it until you hand in.
overview = All questions
#   $open (Count)
ready = { $open ->
    [0] Every question has an answer
    [one] { $open } question has no answer yet
   *[other] { $open } questions have no answer yet
}
ready-lede = Hand in when you are done. A question without an answer stays open: it counts neither for nor against you.
no-answer = no answer yet
hand-in = Hand in
hand-in-ask = Whoever sent this then sees your answers, and you can change nothing more unless it is sent back to you. Go on?
hand-in-ask-for-good = Whoever sent this then sees your answers, and you can change nothing more by this link. Go on?
hand-in-yes = Hand in now
handed-in = You have handed in
#   $day (Day)
handed-in-lede = Your answers arrived on { $day }. To change one, ask whoever sent you the link to send it back.
#   $day (Day)
handed-in-for-good = Your answers arrived on { $day }. To change one, ask whoever sent you the link for another one.
nothing-to-hand-in = No question has an answer yet.
nothing-to-hand-in-mend = Answer at least one, and hand in then.
not-asked = This question is not asked of you.
not-asked-mend = Answer one of those that are shown.
no-choice = This is none of the choices.
no-choice-mend = Choose one of those that are shown.
not-now = Nothing can be changed now.
not-now-mend = Load the page again to see why.
not-kept = This was not kept: it had been handed in, or the window has closed, or the link was taken back.
