"""Credentials for a batch of awards: made, signed, baked. Long loops report each step, so that they can be stopped."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from mcdesk.app.badges.ports import Maker, OpenKey
from mcdesk.domain.badges.credential import credential
from mcdesk.domain.badges.identity import new_salt
from mcdesk.domain.badges.platforms import Platform, misfits
from mcdesk.domain.badges.status_list import list_credential
from mcdesk.domain.badges.troubles import Trouble
from mcdesk.domain.badges.values import Achievement, Award, Document, IssuerProfile, Recipient

Step = Callable[[int], None]
"""Told after each credential how many are done; it may raise to stop the batch."""


@dataclass(frozen=True)
class Batch:
    """What is the same for all credentials: one achievement in one language, one issuer, one key, one moment."""

    achievement: Achievement
    issuer: IssuerProfile
    created: datetime


@dataclass(frozen=True)
class Made:
    """A credential that was made. ``text`` is what was signed, ``images`` the baked ones by their ending."""

    award: Award
    document: Document
    text: str
    images: dict[str, bytes] = field(default_factory=dict)


def new_award(recipient: Recipient, at: datetime) -> Award:
    """An award with an id, a subject and a salt of its own, valid from ``at``."""
    return Award(_urn(), _urn(), recipient, new_salt(), awarded=at, valid_from=at)


def sign_batch(
    maker: Maker, key: OpenKey, batch: Batch, awards: Iterable[Award], step: Step | None = None
) -> Iterator[Made]:
    """Each award as a signed credential, in order, one at a time, so that memory does not grow with the class.

    Refused, with the field's name, at the first that a verifier would drop or refuse; those before it are good.
    """
    signer = maker.signer(key, batch.created)
    for done, award in enumerate(awards, 1):
        signed = signer.sign(credential(batch.achievement, batch.issuer, award))
        yield Made(award, signed, as_text(signed))
        if step:
            step(done)


def bake(maker: Maker, made: Made, images: dict[str, bytes]) -> Made:
    """The credential inside each image; ``images`` by their ending (``png``, ``svg``). Refused (``badges-read-…``)."""
    return Made(made.award, made.document, made.text, {k: maker.bake(v, made.text) for k, v in images.items()})


def as_text(document: Document) -> str:
    """The JSON that is written and baked: exactly what was signed, readable in any language."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def sign_status_list(
    maker: Maker, key: OpenKey, issuer: IssuerProfile, address: str, revoked: Iterable[int], at: datetime
) -> str:
    """The status list to upload at ``address``, as text. It is written anew each time something is revoked."""
    return as_text(maker.signer(key, at).sign(list_credential(address, issuer, revoked, at)))


def fit(maker: Maker, platforms: Iterable[Platform], achievement: Achievement, image: bytes = b"") -> list[Trouble]:
    """What a platform would cut or refuse of the words and the image. Refused where the image is none."""
    facts = maker.image_facts(image) if image else None
    return [found for platform in platforms for found in misfits(platform, achievement, facts)]


def _urn() -> str:
    return f"urn:uuid:{uuid.uuid4()}"
