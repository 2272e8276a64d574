"""The messages of workshop.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from typing import Final, Literal

from readiness.words.message import Message

SOMEBODY_ELSE: Final = Message("workshop:somebody-else")
"""Somebody else"""


def leads_room_now(*, name: str) -> Message:
    """{name} leads the room now."""
    return Message("workshop:leads-room-now", (name,))


ONLY_ONE_PERSON_LEADS: Final = Message("workshop:only-one-person-leads")
"""Only one person leads at a time."""

ONLY_WHOEVER_OPENED_WORKSHOP: Final = Message("workshop:only-whoever-opened-workshop")
"""Only whoever opened the workshop can do this."""

ASK_THAT_PERSON: Final = Message("workshop:ask-that-person")
"""Ask that person."""

WRITE_DOWN_WHAT_WAS_DECIDED: Final = Message("workshop:write-down-what-was-decided")
"""Write down what was decided."""

ONE_SENTENCE_IS_ENOUGH: Final = Message("workshop:one-sentence-is-enough")
"""One sentence is enough."""

SAY_WHO_DOES: Final = Message("workshop:say-who-does")
"""Say who does it by that day."""

NAME_ONE_PERSON: Final = Message("workshop:name-one-person")
"""Name one person."""

THIS_IS_TOO_LONG: Final = Message("workshop:this-is-too-long")
"""This is too long for the minutes."""


def use_at_most_letters(*, longest: int) -> Message:
    """Use at most {longest} letters."""
    return Message("workshop:use-at-most-letters", (longest,))


CHOOSE_GROUP_YOU_BELONG: Final = Message("workshop:choose-group-you-belong")
"""Choose the group you belong to."""

IF_NONE_FITS_ASK_WHO: Final = Message("workshop:if-none-fits-ask-who")
"""If none fits, ask who leads the room."""

ENTER_YOUR_NAME: Final = Message("workshop:enter-your-name")
"""Enter your name."""

THIS_WORKSHOP_SHOWS_ANSWERS: Final = Message("workshop:this-workshop-shows-answers")
"""This workshop shows answers with names."""

THIS_LINK_HAS_BEEN_OPENED: Final = Message("workshop:this-link-has-been-opened")
"""This link has been opened already."""

ENTER_YOUR_OWN_CODE: Final = Message("workshop:enter-your-own-code")
"""Enter your own code, or ask who leads for a new link."""

PEOPLE_ANSWER_ON_THEIR_OWN: Final = Message("workshop:people-answer-on-their-own")
"""People answer on their own"""

ROOM_LOOKS_AT_ANSWERS: Final = Message("workshop:room-looks-at-answers")
"""The room looks at the answers"""

RESULT_IS_IN_ASSESSMENT: Final = Message("workshop:result-is-in-assessment")
"""The result is in the assessment"""

GIVE_IDEA_NAME: Final = Message("workshop:give-idea-name")
"""Give the idea a name."""

FEW_WORDS_ARE_ENOUGH: Final = Message("workshop:few-words-are-enough")
"""A few words are enough."""

NO_SUCH_GROUP: Final = Message("workshop:no-such-group")
"""There is no such group."""

CHOOSE_ONE_FROM_LIST: Final = Message("workshop:choose-one-from-list")
"""Choose one from the list."""

ENTER_ONE_NAME_LINE: Final = Message("workshop:enter-one-name-line")
"""Enter one name per line."""


def at_most_at_once(*, most_invited_at_once: int) -> Message:
    """At most {most-invited-at-once} at once."""
    return Message("workshop:at-most-at-once", (most_invited_at_once,))


def is_longer_than_letters(*, name: str, max_line: int) -> Message:
    """“{name}…” is longer than {max-line} letters, which is no name."""
    return Message("workshop:is-longer-than-letters", (name, max_line))


PUT_EACH_PERSON_ON_LINE: Final = Message("workshop:put-each-person-on-line")
"""Put each person on a separate line."""


def line_cannot_be_told(*, number: int) -> Message:
    """Line {number} does not say clearly who is meant, so nobody is invited yet."""
    return Message("workshop:line-cannot-be-told", (number,))


def line_names_address_anew(*, number: int, mail: str) -> Message:
    """Line {number} gives “{mail}” another name than a line before, so nobody is invited yet."""
    return Message("workshop:line-names-address-anew", (number, mail))


THIS_SEAT_IS_NO_LONGER: Final = Message("workshop:this-seat-is-no-longer")
"""This seat is no longer there."""

LOOK_AT_LIST_AGAIN: Final = Message("workshop:look-at-list-again")
"""Look at the list again."""

ANSWERS_ARE_BEING_SHOWN_ALREADY: Final = Message("workshop:answers-are-being-shown-already")
"""Answers are being shown already."""

SEATS_STAY_AS_THEY: Final = Message("workshop:seats-stay-as-they")
"""Seats stay as they are from here on."""

SAY_WHO: Final = Message("workshop:say-who")
"""Say who it is for."""

ROOM_IS_TOLD_WHO_LEADS: Final = Message("workshop:room-is-told-who-leads")
"""The room is told who leads."""


def has_link_already(*, told: str) -> Message:
    """{told} has a link already."""
    return Message("workshop:has-link-already", (told,))


TAKE_THAT_ONE_BACK_FIRST: Final = Message("workshop:take-that-one-back-first")
"""Take that one back first, or write the name in another way."""


def people_have_link_already(*, most_others: int) -> Message:
    """{most-others} people have a link already."""
    return Message("workshop:people-have-link-already", (most_others,))


TAKE_ONE_BACK_FIRST: Final = Message("workshop:take-one-back-first")
"""Take one back first."""

LEAD_IS_NOT_YOURS: Final = Message("workshop:lead-is-not-yours")
"""The lead is not yours to give."""

ASK_WHO_LEADS_ROOM_NOW: Final = Message("workshop:ask-who-leads-room-now")
"""Ask who leads the room now."""

THIS_LINK_WAS_TAKEN_BACK: Final = Message("workshop:this-link-was-taken-back")
"""This link was taken back."""

SEAT_OF_THIS_PERSON_WAS: Final = Message("workshop:seat-of-this-person-was")
"""The seat of this person was removed."""

ANOTHER_LINK_HAS_TAKEN_PLACE: Final = Message("workshop:another-link-has-taken-place")
"""A newer link has replaced this one."""

NO_MORE_IDEAS: Final = Message("workshop:no-more-ideas")
"""No more ideas can be sent from here."""


def each_person_may_send(*, most_proposals: int) -> Message:
    """Each person may send {most-proposals}."""
    return Message("workshop:each-person-may-send", (most_proposals,))


ROOM_DOES_NOT_VOTE: Final = Message("workshop:room-does-not-vote")
"""The room does not vote on this now."""

THIS_PAGE_SHOWS_IT_WHEN: Final = Message("workshop:this-page-shows-it-when")
"""This page shows it when it does."""


def you_have_points(*, points_each: int) -> Message:
    """You have {points-each} points."""
    return Message("workshop:you-have-points", (points_each,))


THIS_IDEA_IS_NO_LONGER: Final = Message("workshop:this-idea-is-no-longer")
"""This idea is no longer there."""

ROOM_WORKS_ON_THIS_IDEA: Final = Message("workshop:room-works-on-this-idea")
"""The room works on this idea already."""

TELL_ROOM_WHAT_YOU_WOULD: Final = Message("workshop:tell-room-what-you-would")
"""Tell the room what you would change."""

YOU_HAVE_CHANGED_THIS_IDEA: Final = Message("workshop:you-have-changed-this-idea")
"""You have changed this idea on another device."""

THIS_IS_HOW_IT_STANDS: Final = Message("workshop:this-is-how-it-stands")
"""This is how it stands there."""

ROOM_HAS_GIVEN_ITS_POINTS: Final = Message("workshop:room-has-given-its-points")
"""The room has given its points already."""

SECOND_ROUND_WOULD_TELL_WHO: Final = Message("workshop:second-round-would-tell-who")
"""A second round would tell who changed theirs."""

TICK_AT_LEAST_TWO_IDEAS: Final = Message("workshop:tick-at-least-two-ideas")
"""Tick at least two ideas to choose from."""

WITH_ONE_THERE_IS_NOTHING: Final = Message("workshop:with-one-there-is-nothing")
"""With one idea there is nothing to choose."""

SOMEBODY_HAS_TAKEN_BACK_ONE: Final = Message("workshop:somebody-has-taken-back-one")
"""Somebody has taken back one of these ideas."""

TICK_AGAIN_WHAT: Final = Message("workshop:tick-again-what")
"""Tick again the ideas to choose from."""

ROOM_DOES_NOT_VOTE_ON_IDEAS: Final = Message("workshop:room-does-not-vote-on-ideas")
"""The room does not vote on ideas."""

OPEN_VOTE_FIRST: Final = Message("workshop:open-vote-first")
"""Open the vote first."""

THIS_IS_NO_LONGER: Final = Message("workshop:this-is-no-longer")
"""This is no longer on the list."""

SOMEBODY_ELSE_MAY_HAVE_TAKEN: Final = Message("workshop:somebody-else-may-have-taken")
"""Somebody else may have taken it up, or taken it back."""

GIVE_IT_NAME: Final = Message("workshop:give-it-name")
"""Give it a name."""

CHOOSE_IDEAS_TO_TAKE_UP: Final = Message("workshop:choose-ideas-to-take-up")
"""Choose the ideas to take up."""

SOMEBODY_ELSE_MAY_HAVE_TAKEN_ONE: Final = Message("workshop:somebody-else-may-have-taken-one")
"""Somebody else may have taken one in the meantime."""

GIVE_PROBLEM_NAME: Final = Message("workshop:give-problem-name")
"""Give the problem a name."""

CHOOSE_PROBLEMS_AND_CRITERIA: Final = Message("workshop:choose-problems-and-criteria")
"""Choose problems and criteria to score."""


def at_most_problems_at_once(*, most_scored: int) -> Message:
    """At most {most-scored} problems at once."""
    return Message("workshop:at-most-problems-at-once", (most_scored,))


ONE_OF_THESE_PROBLEMS: Final = Message("workshop:one-of-these-problems")
"""One of these problems is no longer there."""

ROOM_DOES_NOT_SCORE_NOW: Final = Message("workshop:room-does-not-score-now")
"""The room does not score now."""

OPEN_SCORING_FIRST: Final = Message("workshop:open-scoring-first")
"""Open scoring first."""

NO_ANSWERS_TO_TAKE_OVER: Final = Message("workshop:no-answers-to-take-over")
"""There are no answers to take over yet."""

BEGIN_TO_SHOW_ANSWERS_FIRST: Final = Message("workshop:begin-to-show-answers-first")
"""Begin to show answers first."""

NOBODY_HAS_ANSWERED_YET: Final = Message("workshop:nobody-has-answered-yet")
"""Nobody has answered yet."""

WAIT_FOR_FIRST_ANSWERS: Final = Message("workshop:wait-for-first-answers")
"""Wait for the first answers."""

ANSWERS_HAVE_BEEN_SHOWN_ALREADY: Final = Message("workshop:answers-have-been-shown-already")
"""Answers have been shown already."""

THEY_STAY_AS_THEY: Final = Message("workshop:they-stay-as-they")
"""They stay as they are; the room can vote again."""

NOTHING_TO_SHOW_YET: Final = Message("workshop:nothing-to-show-yet")
"""There is nothing to show yet."""

NO_SUCH_QUESTION: Final = Message("workshop:no-such-question")
"""There is no such question."""

CHOOSE_FROM_LIST: Final = Message("workshop:choose-from-list")
"""Choose from the list."""

SHOW_FIRST_ANSWERS_BEFORE_YOU: Final = Message("workshop:show-first-answers-before-you")
"""Show the first answers before you ask again."""

TALK_ABOUT_THEM_FIRST: Final = Message("workshop:talk-about-them-first")
"""Talk about them first."""

ROOM_HAS_VOTED_SECOND_TIME: Final = Message("workshop:room-has-voted-second-time")
"""The room has voted a second time already."""

AGREE_ON_LEVEL_OR_LEAVE: Final = Message("workshop:agree-on-level-or-leave")
"""Agree on a level, or leave the question open."""

NO_SECOND_VOTE: Final = Message("workshop:no-second-vote")
"""There is no second vote on this question."""

ASK_AGAIN_FIRST: Final = Message("workshop:ask-again-first")
"""Ask again first."""

ANSWERS_ARE_NOT_BEING_SHOWN: Final = Message("workshop:answers-are-not-being-shown")
"""Answers are not being shown yet."""

SOMEBODY_ELSE_LEADS_THIS_ROOM: Final = Message("workshop:somebody-else-leads-this-room")
"""Somebody else is leading this room at the moment."""

THIS_IS_WHERE_THEY: Final = Message("workshop:this-is-where-they")
"""This is where they are now."""

THIS_IS_NONE_OF_LEVELS: Final = Message("workshop:this-is-none-of-levels")
"""This is none of the levels."""

CHOOSE_ONE_OF_THOSE_SHOWN: Final = Message("workshop:choose-one-of-those-shown")
"""Choose one of those shown."""

SAY_IN_ONE_LINE_WHY: Final = Message("workshop:say-in-one-line-why")
"""Say in one line why the room agreed on this level."""

WHAT_COULD_YOU_SEE: Final = Message("workshop:what-could-you-see")
"""What could you see?"""

SAY_WHO_BRINGS_EVIDENCE: Final = Message("workshop:say-who-brings-evidence")
"""Say who brings the evidence."""

ANSWERS_ARE_BEING_SHOWN: Final = Message("workshop:answers-are-being-shown")
"""The answers are being shown, so they can no longer be changed."""

TALK_ABOUT_IT_IN_ROOM: Final = Message("workshop:talk-about-it-in-room")
"""Talk about it in the room."""

NO_SECOND_VOTE_NOW: Final = Message("workshop:no-second-vote-now")
"""There is no second vote on this question now."""

SHOWS_WHEN_ROOM_VOTES: Final = Message("workshop:shows-when-room-votes")
"""This page shows it when the room votes."""

ROOM_DOES_NOT_SCORE: Final = Message("workshop:room-does-not-score")
"""The room does not score this now."""

THIS_QUESTION_IS_NOT_ASKED: Final = Message("workshop:this-question-is-not-asked")
"""This question is not asked of you."""

ANSWER_QUESTIONS_OF_YOUR_OWN: Final = Message("workshop:answer-questions-of-your-own")
"""Answer the questions of your own sections."""

THIS_IS_NONE_OF_CHOICES: Final = Message("workshop:this-is-none-of-choices")
"""This is none of the choices."""

THIS_QUESTION_APPLIES_TO_EVERYBODY: Final = Message("workshop:this-question-applies-to-everybody")
"""This question applies to everybody."""

SAY_THAT_YOU_DO: Final = Message("workshop:say-that-you-do")
"""Say that you do not know."""

THIS_WAS_TAKEN_BACK_ALREADY: Final = Message("workshop:this-was-taken-back-already")
"""This has been taken back already."""

MORE_WAS_TOLD: Final = Message("workshop:more-was-told")
"""More was told of this problem since, so it stays."""

CHANGE_OR_DELETE: Final = Message("workshop:change-or-delete")
"""Change or delete it on the page Problems."""

EACH_GROUP_NEEDS_NAME: Final = Message("workshop:each-group-needs-name")
"""Each group needs a name."""

ADD_AT_LEAST_ONE_GROUP: Final = Message("workshop:add-at-least-one-group")
"""Add at least one group, and name all of them."""

THIS_WORKSHOP_IS_ARCHIVED: Final = Message("workshop:this-workshop-is-archived")
"""This workshop is archived."""

WHOEVER_LEADS_IT_CAN_BRING: Final = Message("workshop:whoever-leads-it-can-bring")
"""Whoever leads it can bring it back."""


def has_nothing_to_answer(*, name: str) -> Message:
    """“{name}” has nothing to answer."""
    return Message("workshop:has-nothing-to-answer", (name,))


CHOOSE_AT_LEAST_ONE_SECTION: Final = Message("workshop:choose-at-least-one-section")
"""Choose at least one section for each group."""


def only_what_is_sent(*, language: Literal["de", "fr", "es"]) -> Message:
    """Below the choice of a language for invitations."""
    return Message("workshop:only-what-is-sent", (language,))


DAY_BY_WHICH_ANSWERS: Final = Message("workshop:day-by-which-answers")
"""The day by which answers are wanted has passed."""


def choose_later_day(*, today: date) -> Message:
    """Choose {today}, a later day, or none."""
    return Message("workshop:choose-later-day", (today,))


THE_ANSWERS_ARE_BEING_SHOWN: Final = Message("workshop:the-answers-are-being-shown")
"""The answers are being shown already."""

OPEN_ANOTHER_WORKSHOP_TO_ASK: Final = Message("workshop:open-another-workshop-to-ask")
"""Open another workshop to ask in another way."""

PEOPLE_HAVE_JOINED_UNDER_OTHER: Final = Message("workshop:people-have-joined-under-other")
"""People have joined under the other promise."""

WITH_OR_WITHOUT_NAMES_CANNOT: Final = Message("workshop:with-or-without-names-cannot")
"""Whether names are shown can no longer be changed."""

PEOPLE_HAVE_ANSWERED_UNDER_OTHER: Final = Message("workshop:people-have-answered-under-other")
"""People have answered under the other promise."""

SMALLEST_GROUP_CAN_ONLY: Final = Message("workshop:smallest-group-can-only")
"""The smallest group can only be raised now."""

SOMEBODY_IS_IN_GROUP: Final = Message("workshop:somebody-is-in-group")
"""Somebody is in a group that you took away."""

KEEP_GROUP_YOU_MAY_RENAME: Final = Message("workshop:keep-group-you-may-rename")
"""Keep the group; you may rename it."""

SOMEBODY_HAS_ANSWERED_SECTION: Final = Message("workshop:somebody-has-answered-section")
"""Somebody has answered a section that you took from their group."""

LEAVE_SECTION_THERE_WHAT_WAS: Final = Message("workshop:leave-section-there-what-was")
"""Leave the section there: what was answered counts."""

SOMEBODY_ELSE_CHANGED_WORKSHOP: Final = Message("workshop:somebody-else-changed-workshop")
"""Somebody else changed the workshop in the meantime."""

LOOK_AT_IT_AGAIN_THEN: Final = Message("workshop:look-at-it-again-then")
"""Look at it again, then decide."""

NO_WORKSHOP_UNDER_THIS_LINK: Final = Message("workshop:no-workshop-under-this-link")
"""There is no workshop at this link."""

LOOK_AT_LIST_OF_WORKSHOPS: Final = Message("workshop:look-at-list-of-workshops")
"""Look at the list of workshops."""

ANSWERS_ARE_SHOWN_WITH_NAMES: Final = Message("workshop:answers-are-shown-with-names")
"""Answers are shown with names"""

AGREE_TO_GO: Final = Message("workshop:agree-to-go")
"""Agree to go on. If you do not agree, close this page."""

I_AGREE: Final = Message("workshop:i-agree")
"""I agree"""

THIS_WORKSHOP_IS_CLOSED: Final = Message("workshop:this-workshop-is-closed")
"""This workshop is closed for now"""

WHAT_YOU_GAVE_IS_KEPT: Final = Message("workshop:what-you-gave-is-kept")
"""What you gave is kept, and nothing more is asked of you."""


def to_go_on_with_another(*, code: str) -> Message:
    """To go on with another device, note your return code: {code}."""
    return Message("workshop:to-go-on-with-another", (code,))


INVITE: Final = Message("workshop:invite")
"""Invite"""

WHO_IS_HERE: Final = Message("workshop:who-is-here")
"""Who is here"""

PROBLEMS: Final = Message("workshop:problems")
"""Problems"""

OUTCOME: Final = Message("workshop:outcome")
"""Outcome"""

SETTINGS: Final = Message("workshop:settings")
"""Settings"""

GUIDE: Final = Message("workshop:guide")
"""Guide"""

PEOPLE_ANSWER_UNSEEN: Final = Message("workshop:people-answer-unseen")
"""People answer on their own; nobody sees an answer yet"""

WHEN_MOST_ARE_DONE_SHOW: Final = Message("workshop:when-most-are-done-show")
"""When most are done, show answers in the room."""

AGREE_ON_LEVEL_WHERE_YOU: Final = Message("workshop:agree-on-level-where-you")
"""Agree on a level where you differ, or leave it open with a name."""

ROOM_STAYS_OPEN_TO_LOOK: Final = Message("workshop:room-stays-open-to-look")
"""The room stays open to look things up."""

LET_MANY_PEOPLE_ANSWER_THEN: Final = Message("workshop:let-many-people-answer-then")
"""Let many people answer, then talk only about where you differ"""

EVERYONE_ANSWERS_ALONE_ON_PHONE: Final = Message("workshop:everyone-answers-alone-on-phone")
"""Everyone answers alone on a phone. You show the answers without names, and the group agrees on one."""

GUIDE_FOR_WHOEVER_LEADS_ROOM: Final = Message("workshop:guide-for-whoever-leads-room")
"""The guide for whoever leads the room"""

WORKSHOP: Final = Message("workshop:workshop")
"""Workshop"""

OPEN_ROOM: Final = Message("workshop:open-room")
"""Open the room"""

OTHER_WORKSHOPS: Final = Message("workshop:other-workshops")
"""Other workshops"""


def workshop_number(*, number: int) -> Message:
    """Workshop {number}"""
    return Message("workshop:workshop-number", (number,))


def archived_one(*, title: str) -> Message:
    """{title} (archived)"""
    return Message("workshop:archived-one", (title,))


OPEN_NEW_ONE: Final = Message("workshop:open-new-one")
"""Open a new one"""

THE_PART: Final = Message("workshop:the-part")
"""Part"""

BACK_TO_WORKSHOP: Final = Message("workshop:back-to-workshop")
"""Back to the workshop"""

THOSE_THAT_DIFFER_COME_FIRST: Final = Message("workshop:those-that-differ-come-first")
"""Those that decide a gate and those on which answers differ come first. Press one to show it on the screen."""

THOSE_THAT_DECIDE_COME_FIRST: Final = Message("workshop:those-that-decide-come-first")
"""Those that decide a gate come first. Press one to show it on the screen."""

ALL_QUESTIONS_IN_ORDER: Final = Message("workshop:all-questions-in-order")
"""All questions, in the order to talk about them"""

QUESTIONS_TO_TALK_ABOUT: Final = Message("workshop:questions-to-talk-about")
"""Questions to talk about, in the order in which you choose them"""

CHOOSE: Final = Message("workshop:choose")
"""Choose"""

TALK_ABOUT_THESE_FIRST: Final = Message("workshop:talk-about-these-first")
"""Talk about these first"""

THIS_IS_ORDER_NOW: Final = Message("workshop:this-is-order-now")
"""This is the order now"""

ON_SCREEN_NOW: Final = Message("workshop:on-screen-now")
"""Beside the question of the list that the room looks at, in brackets after other marks"""

CHOOSE_HIGHEST_SENTENCE_THAT_YOU: Final = Message("workshop:choose-highest-sentence-that-you")
"""Choose the highest sentence that you could show to a visitor today. All parts of it must be true. If you do not…"""


def question_by_place(*, here: int, places: int) -> Message:
    """Question {here} of {places}"""
    return Message("workshop:question-by-place", (here, places))


def answered_answered(*, answered: int) -> Message:
    """{answered} answered"""
    return Message("workshop:answered-answered", (answered,))


BACK: Final = Message("workshop:back")
"""Back"""

NEXT: Final = Message("workshop:next")
"""Next"""

YOUR_CHOICE_IS_STILL_HERE: Final = Message("workshop:your-choice-is-still-here")
"""Your choice is still here."""

SAVE_NOW: Final = Message("workshop:save-now")
"""Save now"""

IS_ARCHIVED_TITLE: Final = Message("workshop:is-archived-title")
"""This workshop is archived"""

EVERYTHING_THAT_WAS_GIVEN: Final = Message("workshop:everything-that-was-given")
"""Everything that was given in it is kept. Its codes are closed, and nobody can answer, vote or record in it."""

ARCHIVE_THIS_WORKSHOP: Final = Message("workshop:archive-this-workshop")
"""Archive this workshop"""

FOR_ONE_THAT_IS_OVER: Final = Message("workshop:for-one-that-is-over")
"""For a workshop that is over or has to wait. Its codes close and no more answers are taken; everything stays, to…"""

PUT_IT_INTO_ARCHIVE: Final = Message("workshop:put-it-into-archive")
"""Put it into the archive"""

IN_ARCHIVE: Final = Message("workshop:in-archive")
"""In the archive"""

BRING_IT_BACK: Final = Message("workshop:bring-it-back")
"""Bring it back"""

OUT_OF_ARCHIVE_OPEN: Final = Message("workshop:out-of-archive-open")
"""Out of the archive. Open its codes again under Invite."""

DELETE_THIS_WORKSHOP: Final = Message("workshop:delete-this-workshop")
"""Delete this workshop"""

FOR_ONE_THAT_WAS_OPENED: Final = Message("workshop:for-one-that-was-opened")
"""For a workshop that was opened by mistake, or is no longer needed."""

YES_DELETE: Final = Message("workshop:yes-delete")
"""Yes, delete it"""

PART_THIS_WORKSHOP: Final = Message("workshop:part-this-workshop")
"""this workshop"""


def and_what_gave(*, joined: int) -> Message:
    """, and what {joined} person gave in it / , and what {joined} people gave in it"""
    return Message("workshop:and-what-gave", (joined,))


WHAT_HAS_GONE_INTO_ASSESSMENT: Final = Message("workshop:what-has-gone-into-assessment")
"""What has gone into the assessment stays: the agreed answers, how they were spread, and the snapshots."""

ASSESSMENT_STAYS: Final = Message("workshop:assessment-stays")
"""The assessment stays as it is; problems that were taken up from ideas stay in it."""


def delete_its_codes_and_links(*, name: str, given: str, stays: str) -> Message:
    """Delete {name}? Its codes and links{given} go for good. {stays}"""
    return Message("workshop:delete-its-codes-and-links", (name, given, stays))


IT_WAS_DELETED_ALREADY: Final = Message("workshop:it-was-deleted-already")
"""It has been deleted already."""


def deleted_title(*, title: str) -> Message:
    """Deleted: {title}"""
    return Message("workshop:deleted-title", (title,))


RINGS_FIRST_VOTE_FULL_DOTS: Final = Message("workshop:rings-first-vote-full-dots")
"""Rings: first vote. Full dots: second vote."""


def one_dot_is_people(*, share: int) -> Message:
    """One dot is {share} people."""
    return Message("workshop:one-dot-is-people", (share,))


NO_WORKSHOP_HERE_YET: Final = Message("workshop:no-workshop-here-yet")
"""There is no workshop here yet"""

OPEN_ONE_ON_PAGE_WORKSHOP: Final = Message("workshop:open-one-on-page-workshop")
"""Open one on the page Workshop."""

OPEN_WORKSHOP: Final = Message("workshop:open-workshop")
"""Open a workshop"""

IT_TAKES_TWO_MINUTES: Final = Message("workshop:it-takes-two-minutes")
"""It takes two minutes."""

TO_PAGE_WORKSHOP: Final = Message("workshop:to-page-workshop")
"""To the page Workshop"""

IDEAS_FROM_PHONES: Final = Message("workshop:ideas-from-phones")
"""Ideas from the phones"""

NOBODY_SEES_WHO_SENT_THEM: Final = Message("workshop:nobody-sees-who-sent-them")
"""Nobody sees who sent them. Tick some, then say what becomes of them."""

NO_NEW_IDEAS_PEOPLE_FIND: Final = Message("workshop:no-new-ideas-people-find")
"""No new ideas. People find “Propose a problem to solve” below their questions."""

NAME_OF_PROBLEM: Final = Message("workshop:name-of-problem")
"""Another name for the problem, if you like"""

TAKE_UP_EACH_AS_PROBLEM: Final = Message("workshop:take-up-each-as-problem")
"""Take up each as a problem"""

TAKE_UP_AS_PROBLEM: Final = Message("workshop:take-up-as-problem")
"""Take up as a problem"""

MERGE_INTO_ONE_PROBLEM: Final = Message("workshop:merge-into-one-problem")
"""Merge into one problem"""

PUT_ASIDE: Final = Message("workshop:put-aside")
"""Put aside"""

YES_MERGE_THEM: Final = Message("workshop:yes-merge-them")
"""Yes, merge them"""


def take_back(*, name: str) -> Message:
    """Take back {name}"""
    return Message("workshop:take-back", (name,))


NOBODY_SEES_WHO_SENT_WHAT: Final = Message("workshop:nobody-sees-who-sent-what")
"""Nobody sees who sent what."""

ROOM_WORKS_ON_THIS_ONE: Final = Message("workshop:room-works-on-this-one")
"""The room works on this one."""


def change_name(*, name: str) -> Message:
    """Change {name}"""
    return Message("workshop:change-name", (name,))


SAVE_CHANGE: Final = Message("workshop:save-change")
"""Save the change"""

THANK_YOU: Final = Message("workshop:thank-you")
"""Thank you. One person may send no more than that."""

CHOOSE_WHAT_IT_IS_LIKE: Final = Message("workshop:choose-what-it-is-like")
"""Choose what it is like."""

IF_NOTHING_FITS_CHOOSE_LAST: Final = Message("workshop:if-nothing-fits-choose-last")
"""If nothing fits, choose the last one."""

WHAT_IS_IT_LIKE: Final = Message("workshop:what-is-it-like")
"""What is it like?"""

CODES: Final = Message("workshop:codes")
"""Codes"""

WHO_JOINS_WITH_FIRST_ONE: Final = Message("workshop:who-joins-with-first-one")
"""Anybody who joins with the first code chooses a group. A closed code lets nobody else in."""

THEY_CAN_BE_SENT: Final = Message("workshop:they-can-be-sent")
"""They can be sent from here."""

APP_ITSELF_SENDS_NOTHING: Final = Message("workshop:app-itself-sends-nothing")
"""The app itself sends nothing."""

PERSONAL_LINKS: Final = Message("workshop:personal-links")
"""Personal links"""


def for_colleagues_who_answer(*, sends: str) -> Message:
    """For colleagues who answer in their own time. {sends}"""
    return Message("workshop:for-colleagues-who-answer", (sends,))


EVERYBODY: Final = Message("workshop:everybody")
"""Everybody"""

CLOSED: Final = Message("workshop:closed")
"""Closed"""

CLOSE: Final = Message("workshop:close")
"""Close"""

OPEN_AGAIN: Final = Message("workshop:open-again")
"""Open again"""

NEW_CODE: Final = Message("workshop:new-code")
"""New code"""


def page_to_print(*, name: str) -> Message:
    """Page to print: {name}"""
    return Message("workshop:page-to-print", (name,))


GROUP: Final = Message("workshop:group")
"""Group"""

CHOOSE_ONE: Final = Message("workshop:choose-one")
"""Choose one"""

NAMES_OR_EMAIL_ADDRESSES_ONE: Final = Message("workshop:names-or-email-addresses-one")
"""Names or email addresses, one per line; two columns of a spreadsheet can be pasted"""

ANSWERS_WILL_BE_SHOWN: Final = Message("workshop:answers-will-be-shown")
"""Answers will be shown with these names, once each person agrees."""

NAMES_ONLY_TELL_YOU_WHO: Final = Message("workshop:names-only-tell-you-who")
"""Names only tell you who has answered. They are never shown with answers."""

MAKE_LINKS: Final = Message("workshop:make-links")
"""Make links"""

COPY_THESE_NOW_EACH_LINK: Final = Message("workshop:copy-these-now-each-link")
"""Copy these now: each link can be shown only this once. A new one can be made at any time."""

WHO_HAS_ANSWERED: Final = Message("workshop:who-has-answered")
"""Who has answered"""

NAME: Final = Message("workshop:name")
"""Name"""

EMAIL: Final = Message("workshop:email")
"""Email"""

ANSWERS: Final = Message("workshop:answers")
"""Answers"""

INVITED_PEOPLE_AND_HOW_MANY: Final = Message("workshop:invited-people-and-how-many")
"""Invited people and how many questions they have answered"""

DONE: Final = Message("workshop:done")
"""Done"""

NOT_DONE: Final = Message("workshop:not-done")
"""Not done"""


def of_answered(*, answered: int, asked: int) -> Message:
    """{answered} of {asked}"""
    return Message("workshop:of-answered", (answered, asked))


NEW_LINK_FOR_ONE_PERSON: Final = Message("workshop:new-link-for-one-person")
"""A new link for one person"""

EARLIER_LINK_IS_DEAD: Final = Message("workshop:earlier-link-is-dead")
"""The earlier link stops working at once. A seat without any answer is free again, even if somebody has opened it.…"""


def new_link(*, name: str) -> Message:
    """New link for {name}"""
    return Message("workshop:new-link", (name,))


REMIND: Final = Message("workshop:remind")
"""Remind"""

MAKE_REMINDERS: Final = Message("workshop:make-reminders")
"""Make the reminders"""

EACH_LINK_IS_NEW_EARLIER: Final = Message("workshop:each-link-is-new-earlier")
"""Each link is new, and the earlier one no longer works. Anybody who has begun goes on in the same browser, or in…"""

JOIN_WORKSHOP: Final = Message("workshop:join-workshop")
"""Join the workshop"""

ENTER_SIX_CHARACTERS_THAT_YOU: Final = Message("workshop:enter-six-characters-that-you")
"""Enter the six characters that you see in the room."""

CODE: Final = Message("workshop:code")
"""Code"""

GO: Final = Message("workshop:go")
"""Go on"""

I_WAS_HERE_BEFORE: Final = Message("workshop:i-was-here-before")
"""I was here before, on another device"""

NOTHING_IS_ASKED_OF_YOU: Final = Message("workshop:nothing-is-asked-of-you")
"""Nothing is asked of you. Ask who invited you."""

THIS_LINK_LEADS_NOWHERE_ANY: Final = Message("workshop:this-link-leads-nowhere-any")
"""This link no longer works"""

THERE_MAY_BE_NEWER_ONE: Final = Message("workshop:there-may-be-newer-one")
"""There may be a newer one. Ask who invited you."""

THIS_LINK_WAS_OPENED_BEFORE: Final = Message("workshop:this-link-was-opened-before")
"""This link was opened before, in another browser"""

TO_GO_ON_HERE_ENTER: Final = Message("workshop:to-go-on-here-enter")
"""To go on here, enter the return code that was shown there. If that was not you, ask who invited you for a new…"""


def this_link_was_made(*, name: str) -> Message:
    """This link was made for {name}. It opens once, in this browser."""
    return Message("workshop:this-link-was-made", (name,))


THIS_LINK_OPENS_ONCE: Final = Message("workshop:this-link-opens-once")
"""This link opens once, in this browser."""

BEGIN: Final = Message("workshop:begin")
"""Begin"""

YOUR_RETURN_CODE: Final = Message("workshop:your-return-code")
"""Your return code"""

TAKE_MY_SEAT_AGAIN: Final = Message("workshop:take-my-seat-again")
"""Take my seat again"""

THIS_DEVICE_HAS_SEAT_ALREADY: Final = Message("workshop:this-device-has-seat-already")
"""This device has a seat already, so it goes on where it was."""

I_AM_SOMEBODY_ELSE_JOIN: Final = Message("workshop:i-am-somebody-else-join")
"""I am somebody else: join anew"""

WHERE_DO_YOU_WORK: Final = Message("workshop:where-do-you-work")
"""Where do you work?"""

YOUR_NAME: Final = Message("workshop:your-name")
"""Your name"""

I_AGREE_THAT_MY_ANSWERS: Final = Message("workshop:i-agree-that-my-answers")
"""I agree that my answers are shown with my name."""

JOIN: Final = Message("workshop:join")
"""Join"""

CHOOSE_WHERE_YOU_WORK: Final = Message("workshop:choose-where-you-work")
"""Choose where you work."""

THEN_PRESS_JOIN_AGAIN: Final = Message("workshop:then-press-join-again")
"""Then press Join again."""

TICK_BOX_IF_YOU_AGREE: Final = Message("workshop:tick-box-if-you-agree")
"""Tick the box if you agree."""

IF_YOU_DO_NOT_AGREE: Final = Message("workshop:if-you-do-not-agree")
"""If you do not agree, do not join here."""

THIS_BROWSER_HAS_SEAT: Final = Message("workshop:this-browser-has-seat")
"""This browser has a seat in this workshop too, so you see here no more than the others: where answers differ stays…"""


def leads_room(*, name: str) -> Message:
    """{name} leads the room."""
    return Message("workshop:leads-room", (name,))


def to_change_anything_here_open(*, told: str) -> Message:
    """{told} To change anything here, open the room and take the lead back."""
    return Message("workshop:to-change-anything-here-open", (told,))


def give_lead(*, name: str) -> Message:
    """Give the lead to {name}"""
    return Message("workshop:give-lead", (name,))


def give_lead_back(*, first: str) -> Message:
    """Give the lead back to {first}"""
    return Message("workshop:give-lead-back", (first,))


TAKE_LEAD_BACK: Final = Message("workshop:take-lead-back")
"""Take the lead back"""

SECOND_FACILITATOR: Final = Message("workshop:second-facilitator")
"""A second facilitator"""

LINK_OF_THEIR_OWN_LEADS: Final = Message("workshop:link-of-their-own-leads")
"""With a link of their own they can lead this room, once you give them the lead there. The link opens nothing else."""


def take_link_of_back(*, name: str) -> Message:
    """Take the link of {name} back"""
    return Message("workshop:take-link-of-back", (name,))


LINK_LEADS_NOWHERE_ANY_MORE: Final = Message("workshop:link-leads-nowhere-any-more")
"""The link no longer works"""

YOUR_OWN_NAME_AS_ROOM: Final = Message("workshop:your-own-name-as-room")
"""Your own name, as the room sees it"""

NAME_OF_SECOND_FACILITATOR: Final = Message("workshop:name-of-second-facilitator")
"""Name of the second facilitator"""

MAKE_LINK_THAT_LEADS_ROOM: Final = Message("workshop:make-link-that-leads-room")
"""Make a link for leading the room"""

COPY_IT_NOW_AND_PASS: Final = Message("workshop:copy-it-now-and-pass")
"""Copy it now, and pass it to this person alone: it can be shown only this once."""

WHOEVER_OPENED_WORKSHOP: Final = Message("workshop:whoever-opened-workshop")
"""Whoever opened the workshop"""


def leads_room_now_told(*, name: str) -> Message:
    """{name} leads the room now"""
    return Message("workshop:leads-room-now-told", (name,))


ROOM: Final = Message("workshop:room")
"""The room"""

WRITE_EMAIL: Final = Message("workshop:write-email")
"""Write the email"""

THESE_LINKS_LEAD_NOWHERE: Final = Message("workshop:these-links-lead-nowhere")
"""These links work only on this computer, so there is no email and no table of them."""


def all_of_them_as_table(*, name: str) -> Message:
    """All of them as a table (CSV with {name})"""
    return Message("workshop:all-of-them-as-table", (name,))


EXCEL_IN_GERMAN_FRENCH: Final = Message("workshop:excel-in-german-french")
"""Excel in German, French or Spanish opens the one with semicolons."""

PHONES_CANNOT_REACH_THIS_ADDRESS: Final = Message("workshop:phones-cannot-reach-this-address")
"""Phones cannot reach this address yet."""

START_APP_WITH_READINESS_RUN: Final = Message("workshop:start-app-with-readiness-run")
"""Start the app with “readiness run --host 0.0.0.0”. Then put this computer's address in the network in place of…"""

