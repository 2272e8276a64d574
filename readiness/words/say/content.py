"""The messages of content.ftl. Written by tools/words.py from the English file, not by hand."""

from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

NAME_IS_MISSING: Final = Message("content:name-is-missing")
"""`name` is missing."""

SAY_WHOSE_QUESTIONS: Final = Message("content:say-whose-questions")
"""Say whose questions these are."""

CHOOSE_DARKER_ONE: Final = Message("content:choose-darker-one")
"""Choose a darker one."""

CHOOSE_LIGHTER_ONE: Final = Message("content:choose-lighter-one")
"""Choose a lighter one."""

NUMBER_STANDS_HERE_WHICH_MAY: Final = Message("content:number-stands-here-which-may")
"""A number stands here, which may contradict what the app works out."""

SAY_IT_WITHOUT_NUMBER: Final = Message("content:say-it-without-number")
"""Say it without a number."""

NAME_FOLDER_THAT_HOLDS_QUESTIONNAIRES: Final = Message("content:name-folder-that-holds-questionnaires")
"""Name a folder that holds `questionnaires` and `rubrics`."""

NO_SUCH_FOLDER: Final = Message("content:no-such-folder")
"""There is no such folder."""


def add_question_weight_to_points(*, question_id: str) -> Message:
    """Add `- {question: {question-id}, weight: 1}` to `points` in the rubric."""
    return Message("content:add-question-weight-to-points", (question_id,))


QUESTION_HAS_NO_WEIGHT: Final = Message("content:question-has-no-weight")
"""The question has no weight."""


def add_question_level_to_effects(*, question_id: str) -> Message:
    """Add `{question: {question-id}, level: 2}` to the `effects` of an action."""
    return Message("content:add-question-level-to-effects", (question_id,))


NO_ACTION_RAISES_THIS_QUESTION: Final = Message("content:no-action-raises-this-question")
"""No action raises this question."""

GATE_RESTS_ON_THIS_QUESTION: Final = Message("content:gate-rests-on-this-question")
"""A gate rests on this question, so it applies to everybody."""

REMOVE_ALLOWS_NOT_APPLICABLE_TRUE: Final = Message("content:remove-allows-not-applicable-true")
"""Remove `allows_not_applicable: true`."""

RUBRIC_COUNTS_DONT_KNOW: Final = Message("content:rubric-counts-dont-know")
"""The rubric counts don't know as 0 here, but it cannot be chosen."""

REMOVE_ALLOWS_DONT_KNOW_FALSE: Final = Message("content:remove-allows-dont-know-false")
"""Remove `allows_dont_know: false`, or `is_knowledge: true` in the rubric."""

FIRST_LOOK_ASKS_EVERY_QUESTION: Final = Message("content:first-look-asks-every-question")
"""The first look asks every question."""

REMOVE_FIRST_LOOK: Final = Message("content:remove-first-look")
"""Remove `first_look`."""


def is_there_twice(*, question_id: str) -> Message:
    """`{question-id}` is there twice."""
    return Message("content:is-there-twice", (question_id,))


REMOVE_ONE_OF_THEM: Final = Message("content:remove-one-of-them")
"""Remove one of them."""


def no_gate_rests(*, question_id: str) -> Message:
    """No gate rests on `{question-id}`, so the first look learns no phase from it."""
    return Message("content:no-gate-rests", (question_id,))


NAME_QUESTION_OF_GATE: Final = Message("content:name-question-of-gate")
"""Name a question of a gate or of the data status."""

THIS_CAPABILITY_IS_WORKED_OUT: Final = Message("content:this-capability-is-worked-out")
"""This capability is worked out from the people, so nothing is asked."""

MOVE_ITS_QUESTIONS_TO_ANOTHER: Final = Message("content:move-its-questions-to-another")
"""Move its questions to another capability."""

CAPABILITY_HAS_NO_QUESTIONS: Final = Message("content:capability-has-no-questions")
"""The capability has no questions."""

ADD_ONE_OR_REMOVE: Final = Message("content:add-one-or-remove")
"""Add one, or remove it."""


def no_which_holds_unless_another(*, default_preset: str) -> Message:
    """There is no `{default-preset}`, which holds unless another set of weights is chosen."""
    return Message("content:no-which-holds-unless-another", (default_preset,))


ADD: Final = Message("content:add")
"""Add it."""


def has_no_weight(*, criterion: str) -> Message:
    """`{criterion}` has no weight."""
    return Message("content:has-no-weight", (criterion,))


MAKE_THEM_SUM_TO_EXACTLY: Final = Message("content:make-them-sum-to-exactly")
"""Make them sum to exactly 1."""

STATUSES_ARE_NOT_COMPLETE: Final = Message("content:statuses-are-not-complete")
"""The statuses are not complete and in order."""


def write_listed(*, listed: str) -> Message:
    """Write {listed}."""
    return Message("content:write-listed", (listed,))


EACH_FACET_NEEDS_EXACTLY_ONE: Final = Message("content:each-facet-needs-exactly-one")
"""Each facet needs exactly one question."""


def asks_for_less(*, status: str, facet: str) -> Message:
    """`{status}` asks for less of `{facet}` than the status before it."""
    return Message("content:asks-for-less", (status, facet))


def ask_for_level_or_more(*, level: int) -> Message:
    """Ask for level {level} or more."""
    return Message("content:ask-for-level-or-more", (level,))


def phases_are_not_in_order(*, listed: str) -> Message:
    """The phases are not {listed} in order."""
    return Message("content:phases-are-not-in-order", (listed,))


