"""The registry of Windows, without Windows: what is written, and that all of it goes again."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import pytest

from mcdesk.app.opening.ports import Standing
from mcdesk.data.desktop.choosing import file_types
from mcdesk.data.desktop.command import command
from mcdesk.data.desktop.linux import FreedesktopTypes
from mcdesk.data.desktop.macos import BundleTypes
from mcdesk.data.desktop.windows import WindowsTypes
from mcdesk.domain.errors import Refused
from mcdesk.domain.opening.types import TYPES
from mcdesk.domain.texts import Lang, Message, words
from tools.environment import ROOT

COMMAND = (r"C:\Program Files\mcdesk\mcdesk.exe",)


class FakeClasses:
    """A registry in memory: texts by key and name. Keys below a key begin with it."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.told = 0

    def get(self, key: str, name: str = "") -> str | None:
        return self.kept.get((key, name))

    def set(self, key: str, name: str, text: str) -> None:
        self.kept[key, name] = text

    def drop(self, key: str, name: str) -> None:
        self.kept.pop((key, name), None)

    def remove(self, key: str) -> None:
        self.kept = {k: t for k, t in self.kept.items() if k[0] != key and not k[0].startswith(f"{key}\\")}

    def remove_empty(self, key: str) -> None:
        if not any(k[0] == key or k[0].startswith(f"{key}\\") for k in self.kept):
            self.remove(key)

    def tell(self) -> None:
        self.told += 1


def test_it_is_registered_and_leaves_nothing_behind() -> None:
    classes = FakeClasses()
    register = WindowsTypes(classes, COMMAND)
    assert register.standing() is Standing.NOBODY
    register.associate(Lang.FR)
    assert register.standing() is Standing.HERE
    assert classes.get(r"mcdesk.request\shell\open\command") == r'"C:\Program Files\mcdesk\mcdesk.exe" "%1"'
    assert classes.get("mcdesk.request") == "Paquet de microcertification"
    icon = classes.get(r"mcdesk.workspace\DefaultIcon")
    assert icon is not None
    assert Path(icon.split('"')[1]).read_bytes().startswith(b"\0\0\1\0")
    register.forget()
    assert (classes.kept, classes.told) == ({}, 2)


def test_another_copy_is_seen_and_what_others_wrote_stays() -> None:
    classes = FakeClasses()
    theirs = {(".mcrequest", ""): "theirs.file", (r".mcrequest\OpenWithProgids", "theirs.file"): ""}
    classes.kept.update(theirs)
    register = WindowsTypes(classes, COMMAND)
    assert register.standing() is Standing.ELSEWHERE
    register.forget()
    assert classes.kept == theirs
    register.associate(Lang.EN)
    assert register.standing() is Standing.HERE
    assert WindowsTypes(classes, ("other.exe",)).standing() is Standing.ELSEWHERE
    classes.set(".mcrequest", "", "theirs.file")
    register.forget()
    assert classes.kept == theirs


def test_python_does_not_look_for_modules_in_the_folder_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command()[1:] == ("-P", "-m", "mcdesk")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == (sys.executable,)


def test_macos_sees_to_it_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    register = BundleTypes()
    assert register.standing() is Standing.BY_ITSELF
    with pytest.raises(Refused) as told:
        register.associate(Lang.EN)
    assert told.value.hint is not None
    with pytest.raises(Refused):
        register.forget()
    monkeypatch.setattr(sys, "platform", "linux")
    assert isinstance(file_types(), FreedesktopTypes)


def test_the_fragment_for_the_packager_names_the_same_kinds() -> None:
    made = plistlib.loads((ROOT / "packaging" / "macos" / "document-types.plist").read_bytes())
    declared = {d["UTTypeIdentifier"]: d for d in made["UTExportedTypeDeclarations"]}
    handled = {t for d in made["CFBundleDocumentTypes"] for t in d["LSItemContentTypes"]}
    assert handled == set(declared) == {t.uti for t in TYPES}
    for found in TYPES:
        said = declared[found.uti]
        assert said["UTTypeDescription"] == words(Message(f"files-type-{found.key}"), Lang.EN)
        tags = said["UTTypeTagSpecification"]
        assert tags == {"public.filename-extension": [found.suffix[1:]], "public.mime-type": [found.media]}
