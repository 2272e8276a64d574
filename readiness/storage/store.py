"""The one store of the product: everything that is kept, in SQLite or PostgreSQL alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.pool import QueuePool

from readiness.model.actor import Actor
from readiness.storage.assessments import Assessments
from readiness.storage.backup import Backup
from readiness.storage.begun_checks import BegunChecks
from readiness.storage.benchmarks import Benchmarks
from readiness.storage.campaigns import Campaigns
from readiness.storage.conclusions import Conclusions
from readiness.storage.connecting import connect
from readiness.storage.entries import Entries
from readiness.storage.erasing import Erasing
from readiness.storage.events import Events
from readiness.storage.guest_links import GuestLinks
from readiness.storage.handover import Handover
from readiness.storage.history import History
from readiness.storage.house_styles import HouseStyles
from readiness.storage.joincodes import JoinCodes
from readiness.storage.joining import Joining
from readiness.storage.kept_figures import KeptFigures
from readiness.storage.leases import Leases
from readiness.storage.listing import Listing
from readiness.storage.migrating import bring_up_to_date, is_up_to_date
from readiness.storage.packs import KeptPacks
from readiness.storage.people import People
from readiness.storage.places import database_url
from readiness.storage.portfolio import PortfolioTable
from readiness.storage.problems import StorageProblem
from readiness.storage.retention import Retention
from readiness.storage.several import Several
from readiness.storage.shares import Shares
from readiness.storage.snapshots import Snapshots
from readiness.storage.spaces import Spaces
from readiness.storage.tables import secret
from readiness.storage.transfer import Transfer
from readiness.storage.walls import raise_wall
from readiness.storage.workshops import Workshops

_PATIENCE_TO_OPEN = 60.0


class Store(
    Assessments,
    Listing,
    Conclusions,
    KeptFigures,
    PortfolioTable,
    Several,
    Entries,
    History,
    Snapshots,
    BegunChecks,
    KeptPacks,
    Transfer,
    Backup,
    Workshops,
    JoinCodes,
    Joining,
    People,
    Spaces,
    Shares,
    GuestLinks,
    Campaigns,
    Handover,
    Erasing,
    Retention,
    HouseStyles,
    Benchmarks,
    Events,
    Leases,
):
    """Assessments, their history, snapshots and workshops. Every thread of a process may use the same one.

    What a method reports as stored is on the disk. Each raises `StorageProblem` with a sentence for people when
    the database cannot be read or written, and has then changed nothing.
    """

    def acting_as(self, actor: Actor) -> Store:
        """The same store for somebody else."""
        return Store(self._database, actor)

    @contextmanager
    def view(self) -> Iterator[Store]:
        """A store to read from in which everything belongs to one moment, whoever writes meanwhile."""
        with self._database.as_view() as database:
            yield Store(database, self.actor)

    @contextmanager
    def change(self) -> Iterator[Store]:
        """A store in which everything that is done belongs to one step: all of it is stored at the end, or nothing.

        Hold what the step decides about (`hold`, `hold_workshop`) before reading it: others wait from then on.
        """
        with self._database.as_change() as database:
            yield Store(database, self.actor)

    @property
    def address(self) -> str:
        """Where the data lies, without the password."""
        return self._database.engine.url.render_as_string(hide_password=True)

    def check(self) -> None:
        """Read something, to see whether the database answers; raises StorageProblem if not."""
        with self._database.reading() as connection:
            connection.execute(select(secret.c.name).limit(1)).first()

    def raise_wall(self) -> None:
        """Where people sign in: let PostgreSQL itself keep workspaces apart, as `walls` says; SQLite cannot.

        Raises:
            StorageProblem: the account by which the database is reached passes every wall, or may not raise one.
        """
        if not self._database.is_sqlite:
            with self._database.writing() as connection:
                raise_wall(connection)

    @property
    def connections(self) -> tuple[int, int]:
        """How many connections of this process work at the moment, and how many are kept ready."""
        pool = self._database.engine.pool
        return (pool.checkedout(), pool.checkedin()) if isinstance(pool, QueuePool) else (0, 0)

    def close(self) -> None:
        """Give all connections back. The store cannot be used afterwards."""
        self._database.close()


def open_store(actor: Actor, url: str | None = None, *, patience_seconds: float = 5.0) -> Store:
    """Open the database, make it if there is none, and bring its tables up to date.

    Args:
        actor: who acts, for the history.
        url: an SQLAlchemy address of SQLite or PostgreSQL; None takes READINESS_DATABASE_URL, or else a file in the
            user's data folder.
        patience_seconds: how long a step waits for other programs that hold the database; opening waits longer.

    Raises:
        StorageProblem: the database cannot be reached, or belongs to a newer version of the product.
    """
    address = database_url(url)
    database = connect(address, patience_seconds)
    try:
        if is_up_to_date(database):
            return Store(database, actor)
    except StorageProblem:
        database.close()
        raise
    database.close()
    # Another process may be migrating a large database: worth a longer wait than a click is.
    patient = connect(address, max(patience_seconds, _PATIENCE_TO_OPEN))
    try:
        bring_up_to_date(patient, max(patience_seconds, _PATIENCE_TO_OPEN))
    finally:
        patient.close()
    return Store(connect(address, patience_seconds), actor)
