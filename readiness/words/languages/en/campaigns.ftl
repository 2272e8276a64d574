### Campaigns: one pack of questions sent to many units, which answer by a link within a window.

title = Campaigns
lede = One questionnaire sent to many units. Each answers by a link, without an account, and hands in. Until then you see how far it is but no answer, and its assessment stays empty.
not-for-you = Campaigns are for editors and owners
not-for-you-mend = Ask an owner of the workspace for another role.
none-yet = No campaign yet
none-yet-mend = Write down below which units are to answer, and send each its link.
#   $name (Name)
open-named = Open “{ $name }”
back-to-list = All campaigns
#   $opens (Day)
#   $closes (Day)
window = From { $opens } to { $closes }
#   $handed (Digits)
#   $all (Digits)
handed-in-of = { $all ->
    [one] { $handed } of { $all } handed in
   *[other] { $handed } of { $all } handed in
}

## A new one

new = Send a questionnaire to many units
name = Name of the campaign
first-day = First day
last-day = Last day
time-zone = Time zone
words = What to say to those who are asked (optional)
pack = Questions
how-many = People asked in each unit
one-person = one, who answers everything that is asked
#   $number (Digits)
several-people = { $number ->
    [one] { $number }
   *[other] { $number }, each with sections of their own
}
sections = Sections that are asked
#   $number (Digits)
role-name = { $number ->
    [one] Who is asked ({ $number })
   *[other] Who is asked ({ $number })
}
#   $role (Name)
sections-of = Sections for { $role }
#   $number (Digits)
role-without-name = person { $number }
units = Units, one a line
units-help-one = After a semicolon or a tab you can write for whom the link is: Plant Lyon; Anna Roux
#   $roles (Names) - who is asked, in order
units-help-several = After semicolons or tabs you can write for whom each link is, in this order: { $roles }
#   $units (Digits)
found-units = { $units ->
    [0] No unit yet
    [one] { $units } unit
   *[other] { $units } units
}
#   $links (Digits)
found-links = { $links ->
    [one] { $links } link
   *[other] { $links } links
}
#   $number (Digits) - a line
#   $text (Name)
line-twice = Line { $number }: “{ $text }” is in the list twice.
#   $number (Digits)
line-too-long = Line { $number } is longer than 150 characters.
#   $number (Digits)
line-too-many = Line { $number } names more people than are asked.
#   $number (Digits)
line-no-name = Line { $number } names no unit.
#   $most (Digits)
too-many-units = There are more than { $most } units. Make two campaigns of them.
make = Make the links
name-is-missing = The campaign needs a name of at most 200 characters.
name-is-missing-mend = Enter one.
days-missing = Choose a first and a last day.
days-in-order = The last day comes before the first, or has passed.
days-mend = Choose other days.
roles-wrong = Each person who is asked needs a name of their own and at least one section.
roles-wrong-mend = Write a name and choose a section for each.
section-twice = A section is asked of two people: whoever hands in later would replace what the other gave.
section-twice-mend = Leave each section to one of them.
no-units = No unit is named.
no-units-mend = Write one a line.
units-wrong = The list of units cannot be used as it is.
made = The links are made
copy-now = Save or copy them now, and send each to its unit: they can be shown only this once. You can make another link for a unit at any time.
save-links = Save all links (CSV)
links = Links
link = Link

## One campaign

