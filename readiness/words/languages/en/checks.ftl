### checks

## check method

check-first = Check first.

## evidence beside

not-answered = Not answered
file-cannot-tell = A file cannot tell
part-not-known-yet = not known yet

# What is told of a problem by the answers, and what its checked table says.
#   $words (Text)
#   $clause (Text)
part-but-its-table = { $words }, but { $clause }

#   $words (Text)
#   $clause (Text)
part-and-its-table = { $words }, and { $clause }

#   $open-points (Texts)
part-differs-from-answers-nobody-has = it differs from the answers on { $open-points }, and nobody has decided yet

## evidence charts

more-rows-same-kind-would = More rows of the same kind would likely help.
more-rows-not-needed-first = More rows are not needed for a first version.
curve-cannot-say-if-more = The curve cannot say if more rows would help.
more-same-rows-unlikely-help = More of the same rows are unlikely to help.
rows-learnt-from = Rows learnt from
error-removed = Error removed
#   $printed (Text)
#   $low (Text)
#   $high (Text)
part-likely = { $printed } (likely { $low } to { $high })
test = Test
careless-test-looks-better = A careless test looks better
both-tests-agree = Both tests agree
honest-test = Honest test
careless-test = Careless test

## evidence details

acceptable-at-most-so-far = acceptable at most so far: raw data is there. Whether the outcome is recorded shows once you say what to predict.
#   $operation (Text)
#   $first (Text)
#   $second (Text)
nearly-gives-answer-though-neither = The { $operation } of “{ $first }” and “{ $second }” nearly gives the answer, though neither does alone.
#   $column (Name)
known-at-moment-you-want = Is “{ $column }” known at the moment you want to predict?
better-becomes-best-when-people = better; it becomes best when people confirm that every team may use it and that it is the one place.
part-some-weeks = some weeks
#   $months (Number)
part-months = { $months } months
part-about-year = about a year
#   $years (Number)
part-about-years = about { $years } years

## evidence words

no-answer-yet-not-no = No answer yet, and that is not a no.
there-some-signal-weaker-than = There is some signal, and it is weaker than it first looks.
check-first-one-column-may = Check first: one column may contain the answer.
#   $alarmed (Count)
check-first-columns-may-contain = { $alarmed ->
    [one] Check first: { $alarmed } column may contain the answer.
   *[other] Check first: { $alarmed } columns may contain the answer.
}
check-first-something-about-rows = Check first: something about the rows must be told before you believe the score.
#   $open-questions (Count)
check-first-columns-must-be = { $open-questions ->
    [one] Check first: { $open-questions } column must be confirmed before you believe the score.
   *[other] Check first: { $open-questions } columns must be confirmed before you believe the score.
}
without-answer-column-this-check = Without an answer column this check looks at the columns and proposes what could be predicted.
no-model-could-be-tested = No model could be tested on the columns that are left.
#   $tally (Text)
no-rarest-answer-appears-times = No. The rarest answer appears { $tally } times; under 50 a good model can look useless.
cannot-be-said-before-questions = It cannot be said before the questions are answered.
#   $tally (Text)
not-firm-answer-rows-with = Not for a firm answer: { $tally } rows with a known answer.
usable-no-column-stood-out = Usable. No column stood out as giving the answer away on its own.
#   $alarmed (Count)
part-columns-may-give-answer-away = { $alarmed ->
    [one] { $alarmed } column may give the answer away
   *[other] { $alarmed } columns may give the answer away
}
#   $standing (Count)
part-columns-stood-out-close-answer = { $standing ->
    [one] { $standing } column stood out as close to the answer
   *[other] { $standing } columns stood out as close to the answer
}
#   $personal (Count)
part-personal-data-was-found-left = { $personal ->
    [one] personal data was found and left out ({ $personal } column)
   *[other] personal data was found and left out ({ $personal } columns)
}

## table standing

