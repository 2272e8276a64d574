### Campaigns: one pack of questions sent to many units, which answer by a link within a window.

## A new one

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
name-is-missing = The campaign needs a name of at most 200 characters.
name-is-missing-mend = Enter one.
days-missing = Choose a first and a last day.
days-in-order = The last day comes before the first, or has passed.
days-mend = Choose other days.
roles-wrong = Each person who is asked needs a name of their own and at least one section.
roles-wrong-mend = Write a name and choose a section for each.
no-units = No unit is named.
no-units-mend = Write one a line.
units-wrong = The list of units cannot be used as it is.

## One campaign

no-such-campaign = There is no such campaign.
no-such-campaign-mend = Choose one from the list.
reason-missing = Write why it goes back.
reason-missing-mend = It stands on top of their page.
not-handed-in = It is not handed in.
not-handed-in-mend = Only what was handed in can be sent back.

## In the list of who did what

#   $campaign (Name)
trail-begun = Made the campaign “{ $campaign }”.
#   $campaign (Name)
trail-ended = Closed or removed the campaign “{ $campaign }”.
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
trail-by-link = Somebody with a link from a member