no-such-campaign = There is no such campaign.
no-such-campaign-mend = Choose one from the list.
#   $day (Day)
opens-later = This window has not opened: nothing is taken before { $day }.
#   $day (Day)
open-until = Open until { $day }.
#   $day (Day)
closed-on = This window has closed; its last day was { $day }. What was handed in is kept as a snapshot of each assessment.
closed-before = This window was closed before its first day. Choose a later last day to open it.
# At most 31 letters.
table-label = How far each unit is
unit = Unit
who-is-asked = Who is asked
for-whom = For whom
state = State
answered = Answered
last-day-answered = Last answer
never = none
#   $day (Day)
on-day = { $day }
not-opened = Not opened yet
opened = Opened
answering = Answering
state-handed-in = Handed in
state-sent-back = Sent back
missed = Not handed in
#   $percent (Percent)
percent = { $percent }
make-csv = Make the table (CSV)
make-xlsx = Make the table (workbook)
save-csv = Save the table (CSV)
save-xlsx = Save the table (workbook)
one-unit = One unit
choose-unit = Choose a unit
#   $unit (Name)
#   $role (Name)
unit-and-role = { $unit }: { $role }
look = Look at its assessment
new-link = Make a new link
new-link-ask = The link that it has stops working. Its answers stay. Go on?
new-link-yes = Make it now
new-link-made = The new link
reason = Why it goes back (they read it)
send-back = Send back
reason-missing = Write why it goes back.
reason-missing-mend = It stands on top of their page.
sent-back = It is open again for them
not-handed-in = It is not handed in.
not-handed-in-mend = Only what was handed in can be sent back.
take-link = Take its link back
take-link-ask = The link then leads nowhere, for good. Its assessment stays, and what was handed in is kept as a snapshot of it. Go on?
take-link-yes = Take it back for good
link-taken = The link no longer works
remind = Remind
remind-lede = A text to copy, for those who have not handed in. It holds no link: each has theirs already.
#   $names (Names) - units or people
remind-to = To: { $names }
#   $campaign (Name)
#   $day (Day)
remind-text = Please hand in your answers to “{ $campaign }” by { $day }. Open the link that you were sent; what you have answered so far is there. If you cannot find the link, ask me for another one.
too-late-to-remind = Nobody can hand in any more. Choose a later last day first.
nobody-to-remind = Everybody has handed in.
window-title = The window
change-end = Make this the last day
end-changed = The last day is changed
end-was-moved = Somebody else has moved the end of this campaign.
end-was-moved-mend = Look at the day that stands there now, then change it once more.
#   $unit (Name)
asked-elsewhere = Somebody answers questions of “{ $unit }” by another link: whoever hands in later would replace what the other gave.
asked-elsewhere-mend = Take one of the two links back first, or wait until the other one is handed in.
close-now = Close it now
close-ask = Nothing more can be answered or handed in. You can open it again by choosing a later day. Go on?
close-yes = Yes, close it now
closed-now = The window has closed
remove = Remove this campaign
remove-ask = All its links then lead nowhere, for good. The assessments stay, and what was handed in is kept as a snapshot of each. Go on?
remove-yes = Remove it
#   $done (Digits)
#   $number (Digits) - of how many
keeping-results = Working out what was handed in: { $done } of { $number }
removed = The campaign is removed
#   $units (Digits)
not-kept-yet = { $units ->
    [one] What { $units } unit handed in is not kept as a snapshot yet, so the campaign stays.
   *[other] What { $units } units handed in is not kept as a snapshot yet, so the campaign stays.
}
not-kept-yet-mend = Remove it again later. If it stays so, the log of the app says why.

## In the list of who did what

#   $campaign (Name)
trail-begun = Made the campaign “{ $campaign }”.
#   $campaign (Name)
trail-moved = Moved the end of the campaign “{ $campaign }”.
# Of earlier versions, which noted both alike.
#   $campaign (Name)
trail-ended = Closed or removed the campaign “{ $campaign }”.
#   $campaign (Name)
trail-closed = Closed the campaign “{ $campaign }”.
#   $campaign (Name)
trail-removed = Removed the campaign “{ $campaign }”.
#   $assessment (Name)
trail-sent-back = Sent “{ $assessment }” back to be answered again.
trail-sent-back-gone = Sent an assessment that is no longer there back to be answered again.
#   $assessment (Name)
trail-handed-in = Handed in answers to “{ $assessment }”.
trail-handed-in-gone = Handed in answers to an assessment that is no longer there.
#   $assessment (Name)
#   $days (Count)
trail-lent = { $days ->
    [one] Made a link by which somebody edits or answers “{ $assessment }”, for { $days } day.
   *[other] Made a link by which somebody edits or answers “{ $assessment }”, for { $days } days.
}
trail-lent-gone = Made a link by which somebody edits or answers an assessment that is no longer there.
#   $assessment (Name)
trail-lent-ended = Took back a link by which somebody edits or answers “{ $assessment }”.
trail-lent-ended-gone = Took back a link by which somebody edits or answers an assessment that is no longer there.
#   $assessment (Name)
trail-lent-renewed = Made a link by which somebody answers “{ $assessment }” anew; the one before leads nowhere.
trail-lent-renewed-gone = Made a link anew by which somebody answered an assessment that is no longer there.
trail-by-link = Somebody with a link from a member
