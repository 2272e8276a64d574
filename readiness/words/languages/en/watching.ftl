### Watching

## Log lines and figures for programs that watch over the app: what stops the start, and what the figures are

#   $setting (Text)
log-is-json-or-nothing = The app was not started. { $setting } is “json”, or not set at all.
#   $setting (Text)
metrics-are-at-no-address = The app was not started. { $setting } names an address and a port, such as 127.0.0.1:9464.
#   $setting (Text)
metrics-need-their-library = The app was not started. { $setting } needs a library that is not installed; install ml-readiness[metrics].
#   $setting (Text)
#   $why (Text)
metrics-cannot-be-served = The app was not started. Nothing can listen where { $setting } says: { $why }.
version-that-runs = The version that runs.
time-of-a-run-by-page = How long runs of a whole page took, in seconds; runs of a part of one are not among them, and a page that begins anew counts twice.
runs-that-waited = How often a page waited for the database.
runs-that-failed = How often a page failed by a fault of its own.
sign-ins-by-result = What became of those who came back from a sign-in service: in, refused, unanswered by the service, or failed because of the database.
tabs-that-are-open = Tabs that are open, and those of them whose page is being drawn.
table-checks-that-wait = Table checks that have not begun.
connections-by-state = Connections to the database that are in use, and those that are kept ready.