def there_is_no_phase(*, phase: int) -> Message:
    """There is no phase {phase}."""
    return Message("content:there-is-no-phase", (phase,))


def phases_are(*, listed: str) -> Message:
    """The phases are {listed}."""
    return Message("content:phases-are", (listed,))


WRITE_EACH_ONCE_IN_ORDER: Final = Message("content:write-each-once-in-order")
"""Write each once, in order."""


def demand_is_not_given(*, listed: str) -> Message:
    """The demand is not given for phases {listed}."""
    return Message("content:demand-is-not-given", (listed,))


WRITE_EACH_PHASE_ONCE: Final = Message("content:write-each-phase-once")
"""Write each phase once, in order."""

CRITERIA_ARE_NOT_NUMBERED: Final = Message("content:criteria-are-not-numbered")
"""The criteria are not numbered 1, 2, 3 and so on."""

NUMBER_THEM_IN_ORDER: Final = Message("content:number-them-in-order")
"""Number them in the order of the file."""

EFFORT_BANDS_ARE_NOT_S: Final = Message("content:effort-bands-are-not-s")
"""The effort bands are not S, M, L."""

DAYS_DO_NOT_GO: Final = Message("content:days-do-not-go")
"""The days do not go from few to many."""

WRITE_FEW_LIKELY_AND_MANY: Final = Message("content:write-few-likely-and-many")
"""Write few, likely and many days."""


def band_has_no_action(*, effort: str) -> Message:
    """Band {effort} has no action of so many days."""
    return Message("content:band-has-no-action", (effort,))


def write_likely_days_or_fewer(*, most: int) -> Message:
    """Write {most} likely days or fewer."""
    return Message("content:write-likely-days-or-fewer", (most,))


NUMBERS_DO_NOT_GO: Final = Message("content:numbers-do-not-go")
"""The numbers do not go from low to high, above zero."""

WRITE_LOW_LIKELY_AND_HIGH: Final = Message("content:write-low-likely-and-high")
"""Write a low, a likely and a high number."""


def these_actions_wait_for_each(*, cycle: str) -> Message:
    """These actions wait for each other: {cycle}."""
    return Message("content:these-actions-wait-for-each", (cycle,))


REMOVE_ONE_OF_THESE_PREREQUISITES: Final = Message("content:remove-one-of-these-prerequisites")
"""Remove one of these prerequisites."""


def belongs_capability(*, capability: str, home: str) -> Message:
    """`{capability}` belongs to `{home}`."""
    return Message("content:belongs-capability", (capability, home))


def write_home(*, home: str) -> Message:
    """Write `{home}`."""
    return Message("content:write-home", (home,))


def and_words(*, words: str, other_words: str) -> Message:
    """{words} and {other-words}"""
    return Message("content:and-words", (words, other_words))


def two_entries(*, noun: Message, name: str) -> Message:
    """There are two entries for the {noun} `{name}`."""
    return Message("content:two-entries", (noun, name))


RENAME_OR_REMOVE_ONE: Final = Message("content:rename-or-remove-one")
"""Rename or remove one of them."""


def part_item_position(*, position: int) -> Message:
    """item {position}"""
    return Message("content:part-item-position", (position,))


def line_holds(*, name_of: str) -> Message:
    """The line holds {name-of}."""
    return Message("content:line-holds", (name_of,))


USE_SPACES: Final = Message("content:use-spaces")
"""Use spaces."""

DELETE_IT_IT_CANNOT: Final = Message("content:delete-it-it-cannot")
"""Delete it; it cannot be seen, so retype the words around it."""

PART_TAB: Final = Message("content:part-tab")
"""a tab"""

PART_CONTROL_CHARACTER: Final = Message("content:part-control-character")
"""a control character"""

PART_INVISIBLE_MARK: Final = Message("content:part-invisible-mark")
"""an invisible mark"""


def has_no_level(*, slug: str, level: int) -> Message:
    """`{slug}` has no level {level}."""
    return Message("content:has-no-level", (slug, level))


def its_levels_run(*, top: int) -> Message:
    """Its levels run from 0 to {top}."""
    return Message("content:its-levels-run", (top,))


NOTHING_GUARDS_PHASE_SO_EVERYBODY: Final = Message("content:nothing-guards-phase-so-everybody")
"""Nothing guards a phase, so everybody is in the last one."""

GIVE_EACH_PHASE_ABOVE_FIRST: Final = Message("content:give-each-phase-above-first")
"""Give each phase above the first a `floor`: a score that every dimension reaches. Or write gates."""

HIGHEST_SCORE_IS_NOT_ABOVE: Final = Message("content:highest-score-is-not-above")
"""The highest score is not above the lowest one."""

WRITE_LOWEST_AND_HIGHEST: Final = Message("content:write-lowest-and-highest")
"""Write `lowest` and `highest`, such as 0 and 100."""

IF_IT_IS_PART: Final = Message("content:if-it-is-part")
"""If it is part of a sentence, put the whole sentence in straight quotes: a comma or a colon ends it here."""

USE_SMALL_LETTERS_DIGITS: Final = Message("content:use-small-letters-digits")
"""Use small letters, digits and single hyphens, such as `data-label`."""


def list_is_too_short(*, length: int, needed: int) -> Message:
    """The list has {length} entry and needs {needed}. / The list has {length} entries and needs {needed}."""
    return Message("content:list-is-too-short", (length, needed))


