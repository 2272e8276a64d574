"""The doors: people who sign in, their sessions, and sign-ins that are on their way."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from readiness.model.actor import NOBODY, Actor
from readiness.model.base import MAX_LINE, one_line
from readiness.model.permission import Action, Subject, may
from readiness.storage.codes import hash_of_token, new_token
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import unguarded
from readiness.storage.inserting import insert_into
from readiness.storage.people_records import BegunSignIn, KnownPerson
from readiness.storage.tables import assessment, identity, membership, person, session, sign_in

LONGEST_SESSION: Final = timedelta(hours=12)
LONGEST_IDLE: Final = timedelta(hours=2)
LONGEST_SIGN_IN: Final = timedelta(minutes=10)
_NOTED_EVERY: Final = timedelta(minutes=5)
"""How often a session notes that it is used: not at each click, which would be a write at each click."""

# Every click asks this, and making the statement anew would cost more than the database takes for it.
_SIGNED_IN = (
    select(session.c.person_id, session.c.seen_at, membership.c.workspace_id, membership.c.role)
    .select_from(
        session.join(person, person.c.id == session.c.person_id).outerjoin(
            membership, membership.c.person_id == session.c.person_id
        )
    )
    .where(
        session.c.token_hash == bindparam("hashed"),
        session.c.ends_at > bindparam("now"),
        session.c.seen_at > bindparam("idle_since"),
        person.c.erased_at.is_(None),
    )
    .order_by(membership.c.workspace_id)
)
_LIVING = select(session.c.token_hash).where(
    session.c.ends_at > bindparam("now"), session.c.seen_at > bindparam("idle_since")
)
_PLACE = select(assessment.c.workspace_id, assessment.c.link_is_open).where(assessment.c.id == bindparam("named"))
_AT_THE_DOOR = unguarded("it is asked before it is known who asks, and tells whoever holds a secret about themselves")


class People(OnDatabase):
    """Who comes in. A part of `Store`. Nothing of it is kept between two clicks: what is taken away counts at once."""

    @_AT_THE_DOOR
    def person_of(self, issuer: str, subject: str, *, name: str, email: str) -> str:
        """The id of the person behind an identity, a new one if nobody is; name and email are noted as they are now.

        Nobody is found by an email: that is a claim which anybody may make.
        """
        about = {"name": one_line(name)[:MAX_LINE], "email": one_line(email)[:MAX_LINE]}
        with self._database.writing() as connection:
            while (known := _noted(connection, issuer, subject, about)) is None:
                new = new_token()
                connection.execute(insert(person).values(id=new, **about))
                if _is_added(connection, issuer=issuer, subject=subject, person_id=new):
                    return new
                # Somebody signed in with the same identity a moment ago.
                connection.execute(delete(person).where(person.c.id == new))
            return known

    @_AT_THE_DOOR
    def begin_session(self, person_id: str, *, at: datetime) -> str:
        """Let somebody in; the token of the session is told only now. Sessions that have ended are forgotten."""
        token = new_token()
        with self._database.writing() as connection:
            connection.execute(delete(session).where(session.c.ends_at <= at))
            connection.execute(
                insert(session).values(
                    token_hash=hash_of_token(token), person_id=person_id, seen_at=at, ends_at=at + LONGEST_SESSION
                )
            )
        return token

    @_AT_THE_DOOR
    def signed_in(self, token: str, *, at: datetime) -> Actor:
        """Who holds a session, with every role of theirs; nobody if it has ended or nobody came for two hours."""
        given = {"hashed": hash_of_token(token), "now": at, "idle_since": at - LONGEST_IDLE}
        with self._database.reading() as connection:
            rows = connection.execute(_SIGNED_IN, given).all()
        if not rows:
            return NOBODY
        if rows[0].seen_at < at - _NOTED_EVERY:
            with self._database.noting() as connection:
                connection.execute(update(session).where(session.c.token_hash == given["hashed"]).values(seen_at=at))
        roles = {row.workspace_id: row.role for row in rows if row.workspace_id is not None}
        return Actor(kind="person", id=rows[0].person_id, roles=roles, workspace=next(iter(roles), ""))

    @_AT_THE_DOOR
    def end_session(self, token: str) -> None:
        """Sign out: whoever comes with this token is nobody from now on, in every tab."""
        with self._database.writing() as connection:
            connection.execute(delete(session).where(session.c.token_hash == hash_of_token(token)))

    @_AT_THE_DOOR
    def living_sessions(self, hashes: Collection[str], *, at: datetime) -> frozenset[str]:
        """Which of these sessions, each told by the hash of its token, have not ended."""
        given = {"now": at, "idle_since": at - LONGEST_IDLE}
        with self._database.reading() as connection:
            found = connection.scalars(_LIVING.where(session.c.token_hash.in_(sorted(hashes))), given)
            return frozenset(found)

    @_AT_THE_DOOR
    def coming_by_link(self, assessment_id: str) -> Actor:
        """The actor; one with the link as a key, if only that opens this assessment to them."""
        with self.at_the_door.reading() as connection:
            row = connection.execute(_PLACE, {"named": assessment_id}).first()
        if row is None or not row.link_is_open or may(self.actor, "read", Subject(row.workspace_id, assessment_id)):
            return self.actor
        return Actor(kind="link", id=self.actor.id, opens=assessment_id)

    @unguarded("it tells its actor what they may do")
    def allows(self, action: Action, assessment_id: str) -> bool:
        """Whether the actor may do this to an assessment; not, if there is none."""
        if not self.actor.is_bound:
            return True
        with self._database.reading() as connection:
            row = connection.execute(_PLACE, {"named": assessment_id}).first()
        return row is not None and may(self.actor, action, Subject(row.workspace_id, assessment_id, row.link_is_open))

    @unguarded("it tells a person about themselves")
    def own_name(self) -> KnownPerson:
        """What is known of the person who acts; empty for whoever is none."""
        wanted = select(person.c.id, person.c.name, person.c.email).where(person.c.id == self.actor.id)
        with self._database.reading() as connection:
            row = connection.execute(wanted).first() if self.actor.is_known else None
        return KnownPerson("", "", "") if row is None else KnownPerson(row.id, row.name, row.email)

    @_AT_THE_DOOR
    def begin_sign_in(self, begun: BegunSignIn, *, state: str, browser: str, at: datetime) -> None:
        """Remember a sign-in on its way: what must come back, and in which browser."""
        with self._database.writing() as connection:
            connection.execute(delete(sign_in).where(sign_in.c.begun_at <= at - LONGEST_SIGN_IN))
            connection.execute(
                insert(sign_in).values(
                    state_hash=hash_of_token(state),
                    browser_hash=hash_of_token(browser),
                    provider=begun.provider,
                    nonce=begun.nonce,
                    verifier=begun.verifier,
                    leads_to=begun.leads_to,
                    begun_at=at,
                )
            )

    @_AT_THE_DOOR
    def take_sign_in(self, *, state: str, browser: str, at: datetime) -> BegunSignIn | None:
        """The sign-in that comes back: once, within ten minutes, in the browser where it began; else None."""
        gone = delete(sign_in).where(sign_in.c.state_hash == hash_of_token(state)).returning(*sign_in.c)
        with self._database.writing() as connection:
            row = connection.execute(gone).first()
        if row is None or row.begun_at <= at - LONGEST_SIGN_IN or row.browser_hash != hash_of_token(browser):
            return None
        return BegunSignIn(row.provider, row.nonce, row.verifier, row.leads_to)


def _noted(connection: Connection, issuer: str, subject: str, about: dict[str, str]) -> str | None:
    """Whoever an identity leads to, with name and email as they are now; None if nobody, or somebody who was erased."""
    known = _known(connection, issuer, subject)
    if known is None:
        return None
    # Whoever erases them holds the row: this waits, and must write nothing into what is empty by then.
    here = (person.c.id == known, person.c.erased_at.is_(None))
    if connection.execute(update(person).where(*here).values(**about)).rowcount:
        return known
    connection.execute(delete(identity).where(identity.c.person_id == known))
    return None


def _known(connection: Connection, issuer: str, subject: str) -> str | None:
    here = (identity.c.issuer == issuer, identity.c.subject == subject)
    found: str | None = connection.scalar(select(identity.c.person_id).where(*here))
    return found


def _is_added(connection: Connection, **values: str) -> bool:
    adding = insert_into(connection, identity).values(**values).on_conflict_do_nothing().returning(identity.c.person_id)
    return connection.execute(adding).first() is not None
