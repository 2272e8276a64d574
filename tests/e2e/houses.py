"""Workspaces in which people sign in, in states in which each control shows that a member or a guest may meet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from readiness.model.actor import MemberRole
from readiness.model.branding import BrandColours, Branding
from readiness.services.answering_by_link import Respondent, respondent
from readiness.services.benchmarks import show_what_is_due, take_part
from readiness.services.campaigns import SentLink, read_units, settings_for, start_campaign
from readiness.services.house_style import keep_style
from readiness.services.lending import lend
from readiness.services.logos import read_logo
from readiness.services.portfolio_table import archive, give_tag
from readiness.services.sharing import share
from readiness.services.spaces import found_space
from readiness.services.workspace import Workspace, utc_now
from readiness.storage.tables import HOME
from tests.content.test_branding import picture
from tests.e2e import organizations
from tests.services.test_benchmarks import NAMES, client

ROLES: Mapping[str, MemberRole] = {"Edda": "editor", "Vic": "viewer", "Otto": "owner", "Ann": "owner"}
WAYS_IN = ("start", "workshop", "example", "import")


@dataclass(frozen=True)
class Spot:
    """A page and what its address says."""

    page: str
    query: Mapping[str, str]


@dataclass(frozen=True)
class Scene:
    """What is looked at, and by whom: the cookie of who signed in, or the keys of links that a browser holds."""

    spots: list[Spot]
    session: str = ""
    keys: tuple[str, ...] = ()


@dataclass
class House:
    """A workspace with people of each role; Ann, one of its owners, prepares it."""

    shared: Workspace
    sessions: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Let everybody join."""
        store = self.shared.store
        for name, role in ROLES.items():
            email = f"{name.lower()}@example.org"
            person = store.person_of("https://a.example", name, name=name, email=email)
            self.sessions[name] = store.begin_session(person, at=utc_now())
            code = store.invite_member(HOME, role, at=utc_now())
            store.acting_as(store.signed_in(self.sessions[name], at=utc_now())).join_space(code, at=utc_now())

    @property
    def ann(self) -> Workspace:
        """The workspace as Ann may use it."""
        return self.shared.acting_as(self.shared.store.signed_in(self.sessions["Ann"], at=utc_now()))

    def seen_by(self, name: str, *spots: Spot) -> Scene:
        """What a member looks at."""
        return Scene(list(spots), self.sessions[name])

    def campaign(self) -> tuple[str, tuple[SentLink, ...]]:
        """One that has come half way: two people asked in each of two units, one of whom has handed in."""
        every = [each.id for each in self.shared.library.questionnaire.dimensions if each.questions]
        today = self.shared.today("UTC")
        settings = settings_for(
            [("Data", every[:2]), ("Business", every[2:])],
            words="Thank you.",
            opens_on=today,
            closes_on=today + timedelta(14),
            time_zone="UTC",
        )
        units = read_units("Lyon; Anna; Igor\nOslo; Eva; Olaf", settings.roles)
        made, links = start_campaign(
            self.ann, HOME, "Spring", settings=settings, units=units, library=self.shared.library
        )
        self.answer(links[-1].key, most=100).hand_in()
        self.answer(links[0].key, most=3)
        return made, links

    def answer(self, key: str, *, most: int) -> Respondent:
        """Answer the first questions behind a link."""
        me = respondent(self.shared, key)
        if me is None:
            raise LookupError("The link leads nowhere.")
        for question in me.questions[:most]:
            me.answer(question.id, 1)
        return me


def members(house: House) -> Scene:
    """People of each role, open invitations, old links, a second workspace, a look with a logo, and what happened."""
    for whom in ("Carl", ""):
        house.shared.store.invite_member(HOME, "viewer", at=utc_now(), meant_for=whom)
    house.shared.start("Of before", "Old Mill")
    found_space(house.ann, "Client A")
    colours = BrandColours(light="#00507D", dark="#7FC4F0")
    look = Branding(name="Acme", footer="Porto", colours=colours, logo=read_logo(picture()))
    keep_style(house.ann, HOME, look, expected_version=0)
    return house.seen_by("Ann", Spot("members", {"space": HOME}))


def campaigns(house: House) -> Scene:
    """The list with the form for a new one, and one that has come half way."""
    made, _ = house.campaign()
    return house.seen_by("Ann", Spot("campaigns", {}), Spot("campaigns", {"campaign": made}))


def respond(house: House) -> Scene:
    """Somebody who has answered three questions: the next one, the first, and all of them."""
    _, links = house.campaign()
    me = house.answer(links[0].key, most=3)
    asked: tuple[Mapping[str, str], ...] = ({}, {"q": me.questions[0].id}, {"q": "overview"})
    return Scene([Spot("respond", {"k": me.link.id, **more}) for more in asked], keys=(links[0].key,))


def guest(house: House) -> Scene:
    """Somebody with a link to edit one assessment that is half answered."""
    here = organizations.half(house.ann)
    key = lend(house.ann, here, "edit", days=7, meant_for="Gus")
    pages = ("answer", "people", "problems", "report", "workshop")
    return Scene([Spot(page, {"a": here}) for page in pages], keys=(key,))


def home(house: House) -> Scene:
    """The first page of a member of two workspaces who has an assessment."""
    organizations.half(house.ann)
    found_space(house.ann, "Client A")
    ways: list[Mapping[str, str]] = [{}, *({"way": way} for way in WAYS_IN)]
    return house.seen_by("Ann", *(Spot("home", {**way, "space": HOME}) for way in ways))


def report(house: House) -> Scene:
    """Links to look, to edit and to answer are out."""
    here = organizations.half(house.ann)
    share(house.ann, here, days=30, meant_for="Bea")
    lend(house.ann, here, "edit", days=7, meant_for="Gus")
    lend(house.ann, here, "answer", days=7, meant_for="Gus")
    return house.seen_by("Ann", Spot("report", {"a": here}))


def comparison(house: House) -> Scene:
    """One that takes part in a comparison of enough others, and one that does not."""
    for number, name in enumerate(NAMES):
        client(house.shared, name, 0.3 * number)
    here, other = organizations.answered(house.ann), organizations.answered(house.ann)
    house.ann.findings(here)
    take_part(house.ann, here, takes_part=True)
    if show_what_is_due(house.shared) != 1:
        raise LookupError("No comparison is shown.")
    return house.seen_by("Ann", Spot("results", {"a": here}), Spot("results", {"a": other}))


def portfolio(house: House) -> Scene:
    """Several assessments of which some have tags and one is in the archive, in each view."""
    found = [organizations.empty(house.ann), organizations.half(house.ann), organizations.answered(house.ann)]
    give_tag(house.ann, found[:2], "North")
    archive(house.ann, found[:1])
    for each in found:
        house.ann.findings(each)
    views: tuple[Mapping[str, str], ...] = ({}, {"view": "missing"}, {"view": "together"}, {"shown": "archive"})
    return house.seen_by("Ann", *(Spot("portfolio", view) for view in views))


def viewer(house: House) -> Scene:
    """Somebody who may only look."""
    here = organizations.half(house.ann)
    return house.seen_by("Vic", *(Spot(page, {"a": here}) for page in ("answer", "roadmap", "report", "members")))


SCENES: Mapping[str, Callable[[House], Scene]] = {
    each.__name__: each for each in (members, campaigns, respond, guest, home, report, comparison, portfolio, viewer)
}