part-answers-question-well = answers the question well
part-can-answer-question = can answer the question
part-shows-some-signal = shows some signal
part-shows-weak-signal-only = shows a weak signal only
part-could-not-settle-question = could not settle the question
part-shows-no-signal = shows no signal
part-is-series-this-check-cannot-judge = is one series over time, which the check cannot judge
part-has-columns-be-confirmed-first = has columns to be confirmed first
part-has-no-column-with-answer = has no column with the answer yet
part-comes-first-by-answers-alone = comes first by the answers alone

## evidence details

file-supports-no-grade-yet = The file supports no grade yet: there are too few rows with a known answer.
acceptable-at-most-raw-data = acceptable at most: raw data is there, and the outcome is hardly recorded.
better-at-most-best-needs = better at most; best needs a live source that every team may use, and people who confirm it.
best-read-live-people-confirm = best: read live, and people confirm that every team may use it and that it is the one place.
part-hardly-any-cases = hardly any cases
part-few-cases-rarest-answer = few cases of the rarest answer
part-some-hundred-cases = some hundred cases
part-fewer-than-hundred-cases = fewer than a hundred cases
part-hundreds-thousands-cases = hundreds to thousands of cases
part-time-long-enough-but-ten = the time is long enough, but ten thousand cases are far off; if a year yields no more, choose the top level
part-year-or-more-by-dates = a year or more by the dates, and thousands of cases
part-ten-thousand-cases-or-more = ten thousand cases or more
part-no-column-with-outcome-was = no column with the outcome was named
part-outcome-recorded-few-cases = the outcome is recorded for few cases
part-outcome-recorded-enough-cases-whether = the outcome is recorded for enough cases; whether it was checked, a file cannot show
part-file-cannot-show-who-may = a file cannot show who may use the data; only people can tell
#   $cases (Number)
#   $reason (Text)
part-about-cases = about { $cases } cases: { $reason }
#   $cases (Number)
#   $span (Text) - such as “three years”
#   $reason (Text)
part-about-cases-over = about { $cases } cases over { $span }: { $reason }

## evidence words

promising-can-answer-well = Promising. This data can answer the question well.
promising-can-answer = Promising. This data can answer the question.
there-some-signal = There is some signal.
there-weak-signal-too-weak = There is a weak signal, too weak to rely on alone.
not-shown-this-table-could = Not shown: this table could not settle the question.
series-is-not-judged = Not judged: this is one series over time, and a forecast needs another method than this check.
what-series-showed-says-nothing = What the check found in these columns speaks neither for nor against the problem.
no-signal-these-columns-do = No signal: these columns do not help to predict this answer.
no-answer-column-yet-choose = No answer column yet: choose what you want to predict.
part-rows-drawn-by-chance-learn = rows drawn by chance to learn from, the others to test
part-oldest-rows-learn-newest-test = oldest rows to learn from, newest to test
part-rows-some-people-or-places = rows of some people or places to learn from, of others to test
part-rows-repeat-each-other-kept = rows that repeat each other kept together, the others drawn by chance
part-oldest-rows-learn-newest-of-others-test = oldest rows to learn from, newest rows of others to test
yes-more-rows-would-not = Yes. More rows would not change the decision.
nearly-more-rows-same-kind = Nearly. More rows of the same kind would likely help.
yes-more-same-rows-unlikely = Yes: more of the same rows are unlikely to help; new kinds of information might.
cannot-be-said-from-this = It cannot be said from this table.
#   $enough (Text)
enough = Enough? { $enough }
#   $clean (Text)
clean-enough = Clean enough? { $clean }
#   $stored (Text)
stored-right-way = Stored the right way? { $stored }
#   $next-step (Text)
next-step-is = Next: { $next-step }
#   $duplicates (Number)
part-rows-repeat-earlier-one = rows that repeat an earlier one: { $duplicates }
#   $constant (Digits)
part-columns-with-one-value-or = columns with one value or none: { $constant }
#   $name (Texts)
part-numbers-words-mixed = numbers and words are mixed in { $name }
#   $share (Digits) - percent
part-cells-blank = { $share }% of all cells are blank
#   $share (Digits) - percent
#   $columns (Text) - names in quotation marks
part-cells-blank-mostly = { $share }% of all cells are blank, most of all in { $columns }

