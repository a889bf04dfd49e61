"""Frameworks from a terminal: imported, listed, covered, exported, taken out."""

from __future__ import annotations

import errno
import json
from pathlib import Path
from typing import Any

import pytest

from mcdesk.domain.frameworks.case.check import mistakes
from tests.cli.terminal import Terminal
from tests.domain.definitions import sample

TABLE = "Code,Title,Title (French),Parent\n1,Joining,Assemblage,\n1.1,Weld steel,Souder l’acier,1\n,No code,,\n"
FACTS = (
    "--name", "Invented welding", "--edition", "2", "--publisher", "Example Guild", "--licence", "CC BY 4.0",
    "--attribution", "Example Guild 2026", "--source", "https://example.org/welding",
)  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "welding.csv"
    path.write_text(TABLE, "utf-8")
    return str(path)


def taken(terminal: Terminal, file: str, *more: str) -> Any:
    return terminal.json("framework", "import", file, *FACTS, *more)


def aligned(terminal: Terminal, tmp_path: Path) -> str:
    """The number of a request that is aligned with the invented framework."""
    answers: dict[str, Any] = dict(sample("forklift"))
    item = {"framework": "invented-welding", "code": "1.1", "title": "Weld steel"}
    answers["alignments"] = [{"id": "x", "outcome": [answers["outcomes"][0]["id"]], "item": item, "strength": "4"}]
    path = tmp_path / "aligned.json"
    path.write_text(json.dumps(answers), "utf-8")
    return str(terminal.json("request", "new", "--answers", str(path))["number"])


def test_every_row_is_accounted_for(terminal: Terminal, file: str) -> None:
    done = taken(terminal, file)
    assert (done["framework"], done["items"], done["rows"], done["left_out"]) == ("invented-welding", 2, 3, 1)
    assert [(p["row"], p["column"], p["left_out"]) for p in done["problems"]] == [(4, "code", True)]
    listed = terminal.json("framework", "list")["frameworks"]
    assert [f["id"] for f in listed] == ["on-ees", "sfs", "esdc-foundational", "invented-welding"]
    assert listed[-1] | {"imported_at": ""} == {
        "id": "invented-welding", "version": "2", "name": "Invented welding", "publisher": "Example Guild",
        "licence": "CC BY 4.0", "attribution": "Example Guild 2026", "source": ["https://example.org/welding"],
        "items": 2, "superseded": 0, "imported_at": "",
    }  # fmt: skip


@pytest.mark.parametrize("fact", ["--edition", "--publisher", "--licence", "--attribution", "--source"])
def test_nothing_is_imported_without_its_licence_and_source(terminal: Terminal, file: str, fact: str) -> None:
    place = FACTS.index(fact)
    said = terminal.run("framework", "import", file, *FACTS[:place], *FACTS[place + 2 :])
    assert said.code == 1
    assert fact in said.err
    assert terminal.store.frameworks.shelved() == []


def test_a_licence_that_forbids_has_to_be_confirmed(terminal: Terminal, file: str) -> None:
    asked = ("framework", "import", file, *FACTS, "--name", "SFIA 9")
    said = terminal.run(*asked)
    assert (said.code, "--confirm-licence" in said.err, "paid licence" in said.err) == (1, True, True)
    assert terminal.run(*asked, "--confirm-licence").code == 0