BEGIN_TO_SHOW_ANSWERS: Final = Message("workshop:begin-to-show-answers")
"""Begin to show answers"""

TELL_WHOEVER_OPENED_WORKSHOP: Final = Message("workshop:tell-whoever-opened-workshop")
"""Tell whoever opened the workshop."""

PAGE_WORKSHOP_INVITE_SAYS_WHAT: Final = Message("workshop:page-workshop-invite-says-what")
"""The page Workshop, Invite says what to do."""


def phones_cannot_reach_and_way(*, way: str) -> Message:
    """Phones cannot reach this address. {way}"""
    return Message("workshop:phones-cannot-reach-and-way", (way,))


JOIN_WITH_YOUR_PHONE: Final = Message("workshop:join-with-your-phone")
"""Join with your phone"""

WHOEVER_OPENED_WORKSHOP_CAN_OPEN: Final = Message("workshop:whoever-opened-workshop-can-open")
"""Whoever opened the workshop can open it again."""

OPEN_IT_AGAIN_ON_PAGE: Final = Message("workshop:open-it-again-on-page")
"""Open it again on the page Workshop."""

SCAN_OR_OPEN: Final = Message("workshop:scan-or-open")
"""Scan, or open"""

PART_AND_ENTER: Final = Message("workshop:part-and-enter")
"""and enter"""


