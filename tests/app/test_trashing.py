"""What lies in the trash, deleted for good: all of it or nothing, and nothing that somebody holds a badge of."""

from __future__ import annotations

import pytest

from mcdesk.app import records, trashing
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record, RecordKind
from tests.app.workspace import services
from tests.contract.store_awards import kept


def discarded(work: Services, *chosen: Record) -> list[Record]:
    return list(trashing.discard_all(work, chosen).value)


def test_a_change_tells_the_kind_of_what_it_touched() -> None:
    work = services()
    made = records.create(work, RecordKind.CREDENTIAL).value
    for change in (trashing.discard_all(work, [made]), trashing.restore_all(work, [made])):
        assert (change.kind, change.ids) == ("credential", frozenset({made.id}))


def test_a_credential_of_which_badges_were_awarded_stays_in_the_trash() -> None:
    work = services()
    credential = work.store.get(kept(work.store).credential)
    chosen = discarded(work, credential, records.create(work, RecordKind.CREDENTIAL).value)
    with pytest.raises(Refused) as refused:
        trashing.purge(work, chosen)
    assert refused.value.message.key == "lists-purge-awarded"
    assert {record.id for record in work.store.trashed()} == {record.id for record in chosen}, "nothing is deleted then"
    assert trashing.purge(work, [r for r in chosen if r.id != credential.id]).value == 1
    assert [record.id for record in work.store.trashed()] == [credential.id]
