"""Everything in one archive: readable again without the program."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator

from mcdesk.app import records, requests
from mcdesk.app.attachments import attach
from mcdesk.app.review import talking
from mcdesk.app.services import Services
from mcdesk.app.upkeep.archive import save_everything
from mcdesk.app.upkeep.archive_files import table
from mcdesk.app.upkeep.records import Cancelled
from mcdesk.data.archive import archive
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.data.opening import open_workspace
from mcdesk.data.store import SqliteStore
from mcdesk.domain.outline import Paper
from mcdesk.domain.records import Person, RecordKind, Version
from mcdesk.domain.review.talk import WHOLE
from mcdesk.domain.texts import Lang
from mcdesk.export.artist import Artist
from tests.app.workspace import NOW, Kept, services
from tests.contract.store_base import submitted
from tests.domain.definitions import sample

FILES = WorkspaceFileKeeper()


class Page(HTMLParser):
    """What a browser makes of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        href = dict(attrs).get("href")
        if href and not href.startswith("#"):
            self.links.append(unquote(href))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Services]:
    """A workspace with something of everything, and titles that files and pages have trouble with."""
    store = open_workspace(tmp_path / "plans.mcworkspace", create=True)
    made = services()
    full = Services(store, made.definitions, {"pdf": Kept()}, made.clock, "=cmd|' /C calc'!A0", Artist())
    letter = tmp_path / "Lettre d’appui: été.pdf"
    letter.write_bytes(b"%PDF-1.7 letter")
    forklift = requests.create(full, sample("forklift")).value
    requests.create(full, {"working_title": "<script>alert(1)</script> & Cie / CON"})
    with_file = requests.create(full, {"working_title": "Files"}).value
    answers = {"partners": [{"id": "p1", "evidence": attach(full, letter)}], "other": attach(full, letter)}
    records.save(full, replace(with_file, answers={**with_file.answers, **answers}))
    submitted(store, forklift, 1)
    records.discard(full, requests.create(full, {"working_title": "Given up"}).value)
    store.attach("loose.txt", "text/plain", b"nobody's")
    store.remember_person(Person("", "+Zoé Example", email="zoe@example.org"))
    yield full
    store.close()


@pytest.fixture
def packed(work: Services, tmp_path: Path) -> zipfile.ZipFile:
    path = tmp_path / "everything.zip"
    save_everything(work, FILES, path, Lang.EN)
    return zipfile.ZipFile(io.BytesIO(path.read_bytes()))


def test_every_file_is_reached_from_the_page_and_every_link_leads_somewhere(packed: zipfile.ZipFile) -> None:
    page = Page(packed.read("index.html").decode("utf-8"))
    names = set(packed.namelist())
    assert set(page.links) <= names
    assert names - set(page.links) == {"index.html", "answers.schema.fr.json"}


def test_its_documents_are_on_the_paper_that_the_person_prefers(work: Services, tmp_path: Path) -> None:
    kept = Kept()
    definitions = replace(work.definitions, preferred_paper=lambda: "a4")
    save_everything(replace(work, definitions=definitions, exporters={"pdf": kept}), FILES, tmp_path / "a.zip", Lang.EN)
    assert {outline.paper for outline in kept.outlines} == {Paper.A4}


def test_the_answers_come_back_and_keep_to_the_schema(packed: zipfile.ZipFile, work: Services) -> None:
    schema = json.loads(packed.read("answers.schema.en.json"))
    found = {}
    for name in packed.namelist():
        if name.endswith("answers.json"):
            document = json.loads(packed.read(name))
            found[document["number"], document["format"]] = document["answers"]
    for request in (*work.store.records(), *work.store.trashed()):
        assert found[request.number, "mcdesk-request"] == request.answers
    forklift = found["2026-0001", "mcdesk-version"]
    assert forklift == work.store.versions(work.store.get("2026-0001").id)[0].answers
    Draft202012Validator(schema).validate(forklift)


def test_attachments_have_their_names_and_bytes_once_a_request(packed: zipfile.ZipFile) -> None:
    names = [n for n in packed.namelist() if "attachments/" in n]
    assert names == [
        "requests/2026-0003 Files/attachments/Lettre d’appui été.pdf",
        "other attachments/loose.txt",
    ]
    assert packed.read(names[0]) == b"%PDF-1.7 letter"


def test_proposals_and_versions_lie_with_their_request(packed: zipfile.ZipFile) -> None:
    pdfs = [n.partition("/")[2].partition("/")[2] for n in packed.namelist() if n.endswith("2026-0001.pdf")]
    assert pdfs == ["Proposal 2026-0001.pdf"]
    assert any(n.endswith("/Version 1/Proposal, version 1.pdf") for n in packed.namelist())
    assert next(n for n in packed.namelist() if n.startswith("trash/")).startswith("trash/2026-0004 Given up/")


