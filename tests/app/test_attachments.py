"""Which files are taken, and what is said of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.app.attachments import ALLOWED, attach
from mcdesk.domain.answers import Reader
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, words
from tests.app.workspace import services


def said(error: Refused) -> str:
    """The message and the fix in both languages; each must have words."""
    told = [error.message, error.hint]
    return " ".join(words(part, lang) for part in told if part for lang in Lang)


@pytest.mark.parametrize("suffix", sorted(ALLOWED))
def test_a_file_of_each_kind_is_kept(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"Lettre d’appui{suffix.upper()}"
    path.write_bytes(b"content")
    work = services()
    answer = Reader({"file": attach(work, path)}).part("file")
    assert (answer.text("name"), answer.integer("size")) == (path.name, 7)
    assert answer.text("media_type") == ALLOWED[suffix]
    assert work.store.attachment(answer.text("sha256")) == b"content"


@pytest.mark.parametrize("name", ["run.exe", "run.sh", "all.zip", "noending", ".pdf"])
def test_other_kinds_are_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"content")
    with pytest.raises(Refused) as told:
        attach(services(), tmp_path / name)
    assert told.value.message.key == "attachments-kind"
    assert "docx, eml" in said(told.value)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    with pytest.raises(Refused) as told:
        attach(services(), tmp_path / "empty.pdf")
    assert told.value.message.key == "attachments-empty"
    assert "empty.pdf" in said(told.value)


def test_a_file_is_taken_up_to_the_size_of_the_profile(tmp_path: Path) -> None:
    work = services()
    most = work.profile.number("attachment_max_mb")
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.truncate(most * 1024 * 1024)
    assert Reader({"file": attach(work, path)}).part("file").integer("size") == most * 1024 * 1024
    with path.open("ab") as file:
        file.write(b"x")
    with pytest.raises(Refused) as told:
        attach(work, path)
    assert told.value.message.key == "attachments-large"
    assert str(most) in said(told.value)


@pytest.mark.parametrize("made", ["nothing", "folder"])
def test_what_cannot_be_read_is_refused(made: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    if made == "folder":
        path.mkdir()
    with pytest.raises(Refused) as told:
        attach(services(), path)
    assert told.value.message.key == "attachments-unreadable"
    assert "letter.pdf" in said(told.value)
