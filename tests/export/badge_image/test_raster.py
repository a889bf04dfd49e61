"""Pictures of SVG: small ones here, large ones by a process of its own, and the same either way."""

from __future__ import annotations

import io
import subprocess

import pytest
from PIL import Image

from mcdesk import children
from mcdesk.domain.errors import Refused
from mcdesk.export.badge_image import raster

SHAPES = "".join(f'<circle cx="{n % 90}" cy="{n // 90 * 3}" r="40" fill="none" stroke="#123"/>' for n in range(1500))
SVG = f'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" viewBox="0 0 90 60">{SHAPES}</svg>'
NONE = SVG.replace("</svg>", "")


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The processes that were begun, by name."""
    names: list[str] = []
    command = children.command

    def noted(name: str, *words: str) -> list[str]:
        names.append(name)
        return command(name, *words)

    monkeypatch.setattr(children, "command", noted)
    return names


def pixels(png: bytes) -> tuple[tuple[int, int], bytes]:
    with Image.open(io.BytesIO(png)) as opened:
        return opened.size, opened.convert("RGBA").tobytes()


def test_a_small_picture_begins_no_process(begun: list[str]) -> None:
    raster.png(SVG, 64)
    raster.scaled(SVG, 2)
    assert begun == []


def test_a_large_picture_is_the_same_that_would_be_drawn_here(
    begun: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    apart = raster.png(SVG, 600), raster.scaled(SVG, 8)
    assert begun == ["picture", "picture"]
    monkeypatch.setattr(raster, "AT_A_GLANCE", 10**9)
    here = raster.png(SVG, 600), raster.scaled(SVG, 8)
    assert [pixels(data) for data in apart] == [pixels(data) for data in here]
    assert [pixels(data)[0] for data in here] == [(600, 400), (720, 480)]


@pytest.mark.parametrize("side", [64, 600])
def test_what_is_no_svg_is_refused_by_name(side: int) -> None:
    with pytest.raises(Refused) as caught:
        raster.png(NONE, side)
    assert caught.value.message.key == "badge-image-undrawable"


def test_a_process_that_breaks_gives_no_half_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = subprocess.CompletedProcess([], -9, b"half a picture")
    monkeypatch.setattr(subprocess, "run", lambda *_a, **_k: ended)
    with pytest.raises(Refused):
        raster.png(SVG, 600)
