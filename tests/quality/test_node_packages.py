"""The packages in JavaScript: locked with hashes, no address of a registry, and what is missing told in plain words."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from tools import environment, node
from tools.failures import SetupError


def test_the_lock_holds_hashes_and_no_address() -> None:
    text = (node.FOLDER / "package-lock.json").read_text("utf-8")
    packages = json.loads(text)["packages"]
    assert [name for name, entry in packages.items() if name and "integrity" not in entry] == []
    assert [name for name, entry in packages.items() if "resolved" in entry] == []
    assert "://" not in text


def test_the_versions_are_exact() -> None:
    wanted = json.loads((node.FOLDER / "package.json").read_text("utf-8"))["dependencies"]
    locked = json.loads((node.FOLDER / "package-lock.json").read_text("utf-8"))["packages"]
    assert {name: locked[f"node_modules/{name}"]["version"] for name in wanted} == wanted


def test_the_set_up_of_the_tests_depends_on_the_lock() -> None:
    assert environment.fingerprint("test")["node"] == node.fingerprint()
    assert "node" not in environment.fingerprint("runtime")


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("npm error code EINTEGRITY", "wrong hash"),
        ("npm error code ENOTFOUND\nnpm error network", "no network"),
        ("npm error something else", "could not install"),
    ],
)
def test_each_cause_has_its_own_words(output: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        assert command[1:3] == ["ci", "--ignore-scripts"]
        return subprocess.CompletedProcess(command, 1, output)

    monkeypatch.setattr("tools.node.shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(SetupError) as stopped:
        node.ready()
    assert said in str(stopped.value).splitlines()[0]
    assert output.splitlines()[-1] in str(stopped.value)


def test_without_npm_nothing_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.node.shutil.which", lambda _: None)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("nothing to run"))
    node.ready()