## table standing

part-though-other-columns-may-give = though other columns may give it away too
part-though-scores-this-high-rare = though scores this high are rare
part-though-newer-rows-differ-from = though newer rows differ from older ones
part-though-cannot-continue-trend = though it cannot continue a trend
#   $verdict-words (Text)
part-its-checked-table = its checked table { $verdict-words }

## alarms

#   $column (Text)
alone-gives-answer-almost-perfectly = “{ $column }” alone gives the answer almost perfectly.
#   $column (Text)
whether-blank-already-tells-answer = Whether “{ $column }” is blank already tells the answer.
#   $column (Text)
predicts-well-its-name-sounds = “{ $column }” predicts well, and its name sounds later than the moment of prediction.
#   $column (Text)
alone-predicts-far-better-than = “{ $column }” alone predicts far better than any other column. Honest measurements can do that too.
#   $column (Text)
so-close-average-answer-rows = “{ $column }” is so close to the average answer of the rows that share its value that it may have been made from it.
#   $column (Text)
length-time-known-only-when = “{ $column }” is a length of time, known only when it has ended. This is a question of time until an event: ask whether it happens within a fixed time instead.
#   $column (Text)
mostly-lies-after-time-row = “{ $column }” mostly lies after the time of the row.

## doubts

several-rows-about-same-person = Are several rows about the same person or thing? Many are so alike that they seem to be. If so, bring the column that names them; without it, the score is too good.
#   $column (Text)
rows-with-same-about-same = Are rows with the same “{ $column }” about the same person or thing? They seem to be. Until you say, that column is left out, and what is learnt from some is tested on others as far as the table allows.
do-rows-stand-order-which = Do the rows stand in the order in which they happened? They seem to: tested on the newest, a model would do much worse.
#   $column (Text)
few-answers-lie-far-from = Are the few answers in “{ $column }” that lie far from all others real? Until you say so, they are left out.

## notes

