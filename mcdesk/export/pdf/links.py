"""Addresses that a link may have."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlsplit

_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_SAFE = "!#$%&'()*+,/:;=?@[]~-._"


def usable_link(link: str | None, anchors: Mapping[str, str]) -> str:
    """The address as a PDF takes it (ASCII), or ``""`` where it leads nowhere that a document may lead.

    ``#name`` must be a name that ``anchors`` gives an anchor; others are http, https, mailto or tel.
    """
    if not link:
        return ""
    if link.startswith("#"):
        return f"#{anchors[link[1:]]}" if link[1:] in anchors else ""
    try:
        scheme = urlsplit(link).scheme.lower()
    except ValueError:
        return ""
    if scheme not in _SCHEMES or len(link) > 2000:
        return ""
    return quote(link.strip(), safe=_SAFE, errors="replace")
