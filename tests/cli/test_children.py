"""A packaged program has no Python beside it: for work that is kept apart it starts itself, and is the child."""

from __future__ import annotations

import ast
import io
import json
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from mcdesk import children
from mcdesk.data.spelling import Dictionaries
from mcdesk.domain.texts import Lang
from mcdesk.export.badge.enclosed import files_in
from mcdesk.export.badge_image.raster import png
from tests.cli.test_no_window import environment
from tests.quality.sources import ROOT

CODE = """
import sys
from mcdesk.__main__ import main
code = main()
loaded = [name for name in ("PySide6", "sqlalchemy", "reportlab") if name in sys.modules]
print(loaded, file=sys.stderr)
sys.exit(code)
"""


def with_a_file() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.attachments["badge.json"] = pikepdf.AttachedFileSpec(
        pdf, b"{}", description="", filename="badge.json", mime_type="", creation_date="", mod_date=""
    )
    pdf.save(made := io.BytesIO())
    return made.getvalue()


def packaged(name: str, *words: str) -> list[str]:
    """The command line of a packaged program, whose first word is played by a Python that runs the program."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "frozen", True, raising=False)
        program, *rest = children_command(name, *words)
    assert program == sys.executable
    return [program, "-c", CODE, *rest]


children_command = children.command


def test_a_packaged_program_is_its_own_child() -> None:
    told = packaged("spelling", "{}")
    assert told[3:] == [children.WORD, "spelling", "{}"]
    with pytest.raises(KeyError):
        children.command("other")


def test_words_are_checked_by_a_packaged_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setattr(children, "command", packaged)
    made = Dictionaries()
    try:
        assert list(made.known(["colour", "couleur", "colr"])) == [{Lang.EN}, {Lang.FR}, set()]
        assert "colour" in made.suggest("colur", Lang.EN)
    finally:
        made.close()


def test_a_pdf_is_taken_apart_by_a_packaged_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setattr(children, "command", packaged)
    (inside,), count = files_in(with_a_file())
    assert (inside.name, inside.data, count) == ("badge.json", b"{}", 1)


def test_a_large_picture_is_drawn_by_a_packaged_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setattr(children, "command", packaged)
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="3"/></svg>'
    assert png(svg, 600).startswith(b"\x89PNG")


def test_a_child_loads_nothing_heavy() -> None:
    told = packaged("enclosed", "9", "9", "9")
    done = subprocess.run(told, input=b"no PDF", capture_output=True, check=True, env=environment())
    assert json.loads(done.stdout) == {"failed": "damaged"}
    assert done.stderr.strip() == b"[]"


@pytest.mark.parametrize("name", children.CHILDREN)
def test_the_script_of_a_child_imports_nothing_of_the_program(name: str) -> None:
    script = Path(children.command(name)[2])
    imported = [node for node in ast.walk(ast.parse(script.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
    assert [node.module for node in imported if (node.module or "").startswith("mcdesk")] == []


@pytest.mark.parametrize("argv", [[], [children.WORD], [children.WORD, "other"], ["export", children.WORD, "spelling"]])
def test_other_words_ask_for_no_child(argv: list[str]) -> None:
    assert not children.asked(argv)