def given_of_asked(*, given: int, asked: int) -> Message:
    """{given} of {asked}"""
    return Message("workshop:given-of-asked", (given, asked))


NOT_EVERYBODY_HAS_FINISHED_AFTER: Final = Message("workshop:not-everybody-has-finished-after")
"""Not everybody has finished. After this nobody can answer or change an answer; only the questions on which you let…"""

YES_SHOW_ANSWERS: Final = Message("workshop:yes-show-answers")
"""Yes, show answers"""

ROOM_TALKS_ABOUT_ANSWERS_NOW: Final = Message("workshop:room-talks-about-answers-now")
"""The room talks about the answers now"""

YOUR_GROUP_IS_NOT_ASKED: Final = Message("workshop:your-group-is-not-asked")
"""Your group is not asked any question here"""

NOTHING_IS_MISSING_FROM_YOU: Final = Message("workshop:nothing-is-missing-from-you")
"""You have nothing left to do. This page goes on by itself when the room talks about the answers."""


def question_without_answer(*, number: int) -> Message:
    """{number} question without an answer / {number} questions without an answer"""
    return Message("workshop:question-without-answer", (number,))


I_DO_NOT_KNOW: Final = Message("workshop:i-do-not-know")
"""“I do not know” is an answer too, and a useful one."""

