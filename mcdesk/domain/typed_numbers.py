"""Numbers as people type them in their language: what reads as one, what may still become one, and what never will."""

from __future__ import annotations

import re

from mcdesk.domain.answers import Json, decimal_of
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.kind_checks import format_fault
from mcdesk.domain.kind_parse import parse
from mcdesk.domain.texts import Lang

NUMBERS = (Kind.INTEGER, Kind.MONEY)
_SO_FAR = re.compile("[\\s0-9.,'’$+\N{MINUS SIGN}-]*")
_DOLLARS = re.compile("CAD?", re.IGNORECASE)


def parse_typed(field: Field, text: str, lang: Lang) -> Json:
    """What was typed as an answer, as :func:`parse` reads it; in French one comma is always the decimal one.

    ``36,500`` is then no whole number, and is kept as it was typed like all that cannot be read.
    """
    if field.kind not in NUMBERS or lang is not Lang.FR or text.count(",") != 1 or "." in text:
        return parse(field, text)
    found = parse(field, text.replace(",", "."))
    read = isinstance(found, int) or (field.kind is Kind.MONEY and decimal_of(found) is not None)
    return found if read else text.strip() or None


def is_unread(field: Field, value: Json) -> bool:
    """Whether the answer to a question for a number is none that it takes."""
    return field.kind in NUMBERS and value is not None and format_fault(field, value) is not None


def is_hopeless(field: Field, value: Json) -> bool:
    """Whether it cannot become one either by going on: it has letters or signs that no number has."""
    text = value if isinstance(value, str) else ""
    plain = _DOLLARS.sub("", text) if field.kind is Kind.MONEY else text
    return is_unread(field, value) and _SO_FAR.fullmatch(plain) is None
