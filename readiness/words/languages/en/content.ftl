### Content

## Whether the look of a pack can be read, and its own sentences leave the numbers to the app

name-is-missing = `name` is missing.
say-whose-questions = Say whose questions these are.
choose-darker-one = Choose a darker one.
choose-lighter-one = Choose a lighter one.
number-stands-here-which-may = A number stands here, which may contradict what the app works out.
say-it-without-number = Say it without a number.

## Everything that is wrong with the content, in one list

name-folder-that-holds-questionnaires = Name a folder that holds `questionnaires` and `rubrics`.
no-such-folder = There is no such folder.

## Whether questionnaire and rubric, each well formed, agree with each other and with themselves

#   $question-id (Text)
add-question-weight-to-points = Add `- { "{" }question: { $question-id }, weight: 1{ "}" }` to `points` in the rubric.
question-has-no-weight = The question has no weight.
#   $question-id (Text)
add-question-level-to-effects = Add `{ "{" }question: { $question-id }, level: 2{ "}" }` to the `effects` of an action.
no-action-raises-this-question = No action raises this question.
gate-rests-on-this-question = A gate rests on this question, so it applies to everybody.
remove-allows-not-applicable-true = Remove `allows_not_applicable: true`.
rubric-counts-dont-know = The rubric counts don't know as 0 here, but it cannot be chosen.
remove-allows-dont-know-false = Remove `allows_dont_know: false`, or `is_knowledge: true` in the rubric.
first-look-asks-every-question = The first look asks every question.
remove-first-look = Remove `first_look`.
#   $question-id (Text)
is-there-twice = `{ $question-id }` is there twice.
remove-one-of-them = Remove one of them.
#   $question-id (Text)
no-gate-rests = No gate rests on `{ $question-id }`, so the first look learns no phase from it.
name-question-of-gate = Name a question of a gate or of the data status.
this-capability-is-worked-out = This capability is worked out from the people, so nothing is asked.
move-its-questions-to-another = Move its questions to another capability.
capability-has-no-questions = The capability has no questions.
add-one-or-remove = Add one, or remove it.
#   $default-preset (Text)
no-which-holds-unless-another = There is no `{ $default-preset }`, which holds unless another set of weights is chosen.
add = Add it.
#   $criterion (Text)
has-no-weight = `{ $criterion }` has no weight.
make-them-sum-to-exactly = Make them sum to exactly 1.
statuses-are-not-complete = The statuses are not complete and in order.
#   $listed (Text)
write-listed = Write { $listed }.
each-facet-needs-exactly-one = Each facet needs exactly one question.
#   $status (Text)
#   $facet (Text)
asks-for-less = `{ $status }` asks for less of `{ $facet }` than the status before it.
#   $level (Digits)
ask-for-level-or-more = Ask for level { $level } or more.
#   $listed (Text)
phases-are-not-in-order = The phases are not { $listed } in order.
#   $phase (Digits)
there-is-no-phase = There is no phase { $phase }.
#   $listed (Text)
phases-are = The phases are { $listed }.
write-each-once-in-order = Write each once, in order.
#   $listed (Text)
demand-is-not-given = The demand is not given for phases { $listed }.
write-each-phase-once = Write each phase once, in order.
criteria-are-not-numbered = The criteria are not numbered 1, 2, 3 and so on.
number-them-in-order = Number them in the order of the file.
effort-bands-are-not-s = The effort bands are not S, M, L.
days-do-not-go = The days do not go from few to many.
write-few-likely-and-many = Write few, likely and many days.
#   $effort (Text)
band-has-no-action = Band { $effort } has no action of so many days.
#   $most (Digits)
write-likely-days-or-fewer = Write { $most } likely days or fewer.
numbers-do-not-go = The numbers do not go from low to high, above zero.
write-low-likely-and-high = Write a low, a likely and a high number.
#   $cycle (Text)
these-actions-wait-for-each = These actions wait for each other: { $cycle }.
remove-one-of-these-prerequisites = Remove one of these prerequisites.
#   $capability (Text)
#   $home (Text)
belongs-capability = `{ $capability }` belongs to `{ $home }`.
#   $home (Text)
write-home = Write `{ $home }`.
#   $words (Text)
#   $other-words (Text)
and-words = { $words } and { $other-words }

## Which names the content defines: read from plain data, so that files with other mistakes can be checked too