GO_TO_FIRST_ONE: Final = Message("workshop:go-to-first-one")
"""Go to the first one"""

THANK_YOU_THAT_WAS_EVERYTHING: Final = Message("workshop:thank-you-that-was-everything")
"""Thank you; that was everything"""

YOUR_ANSWERS_ARE_SAVED: Final = Message("workshop:your-answers-are-saved")
"""Your answers are saved. This page goes on by itself when the room looks at them."""

ROOM_VOTES_SECOND_TIME: Final = Message("workshop:room-votes-second-time")
"""The room votes a second time on this question. Choose again, also if you stay with your answer."""

WHAT_COULD_YOU_SHOW: Final = Message("workshop:what-could-you-show")
"""What could you show to a visitor today?"""

THIS_PAGE_FOLLOWS_ROOM: Final = Message("workshop:this-page-follows-room")
"""This page follows the room by itself."""

NOTHING_IS_SHOWN_YET: Final = Message("workshop:nothing-is-shown-yet")
"""Nothing is shown yet."""

COME_BACK_LATER: Final = Message("workshop:come-back-later")
"""Come back later, or on another device"""


def of_yours_stayed_without_answer(*, questions: int) -> Message:
    """{questions} question of yours stayed without an answer, because answers are being shown now. You can still…"""
    return Message("workshop:of-yours-stayed-without-answer", (questions,))


