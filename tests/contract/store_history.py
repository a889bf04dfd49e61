"""What every store promises of its history: sealed, signed, and never changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mcdesk.app.ports import Store
from mcdesk.domain.history.proof import prove
from mcdesk.domain.history.sealing import sealed
from mcdesk.domain.people import Identity
from mcdesk.domain.records import Event
from tests.contract.store_base import NOON, added, later, told


class Mark:
    """A pen whose signatures can be checked without a library."""

    def __init__(self, name: str = "Ana Example") -> None:
        self.key, self._name = f"z6Mk{name.split(maxsplit=1)[0]}", name

    def sign(self, data: bytes) -> bytes:
        return self.key.encode() + data

    def identity(self, since: datetime) -> Identity:
        return Identity(self.key, self._name, "manager", "ana@example.org", since)

    def close_up(self, data: bytes) -> bytes:
        return self.key.encode() + data[::-1]

    def open_up(self, data: bytes) -> bytes | None:
        mine = self.key.encode()
        return data.removeprefix(mine)[::-1] if data.startswith(mine) else None


def verify(key: str, data: bytes, signature: bytes) -> bool:
    return signature == key.encode() + data


def said(words: str, minutes: float = 1, **detail: str | int) -> Event:
    return replace(told("comment-added", "one", later(minutes), **detail), words=words)


class HistoryCases:
    def test_every_line_is_sealed_to_those_before_it(self, store: Store) -> None:
        made = added(store)
        store.save(made, told("request-reopened", "one", later(1)))
        store.record(said("Ten hours are too few, \ud800 \u200f\U0001f600"))
        lines = store.history("one")
        assert [e.seal.before for e in lines if e.seal] == [(), *((e.seal.hash,) for e in lines[:-1] if e.seal)]
        found = prove(lines, verify)
        assert (found.holds, found.signed, found.unsealed) == (True, 0, 0)
        assert lines[-1].words.startswith("Ten hours")

    def test_whoever_signs_is_remembered_once(self, store: Store) -> None:
        store.sign_with(Mark())
        added(store)
        store.record(said("Looks good"))
        assert prove(store.history("one"), verify).signed == 2
        assert list(store.identities()) == [Identity("z6MkAna", "Ana Example", "manager", "ana@example.org", NOON)]

    def test_records_have_chains_of_their_own(self, store: Store) -> None:
        added(store, "one")
        added(store, "two")
        store.record(told("workspace-archived"))
        assert all(e.seal is not None and e.seal.before == () for e in store.history())

    def test_a_private_line_is_followed_by_none(self, store: Store) -> None:
        added(store)
        store.record(said("For me alone", private=1))
        store.record(said("For everybody", 2))
        first, mine, last = store.history("one")
        assert first.seal is not None
        assert mine.seal is not None
        assert last.seal is not None
        assert mine.private
        assert (mine.seal.before, last.seal.before) == ((), (first.seal.hash,))

    def test_lines_from_elsewhere_come_once_and_the_next_line_follows_both(self, store: Store) -> None:
        store.sign_with(Mark())
        added(store)
        (begun,) = store.history("one")
        assert begun.seal is not None
        theirs = sealed(said("From elsewhere"), {begun.seal.hash}, Mark("Bo Example"))
        store.record(said("From here", 2))
        bo = Mark("Bo Example").identity(NOON)
        assert store.take([begun, theirs], [bo]) == 1
        assert store.take([begun, theirs], [bo]) == 0
        store.record(said("After both", 3))
        lines = store.history("one")
        assert [len(e.seal.before) for e in lines if e.seal and e.words == "After both"] == [2]
        assert prove(lines, verify).holds
        assert [i.name for i in store.identities()] == ["Ana Example", "Bo Example"]

    def test_what_was_said_goes_with_the_record_and_the_line_stays(self, store: Store) -> None:
        added(store)
        store.record(said("Ten hours are too few"))
        store.trash("one", told("request-trashed", "one", later(2)))
        store.purge(["one"], told("requests-purged"))
        lines = store.history("one")
        assert [e.words for e in lines] == ["", "", ""]
        found = prove(lines, verify)
        assert (found.holds, found.wiped) == (True, 1)
