"""Certificates for the tests: both bundled templates, invented learners, files as bytes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pypdfium2

from mcdesk.app.certificates.ports import Order, SealKey
from mcdesk.app.upkeep.records import unwatched
from mcdesk.domain.certificates.facts import Facts, sample
from mcdesk.domain.certificates.template import Template
from mcdesk.domain.texts import Lang
from mcdesk.export.certificates.keeper import CertificateFileKeeper
from mcdesk.export.certificates.printing import Printing

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
CREDENTIAL = b'{"type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Safe Forklift Operation"}'
NAMES = ("formal", "modern")


@cache
def bundled(name: str) -> Template:
    return next(t for t in CertificateFileKeeper().bundled("#7a1f3d") if t.id == name)


def learner(key: str, lang: Lang = Lang.EN, **values: str) -> Facts:
    return Facts(key, {**sample(lang).values, "credential_id": f"MC-{key}", **values})


def credential(facts: Facts) -> bytes:
    return CREDENTIAL + facts.key.encode("utf-8")


def nothing(_facts: Facts) -> bytes:
    return b""


def order(
    template: Template, lang: Lang, rows: Sequence[Facts], *, inside: bool = False, key: SealKey | None = None
) -> Order:
    return Order(template, lang, rows, "Example College", NOW, credential if inside else nothing, key)


def one(template: Template, facts: Facts, lang: Lang = Lang.EN, *, inside: bool = False) -> bytes:
    """The file of one learner alone."""
    return Printing(order(template, lang, [facts], inside=inside), unwatched).one(facts)


def picture(data: bytes, page: int = 0, scale: float = 2.0) -> Any:
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    found = pdf[page].render(scale=scale).to_pil()
    pdf.close()
    return found


def text(data: bytes, page: int = 0) -> str:
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    found = str(pdf[page].get_textpage().get_text_range())
    pdf.close()
    return found
