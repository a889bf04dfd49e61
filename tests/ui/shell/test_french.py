"""In French nothing of Qt's stays English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mcdesk.bootstrap import RealProgram
from mcdesk.domain.texts import Lang
from mcdesk.ui.appearance import Appearance

ALIKE = {"OK", "Pages", "Type", "Options", "Copies", "&Options >>"}
"""What is the same word in both languages."""


@pytest.fixture
def look(qtbot: QtBot, qapp: QApplication, program: RealProgram) -> Iterator[Appearance]:
    made = Appearance(qapp, program.preferences)
    yield made
    made.set_lang(Lang.EN)
    qapp.setStyleSheet("")


def words_of(widget: QWidget) -> list[str]:
    """Everything that it says, in the order in which it was made."""
    said = [widget.windowTitle()]
    for part in widget.findChildren(QWidget):
        said.append(part.toolTip())
        if isinstance(part, QLabel | QPushButton | QRadioButton | QToolButton):
            said.append(part.text())
    return [*said, *(a.text() for a in widget.findChildren(QAction))]


def dialogs(qtbot: QtBot) -> Iterator[QWidget]:
    """What Qt shows in its own words and the program opens."""
    for mode in QFileDialog.AcceptMode:
        chooser = QFileDialog()
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.setAcceptMode(mode)
        yield chooser
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    yield QPrintDialog(printer)
    box = QMessageBox()
    for name in ("Save", "Open", "Yes", "No", "Retry", "Close", "Cancel", "Discard", "Help", "Apply", "Reset"):
        box.addButton(QMessageBox.StandardButton[name])
    yield box
    for editor in (QLineEdit("words"), QTextBrowser()):
        qtbot.addWidget(editor)
        yield editor.createStandardContextMenu()


def all_words(qtbot: QtBot) -> list[str]:
    found: list[str] = []
    for dialog in dialogs(qtbot):
        qtbot.addWidget(dialog)
        found += words_of(dialog)
    return found


def test_qts_own_dialogs_and_menus_speak_french(qtbot: QtBot, look: Appearance) -> None:
    english = all_words(qtbot)
    look.set_lang(Lang.FR)
    french = all_words(qtbot)
    assert len(english) == len(french)
    same = {e for e, f in zip(english, french, strict=True) if e == f and e.strip(" 1") and e not in ALIKE}
    assert same == set()
    assert {e for e, f in zip(english, french, strict=True) if e and not f} == set()
    assert {"Ne pas enregistrer", "Annuler", "&Ouvrir", "Co&uper\tCtrl+X"} <= set(french)
    look.set_lang(Lang.EN)
    assert all_words(qtbot) == english


def test_what_the_dialog_for_files_lists_is_named_in_french(look: Appearance, tmp_path: Path) -> None:
    kinds = QAbstractFileIconProvider()
    look.set_lang(Lang.FR)
    assert kinds.type(QFileInfo(str(tmp_path))) == "Dossier"
