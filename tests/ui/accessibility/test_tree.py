"""Every control of every screen has a name, a role, a size and a place in the ring of the Tab key."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from mcdesk.bootstrap import RealProgram
from mcdesk.domain.texts import Lang
from mcdesk.ui.main_window import MainWindow
from tests.ui.accessibility.screens import begin, interrupted, offenders, pages, places, rest, sample, sheets, wizard_of
from tests.ui.accessibility.tree import small, tabbing, telling
from tests.ui.shell.conftest import Opened

CHECKS = {"names and sizes": (telling, small), "keyboard": (tabbing,)}
LANGS = pytest.mark.parametrize("lang", Lang)
KINDS = pytest.mark.parametrize("kind", CHECKS)


def window_in(opened: Opened, lang: Lang, path: Path | None = None) -> MainWindow:
    window = opened(path)
    window.appearance.set_lang(lang)
    window.resize(1280, 800)
    rest(window)
    return window


def told(found: list[str]) -> str:
    """One offender a line; what the same control does on many screens is said once."""
    once: dict[str, str] = {}
    for line in found:
        screen, _, what = line.partition(": ")
        once.setdefault(what, screen)
    return "\n".join(["", *(f"{screen}: {what}" for what, screen in once.items())])


NAMES, KEYBOARD = CHECKS
PAGES = [
    *((lang, NAMES, answers) for lang in Lang for answers in ("", "forklift")),
    *((lang, KEYBOARD, answers) for lang, answers in ((Lang.EN, "rough"), (Lang.FR, ""), (Lang.FR, "forklift"))),
]
"""The words differ by language, where Tab leads does not."""


@pytest.mark.parametrize(("lang", "kind", "answers"), PAGES)
def test_the_pages_of_a_request(opened: Opened, lang: Lang, kind: str, answers: str) -> None:
    window = window_in(opened, lang)
    begin(window, sample(answers) if answers else {})
    found = offenders(pages(window), CHECKS[kind])
    assert not found, told(found)


@LANGS
@KINDS
def test_the_places_of_the_window(opened: Opened, lang: Lang, kind: str) -> None:
    window = window_in(opened, lang)
    found = offenders(iter([("first start", window)]), CHECKS[kind])
    begin(window, sample("forklift"))
    window.request_acts.submit()
    rest(window)
    found += offenders(iter([("submitted", window)]), CHECKS[kind])
    begin(window, sample("rough"))
    found += offenders(places(window), CHECKS[kind])
    begin(window, sample("rough"))
    wizard_of(window).open_page("basics")
    found += offenders(sheets(window), CHECKS[kind])
    assert not found, told(found)


@LANGS
@KINDS
def test_after_a_crash(opened: Opened, lang: Lang, kind: str, program: RealProgram, tmp_path: Path) -> None:
    window = window_in(opened, lang, interrupted(program, tmp_path / "crashed.mcworkspace"))
    found = offenders(iter([("home after a crash", window)]), CHECKS[kind])
    window.show_place("recovery")
    rest(window)
    found += offenders(iter([("recovery", window)]), CHECKS[kind])
    assert not found, told(found)


@LANGS
@KINDS
def test_a_file_that_cannot_be_opened(opened: Opened, lang: Lang, kind: str, tmp_path: Path) -> None:
    alien = tmp_path / "alien.mcworkspace"
    alien.write_text("not a workspace")
    window = window_in(opened, lang, alien)
    found = offenders(iter([("trouble", window)]), CHECKS[kind])
    assert not found, told(found)


@LANGS
@KINDS
def test_a_workspace_that_somebody_else_holds(opened: Opened, lang: Lang, kind: str) -> None:
    first = opened(None)
    begin(first, sample("forklift"))
    first.hide()
    window = window_in(opened, lang, first.desk.services.store.path if first.desk.services else None)
    window.desk.open_record(first.desk.draft.request.id if first.desk.draft else "")
    rest(window)
    found = offenders(itertools.islice(pages(window), 8), CHECKS[kind])
    assert not found, told(found)