def test_no_cell_is_a_formula_and_accents_open_in_a_spreadsheet(packed: zipfile.ZipFile) -> None:
    for name in ("history.csv", "people.csv"):
        data = packed.read(name)
        assert data.startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        assert all(not c.startswith(("=", "+", "-", "@")) for row in rows for c in row)
        assert len({len(row) for row in rows}) == 1
    assert "'+Zoé Example" in packed.read("people.csv").decode("utf-8-sig")
    history = list(csv.reader(io.StringIO(packed.read("history.csv").decode("utf-8-sig"), newline="")))
    assert history[0] == ["Time (UTC)", "Who", "What", "Request", "Title", "Detail"]
    assert {row[0] for row in history[1:]} == {"2026-11-24T12:00:00Z", f"{NOW:%Y-%m-%dT%H:%M:%SZ}"}


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@A1", "\tx", "\rx", "\nx"])
def test_the_guard_takes_every_start_of_a_formula(cell: str) -> None:
    row = next(csv.reader(io.StringIO(table([cell], []).decode("utf-8-sig"), newline="")))
    assert row == [f"'{cell}"]


@pytest.mark.parametrize(("name", "lang"), [("index.html", "en-CA"), ("index.fr.html", "fr-CA")])
def test_the_page_has_what_a_screen_reader_needs_and_runs_nothing(
    packed: zipfile.ZipFile, name: str, lang: str
) -> None:
    page = Page(packed.read(name).decode("utf-8"))
    tags = [t for t, _ in page.tags]
    assert ("html", {"lang": lang}) in page.tags
    assert tags.count("h1") == tags.count("main") == 1
    assert "script" not in tags
    assert "<script>alert(1)</script> & Cie / CON" in "".join(page.words)
    assert all(a.get("scope") for t, a in page.tags if t == "th")
    assert tags.count("caption") == tags.count("table") == 2
    assert not [a for _, a in page.tags for v in a.values() if v and v.startswith(("http:", "https:", "javascript:"))]


def test_an_attachment_that_cannot_be_read_is_named(work: Services, tmp_path: Path) -> None:
    assert isinstance(work.store, SqliteStore)
    with work.store.session.raw() as raw:
        raw.execute("UPDATE attachments SET data = x'00' WHERE name LIKE 'Lettre%'")
    index = save_everything(work, FILES, tmp_path / "all.zip", Lang.FR)
    assert index.missing == ["Lettre d’appui: été.pdf"]
    page = zipfile.ZipFile(tmp_path / "all.zip").read("index.html").decode()
    assert "Fichiers joints illisibles" in page


def test_a_note_for_oneself_does_not_leave_the_workspace(work: Services, tmp_path: Path) -> None:
    request = work.store.records(RecordKind.REQUEST)[0]
    talking.comment(work, request, WHOLE, "For everybody")
    talking.comment(work, request, WHOLE, "For me", private=True)
    save_everything(work, FILES, tmp_path / "all.zip", Lang.EN)
    told = zipfile.ZipFile(tmp_path / "all.zip").read("history.csv").decode("utf-8-sig")
    assert told.count("review-commented") == 1


def test_stopping_leaves_no_archive(work: Services, tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    before = len(work.store.history())
    (tmp_path / "all.zip").write_bytes(b"earlier")
    with pytest.raises(Cancelled):
        save_everything(work, FILES, tmp_path / "all.zip", Lang.EN, stop)
    assert (tmp_path / "all.zip").read_bytes() == b"earlier"
    assert not [p for p in tmp_path.iterdir() if p.name.endswith(".part")]
    assert len(work.store.history()) == before


@pytest.mark.parametrize("name", ["", "/etc/x", "a//b", "../x", "a/../../x", "a\\b", "C:/x", "taken", "TAKEN"])
def test_no_name_leads_out_of_an_archive_or_is_taken_twice(tmp_path: Path, name: str) -> None:
    with archive(tmp_path / "a.zip") as made:
        made.add("taken", b"")
        with pytest.raises(ValueError, match="archive"):
            made.add(name, b"")


def test_credentials_stand_in_a_folder_of_their_own_with_a_sheet_for_each_version(tmp_path: Path) -> None:
    store = open_workspace(tmp_path / "mc.mcworkspace", create=True)
    work = replace(services(), store=store)
    made = records.create(work, RecordKind.CREDENTIAL, {"official_name": "Lift", "launch_on": "2027-01-01"}).value
    version = Version(made.id, 1, {"official_name": "Lift"}, 1, "mohawk", NOW, "Ada")
    store.submit(replace(made, version=1), version, records.event_of(work, "credential-issued", made, version=1))
    index = save_everything(work, FILES, tmp_path / "all.zip", Lang.EN)
    store.close()
    folder = "micro-credentials/MC-2026-0001 Lift"
    with zipfile.ZipFile(tmp_path / "all.zip") as kept:
        names = set(kept.namelist())
        kept_answers = json.loads(kept.read(f"{folder}/answers.json"))
        page = Page(kept.read("index.html").decode())
    assert [c.folder for c in index.credentials] == [folder]
    assert index.requests == []
    sheets = {f"{folder}/Sheet MC-2026-0001.pdf", f"{folder}/Version 1/Sheet, version 1.pdf"}
    assert names >= {*sheets, "credential-answers.schema.en.json", "credential-answers.schema.fr.json"}
    assert (kept_answers["format"], kept_answers["state"]) == ("mcdesk-credential", "in-development")
    assert sheets <= set(page.links)
    assert "In development, v1" in page.words