#   $number (Text)
column-names-were-blank-repeated = Column names that were blank, repeated or unreadable got new ones: { $number }.
first-row-holds-values-so = The first row holds values, so the columns were numbered.
#   $number (Text)
rows-above-header-were-skipped = Rows above the header were skipped: { $number }.
#   $number (Text)
lines-drawn-below-header-were = Lines drawn below the header were removed: { $number }.
#   $number (Text)
rows-below-header-with-units = Rows below the header with units, explanations or more of the names were taken out: { $number }.
#   $number (Text)
rows-repeat-header-were-removed = Rows that repeat the header were removed: { $number }.
#   $number (Text)
rows-hold-totals-other-rows = Rows that hold totals of other rows were removed: { $number }.
#   $number (Text)
lines-below-table-such-source = Lines below the table, such as a source, were removed: { $number }.
#   $columns (Text)
#   $number (Text)
sheet-was-read-largest-not = Sheet { $columns } was read, the largest that is not hidden; other sheets were not read: { $number }.
#   $number (Text)
rows-hidden-sheet-such-by = Rows that are hidden in the sheet, such as by a filter, were read like all others: { $number }. If they do not belong to the table, copy the visible rows to a new sheet, and check that.
#   $columns (Text)
choose-hidden-sheet-if-holds = Choose a hidden sheet if it holds the table: { $columns }.
#   $number (Text)
cells-were-merged-downwards-got = Cells that were merged downwards got the value of their first cell: { $number } blocks.
columns-were-told-apart-by = The columns were told apart by the spaces between them.
#   $columns (Text)
not-read-their-cells-hold = Not read, as their cells hold lists or other packed values: { $columns }.
#   $number (Text)
lines-do-not-fit-header = Lines that do not fit the header were skipped: { $number }.
#   $number (Text)
quotation-marks-can-be-read = Quotation marks can be read in two ways in some lines: { $number }. Look at their cells in the file, or export it again with each cell in quotation marks.
#   $number (Text)
quotation-marks-enclose-no-cell = Quotation marks that enclose no cell, such as those for inches, were read as plain signs. Lines with one: { $number }.
#   $number (Text)
lines-with-fewer-cells-than = Lines with fewer cells than the header got blanks at their end: { $number }.
#   $number (Text)
second-table-below-first-was = A second table below the first was left out: { $number } rows. Bring it in a file of its own.
#   $columns (Text)
#   $number (Text)
#   $sign (Text) - a quotation mark
marks-above-such-or-ditto = Marks for “as above”, such as { $sign } or ditto, got the value of the cell above them in { $columns }: { $number }.
#   $columns (Text)
#   $number (Text)
marks-above-were-left-blank = Marks for “as above” were left blank in { $columns }, as not every row above them was read: { $number }. Fill these cells in, and check the table again.
#   $columns (Text)
#   $example (Text) - a formula of a spreadsheet
cells-such-were-read-text = Cells such as { $example } were read as the text that they hold in { $columns }.
#   $number (Text)
source-large-rows-evenly-spread = The source is large: { $number } rows, evenly spread over it, were read.
#   $number (Text)
database-handed-over-sample-rows = The database handed over a sample of { $number } rows.
#   $columns (Text)
commas-were-read-decimal-marks = Commas were read as decimal marks in { $columns }.
#   $columns (Text)
day-month-could-be-swapped = Day and month could be swapped in { $columns }; please say which comes first.
#   $columns (Text)
numbers-words-mixed-they-were = Numbers and words are mixed in { $columns }; they were used as words.
#   $columns (Text)
numbers-words-mixed-both-were = Numbers and words are mixed in { $columns }; both were used.
#   $columns (Text)
points-were-read-separating-thousands = Points were read as separating thousands in { $columns }.
#   $columns (Text)
two-ways-writing-numbers-mixed = Two ways of writing numbers, 1.234,56 and 1,234.56, are mixed in { $columns }.
#   $columns (Text)
values-have-different-units-were = Values in { $columns } have different units and were not read as numbers. Convert them to one unit.
#   $columns (Text)
minus-behind-number-was-read = A minus behind the number was read as one before it in { $columns }.
#   $columns (Text)
limits-were-read = Values such as <5 or 65+ were read as the number itself in { $columns }.
#   $columns (Text)
values-such-ca-were-read = Values such as ca. 5 were read as the number itself in { $columns }.
#   $columns (Text)
margins-were-read = Values such as 5 ± 1 or 5 (4-6) were read as the number before their margin in { $columns }.
#   $columns (Text)
marks-behind-numbers-such-or = Marks behind numbers, such as * or (a), were left out in { $columns }.
#   $columns (Text)
ranges-such-were-read-their = Ranges such as 10-20 were read as their middle in { $columns }.
#   $columns (Text)
times-such-or-days-were = Times such as 1:30 or 2 days were read as minutes in { $columns }.
#   $columns (Text)
letters-such-k-m-were = Letters such as k and M were read as thousands and millions in { $columns }.
#   $columns (Text)
points-were-read-decimal-marks = Points were read as decimal marks in { $columns }; they may separate thousands instead.
#   $columns (Text)
commas-were-read-separating-thousands = Commas were read as separating thousands in { $columns }; they may be decimal marks instead.
#   $columns (Text)
currencies-mixed-numbers-were-used = Currencies are mixed in { $columns }; the numbers were used as they stand. Convert them to one currency.
#   $columns (Text)
numbers-with-without-per-cent = Numbers with and without a percent sign are mixed in { $columns }; they were used as they stand.
#   $columns (Text)
cells-hold-several-answers-each = Cells in { $columns } hold several answers each, such as 1,3,5, and were used as words. Make one column for each answer.
#   $columns (Text)
amounts-marked-cr-dr-or = Amounts marked CR and DR, or S and H, were read as plus and minus in { $columns }.
#   $columns (Text)
#   $example (Text) - feet and inches
lengths-such-were-read-inches = Lengths such as { $example } were read as inches in { $columns }.
#   $columns (Text)
each-row-holds-one-property = Each row holds one property of a case, named in { $columns }. Make a table with one row for each case and one column for each property, and check that.
#   $columns (Text)
cells-not-numbers-were-read = Cells that are not numbers were read as blank in { $columns }.
#   $columns (Text)
long-numbers-lost-their-last = Long numbers in { $columns } lost their last digits, as spreadsheet programs keep 15 at most and show fewer, such as 1.23457E+12: different keys may look alike. Export the column as text.
#   $columns (Text)
values-with-digits-could-not = Values with digits in { $columns } could not be read as numbers.
#   $columns (Text)
lies-far-from-all-other = In { $columns }, 0 lies far from all other numbers. If it means unknown, leave those cells blank.
#   $columns (Text)
numbers-could-say-when-row = Numbers in { $columns } could say when a row came about. If so, choose the column as the time.
#   $columns (Text)
one-unit-spelt-several-ways = One unit is spelt in several ways, such as y and yrs, in { $columns }; it was taken for one.
#   $columns (Text)
numbers-were-read-without-their = Numbers were read without their unit in { $columns }.
#   $columns (Text)
numbers-were-read-dates-spreadsheet = Numbers were read as dates of a spreadsheet in { $columns }.
#   $columns (Text)
year-month-day-were-read = Year, month and day were read together as the time of a row, under { $columns }.
#   $columns (Text)
numbers-were-read-seconds-since = Numbers were read as seconds since 1970 in { $columns }.
#   $columns (Text)
numbers-were-read-years = Numbers were read as years in { $columns }.
#   $columns (Text)
days-such-were-read-no = Days such as 1900-01-01 were read as no date in { $columns }.
#   $columns (Text)
years-were-read-those-thai = Years in { $columns } were read as those of the Thai calendar, 543 ahead of others.
#   $columns (Text)
some-dates-have-day-first = Some dates in { $columns } have the day first and some the month; others may be swapped.
#   $columns (Text)
words-such-none-unknown-or = Words such as none, unknown or NA count as values of their own in { $columns }.
#   $columns (Text)
different-spellings-one-word-were = Different spellings of one word were read as one in { $columns }.
#   $columns (Text)
free-text-only-length-counts = Of the free text in { $columns } only the length counts; its content was not read.
#   $columns (Text)
personal-data-was-found-left = Personal data was found and left out: { $columns }.
#   $columns (Text)
numbers-such-or-far-from = Numbers such as -999 or 9999, far from all others, were read as blank in { $columns }.
#   $columns (Text)
filled-cell-was-read-yes = A filled cell in { $columns } was read as yes, and a blank as no. If a blank means not known yet, write the answer in first.
#   $columns (Text)
answers-not-numbers-were-left = Answers in { $columns } that are not numbers were left out.
#   $columns (Text)
#   $number (Text)
answers-lie-many-times-farther = Answers in { $columns } that lie many times farther out than all others: { $number }.
#   $number (Text)
rows-repeat-what-earlier-row = Rows that repeat what an earlier row holds were kept together with it: { $number }.
same-numbers-come-back-together = The same numbers come back together in blocks of rows, as if each were one person or thing. They were kept together; bring the column that names whom or what they are about.
#   $number (Text)
rows-without-date-were-left = Rows without a date were left out: { $number }.
same-people-or-places-appear = The same people or places appear in old and new rows, as too few would remain otherwise.
#   $columns (Text)
left-out-they-only-go = Left out, as they only go up or down with the time column: { $columns }.
#   $number (Text)
answers-with-fewer-than-examples = { $number } answers with fewer than 10 examples were left out.
#   $number (Text)
tested-rows-more-rows-could = Tested on { $number } rows; more rows could raise the score a little.