@pytest.mark.parametrize("words", [("framework", "export", "sfs"), ("credential", "calendar")])
def test_a_full_disk_leaves_the_file_that_was_there(
    words: tuple[str, ...], terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    out = tmp_path / "out"
    out.write_text("earlier", "utf-8")
    with monkeypatch.context() as broken:
        broken.setattr("os.fsync", full)
        said = terminal.run(*words, "--out", str(out), "--lang", "fr")
    assert (said.code, "le disque est plein" in said.err) == (3, True)
    assert out.read_text("utf-8") == "earlier"
    assert list(tmp_path.glob("*.part")) == []


def test_a_dry_run_writes_nothing(terminal: Terminal, file: str) -> None:
    done = taken(terminal, file, "--dry-run")
    assert (done["imported"], done["added"]) == (False, 2)
    assert terminal.store.frameworks.shelved() == []


def test_a_newer_version_supersedes_and_an_alignment_keeps_its_item(
    terminal: Terminal, file: str, tmp_path: Path
) -> None:
    taken(terminal, file)
    number = aligned(terminal, tmp_path)
    Path(file).write_text("Code,Title\n1,Joining\n2,Cutting\n", "utf-8")
    done = taken(terminal, file, "--edition", "3")
    assert (done["added"], done["superseded"], done["items"]) == (1, 1, 2)
    covered = terminal.json("framework", "coverage", "--framework", "invented-welding")["covered"]
    assert [(c["code"], c["claims"][0]["record"]) for c in covered] == [("1.1", number)]
    entry = terminal.store.frameworks.entry("invented-welding", "1.1")
    assert entry is not None
    assert (entry.superseded, entry.title) == ("3", {"en": "Weld steel", "fr": "Souder l’acier"})


def test_the_other_language_can_come_later(terminal: Terminal, file: str, tmp_path: Path) -> None:
    Path(file).write_text("Code,Title\n1,Joining\n2,Cutting\n", "utf-8")
    taken(terminal, file)
    french = tmp_path / "welding_fr.csv"
    french.write_text("Code;Titre\n1;Assemblage\n9;Inconnu\n", "utf-8")
    done = taken(terminal, str(french), "--texts-only", "--id", "invented-welding")
    assert (done["changed"], done["superseded"], done["added"]) == (1, 0, 0)
    entry = terminal.store.frameworks.entry("invented-welding", "1")
    assert entry is not None
    assert entry.title == {"en": "Joining", "fr": "Assemblage"}


def test_columns_can_be_named(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Nummer;Was\nA;Schweissen\n", "utf-8")
    assert terminal.run("framework", "import", str(path), *FACTS).code == 1
    done = taken(terminal, str(path), "--column", "code=Nummer", "title_en=Was")
    assert done["items"] == 1
    said = terminal.run("framework", "import", str(path), *FACTS, "--column", "colour=Nummer")
    assert (said.code, "title_en" in said.err) == (1, True)


def test_what_is_exported_as_case_keeps_the_rules_and_comes_in_again(
    terminal: Terminal, file: str, tmp_path: Path
) -> None:
    taken(terminal, file)
    out = tmp_path / "w.json"
    terminal.json("framework", "export", "invented-welding", "--out", str(out))
    assert mistakes(json.loads(out.read_bytes())) == ()
    before = terminal.store.frameworks.entries("invented-welding")
    done = terminal.json("framework", "import", str(out))
    assert (done["framework"], done["preset"], done["added"], done["changed"]) == ("invented-welding", "case", 0, 0)
    assert terminal.store.frameworks.entries("invented-welding") == before


@pytest.mark.parametrize("suffix", ["json", "xlsx", "csv"])
def test_coverage_goes_out_in_every_format(terminal: Terminal, file: str, tmp_path: Path, suffix: str) -> None:
    taken(terminal, file)
    aligned(terminal, tmp_path)
    out = tmp_path / f"coverage.{suffix}"
    terminal.json("framework", "coverage", "--gaps", "--out", str(out))
    data = out.read_bytes()
    if suffix == "json":
        package = json.loads(data)
        assert mistakes(package) == ()
        links = {(a["associationType"], a.get("notes", "")) for a in package["CFAssociations"]}
        assert links == {("isChildOf", ""), ("isRelatedTo", "Very significant (4)")}
        competency = next(i for i in package["CFItems"] if i.get("humanCodingScheme") == "1.1")
        assert "Licence: CC BY 4.0" in competency["notes"]
    elif suffix == "csv":
        text = data.decode("utf-8-sig")
        assert "CC BY 4.0" in text
        assert text.count("on-ees") + text.count("Essential Employability") >= 11
    assert len(data) > 100


def test_coverage_says_when_there_is_none(terminal: Terminal) -> None:
    assert "No record" in terminal.run("framework", "coverage").out


def test_a_framework_in_use_stays_and_the_user_is_told_where(terminal: Terminal, file: str, tmp_path: Path) -> None:
    taken(terminal, file)
    number = aligned(terminal, tmp_path)
    said = terminal.run("framework", "remove", "invented-welding")
    assert (said.code, number in said.err) == (1, True)
    assert [s.id for s in terminal.store.frameworks.shelved()] == ["invented-welding"]


def test_a_framework_that_nothing_uses_can_go(terminal: Terminal, file: str) -> None:
    taken(terminal, file)
    assert terminal.json("framework", "remove", "invented-welding") == {"removed": "invented-welding"}
    assert terminal.store.frameworks.shelved() == []
    assert terminal.run("framework", "remove", "on-ees").code == 1


def test_the_id_of_a_framework_of_the_program_is_not_taken(terminal: Terminal, file: str) -> None:
    said = terminal.run("framework", "import", file, *FACTS, "--id", "on-ees")
    assert (said.code, "on-ees" in said.err) == (1, True)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_people_read_lines(terminal: Terminal, file: str, tmp_path: Path, lang: str) -> None:
    said = terminal.run("framework", "import", file, *FACTS, "--lang", lang)
    assert (said.code, "invented-welding" in said.out) == (0, True)
    aligned(terminal, tmp_path)
    for words in (["list"], ["coverage"], ["coverage", "--gaps"], ["export", "invented-welding"]):
        said = terminal.run("framework", *words, "--lang", lang)
        assert (said.code, said.err, bool(said.out.strip())) == (0, "", True), words
