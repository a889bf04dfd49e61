"""The packaged program: built once, then used as somebody without Python would."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from mcdesk import __version__
from mcdesk.data.spelling import Dictionaries
from mcdesk.domain.texts import Lang
from mcdesk.export.badge.enclosed import files_in
from tests.quality.sources import ROOT
from tools import package

PATIENCE = 120
TERMINAL = "mcdesk-terminal.exe" if sys.platform == "win32" else "mcdesk"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = package.build(tmp_path_factory.mktemp("package"))
    return folder / "Contents" / "MacOS" if sys.platform == "darwin" else folder


def bare() -> dict[str, str]:
    """The environment of a test with no other program on the path, and none of what helps a Python along."""
    return {name: value for name, value in os.environ.items() if name != "PATH" and not name.startswith("PYTHON")}


def said(built: Path, *words: str) -> str:
    """What the packaged program prints."""
    command = [str(built / TERMINAL), *words]
    done = subprocess.run(command, capture_output=True, check=False, env=bare(), encoding="utf-8", timeout=PATIENCE)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@contextmanager
def window(built: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """The packaged window, until the test is done with it."""
    running = subprocess.Popen([str(built / "mcdesk"), *words], env={**bare(), "QT_QPA_PLATFORM": "offscreen"})
    try:
        yield running
    finally:
        running.terminate()
        running.wait(PATIENCE)


def test_it_says_its_version(built: Path) -> None:
    assert said(built, "--version").strip() == f"mcdesk {__version__}"


def test_a_request_becomes_a_proposal(built: Path, tmp_path: Path) -> None:
    """Storage with its migrations, the forms, the rules, the fonts and the PDF are all there."""
    workspace, answers = tmp_path / "my.mcworkspace", ROOT / "resources" / "samples" / "forklift.json"
    told = said(built, "request", "new", "--workspace", str(workspace), "--answers", str(answers), "--json")
    key = json.loads(told)["id"]
    out = tmp_path / "proposal.pdf"
    said(built, "request", "export", key, "--workspace", str(workspace), "--format", "pdf", "--out", str(out))
    assert out.read_bytes().startswith(b"%PDF-")


def test_the_window_opens_and_takes_what_a_second_start_hands_over(built: Path, tmp_path: Path) -> None:
    workspace = tmp_path / "my.mcworkspace"
    said(built, "workspace", "new", str(workspace))
    with window(built, str(workspace)) as one, window(built, str(workspace)) as other:
        # Whichever comes first to the lock is the window.
        assert _ended((one, other)).returncode == 0
        time.sleep(0.5)
        assert [one.poll(), other.poll()].count(None) == 1


def test_it_checks_words_and_takes_pdfs_apart(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are done by processes of its own, without a Python."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(built / "mcdesk"))
    dictionaries = Dictionaries()
    try:
        assert list(dictionaries.known(["colour", "couleur", "colr"])) == [{Lang.EN}, {Lang.FR}, set()]
    finally:
        dictionaries.close()
    certificate = (ROOT / "tests" / "golden" / "certificate-formal-en.pdf").read_bytes()
    assert [inside.name for inside in files_in(certificate)[0]] == ["credential.json"]


def test_only_what_is_locked_for_people_is_inside(built: Path) -> None:
    """What the tests need stays here: the program is built in the environment of both."""
    locked = (ROOT / "requirements" / "runtime.txt").read_text("utf-8")
    runtime = {_key(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", locked, re.MULTILINE)} | {"mcdesk"}
    inside = {path.name.partition(".")[0] for path in _inside(built).iterdir()}
    owners = packages_distributions()
    foreign = {name for name in inside & owners.keys() if not {_key(o) for o in owners[name]} & runtime}
    assert "sqlalchemy" in inside
    assert not foreign


def test_every_licence_came_along_and_nothing_of_the_builder(built: Path) -> None:
    inside = _inside(built)
    assert list(inside.glob("sqlalchemy-*.dist-info/METADATA"))
    assert list(inside.glob("psycopg_binary-*.dist-info/METADATA"))
    assert not list(inside.rglob("direct_url.json"))


def test_the_archive_is_named_by_version_and_system(built: Path, tmp_path: Path) -> None:
    small = tmp_path / "mcdesk"
    small.mkdir()
    (small / "mcdesk").write_bytes(b"program")
    made = package.archive(small)
    assert made.name.startswith(f"mcdesk-{__version__}-")
    assert made.stat().st_size > 0


def _ended(programs: Sequence[subprocess.Popen[bytes]]) -> subprocess.Popen[bytes]:
    """The first of them to end."""
    for _ in range(PATIENCE * 10):
        for running in programs:
            if running.poll() is not None:
                return running
        time.sleep(0.1)
    raise AssertionError("none of the programs ended")


def _inside(built: Path) -> Path:
    return built / "_internal" if (built / "_internal").is_dir() else built.parent / "Frameworks"


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