#   $noun (Part) - what it is; put it in brackets where its gender would matter
#   $name (Name)
two-entries = There are two entries for the { $noun } `{ $name }`.
rename-or-remove-one = Rename or remove one of them.

## Plain data read from a file, with the place of every part of it

#   $position (Digits)
part-item-position = item { $position }

## Characters that do not belong in a file people write: they hide text, reorder it, or break what reads it

#   $name-of (Text)
line-holds = The line holds { $name-of }.
use-spaces = Use spaces.
delete-it-it-cannot = Delete it; it cannot be seen, so retype the words around it.
part-tab = a tab
part-control-character = a control character
part-invisible-mark = an invisible mark

## Whether what the rubric says of levels, scores and phases fits the questions and itself

#   $slug (Text)
#   $level (Digits)
has-no-level = `{ $slug }` has no level { $level }.
#   $top (Digits)
its-levels-run = Its levels run from 0 to { $top }.
nothing-guards-phase-so-everybody = Nothing guards a phase, so everybody is in the last one.
give-each-phase-above-first = Give each phase above the first a `floor`: a score that every dimension reaches. Or write gates.
highest-score-is-not-above = The highest score is not above the lowest one.
write-lowest-and-highest = Write `lowest` and `highest`, such as 0 and 100.

## Documents to models: each complaint of pydantic becomes a mistake with file, line and what to write instead

if-it-is-part = If it is part of a sentence, put the whole sentence in straight quotes: a comma or a colon ends it here.
use-small-letters-digits = Use small letters, digits and single hyphens, such as `data-label`.
#   $length (Digits)
#   $needed (Digits)
list-is-too-short = { $length ->
    [one] The list has { $length } entry and needs { $needed }.
   *[other] The list has { $length } entries and needs { $needed }.
}
#   $length (Digits)
#   $allowed (Digits)
list-is-too-long = { $length ->
    [one] The list has { $length } entry and may have { $allowed }.
   *[other] The list has { $length } entries and may have { $allowed }.
}
add-what-is-missing = Add what is missing.
remove-some = Remove some.
file-is-empty = The file is empty.
file-does-not-consist = The file does not consist of keys and values.
write-one-key-value-line = Write one `key: value` per line, as in the template.
#   $loc (Text)
is-missing = `{ $loc }` is missing.
#   $loc (Text)
add-here = Add `{ $loc }:` here.
#   $path (Text)
is-not-key-here = `{ $path }` is not a key here.
#   $guess (Text)
did-you-mean = Did you mean `{ $guess }`?
#   $keys (Text)
keys-keys = The keys are: { $keys }.
#   $shown (Text)
is-not-one-of-choices = { $shown } is not one of the choices.
#   $wrong (Text)
is-not-known-kind = `{ $wrong }` is not a known kind.
#   $shown (Text)
is-above-top-level = { $shown } is above the top level.
#   $context (Text)
write-level = Write a level from 0 to { $context }.
input-does-not-fit-here = { "{" }input{ "}" } does not fit here.
compare-with-template = Compare with the template.
#   $shown (Text)
is-not-id-of-statement = { $shown } is not the id of a statement.
write-capital-letter-and-number = Write a capital letter and a number, such as D01.
#   $shown (Text)
is-not-colour = { $shown } is not a colour.
#   $shown (Text)
is-not-line = { $shown } is not a line.
write-or-all = Write 62, 97-99 or all.
#   $shown (Text)
is-not-code = { $shown } is not a code.
write-code-of-action-or-gate = Write a capital letter and a number, such as X05 or G2.1.
#   $shown (Text)
is-not-version = { $shown } is not a version.
write-three-numbers = Write three numbers, such as 1.0.0.
#   $shown (Text)
is-not-short-name = { $shown } is not a short name.
#   $choices (Text)
write-one = Write one of: { $choices }.
part-level = a level from 0 to 3
part-number = a number such as 0.5
part-day = a day as 2026-01-31
part-month = a month as 2026-01
part-year = a year as 2026
#   $words (Text)
#   $other-words (Text)
write-words = Write { $words } or { $other-words }.
#   $words (Text)
write-these-words = Write { $words }.
#   $shown-value (Text)
is-not-possible-value = { $shown-value } is not a possible value.

## The logo that a pack names, made safe and put in the place of its name

name-png-or-svg-file = Name a PNG or SVG file beside `branding.yaml`, such as `logo.svg`.
this-is-no-file = This file cannot be a logo.

## Build plain data from YAML events, remembering the place of each part and every repeated key

