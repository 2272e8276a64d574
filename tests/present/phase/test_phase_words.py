"""Why this phase: the worked organizations, each with the sentence that an expert would say."""

import pytest

from readiness.model.response import Response, Workload
from readiness.present import headlines
from readiness.present.documents import document_of
from readiness.present.findings import Findings
from readiness.present.phase import phase_words
from readiness.present.summary import summary_lines
from readiness.services.assessing import assess_response
from tests.engine.test_cases import concluded
from tests.engine.worked import LIBRARY
from tests.present.test_headlines import findings_of, plain
from tests.report.cases import DAY


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (
            "effect-not-measured",
            "You have two models in daily use, but the gate “The effect is measured” is not met yet: "
            "results rest on luck or on one person.",
        ),
        (
            "workloads-ahead",
            "You have five models in daily use, but the gates “The effect is measured” and “A leader owns goal and "
            "budget” are not met yet: results rest on luck or on one person.",
        ),
        ("foundations-ahead", "The rest is ready for more: bring the first model into daily use."),
        (
            "unwatched-models",
            "You run four models that do not count, because nobody watches them: results rest on luck or on one "
            "person. The rest is ready for more: watch what you run.",
        ),
        ("everything-best", "All gates are met."),
        (
            "collect-first",
            "Next: the gates “One model does real work”, “The data behind it is usable”, “The effect is measured”, "
            "“Named people can keep it running”, “A leader owns goal and budget” and “No dimension is too weak”.",
        ),
    ],
)
def test_the_phase_is_explained_by_what_holds_it(case: str, words: str) -> None:
    assert phase_words.phase_sentence(concluded(case)) == words


def unmonitored(case: str, number: int) -> Findings:
    """The worked organization with its first workloads no longer monitored."""
    said = concluded(case).response
    changed = tuple(
        workload.model_copy(update={"is_monitored": at >= number}) for at, workload in enumerate(said.workloads)
    )
    return assess_response(said.model_copy(update={"workloads": changed}), LIBRARY)


def test_open_foundation_gates_follow_running_workloads_that_do_not_count() -> None:
    words = phase_words.phase_sentence(unmonitored("effect-not-measured", 1))
    assert words == (
        "You run one model that does not count, because nobody watches it: results rest on luck or on one person. "
        "The gate “The effect is measured” is not met yet."
    )


def test_both_measures_are_told_with_the_one_that_counts() -> None:
    assert plain(phase_words.measures_sentence(concluded("workloads-ahead").placement)) == (
        "By the models in daily use it is phase 3, by all other gates phase 1; the lower one counts."
    )


def test_two_measures_that_are_not_known_are_told_in_one_sentence() -> None:
    said = Response(questionnaire="ml-readiness", assessed_on=DAY, workloads=(Workload(name="Forecast"),))
    assert phase_words.measures_sentence(assess_response(said, LIBRARY).placement) == (
        "Neither the models in daily use nor all other gates tell the phase yet."
    )


def test_workloads_that_do_not_count_are_named_with_their_reasons() -> None:
    words = phase_words.uncounted_sentence(findings_of("retail-chain"))
    assert words == (
        "Not counted: Product suggestions in the web shop "
        "(the supplier did not set it up with your past cases, cannot be changed or switched off and nobody watches "
        "it)."
    )
    assert phase_words.supplier_sentences(findings_of("retail-chain")) == (
        "Ask the supplier of “Product suggestions in the web shop” in writing: whether it is or can be set up "
        "with your own past cases, how somebody can watch what it gets wrong and how you can change it or switch it "
        "off."
    )


@pytest.mark.parametrize(
    ("case", "number", "words"),
    [
        ("unwatched-models", 9, ": four models run but do not count;"),
        ("effect-not-measured", 2, ": two models run but do not count;"),
        ("effect-not-measured", 1, ": one model in daily use, another that does not count;"),
        ("effect-not-measured", 0, ": two models in daily use;"),
    ],
)
def test_the_headline_never_denies_a_workload_that_runs(case: str, number: int, words: str) -> None:
    assert words in headlines.summary_headline(unmonitored(case, number))


def test_terminal_and_document_say_the_same() -> None:
    found = concluded("unwatched-models")
    sentence = phase_words.phase_reason(found)
    assert plain(sentence) in " ".join(" ".join(summary_lines(found)).split())
    assert document_of(found).phase.sentence == sentence
