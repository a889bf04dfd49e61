"""What takes files hears of a drag as the system brings it, and leaves what it does not want."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.ui.dropped import TakesFiles

BOTH, LEFT = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Plain(TakesFiles, QWidget):
    """Takes one file."""

    taken: tuple[Path, ...] = ()

    def wants_files(self, files: tuple[Path, ...]) -> bool:
        return len(files) == 1

    def take_files(self, files: tuple[Path, ...]) -> None:
        self.taken = files


class Scrolling(TakesFiles, QScrollArea):
    """Takes any files; what is dropped on it falls on what it shows."""

    taken: tuple[Path, ...] = ()

    def take_files(self, files: tuple[Path, ...]) -> None:
        self.taken = files


@pytest.mark.parametrize(("kind", "count", "taken"), [(Plain, 1, True), (Plain, 2, False), (Scrolling, 2, True)])
def test_files_that_are_wanted_are_taken_as_copies(
    kind: type[Plain | Scrolling], count: int, taken: bool, qtbot: QtBot, tmp_path: Path
) -> None:
    page = kind()
    qtbot.addWidget(page)
    page.setAcceptDrops(True)
    page.show()
    below = page.viewport() if isinstance(page, Scrolling) else page
    paths = tuple(tmp_path / f"{n}.csv" for n in range(count))
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/2.csv"), *(QUrl.fromLocalFile(str(p)) for p in paths)])
    enter = QDragEnterEvent(QPoint(5, 5), BOTH, data, LEFT, SHIFT)
    enter.ignore()
    QApplication.sendEvent(below, enter)
    assert enter.isAccepted() is taken
    drop = QDropEvent(QPointF(5, 5), BOTH, data, LEFT, SHIFT)
    drop.ignore()
    QApplication.sendEvent(below, drop)
    assert drop.isAccepted() is taken
    assert page.taken == (paths if taken else ())
    if taken:
        assert drop.dropAction() is Qt.DropAction.CopyAction, "who offers it would delete the file"
