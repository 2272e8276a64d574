"""Safeguards: what is asked, which problem needs which, what follows, and the published texts that each answers."""

from __future__ import annotations

from readiness.present import phrases
from readiness.present.safeguards import safeguard_words
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.results.tables import named_rows, opening, plain_table
from readiness.ui.safe import esc
from readiness.words import said

_RULES = (
    ("In place", "The answer is yes."),
    ("Missing", "The answer is in part or no, or that it does not apply although the problem asks for it."),
    ("Not known", "Nobody told, or nobody knows. It is never read as no: it asks for finding out, not for work."),
    (
        "The verdict",
        "A problem that would be ready is “something first” while a safeguard that it needs is missing or not known, "
        "or while it is not known whether it needs one that is not in place.",
    ),
    (
        "What does not move",
        "No score, no phase, and no place in the order of problems. The order is the one without safeguards, so that "
        "an answer about them never changes whose data a gate looks at.",
    ),
    (
        "The plan",
        "What the first problem lacks comes before its trial. What no problem needs is left out, and says so.",
    ),
)


def draw(method: Method) -> None:
    """All of it; or that the questions in use ask for none."""
    asked, rules = method.questionnaire.safeguards, method.rubric.safeguards
    if asked is None:
        components.section("Safeguards", "The questions in use ask for no safeguards.", anchor="safeguards")
        return
    components.section("Safeguards", asked.about, anchor="safeguards")
    components.listing(_RULES)
    when = {rule.safeguard: [said(safeguard_words.BECAUSE[flag]) for flag in rule.when] for rule in rules}
    actions = {rule.safeguard: method.rubric.action_by_id[rule.action].title for rule in rules}
    components.section("What is asked, and when it is needed", "Which problem needs which is a choice of ours.")
    for each in asked.questions:
        seen = (("Yes", each.in_place), ("In part", each.in_part), ("No", each.missing))
        needed = f"If {phrases.or_list(when[each.id])}." if when.get(each.id) else "No problem waits for it."
        rows = (*seen, ("Needed", needed), ("What puts it in place", actions.get(each.id, "")))
        components.html(opening(each.text, f"<p>{esc(each.help)}</p>{named_rows(rows)}"))
    components.section("Laws and standards", asked.no_legal_advice)
    names = {text.id: text.name for text in asked.texts}
    articles = [
        (each.name, names[part.of_text], part.number, part.title) for each in asked.questions for part in each.articles
    ]
    components.html(
        plain_table(
            ("Safeguard", "Published text", "Number", "Title"),
            articles,
            "Which part of which published text each safeguard answers",
        )
    )
    components.listing((text.name, f"{text.title}. Text of {text.dated}.") for text in asked.texts)
