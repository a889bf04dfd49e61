"""The files of freedesktop.org: written, found by the desktop's own tools where they are, and gone again."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.opening.ports import Standing
from mcdesk.data.desktop import made_by_tools
from mcdesk.data.desktop.linux import ENTRY, MEDIA, FreedesktopTypes, entry_text, kinds_text
from mcdesk.data.desktop.mimeapps import chosen, with_program, without_program
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.opening.types import TYPES
from mcdesk.domain.texts import Lang

COMMAND = ("/opt/my $tools/mcdesk", "-m", 'a"b', "50%", "c\\d")
REAL_TOOL = shutil.which(made_by_tools.KINDS)


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands for the tool for kinds of files on every machine; writes down where it was called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    made = folder / made_by_tools.KINDS
    made.write_text('#!/bin/sh\necho "$1" >> "$0.calls"\ntouch "$1/mime.cache" "$1/globs2"\n')
    made.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return made


def files_below(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*"))


def test_it_is_registered_and_leaves_nothing_behind(own_folders: Path, tool: Path) -> None:
    before = files_below(own_folders)
    register = FreedesktopTypes(COMMAND)
    assert register.standing() is Standing.NOBODY
    register.associate(Lang.FR)
    assert register.standing() is Standing.HERE
    data = own_folders / ".local/share"
    assert (data / "icons/hicolor/scalable/apps/mcdesk.svg").read_text().startswith("<svg")
    assert tool.with_name(f"{tool.name}.calls").read_text() == f"{data / 'mime'}\n"
    register.associate(Lang.EN)
    assert FreedesktopTypes(("/elsewhere",)).standing() is Standing.ELSEWHERE
    register.forget()
    assert register.standing() is Standing.NOBODY
    assert files_below(own_folders) == before
    register.forget()
    assert files_below(own_folders) == before


def test_what_others_registered_stays(own_folders: Path, tool: Path) -> None:
    data, config = own_folders / ".local/share", own_folders / ".config"
    for name in ("applications/other.desktop", "mime/packages/other.xml", "icons/hicolor/scalable/apps/other.svg"):
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text("theirs")
    theirs = "[Added Associations]\ntext/plain=other.desktop;\n\n[Default Applications]\ntext/plain=other.desktop\n"
    (config / "mimeapps.list").write_text(theirs)
    register = FreedesktopTypes(COMMAND)
    register.associate(Lang.EN)
    assert (config / "mimeapps.list").read_text().count(ENTRY) == len(TYPES)
    register.forget()
    assert (config / "mimeapps.list").read_text() == theirs
    assert [p.name for p in data.rglob("*") if p.is_file() and "mcdesk" in p.name] == []
    assert (data / "mime/packages/other.xml").exists()


def test_without_the_tool_nothing_is_written_and_it_is_named(
    own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(own_folders))
    before = files_below(own_folders)
    with pytest.raises(Unavailable) as told:
        FreedesktopTypes(COMMAND).associate(Lang.EN)
    assert told.value.message.args["tool"] == made_by_tools.KINDS
    assert files_below(own_folders) == before


def test_a_tool_that_fails_is_named(own_folders: Path, tool: Path) -> None:
    tool.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(Unavailable) as told:
        FreedesktopTypes(COMMAND).associate(Lang.EN)
    assert told.value.message.key == "files-tool-failed"


def test_a_folder_that_may_not_be_written_is_told(own_folders: Path, tool: Path) -> None:
    (own_folders / ".local/share/applications").write_text("a file where a folder belongs")
    with pytest.raises(Unavailable):
        FreedesktopTypes(COMMAND).associate(Lang.EN)


def test_the_entry_quotes_its_command_and_speaks_both_languages() -> None:
    entry = entry_text(COMMAND)
    assert 'Exec="/opt/my \\\\$tools/mcdesk" "-m" "a\\\\"b" "50%%" "c\\\\\\\\d" %F\n' in entry
    assert "Comment[fr]=Demander" in entry
    assert "GenericName=Micro-credentials\n" in entry
    assert 'xml:lang="fr">Paquet de microcertification<' in kinds_text()


@pytest.mark.parametrize("desktop", ["gio"])
def test_the_real_tools_know_the_kind_afterwards(own_folders: Path, tmp_path: Path, desktop: str) -> None:
    """Where this machine has them: what the desktop says of a file, and which program it would start."""
    asked = shutil.which(desktop)
    FreedesktopTypes(("/bin/true",)).standing()
    if asked is None or REAL_TOOL is None:
        return
    register = FreedesktopTypes(("/bin/true",))
    register.associate(Lang.EN)
    for found in TYPES:
        path = tmp_path / f"a{found.suffix}"
        path.write_bytes(b"PK\x03\x04 something")
        told = subprocess.run(
            [asked, "info", "-a", "standard::content-type", str(path)], check=True, capture_output=True, text=True
        )
        assert f"standard::content-type: {found.media}" in told.stdout
        program = subprocess.run([asked, "mime", found.media], check=True, capture_output=True, text=True)
        assert ENTRY in program.stdout
    before = [p for p in files_below(own_folders) if "mcdesk" in p]
    register.forget()
    assert before
    assert [p for p in files_below(own_folders) if "mcdesk" in p] == []


LINES = st.lists(
    st.one_of(
        st.sampled_from(["", "# a remark", "[Added Associations]", "[Default Applications]", "[Removed Associations]"]),
        st.builds(
            lambda m, p: f"{m}={';'.join(p)};",
            st.sampled_from(["text/plain", *MEDIA]),
            st.lists(st.sampled_from(["a.desktop", "b.desktop"]), min_size=1, max_size=2, unique=True),
        ),
    ),
    max_size=12,
)


@given(LINES)
def test_the_choice_comes_first_and_nothing_else_is_lost(lines: list[str]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    after = with_program(text, ENTRY, MEDIA)
    assert [chosen(after, m) for m in MEDIA] == [ENTRY] * len(MEDIA)
    assert chosen(after, "text/plain") == chosen(text, "text/plain")
    assert with_program(after, ENTRY, MEDIA) == after
    gone = without_program(after, ENTRY, MEDIA)
    assert ENTRY not in gone
    for line in lines:
        if line.startswith(("#", "text/plain")):
            assert gone.splitlines().count(line) == lines.count(line)
