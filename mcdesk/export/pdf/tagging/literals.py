"""PDF literals."""

from __future__ import annotations

from functools import lru_cache


def pdf_text(value: str) -> bytes:
    """A text string literal; ``value`` must be clean (no lone surrogates)."""
    try:
        plain = value.encode("ascii")
    except UnicodeEncodeError:
        return b"<feff" + value.encode("utf-16-be").hex().encode("ascii") + b">"
    escaped = plain.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"(" + escaped.replace(b"\r", b"\\r").replace(b"\n", b"\\n") + b")"


def numbers(*values: float) -> str:
    """Coordinates, two decimals, in points."""
    return " ".join([f"{value:.2f}" for value in values])


@lru_cache(maxsize=256)
def colour_operands(colour: str) -> str:
    """``#rrggbb`` as three operands from 0 to 1."""
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.4g}" for i in (1, 3, 5))
