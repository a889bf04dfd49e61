"""How the window treats each kind of record: the list it belongs to, and whether it is submitted for review."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mcdesk.domain.records import RecordKind


@dataclass(frozen=True)
class KindLook:
    """``place`` lists the records of a kind, ``words`` is its name; ``submitted`` ones have a preview and Submit."""

    place: str
    words: str
    submitted: bool = False


LOOKS: Mapping[RecordKind, KindLook] = {
    RecordKind.REQUEST: KindLook("requests", "shell-requests", submitted=True),
    RecordKind.CREDENTIAL: KindLook("credentials", "credentials-title"),
    RecordKind.STACK: KindLook("pathways", "pathways-place"),
}
"""Every kind that can be open in the window."""
