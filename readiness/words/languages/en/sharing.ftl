### Links to a page with results, which can be taken back: making them, and what whoever opens one sees.

## On the page Hand over

title = Let somebody look, by a link
lede = A page to read, with what is chosen below for every file: the same sections, and names only if you tick them. It shows the results as they are when somebody looks. Whoever has the link needs no account and can change nothing.
for-whom = For whom (a name, or a group)
how-long = For how long
#   $days (Count)
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
make = Make a link
copy-now = Copy it now, and pass it on: it can be shown only this once. It shows the results as they are when somebody looks; what you choose below from now on does not change it.
refused-days = A link lasts 7, 30 or 90 days.
refused-days-mend = Choose one of these.
nobody = No link to the results works at present.
# Stands in the list instead of a name that was not written.
somebody = Somebody
#   $day (Day)
ends-never-opened = Ends on { $day }. Nobody has opened it yet.
#   $day (Day)
#   $times (Count) - how often it was opened
#   $last (Day) - when it was opened last
ends-opened = { $times ->
    [one] Ends on { $day }. Opened once, on { $last }.
   *[other] Ends on { $day }. Opened { $times } times, the last time on { $last }.
}
#   $whom (Name)
take-back = Take the link of { $whom } back
# The same of a link for which no name was written.
#   $ends (Text) - day and time
take-back-unnamed = Take back the link that ends on { $ends }
taken-back = The link no longer works

## For whoever opens a link

opening = The page is being fetched.
opening-mend = It takes a moment. It needs a browser with JavaScript.
out-of-reach = The page cannot be reached.
out-of-reach-mend = Check the connection, and load this page again.
nowhere = There is nothing at this link.
nowhere-mend = Ask whoever gave it to you for another one.
# A line at the head of the page, with a day behind it.
until = Can be looked at until

## In the list of who did what

#   $assessment (Name)
#   $days (Count)
shared = { $days ->
    [one] Made a link to results of “{ $assessment }”, for { $days } day.
   *[other] Made a link to results of “{ $assessment }”, for { $days } days.
}
shared-gone = Made a link to results of an assessment that is no longer there.
#   $assessment (Name)
ended = Took back a link to results of “{ $assessment }”.
ended-gone = Took back a link to results of an assessment that is no longer there.
