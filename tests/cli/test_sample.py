"""A terminal on the sample: what it awards is signed by the sample's own keys, in an invented college's name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mcdesk.app import sample_awards, samples
from mcdesk.app.sample_mark import FILE
from mcdesk.bootstrap import RealProgram
from mcdesk.cli.main import main
from mcdesk.data.settings_file import SettingsFile
from mcdesk.resources import resource

NUMBER = "MC-2023-0001"


@pytest.fixture
def program(tmp_path: Path) -> RealProgram:
    """With a sample that has its awards."""
    made = RealProgram(SettingsFile(tmp_path / "settings.json"), tmp_path / "plans.mcworkspace", tmp_path / "keys")
    services = made.open(tmp_path / FILE, create=True)
    samples.fill(services, made.tables)
    services.store.close()
    services = made.open(tmp_path / FILE)
    sample_awards.add_awards(services, made.sample_badges, made.tables)
    services.store.close()
    return made


def test_awards_corrections_and_revocations_need_no_key_of_the_college(
    program: RealProgram, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: str) -> Any:
        where = ("--workspace", str(tmp_path / FILE), "--json")
        assert main([*words, *where], lambda: program) == 0
        return json.loads(capsys.readouterr().out)

    roster, out = tmp_path / "roster.csv", tmp_path / "out"
    roster.write_text("Name,E-mail\nBo Example,bo@example.org\n", "utf-8")
    # A profile of the college's own does not bring its name back.
    profile = ("--profile", str(resource("institutions", "mohawk.toml")))
    run("award", "--credential", NUMBER, "--roster", str(roster), "--out", str(out), *profile)
    run("award", "correct", "bo@example.org", "--name", "Bo Exemple", "--out", str(out))
    names = {json.loads(p.read_text("utf-8"))["issuer"]["name"] for p in (out / "badges").glob("*.json")}
    assert names == {"Example College (not valid)"}
    gone = run("revoke", "bo@example.org", "--reason", "A try", "--out", str(out))
    assert len(gone["revoked"]) == 1
    assert program.badges.keys.records() == []
    assert program.preferences.get("table_columns") is None