YOU_JOINED_AFTER_FIRST_ANSWERS: Final = Message("workshop:you-joined-after-first-answers")
"""Somebody joins, or has joined, only when the answers are being shown."""

TOO_LATE_FOR_FIRST_ANSWERS: Final = Message("workshop:too-late-for-first-answers")
"""Answers are being shown already, so no first answer is asked of you. You can still vote wherever the room votes…"""

TOO_LATE_FOR_FIRST_ANSWERS_WITH_NAMES: Final = Message("workshop:too-late-for-first-answers-with-names")
"""Answers are being shown already, with names, so no first answer is asked of you. You can still vote wherever the…"""

TOO_LATE_FOR_ANY_ANSWER: Final = Message("workshop:too-late-for-any-answer")
"""This workshop is over, so no answer is asked of you."""

WORKSHOP_IS_OVER_THANK_YOU: Final = Message("workshop:workshop-is-over-thank-you")
"""The workshop is over; thank you"""

ALL_QUESTIONS: Final = Message("workshop:all-questions")
"""All questions"""


def room_votes_second_time_without_you(*, text: str) -> Message:
    """The room votes a second time on “{text}” Your group is not asked it; the result appears here."""
    return Message("workshop:room-votes-second-time-without-you", (text,))


ROOM_LOOKS_AT_THIS_QUESTION: Final = Message("workshop:room-looks-at-this-question")
"""The room looks at this question now. Your group is not asked it, so you have nothing to do."""

