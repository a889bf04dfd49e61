"""What the system says is said in the words of the program."""

from __future__ import annotations

import errno

import pytest

from mcdesk.domain.system_words import why
from mcdesk.domain.texts import Lang


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.EISDIR, errno.ENOSPC, errno.EROFS, errno.EBUSY])
def test_what_happens_often_is_said_in_both_languages(number: int) -> None:
    said = why(OSError(number, "as the system has it"))
    assert said.en != said.fr
    assert "system" not in said.en


def test_a_folder_that_is_not_there_is_no_missing_file() -> None:
    error = FileNotFoundError(errno.ENOENT, "x")
    assert "folder is not there" in why(error, writing=True).to(Lang.EN)
    assert "folder is not there" not in why(error).to(Lang.EN)


def test_what_is_rare_is_said_as_the_system_says_it() -> None:
    assert why(OSError(errno.EXDEV, "Cross-device link")).to(Lang.FR) == "Cross-device link"
    assert why(OSError()).to(Lang.EN) == "OSError"
