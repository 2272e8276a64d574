### Shell

## A field and a button that put a new entry on a list: what was typed is on it as soon as the field is left

name = Name
type-name-first = Type a name first.

## Short pieces of advice from the questionnaire, each page with its own

#   $pieces (Count)
good-to-know = { $pieces ->
    [one] Good to know: { $pieces } piece of advice
   *[other] Good to know: { $pieces } pieces of advice
}
good-to-know-heading = Good to know

## Small marks inside HTML rows, as markup: each meaning has a shape of its own, and its word beside it

no-phase-yet = No phase yet

## Filled panels: only for an empty state, a what-if, a confirmation, or something that needs attention

cancel = Cancel

## Files to take along, each at an address of its own, which any process of the app can serve

nothing-is-lost-close = Nothing is lost. Close this tab and ask for the file again in a minute.
#   $most-megabytes (Digits)
file-is-larger-than-mb = The file is larger than { $most-megabytes } MB.
close-this-tab-and-choose = Close this tab and choose another.
#   $mend (Text)
close-this-tab-first = { $mend } Close this tab first.

## What one tab knows of one assessment: the values it has seen, those not saved yet, and those in dispute

what-this-page-has-seen = What this page has seen

## The frame of every page: the bar at the top, what needs attention, and the page itself

try-again = Try again
this-page-has-fault = This page has a fault.
what-you-entered-before = What you entered before is saved. Load the page again, or try another one.

## What the app tells whoever watches over it: that it lives, and whether it can take work. No answer waits long

part-app-is-starting = the app is starting
part-app-is-stopping = the app is stopping
part-database-does-not-answer = the database does not answer
part-database-cannot-be-read = the database cannot be read

## What an address answers that cannot do what was asked, for whoever opens it by itself

not-found = There is nothing at this address.
not-now = This cannot be answered now. Try again in a moment.
not-allowed = This is not allowed from here. Load the page again, then try once more.
not-done-this-way = This address does nothing of the kind.
too-large = What was sent is too large.
not-understood = The server could not read what was sent.
fault-here = The server has a fault. Try again in a moment.

## Whose questions an assessment has, at the foot of its pages and of a workshop's: logo, name, contact, legal note

#   $contact (Text)
contact-contact = Contact: { $contact }

## What a page must tell about saving: what is not saved yet, and what somebody else changed first

they-are-kept-as-long = They are kept as long as this tab is open, and will be tried again.
it-was-deleted-bring = It was deleted. Bring it back on the first page, and they are saved; this tab keeps them until then.
entries-of-another-assessment = Entries of another assessment are not saved yet.
saved = Saved
saves-by-itself = Saves by itself
save-now = Save now
#   $title (Name)
somebody-else-changed = Somebody else changed “{ $title }”.
changed-by-somebody = Somebody else has changed this meanwhile.
#   $chosen (Text)
choice-is-not-stored = You had chosen “{ $chosen }”, which is not stored.
changed-by-somebody-mend = It shows what is stored now. Choose once more if it should be something else.
entry-that-is-not-taken = The entry that is not taken stays under “Compare”.
now-stored = Now stored
yours = Yours
use-mine = Use mine
keep-what-is-stored = Keep what is stored
nothing = Nothing

## Fields for amounts: a number, "I do not know", or left open

nobody-said-yet = Nobody said yet
#   $inside (Text)
i-do-not-know = I do not know: { $inside }

## The pages, and the bar at the top that leads from one to the other without losing the assessment

ml-readiness = ML readiness
#   $title (Name)
page-and-product = { $title } · ML readiness
#   $title (Name)
more-title = More: { $title }
more = More
account = Account

## Lists of an assessment whose entries name themselves (people, problems): their order, adding, removing, undo

#   $part (Text)
unnamed-part = Unnamed { $part }
remove = Remove
#   $name (Name)
is-removed = { $name } is removed.
bring-back = Bring back

## Where the app can be reached, said without asking anybody: Streamlit would ask a service on the internet

