"""Every control of every screen has a name, a role, a size and a place in the ring of the Tab key."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from mcdesk.bootstrap import RealProgram
from mcdesk.domain.texts import Lang
from mcdesk.ui.main_window import MainWindow
from tests.ui.accessibility.routes import credential_pages, places
from tests.ui.accessibility.screens import begin, interrupted, offenders, pages, rest, sample, sheets, wizard_of
from tests.ui.accessibility.tree import small, tabbing, telling
from tests.ui.shell.conftest import Opened

CHECKS = (telling, small, tabbing)
ELSEWHERE = ("award", "certificate", "decisions", "package", "together", "travel", "unsaved")
"""Begins the names of places that need keys, rosters, stores or files of others; their own tests look at them."""


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


@pytest.mark.parametrize(("lang", "answers"), [(Lang.EN, "rough"), (Lang.FR, "forklift"), (Lang.FR, "")])
def test_the_pages_of_a_request(opened: Opened, lang: Lang, answers: str) -> None:
    window = window_in(opened, lang)
    begin(window, sample(answers) if answers else {})
    found = offenders(pages(window), CHECKS)
    assert not found, told(found)


@pytest.mark.parametrize("lang", Lang)
def test_the_places_of_the_window(opened: Opened, lang: Lang) -> None:
    window = window_in(opened, lang)
    found = offenders(iter([("first start", window)]), CHECKS)
    begin(window, sample("forklift"))
    window.request_acts.submit()
    rest(window)
    found += offenders(iter([("submitted", window)]), CHECKS)
    begin(window, sample("rough"))
    found += offenders(places(window), CHECKS)
    begin(window, sample("rough"))
    wizard_of(window).open_page("basics")
    found += offenders(sheets(window), CHECKS)
    assert not found, told(found)


@pytest.mark.parametrize("lang", Lang)
def test_the_pages_of_a_credential(opened: Opened, lang: Lang) -> None:
    window = window_in(opened, lang)
    begin(window, {})
    found = offenders(credential_pages(window), CHECKS)
    assert not found, told(found)


def test_no_place_is_left_out(opened: Opened) -> None:
    window = window_in(opened, Lang.EN)
    begin(window, sample("forklift"))
    begin(window, sample("rough"))
    seen = {window.frame.place for _ in places(window)}
    known = {place for feature in window.features for place in feature.places()}
    assert [p for p in known - seen if not p.startswith(ELSEWHERE)] == [], "a place is one line in routes.py"


def test_after_a_crash(opened: Opened, program: RealProgram, tmp_path: Path) -> None:
    window = window_in(opened, Lang.FR, interrupted(program, tmp_path / "crashed.mcworkspace"))
    found = offenders(iter([("home after a crash", window)]), CHECKS)
    window.show_place("recovery")
    rest(window)
    found += offenders(iter([("recovery", window)]), CHECKS)
    assert not found, told(found)


def test_a_file_that_cannot_be_opened(opened: Opened, tmp_path: Path) -> None:
    alien = tmp_path / "alien.mcworkspace"
    alien.write_text("not a workspace")
    window = window_in(opened, Lang.FR, alien)
    found = offenders(iter([("trouble", window)]), CHECKS)
    assert not found, told(found)


def test_a_workspace_that_somebody_else_holds(opened: Opened) -> None:
    first = opened(None)
    begin(first, sample("forklift"))
    first.hide()
    window = window_in(opened, Lang.EN, first.desk.services.store.path if first.desk.services else None)
    window.desk.open_record(first.desk.draft.request.id if first.desk.draft else "")
    rest(window)
    found = offenders(itertools.islice(pages(window), 4), CHECKS)
    assert not found, told(found)
