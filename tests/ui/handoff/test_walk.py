"""Every page of a hand-off: names, roles, sizes and the ring of the Tab key, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.app.handoff import folder as exchange
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.texts import Lang
from mcdesk.ui.handoff.package_page import PackagePage
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.merge.page import MergePage
from tests.ui.accessibility.screens import offenders, rest
from tests.ui.accessibility.test_tree import CHECKS, told
from tests.ui.handoff.test_packages import begun, from_bo, ours
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

P = TypeVar("P")
__all__ = ["begun", "from_bo", "opened", "program", "workspace"]


@pytest.mark.parametrize("lang", Lang)
def test_the_pages_of_a_hand_off(
    qtbot: QtBot,
    opened: Opened,
    program: RealProgram,
    workspace: Path,
    from_bo: Callable[..., Path],
    begun: str,
    lang: Lang,
) -> None:
    outcome = {"id": "o1", "statement": "weld"}
    back = from_bo(
        working_title="Brazing", one_sentence="Learners braze.", outcomes=[{**outcome, "statement": "braze"}]
    )
    ours(program, workspace, begun, working_title="Soldering", outcomes=[outcome])
    shared = workspace.with_name("shared")
    shared.mkdir()
    (shared / "half.mcrequest").write_bytes(b"PK")
    theirs = replace(program.open(workspace.with_name("bo.mcworkspace")), who="Bo Example")
    exchange.deliver(theirs, program.handoff, theirs.store.get(begun), shared, "Have a look")
    theirs.store.close()
    mine = program.open(workspace)
    exchange.choose(mine, shared)
    mine.store.close()
    window = opened(workspace)
    window.appearance.set_lang(lang)
    window.resize(1280, 800)
    # Built anew in the language, the window puts the focus back a moment later.
    rest(window)
    found = []

    def walk(name: str) -> None:
        rest(window)
        found.extend(offenders(iter([(name, window)]), CHECKS))

    window.handoff.open(back)
    settle(qtbot, window)
    walk("package")
    page_of(window, PackagePage).take.click()
    walk("merge")
    page_of(window, MergePage).cards[0].take("write")
    walk("merge with words")
    window.menus.actions["exchange-folder"].trigger()
    walk("exchange")
    window.desk.open_record(begun)
    settle(qtbot, window)
    window.menus.actions["send-package"].trigger()
    walk("send")
    assert not found, told(found)


def page_of(window: MainWindow, kind: type[P]) -> P:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, kind), type(found)
    return found
