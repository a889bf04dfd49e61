"""Imports point inward, and the terminal never imports Qt."""

from __future__ import annotations

import subprocess
import sys

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.quality.sources import ROOT

CONFIG = str(ROOT / "pyproject.toml")


def test_every_contract_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    # It sets up logging of its own, which silences every logger that later tests listen to.
    monkeypatch.setattr("importlinter.cli.logging_config.dictConfig", lambda _: None)
    assert lint_imports(config_filename=CONFIG, no_logo=True, no_cache=True) == EXIT_STATUS_SUCCESS


@pytest.mark.parametrize(
    "words",
    [["form", "schema"], ["form", "docs", "--check"], ["--help"]],
    ids=" ".join,
)
def test_the_terminal_never_imports_qt(words: list[str]) -> None:
    code = (
        "import atexit, runpy, sys\n"
        "heavy = ('PySide6', 'shiboken6')\n"
        "atexit.register(lambda: print('loaded', [m for m in heavy if m in sys.modules], file=sys.stderr))\n"
        f"sys.argv = ['mcdesk', *{words!r}]\n"
        "runpy.run_module('mcdesk', run_name='__main__')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip().splitlines()[-1] == "loaded []"


@pytest.mark.parametrize("package", ["domain", "app", "data", "export", "cli", "ui"])
def test_every_module_can_be_imported_and_no_inner_one_loads_qt(package: str) -> None:
    code = (
        "import importlib, pkgutil, sys\n"
        f"top = importlib.import_module('mcdesk.{package}')\n"
        "for found in pkgutil.walk_packages(top.__path__, top.__name__ + '.'):\n"
        "    if 'migrations' not in found.name: importlib.import_module(found.name)\n"
        f"assert ('PySide6' in sys.modules) is {package == 'ui'}\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
