"""The set-up needs nothing but Python, and says in plain words why it stopped."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

import dev
from tests.quality.sources import ROOT
from tools import environment, failures, system

BEFORE_SETUP = [
    "dev.py",
    "tools/__init__.py",
    "tools/calls.py",
    "tools/environment.py",
    "tools/failures.py",
    "tools/node.py",
    "tools/package.py",
    "tools/postgres.py",
    "tools/system.py",
]


@pytest.mark.parametrize("name", BEFORE_SETUP)
def test_what_runs_before_the_set_up_uses_the_standard_library_only(name: str) -> None:
    names = set()
    for node in ast.walk(ast.parse((ROOT / name).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    assert names - sys.stdlib_module_names <= {"tools"}


def test_an_older_python_can_read_dev_py_far_enough_to_be_told() -> None:
    ast.parse((ROOT / "dev.py").read_text("utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("Retrying after NewConnectionError\nERROR: No matching distribution found for x", "no network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "wrong hash"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: No matching distribution found for x", "no ready-made build"),
        ("[SSL: CERTIFICATE_VERIFY_FAILED]", "not trusted"),
    ],
)
def test_each_cause_has_its_own_words(output: str, said: str) -> None:
    told = failures.explain(output)
    assert said in told.splitlines()[0]
    assert output.splitlines()[-1] in told


def test_the_test_set_serves_run_and_not_the_other_way_round(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = tmp_path / "stamp.json"
    monkeypatch.setattr(environment, "STAMP", stamp)
    assert not environment.is_ready("runtime")
    environment.stamp("runtime")
    assert (environment.is_ready("runtime"), environment.is_ready("test")) == (True, False)
    stamp.unlink()
    environment.stamp("test")
    assert (environment.is_ready("runtime"), environment.is_ready("test")) == (True, True)


def test_another_python_or_another_place_needs_a_set_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    environment.stamp("test")
    monkeypatch.setattr(sys, "version", "3.99")
    assert not environment.is_ready("test")


def test_the_one_command_names_every_package_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("tools.system.shutil.which", lambda name: None)
    told = system.command([*system.QT, system.QT[0], system.JAXB])
    assert told.count("libegl1") == 1
    assert told.endswith("libjaxb-java")


def test_a_failed_step_fails_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    good = dev.perform(dev.Step("good", [sys.executable, "-c", ""]))
    bad = dev.perform(dev.Step("bad", [sys.executable, "-c", "print('why'); raise SystemExit(3)"]))
    assert (dev.conclude([good]), dev.conclude([good, bad])) == (0, 1)
    assert "why" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, True),
        ({"DISPLAY": ":0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "vnc:port=5900"}, False),
    ],
)
def test_where_there_is_no_screen(environ: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert dev.no_screen() is expected
