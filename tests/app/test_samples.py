"""The sample is a whole portfolio: what its files say arrives without a problem, and belongs together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from mcdesk.app import samples
from mcdesk.app.catalogue import importing
from mcdesk.app.catalogue.planning import Wishes
from mcdesk.app.frameworks import using
from mcdesk.app.pathways.portfolio import portfolio
from mcdesk.app.sample_mark import FILE, is_sample
from mcdesk.app.services import Services
from mcdesk.data.opening import open_workspace
from mcdesk.domain.answers import Reader
from mcdesk.domain.frameworks.entries import Key
from mcdesk.domain.matrix import competency_of
from mcdesk.domain.pathways.plan import PROBLEMS
from mcdesk.domain.records import RecordKind, State
from mcdesk.export.tables.files import TableFileKeeper
from mcdesk.resources import resource
from tests.app.workspace import services

FILES = TableFileKeeper()


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """On a disk: only there an imported record keeps its number, by which stacks name it."""
    made = replace(services(), store=open_workspace(tmp_path_factory.mktemp("sample") / FILE, create=True))
    samples.fill(made, FILES)
    yield made
    made.store.close()


def test_every_row_of_the_catalogue_arrives_without_a_problem() -> None:
    empty = services()
    sheet = FILES.read(resource("samples", samples.CATALOGUE)).sheets[0]
    reading = importing.guessed(empty, sheet, {})
    planned = importing.looked_at(empty, reading, sheet, Wishes())
    assert (len(planned.rows), planned.taken, planned.with_problems) == (40, 40, ())
    assert planned.preview.unused == ()
    assert "launch_on" in planned.preview.columns.chosen


def test_records_frameworks_and_stacks_are_there_once(work: Services) -> None:
    samples.fill(work, FILES)
    kinds = (RecordKind.REQUEST, RecordKind.CREDENTIAL, RecordKind.STACK)
    assert [len(work.store.records(kind)) for kind in kinds] == [3, 40, 2]
    named = work.frameworks.shelved()[samples.framework_facts().id]
    assert named.imported
    assert "CC0" in named.framework.licence["en"]


def test_a_sample_that_was_broken_off_is_filled_all_the_same() -> None:
    made = services()
    samples.add_portfolio(made, FILES)
    samples.fill(made, FILES)
    assert is_sample(made)
    assert len(made.store.records(RecordKind.CREDENTIAL)) == 40


def test_every_alignment_names_an_item_that_is_at_hand_and_calls_it_by_its_name(work: Services) -> None:
    rows = [row for r in work.store.records(RecordKind.CREDENTIAL) for row in Reader(r.answers).rows("alignments")]
    for row in rows:
        named = competency_of(row)
        assert named is not None
        entry = work.frameworks.entry(Key(*named))
        assert entry is not None, named
        assert entry.name("en") == row.part("item").text("title")
    assert len(rows) > 100


def test_the_portfolio_shows_every_part_of_a_life_and_what_is_not_covered(work: Services) -> None:
    states = {r.state for r in work.store.records(RecordKind.CREDENTIAL)}
    assert states >= {State.APPROVED, State.IN_DEVELOPMENT, State.READY, State.ACTIVE, State.REVIEW_DUE, State.RETIRED}
    covered = using.covered(work, (samples.framework_facts().id,), gaps=True)
    assert {bool(c.claims) for c in covered} == {True, False}


def test_the_stacks_name_records_and_have_nothing_to_mend(work: Services) -> None:
    found = portfolio(work)
    for stack in found.stacks:
        for step in stack.steps:
            member = found.members.of(step)
            assert member is not None, step.title
            assert member.title == step.title
    assert len(found.stacks) == 2
    assert not [node.title for node in found.plan().nodes if PROBLEMS & set(node.marks)]


def test_nothing_in_the_sample_could_be_taken_for_somebody() -> None:
    text = "".join(p.read_text("utf-8") for p in resource("samples").iterdir())
    assert {a.rpartition("@")[2] for a in re.findall(r"[\w.+-]+@[\w.-]+\w", text)} == {"example.org"}
