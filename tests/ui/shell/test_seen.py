"""What Qt would tint by itself is seen in every theme: icons on a selected line, and hints in an empty field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mcdesk.domain.contrast import ratio
from mcdesk.ui.theme import SEEN, Theme
from mcdesk.ui.theme.accent import tokens_for
from mcdesk.ui.theme.stylesheet import stylesheet
from mcdesk.ui.theme.tokens import THEMES

MOHAWK = "#7A1F3D"


def themes() -> list[Theme]:
    return [Theme(tokens_for(name, system="light", accent=MOHAWK)) for name in THEMES]


def ink_of(icon: QIcon, mode: QIcon.Mode) -> str:
    """The colour of the most opaque point."""
    image = icon.pixmap(QSize(32, 32), mode).toImage()
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(points, key=lambda colour: colour.alpha()).name()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", themes(), ids=lambda t: t.tokens.name)
@pytest.mark.parametrize("token", ["success", "warning", "problem", "text", "accent"])
def test_an_icon_is_seen_on_a_selected_line(theme: Theme, token: str) -> None:
    icon = theme.icon("circle-check", token, 32)
    assert ratio(ink_of(icon, QIcon.Mode.Selected), theme.tokens.selection) >= SEEN
    assert ratio(ink_of(icon, QIcon.Mode.Normal), theme.tokens.page) >= SEEN


@pytest.mark.parametrize("theme", themes(), ids=lambda t: t.tokens.name)
def test_the_hint_in_an_empty_field_is_read(qtbot: QtBot, theme: Theme) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setStyleSheet(stylesheet(theme))
    line.ensurePolished()
    ink = line.palette().color(QPalette.ColorRole.PlaceholderText)
    assert ink.alpha() == 255
    assert ratio(ink.name(), theme.tokens.raised) >= 4.5


@pytest.mark.parametrize("theme", themes(), ids=lambda t: t.tokens.name)
def test_marked_words_are_told_from_the_field_and_read(qtbot: QtBot, theme: Theme) -> None:
    line = QLineEdit("Zoe Example")
    qtbot.addWidget(line)
    line.setStyleSheet(stylesheet(theme))
    line.ensurePolished()
    marked = line.palette().color(QPalette.ColorRole.Highlight).name()
    assert ratio(marked, theme.tokens.raised) >= SEEN
    assert ratio(line.palette().color(QPalette.ColorRole.HighlightedText).name(), marked) >= 4.5
