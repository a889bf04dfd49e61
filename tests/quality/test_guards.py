"""The guards of conftest.py stop what they are for: each is given the fault that it looks for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.quality.sources import ROOT

FAULTS = {
    "warning": ("import logging\ndef test(): logging.getLogger('x').warning('w')", "Unannounced warnings"),
    "network": (
        "import socket\ndef test(): socket.create_connection(('192.0.2.1', 80), timeout=1)",
        "may not use the network",
    ),
    "window": (
        "from PySide6.QtWidgets import QWidget\ndef test(qapp):\n    w = QWidget()\n    w.show()\n    qapp.w = w",
        "Left behind: window QWidget",
    ),
    "runner": (
        "from mcdesk.ui.jobs import Jobs\ndef test(qapp): qapp.runner = Jobs()",
        "Left behind: runners of jobs: 1",
    ),
    "thread": (
        "import threading\n"
        "go = threading.Event()\n"
        "def test(): threading.Thread(target=go.wait, args=(4,), name='late').start()",
        "Left behind: thread late",
    ),
    "python warning": ("import warnings\ndef test(): warnings.warn('w', stacklevel=1)", "UserWarning"),
}
ALLOWED = (
    "import logging, os, pytest\n"
    "from pathlib import Path\n"
    "@pytest.mark.allow_warnings\n"
    "def test_announced(): logging.getLogger('x').warning('w')\n"
    "def test_home(tmp_path_factory): assert Path.home().is_relative_to(tmp_path_factory.getbasetemp())\n"
)


def outcome(folder: Path, code: str) -> tuple[int, str]:
    """Run a test file under the project's conftest; the exit code and what was printed."""
    file = folder / "test_fault.py"
    file.write_text(code, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), str(file)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_fails_its_test(fault: str, tmp_path: Path) -> None:
    code, told = FAULTS[fault]
    status, output = outcome(tmp_path, code)
    assert status == pytest.ExitCode.TESTS_FAILED, output
    assert told in output


def test_what_is_announced_passes(tmp_path: Path) -> None:
    status, output = outcome(tmp_path, ALLOWED)
    assert status == pytest.ExitCode.OK, output
