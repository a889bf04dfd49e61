"""What a person prefers, kept in a file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mcdesk.app.ports import Preferences
from mcdesk.data.settings_file import SettingsFile
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Unavailable


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_is_set_is_there_at_once_and_next_time(path: Path) -> None:
    values: dict[str, Json] = {"language": "fr-CA", "recent": ["a", "b"], "size": 1.25, "wrap": True, "name": "\ud800é"}
    first: Preferences = SettingsFile(path)
    for key, value in values.items():
        assert first.get(key) is None
        first.set(key, value)
    for preferences in (first, SettingsFile(path)):
        assert {key: preferences.get(key) for key in values} == values
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600


def test_unknown_keys_survive(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"from-the-future": {"a": [1]}, "theme": "dark"}')
    SettingsFile(path).set("theme", "light")
    assert json.loads(path.read_text()) == {"from-the-future": {"a": [1]}, "theme": "light"}


def test_two_windows_keep_each_others_settings(path: Path) -> None:
    one, two = SettingsFile(path), SettingsFile(path)
    one.set("theme", "dark")
    assert two.get("language") is None
    one.set("language", "fr-CA")
    two.set("size", 2)
    assert json.loads(path.read_text()) == {"theme": "dark", "language": "fr-CA", "size": 2}


def test_none_forgets(path: Path) -> None:
    preferences = SettingsFile(path)
    preferences.set("theme", "dark")
    preferences.set("theme", None)
    assert preferences.get("theme") is None
    assert json.loads(path.read_text()) == {}


def test_the_same_value_writes_nothing(path: Path) -> None:
    preferences = SettingsFile(path)
    preferences.set("theme", 1)
    path.unlink()
    preferences.set("theme", 1)
    assert not path.exists()
    preferences.set("theme", True)
    assert json.loads(path.read_text()) == {"theme": True}


@pytest.mark.allow_warnings
@pytest.mark.parametrize("text", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_a_broken_file_is_set_aside(path: Path, text: bytes, caplog: pytest.LogCaptureFixture) -> None:
    path.parent.mkdir()
    path.write_bytes(text)
    preferences = SettingsFile(path)
    assert preferences.get("theme") is None
    preferences.set("theme", "dark")
    assert json.loads(path.read_text()) == {"theme": "dark"}
    assert path.with_name("settings.json.broken").read_bytes() == text
    assert [r.levelname for r in caplog.records] == ["WARNING"]


def test_a_disk_in_the_way_is_unavailable_and_the_setting_holds(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(handle: int) -> None:
        raise OSError(28, "No space left on device")

    preferences = SettingsFile(path)
    preferences.set("theme", "dark")
    with monkeypatch.context() as broken:
        broken.setattr("os.fsync", fails)
        with pytest.raises(Unavailable) as caught:
            preferences.set("theme", "light")
    assert caught.value.message.key == "store-disk-full"
    assert preferences.get("theme") == "light"
    assert json.loads(path.read_text()) == {"theme": "dark"}
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]
    preferences.set("size", 2)
    assert json.loads(path.read_text()) == {"theme": "light", "size": 2}


def test_settings_and_frameworks_cost_no_database_library() -> None:
    code = (
        "import sys, mcdesk.data.settings_file, mcdesk.data.paths, mcdesk.data.frameworks\n"
        "print([m for m in ('sqlalchemy', 'alembic', 'sqlite3') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
