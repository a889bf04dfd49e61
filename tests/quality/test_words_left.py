"""Nothing is left unfinished or switched off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.quality.sources import ROOT, python_files

# Each is spelled so that this file does not hold what it looks for.
FORBIDDEN = re.compile(
    r"\bTOD[O]\b|\bFIXM[E]\b|\bNotImplemented[E]rror\b"
    r"|type:\s*ignor[e]|\bnoq[a]\b|pragma:\s*no\s*cove[r]"
    r"|mark\.(ski[p]|xfai[l])|pytest\.(ski[p]|xfai[l]|importorski[p])\b"
)
EXAMPLES = "# TO-DO x;x = 1  # no-qa;@pytest.mark.sk-ipif(True);pytest.sk-ip();# type: ig-nore[x]".replace("-", "")


def found_in(paths: list[Path]) -> Iterator[str]:
    for path in paths:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if FORBIDDEN.search(line):
                yield f"{path}:{number}: {line.strip()}"


def test_nothing_is_left_unfinished_or_switched_off() -> None:
    words = [p for p in (ROOT / "resources").rglob("*") if p.suffix in {".toml", ".ftl"}]
    assert list(found_in([*python_files(), *words, ROOT / "pyproject.toml"])) == []


def test_each_mark_is_found(tmp_path: Path) -> None:
    file = tmp_path / "left.py"
    file.write_text(EXAMPLES.replace(";", "\n"), "utf-8")
    assert len(list(found_in([file]))) == EXAMPLES.count(";") + 1
