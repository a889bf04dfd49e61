"""The badge from a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from mcdesk.domain.badge_image.library import presets
from mcdesk.domain.badge_image.reading import written
from tests.cli.terminal import Terminal


@pytest.fixture
def number(terminal: Terminal, tmp_path: Path) -> str:
    """A request with a designed badge."""
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"badge_recipe": written(presets()[1].recipe)}), "utf-8")
    return str(terminal.json("request", "new", "--answers", str(answers))["number"])


def test_the_badge_is_written_as_svg_and_as_png(terminal: Terminal, number: str, tmp_path: Path) -> None:
    told = terminal.json("badge", "image", number, "--out", str(tmp_path / "b.svg"))
    assert (told["media_type"], told["beyond_limits"]) == ("image/svg+xml", [])
    assert (tmp_path / "b.svg").stat().st_size == told["bytes"]
    told = terminal.json("badge", "image", number, "--out", str(tmp_path / "b.png"), "--size", "400")
    assert len(told["beyond_limits"]) == 1
    with Image.open(tmp_path / "b.png") as opened:
        assert opened.size == (400, 400)


def test_the_badge_of_a_credential_is_written_too(terminal: Terminal, number: str, tmp_path: Path) -> None:
    recipe = terminal.store.get(number).answers["badge_recipe"]
    answers = tmp_path / "credential.json"
    answers.write_text(json.dumps({"official_name": "Safe Lifting", "badge_recipe": recipe}), "utf-8")
    made = terminal.json("credential", "new", "--answers", str(answers))
    told = terminal.json("badge", "image", made["number"], "--out", str(tmp_path / "b.svg"))
    assert told["number"] == made["number"]
    assert (tmp_path / "b.svg").read_bytes().startswith(b"<")


def test_a_request_without_a_design_is_refused_in_words(terminal: Terminal, tmp_path: Path) -> None:
    number = str(terminal.json("request", "new")["number"])
    said = terminal.run("badge", "image", number, "--out", str(tmp_path / "b.svg"))
    assert said.code == 1
    assert "has no badge design" in said.err
    assert not (tmp_path / "b.svg").exists()
