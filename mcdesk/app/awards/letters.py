"""A draft of an e-mail for each person, to be opened and sent by any mail program; a badge is attached to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTPUTF8
from enum import StrEnum

from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.texts import say


class Occasion(StrEnum):
    """Why somebody is written to."""

    AWARDED = "awarded"
    CORRECTED = "corrected"
    REVOKED = "revoked"


@dataclass(frozen=True)
class Enclosed:
    """A badge of a person in one language: its line, what it is called, the link to LinkedIn, its files by name."""

    line: Line
    title: str
    issuer: str
    linkedin: str = ""
    files: tuple[tuple[str, bytes], ...] = ()


def letter(enclosed: Sequence[Enclosed], sender: str, occasion: Occasion = Occasion.AWARDED) -> bytes:
    """The draft of one person: a text in each language of their badges, the badges attached. The same every time."""
    first = enclosed[0]
    made = EmailMessage(SMTPUTF8)
    made["To"] = _address(first.line.name, first.line.email)
    if sender:
        made["From"] = _address(first.issuer, sender)
    made["Subject"] = " / ".join(_said(one, occasion, "subject") for one in enclosed)
    # Mail programs open a file with this header as a message that is still to be sent.
    made["X-Unsent"] = "1"
    made.set_content("\n\n".join(_said(one, occasion, "body") for one in enclosed) + "\n")
    for one in enclosed:
        for name, data in one.files:
            main, sub = ("image", "png") if name.endswith(".png") else ("application", "json")
            made.add_attachment(data, main, sub, filename=name)
    if made.is_multipart():
        made.set_boundary(f"badge-{first.line.sha256[:40]}")
    return made.as_bytes()


def _said(one: Enclosed, occasion: Occasion, part: str) -> str:
    args = {"name": one.line.name, "title": one.title, "issuer": one.issuer, "linkedin": one.linkedin}
    return say(one.line.language, f"awards-letter-{occasion.value}-{part}", reason=one.line.reason, **args)


def _address(name: str, email: str) -> Address:
    local, _, domain = email.rpartition("@")
    plain = "".join(c for c in name if c.isprintable())
    return Address(plain, local, domain)
