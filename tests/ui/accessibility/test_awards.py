"""Awards and certificates: names, sizes and keyboard, and nothing cut or sideways, like every other screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.bootstrap import RealProgram
from mcdesk.domain.texts import Lang
from tests.ui.accessibility.award_screens import award_screens, awarded
from tests.ui.accessibility.cut import cut, sideways
from tests.ui.accessibility.screens import offenders, rest
from tests.ui.accessibility.test_tree import CHECKS, told
from tests.ui.accessibility.test_width import HARD
from tests.ui.shell.conftest import Opened


@pytest.mark.parametrize("lang", Lang)
def test_every_control_of_awards_and_certificates(
    opened: Opened, program: RealProgram, tmp_path: Path, lang: Lang
) -> None:
    window = opened(awarded(program, tmp_path / "awarded.mcworkspace"))
    window.appearance.set_lang(lang)
    window.resize(1280, 800)
    rest(window)
    found = offenders(award_screens(window), CHECKS)
    assert not found, told(found)


@pytest.mark.parametrize(("lang", "width", "height", "scale"), HARD)
def test_awards_and_certificates_fit(
    opened: Opened, program: RealProgram, tmp_path: Path, lang: Lang, width: int, height: int, scale: float
) -> None:
    window = opened(awarded(program, tmp_path / "awarded.mcworkspace"))
    window.appearance.set_lang(lang)
    window.appearance.set_scale(scale)
    window.resize(width, height)
    rest(window)
    found = offenders(award_screens(window), (sideways, cut))
    assert not found, told(found)
