"""Letters, tables and workbooks of a room, a campaign and a portfolio in a made-up language: no English is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from readiness.present.campaigns import links_table, progress_table
from readiness.present.group import facilitating
from readiness.services import portfolio_table
from readiness.services.campaigns import campaign_seen, progress_workbook, read_units, settings_for, start_campaign
from readiness.services.records import Chosen
from readiness.services.workshop_export import room_workbook
from readiness.services.workshop_invitations import invite, remind
from readiness.services.workshops import open_workshop, proposed_settings, read_workshop
from readiness.services.workspace import Workspace
from readiness.storage.tables import HOME
from readiness.ui.campaigns import one
from readiness.ui.workshop import letters
from tests.e2e import organizations
from tests.plain_english import LANGUAGE, PLAIN, Greek, left_over, tell, words_in
from tests.ui.test_typed_text import stored

pytestmark = [pytest.mark.usefixtures("made_up_language"), pytest.mark.thorough]
TYPED = frozenset(PLAIN.findall("Late orders again Every week"))
"""What people of a workshop typed in."""


def test_no_letter_to_the_people_of_a_workshop_says_anything_in_plain_english(workspace: Workspace) -> None:
    made = workspace.start("Κενό", "Κενό")
    proposed = proposed_settings(workspace.library.questionnaire)
    found = {}
    day = workspace.now().date() + timedelta(days=9)
    for changed in ({}, {"is_named": True, "contact": "a@b.org", "answer_by": day}):
        held = open_workshop(workspace, made, proposed.model_copy(update=changed))
        (invited,) = invite(workspace, held, held.settings.groups[0].id, ["Άννα <a@b.org>"])
        (again,) = remind(workspace, held, [invited.person])
        # A workshop cannot be held in the made-up language, its letters can be written in it.
        spoken = replace(held, settings=held.settings.model_copy(update={"language": LANGUAGE}))
        for made_for in (letters.of_invitation(spoken, invited), letters.of_reminder(spoken, again)):
            found[made_for.letter.subject] = left_over([made_for.letter.subject, made_for.letter.body])
    for title in ("", "Κενό"):
        told = (facilitating.recap_subject(title), facilitating.recap(title, (), (), ()))
        found[f"recap {title}"] = left_over(told)

    assert all("~" in subject for subject in found if not subject.startswith("recap"))
    tell(found)


def test_no_file_of_a_room_a_campaign_or_a_portfolio_says_anything_in_plain_english(workspace: Workspace) -> None:
    made = stored(workspace, "regional-logistics", Greek())
    files = {}
    for is_revealed in (False, True):
        held, _ = organizations.workshop(workspace, made, is_revealed=is_revealed)
        files[f"room, {is_revealed}.xlsx"] = room_workbook(workspace, read_workshop(workspace, made, held))
    workspace.start("Κενό", "Κενό")
    portfolio_table.conclude_all(workspace)
    lines = portfolio_table.lines_by_id(workspace, portfolio_table.chosen_ids(workspace, Chosen()))
    files["portfolio.xlsx"] = portfolio_table.workbook_of(lines)
    first = workspace.now().date()
    settings = settings_for(
        (("Διευθυντής", ("data",)),), words="", opens_on=first, closes_on=first + timedelta(days=9), time_zone="UTC"
    )
    units = read_units("Λυών; Άννα\nΌσλο", settings.roles)
    campaign, links = start_campaign(
        workspace, HOME, "Γύρος", settings=settings, units=units, library=workspace.library
    )
    seen = campaign_seen(workspace, campaign)
    rows = [one.row_of(each, seen) for each in seen.lines]
    files["campaign.xlsx"] = progress_workbook(seen, rows, on=first)
    files["campaign.csv"] = progress_table(rows)
    files["links.csv"] = links_table([(each.unit, "", each.meant_for, "") for each in links])

    tell({name: left_over(words_in(name, data), TYPED) for name, data in files.items()})
