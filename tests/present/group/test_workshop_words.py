from datetime import date
from typing import get_args

import pytest

from readiness.content.library import load_library
from readiness.engine.group.agreement import measure_agreement
from readiness.engine.group.voices import Pool, Voice
from readiness.model.pooled import Consensus, QuestionAgreement
from readiness.model.response import Answer, Given
from readiness.model.workshop import Language, Spread
from readiness.present.group import facilitating, invitations
from readiness.present.group import workshop_words as words

QUESTION = load_library().questionnaire.questions[0]


def measured(*given: Given) -> QuestionAgreement:
    voices = tuple(Voice({QUESTION.id: Answer(given=each)}) for each in given)
    return measure_agreement(QUESTION.id, Pool(voices))


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ((2, 2, 2), "You all gave the same answer."),
        ((1, 2, 2), "You agree within one level."),
        ((0, 1, 2), "You do not agree yet."),
        ((0, 0, 2, 2), "Two camps, and nobody in between."),
        ((0, 1, 3), "From one end to the other: talk about this first."),
        ((1, "dont-know"), "Too few of you gave a level to compare."),
    ],
)
def test_agreement_is_told_in_one_sentence(given: tuple[Given, ...], sentence: str) -> None:
    assert words.verdict(measured(*given)) == sentence


def test_the_middle_the_range_and_the_distance_are_told_with_the_words_of_the_levels() -> None:
    short = [level.short for level in QUESTION.levels]
    told = words.middle_and_range(QUESTION, measured(0, 1, 1, 2))

    assert told == (
        f"The middle answer is “{short[1]}”. Answers run from “{short[0]}” to “{short[2]}” "
        "and lie 0.5 levels from the middle answer on average."
    )
    camps = words.middle_and_range(QUESTION, measured(0, 0, 3, 3))
    assert camps.startswith(f"The middle lies between “{short[0]}” and “{short[3]}”: the lower one counts, unless")
    assert words.middle_and_range(QUESTION, measured(0, 2, 3, 3)).startswith(
        f"The middle lies between “{short[2]}” and"
    )
    assert words.middle_and_range(QUESTION, measured(3)) == f"The middle answer is “{short[3]}”."
    assert words.middle_and_range(QUESTION, measured("dont-know")) == "Nobody gave a level."


def test_those_without_a_level_are_counted_in_words() -> None:
    spread = Spread(question=QUESTION.id, counts=(0, 1, 0, 2), dont_know=1, not_applicable=2)

    assert words.besides(spread) == "One does not know. Two say it does not apply."
    assert words.besides(Spread(question=QUESTION.id, counts=(0, 1, 0, 2))) == ""
    alt = words.spread_alt(QUESTION, spread)
    assert f"1 at “{QUESTION.levels[1].short}” and 2 at “{QUESTION.levels[3].short}”" in alt


def test_each_section_tells_how_far_its_questions_agree() -> None:
    questionnaire = load_library().questionnaire
    first, second = questionnaire.dimensions[0].questions[:2]
    answers = (
        {first.id: Answer(given=low), second.id: Answer(given=2), "roles-hire": Answer(given="dont-know")}
        for low in (0, 0, 3, 3)
    )
    pool = Pool(tuple(Voice(each) for each in answers))
    measures = [measure_agreement(slug, pool) for slug in (first.id, second.id, "roles-hire")]

    assert words.agreement_by_dimension(questionnaire, measures) == (("Data readiness", "2", "1", "0.8 levels", "50%"),)


def test_what_was_recorded_is_told_as_agreed_or_open() -> None:
    agreed = Consensus(question=QUESTION.id, level=2, reason="Seen in the list.")
    left = Consensus(question=QUESTION.id, level=None, open_owner="Ann", open_until="1 May")

    assert words.agreed_words(QUESTION, agreed) == f"Agreed: “{QUESTION.levels[2].short}”. Seen in the list."
    assert words.agreed_words(QUESTION, left) == "Open: Ann brings evidence by 1 May."


@pytest.mark.parametrize(
    ("alpha", "part"),
    [
        (None, "at least three people"),
        ("identical-answers", "identical"),
        (0.8, "one voice"),
        (0.7, "with care"),
        (0.2, "read each question"),
    ],
)
def test_alpha_comes_with_its_reading(alpha: float | str | None, part: str) -> None:
    assert part in words.alpha_words(alpha)


