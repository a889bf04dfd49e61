"""Words that a person wrote about a record and did not send yet: kept in the workspace, for that person alone.

They are closed up with the person's key, so that nobody else reads them in a store that several share.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from types import MappingProxyType

from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.records import Record

UNSENT = "unsent:"
"""What such a setting of the workspace begins with; the id of the record and the person follow."""
Place = tuple[str, ...]
"""Where the words would go: what they are (a comment, a decision, a mark), and about what."""
Parts = Mapping[str, str]
"""The words by the names of their controls."""
DECISION, RUBRIC, ALONG = "decision", "rubric", "package-note"
"""What a place begins with where it is no part of the conversation; the key of a step, or of a criterion, follows.

``ALONG`` are the words that go along with a package.
"""
NOTHING: Parts = MappingProxyType({})


def unsent(services: Services, record_id: str) -> dict[Place, Parts]:
    """What the person at the keyboard wrote about a record and did not send, the last written last."""
    found = _read(_opened(services, services.store.setting(_key(services, record_id))))
    return {_place(name): parts for name, parts in found.items()}


def keep(services: Services, record_id: str, words: Mapping[Place, Parts]) -> None:
    """Keep what is written at each place; :data:`NOTHING` lets go of a place. Not in a workspace that is only read."""
    store = services.store
    if store.read_only or not words:
        return
    mine, listed = _key(services, record_id), _list_key(services)

    def change(kept: Mapping[str, str]) -> Mapping[str, str]:
        now = _read(_opened(services, kept[mine]))
        for place, parts in words.items():
            name = json.dumps(place)
            now.pop(name, None)
            if parts:
                now[name] = dict(parts)
        text, those = _closed(services, now) if now else "", kept[listed].split()
        changed = {mine: text} if text != kept[mine] else {}
        if bool(now) != (record_id in those):
            others = [i for i in those if i != record_id]
            changed[listed] = " ".join([*others, record_id] if now else others)
        return changed

    store.change_settings((mine, listed), change)


def let_go(services: Services, record_id: str, place: Place) -> None:
    """Let go of the words that were sent just now: whoever waits to hear of it may not hear of it any more.

    What they were sent with stands, even where they cannot be let go of.
    """
    with suppress(Refused, Unavailable):
        keep(services, record_id, {place: NOTHING})


def waiting(services: Services) -> tuple[Record, ...]:
    """The records about which the person wrote something that was not sent, without those in the trash."""
    listed = services.store.setting(_list_key(services)).split()
    gone = {r.id for r in services.store.trashed()} if listed else set()
    found = []
    for record_id in listed:
        with suppress(Refused):
            if record_id not in gone and unsent(services, record_id):
                found.append(services.store.get(record_id))
    return tuple(found)


def _me(services: Services) -> str:
    me = services.me
    return sha256((me.key() or me.name).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _key(services: Services, record_id: str) -> str:
    return f"{UNSENT}{record_id}:{_me(services)}"


def _list_key(services: Services) -> str:
    return f"{UNSENT}:{_me(services)}"


def _closed(services: Services, words: Mapping[str, Parts]) -> str:
    data = json.dumps(words).encode()
    return b64encode(services.pen.close_up(data) if services.pen is not None else data).decode()


def _opened(services: Services, text: str) -> str:
    """What was kept, "" where it cannot be read with the key of now."""
    try:
        data = b64decode(text.encode(), validate=True)
        opened = services.pen.open_up(data) if services.pen is not None else data
        return opened.decode() if opened is not None else ""
    except (Error, UnicodeError):
        return ""


def _read(text: str) -> dict[str, Parts]:
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    return {k: v for k, v in found.items() if _is_place(k) and isinstance(v, dict)} if isinstance(found, dict) else {}


def _is_place(name: str) -> bool:
    try:
        return isinstance(json.loads(name), list)
    except ValueError:
        return False


def _place(name: str) -> Place:
    return tuple(str(part) for part in json.loads(name))