#   $name-of (Text)
text-holds = The text holds { $name-of }.
what-stands-behind-is-left-out = What stands after ` #` is left out as a remark.
put-text-in-quotes-if = Put the text in quotes if it belongs to it, or write the remark on a line of its own.
delete = Delete it.
#   $key (Text)
#   $first (Text)
stands-here-twice = `{ $key }` stands here twice; it is already on line { $first }.
keep-one-of-two = Keep one of the two.
list-or-group-stands-where = A list or a group stands where a key is expected.
write-key-value = Write `key: value`.
#   $line (Text)
part-line-line = (line { $line })

## A pack as people bring it: a folder, or a zip file of one

zip-folder-that-holds-questionnaires = Zip the folder that holds `questionnaires` and `rubrics`, and nothing else.
check-name = Check the name.
#   $most-files (Digits)
it-holds-more-than-files = It holds more than { $most-files } files.
#   $place (Text)
it-holds-twice = It holds `{ $place }` twice.
zip-one-pack = Zip one pack.
it-is-packed-in-unusual = It is packed in an unusual way.
#   $most (Digits)
its-files-have-more = Its files have more than { $most } MB of text.
this-is-not-zip-file = This is not a zip file that can be read.
#   $each (Text)
it-holds-no-folder = It holds no folder `{ $each }` with files.
no-such-file = There is no such file.
check-name-and-folder = Check the name and the folder.
#   $strerror (Text)
file-cannot-be-read = The file cannot be read ({ $strerror }).
check-who-may-read = Check who may read it.
file-is-too-large = The file is too large for a pack.

## The packs that the program offers side by side: those that are whole, and what is wrong with the others

part-questions-that-come-with-app = the questions that come with the app
#   $mine (Text)
#   $other-mine (Text)
pack-of-version-already = There is a pack `{ $mine }` of version { $other-mine } already.
give-it-another-id = Give it another `id`, or raise its `version`.

## Whether safeguards, their rules and the actions that put them in place fit together

#   $id (Text)
add-safeguard-action-x = Add `- { "{" }safeguard: { $id }, action: X01{ "}" }` to `safeguards` in the rubric.
safeguard-has-no-rule = The safeguard has no rule.
#   $action (Text)
#   $safeguard (Text)
does-not-put-in-place = `{ $action }` does not put `{ $safeguard }` in place.
#   $safeguard (Text)
add-kind-safeguard-safeguard = Add `{ "{" }kind: safeguard, safeguard: { $safeguard }{ "}" }` to its `also`, or name another action.

## Whether what a published version means has changed without a new version

what-data-status-asks = What the data status asks for changed
numbers-of-plan = The numbers of the plan or of its price changed
#   $noun (Part) - what it is; put it in brackets where its gender would matter
#   $key (Text)
is-gone = The { $noun } `{ $key }` is gone
#   $noun (Part) - what it is; put it in brackets where its gender would matter
#   $key (Text)
says-something-else-than-when = The { $noun } `{ $key }` says something else than when it was published
raise-version = Raise `version`; or, if it still means the same, run `readiness check --publish`.
#   $what (Text)
and-version-is-same = { $what }, and the version is the same.

## Whether what a gate asks for can be reached by what it names, and weights keep to the guide

#   $weight (Digits)
weight-is-outside-guide = Weight { $weight } is outside the guide.
write-for-what-published-framework = Write 2 for what a published framework names outright, else 1.
#   $fact (Text)
no-action-that-this-gate = No action that this gate names makes `{ $fact }` true.
#   $fact (Text)
add-kind-fact-fact = Add `{ "{" }kind: fact, fact: { $fact }{ "}" }` to `also` of one of them, or name another action.
#   $question (Text)
#   $level (Digits)
no-action-of-gate-raises-to-level = No action that this gate names raises `{ $question }` to level { $level }.
#   $question (Text)
#   $level (Digits)
add-level-to-effects-of-gate = Add `{ "{" }question: { $question }, level: { $level }{ "}" }` to `effects` of one of them, or name another action.

## Bytes to plain data with line numbers. Reads the YAML 1.2 core schema, so that `No` and `1_000` stay words

