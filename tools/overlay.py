"""Begin or bring up to date the words of a pack in another language: `python -m tools.overlay de [PACK]`.

Writes `questionnaires/languages/de.yaml` of the pack, by default of the newest that comes along: every text by its
place, with the English above it. What was translated stays, also where its place changed and its English did not. What
is not translated yet stands behind `#`, ready to be written; what no longer exists goes. How much is done is printed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from readiness.content.folders import newer_packs
from readiness.content.library import Library, load_library
from readiness.content.overlays import LANGUAGES, Overlay, Translated, fingerprint, read_overlay, text_places
from readiness.content.pack_files import QUESTIONNAIRES, RUBRICS


def written(language: str, texts: dict[str, str], known: Overlay | None) -> str:
    """The file for `texts` (by place), with the words that are `known`."""
    words = dict(known.words) if known is not None else {}
    by_english = {each.seen: each for each in words.values()}
    lines = [f"language: {language}", "words:"]
    for place, text in texts.items():
        seen = fingerprint(text)
        found = words.get(place) or by_english.get(seen)
        lines.append("  # " + " ".join(text.split()))
        lines += _entry(place, found or Translated("…", seen), "  " if found else "  # ")
    return "\n".join(lines) + "\n"


def _entry(place: str, translated: Translated, begin: str) -> list[str]:
    says = json.dumps(translated.says, ensure_ascii=False)
    return [f"{begin}{place}:", f"{begin}  says: {says}", f'{begin}  seen: "{translated.seen}"']


def places_of(library: Library) -> dict[str, str]:
    """Every text of a pack by its place."""
    return text_places(questionnaire=library.questionnaire, rubric=library.rubric)


def main() -> None:
    """Write the file and print how much of it is done."""
    language, *packs = sys.argv[1:]
    pack = Path(packs[0]) if packs else newer_packs()[-1]
    texts = places_of(load_library(pack / QUESTIONNAIRES, pack / RUBRICS))
    path = pack / QUESTIONNAIRES / LANGUAGES / f"{language}.yaml"
    known = read_overlay(path) if path.exists() else None
    path.parent.mkdir(exist_ok=True)
    path.write_text(written(language, texts, known), "utf-8")
    done = read_overlay(path).words
    words = sum(len(text.split()) for text in texts.values())
    print(f"{path}: {len(done)} of {len(texts)} texts translated, {words} words in all.")


if __name__ == "__main__":
    main()