def list_is_too_long(*, length: int, allowed: int) -> Message:
    """The list has {length} entry and may have {allowed}. / The list has {length} entries and may have {allowed}."""
    return Message("content:list-is-too-long", (length, allowed))


ADD_WHAT_IS_MISSING: Final = Message("content:add-what-is-missing")
"""Add what is missing."""

REMOVE_SOME: Final = Message("content:remove-some")
"""Remove some."""

FILE_IS_EMPTY: Final = Message("content:file-is-empty")
"""The file is empty."""

FILE_DOES_NOT_CONSIST: Final = Message("content:file-does-not-consist")
"""The file does not consist of keys and values."""

WRITE_ONE_KEY_VALUE_LINE: Final = Message("content:write-one-key-value-line")
"""Write one `key: value` per line, as in the template."""


def is_missing(*, loc: str) -> Message:
    """`{loc}` is missing."""
    return Message("content:is-missing", (loc,))


def add_here(*, loc: str) -> Message:
    """Add `{loc}:` here."""
    return Message("content:add-here", (loc,))


def is_not_key_here(*, path: str) -> Message:
    """`{path}` is not a key here."""
    return Message("content:is-not-key-here", (path,))


def did_you_mean(*, guess: str) -> Message:
    """Did you mean `{guess}`?"""
    return Message("content:did-you-mean", (guess,))


def keys_keys(*, keys: str) -> Message:
    """The keys are: {keys}."""
    return Message("content:keys-keys", (keys,))


def is_not_one_of_choices(*, shown: str) -> Message:
    """{shown} is not one of the choices."""
    return Message("content:is-not-one-of-choices", (shown,))


def is_not_known_kind(*, wrong: str) -> Message:
    """`{wrong}` is not a known kind."""
    return Message("content:is-not-known-kind", (wrong,))


def is_above_top_level(*, shown: str) -> Message:
    """{shown} is above the top level."""
    return Message("content:is-above-top-level", (shown,))


def write_level(*, context: str) -> Message:
    """Write a level from 0 to {context}."""
    return Message("content:write-level", (context,))


INPUT_DOES_NOT_FIT_HERE: Final = Message("content:input-does-not-fit-here")
"""{input} does not fit here."""

COMPARE_WITH_TEMPLATE: Final = Message("content:compare-with-template")
"""Compare with the template."""


def is_not_id_of_statement(*, shown: str) -> Message:
    """{shown} is not the id of a statement."""
    return Message("content:is-not-id-of-statement", (shown,))


WRITE_CAPITAL_LETTER_AND_NUMBER: Final = Message("content:write-capital-letter-and-number")
"""Write a capital letter and a number, such as D01."""


def is_not_colour(*, shown: str) -> Message:
    """{shown} is not a colour."""
    return Message("content:is-not-colour", (shown,))


def is_not_line(*, shown: str) -> Message:
    """{shown} is not a line."""
    return Message("content:is-not-line", (shown,))


WRITE_OR_ALL: Final = Message("content:write-or-all")
"""Write 62, 97-99 or all."""


def is_not_code(*, shown: str) -> Message:
    """{shown} is not a code."""
    return Message("content:is-not-code", (shown,))


WRITE_CODE_OF_ACTION_OR_GATE: Final = Message("content:write-code-of-action-or-gate")
"""Write a capital letter and a number, such as X05 or G2.1."""


def is_not_version(*, shown: str) -> Message:
    """{shown} is not a version."""
    return Message("content:is-not-version", (shown,))


WRITE_THREE_NUMBERS: Final = Message("content:write-three-numbers")
"""Write three numbers, such as 1.0.0."""


def is_not_short_name(*, shown: str) -> Message:
    """{shown} is not a short name."""
    return Message("content:is-not-short-name", (shown,))


def write_one(*, choices: str) -> Message:
    """Write one of: {choices}."""
    return Message("content:write-one", (choices,))


PART_LEVEL: Final = Message("content:part-level")
"""a level from 0 to 3"""

PART_NUMBER: Final = Message("content:part-number")
"""a number such as 0.5"""

PART_DAY: Final = Message("content:part-day")
"""a day as 2026-01-31"""

PART_MONTH: Final = Message("content:part-month")
"""a month as 2026-01"""

PART_YEAR: Final = Message("content:part-year")
"""a year as 2026"""


def write_words(*, words: str, other_words: str) -> Message:
    """Write {words} or {other-words}."""
    return Message("content:write-words", (words, other_words))


def write_these_words(*, words: str) -> Message:
    """Write {words}."""
    return Message("content:write-these-words", (words,))


def is_not_possible_value(*, shown_value: str) -> Message:
    """{shown-value} is not a possible value."""
    return Message("content:is-not-possible-value", (shown_value,))


NAME_PNG_OR_SVG_FILE: Final = Message("content:name-png-or-svg-file")
"""Name a PNG or SVG file beside `branding.yaml`, such as `logo.svg`."""

THIS_IS_NO_FILE: Final = Message("content:this-is-no-file")
"""This file cannot be a logo."""


def text_holds(*, name_of: str) -> Message:
    """The text holds {name-of}."""
    return Message("content:text-holds", (name_of,))


WHAT_STANDS_BEHIND_IS_LEFT_OUT: Final = Message("content:what-stands-behind-is-left-out")
"""What stands after ` #` is left out as a remark."""

PUT_TEXT_IN_QUOTES_IF: Final = Message("content:put-text-in-quotes-if")
"""Put the text in quotes if it belongs to it, or write the remark on a line of its own."""

DELETE: Final = Message("content:delete")
"""Delete it."""