ROOM_LOOKS_YOU_DID_NOT_ANSWER: Final = Message("workshop:room-looks-you-did-not-answer")
"""The room looks at this question now. You did not answer it."""


def room_looks_at_your_answer(*, own_answer: str) -> Message:
    """The room looks at this question now. Your answer: {own-answer}"""
    return Message("workshop:room-looks-at-your-answer", (own_answer,))


YOUR_OWN_ANSWER_HAS_LINE: Final = Message("workshop:your-own-answer-has-line")
"""Your own answer has a line beside it."""

SENT: Final = Message("workshop:sent")
"""Sent"""

WAS_SENT_BEFORE: Final = Message("workshop:was-sent-before")
"""Was sent before"""

IS_BEING_SENT: Final = Message("workshop:is-being-sent")
"""Is being sent"""

NOT_SENT: Final = Message("workshop:not-sent")
"""Not sent"""


def send_emails_now(*, emails: int) -> Message:
    """Send {emails} email now / Send {emails} emails now"""
    return Message("workshop:send-emails-now", (emails,))


def were_not_sent(*, failed: int) -> Message:
    """{failed} email was not sent. Press again: only that one is sent. / {failed} emails were not sent. Press…"""
    return Message("workshop:were-not-sent", (failed,))


WHY: Final = Message("workshop:why")
"""Why"""

WHAT_BECAME_OF_EACH_EMAIL: Final = Message("workshop:what-became-of-each-email")
"""What became of each email"""

DECISIONS_AND_PROMISES: Final = Message("workshop:decisions-and-promises")
"""Decisions and promises"""

WHAT_ELSE_ROOM_DECIDES: Final = Message("workshop:what-else-room-decides")
"""What else the room decides, and who does it by when. It goes into plan and report."""

WHAT_WAS_DECIDED: Final = Message("workshop:what-was-decided")
"""What was decided?"""

WHO_DOES_IT_LEAVE: Final = Message("workshop:who-does-it-leave")
"""Who does it? Leave it empty if nobody has to"""

BY_WHICH_DAY: Final = Message("workshop:by-which-day")
"""By which day?"""

ADD_TO_MINUTES: Final = Message("workshop:add-to-minutes")
"""Add to the minutes"""

ASK_ABOUT_THESE_FIRST_WHAT: Final = Message("workshop:ask-about-these-first-what")
"""Ask about these first. What is done is ticked off on the page Roadmap."""

WHAT_EARLIER_WORKSHOPS_PROMISED: Final = Message("workshop:what-earlier-workshops-promised")
"""What earlier workshops promised and is not done"""


def remove_told(*, told: str) -> Message:
    """Remove {told}"""
    return Message("workshop:remove-told", (told,))


TAKE_THIS_OUT_OF_MINUTES: Final = Message("workshop:take-this-out-of-minutes")
"""Take this out of the minutes, the plan and the report?"""

YES_REMOVE: Final = Message("workshop:yes-remove")
"""Yes, remove it"""


def removed_sentence(*, sentence: str) -> Message:
    """Removed: {sentence}"""
    return Message("workshop:removed-sentence", (sentence,))


IN_MINUTES: Final = Message("workshop:in-minutes")
"""In the minutes"""

NO_ANSWERS_HAVE_BEEN_SHOWN: Final = Message("workshop:no-answers-have-been-shown")
"""No answers have been shown yet"""

SHOW_THEM_IN_ROOM_FIRST: Final = Message("workshop:show-them-in-room-first")
"""Show them in the room first, question by question."""

TO_ROOM: Final = Message("workshop:to-room")
"""To the room"""

FOR_FACILITATOR_HOW_FAR_GROUP: Final = Message("workshop:for-facilitator-how-far-group")
"""For the facilitator: how far the group agrees"""

NONE_SHOWN_IN_THIS_WORKSHOP: Final = Message("workshop:none-shown-in-this-workshop")
"""No answers have been shown in this workshop."""

EVERYTHING_SHOWN_SO_FAR_EXCEL: Final = Message("workshop:everything-shown-so-far-excel")
"""Everything shown so far (Excel)"""


def given_of_answers(*, given: int, answers: int) -> Message:
    """{given} of {answers}"""
    return Message("workshop:given-of-answers", (given, answers))


PART_QUESTIONS_HAVE_ONE_ANSWER_NOW: Final = Message("workshop:part-questions-have-one-answer-now")
"""questions have one answer now"""

PART_PEOPLE_ANSWERED: Final = Message("workshop:part-people-answered")
"""people answered"""

PART_WERE_TALKED_ABOUT_AND_RECORDED: Final = Message("workshop:part-were-talked-about-and-recorded")
"""were talked about and recorded"""


def questions_have_too_few_answers(*, missing: int) -> Message:
    """{missing} questions have too few answers. They keep what the assessment holds already."""
    return Message("workshop:questions-have-too-few-answers", (missing,))


RESULT_IS_IN_ASSESSMENT_TOLD: Final = Message("workshop:result-is-in-assessment-told")
"""The result is in the assessment."""

RESULTS_ROADMAP_AND_REPORT_USE: Final = Message("workshop:results-roadmap-and-report-use")
"""Results, roadmap and report use it from now on."""

PUT_RESULT_INTO_ASSESSMENT: Final = Message("workshop:put-result-into-assessment")
"""Put the result into the assessment"""

ANSWERS_IN_ASSESSMENT_ARE_REPLACED: Final = Message("workshop:answers-in-assessment-are-replaced")
"""Answers in the assessment are replaced; a snapshot of before is kept. The workshop ends on the phones, until you…"""

YES_TAKE_OVER: Final = Message("workshop:yes-take-over")
"""Yes, take over"""

SEE_RESULTS: Final = Message("workshop:see-results")
"""See the results"""

REPORT_PDF: Final = Message("workshop:report-pdf")
"""Report (PDF)"""

GO_ON_WITH_WORKSHOP: Final = Message("workshop:go-on-with-workshop")
"""Go on with the workshop"""

WHAT_IS_STILL: Final = Message("workshop:what-is-still")
"""What is still to be answered"""

ANSWER_ABOUT_SAFEGUARDS: Final = Message("workshop:answer-about-safeguards")
"""Answer about safeguards"""

WHAT_ROOM_RECORDED: Final = Message("workshop:what-room-recorded")
"""What the room recorded"""

WHERE_PEOPLE_DIFFER: Final = Message("workshop:where-people-differ")
"""Where people differ"""

HOW_FAR_PEOPLE_AGREE: Final = Message("workshop:how-far-people-agree")
"""How far people agree"""

FIRST_ANSWERS_BEFORE_ANYBODY_SPOKE: Final = Message("workshop:first-answers-before-anybody-spoke")
"""First answers, before anybody spoke. 100% means that all are equal."""

HOW_FAR_PEOPLE_AGREE_BY_SECTION: Final = Message("workshop:how-far-people-agree-by-section")
"""How far people agree in each section"""

LEADERS_AND_STAFF_SEE: Final = Message("workshop:leaders-and-staff-see")
"""Leaders and staff see it differently"""

PROPOSED_LEADERS: Final = Message("workshop:proposed-leaders")
"""Leaders"""

PROPOSED_STAFF: Final = Message("workshop:proposed-staff")
"""Staff"""

MESSAGE_FOR_DAY_AFTER: Final = Message("workshop:message-for-day-after")
"""The message for the day after"""

