"""A file is under 300 lines, a function under 50."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.quality.sources import ROOT, python_files

FILE, FUNCTION = 300, 50


def long_files(paths: list[Path]) -> Iterator[str]:
    for path in paths:
        lines = len(path.read_text("utf-8").splitlines())
        if lines >= FILE:
            yield f"{path}: {lines} lines"


def long_functions(paths: list[Path]) -> Iterator[str]:
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines >= FUNCTION:
                    yield f"{path}:{node.lineno}: {node.name} has {lines} lines"


def test_files_are_short() -> None:
    assert list(long_files(python_files())) == []


def test_functions_are_short() -> None:
    assert list(long_functions(python_files())) == []


def test_long_ones_are_found(tmp_path: Path) -> None:
    long = tmp_path / "long.py"
    long.write_text("def f():\n" + "    x = 1\n" * (FUNCTION - 1) + "y = 1\n" * (FILE - FUNCTION), "utf-8")
    assert list(long_files([long])) == [f"{long}: {FILE} lines"]
    assert list(long_functions([long])) == [f"{long}:1: f has {FUNCTION} lines"]


def test_the_search_covers_the_project() -> None:
    found = {p.relative_to(ROOT).parts[0] for p in python_files()}
    assert found >= {"mcdesk", "tests", "benchmarks", "tools", "dev.py"}