def stands_here_twice(*, key: str, first: str) -> Message:
    """`{key}` stands here twice; it is already on line {first}."""
    return Message("content:stands-here-twice", (key, first))


KEEP_ONE_OF_TWO: Final = Message("content:keep-one-of-two")
"""Keep one of the two."""

LIST_OR_GROUP_STANDS_WHERE: Final = Message("content:list-or-group-stands-where")
"""A list or a group stands where a key is expected."""

WRITE_KEY_VALUE: Final = Message("content:write-key-value")
"""Write `key: value`."""


def part_line_line(*, line: str) -> Message:
    """(line {line})"""
    return Message("content:part-line-line", (line,))


ZIP_FOLDER_THAT_HOLDS_QUESTIONNAIRES: Final = Message("content:zip-folder-that-holds-questionnaires")
"""Zip the folder that holds `questionnaires` and `rubrics`, and nothing else."""

CHECK_NAME: Final = Message("content:check-name")
"""Check the name."""


def it_holds_more_than_files(*, most_files: int) -> Message:
    """It holds more than {most-files} files."""
    return Message("content:it-holds-more-than-files", (most_files,))


def it_holds_twice(*, place: str) -> Message:
    """It holds `{place}` twice."""
    return Message("content:it-holds-twice", (place,))


ZIP_ONE_PACK: Final = Message("content:zip-one-pack")
"""Zip one pack."""

IT_IS_PACKED_IN_UNUSUAL: Final = Message("content:it-is-packed-in-unusual")
"""It is packed in an unusual way."""


def its_files_have_more(*, most: int) -> Message:
    """Its files have more than {most} MB of text."""
    return Message("content:its-files-have-more", (most,))


THIS_IS_NOT_ZIP_FILE: Final = Message("content:this-is-not-zip-file")
"""This is not a zip file that can be read."""


def it_holds_no_folder(*, each: str) -> Message:
    """It holds no folder `{each}` with files."""
    return Message("content:it-holds-no-folder", (each,))


NO_SUCH_FILE: Final = Message("content:no-such-file")
"""There is no such file."""

CHECK_NAME_AND_FOLDER: Final = Message("content:check-name-and-folder")
"""Check the name and the folder."""


def file_cannot_be_read(*, strerror: str) -> Message:
    """The file cannot be read ({strerror})."""
    return Message("content:file-cannot-be-read", (strerror,))


CHECK_WHO_MAY_READ: Final = Message("content:check-who-may-read")
"""Check who may read it."""

FILE_IS_TOO_LARGE: Final = Message("content:file-is-too-large")
"""The file is too large for a pack."""

PART_QUESTIONS_THAT_COME_WITH_APP: Final = Message("content:part-questions-that-come-with-app")
"""the questions that come with the app"""


def pack_of_version_already(*, mine: str, other_mine: str) -> Message:
    """There is a pack `{mine}` of version {other-mine} already."""
    return Message("content:pack-of-version-already", (mine, other_mine))


GIVE_IT_ANOTHER_ID: Final = Message("content:give-it-another-id")
"""Give it another `id`, or raise its `version`."""


def add_safeguard_action_x(*, id: str) -> Message:
    """Add `- {safeguard: {id}, action: X01}` to `safeguards` in the rubric."""
    return Message("content:add-safeguard-action-x", (id,))


SAFEGUARD_HAS_NO_RULE: Final = Message("content:safeguard-has-no-rule")
"""The safeguard has no rule."""


def does_not_put_in_place(*, action: str, safeguard: str) -> Message:
    """`{action}` does not put `{safeguard}` in place."""
    return Message("content:does-not-put-in-place", (action, safeguard))


def add_kind_safeguard_safeguard(*, safeguard: str) -> Message:
    """Add `{kind: safeguard, safeguard: {safeguard}}` to its `also`, or name another action."""
    return Message("content:add-kind-safeguard-safeguard", (safeguard,))


WHAT_DATA_STATUS_ASKS: Final = Message("content:what-data-status-asks")
"""What the data status asks for changed"""

NUMBERS_OF_PLAN: Final = Message("content:numbers-of-plan")
"""The numbers of the plan or of its price changed"""


def is_gone(*, noun: Message, key: str) -> Message:
    """The {noun} `{key}` is gone"""
    return Message("content:is-gone", (noun, key))


def says_something_else_than_when(*, noun: Message, key: str) -> Message:
    """The {noun} `{key}` says something else than when it was published"""
    return Message("content:says-something-else-than-when", (noun, key))


RAISE_VERSION: Final = Message("content:raise-version")
"""Raise `version`; or, if it still means the same, run `readiness check --publish`."""


def and_version_is_same(*, what: str) -> Message:
    """{what}, and the version is the same."""
    return Message("content:and-version-is-same", (what,))


def weight_is_outside_guide(*, weight: int) -> Message:
    """Weight {weight} is outside the guide."""
    return Message("content:weight-is-outside-guide", (weight,))


WRITE_FOR_WHAT_PUBLISHED_FRAMEWORK: Final = Message("content:write-for-what-published-framework")
"""Write 2 for what a published framework names outright, else 1."""


def no_action_that_this_gate(*, fact: str) -> Message:
    """No action that this gate names makes `{fact}` true."""
    return Message("content:no-action-that-this-gate", (fact,))


def add_kind_fact_fact(*, fact: str) -> Message:
    """Add `{kind: fact, fact: {fact}}` to `also` of one of them, or name another action."""
    return Message("content:add-kind-fact-fact", (fact,))


