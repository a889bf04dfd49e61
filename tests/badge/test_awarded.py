"""What an award really writes, verified by software that mcdesk did not write; hostile names in the roster."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from mcdesk.domain.texts import Lang
from tests.badge.test_node import verified
from tests.cli.awarding import award, ready, roster
from tests.cli.conftest import terminal
from tests.cli.terminal import Terminal
from tests.cli.test_ledger import public

__all__ = ["public", "terminal"]
HOSTILE = (
    "Zoë Tremblay-O’Brien",
    "عائشة بنت أبي بكر",
    "\u202eelbirreT eivilO",
    "ᐃᓄᒃᑎᑐᑦ ᓄᓇᕗᑦ",
    "\U0001f600 Smiley \U0001f3f3\ufe0f\u200d\U0001f308",
    "=HYPERLINK(A1) Formula",
    "+1 Plus",
    "@SUM(1) At",
    "../../etc/passwd",
    "C:\\Windows\\System32 Name",
    "CON",
    "Robert'); DROP TABLE awards;--",
    "<script>alert(1)</script> & Co",
    'Quote " and \\ backslash',
    "a" * 200,
    "Z\u0336\u0335\u0334a\u0336l\u0336g\u0336o" * 8,
    "Ti\u00adny\u200bSpaces",
)
"""Names that somebody may have, or may type."""
NOT_ON_PAPER = ("\U0001f600 Smiley \U0001f3f3\ufe0f\u200d\U0001f308", "a" * 200)
"""Of these, what no bundled font has, or no box can hold."""
REFUSED = ("123 456", "…", "b" * 300, "Nul \0 Name", "Bell \x07 Name", "Mark \ufeff Name", "Half \ufffd Name")


def rows(names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return (("Name", "E-mail"), *((name, f"learner{n}@example.org") for n, name in enumerate(names)))


@pytest.fixture
def credential(terminal: Terminal, tmp_path: Path) -> str:
    return ready(terminal, tmp_path)


def test_what_an_award_writes_is_verified_elsewhere_with_what_the_college_uploads(
    terminal: Terminal, credential: str, public: tuple[str, str]
) -> None:
    roster("class.csv", rows(HOSTILE))
    done = award(terminal, credential, "--lang", "both", *public)
    gone = done["awards"][0]["id"]
    again = terminal.json("revoke", gone, "--reason", "Mistake", "--out", "out", *public)
    assert again["revoked"][0]["id"] == gone
    for one in done["awards"]:
        assert all(one["short"] in Path(file).name for file in one["files"]), "a line of the ledger leads to its files"
    badges = [json.loads(Path(one["files"][0]).read_text("utf-8")) for one in done["awards"]]
    uploaded = [json.loads(p.read_text("utf-8")) for p in Path("out/to-upload").rglob("*.json")]
    documents = {page["id"]: page for page in uploaded if page["id"].startswith("did:")}
    lists = {page["id"]: page for page in uploaded if not page["id"].startswith("did:")}
    answers = verified(badges, documents, lists)
    assert answers[0] == (False, "revoked")
    assert answers[1:] == [(True, "")] * (2 * len(HOSTILE) - 1)


def test_hostile_names_stay_inside_their_folder_and_their_cells(terminal: Terminal, credential: str) -> None:
    names = tuple(name for name in HOSTILE if name not in NOT_ON_PAPER)
    roster("class.csv", rows(names))
    before = {p for p in Path().resolve().parent.rglob("*") if "out" not in p.parts}
    done = award(terminal, credential, "--certificate", "modern")
    after = {p for p in Path().resolve().parent.rglob("*") if "out" not in p.parts}
    assert {p for p in after - before if "keys" not in p.parts} == set()
    assert len({Path(f).name.casefold() for one in done["awards"] for f in one["files"]}) == 4 * len(names)
    assert all(len(Path(f).name.encode("utf-8")) <= 255 for one in done["awards"] for f in one["files"])
    with Path("out/mycreds.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for line in csv.reader(file) for cell in line]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "@", "-", "\t")], "no cell is a formula"
    assert [one["name"] for one in done["awards"]] == [" ".join(name.split()) for name in names]
    assert done["certificates"][Lang.EN.value] == len(names)


def test_a_name_that_no_font_or_box_can_hold_is_said_before_any_certificate_is_made(
    terminal: Terminal, credential: str
) -> None:
    roster("class.csv", rows(NOT_ON_PAPER))
    words = ("award", "--credential", credential, "--roster", "class.csv", "--out", "out", "--certificate", "modern")
    said = terminal.run(*words)
    assert (said.code, "2 findings block" in said.out, list(Path("out").rglob("*.pdf"))) == (0, True, [])
    assert len(terminal.json("award", "ledger")["awards"]) == 2


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_name_is_refused_and_nobody_is_awarded(name: str, terminal: Terminal, credential: str) -> None:
    roster("class.csv", rows(("Ana Example", name)))
    said = terminal.run("award", "--credential", credential, "--roster", "class.csv", "--out", "out")
    assert said.code == 1
    assert "Traceback" not in said.out + said.err
    assert terminal.json("award", "ledger")["awards"] == []
    assert not Path("out").exists()


def test_the_same_name_twice_is_two_people(terminal: Terminal, credential: str) -> None:
    roster("class.csv", rows(("Zoë Tremblay", "Zoë Tremblay", "zoe\u0308 tremblay")))
    done = award(terminal, credential)
    names: list[Any] = [Path(one["files"][0]).name.casefold() for one in done["awards"]]
    assert len(set(names)) == 3
