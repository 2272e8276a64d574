### On the page Hand over

old-link-is-open = Whoever has the address of this assessment can open it anyway, for good.
old-link-is-open-mend = Close its old link first, on the page Members.

## For whoever opens a link

## The page on which somebody answers

nothing-here = There is nothing at this link.
nothing-here-mend = Open the link that you were given once more, or ask whoever gave it to you for another one.
nothing-to-hand-in = No question has an answer yet.
nothing-to-hand-in-mend = Answer at least one, and hand in then.
not-asked = This question is not asked of you.
not-asked-mend = Answer one of those that are shown.
no-choice = This is none of the choices.
no-choice-mend = Choose one of those that are shown.
not-now = Nothing can be changed now.
not-now-mend = Load the page again to see why.
