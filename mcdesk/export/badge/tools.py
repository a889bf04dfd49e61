"""The adapters of the badge engine, put together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from mcdesk.app.badges.ports import BadgeTools, Inside, OpenKey, Reading, Signed, Signer
from mcdesk.domain.badges.known import KnownKeys
from mcdesk.domain.badges.platforms import ImageFacts
from mcdesk.domain.badges.reading import Unreadable
from mcdesk.domain.badges.values import Document
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message
from mcdesk.export.badge import enclosed, png, proofs, reading, signatures, svg
from mcdesk.export.badge.keys.keeper import KeyKeeper
from mcdesk.export.badge.keys.secrets import Secrets, SystemSecrets
from mcdesk.export.folders import DiskFolder


class BadgeMaker:
    """See :class:`mcdesk.app.badges.ports.Maker`."""

    def signer(self, key: OpenKey, created: datetime) -> Signer:
        """For proofs inside the credential."""
        return proofs.ProofSigner(key, created)

    def token(self, document: Document, key: OpenKey) -> str:
        """The credential as a token."""
        return proofs.token(document, key)

    def image_facts(self, image: bytes) -> ImageFacts:
        """Measure an image."""
        try:
            width, height = (png.size if image.startswith(png.SIGNATURE) else svg.size)(image)
        except Unreadable as error:
            raise _no_image(error) from error
        return ImageFacts(width, height, len(image))

    def bake(self, image: bytes, credential: str, version: str = "3.0") -> bytes:
        """The image with the credential inside."""
        try:
            return (png.baked if image.startswith(png.SIGNATURE) else svg.baked)(image, credential, version)
        except Unreadable as error:
            raise _no_image(error) from error


class BadgeReader:
    """See :class:`mcdesk.app.badges.ports.Reader`."""

    def enclosed(self, data: bytes) -> tuple[Sequence[Inside], int] | None:
        """The files inside a PDF."""
        return enclosed.files_in(data) if enclosed.is_pdf(data) else None

    def read(self, data: bytes) -> Reading:
        """Find the credential in a file."""
        return reading.read(data)

    def signature(self, read: Reading, known: KnownKeys) -> Signed:
        """Check the signature."""
        return signatures.signature(read, known)


def badge_tools(folder: Path, keyring: Secrets | None = None) -> BadgeTools:
    """Everything, with the keys of ``folder``."""
    return BadgeTools(KeyKeeper(folder, keyring or SystemSecrets()), BadgeMaker(), BadgeReader(), DiskFolder())


def _no_image(error: Unreadable) -> Refused:
    return Refused(error.message, message("badges-image-fix"), "image")