def no_action_of_gate_raises_to_level(*, question: str, level: int) -> Message:
    """No action that this gate names raises `{question}` to level {level}."""
    return Message("content:no-action-of-gate-raises-to-level", (question, level))


def add_level_to_effects_of_gate(*, question: str, level: int) -> Message:
    """Add `{question: {question}, level: {level}}` to `effects` of one of them, or name another action."""
    return Message("content:add-level-to-effects-of-gate", (question, level))


THIS_IS_NOT_YAML_FILE: Final = Message("content:this-is-not-yaml-file")
"""This is not a YAML file."""

WRITE_PLAIN_TEXT: Final = Message("content:write-plain-text")
"""Write plain text as in the template."""

THIS_IS_FOLDER: Final = Message("content:this-is-folder")
"""This is a folder."""

NAME_FILE: Final = Message("content:name-file")
"""Name a file."""

PART_UNKNOWN_REASON: Final = Message("content:part-unknown-reason")
"""unknown reason"""


def file_cannot_be_read_because(*, reason: str) -> Message:
    """The file cannot be read ({reason})."""
    return Message("content:file-cannot-be-read-because", (reason,))


def file_is_larger_than_mb(*, most: int) -> Message:
    """The file is larger than {most} MB."""
    return Message("content:file-is-larger-than-mb", (most,))


SHORTEN_ITS_NOTES_OR_CHECK: Final = Message("content:shorten-its-notes-or-check")
"""Shorten its notes, or check that it is the right file."""

THIS_IS_BINARY_FILE: Final = Message("content:this-is-binary-file")
"""This is a binary file, not text."""

SAVE_IT_AS_PLAIN_TEXT: Final = Message("content:save-it-as-plain-text")
"""Save it as plain text in UTF-8."""

TEXT_IS_NOT_IN_UTF: Final = Message("content:text-is-not-in-utf")
"""The text is not in UTF-8."""

SAVE_FILE_AS_UTF: Final = Message("content:save-file-as-utf")
"""Save the file as UTF-8."""

FILE_HAS_FAR_TOO_MANY: Final = Message("content:file-has-far-too-many")
"""The file has far too many entries."""

KEEP_WHAT_BELONGS: Final = Message("content:keep-what-belongs")
"""Keep what belongs to it."""

SECOND_DOCUMENT_STARTS_HERE: Final = Message("content:second-document-starts-here")
"""A second document starts here (`---`)."""

KEEP_ONE_DOCUMENT_FILE: Final = Message("content:keep-one-document-file")
"""Keep one document per file."""

NESTING_IS_TOO_DEEP: Final = Message("content:nesting-is-too-deep")
"""The nesting is too deep."""

KEEP_STRUCTURE_OF_TEMPLATE: Final = Message("content:keep-structure-of-template")
"""Keep the structure of the template."""

ANCHOR_OR_ALIAS_OR_STANDS: Final = Message("content:anchor-or-alias-or-stands")
"""An anchor or alias (`&` or `*`) stands here."""

WRITE_TEXT_ITSELF_IN_QUOTES: Final = Message("content:write-text-itself-in-quotes")
"""Write the text itself, in quotes."""

TYPE_TAG_STANDS_HERE: Final = Message("content:type-tag-stands-here")
"""A type tag (`!`) stands here."""


def define_it_or_use_one(*, names: str) -> Message:
    """Define it, or use one of these: {names}."""
    return Message("content:define-it-or-use-one", (names,))


DEFINE_IT_OR_USE_NAME: Final = Message("content:define-it-or-use-name")
"""Define it, or use a name that exists."""


def no_noun(*, noun: Message, name: str) -> Message:
    """There is no {noun} `{name}`."""
    return Message("content:no-noun", (noun, name))


def no_such_file_but_sources(*, known_nowhere: int) -> Message:
    """There is no such file, but {known-nowhere} `sources` name statements that it would list."""
    return Message("content:no-such-file-but-sources", (known_nowhere,))


ADD_FILE_OR_WRITE_SOURCES: Final = Message("content:add-file-or-write-sources")
"""Add the file, or write `sources: []`."""


def from_terminal_name_their_pack(*, named: str) -> Message:
    """From a terminal, name their pack: `readiness assess FILE --content PACK`, where PACK is the folder or zip…"""
    return Message("content:from-terminal-name-their-pack", (named,))


def these_are_answers(*, named: str, id: str) -> Message:
    """These are answers to `{named}`, and the questions here are those of `{id}`."""
    return Message("content:these-are-answers", (named, id))


def choose_level(*, top: int) -> Message:
    """Choose a level from 0 to {top}"""
    return Message("content:choose-level", (top,))


def answer_is_above_top_level(*, level: int) -> Message:
    """{level} is above the top level."""
    return Message("content:answer-is-above-top-level", (level,))


def write_level_up_to_top(*, top: int) -> Message:
    """Write a level from 0 to {top}."""
    return Message("content:write-level-up-to-top", (top,))


THIS_QUESTION_CANNOT_BE_ANSWERED: Final = Message("content:this-question-cannot-be-answered")
"""This question cannot be answered with dont-know."""

THIS_QUESTION_APPLIES_TO_EVERY: Final = Message("content:this-question-applies-to-every")
"""This question applies to every organization."""


def or_write_dont_know(*, advice: str) -> Message:
    """{advice}, or write dont-know."""
    return Message("content:or-write-dont-know", (advice,))


def is_id_of_earlier_entry(*, given: str) -> Message:
    """`{given}` is the id of an earlier entry."""
    return Message("content:is-id-of-earlier-entry", (given,))


