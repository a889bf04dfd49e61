"""Writing a proposal: formats, sections, the history, and a name for its file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app.exporting import export_request, file_name
from mcdesk.app.proposal import ProposalOptions
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record
from tests.app.workspace import Kept, request_of, services
from tests.domain.definitions import sample
from tests.memory_store import MemoryStore


def test_an_export_is_written_and_noted(tmp_path: Path) -> None:
    work = services()
    request = request_of(work, sample("rough"))
    done = export_request(work, request, ProposalOptions(), tmp_path / "out.pdf")
    assert (done.path, done.missing) == (tmp_path / "out.pdf", "?!")
    exporter = work.exporters["pdf"]
    assert isinstance(exporter, Kept)
    assert done.path.read_text("utf-8") == exporter.outlines[0].title
    event = work.store.history(request.id)[-1]
    assert (event.action, event.detail) == ("request-exported", {"format": "pdf"})


def test_a_workspace_that_is_only_read_exports_too(tmp_path: Path) -> None:
    store = MemoryStore()
    work = services(store)
    request = request_of(work)
    store.read_only = True
    export_request(work, request, ProposalOptions(), tmp_path / "out.pdf")
    assert [e.action for e in store.history()] == ["request-created"]


def test_a_format_that_nobody_writes_is_refused(tmp_path: Path) -> None:
    work = services()
    with pytest.raises(Refused) as told:
        export_request(work, request_of(work), ProposalOptions(), tmp_path / "out", "docx")
    assert told.value.message.args == {"format": "docx"}
    assert told.value.hint is not None
    assert told.value.hint.args == {"known": "pdf"}
    assert not (tmp_path / "out").exists()


def test_a_section_that_no_form_has_is_refused(tmp_path: Path) -> None:
    work = services()
    with pytest.raises(Refused) as told:
        export_request(work, request_of(work), ProposalOptions(sections=("basics", "nosuch")), tmp_path / "out")
    assert told.value.message.args == {"key": "nosuch"}
    assert told.value.hint is not None
    assert "finance" in str(told.value.hint.args["known"])


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Forklift", "2026-0001 Forklift.pdf"),
        ("Élévateurs à fourche", "2026-0001 Élévateurs à fourche.pdf"),
        ("../../etc/passwd", "2026-0001 etc passwd.pdf"),
        ('a<b>c:d"e|f?g*h\\i', "2026-0001 a b c d e f g h i.pdf"),
        ("line\none\ttwo\x00\x1f", "2026-0001 line one two.pdf"),
        ("dots... ", "2026-0001 dots.pdf"),
        ("ᐃᓕᓐᓂᐊᖅᑐᓕᕆᓂᖅ", "2026-0001 ᐃᓕᓐᓂᐊᖅᑐᓕᕆᓂᖅ.pdf"),
        ("\u202egnp.exe\u200f", "2026-0001 gnp exe.pdf"),
        ("half \ud800 of a pair", "2026-0001 half of a pair.pdf"),
        ("", "2026-0001.pdf"),
    ],
)
def test_a_file_name_is_safe_on_every_system(title: str, name: str, tmp_path: Path) -> None:
    request = Record("id", "2026-0001", "request", 1, "mohawk", {"working_title": title})
    assert file_name(request) == name
    (tmp_path / name).write_bytes(b"")


@pytest.mark.parametrize("number", ["", "CON", "nul", "LPT1", "com9"])
def test_a_file_name_is_never_empty_nor_a_device(number: str) -> None:
    request = Record("id", number, "request", 1, "mohawk", {})
    assert file_name(request).lower() not in {".pdf", "con.pdf", "nul.pdf", "lpt1.pdf", "com9.pdf"}
    assert file_name(replace(request, number=""), ".txt") == "mcdesk.txt"


@pytest.mark.parametrize("letter", ["x", "é", "ᐃ", "😀"])
def test_a_long_title_makes_a_name_that_a_disk_takes(letter: str, tmp_path: Path) -> None:
    request = Record("id", "2026-0001", "request", 1, "mohawk", {"working_title": letter * 500})
    assert len(file_name(request).encode("utf-8")) <= 200
    (tmp_path / file_name(request)).write_bytes(b"")
