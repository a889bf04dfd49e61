"""Small vector icons that stand beside a word; the word carries the meaning."""

from __future__ import annotations

from collections.abc import Callable

from mcdesk.domain.outline import Tone
from mcdesk.export.pdf.tagging.literals import numbers
from mcdesk.export.pdf.tagging.pen import Pen

GOOD, WARNING, PROBLEM, MISSING, BOX = "good", "warning", "problem", "missing", "box"
OF_TONE = {Tone.GOOD: GOOD, Tone.WARNING: WARNING, Tone.PROBLEM: PROBLEM, Tone.MISSING: MISSING}
_K = 0.5523


def _circle(pen: Pen, x: float, y: float, radius: float, paint: str) -> None:
    k = radius * _K
    pen.write(
        f"{numbers(x + radius, y)} m"
        f" {numbers(x + radius, y + k, x + k, y + radius, x, y + radius)} c"
        f" {numbers(x - k, y + radius, x - radius, y + k, x - radius, y)} c"
        f" {numbers(x - radius, y - k, x - k, y - radius, x, y - radius)} c"
        f" {numbers(x + k, y - radius, x + radius, y - k, x + radius, y)} c {paint}"
    )


def _good(pen: Pen, x: float, y: float, size: float, colour: str) -> None:
    pen.write(f"{pen.colour(colour)} rg")
    _circle(pen, x, y, size / 2, "f")
    u = size / 10
    pen.path(((x - 2.2 * u, y), (x - 0.6 * u, y - 1.8 * u), (x + 2.4 * u, y + 1.8 * u)), "#ffffff", 1.1 * u)


def _warning(pen: Pen, x: float, y: float, size: float, colour: str) -> None:
    u = size / 10
    corners = f"{numbers(x - 5 * u, y - 4.4 * u)} m {numbers(x + 5 * u, y - 4.4 * u)} l {numbers(x, y + 4.6 * u)} l"
    pen.write(f"q {pen.colour(colour)} rg {pen.colour(colour)} RG {u:.2f} w 1 j {corners} b Q")
    pen.path(((x, y + 1.6 * u), (x, y - 1.2 * u)), "#ffffff", 1.2 * u)
    pen.path(((x, y - 3 * u), (x, y - 3.02 * u)), "#ffffff", 1.4 * u)


def _problem(pen: Pen, x: float, y: float, size: float, colour: str) -> None:
    pen.write(f"{pen.colour(colour)} rg")
    _circle(pen, x, y, size / 2, "f")
    u = size / 10
    pen.path(((x, y + 2.6 * u), (x, y - 0.4 * u)), "#ffffff", 1.2 * u)
    pen.path(((x, y - 2.6 * u), (x, y - 2.62 * u)), "#ffffff", 1.4 * u)


def _missing(pen: Pen, x: float, y: float, size: float, colour: str) -> None:
    u = size / 10
    pen.write(f"q {pen.colour(colour)} RG {u:.2f} w [{1.4 * u:.2f} {1.2 * u:.2f}] 0 d")
    _circle(pen, x, y, size / 2 - u / 2, "S Q")
    pen.path(((x - 2 * u, y), (x + 2 * u, y)), colour, 1.1 * u)


def _box(pen: Pen, x: float, y: float, size: float, colour: str) -> None:
    half = size / 2
    pen.write(f"q {pen.colour(colour)} RG 0.9 w {numbers(x - half, y - half, size, size)} re S Q")


_DRAW: dict[str, Callable[[Pen, float, float, float, str], None]] = {
    GOOD: _good,
    WARNING: _warning,
    PROBLEM: _problem,
    MISSING: _missing,
    BOX: _box,
}


def draw_icon(pen: Pen, icon: str, x: float, baseline: float, size: float, colour: str) -> None:
    """Draw an icon that stands on a line of text of this size, its left edge at ``x``."""
    _DRAW[icon](pen, x + size * 0.48, baseline + size * 0.34, size * 0.92, colour)
