### What a page says about a text or a day that was typed and could not be kept.

# The browser's own script puts in what was typed; the field drops it by itself.
#   $typed (Text) - such as 05/11/yyyy
#   $field (Text)
half-day = “{ $typed }” in “{ $field }” is not a complete date and was not kept. Type the day, the month and all four digits of the year.
# A whole day whose year the field does not take.
#   $typed (Text) - such as 01/01/2300
#   $field (Text)
#   $first (Digits)
#   $last (Digits)
far-day = “{ $typed }” in “{ $field }” was not kept. Type a day between { $first } and { $last }.
# It was being typed on another page as that page was left by its address. A link follows, which stores it.
#   $typed (Text)
#   $field (Text)
left-behind = “{ $typed }” in “{ $field }” may not be stored: its page was left while it was being typed.
open-again = Open that page, which stores it
close = Close
# It was being typed when a link was followed, and its field does not take it, or holds something else by now.
#   $typed (Name)
#   $field (Name)
not-kept = You had typed “{ $typed }” into “{ $field }”
not-kept-because = It was not stored: the field takes something else, or was changed elsewhere in the meantime. Go back and type it once more.