this-is-not-yaml-file = This is not a YAML file.
write-plain-text = Write plain text as in the template.
this-is-folder = This is a folder.
name-file = Name a file.
part-unknown-reason = unknown reason
#   $reason (Text)
file-cannot-be-read-because = The file cannot be read ({ $reason }).
#   $most (Digits)
file-is-larger-than-mb = The file is larger than { $most } MB.
shorten-its-notes-or-check = Shorten its notes, or check that it is the right file.
this-is-binary-file = This is a binary file, not text.
save-it-as-plain-text = Save it as plain text in UTF-8.
text-is-not-in-utf = The text is not in UTF-8.
save-file-as-utf = Save the file as UTF-8.
file-has-far-too-many = The file has far too many entries.
keep-what-belongs = Keep what belongs to it.
second-document-starts-here = A second document starts here (`---`).
keep-one-document-file = Keep one document per file.
nesting-is-too-deep = The nesting is too deep.
keep-structure-of-template = Keep the structure of the template.
anchor-or-alias-or-stands = An anchor or alias (`&` or `*`) stands here.
write-text-itself-in-quotes = Write the text itself, in quotes.
type-tag-stands-here = A type tag (`!`) stands here.

## Whether every name that the content mentions is defined somewhere

#   $names (Text)
define-it-or-use-one = Define it, or use one of these: { $names }.
define-it-or-use-name = Define it, or use a name that exists.
#   $noun (Part) - what it is; put it in brackets where its gender would matter
#   $name (Name)
no-noun = There is no { $noun } `{ $name }`.
#   $known-nowhere (Digits)
no-such-file-but-sources = There is no such file, but { $known-nowhere } `sources` name statements that it would list.
add-file-or-write-sources = Add the file, or write `sources: []`.

## Whether the names in a response file exist in the questionnaire and the rubric, and answers are allowed

#   $named (Text)
from-terminal-name-their-pack = From a terminal, name their pack: `readiness assess FILE --content PACK`, where PACK is the folder or zip file of `{ $named }`. In the app, bring it on the page Questionnaires first.
#   $named (Text)
#   $id (Text)
these-are-answers = These are answers to `{ $named }`, and the questions here are those of `{ $id }`.
#   $top (Digits)
choose-level = Choose a level from 0 to { $top }
#   $level (Digits)
answer-is-above-top-level = { $level } is above the top level.
#   $top (Digits)
write-level-up-to-top = Write a level from 0 to { $top }.
this-question-cannot-be-answered = This question cannot be answered with dont-know.
this-question-applies-to-every = This question applies to every organization.
#   $advice (Text)
or-write-dont-know = { $advice }, or write dont-know.
#   $given (Text)
is-id-of-earlier-entry = `{ $given }` is the id of an earlier entry.
choose-another-id-or-leave = Choose another id, or leave it out.
#   $noun (Part) - what it is; put it in brackets where its gender would matter
#   $shown (Text)
no-such-thing-in-response = There is no { $noun } `{ $shown }`.
#   $known (Text)
write-one-of-known = Write one of: { $known }.
command-readiness-template-prints-every = The command `readiness template` prints every name.

## The shape of a response file: what people write, with hyphens in its keys and short forms for answers

write-number-of-level = Write the number of a level, such as 0 or 1, dont-know or { "{" }not-applicable: the reason{ "}" }.

## Whether examples and laws name questions, sectors and places that there are

name-question-that-exists = Name a question that exists.
#   $question (Text)
no-question = There is no question `{ $question }`.
define-it-among-sectors = Define it among `sectors`.
#   $sector (Text)
no-sector = There is no sector `{ $sector }`.
define-it-among-places = Define it among `places`.
#   $place (Text)
no-place = There is no place `{ $place }`.

## Whether the short form in which people are told says something of every role and skill, and only once

name-it-in-exactly-one = Name it in exactly one of them.

## The files of a content folder, read and put together into three documents

#   $name (Name)
this-file-is-not-used = This file is not used: `{ $name }` is in its place.
give-it-folder = Give it a folder of its own, or remove it.
write-key-and-value = Write one `key: value` per line.
#   $key (Text)
#   $file (Text)
stands-in-too = `{ $key }` stands in { $file } too.
keep-it-in-one = Keep it in one of the two files.

## How a mistake speaks of what was written, and the word somebody probably meant

group-of-keys = A group of keys
list = A list
nothing = Nothing

## Whether what is told elsewhere of a question names a question and a level that there are

#   $slug (Text)
no-such-question = There is no question `{ $slug }`.
question-has-no-such-level = The question has no such level.
place-of-kind-problem = A place of the kind `problem`, and no other, names a criterion.
add-criterion-or-remove = Add `criterion:`, or remove it.

## Which part of the content covers which source statement

