"""Two windows on one store write in the same moment: what the other one wrote stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from mcdesk.app.awards.issuing import list_address
from mcdesk.app.certificates import templates
from mcdesk.app.handoff.folder import ASIDE, put_aside
from mcdesk.app.review.unsent import keep, unsent, waiting
from mcdesk.export.certificates.keeper import CertificateFileKeeper
from tests.app.workspace import request_of, services
from tests.export.certificates.helpers import bundled
from tests.memory_store import MemoryStore

T = TypeVar("T")
HOURS, WHOLE = ("comment", "instructional_hours"), ("comment", "")


class Together(MemoryStore):
    """The other window writes as soon as this one has read a setting."""

    other: Callable[[], object] | None = None

    def setting(self, key: str) -> str:
        found = super().setting(key)
        self._let_in()
        return found

    def _let_in(self) -> None:
        other, self.other = self.other, None
        if other is not None:
            other()

    def at_once(self, one: Callable[[], T], other: Callable[[], object]) -> T:
        """Do both; the other one in between where there is a between, else after it."""
        self.other = other
        done = one()
        self._let_in()
        return done


def test_words_about_one_record() -> None:
    store = Together()
    work = services(store)
    request = request_of(work)
    store.at_once(
        lambda: keep(work, request.id, {WHOLE: {"text": "Ten hours"}}),
        lambda: keep(work, request.id, {HOURS: {"text": "Twenty"}}),
    )
    assert set(unsent(work, request.id)) == {WHOLE, HOURS}


def test_words_about_two_records() -> None:
    store = Together()
    work = services(store)
    one, two = request_of(work), request_of(work)
    store.at_once(
        lambda: keep(work, one.id, {WHOLE: {"text": "Ten"}}), lambda: keep(work, two.id, {WHOLE: {"text": "Two"}})
    )
    assert {r.id for r in waiting(work)} == {one.id, two.id}


def test_the_list_of_withdrawn_badges_has_one_address() -> None:
    store = Together()
    work = services(store)
    issuer = replace(work.profile.issuer, status_list="https://example.org/status")
    work = replace(work, definitions=replace(work.definitions, profile=replace(work.profile, issuer=issuer)))
    written: list[str] = []
    mine = store.at_once(lambda: list_address(work), lambda: written.append(list_address(work)))
    assert [mine] == written == [list_address(work)], "badges that are awarded name it for ever"


def test_packages_that_were_put_aside() -> None:
    store = Together()
    work = services(store)
    store.at_once(lambda: put_aside(work, "one"), lambda: put_aside(work, "two"))
    assert set(json.loads(store.setting(ASIDE))) == {"one", "two"}


def test_templates_of_the_same_name() -> None:
    store, files = Together(), CertificateFileKeeper()
    work = services(store)
    template = bundled("formal")
    kept: list[str] = []
    mine = store.at_once(
        lambda: templates.add(work, files, template).id, lambda: kept.append(templates.add(work, files, template).id)
    )
    assert {mine, *kept} == {"formal", "formal-2"}
    assert [t.template.id for t in templates.listed(work, files) if t.own] == ["formal", "formal-2"]
