"""A key as a file: what is known of it in plain text, its private part sealed. Backups are the same file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.claims import moment_of
from mcdesk.domain.badges.credential import moment
from mcdesk.domain.badges.keys import Algorithm, Keeping, KeyRecord, PublicKey, Standing
from mcdesk.domain.badges.reading import Unreadable, read_object_bytes

FORMAT, VERSION = "badge-key", 1
MOST_BYTES = 64 * 1024


@dataclass(frozen=True, repr=False)
class KeyFile:
    """What stands in the file."""

    record: KeyRecord
    sealed: Any


def about(record: KeyRecord) -> bytes:
    """What is bound to the sealed part: the public key and its issuer cannot be exchanged beside it."""
    return json.dumps([FORMAT, record.issuer, record.id], separators=(",", ":")).encode()


def to_bytes(file: KeyFile) -> bytes:
    """The file."""
    record, public = file.record, file.record.public
    shown: dict[str, Json] = {
        "mcdesk": FORMAT,
        "version": VERSION,
        "algorithm": public.algorithm.value,
        "issuer": record.issuer,
        "public": {
            k: v for k, v in (("multikey", public.multikey), ("n", public.modulus), ("e", public.exponent)) if v
        },
        "created": moment(record.created),
        "keeping": record.keeping.value,
        "standing": record.standing.value,
        "retired": _when(record.retired),
        "backed_up": _when(record.backed_up),
        "sealed": file.sealed,
    }
    return (json.dumps(shown, indent=1, ensure_ascii=False) + "\n").encode("utf-8")


def from_bytes(data: bytes) -> KeyFile | None:
    """What stands in a file; None where it is no key of ours, or of a version to come."""
    if len(data) > MOST_BYTES:
        return None
    try:
        found = read_object_bytes(data)
        return _key_file(found) if found.get("mcdesk") == FORMAT and found.get("version") == VERSION else None
    except (Unreadable, KeyError, ValueError, TypeError, AttributeError):
        return None


def _key_file(found: dict[str, Any]) -> KeyFile | None:
    kept = {k: str(v) for k, v in found["public"].items()}
    public = PublicKey(Algorithm(found["algorithm"]), kept.get("multikey", ""), kept.get("n", ""), kept.get("e", ""))
    created = moment_of(found["created"])
    if created is None or not public.name:
        return None
    record = KeyRecord(
        public=public,
        issuer=str(found["issuer"]),
        created=created,
        keeping=Keeping(found["keeping"]),
        standing=Standing(found["standing"]),
        retired=moment_of(found.get("retired")),
        backed_up=moment_of(found.get("backed_up")),
    )
    return KeyFile(record, found["sealed"])


def _when(value: datetime | None) -> Json:
    return moment(value) if value else None