CHOOSE_ANOTHER_ID_OR_LEAVE: Final = Message("content:choose-another-id-or-leave")
"""Choose another id, or leave it out."""


def no_such_thing_in_response(*, noun: Message, shown: str) -> Message:
    """There is no {noun} `{shown}`."""
    return Message("content:no-such-thing-in-response", (noun, shown))


def write_one_of_known(*, known: str) -> Message:
    """Write one of: {known}."""
    return Message("content:write-one-of-known", (known,))


COMMAND_READINESS_TEMPLATE_PRINTS_EVERY: Final = Message("content:command-readiness-template-prints-every")
"""The command `readiness template` prints every name."""

WRITE_NUMBER_OF_LEVEL: Final = Message("content:write-number-of-level")
"""Write the number of a level, such as 0 or 1, dont-know or {not-applicable: the reason}."""

NAME_QUESTION_THAT_EXISTS: Final = Message("content:name-question-that-exists")
"""Name a question that exists."""


def no_question(*, question: str) -> Message:
    """There is no question `{question}`."""
    return Message("content:no-question", (question,))


DEFINE_IT_AMONG_SECTORS: Final = Message("content:define-it-among-sectors")
"""Define it among `sectors`."""


def no_sector(*, sector: str) -> Message:
    """There is no sector `{sector}`."""
    return Message("content:no-sector", (sector,))


DEFINE_IT_AMONG_PLACES: Final = Message("content:define-it-among-places")
"""Define it among `places`."""


def no_place(*, place: str) -> Message:
    """There is no place `{place}`."""
    return Message("content:no-place", (place,))


NAME_IT_IN_EXACTLY_ONE: Final = Message("content:name-it-in-exactly-one")
"""Name it in exactly one of them."""


def this_file_is_not_used(*, name: str) -> Message:
    """This file is not used: `{name}` is in its place."""
    return Message("content:this-file-is-not-used", (name,))


GIVE_IT_FOLDER: Final = Message("content:give-it-folder")
"""Give it a folder of its own, or remove it."""

WRITE_KEY_AND_VALUE: Final = Message("content:write-key-and-value")
"""Write one `key: value` per line."""


def stands_in_too(*, key: str, file: str) -> Message:
    """`{key}` stands in {file} too."""
    return Message("content:stands-in-too", (key, file))


KEEP_IT_IN_ONE: Final = Message("content:keep-it-in-one")
"""Keep it in one of the two files."""

GROUP_OF_KEYS: Final = Message("content:group-of-keys")
"""A group of keys"""

LIST: Final = Message("content:list")
"""A list"""

NOTHING: Final = Message("content:nothing")
"""Nothing"""


def no_such_question(*, slug: str) -> Message:
    """There is no question `{slug}`."""
    return Message("content:no-such-question", (slug,))


QUESTION_HAS_NO_SUCH_LEVEL: Final = Message("content:question-has-no-such-level")
"""The question has no such level."""

PLACE_OF_KIND_PROBLEM: Final = Message("content:place-of-kind-problem")
"""A place of the kind `problem`, and no other, names a criterion."""

ADD_CRITERION_OR_REMOVE: Final = Message("content:add-criterion-or-remove")
"""Add `criterion:`, or remove it."""


def or_others(*, others: str, last: str) -> Message:
    """{others} or {last}"""
    return Message("content:or-others", (others, last))


def nothing_of_right_kind_covers(*, statement: str) -> Message:
    """Nothing of the right kind covers `{statement}`."""
    return Message("content:nothing-of-right-kind-covers", (statement,))


def add_it_to_sources(*, wanted: str) -> Message:
    """Add it to the `sources` of one of these: {wanted}."""
    return Message("content:add-it-to-sources", (wanted,))


PART_SHORT_FORM: Final = Message("content:part-short-form")
"""short form"""

TWO_OF_THREE_SENTENCES: Final = Message("content:two-of-three-sentences")
"""Two of the three sentences are the same."""

SAY_WHAT_VISITOR_WOULD_SEE: Final = Message("content:say-what-visitor-would-see")
"""Say what a visitor would see differently."""


def text_has_words(*, count: int) -> Message:
    """The text has {count} words."""
    return Message("content:text-has-words", (count,))


def shorten_it_to_words(*, most: int) -> Message:
    """Shorten it to {most} words or fewer."""
    return Message("content:shorten-it-to-words", (most,))


ADD_GOAL_SAME_LEVEL: Final = Message("content:add-goal-same-level")
"""Add a goal: the same level in words of at most six that say what is there, not what is missing."""


def does_not_read_as_something(*, bad: str) -> Message:
    """“{bad}” does not read as something to reach."""
    return Message("content:does-not-read-as-something", (bad,))


def levels_and_have_same(*, seen: int, at: int, noun: str) -> Message:
    """Levels {seen} and {at} have the same {noun}."""
    return Message("content:levels-and-have-same", (seen, at, noun))


def use_shorter_words_and_sentences(*, hardest: str) -> Message:
    """Use shorter words and sentences, first in: {hardest}."""
    return Message("content:use-shorter-words-and-sentences", (hardest,))


PUT_WHOLE_TEXT_IN_STRAIGHT: Final = Message("content:put-whole-text-in-straight")
"""Put the whole text in straight quotes."""

LET_IT_BEGIN_IN_SAME: Final = Message("content:let-it-begin-in-same")
"""Let it begin in the same column as the other keys or entries of its group."""

