"""Files without people, and the list of what was removed."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from mcdesk.app.requests import check
from mcdesk.app.services import Services
from mcdesk.app.sharing import pages
from mcdesk.app.sharing.listing import listed
from mcdesk.app.sharing.sharing import As, Prepared, Tools, document, package, prepare, save, ways
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.domain.answers import Json, Reader, texts_in
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff.package import Parts
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.domain.records import Event, Record
from mcdesk.domain.texts import Lang
from mcdesk.export.registry import EXPORTERS
from mcdesk.export.tables.files import TableFileKeeper
from tests.app.workspace import NOW, WHO, request_of, services
from tests.domain.definitions import sample


@dataclass
class Packages:
    """Keeps what it was given."""

    written: list[Parts] = field(default_factory=list)

    def write(self, path: Path, parts: Parts) -> None:
        self.written.append(parts)
        path.write_bytes(b"")

    def read(self, path: Path) -> Parts:
        del path
        return self.written[-1]


@pytest.fixture
def work() -> Services:
    return services()


@pytest.fixture
def record(work: Services) -> Record:
    answers: dict[str, Json] = {
        **sample("forklift"),
        "requester": {
            "name": "Marisol Ng",
            "role": "Lead",
            "organization": "Yard",
            "email": "m@x.ca",
            "phone": "905-555-0142",
        },
        "skill_gap": "Marisol wrote to Lee Wong (lee@wong.example.org, 905-555-0199). Marisol Ng waits. " * 2,
    }
    made = request_of(work, answers)
    work.store.record(
        Event(NOW, "Lee Wong", "request-exported", made.id, {"reason": "Marisol Ng said so"}, "Ask Marisol")
    )
    return made


def everything(prepared: Prepared) -> str:
    found = prepared.store.get(prepared.record.id if prepared.record else "")
    texts = [*texts_in(list(found.answers.values())), found.created_by]
    for event in prepared.store.history(found.id):
        texts += [event.who, event.words, *map(str, event.detail.values())]
    return "\n".join(texts)


def test_nothing_of_a_person_is_left_and_each_removal_is_told(work: Services, record: Record) -> None:
    prepared = prepare(work, record, Lang.EN)
    said = everything(prepared)
    for name in ("Marisol", "Wong", WHO, "lee@", "m@x.ca", "0142", "0199"):
        assert name not in said, name
    assert "[person" in said
    cleaned = Reader(prepared.store.get(record.id).answers)
    assert cleaned.part("requester").text("organization") == "Yard"
    assert cleaned.part("requester").text("email") == "removed@example.org"
    assert not cleaned.part("requester").given("role")
    removed = {(r.question, r.column, r.what): r.count for r in listed(work, prepared.removals, Lang.EN)}
    assert removed["skill_gap", "", "Name"] == 6
    assert removed["skill_gap", "", "E-mail address"] == 2
    assert removed["skill_gap", "", "Phone number"] == 2
    assert removed["requester", "", "Name"] == 1
    assert ("partners", "contact", "Name") in removed
    assert removed["history", "", "Name"] >= 4
    assert sum(removed.values()) == prepared.removals.total


@pytest.mark.usefixtures("record")
def test_of_very_many_few_are_held_and_what_is_removed_from_each_counts_once(
    work: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    request_of(work, sample("homecare_fr"))
    held = prepare(work, None, Lang.EN)
    monkeypatch.setattr(pages, "PAGE", 1)
    prepared = prepare(work, None, Lang.EN)
    before = prepared.removals.total
    assert before == held.removals.total
    assert prepared.store.records() == held.store.records()
    assert prepared.removals.total == before


def test_the_workspace_itself_stays_as_it_is(work: Services, record: Record) -> None:
    before = work.store.get(record.id)
    prepared = prepare(work, record, Lang.EN)
    assert work.store.get(record.id) == before
    for write in (
        lambda: prepared.store.save(record),
        lambda: prepared.store.record(Event(NOW, "x", "y")),
        lambda: prepared.store.attachment("0" * 64),
        lambda: prepared.store.awards.change([], Event(NOW, "x", "y")),
        lambda: prepared.store.exchanges.keep([]),
    ):
        with pytest.raises(Refused):
            write()


def test_the_rules_say_the_same_of_it(work: Services) -> None:
    record = request_of(work, sample("homecare_fr"))
    prepared = prepare(work, record, Lang.EN)
    assert prepared.record is not None
    mine = [(f.rule, len(f.problems)) for f in check(work, record)]
    assert [(f.rule, len(f.problems)) for f in check(prepared.services, prepared.record)] == mine


def test_a_document_holds_the_list_and_no_person(work: Services, record: Record, tmp_path: Path) -> None:
    request_of(work, sample("homecare_fr"))
    prepared = prepare(work, record, Lang.EN)
    told = prepared.removals.total
    path = tmp_path / "p.txt"
    text_exporter = next(e for e in EXPORTERS if e.format == "text")
    text_exporter.write(document(prepared, Lang.EN), path)
    text = path.read_text("utf-8")
    assert "What was removed" in text
    assert prepared.removals.total == told
    assert "[person 1]" in text
    for name in ("Marisol", "Wong", WHO, "905-555"):
        assert name not in text, name


def test_a_package_is_another_record_without_history(work: Services, record: Record) -> None:
    parts = package(prepare(work, record, Lang.EN), Lang.EN)
    found = unpack(parts)
    assert found.record.id != record.id
    assert (found.versions, found.lines, found.people, found.attachments) == ((), (), (), ())
    assert found.extra["without_people"]
    raw = b"".join(parts.values()).decode("utf-8", "replace")
    for name in ("Marisol", "Wong", WHO):
        assert name not in raw, name


def test_everything_as_an_archive_and_as_a_table(work: Services, record: Record, tmp_path: Path) -> None:
    tools = Tools({}, TableFileKeeper(), Packages(), WorkspaceFileKeeper)
    prepared = prepare(replace(work, exporters={}), None, Lang.EN)
    archive, table = tmp_path / "a.zip", tmp_path / "t.xlsx"
    save(work, prepared, As.ARCHIVE, archive, Lang.EN, tools)
    save(work, prepared, As.TABLE, table, Lang.EN, tools)
    with zipfile.ZipFile(io.BytesIO(archive.read_bytes())) as opened:
        names = opened.namelist()
        raw = b"".join(opened.read(n) for n in names if not n.startswith("answers.schema")).decode("utf-8")
    assert "what-was-removed.csv" in names
    assert not any("address" in n for n in names)
    sheets = TableFileKeeper().read(table).sheets
    raw += "\n".join(cell for sheet in sheets for row in sheet.rows for cell in row)
    assert sheets[-1].name == "What was removed"
    for name in ("Marisol", "Wong", WHO, "905-555"):
        assert name not in raw, name
    assert [e.action for e in work.store.history()][-2:] == ["sharing-written", "sharing-written"]


def test_a_way_that_is_none_is_refused(work: Services, record: Record, tmp_path: Path) -> None:
    prepared = prepare(work, record, Lang.EN)
    with pytest.raises(Refused, match="sharing-way"):
        save(
            work,
            prepared,
            As.ARCHIVE,
            tmp_path / "x",
            Lang.EN,
            Tools({}, TableFileKeeper(), Packages(), WorkspaceFileKeeper),
        )
    assert As.PACKAGE in ways(record)
    assert ways(None) == (As.ARCHIVE, As.TABLE)
