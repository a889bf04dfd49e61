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
from mcdesk.domain.texts import Lang, words
from mcdesk.resources import resource


def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resource("guide"), tmp_path / "guide"))


def in_force(tmp_path: Path, folder: Path | None) -> Definitions:
    kept = SettingsFile(tmp_path / "settings.json")
    if folder is not None:
        kept.set("guide_file", str(folder / "topics.toml"))
    return OwnFiles(kept, []).definitions(FrameworkFiles())


def test_a_copy_of_the_guide_is_read_where_the_preferences_name_it(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    text = folder / "fr" / "contacts.md"
    text.write_text("Écrivez à notre bureau.\n\n{contacts}\n\n{links}\n\n## Un\n\n## Deux\n\n## Trois\n", "utf-8")
    guide = in_force(tmp_path, folder).guide
    said = guide.body(next(t for t in guide.topics if t.key == "contacts"), Lang.FR).blocks
    assert "Écrivez à notre bureau." in repr(said)
    assert in_force(tmp_path / "other", None).guide.folder == resource("guide")


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
