### checks

## check method

check-first = Check first.

## evidence beside

not-answered = Not answered
file-cannot-tell = A file cannot tell
part-not-known-yet = not known yet
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
#   $lead (Text)
part-could-not-be-shown = { $lead }it could not be shown
could-not-be-shown = It could not be shown
which-little = , which is little
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
#   $over (Text)
#   $reason (Text)
part-about-cases = about { $cases } cases{ $over }: { $reason }

## evidence words

promising-this-data-can-answer = Promising. This data can answer the question well.
promising-this-data-can-answer-2 = Promising. This data can answer the question.
there-some-signal = There is some signal.
there-weak-signal-too-weak = There is a weak signal, too weak to rely on alone.
not-shown-this-table-could = Not shown: this table could not settle the question.
no-signal-these-columns-do = No signal: these columns do not help to predict this answer.
no-answer-column-yet-choose = No answer column yet: choose what you want to predict.
part-rows-drawn-by-chance-learn = rows drawn by chance to learn from, the others to test
part-oldest-rows-learn-from-newest = oldest rows to learn from, newest to test
part-rows-some-people-or-places = rows of some people or places to learn from, of others to test
part-rows-repeat-each-other-kept = rows that repeat each other kept together, the others drawn by chance
part-oldest-rows-learn-from-newest-2 = oldest rows to learn from, newest rows of others to test
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
#   $begin (Text)
#   $low (Text)
#   $high (Text)
model-beats-simple-guess-improvement = { $begin } that a model beats a simple guess (improvement between { $low } and { $high }%).
#   $first (Text)
#   $one-place (Text)
#   $size (Text)
#   $low (Text)
#   $high (Text)
standard-first-model-removed-about = { $first } standard first model removed about { $one-place }% of the error a simple guess would make{ $size } (likely range { $low } to { $high }%).
#   $duplicates (Number)
part-rows-repeat-earlier-one = rows that repeat an earlier one: { $duplicates }
#   $constant (Number)
part-columns-with-one-value-or = columns with one value or none: { $constant }
#   $name (Texts)
part-numbers-words-mixed = numbers and words are mixed in { $name }
#   $short-list (Text)
most-all = , most of all in { $short-list }
#   $whole (Number)
#   $where (Text)
part-all-cells-blank = { $whole }% of all cells are blank{ $where }

## table standing

part-though-other-columns-may-give = though other columns may give it away too
part-though-scores-this-high-rare = though scores this high are rare
part-though-newer-rows-differ-from = though newer rows differ from older ones
part-though-cannot-continue-trend = though it cannot continue a trend
#   $verdict-words (Text)
part-its-checked-table = its checked table { $verdict-words }
