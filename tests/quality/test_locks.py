"""The locked sets hold versions and hashes, no address, and what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.quality.sources import ROOT

LOCKS = ROOT / "requirements"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
WANTED = {
    "runtime": [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["setup"]],
    "test": [*PROJECT["dependencies"], *(r for more in PROJECT["optional-dependencies"].values() for r in more)],
}


def locked(name: str) -> dict[str, Version]:
    """The packages of a locked set."""
    lines = (LOCKS / f"{name}.txt").read_text("utf-8").splitlines()
    pins = [re.match(r"([A-Za-z0-9._-]+)==([^ ;\\]+)", line) for line in lines]
    return {canonicalize_name(p[1]): Version(p[2]) for p in pins if p}


@pytest.mark.parametrize("name", WANTED)
def test_a_lock_holds_no_address_and_no_path(name: str) -> None:
    text = (LOCKS / f"{name}.txt").read_text("utf-8")
    line = re.compile(r"[a-z0-9.-]+==\S+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [found for found in text.splitlines() if not line.fullmatch(found)] == []


@pytest.mark.parametrize("name", WANTED)
def test_a_lock_holds_what_the_project_asks_for(name: str) -> None:
    pins = locked(name)
    for wanted in map(Requirement, WANTED[name]):
        version = pins.get(canonicalize_name(wanted.name))
        assert version is not None, f"{wanted.name} is not locked: run python3 dev.py lock"
        assert wanted.specifier.contains(version), f"{wanted} is locked at {version}: run python3 dev.py lock"


def test_both_locks_hold_the_same_versions() -> None:
    runtime, test = locked("runtime"), locked("test")
    assert {k: test.get(k) for k in runtime} == runtime
