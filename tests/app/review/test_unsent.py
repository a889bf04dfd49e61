"""Words that were not sent, kept for who wrote them."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import replace
from hashlib import sha256
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app import records
from mcdesk.app.review.unsent import NOTHING, UNSENT, keep, let_go, unsent, waiting
from mcdesk.app.services import Services
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import message
from tests.app.workspace import request_of, services
from tests.contract.store_history import Mark
from tests.memory_store import MemoryStore

HOURS, WHOLE = ("comment", "instructional_hours"), ("comment", "")


def at_keyboard(work: Services, who: str) -> Services:
    return replace(work, who=who, pen=Mark(who))


def key_of(work: Services, record_id: str) -> str:
    person = sha256(work.me.key().encode()).hexdigest()[:16]
    return f"{UNSENT}{record_id}:{person}"


def test_each_place_has_its_words_and_each_person_their_own() -> None:
    ana = at_keyboard(services(), "Ana Example")
    request = request_of(ana)
    keep(ana, request.id, {HOURS: {"text": "Ten are too few"}, WHOLE: {"text": "Good"}})
    keep(ana, request.id, {HOURS: {"text": "Ten hours are too few"}})
    assert list(unsent(ana, request.id).items()) == [
        (WHOLE, {"text": "Good"}),
        (HOURS, {"text": "Ten hours are too few"}),
    ]
    bo = at_keyboard(ana, "Bo Example")
    assert (unsent(bo, request.id), waiting(bo)) == ({}, ())
    assert [r.id for r in waiting(ana)] == [request.id]
    keep(ana, request.id, {HOURS: NOTHING, WHOLE: NOTHING})
    assert (unsent(ana, request.id), waiting(ana)) == ({}, ())


def test_nothing_is_written_where_there_is_nothing_to_let_go_of() -> None:
    store = MemoryStore()
    ana = at_keyboard(services(store), "Ana Example")
    request = request_of(ana)
    before = dict(store._settings)
    let_go(ana, request.id, HOURS)
    assert store._settings == before
    keep(ana, request.id, {HOURS: {"text": "Ten"}, WHOLE: {"text": "Good"}})
    let_go(ana, request.id, HOURS)
    assert unsent(ana, request.id) == {WHOLE: {"text": "Good"}}


def test_what_words_were_sent_with_stands_where_they_cannot_be_let_go_of(monkeypatch: pytest.MonkeyPatch) -> None:
    store = MemoryStore()
    ana = at_keyboard(services(store), "Ana Example")
    request = request_of(ana)
    keep(ana, request.id, {HOURS: {"text": "Ten"}})

    def away(*_given: object) -> NoReturn:
        raise Unavailable(message("store-busy", file="shared"))

    with monkeypatch.context() as patched:
        patched.setattr(store, "change_settings", away)
        let_go(ana, request.id, HOURS)
    assert unsent(ana, request.id) == {HOURS: {"text": "Ten"}}


def test_nobody_else_reads_them_in_the_store() -> None:
    store = MemoryStore()
    ana = at_keyboard(services(store), "Ana Example")
    request = request_of(ana)
    keep(ana, request.id, {HOURS: {"text": "Ask the dean first"}})
    kept = b64decode(store.setting(key_of(ana, request.id)))
    assert kept
    assert b"dean" not in kept


def test_what_cannot_be_read_is_nothing_and_is_written_over() -> None:
    store = MemoryStore()
    ana = at_keyboard(services(store), "Ana Example")
    request = request_of(ana)
    keep(ana, request.id, {HOURS: {"text": "Ten"}})
    key = key_of(ana, request.id)
    for broken in ("%", "AAAA", "bm90IGpzb24=", "é", store.setting(key)[4:]):
        store.set_setting(key, broken)
        assert unsent(ana, request.id) == {}
    keep(ana, request.id, {WHOLE: {"text": "Good"}})
    assert unsent(ana, request.id) == {WHOLE: {"text": "Good"}}


def test_a_record_that_is_gone_is_not_told_of() -> None:
    ana = at_keyboard(services(), "Ana Example")
    request = request_of(ana)
    keep(ana, request.id, {WHOLE: {"text": "Good"}})
    records.discard(ana, request)
    assert waiting(ana) == ()


@given(
    st.dictionaries(
        st.tuples(st.text(), st.text()), st.dictionaries(st.text(), st.text(), min_size=1, max_size=3), max_size=4
    )
)
def test_any_words_come_back(words: dict[tuple[str, ...], dict[str, str]]) -> None:
    work = services()
    keep(work, "one", words)
    assert unsent(work, "one") == words
