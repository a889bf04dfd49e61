"""What is told about the program: one of the few dialogs of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from mcdesk import __version__
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import wrapped


def _dialog(ui: Ui, title: str, parent: QWidget) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(ui.say(title))
    box = QVBoxLayout(dialog)
    space = ui.theme.space
    box.setContentsMargins(space(6), space(5), space(6), space(4))
    box.setSpacing(space(3))
    box.addWidget(wrapped(ui.say(title), "heading", dialog))
    return dialog, box


def _close(ui: Ui, dialog: QDialog, box: QVBoxLayout) -> None:
    buttons = QDialogButtonBox(dialog)
    close = button(ui, "shell-close", "secondary", parent=dialog)
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
    box.addWidget(buttons)


def about_sheet(ui: Ui, parent: QWidget) -> QDialog:
    """Version, and what is bundled under which licence."""
    dialog, box = _dialog(ui, "shell-about", parent)
    box.addWidget(wrapped(ui.say("shell-about-text", version=__version__), "", dialog))
    box.addWidget(wrapped(ui.say("shell-about-bundled"), "", dialog))
    box.addStretch(1)
    _close(ui, dialog, box)
    dialog.resize(ui.theme.px(460), ui.theme.px(300))
    return dialog


def open_file(path: Path) -> None:
    """Open a file of ours with what the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
