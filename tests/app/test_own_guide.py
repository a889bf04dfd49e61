"""A college's own guide: a copy of the folder, named by its topics.toml, and in force only while it is whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mcdesk.app.own_files import OwnFiles
from mcdesk.app.own_guide import examine
from mcdesk.app.services import Definitions
from mcdesk.data.frameworks import FrameworkFiles
from mcdesk.data.settings_file import SettingsFile
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, Message, words
from mcdesk.resources import resource


def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resource("guide"), tmp_path / "guide"))


def in_force(tmp_path: Path, folder: Path | None, warnings: list[Message] | None = None) -> Definitions:
    kept = SettingsFile(tmp_path / "settings.json")
    if folder is not None:
        kept.set("guide_file", str(folder / "topics.toml"))
    return OwnFiles(kept, [] if warnings is None else warnings).definitions(FrameworkFiles())


def test_a_copy_of_the_guide_is_read_where_the_preferences_name_it(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    text = folder / "fr" / "contacts.md"
    text.write_text("Écrivez à notre bureau.\n\n{contacts}\n\n{links}\n\n## Un\n\n## Deux\n\n## Trois\n", "utf-8")
    guide = in_force(tmp_path, folder).guide
    said = guide.body(next(t for t in guide.topics if t.key == "contacts"), Lang.FR).blocks
    assert "Écrivez à notre bureau." in repr(said)
    assert in_force(tmp_path / "other", None).guide.folder == resource("guide")


@pytest.mark.parametrize("text", [None, b"[[topic]", b"[[theme]]\n", b"theme = 1\ntopic = 1\n", b"\xa6"])
def test_a_copy_that_is_gone_or_broken_is_told_and_the_guide_of_the_program_shown(
    tmp_path: Path, text: bytes | None
) -> None:
    folder, warnings = copied(tmp_path), list[Message]()
    if text is None:
        shutil.rmtree(folder)
    else:
        (folder / "topics.toml").write_bytes(text)
    found = in_force(tmp_path, folder, warnings)
    assert (found.guide_folder, found.guide.folder) == (None, resource("guide"))
    assert [str(folder / "topics.toml") in words(told, lang) for told in warnings for lang in Lang] == [True, True]


def test_a_whole_copy_has_no_mistake(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    examine(folder, in_force(tmp_path, folder))


@pytest.mark.parametrize("lang", list(Lang))
def test_the_first_mistake_of_a_copy_is_named(tmp_path: Path, lang: Lang) -> None:
    folder = copied(tmp_path)
    (folder / "en" / "stacking.md").write_text("{no_such_number}\n", "utf-8")
    with pytest.raises(Refused) as refused:
        examine(folder, in_force(tmp_path, folder))
    said = words(refused.value.message, lang)
    assert "en/stacking.md, " in said
    assert "no_such_number" in said
