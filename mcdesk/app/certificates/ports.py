"""What making certificates needs of the outside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from mcdesk.domain.certificates.facts import Facts
from mcdesk.domain.certificates.measures import Measure
from mcdesk.domain.certificates.template import Template
from mcdesk.domain.texts import Lang

Progress = Callable[[int, int], None]
"""Told how much is done, of how much. Raises ``Cancelled`` to stop the work; what was finished stays."""
Credential = Callable[[Facts], bytes]
"""The signed credential of a learner, to be put inside: JSON or a compact token; b"" for none."""


def no_credential(_facts: Facts) -> bytes:
    """Certificates without a credential inside."""
    return b""


class SealKey(Protocol):
    """A key to seal files with. It never leaves whoever keeps it."""

    @property
    def certificates(self) -> Sequence[bytes]:
        """X.509 certificates in DER: the key's own, then those that vouch for it."""

    @property
    def self_signed(self) -> bool:
        """Whether nobody but the issuer vouches for the key: readers then say that the issuer is unknown."""

    @property
    def signer(self) -> str:
        """Whom the certificate names."""

    def sign(self, data: bytes) -> bytes:
        """ECDSA (as DER) or RSA (PKCS #1 v1.5) with SHA-256, as the certificate has it."""


@dataclass(frozen=True)
class Order:
    """A class of certificates to be made: ``created`` and ``author`` stand in each file's metadata."""

    template: Template
    lang: Lang
    rows: Sequence[Facts]
    author: str
    created: datetime
    credential: Credential = no_credential
    """Asked for more than once for the same learner, and gives the same each time."""
    seal: SealKey | None = None


class Press(Protocol):
    """A class of certificates, looked through and ready to be made one by one."""

    def one(self, facts: Facts) -> bytes:
        """The file of one learner."""

    def write(self, facts: Facts, path: Path, identity: str) -> int:
        """Write the file of one learner beside ``path``, then put it in place; gives its length in bytes.

        ``identity`` (32 hexadecimal digits) stands in the file, where :meth:`CertificateFiles.identity` finds it.
        """


class CertificateFiles(Protocol):
    """Templates and certificates as files. Work in the background may use it.

    Raises :class:`~mcdesk.domain.errors.Unavailable` where the disk is in the way and
    :class:`~mcdesk.domain.errors.Refused` for a template that is broken.
    """

    def bundled(self, accent: str) -> Sequence[Template]:
        """The templates that come with the program, in a colour that is darkened where it could not be read."""

    def read(self, path: Path) -> Template:
        """A template from a file of :meth:`write`, or from JSON alone."""

    def unpack(self, data: bytes) -> Template:
        """A template from the bytes of a file of :meth:`write`."""

    def pack(self, template: Template) -> bytes:
        """A template with its images as the bytes of one file; equal templates give equal bytes."""

    def write(self, template: Template, path: Path) -> None:
        """Write a template with its images as one file, beside first."""

    def image(self, name: str, data: bytes) -> None:
        """Nothing, where the bytes are a picture that certificates can hold. Refused."""

    def measure(self, template: Template, lang: Lang) -> Callable[[Facts], Sequence[Measure]]:
        """What measures the words of every box for one learner."""

    def press(self, order: Order, progress: Progress) -> Press:
        """Look through the class, so that every glyph of it is known."""

    def merged(self, order: Order, title: str, path: Path, progress: Progress, identity: str = "") -> int:
        """Write one file with a page for each learner; gives its length in bytes. ``identity`` as in :class:`Press`."""

    def contact_sheet(self, order: Order, path: Path, progress: Progress) -> None:
        """Write every certificate small, many on a page, each with its learner's name."""

    def pictures(self, pdf: Path, folder: Path, progress: Progress) -> Sequence[Path]:
        """The pages of a PDF as PNG files ``<name>-001.png`` in a folder."""

    def names(self, folder: Path) -> Sequence[str]:
        """The names of what is in a folder, () where there is no such folder."""

    def identity(self, path: Path) -> str:
        """The identity in a certificate that was written to its end, "" for any other file and for none."""

    def read_plan(self, folder: Path) -> str:
        """The plan kept in a folder, "" for none."""

    def keep_plan(self, folder: Path, text: str) -> None:
        """Keep a plan in a folder, which is made where there is none."""

    def sweep(self, folder: Path, names: Sequence[str]) -> None:
        """Remove what an interrupted run left beside the files of these names."""

    def seal_key(self, path: Path, passphrase: str) -> SealKey:
        """The key in a PKCS #12 file. Refused where the passphrase is another, or there is none in it."""