COLON_STANDS_WITHIN_TEXT: Final = Message("content:colon-stands-within-text")
"""A colon stands within a text."""

QUOTE_TEXT_OR_DROP_COLON: Final = Message("content:quote-text-or-drop-colon")
"""Put the whole text in straight quotes, or take away the colon."""

THIS_LINE_DOES_NOT_BEGIN: Final = Message("content:this-line-does-not-begin")
"""This line does not begin in the column of the lines that it belongs to."""

LIST_IN_OR_GROUP: Final = Message("content:list-in-or-group")
"""A list in `[ ]` or a group in `{ }` is not closed, or a comma is missing."""

WRITE_ONE_TWO_OR_KEY: Final = Message("content:write-one-two-or-key")
"""Write `[one, two]` or `{key: value}`; a text that holds a comma, a colon or a bracket stands in straight quotes."""

FILE_BREAKS_OFF_HERE: Final = Message("content:file-breaks-off-here")
"""The file breaks off here."""

CHECK_INDENTATION_COLONS_AND_QUOTES: Final = Message("content:check-indentation-colons-and-quotes")
"""Check the indentation, colons and quotes of this line and the one above."""

SOMETHING_STANDS_BEHIND_QUOTE: Final = Message("content:something-stands-behind-quote")
"""Something stands behind the quote that closes a text."""


def text_begins_with(*, sign: str) -> Message:
    """Where no text may begin with this sign."""
    return Message("content:text-begins-with", (sign,))


QUOTE_TEXT_WITH_APOSTROPHE: Final = Message("content:quote-text-with-apostrophe")
"""Put the whole text in straight quotes; within single quotes write an apostrophe twice."""

STANDS_WHERE_KEY_IS_EXPECTED: Final = Message("content:stands-where-key-is-expected")
"""A `-` stands where a key is expected."""

BEGIN_IN_COLUMN_OF_LIST: Final = Message("content:begin-in-column-of-list")
"""Let it begin in the same column as the other entries of its list; or this line does not belong here."""

BRACKET_OR_COMMA_STANDS_BEHIND: Final = Message("content:bracket-or-comma-stands-behind")
"""A bracket or a comma stands behind the end of a list or group."""

TAKE_IT_AWAY_OR_PUT: Final = Message("content:take-it-away-or-put")
"""Take it away, or put the text that it belongs to in straight quotes."""

QUOTE_IS_OPENED_HERE: Final = Message("content:quote-is-opened-here")
"""A quote is opened here and not closed."""

CLOSE_IT_WITH_SAME_SIGN: Final = Message("content:close-it-with-same-sign")
"""Close it with the same sign; within single quotes write an apostrophe twice."""

THIS_LINE_IS_NO_KEY: Final = Message("content:this-line-is-no-key")
"""This line is no `key: value`."""

WRITE_KEY_COLON_BLANK: Final = Message("content:write-key-colon-blank")
"""Write the key, a colon, a blank and the value."""

BACKSLASH_STANDS_IN_TEXT: Final = Message("content:backslash-stands-in-text")
"""A backslash stands in a text in double quotes."""

WRITE_IT_TWICE_OR_USE: Final = Message("content:write-it-twice-or-use")
"""Write it twice, or use single quotes."""

VALUE_IS_MISSING_BEFORE: Final = Message("content:value-is-missing-before")
"""A value is missing before this sign, or begins with it."""

STANDS_BEHIND_KEY: Final = Message("content:stands-behind-key")
"""A `-` stands behind a key."""

WRITE_EACH_ENTRY_OF_LIST: Final = Message("content:write-each-entry-of-list")
"""Write each entry of a list on a line of its own below the key, or put the text in straight quotes."""

SOMETHING_STANDS_BEHIND: Final = Message("content:something-stands-behind")
"""Something stands behind `|` or `>`."""

BEGIN_TEXT_ON_NEXT_LINE: Final = Message("content:begin-text-on-next-line")
"""Begin the text on the next line, or put all of it in straight quotes."""

TEXT_IS_EMPTY: Final = Message("content:text-is-empty")
"""Words between ` and ` are written as they are."""

WRITE_SOMETHING_OR_DELETE_KEY: Final = Message("content:write-something-or-delete-key")
"""Write something here, or delete the key if it may be left out."""

KIND_IS_MISSING: Final = Message("content:kind-is-missing")
"""`kind` is missing."""

ADD_KIND: Final = Message("content:add-kind")
"""Add `kind:` here."""


def stands_for_text(*, shown: str) -> Message:
    """{shown} stands where text is expected."""
    return Message("content:stands-for-text", (shown,))


PUT_TEXT_IN_QUOTES: Final = Message("content:put-text-in-quotes")
"""Put the text in quotes."""


def text_is_longer_than(*, letters: int) -> Message:
    """The text is longer than {letters} characters."""
    return Message("content:text-is-longer-than", (letters,))


SHORTEN_IT: Final = Message("content:shorten-it")
"""Shorten it."""


def is_no_whole_number(*, shown: str) -> Message:
    """{shown} is not a whole number."""
    return Message("content:is-no-whole-number", (shown,))


WRITE_WHOLE_NUMBER_WITHOUT_QUOTES: Final = Message("content:write-whole-number-without-quotes")
"""Write a whole number, without quotes."""

WRITE_WHOLE_NUMBER: Final = Message("content:write-whole-number")
"""Write a whole number."""


def is_no_number(*, shown: str) -> Message:
    """{shown} is not a number."""
    return Message("content:is-no-number", (shown,))


WRITE_NUMBER: Final = Message("content:write-number")
"""Write a number such as 0.5."""


