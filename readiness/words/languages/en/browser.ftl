### What the fields of a page say by themselves. The English words are those of the pinned Streamlit, sign by sign: they
### are looked for on the page and shown in the language that is spoken. Do not change them.

skip-to-main-content = Skip to main content
choose-an-option = Choose an option
choose-options = Choose options
add-an-option = Add an option
no-options-to-select = No options to select
no-results = No results
clear-value = Clear value
clear-all = Clear all
clear-date = Clear date
select-all = Select all
# Takes a choice or a file away.
#   $name (Text)
remove = Remove { $name }
#   $name (Text)
cancel-upload = Cancel upload of { $name }
click-to-retry-upload = Click to retry upload
upload = Upload
file-upload = file upload
add-files = Add files
#   $size (Text) - such as 200MB
per-file = { $size } per file
#   $size (Text) - such as 200MB
#   $kinds (Text) - such as PDF, JSON
per-file-of-kinds = { $size } per file • { $kinds }
drag-and-drop-a-file-here = Drag and drop a file here
drag-and-drop-files-here = Drag and drop files here
#   $kind (Text)
files-are-not-allowed = { $kind } files are not allowed.
#   $size (Text)
file-must-be-smaller = File must be { $size } or smaller.
only-one-file-is-allowed = Only one file is allowed.
decrement = Decrement
increment = Increment
#   $low (Text)
#   $high (Text)
number-is-outside-the-range = Error: Number is outside the allowed range. Please enter a value between { $low } and { $high }.
#   $high (Text)
number-is-above-the-range = Error: Number is above the allowed range. Please enter a value less than or equal to { $high }.
#   $low (Text)
number-is-below-the-range = Error: Number is below the allowed range. Please enter a value greater than or equal to { $low }.
press-enter-to-apply = Press Enter to apply
press-ctrl-enter-to-apply = Press Ctrl+Enter to apply
press-command-enter-to-apply = Press ⌘+Enter to apply
choose-date = Choose date
#   $month (Text)
choose-date-in = Choose date, { $month }
previous-month = Previous month
next-month = Next month
use-arrow-keys-to-navigate-dates = Use arrow keys to navigate dates. Enter to select. Escape to close.
# Stands in an empty field for the four digits of the year.
yyyy = yyyy
mm = mm
dd = dd
#   $label (Text)
year-of = year, { $label }
#   $label (Text)
month-of = month, { $label }
#   $label (Text)
day-of = day, { $label }
empty = Empty
#   $day (Text)
selected-date = Selected Date: { $day }
# An icon behind a label opens the help.
#   $label (Text)
help-for = Help for { $label }
help = Help
show-password = Show password
hide-password = Hide password
# Of a table of cells.
add-row = Add row
show-hide-columns = Show/hide columns
download-as-csv = Download as CSV
search = Search
fullscreen = Fullscreen
close-fullscreen = Close fullscreen
copy-to-clipboard = Copy to clipboard
notifications = Notifications
close = Close
dismiss = Dismiss
connection-error = Connection error
# In the box that Streamlit shows when its server does not answer; these four.
server-does-not-respond = Streamlit server is not responding. Are you connected to the internet?
is-it-still-running = Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your terminal:
connection-timed-out = Connection timed out.
#   $status (Text)
connection-failed = Connection failed with status { $status }.
# In that box too, where the server lets this page not in. The second goes on in a link that reads CORS, the third stands behind it.
cannot-connect = Cannot connect to Streamlit (HTTP status: 403).
may-be-due-to = If you are trying to access a Streamlit app running on another server, this could be due to the app's
behind-cors = settings.
# A button of a field opens its list.
open = Open