## problems

#   $column (Text)
part-sort-new-cases-into-groups = sort new cases into the groups of “{ $column }”; still needed: who acts on the result
#   $column (Text)
part-predict-number-still-needed-how = predict the number in “{ $column }”; still needed: how large an error does harm
#   $column (Text)
part-forecast-over-time-along-still = forecast over time, along “{ $column }”; still needed: what will be known in advance
#   $column (Text)
part-estimate-time-until-happens-from = estimate the time until it happens, from “{ $column }”; still needed: cases that are still running
#   $column (Text)
part-sort-or-search-texts-still = sort or search the texts in “{ $column }”; still needed: a topic for some hundred of them
part-group-cases-alike-spot-unusual = group cases that are alike, and spot unusual ones; still needed: somebody who judges the groups
#   $column (Text)
part-match-who-goes-with-what = match who goes with what, by “{ $column }”; still needed: whether each match worked out
#   $column (Text)
part-ask-if-made-difference-still = ask if “{ $column }” made a difference; still needed: an experiment in which chance decided who got it

## lost

#   $number (Text)
part-lines-do-not-fit-header = lines that do not fit the header: { $number }
#   $number (Text)
part-lines-end-early = lines that end early: { $number }
#   $number (Text)
part-answers-far-from-all-others = answers far from all others: { $number }
part-numbers-written-two-ways = numbers are written in two ways
part-units-mixed = units are mixed
part-units-spelt-several-ways = units are spelt in several ways
part-long-numbers-lost-their-last = long numbers lost their last digits
#   $number (Text)
part-hidden-rows = hidden rows: { $number }
#   $number (Text)
part-lines-whose-quotation-marks-can = lines whose quotation marks can be read in two ways: { $number }
part-dates-have-day-month-both = dates have day and month in both orders
part-words-spelled-several-ways = words are spelt in several ways
part-marks-such-stand-among-numbers = marks such as -999 stand among numbers
part-words-stand-among-numbers = words stand among numbers
part-numbers-could-not-be-read = numbers could not be read in all columns

