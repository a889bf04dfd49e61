"""A class to award, from a terminal."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from mcdesk.resources import resource
from tests.badge import samples
from tests.cli.terminal import Terminal

FORKLIFT = str(resource("samples", "forklift.json"))
FRENCH = {
    "official_name_fr": "Conduite sécuritaire d’un chariot élévateur",
    "one_sentence_fr": "Inspecte, conduit et stationne un chariot élévateur.",
    "badge_criteria_fr": "A réussi la démonstration pratique.",
}
RECIPE = {"version": 1, "icon": "forklift", "words": {"name": {"en": "Forklift", "fr": "Chariot"}}}
CLASS = (
    ("Name", "E-mail", "Evidence", "Inspection and load worksheet", "Hazard response scenarios"),
    ("Zoë Tremblay-O’Brien", "Zoe@Example.org", "https://example.org/zoe", "met", "x"),
    ("李小龍", "lee@example.org", "Drove the course twice", "atteint", "pass"),
    ("Ana Example", "ana@example.org", "", "Met", ""),
)


def roster(name: str, rows: tuple[tuple[str, ...], ...] = CLASS) -> str:
    with Path(name).open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return name


def table(name: str) -> list[list[str]]:
    with Path(name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def award(terminal: Terminal, credential: str, *words: str, file: str = "class.csv", code: int = 0) -> Any:
    words = ("award", "--credential", credential, "--roster", file, "--out", "out", *words)
    return terminal.json(*words, code=code)


def files_in(folder: str) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in Path(folder).rglob("*") if p.is_file() and p.suffix != ".xlsx"}


def ready(terminal: Terminal, tmp_path: Path) -> str:
    """The number of a credential with version 1, and a key to sign with."""
    number = terminal.json("request", "new", "--answers", FORKLIFT)["number"]
    terminal.run("request", "submit", number)
    made = str(terminal.json("credential", "from-request", number, "--approve", "--reason", "Committee")["number"])
    about = "For warehouse workers. " + "They learn to lift loads with care and to show it on a course. " * 3
    (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 40)
    offering = [{"id": "f1", "starts": "2026-10-05", "ends": "2026-11-13"}]
    answers = {"description": about, "badge_image": {"file": "b.png"}, "badge_recipe": RECIPE, "offerings": offering}
    (tmp_path / "c.json").write_text(json.dumps({**answers, **FRENCH}), "utf-8")
    assert terminal.run("credential", "amend", made, "--answers", "c.json").code == 0
    for step in ("begin", "ready"):
        terminal.run("credential", "state", made, step)
    assert terminal.json("credential", "issue", made)["version"] == 1
    samples.open_key(terminal.program.badges)
    return made
