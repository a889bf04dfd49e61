"""What the use cases need of the outside. Adapters live in ``data`` and ``export``; tests bring their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mcdesk.domain.history.sealing import Signer

if TYPE_CHECKING:
    from mcdesk.app.awards.ports import AwardStore
    from mcdesk.app.catalogue.ports import CatalogueStore
    from mcdesk.app.frameworks.ports import FrameworkStore
    from mcdesk.app.handoff.ports import ExchangeStore
    from mcdesk.app.upkeep.records import Progress
    from mcdesk.domain.answers import Json
    from mcdesk.domain.badge_image.colours import Paints
    from mcdesk.domain.badge_image.drawn import CleanPicture, Drawn
    from mcdesk.domain.badge_image.recipe import Recipe
    from mcdesk.domain.outline import Outline
    from mcdesk.domain.pathways.plan import Plan
    from mcdesk.domain.people import Identity
    from mcdesk.domain.records import AttachmentInfo, Event, Framework, Person, Record, RecordKind, State, Version
    from mcdesk.domain.texts import Lang, Message


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""


class Store(Protocol):
    """One workspace. Every method is one short transaction.

    All raise :class:`~mcdesk.domain.errors.Unavailable` where the disk or a lock is in the way, and
    :class:`~mcdesk.domain.errors.Refused` (key ``store-read-only``) where a write meets a read-only workspace.
    """

    @property
    def path(self) -> Path:
        """The workspace file."""

    @property
    def read_only(self) -> bool:
        """Whether the workspace can only be read, because of its disk or because another program has it."""

    @property
    def holder(self) -> str:
        """Who has the workspace open for writing where that is not us; "" otherwise."""

    @property
    def warnings(self) -> tuple[Message, ...]:
        """What the person should know about where the workspace lies (a network drive, a synchronised folder)."""

    @property
    def catalogue(self) -> CatalogueStore:
        """The records as the catalogue lists and searches them."""

    @property
    def frameworks(self) -> FrameworkStore:
        """The frameworks that were imported into the workspace."""

    @property
    def awards(self) -> AwardStore:
        """The ledger of what was awarded."""

    @property
    def exchanges(self) -> ExchangeStore:
        """What was handed over to others and taken from them."""

    def add(self, record: Record, event: Event) -> Record:
        """Keep a new record. Gives it its ``number``. Refused where the id is taken."""

    def get(self, record_id: str) -> Record:
        """The record with this id or this number. Refused (``store-no-record``) where there is none."""

    def records(
        self, kind: RecordKind | None = None, *, limit: int | None = None, keys: Sequence[str] | None = None
    ) -> Sequence[Record]:
        """The records of a kind, or of every kind, that are not in the trash, the last changed first.

        At most ``limit``; with ``keys`` only the answers to these questions are read, which is quick for thousands.
        Of very many, others may read and save in between; a record that is trashed meanwhile is left out.
        """

    def listed(self, kind: RecordKind | None = None, states: Sequence[State] | None = None) -> Sequence[str]:
        """The ids of those records in the same order, which is quick for a hundred thousand.

        With ``states`` only of those that stand in one of them.
        """

    def some(self, ids: Sequence[str], keys: Sequence[str] | None = None) -> Sequence[Record]:
        """The records with these ids, in that order; those that are gone or in the trash are passed over."""

    def save(self, record: Record, event: Event | None = None) -> Record:
        """Keep the record as it is now, with ``revision`` one higher.

        Refused (``store-changed-elsewhere``) where the kept revision is not the given one. Autosaves pass no event.
        """

    def submit(self, record: Record, version: Version, event: Event) -> Record:
        """Keep the record, the new version and the event in one transaction."""

    def versions(self, record_id: str) -> Sequence[Version]:
        """The submitted versions, the first first."""

    def trash(self, record_id: str, event: Event) -> None:
        """Put a record into the trash."""

    def restore(self, record_id: str, event: Event) -> Record:
        """Take a record out of the trash."""

    def trashed(self, kind: RecordKind | None = None) -> Sequence[Record]:
        """The records of a kind, or of every kind, in the trash."""

    def purge(self, record_ids: Sequence[str], event: Event) -> None:
        """Delete answers and versions of records in the trash for good, all or none; their history and numbers stay.

        ``event`` is of the workspace, not of a record. Refused (``store-no-record``) where one is not in the trash.
        """

    def record(self, event: Event) -> None:
        """Add a line to the history, which is never changed afterwards."""

    def history(self, record_id: str = "") -> Sequence[Event]:
        """The history of a record, or of the workspace, the oldest first."""

    def take(self, lines: Sequence[Event], people: Sequence[Identity] = ()) -> int:
        """Add lines of the history that came from elsewhere, with their seals; gives how many were not here yet.

        ``people`` are those who signed them; who is known here already stays as they are.

        Their records have to be here. Nothing is checked: see :mod:`mcdesk.domain.history.proof` for what to do before.
        """

    def sign_with(self, pen: Pen) -> None:
        """Sign every line of the history from now on, and remember who signed."""

    def identities(self) -> Sequence[Identity]:
        """Whose keys signed lines here, and how each called themselves, by name."""

    def attach(self, name: str, media_type: str, data: bytes) -> AttachmentInfo:
        """Keep a file; the same bytes are kept once."""

    def attachment(self, sha256: str) -> bytes:
        """The bytes of a kept file. Refused (``store-no-attachment``) where there is none."""

    def people(self) -> Sequence[Person]:
        """The address book by name."""

    def remember_person(self, person: Person) -> Person:
        """Keep a person; one with the same e-mail (or, without e-mail, the same name) is replaced."""

    def forget_person(self, person_id: str) -> None:
        """Take a person out of the address book."""

    def setting(self, key: str) -> str:
        """A small setting of this workspace, "" where it was never set."""

    def set_setting(self, key: str, value: str) -> None:
        """Keep a small setting of this workspace."""

    def change_settings(self, keys: Sequence[str], change: Callable[[Mapping[str, str]], Mapping[str, str]]) -> None:
        """Change settings that follow from what they say now, in one transaction.

        ``change`` is given what each says ("" where it was never set) and gives those that say something else from now
        on. Nobody changes a setting in between. It must not use the store; what it raises leaves everything as it was.
        """

    def close(self) -> None:
        """Let go of the workspace and its lock."""


class Pen(Signer, Protocol):
    """Who signs at this keyboard: the key of a person, and how the person is called."""

    def identity(self, since: datetime) -> Identity:
        """The person whose key this is; ``since`` is when the key was first used here."""

    def close_up(self, data: bytes) -> bytes:
        """The bytes so that they can be read with this key alone."""

    def open_up(self, data: bytes) -> bytes | None:
        """What was closed up with this key; None for anything else."""


class StoreOpener(Protocol):
    """How a workspace is opened."""

    def __call__(self, path: Path, *, create: bool = False) -> Store:
        """Open the workspace, or make it where ``create``.

        Refused: ``store-missing``, ``store-not-ours``, ``store-newer``, ``store-damaged``, ``store-exists``;
        the file is left as it was. A workspace that another program has, or on a read-only disk, opens read-only.
        """


class Exporter(Protocol):
    """One way of writing a document."""

    @property
    def format(self) -> str:
        """Its short name: ``pdf``, ``text``."""

    @property
    def suffix(self) -> str:
        """The ending of its files, with the dot."""

    @property
    def media_type(self) -> str:
        """The media type of its files."""

    def write(self, outline: Outline, path: Path, progress: Progress | None = None) -> tuple[str, ...]:
        """Write the document beside ``path``, then put it in place.

        Returns the characters that no bundled font has (drawn as a box), () for none. What ``progress`` raises ends the
        work while it is drawn, and leaves nothing behind.
        """


class FrameworkSource(Protocol):
    """Where competency frameworks come from; more than the embedded ones come through here."""

    def frameworks(self) -> Sequence[Framework]:
        """The frameworks at hand, in the order to offer them."""


class Preferences(Protocol):
    """What a person prefers on this machine (language, theme, text size, recent workspaces). Unknown keys survive."""

    def get(self, key: str) -> Json:
        """The preference, None where it was never set."""

    def set(self, key: str, value: Json) -> None:
        """Keep the preference at once."""


class Art(Protocol):
    """Who draws badges and maps, and makes pictures from outside safe. May be used beside the window."""

    def draw(self, recipe: Recipe, paints: Paints, lang: Lang, image: bytes | None = None) -> Drawn:
        """The badge as SVG; ``image`` holds the bytes of the recipe's picture where they are at hand."""

    def png(self, svg: str, pixels: int) -> bytes:
        """A drawn badge as a PNG, ``pixels`` wide and high. Refused (``badge-image-undrawable``)."""

    def draw_map(self, plan: Plan, accent: str, lang: Lang) -> str:
        """A map of stacks as SVG, in the institution's accent (``#rrggbb``)."""

    def map_png(self, svg: str, scale: float) -> bytes:
        """A drawn map as a PNG, ``scale`` pixels for each of its units. Refused (``badge-image-undrawable``)."""

    def cleaned(self, data: bytes) -> CleanPicture:
        """A picture from outside with everything gone but itself. Refused: ``badge-image-import-...``."""

    def write(self, path: Path, data: bytes) -> None:
        """Write a file beside ``path``, then put it in place. Unavailable where the disk is in the way."""