## warnings

scores-this-high-rare-ask = Scores this high are rare. Ask somebody who knows the process if every column is known in time.
#   $columns (Text)
model-uses-may-treat-people = A model that uses { $columns } may treat people unequally: this is, or stands in for, what people must not be sorted by. Ask whoever answers for fairness whether it may be used.
strong-score-remained-other-columns = A strong score remained. Other columns may carry the same secret.
newest-rows-alone-worked-better = The newest rows alone worked better than all rows: the past may no longer look like the present.
this-one-series-over-time = This is one series over time. This check cannot continue a trend; a forecast needs another method.

## evidence beside

#   $told (Text)
#   $ceiling (Text)
told-whole-organization-seen-this = Told for the whole organization: { $told }. Seen in this file: at most { $ceiling }.
#   $table (Name)
#   $checked-on (Day)
#   $verdict-words (Text)
checked = “{ $table }”, checked on { $checked-on }: it { $verdict-words }
#   $taken (Texts)
part-taken-over-from = taken over from it: { $taken }
#   $told (Text)
#   $on (Day)
#   $short (Text)
before-taken-over-from-table = Before: { $told }. Taken over from the table on { $on }: { $short }

## evidence charts

#   $rows (Number)
#   $printed (Text)
part-rows = { $rows } rows: { $printed }

## evidence words

#   $value (Text)
note = Note: { $value }
#   $value (Text)
question = Question: { $value }
#   $value (Text)
this-table-could-support = This table could support: { $value }
#   $value (Text)
read = Read: { $value }

## steps