COPY_IT_AND_ADD: Final = Message("workshop:copy-it-and-add")
"""Copy it, and add your own words."""

WHAT_HAPPENS_NEXT_IS_ADDED: Final = Message("workshop:what-happens-next-is-added")
"""What happens next is added once the result is in the assessment: the plan rests on it."""

PART_ANSWERS_SO_FAR: Final = Message("workshop:part-answers-so-far")
"""answers so far"""

SHOW_ROOMS_SCREEN_OR_SEND: Final = Message("workshop:show-rooms-screen-or-send")
"""Show the room's screen, or send the links. People appear here as they join."""

SOMEBODY_JOINED_TWICE_SEATS: Final = Message("workshop:somebody-joined-twice-seats")
"""Somebody joined twice? Seats can be removed at the end of this page."""

GROUPS: Final = Message("workshop:groups")
"""Groups"""

INVITED_OR_JOINED: Final = Message("workshop:invited-or-joined")
"""Invited or joined"""

JOINED: Final = Message("workshop:joined")
"""Joined"""

HOW_FAR_EACH_GROUP: Final = Message("workshop:how-far-each-group")
"""How far each group is"""

QUESTIONS: Final = Message("workshop:questions")
"""Questions"""

HOW_MANY_HAVE_ANSWERED_EACH: Final = Message("workshop:how-many-have-answered-each")
"""How many have answered each question, of those who are asked it."""


def of_id(*, id: int, asked: int) -> Message:
    """{id} of {asked}"""
    return Message("workshop:of-id", (id, asked))


QUESTION: Final = Message("workshop:question")
"""Question"""

ANSWERED: Final = Message("workshop:answered")
"""Answered"""

HOW_MANY_HAVE_ANSWERED_TABLE: Final = Message("workshop:how-many-have-answered-table")
"""How many have answered each question"""

NOBODY_HAS_ANSWERED_TITLE: Final = Message("workshop:nobody-has-answered-title")
"""Nobody has answered yet"""

THANK_YOU_THIS_IS_WHAT: Final = Message("workshop:thank-you-this-is-what")
"""Thank you. This is what was decided and promised"""

THANK_YOU_RESULT_IS_RECORDED: Final = Message("workshop:thank-you-result-is-recorded")
"""Thank you. The result is recorded"""

RECORD_WHAT_ROOM_AGREED: Final = Message("workshop:record-what-room-agreed")
"""Record what the room agreed"""


def recorded_told(*, told: str) -> Message:
    """Recorded: {told}"""
    return Message("workshop:recorded-told", (told,))


WHY_IN_ONE_LINE: Final = Message("workshop:why-in-one-line")
"""Why, in one line"""

RECORD: Final = Message("workshop:record")
"""Record"""


def promised_last_time_it_stays(*, told: str) -> Message:
    """Promised last time: {told}. It stays in the minutes until somebody marks it as done."""
    return Message("workshop:promised-last-time-it-stays", (told,))


LEAVE_IT_OPEN_WE_NEED: Final = Message("workshop:leave-it-open-we-need")
"""Leave it open: we need evidence"""

ROOM_AGREES: Final = Message("workshop:room-agrees")
"""The room agrees on"""

WHAT_COULD_YOU_SEE_NAME: Final = Message("workshop:what-could-you-see-name")
"""What could you see? A name or a link"""

WHO_BRINGS_EVIDENCE: Final = Message("workshop:who-brings-evidence")
"""Who brings the evidence?"""

BY_WHEN: Final = Message("workshop:by-when")
"""By when?"""


def noted_before_as_choose_day(*, typed_before: str) -> Message:
    """Noted before as “{typed-before}”. Choose the day."""
    return Message("workshop:noted-before-as-choose-day", (typed_before,))


CHOOSE_LEVEL_FIRST: Final = Message("workshop:choose-level-first")
"""Choose a level first."""

OR_LEAVE_QUESTION_OPEN: Final = Message("workshop:or-leave-question-open")
"""Or leave the question open."""

SOMEBODY_ELSE_RECORDED_SOMETHING: Final = Message("workshop:somebody-else-recorded-something")
"""Somebody else recorded something in the meantime."""


def press_record_once_more(*, agreed_words: str) -> Message:
    """{agreed-words} Press Record once more to put yours in its place."""
    return Message("workshop:press-record-once-more", (agreed_words,))


VOTE_SECOND_TIME: Final = Message("workshop:vote-second-time")
"""Vote a second time on your phone."""


def have_voted_again(*, number: int) -> Message:
    """{number} have voted again."""
    return Message("workshop:have-voted-again", (number,))


NO_ANSWERS_ARE_SHOWN: Final = Message("workshop:no-answers-are-shown")
"""No answers are shown for this question."""

THIS_IS_SECOND_VOTE_AGREE: Final = Message("workshop:this-is-second-vote-agree")
"""This is the second vote. Agree on a level, or leave it open."""


def answered_this_question(*, first_answers: int) -> Message:
    """{first-answers} answered this question."""
    return Message("workshop:answered-this-question", (first_answers,))


ANSWERS_STAY_HIDDEN_UNTIL_YOU: Final = Message("workshop:answers-stay-hidden-until-you")
"""Answers stay hidden until you show them."""

TIME_IS_UP: Final = Message("workshop:time-is-up")
"""Time is up"""

BACK_TO_ANSWERING: Final = Message("workshop:back-to-answering")
"""Back to answering"""

TWO_MINUTES: Final = Message("workshop:two-minutes")
"""Two minutes"""

STOP_CLOCK: Final = Message("workshop:stop-clock")
"""Stop the clock"""

SHOW_ANSWERS: Final = Message("workshop:show-answers")
"""Show answers"""

VOTE_AGAIN: Final = Message("workshop:vote-again")
"""Vote again"""

SHOW_SECOND_VOTES: Final = Message("workshop:show-second-votes")
"""Show second votes"""

NEXT_QUESTION: Final = Message("workshop:next-question")
"""Next question"""

TO_OUTCOME: Final = Message("workshop:to-outcome")
"""To the outcome"""


def of_have_voted_again_there(*, asked: str, other_asked: str) -> Message:
    """{asked} of {other-asked} have voted again. There is no third vote, so the others keep their first answer."""
    return Message("workshop:of-have-voted-again-there", (asked, other_asked))


def end_it_now(*, words: str) -> Message:
    """{words} End it now?"""
    return Message("workshop:end-it-now", (words,))


YES_SHOW_SECOND_VOTES: Final = Message("workshop:yes-show-second-votes")
"""Yes, show the second votes"""


def from_phones_below(*, ask: str) -> Message:
    """From the phones, below “{ask}”."""
    return Message("workshop:from-phones-below", (ask,))


NOTHING_IS_NEW: Final = Message("workshop:nothing-is-new")
"""Nothing is new."""

LET_EACH_GIVE_THREE_POINTS: Final = Message("workshop:let-each-give-three-points")
"""Let each give three points to those ticked"""

CLOSE_VOTE: Final = Message("workshop:close-vote")
"""Close the vote"""

IDEA: Final = Message("workshop:idea")
"""Idea"""

POINTS: Final = Message("workshop:points")
"""Points"""

POINTS_THAT_ROOM_GAVE_EACH: Final = Message("workshop:points-that-room-gave-each")
"""Points that the room gave each idea"""

TAKE_THEM_OFF_PROJECTOR: Final = Message("workshop:take-them-off-projector")
"""Take them off the projector"""

SHOW_THESE_ON_PROJECTOR: Final = Message("workshop:show-these-on-projector")
"""Show these on the projector"""

NOTHING_YET_SEND_YOURS: Final = Message("workshop:nothing-yet-send-yours")
"""Nothing yet. Send yours from your phone."""

PART_HAVE_GIVEN_POINTS: Final = Message("workshop:part-have-given-points")
"""have given points"""

SHARE_OF_WEEK: Final = Message("workshop:share-of-week")
"""Share of a week"""

PUT_IT_INTO_ASSESSMENT: Final = Message("workshop:put-it-into-assessment")
"""Put it into the assessment"""

SCORE_PROBLEMS: Final = Message("workshop:score-problems")
"""Score the problems"""


def of_done_nobody_sees(*, done: int, problems: int) -> Message:
    """{done} of {problems} done. Nobody sees your scores."""
    return Message("workshop:of-done-nobody-sees", (done, problems))


I_DO_NOT_KNOW_CHOICE: Final = Message("workshop:i-do-not-know-choice")
"""I do not know"""

REMOVE_SEAT: Final = Message("workshop:remove-seat")
"""Remove a seat"""

FOR_SOMEBODY_WHO_JOINED_TWICE: Final = Message("workshop:for-somebody-who-joined-twice")
"""For somebody who joined twice, or in the wrong group and joins again."""

SEAT: Final = Message("workshop:seat")
"""Seat"""