#   $others (Text)
#   $last (Text)
or-others = { $others } or { $last }
#   $statement (Text)
nothing-of-right-kind-covers = Nothing of the right kind covers `{ $statement }`.
#   $wanted (Text)
add-it-to-sources = Add it to the `sources` of one of these: { $wanted }.

## Whether the words are short and plain enough for a busy reader

part-short-form = short form
two-of-three-sentences = Two of the three sentences are the same.
say-what-visitor-would-see = Say what a visitor would see differently.
#   $count (Digits)
text-has-words = The text has { $count } words.
#   $most (Digits)
shorten-it-to-words = Shorten it to { $most } words or fewer.
add-goal-same-level = Add a goal: the same level in words of at most six that say what is there, not what is missing.
#   $bad (Text)
does-not-read-as-something = “{ $bad }” does not read as something to reach.
#   $seen (Digits)
#   $at (Digits)
#   $noun (Text)
levels-and-have-same = Levels { $seen } and { $at } have the same { $noun }.
#   $hardest (Text)
use-shorter-words-and-sentences = Use shorter words and sentences, first in: { $hardest }.

## What is wrong where the reader of YAML gives up, said to somebody who does not know its words

put-whole-text-in-straight = Put the whole text in straight quotes.
let-it-begin-in-same = Let it begin in the same column as the other keys or entries of its group.
colon-stands-within-text = A colon stands within a text.
quote-text-or-drop-colon = Put the whole text in straight quotes, or take away the colon.
this-line-does-not-begin = This line does not begin in the column of the lines that it belongs to.
list-in-or-group = A list in `[ ]` or a group in `{ "{" } { "}" }` is not closed, or a comma is missing.
write-one-two-or-key = Write `[one, two]` or `{ "{" }key: value{ "}" }`; a text that holds a comma, a colon or a bracket stands in straight quotes.
file-breaks-off-here = The file breaks off here.
check-indentation-colons-and-quotes = Check the indentation, colons and quotes of this line and the one above.

## What is wrong where the reader of YAML gives up, said to somebody who does not know its words

something-stands-behind-quote = Something stands behind the quote that closes a text.
# Where no text may begin with this sign.
#   $sign (Text)
text-begins-with = A text begins with `{ $sign }`, which means something else here.
quote-text-with-apostrophe = Put the whole text in straight quotes; within single quotes write an apostrophe twice.
stands-where-key-is-expected = A `-` stands where a key is expected.
begin-in-column-of-list = Let it begin in the same column as the other entries of its list; or this line does not belong here.
bracket-or-comma-stands-behind = A bracket or a comma stands behind the end of a list or group.
take-it-away-or-put = Take it away, or put the text that it belongs to in straight quotes.
quote-is-opened-here = A quote is opened here and not closed.
close-it-with-same-sign = Close it with the same sign; within single quotes write an apostrophe twice.
this-line-is-no-key = This line is no `key: value`.
write-key-colon-blank = Write the key, a colon, a blank and the value.
backslash-stands-in-text = A backslash stands in a text in double quotes.
write-it-twice-or-use = Write it twice, or use single quotes.
value-is-missing-before = A value is missing before this sign, or begins with it.
stands-behind-key = A `-` stands behind a key.
write-each-entry-of-list = Write each entry of a list on a line of its own below the key, or put the text in straight quotes.
something-stands-behind = Something stands behind `|` or `>`.
begin-text-on-next-line = Begin the text on the next line, or put all of it in straight quotes.

## What is wrong with a value, and what to write instead: each pair stands in one line with file and place