reads = It reads
one-file-or-one-table = One file or one table of a database, on the computer where this app runs. Nothing is sent elsewhere, and the file is not kept.
looks = It looks
at-each-column-what-holds = At each column: what it holds, what is blank, what looks personal. What was repaired or left out is told.
tests = It tests
first-model-learns-from-part = A first model learns from part of the rows and is tried on the others. The score is the share of error that it removes compared with a simple guess. The range beside it says how far other draws of rows would move it.
doubts = It doubts
columns-may-hold-answer-rows = Columns that may hold the answer, rows that repeat, rows in the order of time, and answers far from all others are told or asked about before the score is believed.
keeps = It keeps
names-columns-counts-words-result = Names of columns, counts and words of the result. No cell of the table is kept, and no count from 1 to 4.

## meanings

some-error-goes-certain-cases = Some error goes for certain, and cases are clearly put into the right order. It is too little to decide by alone.
table-too-small-or-results = The table is too small, or the results are too uneven, to say yes or no. It is not a no.
question-open-until-you-answer = A question is open. Until you answer it, nothing is praised, whatever the score.
nothing-can-be-tested-yet = Nothing can be tested yet: the table does not say how past cases ended.

## choices

where-signal-modest-good-strong = Where a signal is modest, good and strong
how-many-rows-needed = How many rows are needed
#   $fewest-rows (Number)
#   $few-examples (Number)
rows-with-known-answer-with = { $fewest-rows } rows with a known answer, and { $few-examples } with the rarest answer for a clear no.
how-sure-weak-signal-must = How sure a weak signal must be
#   $clearly (Number)
order-cases-must-lie-standard = The order of cases must lie { $clearly } standard errors above chance, which chance alone reaches about once in two thousand tables.
when-column-accused = When a column is accused
how-much-tested = How much is tested
#   $tested-rows (Number)
#   $tested-cells (Number)
at-most-rows-fewer-where = At most { $tested-rows } rows, and fewer where a table has more than { $tested-cells } columns, drawn by chance. The result says so.

## limits

whether-model-will-work-daily = Whether a model will work in daily use
first-test-past-rows-only = It is a first test on past rows. Only a trial shows what happens next.
whether-column-known-time = Whether a column is known in time
table-does-not-say-when = The table does not say when a cell was filled, so you are asked.
whether-recorded-answers-right = Whether the recorded answers are right
outcome-recorded-wrongly-looks-like = An outcome recorded wrongly looks like any other outcome.
whether-you-may-use-data = Whether you may use the data
columns-look-personal-or-sensitive = Columns that look personal or sensitive are named. Whether their use is lawful and fair, no table can say.
whether-other-rows-look-alike = Whether other rows look alike
sees-this-extract-alone-no = It sees this extract alone: no other year, place or customer.

## How a table is checked: the numbers behind the words

#   $share (Percent)
at-least-so-much-goes = At least { $share } of the error goes, also at the lower end of the range.
#   $share (Percent)
even-the-upper-end = Even the upper end of the range stays at { $share } or below, and nothing else hints at a signal.
#   $modest (Percent)
#   $good (Percent)
#   $strong (Percent)
from-so-much-removed = From { $modest }, { $good } and { $strong } of the error removed. No published rule sets these.
#   $ranking (Number) - percent, with a decimal
#   $error (Number) - percent, with a decimal
accused-from = When it alone puts { $ranking }% of all pairs of cases into the right order, or removes { $error }% of the error where a number is predicted; earlier if its name or its blanks tell. A column that is merely strong is asked about, and stays.

## Charts of a table check in words

error-after-more-rows = Share of the error removed after learning from more and more rows.
share-of-error = Share of the error removed.

## What a first model could do, in whole sentences

