"""A pack of another shape: ten dimensions, sixty questions on five levels, five phases, scores of 0 to 100, no gate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from readiness.content.authoring import new_pack
from readiness.content.reading import read_document

SUBJECTS = {
    "aims": ("goals", "budgets", "owners", "reviews", "partners", "rules"),
    "records": ("sources", "fields", "archives", "copies", "labels", "repairs"),
    "tools": ("servers", "programs", "licences", "updates", "tests", "alarms"),
    "people": ("trainers", "courses", "mentors", "hirings", "shifts", "exchanges"),
    "models": ("trials", "baselines", "releases", "watches", "retrainings", "retirements"),
    "customers": ("surveys", "complaints", "interviews", "contracts", "forecasts", "offers"),
    "risks": ("audits", "incidents", "permits", "appeals", "drills", "insurances"),
    "money": ("prices", "invoices", "savings", "grants", "limits", "reports"),
    "sites": ("offices", "stores", "vehicles", "machines", "meters", "rooms"),
    "habits": ("meetings", "notes", "lists", "boards", "talks", "prizes"),
}
"""Dimensions, and what each of their six questions is about."""
PHASES = ("Beginning", "Trying", "Repeating", "Managing", "Leading")
FLOORS = (None, "20", "40", "60", "80")
TOP = 4
_SENTENCES = (
    ("No {it} are known yet.", "Still to be found"),
    ("Some {it} are known to one person.", "Known to one person"),
    ("Most {it} are on a list with an owner.", "Most are on a list"),
    ("All {it} are on a list with an owner.", "All are on a list"),
    ("All {it} are on a list that was checked this year.", "All, checked this year"),
)


def question_ids() -> tuple[str, ...]:
    """The slugs of all questions, in order."""
    return tuple(f"{dimension}-{subject}" for dimension, subjects in SUBJECTS.items() for subject in subjects)


def write_other_shape(folder: Path) -> Path:
    """Write the pack into a folder, made of the small pack that `readiness new-pack` writes; returns the folder."""
    for place, content in new_pack("other shape").items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(content)
    asked = folder / "questionnaires" / "questionnaire.yaml"
    _change(asked, _questions)
    _change(folder / "rubrics" / "rubric.yaml", _rubric)
    _change(folder / "rubrics" / "actions.yaml", _actions)
    _change(folder / "rubrics" / "team-roles.yaml", _team)
    return folder


def _change(file: Path, change: Any) -> None:
    data = read_document(file).data
    change(data)
    with file.open("w", encoding="utf-8") as written:
        YAML(typ="safe", pure=True).dump(data, written)


def _questions(data: dict[str, Any]) -> None:
    for key in ("first_look", "workshop_groups"):
        data.pop(key, None)
    cover = [each for each in data["dimensions"] for each in each["capabilities"] if not each.get("questions")]
    data["dimensions"] = [_dimension(name, subjects) for name, subjects in SUBJECTS.items()]
    data["dimensions"][3]["capabilities"] += cover


def _dimension(name: str, subjects: tuple[str, ...]) -> dict[str, Any]:
    parts = [subjects[:3], subjects[3:]]
    return {
        "id": name,
        "name": name.capitalize(),
        "meaning": f"What you know of your {name}.",
        "capabilities": [
            {
                "id": f"{name}-part-{number}",
                "name": f"{name.capitalize()}, part {number}",
                "meaning": f"You know the {' and '.join(part)}.",
                "questions": [_question(name, subject) for subject in part],
            }
            for number, part in enumerate(parts, 1)
        ],
    }


def _question(dimension: str, subject: str) -> dict[str, Any]:
    return {
        "id": f"{dimension}-{subject}",
        "text": f"Which of the {subject} of your {dimension} do you know?",
        "levels": [{"text": text.format(it=subject), "short": short} for text, short in _SENTENCES],
        "help": f"Plans rest on the {subject} that are known.",
        "how_to_tell": f"Ask for the list of the {subject}.",
    }


def _rubric(data: dict[str, Any]) -> None:
    data["phases"] = [
        {
            "number": number,
            "name": name,
            "meaning": f"The work of phase {number}.",
            **({"floor": floor} if floor else {}),
        }
        for number, (name, floor) in enumerate(zip(PHASES, FLOORS, strict=True), 1)
    ]
    data.pop("gates", None)
    data["scoring"] |= {"lowest": "0", "highest": "100"}
    data["workloads"]["limits_phases"] = False
    status = data["data_status"]
    for facet, subject in zip(status["facets"], ("sources", "labels", "fields", "copies"), strict=True):
        facet["question"] = f"records-{subject}"
    status["quality_question"] = "records-repairs"
    data["warnings"] = []


def _actions(data: dict[str, Any]) -> None:
    data["points"] = [{"question": slug, "weight": 1} for slug in question_ids()]
    questions, dimensions = list(question_ids()), list(SUBJECTS)
    for place, action in enumerate(data["actions"]):
        action["dimension"] = dimension = dimensions[place % len(dimensions)]
        action["capability"] = f"{dimension}-part-1"
        action["effects"] = [{"question": slug, "level": TOP} for slug in questions[place :: len(data["actions"])]]
        action["when"] = [[{"kind": "question-at-most", "question": action["effects"][0]["question"], "level": 2}]]
        action["also"] = [each for each in action.get("also", []) if not each.get("question")]


def _team(data: dict[str, Any]) -> None:
    for role in data["roles"]:
        role["demand"] = [{**role["demand"][0], "phase": number} for number in range(1, len(PHASES) + 1)]