# Words between ` and ` are written as they are.
text-is-empty = The text is empty.
write-something-or-delete-key = Write something here, or delete the key if it may be left out.
kind-is-missing = `kind` is missing.
add-kind = Add `kind:` here.
#   $shown (Text) - what was written, or what it is
stands-for-text = { $shown } stands where text is expected.
put-text-in-quotes = Put the text in quotes.
#   $letters (Digits) - so many are allowed
text-is-longer-than = The text is longer than { $letters } characters.
shorten-it = Shorten it.
#   $shown (Text) - what was written, or what it is
is-no-whole-number = { $shown } is not a whole number.
write-whole-number-without-quotes = Write a whole number, without quotes.
write-whole-number = Write a whole number.
#   $shown (Text) - what was written, or what it is
is-no-number = { $shown } is not a number.
write-number = Write a number such as 0.5.
#   $shown (Text) - what was written, or what it is
is-too-small = { $shown } is too small.
#   $shown (Text) - what was written, or what it is
is-too-large = { $shown } is too large.
#   $limit (Text) - a number
write-so-much-or-more = Write { $limit } or more.
#   $limit (Text) - a number
write-so-much-or-less = Write { $limit } or less.
#   $limit (Text) - a number
write-more-than = Write more than { $limit }.
#   $limit (Text) - a number
write-less-than = Write less than { $limit }.
#   $shown (Text) - what was written, or what it is
is-neither-yes-nor-no = { $shown } is neither yes nor no.
write-true-or-false = Write true or false.
#   $shown (Text) - what was written, or what it is
stands-for-list = { $shown } stands where a list is expected.
write-one-entry-a-line = Write one entry per line, each after `- `.
#   $shown (Text) - what was written, or what it is
stands-for-keys = { $shown } stands where keys are expected.
write-one-key-a-line = Write one `key: value` per line.
#   $shown (Text) - what was written, or what it is
is-no-date = { $shown } is not a date.
write-date = Write the date as 2026-01-31.
#   $example (Text) - a colour in straight quotes
write-colour = Write `#` and six digits or letters from A to F, in quotes: { $example }.

## Numbers that do not fit

#   $contrast (Score) - such as 3.1
#   $needed (Number) - such as 4.5
colour-on-light-pages = Words of this colour cannot be read on light pages ({ $contrast } to 1, { $needed } is needed).
#   $contrast (Score) - such as 3.1
#   $needed (Number) - such as 4.5
colour-on-dark-pages = Words of this colour cannot be read on dark pages ({ $contrast } to 1, { $needed } is needed).
#   $entry (Text) - a line of the file
add-weight = Add `{ $entry }`, say.
#   $total (Number) - a number
weights-sum-to = The weights sum to { $total }.
#   $average (Score) - a school grade
#   $limit (Number) - a school grade
questions-read-at-grade = The questions read at school grade { $average } on average; { $limit } is the limit.
#   $noun ("role" | "skill")
#   $name (Text) - a name in the file
#   $jobs (Digits)
stands-in-jobs = { $noun ->
    [role] The role `{ $name }` stands in { $jobs } of the jobs.
   *[skill] The skill `{ $name }` stands in { $jobs } of the jobs.
}
# What has a name in a pack: it stands in sentences such as “There is no gate `x`.”
#   $thing ("questionnaire" | "dimension" | "capability" | "question" | "fact" | "perception" | "term" | "guidance" | "method-note" | "source" | "sector" | "safeguard" | "published-text" | "rule-of-safeguard" | "weight-of" | "gate" | "warning" | "skill" | "role" | "job" | "role-code" | "criterion" | "criterion-number" | "preset" | "rule" | "problem-type" | "interview-question" | "detail" | "action" | "effort-band" | "statement" | "set-of-weights" | "type-of-problem" | "work-of-action" | "version")
part-named-thing = { $thing ->
    [questionnaire] questionnaire
    [dimension] dimension
    [capability] capability
    [question] question
    [fact] fact
    [perception] perception
    [term] term
    [guidance] guidance
    [method-note] method note
    [source] source
    [sector] sector
    [safeguard] safeguard
    [published-text] published text
    [rule-of-safeguard] rule of safeguard
    [weight-of] weight of
    [gate] gate
    [warning] warning
    [skill] skill
    [role] role
    [job] job
    [role-code] role code
    [criterion] criterion
    [criterion-number] criterion number
    [preset] preset
    [rule] rule
    [problem-type] problem type
    [interview-question] interview question
    [detail] detail
    [action] action
    [effort-band] effort band
    [statement] statement
    [set-of-weights] set of weights
    [type-of-problem] type of problem
    [work-of-action] work of action
   *[version] version
}

## The words of a pack in another language: languages/de.yaml

overlay-language = The language is missing, or is not that of the file’s name.
overlay-language-mend = Write `language: de` in `languages/de.yaml`.
overlay-entry = It does not say what it says and what it was translated from.
overlay-entry-mend = Write two lines below the name of the text, `says:` with your words and `seen:` with the eight signs that stood there.
overlay-no-such-text = The pack has no such text.
overlay-no-such-text-mend = Take it away, or write the name that the text has now.
#   $text (Text)
overlay-outdated = It is older than its English, which is now “{ $text }”.
#   $fingerprint (Text)
overlay-outdated-mend = Look at your words again, then write `seen: { $fingerprint }`, in straight quotes.