# Beside columns that may give the answer away.
#   $without ("none" | "column" | "columns") - how many such columns there are
#   $shown (Text) - in per cent
first-model-with-suspects = { $without ->
    [column] With the column in question, a first model removes about { $shown } of the error a simple guess makes, but that may fail in real use.
   *[columns] With the columns in question, a first model removes about { $shown } of the error a simple guess makes, but that may fail in real use.
    [none] A first model removes about { $shown } of the error a simple guess makes, but that may fail in real use.
}
#   $without ("none" | "column" | "columns") - columns that were left out
#   $low (Text)
#   $high (Text)
not-shown-to-beat-guess = { $without ->
    [column] Without the column in question, it could not be shown that a model beats a simple guess (improvement between { $low } and { $high }%).
    [columns] Without the columns in question, it could not be shown that a model beats a simple guess (improvement between { $low } and { $high }%).
   *[none] It could not be shown that a model beats a simple guess (improvement between { $low } and { $high }%).
}
#   $without ("none" | "column" | "columns") - columns that were left out
#   $size ("enough" | "little" | "not-certain")
#   $removed (Text) - in per cent
#   $low (Text)
#   $high (Text)
first-model-removed = { $without ->
    [column] { $size ->
        [enough] Without the column in question, a standard first model removed about { $removed }% of the error a simple guess would make (likely range { $low } to { $high }%).
        [little] Without the column in question, a standard first model removed about { $removed }% of the error a simple guess would make, which is little (likely range { $low } to { $high }%).
       *[not-certain] Without the column in question, a standard first model removed about { $removed }% of the error a simple guess would make, which is little and not certain (likely range { $low } to { $high }%).
    }
    [columns] { $size ->
        [enough] Without the columns in question, a standard first model removed about { $removed }% of the error a simple guess would make (likely range { $low } to { $high }%).
        [little] Without the columns in question, a standard first model removed about { $removed }% of the error a simple guess would make, which is little (likely range { $low } to { $high }%).
       *[not-certain] Without the columns in question, a standard first model removed about { $removed }% of the error a simple guess would make, which is little and not certain (likely range { $low } to { $high }%).
    }
   *[none] { $size ->
        [enough] A standard first model removed about { $removed }% of the error a simple guess would make (likely range { $low } to { $high }%).
        [little] A standard first model removed about { $removed }% of the error a simple guess would make, which is little (likely range { $low } to { $high }%).
       *[not-certain] A standard first model removed about { $removed }% of the error a simple guess would make, which is little and not certain (likely range { $low } to { $high }%).
    }
}
#   $shown (Text) - in per cent
careless-test-said = A careless test, with alike rows in learning and testing, would have said { $shown }.
#   $right (Digits)
#   $low (Digits)
#   $high (Digits)
likelier-one-first = Of two cases with different answers it puts the likelier one first in { $right } of 100 pairs (likely range { $low } to { $high }; a coin manages 50).
#   $rows (Number)
rows-whether-enough = { $rows } rows; whether that is enough depends on what you predict.
more-of-same-unlikely = More of the same rows are unlikely to help; new kinds of information might.
#   $faults (Text) - with semicolons
not-sure-yet = Not sure yet: { $faults }.
#   $faults (Text) - with semicolons
usable-but = Usable, but { $faults }.
#   $tested (Text) - how many
#   $rows (Number)
#   $how (Part) - which rows were to learn from and which to test
tested-on-rows = Tested on { $tested } of { $rows } rows, { $how }.
first-check-only = A first check with one standard method. It cannot see leaks spread over several columns, wrong labels, or whether using this data is allowed. The table was read in memory and is gone; only this summary is left.
#   $percent (Digits)
answer-known-for = The answer is known for { $percent }% of the rows. The others are not labelled yet, or a blank is an answer: then write it in.

## A count that hides small groups

#   $rows (Number)
part-rows-counted = { $rows }
part-fewer-than-five = fewer than 5
part-all-but-fewer-than-five = all but fewer than 5

# What a check says of its question, and what it warns of beside.
#   $verdict (Part)
#   $caution (Text)
part-verdict-with-caution = { $verdict }, { $caution }
