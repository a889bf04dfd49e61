"""What the use cases of badges need of the outside. The adapters live in ``mcdesk.export.badge``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from mcdesk.app.awards.ports import Folder
from mcdesk.domain.badges.findings import Finding
from mcdesk.domain.badges.keys import Algorithm, Keeping, KeyRecord
from mcdesk.domain.badges.known import KnownKeys
from mcdesk.domain.badges.platforms import ImageFacts
from mcdesk.domain.badges.values import Document


class OpenKey(Protocol):
    """A private key that somebody unlocked; it lives in memory only."""

    @property
    def record(self) -> KeyRecord:
        """What is known of the key."""

    def sign(self, data: bytes) -> bytes:
        """The signature of these bytes by the algorithm of the key."""


class Keys(Protocol):
    """The signing keys of this machine.

    All raise Unavailable where the disk or the keyring of the system is in the way, and Refused
    (``badges-no-key``) for an id that there is none of.
    """

    @property
    def has_keyring(self) -> bool:
        """Whether this system has a keyring that keeps secrets; without one only passphrases do."""

    def records(self) -> Sequence[KeyRecord]:
        """Every key, the oldest first. A file that is no key of ours is passed over, with a warning in the log."""

    def make(self, algorithm: Algorithm, issuer: str, keeping: Keeping, passphrase: str, at: datetime) -> KeyRecord:
        """Make and keep a key. ``issuer`` "" makes a ``did:key``, for Ed25519 only.

        Refused (``badges-no-keyring``) where the system keeps no secrets, (``badges-passphrase-short``).
        """

    def open(self, key_id: str, passphrase: str = "") -> OpenKey:
        """Unlock a key. Refused (``badges-wrong-passphrase``); ``badges-secret-gone`` where the keyring lost it."""

    def update(self, record: KeyRecord) -> None:
        """Keep what changed about a key: its standing, when it was backed up."""

    def back_up(self, key: OpenKey, path: Path, passphrase: str) -> None:
        """Write the key under a passphrase, then read the file again, open it, sign with it and verify.

        Refused (``badges-exists``) where ``path`` is there already, (``badges-passphrase-short``).
        """

    def restore(self, path: Path, passphrase: str, keeping: Keeping, keep_passphrase: str) -> KeyRecord:
        """Take a key back from a backup, once it opens and signs; a key that is here already is replaced.

        Refused (``badges-no-backup``, ``badges-wrong-passphrase``).
        """


class Signer(Protocol):
    """Signs the credentials of one batch: one key, one moment; what is the same for all is computed once."""

    def sign(self, document: Document) -> Document:
        """The credential with its proof. Refused, with the field's name, where a verifier would drop or refuse it."""


class Maker(Protocol):
    """Makes what leaves the college: signed credentials, and images that carry them."""

    def signer(self, key: OpenKey, created: datetime) -> Signer:
        """For proofs inside the credential (``eddsa-rdfc-2022``).

        Refused (``badges-key-kind``, ``badges-key-retired``).
        """

    def token(self, document: Document, key: OpenKey) -> str:
        """The credential as a JSON Web Token (RS256). Refused as :meth:`signer` and :meth:`Signer.sign`."""

    def image_facts(self, image: bytes) -> ImageFacts:
        """Measure a PNG or SVG. Refused (``badges-image``) for anything else."""

    def bake(self, image: bytes, credential: str, version: str = "3.0") -> bytes:
        """The image with the credential (JSON or token) inside, in the place of one that it had. Refused.

        ``version`` 2.0 bakes an assertion of the older standard.
        """


class Container(StrEnum):
    """What a badge came in."""

    JSON = "json"
    JWT = "jwt"
    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class Reading:
    """A badge as it was read: ``version`` 3.0 or 2.0; ``token`` is the JSON Web Token, "" for a credential in JSON.

    ``document`` is the credential: of a token, its payload, ``header`` then the token's header.
    """

    container: Container
    version: str
    document: dict[str, Any]
    token: str = ""
    header: dict[str, Any] | None = None
    payload: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Inside:
    """A file that is enclosed in a PDF; ``data`` is None where it is too large to be a badge."""

    name: str
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Signed:
    """What came of the signature: findings, and the name of the key that made it, "" where none is known."""

    findings: tuple[Finding, ...]
    key: str = ""
    method: str = ""


class Reader(Protocol):
    """Reads badges of anybody."""

    def enclosed(self, data: bytes) -> tuple[Sequence[Inside], int] | None:
        """The files inside a PDF, and how many there are in all: not all of very many are taken out. None for no PDF.

        Raises :class:`~mcdesk.domain.badges.reading.Unreadable`, and nothing else, however hostile the PDF is.
        """

    def read(self, data: bytes) -> Reading:
        """Find the credential in a file. Raises :class:`~mcdesk.domain.badges.reading.Unreadable`, and nothing else."""

    def signature(self, reading: Reading, known: KnownKeys) -> Signed:
        """Check the signature off line: with a key inside the badge, or one of ``known``. Raises nothing."""


@dataclass(frozen=True)
class BadgeTools:
    """Everything that works on badges and keys."""

    keys: Keys
    maker: Maker
    reader: Reader
    folder: Folder
