### safeguards

## safeguard words

part-uses-data-about-people = it uses data about people
part-decides-about-people = its result decides how people are treated
part-mistake-could-do-serious-harm = a mistake could do serious harm
part-writes-texts = it writes texts
part-tool-be-bought = a tool is to be bought for it
part-whether-uses-data-about-people = whether it uses data about people
part-whether-decides-about-people = whether its result decides how people are treated
part-what-harm-mistake-could-do = what harm a mistake could do
part-whether-writes-texts = whether it writes texts
part-whether-tool-can-be-bought = whether a tool can be bought
safeguards-change-no-score-no = Safeguards change no score and no phase. They say what a problem needs before it starts.
changes-no-score-say-yes = It changes no score. Say yes only if you could show it to a visitor.
find-out-first = Find out first
# So many safeguards with one answer, in a list of such.
#   $number (Digits)
#   $given ("yes" | "in-part" | "no" | "not-applicable")
part-so-many-given = { $given ->
    [yes] { $number } in place
    [in-part] { $number } in part
    [no] { $number } missing
   *[not-applicable] { $number } not applying
}
#   $unsure (Number)
part-not-known = { $unsure } with “I do not know”
#   $left (Count)
part-safeguards-still-open = { $left ->
    [0] { $left } safeguards is still open
    [one] { $left } safeguard is still open
   *[other] { $left } safeguards are still open
}
every-safeguard-problem-needs-place = Every safeguard that a problem needs is in place
no-problem-known-need-safeguard = No problem is known to need a safeguard before it starts
something-missing = Something is missing
not-known-yet = Not known yet
place = In place
#   $unknown (Texts)
not-known = Not known: { $unknown }.
all-needs-place = All that it needs is in place.

#   $name (Text) - of a safeguard
part-whether-safeguard-place = whether the safeguard “{ $name }” is in place

#   $names (Quotes) - of safeguards, two or three
part-whether-safeguards-place = whether the safeguards { $names } are in place

#   $first (Text) - the name of a safeguard
#   $second (Text) - of another
#   $more (Count) - two or more
part-whether-more-safeguards-place = { $more ->
    [one] whether the safeguards “{ $first }”, “{ $second }” and { $more } more safeguard are in place
   *[other] whether the safeguards “{ $first }”, “{ $second }” and { $more } more safeguards are in place
}

#   $title (Text)
#   $dated (Text)
text = { $title }. Text of { $dated }.
no-country-has-been-given = No country has been given yet: other laws may hold there.
#   $country (Text)
app-does-not-know-this = The app does not know this country: { $country }. Other laws may hold there than those that are named.
#   $country (Text)
laws-list-those-named-hold = Of the laws in the list, those are named that hold in this country: { $country }.
#   $country (Text)
no-law-this-country-list = No law of this country is in the list: { $country }. What is named is for everywhere.

## safeguard words

#   $unknown (Count)
whether-safeguards-place-not-known = { $unknown ->
    [one] Whether the safeguards are in place is not known for { $unknown } problem
   *[other] Whether the safeguards are in place is not known for { $unknown } problems
}

## safeguard words

#   $known (Number)
#   $answers (Number)
#   $parts (Text)
part-answered-by-kind = { $known } of { $answers } answered: { $parts }
#   $known (Number)
#   $answers (Number)
part-answered = { $known } of { $answers } answered

## safeguard words

yes = Yes
part = In part
no = No
i-do-not-know = I do not know
does-not-apply = Does not apply
not-told = Not told

## What a problem lacks before it may start

#   $problem (Name)
#   $lacked (Count)
problem-lacks-safeguards = { $lacked ->
    [one] “{ $problem }” lacks { $lacked } safeguard before it may start
   *[other] “{ $problem }” lacks { $lacked } safeguards before it may start
}
#   $problems (Count) - two or more
problems-lack-safeguards = { $problems } problems lack safeguards before they may start
# Why a problem needs a safeguard, as a clause behind “because”, such as “it decides about people”.
#   $safeguard (Text)
#   $because (Text)
was-marked-but = “{ $safeguard }” was marked as not applying, but { $because }.
#   $safeguard (Text)
#   $because (Text)
is-in-place-in-part = “{ $safeguard }” is in place only in part; the problem needs it because { $because }.
#   $safeguard (Text)
#   $because (Text)
is-not-in-place = “{ $safeguard }” is not in place; the problem needs it because { $because }.

# A problem of which is not known yet whether it needs a safeguard.
#   $name (Name)
part-perhaps = { $name } (perhaps)
