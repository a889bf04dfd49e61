"""How a line is sealed: its canonical bytes, their hash, and what a signature is made of. See ADR 0105."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC
from hashlib import sha256
from typing import Protocol

from mcdesk.domain.answers import Answers
from mcdesk.domain.history.seal import Seal
from mcdesk.domain.records import Event

FORMAT = 1
_PURPOSE = b"mcdesk history line\n"
_SALT_BYTES = 16


class Signer(Protocol):
    """Who signs at this keyboard."""

    @property
    def key(self) -> str:
        """The public key, as ``z6Mk...`` (an Ed25519 key in multibase)."""

    def sign(self, data: bytes) -> bytes:
        """The signature of these bytes."""


def sealed(event: Event, heads: Iterable[str], signer: Signer | None = None) -> Event:
    """The line with a new seal. ``heads`` are the hashes of the lines of its history that nothing follows yet."""
    salt = secrets.token_hex(_SALT_BYTES) if event.words else ""
    seal = Seal(
        hash="",
        before=() if event.private else tuple(sorted(heads)),
        salt=salt,
        words=words_hash(salt, event.words),
        key=signer.key if signer else "",
    )
    name = line_hash(replace(event, seal=seal))
    signature = signer.sign(to_sign(name)).hex() if signer else ""
    return replace(event, seal=replace(seal, hash=name, signature=signature))


def line_hash(event: Event) -> str:
    """The hash of a line as its seal stands, "" where it has none; the words count by their own hash alone."""
    seal = event.seal
    if seal is None:
        return ""
    content = {
        "v": FORMAT,
        "at": event.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "who": event.who,
        "action": event.action,
        "record": event.record_id,
        "detail": dict(event.detail),
        "words": seal.words,
        "before": list(seal.before),
        "key": seal.key,
    }
    return sha256(_canonical(content)).hexdigest()


def words_hash(salt: str, words: str) -> str:
    """What stands for the words in the chain; "" for none."""
    return sha256(_canonical([salt, words])).hexdigest() if words else ""


def to_sign(name: str) -> bytes:
    """The bytes that a signature of the line of this hash is made of."""
    return _PURPOSE + name.encode("ascii")


def heads_of(lines: Iterable[Seal]) -> frozenset[str]:
    """The hashes that nothing among these lines follows."""
    found, followed = set(), set[str]()
    for seal in lines:
        found.add(seal.hash)
        followed.update(seal.before)
    return frozenset(found - followed)


def fingerprint(answers: Answers) -> str:
    """The SHA-256 (hex) of answers: the same for the same answers, whatever the order in which they were given."""
    return sha256(_canonical(answers)).hexdigest()


def _canonical(content: object) -> bytes:
    # In ASCII: a text that UTF-8 cannot hold has a hash as well.
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")
