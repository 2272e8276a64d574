### Letters to participants of a workshop: invitation, reminder, and the sheet on the wall. The invited person reads them.

# The subject of the first mail.
subject = Your view: are we ready for machine learning?
# Behind the greeting, so with a small letter where the language has it so. Somebody may write another text in its place.
why-we-ask = we want to know where we stand before we start with machine learning. Your view counts.
# “I do not know” is one of the answers; say it as the questionnaire does.
#   $minutes (Digits) - how long the longest part takes
answer-alone = Please answer alone, before we talk. It takes { $minutes } minutes at most. “I do not know” is a good answer.
#   $least (Digits) - how many people must have answered
nobody-sees-who = Nobody sees who gave which answer. Answers are shown only when at least { $least } people gave one. If you are the only one to take part, your answers stand for the organization.
shown-with-names = Answers are shown with names. You are asked to agree before you begin.
# The link stands in the next line.
your-link = Your personal link (please do not pass it on):
#   $day (Day)
answer-by = Please answer by { $day }.
# Behind the greeting of the second mail.
reminder = a short reminder: your view on machine learning is still missing. What you have answered is kept.
# The subject of the second mail.
reminder-subject = A reminder: your view on machine learning
# The last line, above the name of the sender.
thanks = Thank you.
# Large, at the top of the sheet on the wall. Short.
sheet-title = Join in
# Three steps on the sheet, in large letters: up to 60 letters each.
sheet-scan = Scan the code, or open the address.
sheet-code = Enter these six characters.
sheet-answer = Answer alone, then we talk.
what-is-kept = Your answers are kept by whoever runs this assessment, are used for nothing else, and can be deleted.
# The button is named as it is on the page, which may speak another language than the letter.
#   $button (Text)
link-opens-once = Your link opens once, in the browser in which you press “{ $button }”. After that nobody else can see or change your answers with it, not even whoever sent it.
what-else-is-asked = Besides answering, you can propose problems worth solving, and name models that are in use and people who could work on this. Later the room may ask you for points or scores on the problems.
#   $contact (Name) - a person, a telephone number or an address
whom-to-ask = Questions, or a wish to have your answers deleted: { $contact }.
# The first line of a letter.
greeting = Hello,
#   $name (Name)
greeting-of = Hello { $name },
# Only in letters of another language than English.
pages-are-in-english = The pages behind the link are in English.
