"""What every store promises of attachments, people, settings, and of a workspace that is read only or closed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest

from mcdesk.app.ports import Store
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.records import AttachmentInfo, Person
from tests.contract.store_base import added, draft, refused, submitted, told
from tests.contract.store_records import HOSTILE

PDF = "application/pdf"


class BelongingCases:
    """Cases of what is kept beside requests; a subclass brings the fixture ``store``."""

    def test_the_same_bytes_are_one_attachment_under_the_name_given_last(self, store: Store) -> None:
        data = bytes(range(256)) * 100
        sha256 = hashlib.sha256(data).hexdigest()
        assert store.attach("letter.pdf", PDF, data) == AttachmentInfo(sha256, "letter.pdf", len(data), PDF)
        assert store.attach("copy.pdf", PDF, data) == AttachmentInfo(sha256, "copy.pdf", len(data), PDF)
        assert store.attachment(sha256) == data

    def test_an_attachment_that_is_not_there_is_refused(self, store: Store) -> None:
        with refused("store-no-attachment"):
            store.attachment("0" * 64)

    def test_25_mb_are_the_most(self, store: Store) -> None:
        most = bytes(25 * 1024 * 1024)
        assert store.attachment(store.attach("most.pdf", PDF, most).sha256) == most
        with refused("store-attachment-large"):
            store.attach("more.pdf", PDF, most + b"1")

    def test_the_address_book_is_sorted_without_case_and_accents(self, store: Store) -> None:
        for name in ("Zoe", "émile", "Eve", "Elan", "ana"):
            store.remember_person(Person("", name))
        assert [p.name for p in store.people()] == ["ana", "Elan", "émile", "Eve", "Zoe"]

    def test_a_person_gets_an_id_that_stays(self, store: Store) -> None:
        first = store.remember_person(Person("", "Ana Example", email="Ana@example.org"))
        assert first.id
        second = store.remember_person(Person("", "Ana E.", "Dean", "Mohawk", "ana@EXAMPLE.org ", "905"))
        assert second == Person(first.id, "Ana E.", "Dean", "Mohawk", "ana@EXAMPLE.org ", "905")
        assert list(store.people()) == [second]

    def test_without_an_email_the_name_tells_people_apart(self, store: Store) -> None:
        first = store.remember_person(Person("a", "Ana  Example"))
        assert store.remember_person(Person("b", "ana example", "Dean")).id == first.id
        store.remember_person(Person("c", "Ana Example", email="ana@example.org"))
        assert [(p.id, p.role) for p in store.people()] == [("a", "Dean"), ("c", "")]

    def test_a_person_who_becomes_another_replaces_both(self, store: Store) -> None:
        store.remember_person(Person("a", "Ana", email="ana@example.org"))
        store.remember_person(Person("b", "Bo", email="bo@example.org"))
        changed = Person("a", "Ana", email="bo@example.org")
        assert store.remember_person(changed) == changed
        assert list(store.people()) == [changed]

    def test_a_forgotten_person_is_gone(self, store: Store) -> None:
        store.remember_person(Person("a", "Ana"))
        store.forget_person("a")
        store.forget_person("a")
        assert list(store.people()) == []

    def test_settings_are_kept(self, store: Store) -> None:
        assert store.setting("profile") == ""
        store.set_setting("profile", "mohawk")
        store.set_setting("profile", "other")
        store.set_setting("paper", "letter")
        assert (store.setting("profile"), store.setting("paper")) == ("other", "letter")

    def test_settings_change_by_what_they_say(self, store: Store) -> None:
        store.set_setting("list", "one")
        store.change_settings(
            ["list", "count"], lambda now: {"list": now["list"] + " two", "count": now["count"] + "2"}
        )
        assert (store.setting("list"), store.setting("count")) == ("one two", "2")
        store.change_settings(["list", "count"], lambda now: {"count": now["list"]})
        assert (store.setting("list"), store.setting("count")) == ("one two", "one two")

    def test_a_change_that_fails_leaves_the_settings(self, store: Store) -> None:
        store.set_setting("list", "one")
        with pytest.raises(KeyError):
            store.change_settings(["list"], lambda now: {"list": now["another"]})
        assert store.setting("list") == "one"

    @pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
    def test_hostile_names_come_back_as_they_were(self, store: Store, text: str) -> None:
        person = Person(f"id {text}", text, text, text, text, text)
        store.set_setting(text, text)
        assert store.setting(text) == text
        assert store.remember_person(person) == person
        assert list(store.people()) == [person]
        assert store.attach(text, text, text.encode("utf-8", "surrogatepass")).name == text

    def test_closing_twice_is_closing_once_and_then_nothing_works(self, store: Store) -> None:
        store.close()
        store.close()
        with pytest.raises(Unavailable) as caught:
            store.records()
        assert caught.value.message.key == "store-closed"


class ReadOnlyCases:
    """Cases of a workspace with the request "one" that can only be read; a subclass brings ``reader``."""

    def test_everything_can_be_read(self, reader: Store) -> None:
        assert reader.read_only
        assert [r.id for r in reader.records()] == ["one"]
        assert reader.get("2026-0001").id == "one"
        assert len(reader.history()) == 1
        assert (list(reader.trashed()), list(reader.people()), reader.setting("x")) == ([], [], "")

    def test_nothing_can_be_written(self, reader: Store) -> None:
        kept = reader.get("one")
        writes: list[Callable[[], object]] = [
            lambda: added(reader, "two"),
            lambda: reader.save(kept),
            lambda: submitted(reader, kept, 1),
            lambda: reader.trash("one", told("request-trashed", "one")),
            lambda: reader.restore("one", told("request-restored", "one")),
            lambda: reader.record(told("opened")),
            lambda: reader.attach("a.pdf", PDF, b"a"),
            lambda: reader.remember_person(Person("", "Ana")),
            lambda: reader.forget_person("a"),
            lambda: reader.set_setting("a", "b"),
            lambda: reader.change_settings(["a"], lambda _now: {"a": "b"}),
        ]
        for write in writes:
            with refused("store-read-only"):
                write()
        assert list(reader.records()) == [kept]
        assert kept.answers == draft().answers
