"""Frameworks from files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mcdesk.app.ports import FrameworkSource
from mcdesk.data.frameworks import FrameworkFiles
from mcdesk.domain.records import Framework, FrameworkItem

MINE = {
    "id": "mine",
    "version": "2",
    "name": {"en": "Mine", "fr": "Le mien"},
    "publisher": "Example",
    "licence": {"en": "CC0", "fr": ""},
    "attribution": {},
    "source": ["https://example.org/mine"],
    "as_of": "2026-11-24",
    "external": True,
    "generic": False,
    "items": [{"code": "M1", "title": {"en": "One"}}, {"code": "M2", "title": {"en": "Two"}, "uri": "urn:m2"}],
}


def test_the_embedded_frameworks_are_whole() -> None:
    source: FrameworkSource = FrameworkFiles()
    found = {f.id: f for f in source.frameworks()}
    assert len(found["on-ees"].items) == 11
    for framework in found.values():
        assert framework.source
        assert all(set(t) == {"en", "fr"} for t in (framework.name, framework.publisher, framework.licence))
        codes = [i.code for i in framework.items]
        assert len(codes) == len(set(codes)) > 0
        assert all(i.title["en"] and i.title["fr"] for i in framework.items)


def test_every_part_is_read(tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_text(json.dumps(MINE), "utf-8")
    (tmp_path / "notes.txt").write_text("no framework")
    assert FrameworkFiles(tmp_path).frameworks() == (
        Framework(
            id="mine",
            version="2",
            name={"en": "Mine", "fr": "Le mien"},
            publisher={"en": "Example", "fr": "Example"},
            licence={"en": "CC0"},
            attribution={},
            source=("https://example.org/mine",),
            as_of="2026-11-24",
            external=True,
            generic=False,
            items=(FrameworkItem("M1", {"en": "One"}), FrameworkItem("M2", {"en": "Two"}, uri="urn:m2")),
        ),
    )


@pytest.mark.parametrize("part", [{"items": [{}]}, {"external": "yes"}, {"name": ["x"]}, {"source": None}])
def test_a_misshapen_file_is_named(tmp_path: Path, part: dict[str, object]) -> None:
    (tmp_path / "mine.json").write_text(json.dumps({**MINE, **part}), "utf-8")
    with pytest.raises(ValueError, match=r"mine\.json"):
        FrameworkFiles(tmp_path).frameworks()