#   $get-url (Text)
app-runs-open-in-browser = The app runs. Open { $get-url } in a browser.
#   $get-url (Text)
others-on-your-network-open = Others on your network open { $get-url }.
press-ctrl-c-to-stop = Press Ctrl+C to stop it.

## Which assessment this tab shows, the workspace behind it, and who acts

no-assessment-here = There is no assessment here
address-is-wrong-or-assessment = The address is wrong, or the assessment was deleted.
open-another-one = Open another one
your-assessments-are-on-first = Your assessments are on the first page.
to-list = To the list

## A file that somebody brings. Streamlit keeps it in the memory of one process: what a restart took away is told

file-was-lost-when-connection = The file was lost when the connection broke.
choose-it-again-all-else = Choose it again. Everything else is kept.

## While the database cannot be reached: the page stays as it is, and what is given or pressed is worked off afterwards

nothing-you-entered-is-lost = Nothing you entered is lost: keep this page open, and it is saved by itself as soon as possible.
not-saved-yet = Not saved yet.

## Fields whose value is stored as it is given: texts, numbers, days. Their keys are those of `autosave.widget_key`

this-was-changed-elsewhere = This was changed elsewhere in the meantime.
#   $held (Text)
you-had-typed = You had typed: { $held }
you-had-emptied = You had emptied this field.

## Which language the pages speak, offered in the bar where there is more than one

#   $name (Name) - what the language calls itself
language-name = Language: { $name }

# The app ends with it at the start.
#   $setting (Text) - the name of a setting
#   $named (Quotes) - what it names that is no language of the app
#   $known (Texts) - what it may name
no-such-language = The app was not started: { $setting } names { $named }, and there are no pages in it. It may name { $known }.

# What the links of languages are for, said to who listens to a page.
language = Language

# Behind the name of a language that has been translated lately, and which few people have read yet.
translation-is-new = new
#   $share (Percent) - of its sentences
share-translated = { $share } translated; the rest is in English

## Words that the style sheet shows in place of a longer name, which is there for those who listen

css-open = Open
css-manage = Manage
css-edit = Edit
css-check-table = Check a table
css-change = Change
css-close = Close
css-not-saved-yet = Not saved yet
css-file-did-not-arrive = This file did not arrive. If its kind and size are as named above, the connection broke: choose it again.

## What somebody is told for whom there is no room at the moment

full = Full at the moment
too-many-people = Too many people have this app open at the moment.
#   $seconds (Digits)
tries-again = This page tries again by itself in { $seconds } seconds. What you entered before is kept.

## What a download says that brings no file

no-such-file = There is no such file here.
no-such-file-mend = The address is wrong, or the assessment was deleted.
still-at-work = The page is still being worked on.
still-at-work-mend = Wait until it is done, close this tab and ask again.
file-broke-off = The file did not arrive.
file-broke-off-mend = Close this tab, choose the file again and press the button once more.

## The pages, as the bar and the browser’s tab name them

# At most 20 letters.
page-home = Assessments
# At most 20 letters.
page-answer = Answer
# At most 20 letters.
page-people = People
# At most 20 letters.
page-problems = Problems
# At most 20 letters.
page-results = Results
# At most 20 letters.
page-roadmap = Roadmap
# At most 20 letters.
page-report = Hand over
# At most 20 letters.
page-compare = Compare
# At most 20 letters.
page-evidence = Evidence
# At most 20 letters.
page-bring-back = Bring back
# At most 20 letters.
page-workshop = Workshop
# At most 20 letters.
page-portfolio = Portfolio
# At most 20 letters.
page-method = Method
# At most 20 letters.
page-packs = Questionnaires
# At most 20 letters.
page-members = Members
# At most 20 letters.
page-campaigns = Campaigns
page-respond = Your answers
page-room = Workshop room
page-join = Join a workshop
#   $setting (Text)
host-names-are-parted-by-blanks = The app was not started. { $setting } holds host names parted by blanks, such as readiness.example.org 127.0.0.1, without quotation marks, brackets and ports.