@pytest.mark.parametrize(
    ("done", "here", "told"),
    [
        (0, 0, "Nobody has joined yet."),
        (1, 1, "The one who joined has answered everything."),
        (0, 1, "0 of 1 has answered everything."),
        (2, 3, "2 of 3 have answered everything."),
        (3, 3, "All 3 have answered everything."),
    ],
)
def test_progress_reads_well(done: int, here: int, told: str) -> None:
    assert words.answered_words(done, here) == told


def test_a_gap_says_which_side_places_it_higher_and_never_who_is_wrong() -> None:
    assert words.gap_words("Data readiness", 1.2) == "Leaders place Data readiness about one level higher than staff."
    said = words.gap_words("Team roles", -1.4)
    assert said == "Leaders place Team roles about one and a half levels lower than staff."
    assert "lower than staff" in words.gap_words("Team roles", -1.0)


DAYS = {"en": "2 March 2026", "de": "2. März 2026", "fr": "2 mars 2026", "es": "2 de marzo de 2026"}


@pytest.mark.parametrize("language", get_args(Language))
@pytest.mark.parametrize("is_named", [False, True])
def test_letters_carry_link_day_and_promise_in_every_language(language: Language, is_named: bool) -> None:
    promise = invitations.Promise(language, is_named, 5, date(2026, 3, 2))
    letter = invitations.invitation(promise, "Ann", "http://x/join?t=abc", minutes=18)
    again = invitations.reminder(promise, "Ann", "http://x/join?t=abc")
    sheet = invitations.sheet(promise)

    for text in (letter.body, again.body):
        assert "Ann," in text
        assert "http://x/join?t=abc" in text
        assert DAYS[language] in text
    assert ("5" in letter.body.replace("http", "")) is not is_named
    assert letter.subject != again.subject
    assert (len(sheet.steps), sheet.promise in letter.body) == (3, True)


def test_each_language_says_something_of_its_own() -> None:
    subjects = {
        invitations.invitation(invitations.Promise(language, False, 4), "", "x", minutes=18).subject
        for language in get_args(Language)
    }
    assert len(subjects) == 4


def test_a_mail_address_is_not_greeted_and_a_missing_day_leaves_no_gap() -> None:
    letter = invitations.invitation(invitations.Promise("en", False, 4), "ann@example.org", "x", minutes=18)
    assert letter.body.startswith("Hello,\n\n")
    assert "\n\n\n" not in letter.body


def test_agendas_fill_the_time_they_promise() -> None:
    assert [agenda.minutes for agenda in facilitating.AGENDAS] == [90, 240, 180]
    assert facilitating.agenda_words(facilitating.AGENDAS[0]) == "Six steps, 90 minutes."


def test_the_recap_lists_what_was_agreed_and_says_so_when_nothing_was() -> None:
    text = facilitating.recap("Spring", ["A: yes"], [], ["Do X"])
    assert "- A: yes" in text
    assert "Nothing is left open." in text
    assert "- Do X" in text
    assert "the middle of all answers counts" in facilitating.recap("", [], [], [])


def test_second_votes_without_a_first_answer_are_counted_in_words() -> None:
    assert words.late_words(0) == ""
    assert words.late_words(1) == (
        "One of these votes comes from somebody who had not answered when the answers were shown. "
        "It counts like the others and can move the middle answer."
    )
    assert words.late_words(2).startswith("Two of these votes come from people who had not answered")


def test_the_day_for_answers_is_a_wish_until_it_has_passed() -> None:
    day = date(2026, 11, 20)
    assert words.overdue_words(day, day) == ""
    assert words.overdue_words(day, date(2026, 11, 21)).startswith(
        "Answers were wanted by 20 November 2026. People can"
    )


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(None, "not joined yet"), (0, "joined just now"), (1, "joined one minute ago"), (125, "joined two hours ago")],
)
def test_a_seat_is_told_apart_by_group_time_and_progress(minutes: int | None, told: str) -> None:
    assert words.seat_words("IT", "", "2 of 20", minutes) == f"IT, {told}, 2 of 20 answers"