def is_too_small(*, shown: str) -> Message:
    """{shown} is too small."""
    return Message("content:is-too-small", (shown,))


def is_too_large(*, shown: str) -> Message:
    """{shown} is too large."""
    return Message("content:is-too-large", (shown,))


def write_so_much_or_more(*, limit: str) -> Message:
    """Write {limit} or more."""
    return Message("content:write-so-much-or-more", (limit,))


def write_so_much_or_less(*, limit: str) -> Message:
    """Write {limit} or less."""
    return Message("content:write-so-much-or-less", (limit,))


def write_more_than(*, limit: str) -> Message:
    """Write more than {limit}."""
    return Message("content:write-more-than", (limit,))


def write_less_than(*, limit: str) -> Message:
    """Write less than {limit}."""
    return Message("content:write-less-than", (limit,))


def is_neither_yes_nor_no(*, shown: str) -> Message:
    """{shown} is neither yes nor no."""
    return Message("content:is-neither-yes-nor-no", (shown,))


WRITE_TRUE_OR_FALSE: Final = Message("content:write-true-or-false")
"""Write true or false."""


def stands_for_list(*, shown: str) -> Message:
    """{shown} stands where a list is expected."""
    return Message("content:stands-for-list", (shown,))


WRITE_ONE_ENTRY_A_LINE: Final = Message("content:write-one-entry-a-line")
"""Write one entry per line, each after `- `."""


def stands_for_keys(*, shown: str) -> Message:
    """{shown} stands where keys are expected."""
    return Message("content:stands-for-keys", (shown,))


WRITE_ONE_KEY_A_LINE: Final = Message("content:write-one-key-a-line")
"""Write one `key: value` per line."""


def is_no_date(*, shown: str) -> Message:
    """{shown} is not a date."""
    return Message("content:is-no-date", (shown,))


WRITE_DATE: Final = Message("content:write-date")
"""Write the date as 2026-01-31."""


def write_colour(*, example: str) -> Message:
    """Write `#` and six digits or letters from A to F, in quotes: {example}."""
    return Message("content:write-colour", (example,))


def colour_on_light_pages(*, contrast: Decimal, needed: int | float | Decimal) -> Message:
    """Words of this colour cannot be read on light pages ({contrast} to 1, {needed} is needed)."""
    return Message("content:colour-on-light-pages", (contrast, needed))


def colour_on_dark_pages(*, contrast: Decimal, needed: int | float | Decimal) -> Message:
    """Words of this colour cannot be read on dark pages ({contrast} to 1, {needed} is needed)."""
    return Message("content:colour-on-dark-pages", (contrast, needed))


def add_weight(*, entry: str) -> Message:
    """Add `{entry}`, say."""
    return Message("content:add-weight", (entry,))


def weights_sum_to(*, total: int | float | Decimal) -> Message:
    """The weights sum to {total}."""
    return Message("content:weights-sum-to", (total,))


def questions_read_at_grade(*, average: Decimal, limit: int | float | Decimal) -> Message:
    """The questions read at school grade {average} on average; {limit} is the limit."""
    return Message("content:questions-read-at-grade", (average, limit))


def stands_in_jobs(*, noun: Literal["role", "skill"], name: str, jobs: int) -> Message:
    """The role `{name}` stands in {jobs} of the jobs. / The skill `{name}` stands in {jobs} of the jobs."""
    return Message("content:stands-in-jobs", (noun, name, jobs))


def part_named_thing(
    *,
    thing: Literal[
        "questionnaire",
        "dimension",
        "capability",
        "question",
        "fact",
        "perception",
        "term",
        "guidance",
        "method-note",
        "source",
        "sector",
        "safeguard",
        "published-text",
        "rule-of-safeguard",
        "weight-of",
        "gate",
        "warning",
        "skill",
        "role",
        "job",
        "role-code",
        "criterion",
        "criterion-number",
        "preset",
        "rule",
        "problem-type",
        "interview-question",
        "detail",
        "action",
        "effort-band",
        "statement",
        "set-of-weights",
        "type-of-problem",
        "work-of-action",
        "version",
    ],
) -> Message:
    """What has a name in a pack: it stands in sentences such as “There is no gate `x`.”"""
    return Message("content:part-named-thing", (thing,))


OVERLAY_LANGUAGE: Final = Message("content:overlay-language")
"""The language is missing, or is not that of the file’s name."""

OVERLAY_LANGUAGE_MEND: Final = Message("content:overlay-language-mend")
"""Write `language: de` in `languages/de.yaml`."""

OVERLAY_ENTRY: Final = Message("content:overlay-entry")
"""It does not say what it says and what it was translated from."""

OVERLAY_ENTRY_MEND: Final = Message("content:overlay-entry-mend")
"""Write two lines below the name of the text, `says:` with your words and `seen:` with the eight signs that stood…"""

OVERLAY_NO_SUCH_TEXT: Final = Message("content:overlay-no-such-text")
"""The pack has no such text."""

OVERLAY_NO_SUCH_TEXT_MEND: Final = Message("content:overlay-no-such-text-mend")
"""Take it away, or write the name that the text has now."""


def overlay_outdated(*, text: str) -> Message:
    """It is older than its English, which is now “{text}”."""
    return Message("content:overlay-outdated", (text,))


def overlay_outdated_mend(*, fingerprint: str) -> Message:
    """Look at your words again, then write `seen: {fingerprint}`, in straight quotes."""
    return Message("content:overlay-outdated-mend", (fingerprint,))
