"""The files that the quality tests look at."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDERS = ("mcdesk", "tests", "benchmarks", "tools")


def python_files() -> list[Path]:
    """Every Python file of the project."""
    return [ROOT / "dev.py", *(p for folder in FOLDERS for p in sorted((ROOT / folder).rglob("*.py")))]
