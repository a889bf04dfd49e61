"""The catalogue from a terminal: a list comes in, is found, goes out, and is taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.domain.records import RecordKind
from tests.cli.terminal import Terminal

LIST = "Titre;Heures;Mode;Note\r\nSécurité des chariots;36 heures;Hybride;x\r\nBoulangerie;beaucoup;;\r\n;;;\r\n"


@pytest.fixture
def listed(tmp_path: Path) -> str:
    path = tmp_path / "list.csv"
    path.write_bytes(LIST.encode("cp1252"))
    return str(path)


def test_an_import_is_shown_first_and_kept_on_demand(terminal: Terminal, listed: str, tmp_path: Path) -> None:
    errors = tmp_path / "errors.xlsx"
    shown = terminal.json("catalogue", "import", listed, "--errors", str(errors), code=1)
    assert (shown["rows"], shown["blank"], shown["counts"]["add"], shown["counts"]["blocked"]) == (2, 0, 1, 1)
    assert [(p["cell"], p["value"]) for p in shown["problems"]] == [("B3", "beaucoup")]
    assert [u["header"] for u in shown["unused"]] == ["Note"]
    assert (shown["import"], terminal.store.records()) == (None, [])
    assert errors.exists()
    kept = terminal.json("catalogue", "import", listed, "--yes")
    assert kept["import"] == 1
    (record,) = terminal.store.records(RecordKind.CREDENTIAL)
    assert record.answers["official_name"] == "Sécurité des chariots"
    assert record.answers["instructional_hours"] == 36
    assert record.answers["delivery_mode"] == "hybrid"
    found = terminal.json("catalogue", "search", "secur", "char")
    assert [r["number"] for r in found["records"]] == [record.number]
    undone = terminal.json("catalogue", "undo")
    assert (undone["import"], undone["trashed"]) == (1, 1)
    assert terminal.json("catalogue", "search")["count"] == 0
    assert terminal.run("catalogue", "undo").code == 1


def test_people_read_it_in_lines(terminal: Terminal, listed: str) -> None:
    for lang, words in (("en", "Nothing was written"), ("fr", "Rien n’a été écrit")):
        said = terminal.run("--lang", lang, "catalogue", "import", listed)
        assert words in said.out
        assert "B3" in said.out
        assert "Note" in said.out
    assert "undo 1" in terminal.run("catalogue", "import", listed, "--yes", "--as-typed").out
    assert "Boulangerie" in terminal.run("catalogue", "search", "--kind", "credential").out
    updates = terminal.run("catalogue", "import", listed, "--as-typed", "--clear").out
    assert "→" not in updates


def test_what_is_exported_is_read_again(terminal: Terminal, listed: str, tmp_path: Path) -> None:
    terminal.run("catalogue", "import", listed, "--yes", "--as-typed")
    out = tmp_path / "out.xlsx"
    assert terminal.json("catalogue", "export", str(out))["count"] == 2
    again = terminal.json("catalogue", "import", str(out))
    assert (again["counts"]["same"], again["untouched"]) == (2, 0)
    assert terminal.json("catalogue", "export", str(tmp_path / "b.csv"), "boul")["count"] == 1
    assert terminal.run("catalogue", "export", str(tmp_path / "c.docx")).code == 1


def test_a_template_is_written(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "blank.xlsx"
    assert terminal.run("catalogue", "template", str(path)).code == 0
    assert terminal.run("catalogue", "import", str(path), "--sheet", "none").code == 1


def test_a_file_that_is_no_table_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    said = terminal.run("catalogue", "import", str(tmp_path / "a.pdf"))
    assert said.code == 1
    assert ".xlsx" in said.err
