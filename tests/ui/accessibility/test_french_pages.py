"""In French no page says anything in English."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang, say
from tests.ui.accessibility.english import crowded, english
from tests.ui.accessibility.routes import credential_pages, places
from tests.ui.accessibility.screens import begin, offenders, pages, sample, sheets
from tests.ui.accessibility.test_tree import told, window_in
from tests.ui.frameworks.support import ROWS
from tests.ui.shell.conftest import Opened

LEFT = {"English", *ROWS[0]}
"""The name of a language in itself, and what the person's own file says at its top."""
OF_OTHERS = ("Oral Communication: Active Listening", "(organisme inventé) : prêt")
"""The name of a competency that was aligned in English, and what somebody typed."""


def test_every_page_speaks_french(opened: Opened) -> None:
    window = window_in(opened, Lang.FR)
    begin(window, sample("homecare_fr"))
    begin(window, sample("homecare_fr"))
    checks = (english, crowded)
    found = [f for walk in (pages, sheets, places, credential_pages) for f in offenders(walk(window), checks)]
    found = [f for f in found if f.partition(": ")[2] not in LEFT and not any(o in f for o in OF_OTHERS)]
    assert not found, told(found)


@pytest.mark.parametrize(
    "words",
    [
        say(Lang.EN, "requests-empty-list"),
        say(Lang.EN, "panels-review-complete", given=3, of=4),
        f"2026-0001 · {say(Lang.EN, 'requests-count', count=7)}",
    ],
)
def test_english_words_are_found(qtbot: QtBot, words: str) -> None:
    label = QLabel(words)
    qtbot.addWidget(label)
    label.show()
    assert list(english(label))


def test_french_words_and_what_is_alike_are_not(qtbot: QtBot) -> None:
    label = QLabel(f"{say(Lang.FR, 'requests-empty-list')}\nPage 3\n2026-0001 · 3")
    qtbot.addWidget(label)
    label.show()
    assert not list(english(label))


def test_a_colon_without_its_space_is_found(qtbot: QtBot) -> None:
    label = QLabel("Prête: 1")
    qtbot.addWidget(label)
    label.show()
    assert list(crowded(label))
    label.setText("Prête\N{NO-BREAK SPACE}: 1, «\N{NO-BREAK SPACE}oui\N{NO-BREAK SPACE}», à 15:00")
    assert not list(crowded(label))
