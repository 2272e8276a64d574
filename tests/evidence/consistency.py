"""What no report may say, whatever the table: a sentence against a figure, praise before its time."""

import re

from readiness.evidence.asking.questioning import BELIEVABLE, PRAISE
from readiness.model.evidence import EvidenceReport, VerdictWord
from readiness.present.data.evidence_words import say

LEAST = {VerdictWord.STRONG: 0.40, VerdictWord.GOOD: 0.15, VerdictWord.MODEST: 0.03, VerdictWord.WEAK: 0.0}
_RANGE = re.compile(r"(?:removed about|first in) (-?[\d.]+).{0,60}?\(likely range (-?[\d.]+) to (-?[\d.]+)")
_PRAISING = ('"strong"', '"good"', '"modest"', '"weak"', '"yes"', '"more-helps"', '"not-needed"', '"likely-helps"')


def contradictions(report: EvidenceReport) -> list[str]:
    """Return everything in a report, its words and its JSON that does not agree; empty for a sound one."""
    return [*_against_the_figures(report), *_before_its_time(report), *_between_sentences(report)]


def _against_the_figures(report: EvidenceReport) -> list[str]:
    found, score, meaning = [], report.score, say(report).meaning
    ranges = [tuple(map(float, parts)) for parts in _RANGE.findall(meaning)]
    found += [f"{about} is not within {low} to {high}" for about, low, high in ranges if not low <= about <= high]
    if report.word in LEAST and (score is None or score.low < LEAST[report.word]):
        found.append(f"{report.word} is not earned")
    if score is None:
        return found
    if not score.low <= score.skill <= score.high or not score.value_low <= score.value <= score.value_high:
        found.append("a score lies outside its range")
    if report.word is VerdictWord.NO_SIGNAL and (score.low > 0 or score.high > 0.05):
        found.append("no signal, although a model may have beaten the guess")
    if "could not be shown" in meaning and score.low > 0 and score.skill > 0:
        found.append("not shown, although the range lies above a guess")
    if "removed about" in meaning.rpartition("in question, ")[2] and score.low <= 0:
        found.append("removed, although the range reaches a guess")
    is_small = score.measure == "auc" and score.low < LEAST[VerdictWord.GOOD]
    if is_small and "of 100 pairs" not in meaning:
        found.append("a small signal without how well it ranks")
    if report.word in PRAISE and score.measure == "auc" and score.value <= 0.5:
        found.append("praise for a ranking that is no better than a coin")
    return found


def _before_its_time(report: EvidenceReport) -> list[str]:
    is_open = bool(report.open_questions or report.doubts)
    if report.word is not VerdictWord.CHECK_FIRST:
        return ["a question is open, and the word is not capped"] if is_open else []
    words = report.model_dump_json(include={"word", "uncapped", "enough", "curve", "grade"})
    found = [f"{praise} before the questions are answered" for praise in _PRAISING if praise in words]
    if '"band":"A"' in words:
        found.append("band A before the questions are answered")
    return found if is_open else [*found, "capped, and nothing is asked"]


def _between_sentences(report: EvidenceReport) -> list[str]:
    words = say(report)
    found = []
    if words.headline.startswith("Check first") != bool(words.questions):
        found.append("the headline asks, and no question is there, or the other way round")
    if words.enough.startswith(("Yes", "Nearly")) and report.word not in BELIEVABLE | {VerdictWord.WEAK}:
        found.append(f"“{words.enough}” beside “{words.headline}”")
    if "No column stood out" in words.clean and words.alarms:
        found.append("no column stood out, and one did")
    if report.word in PRAISE and "could not be shown" in words.meaning:
        found.append("praise for what could not be shown")
    if report.word is VerdictWord.NO_SIGNAL and "removed about" in words.meaning.rpartition("in question, ")[2]:
        found.append("no signal, and error was removed")
    return found