REMOVE_THIS_SEAT: Final = Message("workshop:remove-this-seat")
"""Remove this seat"""

IT_GAVE_NO_ANSWER_YET: Final = Message("workshop:it-gave-no-answer-yet")
"""It gave no answer yet."""

ITS_ANSWERS_GO: Final = Message("workshop:its-answers-go")
"""Its answers go with it and cannot be brought back."""


def remove_this_seat_person(*, seat: str, lost: str) -> Message:
    """Remove this seat ({seat})? {lost} The person can join again with the code."""
    return Message("workshop:remove-this-seat-person", (seat, lost))


def removed_seat(*, seat: str) -> Message:
    """Removed: {seat}"""
    return Message("workshop:removed-seat", (seat,))


SAVED: Final = Message("workshop:saved")
"""Saved"""

THIS_CODE_IS_CLOSED: Final = Message("workshop:this-code-is-closed")
"""This code is closed"""

OPEN_IT_AGAIN_THEN_PRINT: Final = Message("workshop:open-it-again-then-print")
"""Open it again on the page Workshop, then print."""

PRINT_THIS_PAGE: Final = Message("workshop:print-this-page")
"""Print this page with your browser."""


def let_answer_too(*, name: str, other_name: str) -> Message:
    """Let {name} answer {other-name} too"""
    return Message("workshop:let-answer-too", (name, other_name))


def show_answers_from_people(*, lowest_least: int) -> Message:
    """Show answers from {lowest-least} people on"""
    return Message("workshop:show-answers-from-people", (lowest_least,))


THIS_IS_POSSIBLE_UNTIL_FIRST: Final = Message("workshop:this-is-possible-until-first")
"""This is possible until the first answer is given. Everybody who has joined is shown the change."""

PART_WORKSHOP: Final = Message("workshop:part-workshop")
"""the workshop"""

PART_FIRST: Final = Message("workshop:part-first")
"""the first"""

READY_ONES_FIRST_THEN: Final = Message("workshop:ready-ones-first-then")
"""Ready ones first, then by score."""

SCORE_TOGETHER: Final = Message("workshop:score-together")
"""Score together"""

CHOOSE_TWO_TO_EIGHT_PROBLEMS: Final = Message("workshop:choose-two-to-eight-problems")
"""Choose two to eight problems and a few questions. Phones then show them."""

NO_CANDIDATE_PROBLEM_YET_TAKE: Final = Message("workshop:no-candidate-problem-yet-take")
"""There is no candidate problem yet. Take up an idea, or enter one on the page Problems."""

QUESTIONS_ABOUT_EACH: Final = Message("workshop:questions-about-each")
"""Questions about each"""

LET_ROOM_SCORE: Final = Message("workshop:let-room-score")
"""Let the room score"""

ROOM_SCORES_NOW: Final = Message("workshop:room-scores-now")
"""The room scores now"""

PART_HAVE_SCORED_EVERYTHING: Final = Message("workshop:part-have-scored-everything")
"""have scored everything"""


def order_appears_and_moves_each(*, needed: int) -> Message:
    """The order appears, and is worked out anew, each time {needed} more people are done."""
    return Message("workshop:order-appears-and-moves-each", (needed,))


CLOSE_SCORING: Final = Message("workshop:close-scoring")
"""Close scoring"""

ROOMS_ORDER: Final = Message("workshop:rooms-order")
"""The room's order"""


def page_problems_says_why(*, ordered_by: str) -> Message:
    """{ordered-by} The page Problems says why."""
    return Message("workshop:page-problems-says-why", (ordered_by,))


BEFORE_YOU_BEGIN: Final = Message("workshop:before-you-begin")
"""Before you begin"""

WHAT_PEOPLE_SHOULD_HEAR: Final = Message("workshop:what-people-should-hear")
"""What people should hear from you first."""

TWO_WINDOWS_ONE_PROJECTOR: Final = Message("workshop:two-windows-one-projector")
"""Two windows, one projector"""

TWO_WHO_LEAD: Final = Message("workshop:two-who-lead")
"""Two who lead"""


def agenda_title(*, title: str) -> Message:
    """Agenda: {title}"""
    return Message("workshop:agenda-title", (title,))


def min_minutes(*, minutes: int) -> Message:
    """{minutes} min"""
    return Message("workshop:min-minutes", (minutes,))


TIME: Final = Message("workshop:time")
"""Time"""

STEP: Final = Message("workshop:step")
"""Step"""

WHAT_HAPPENS: Final = Message("workshop:what-happens")
"""What happens"""


def agenda_for_title(*, title: str) -> Message:
    """Agenda for {title}"""
    return Message("workshop:agenda-for-title", (title,))


WHAT_NO_WORKSHOP_ASKS: Final = Message("workshop:what-no-workshop-asks")
"""What no workshop asks"""

WHAT_TO_SAY_WHEN_ANSWERS: Final = Message("workshop:what-to-say-when-answers")
"""What to say when answers are shown"""

AFTERWARDS: Final = Message("workshop:afterwards")
"""Afterwards"""

THREE_RULES: Final = Message("workshop:three-rules")
"""Three rules"""

WITHOUT_NAMES: Final = Message("workshop:without-names")
"""Without names"""

WITH_NAMES_EVERYBODY_AGREES_BEFORE: Final = Message("workshop:with-names-everybody-agrees-before")
"""With names: everybody agrees before the first answer"""

TITLE_AS_PEOPLE_SEE: Final = Message("workshop:title-as-people-see")
"""Title, as people see it"""

HOW_ARE_ANSWERS_SHOWN: Final = Message("workshop:how-are-answers-shown")
"""How are answers shown?"""

SMALLEST_NUMBER_OF_PEOPLE_WHOSE: Final = Message("workshop:smallest-number-of-people-whose")
"""Smallest number of people whose answers are shown"""

ANSWERS_WANTED: Final = Message("workshop:answers-wanted")
"""Answers wanted by"""

WISH_PRINTED_ON_EVERY_INVITATION: Final = Message("workshop:wish-printed-on-every-invitation")
"""This date is printed on every invitation, as a request. People can go on answering until you show the answers."""

YOUR_OWN_WORDS_IN_INVITATION: Final = Message("workshop:your-own-words-in-invitation")
"""Your own words in the invitation"""

SAVE: Final = Message("workshop:save")
"""Save"""

OPEN_THE_WORKSHOP: Final = Message("workshop:open-the-workshop")
"""Open the workshop"""

ANOTHER_WORKSHOP_LIKE_THIS_ONE: Final = Message("workshop:another-workshop-like-this-one")
"""Another workshop like this one"""

SAME_GROUPS_PROMISE_AND_WORDS: Final = Message("workshop:same-groups-promise-and-words")
"""The same groups, promise and words; nobody is invited yet."""

OPEN_ANOTHER_LIKE: Final = Message("workshop:open-another-like")
"""Open another like this"""

ANOTHER_WORKSHOP_IS_OPEN_GIVE: Final = Message("workshop:another-workshop-is-open-give")
"""Another workshop is open. Give it a title of its own."""

ANSWERS_HAVE_BEEN_SHOWN_UNDER: Final = Message("workshop:answers-have-been-shown-under")
"""Answers have been shown under these groups, this promise and this day, so only the title can still be changed. To…"""

WHO_SIGNS: Final = Message("workshop:who-signs")
"""Who signs it"""

WHOM_TO_ASK: Final = Message("workshop:whom-to-ask")
"""Whom to ask, or to tell that answers are to be deleted"""

WHY_PEOPLE_ARE_ASKED: Final = Message("workshop:why-people-are-asked")
"""Why people are asked"""

LANGUAGE_OF_INVITATION: Final = Message("workshop:language-of-invitation")
"""Language of the invitation"""

EACH_GROUP_ANSWERS_WHAT: Final = Message("workshop:each-group-answers-what")
"""Each group answers what it can judge; change it as you like. Join codes are for one group or for everybody."""

ADD_GROUP: Final = Message("workshop:add-group")
"""Add a group"""

THESE_ARE_LEADERS: Final = Message("workshop:these-are-leaders")
"""These are leaders"""

REMOVE: Final = Message("workshop:remove")
"""Remove"""

PART_THIS_GROUP: Final = Message("workshop:part-this-group")
"""this group"""


def sections_name(*, name: str) -> Message:
    """Sections for {name}"""
    return Message("workshop:sections-name", (name,))


WORKSHOP_IS_OPEN: Final = Message("workshop:workshop-is-open")
"""The workshop is open"""


def picture_to_scan(*, code: str) -> Message:
    """Picture to scan: join with the code {code}"""
    return Message("workshop:picture-to-scan", (code,))


PART_JOINED: Final = Message("workshop:part-joined")
"""Under the number of people who have joined."""

PART_IS_SHOWN: Final = Message("workshop:part-is-shown")
"""Behind a question whose answers are on the screen or were."""
