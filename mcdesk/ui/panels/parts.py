"""What the hand-made panels are made of, besides the rows of the form."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.labels import wrapped as wrapped_label
from mcdesk.ui.steady_box import SteadyBox

if TYPE_CHECKING:
    from mcdesk.domain.answers import Ref
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.jobs import Jobs

T = TypeVar("T")
Failure = Refused | Unavailable


class Panel(QWidget):
    """A hand-made part of a page: it shows what the draft holds, and every act goes to the draft."""

    def __init__(self, ui: Ui, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.draft = ui, draft

    def reveal(self, ref: Ref) -> QWidget | None:
        """The control for the answer at ``ref``, made visible; None where it is not in this panel."""
        del ref
        return None

    def column(self, space: float = 4) -> QVBoxLayout:
        """The layout of the panel: one thing below the other, ``space`` steps of the grid apart."""
        box = SteadyBox(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.ui.theme.space(space))
        return box


def wrapped(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that breaks its lines, and begins at the top where it stands beside something higher."""
    label = wrapped_label(text, role, parent)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label


def while_alive(widget: QObject, then: Callable[[T], None]) -> Callable[[T], None]:
    """``then`` for a job's result, dropped where the widget was deleted before the result came."""

    def deliver(result: T) -> None:
        if isValid(widget):
            then(result)

    return deliver


def seen_or_told(widget: QWidget, show: Callable[[Failure], None], jobs: Jobs) -> Callable[[Failure], None]:
    """``show`` for a job's failure; the window tells of it too where the widget was deleted, or is out of sight.

    For what a person asked for, and may not wait to see the end of.
    """

    def failed(error: Failure) -> None:
        if isValid(widget):
            show(error)
        if not isValid(widget) or not widget.isVisible():
            jobs.crashed.emit(error)

    return failed


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def anew(layout: QLayout, around: QWidget) -> QWidget:
    """Take everything out of ``layout``, and give what is to be filled and then added to it.

    It is shown as a whole: in sight, every single part that is added would lay out everything around it anew.
    """
    clear(layout)
    return QWidget(around)


def box(ui: Ui, role: str, parent: QWidget, *, across: bool = False) -> tuple[QFrame, QBoxLayout]:
    """A frame (``card``, ``strip``, ``empty`` ...) with its layout."""
    frame = QFrame(parent)
    frame.setProperty("role", role)
    layout: QBoxLayout = QHBoxLayout(frame) if across else SteadyBox(frame)
    room = ui.theme.space(4)
    layout.setContentsMargins(room, ui.theme.space(3), room, ui.theme.space(3))
    layout.setSpacing(ui.theme.space(2))
    return frame, layout


_ICON_OF = {"title": 32, "heading": 22, "subheading": 18}
"""The size of an icon beside words of a role, at 100 %; 16 beside any other."""


def picture(ui: Ui, icon: str, token: str, parent: QWidget, size: int = 16) -> QLabel:
    """An icon as a label; it says nothing by itself."""
    label = QLabel(parent)
    side = ui.theme.px(size)
    label.setPixmap(ui.icon(icon, token, size).pixmap(side, side))
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def iconed(ui: Ui, icon: str, token: str, words: str, role: str, parent: QWidget) -> QWidget:
    """An icon with the words beside it."""
    line = QWidget(parent)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(ui.theme.space(2))
    size = _ICON_OF.get(role, 16)
    row.addWidget(picture(ui, icon, token, line, size), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(wrapped(words, role, line), 1)
    return line


def worded(ui: Ui, words: str, icon: str, parent: QWidget) -> QPushButton:
    """A quiet button whose words are made up at run time."""
    made = button(ui, "panels-matrix-go", "quiet", icon=icon, parent=parent)
    relabel(made, words)
    return made


def name_of(ui: Ui, draft: Draft, table: str, row_id: str) -> str:
    """A row of a table as people say it: its number and its first words."""
    from mcdesk.domain.answers import Reader
    from mcdesk.domain.kinds import label_of_row

    rows = Reader(draft.answers).rows(table)
    number = next((n for n, row in enumerate(rows, 1) if row.id == row_id), 0)
    if not number:
        return ""
    words = label_of_row(draft.form.field(table), draft.answers, row_id)
    return ui.say("panels-row", number=number, words=words if words != row_id else ui.say("panels-not-provided"))


def place_of(ui: Ui, draft: Draft, ref: Ref) -> str:
    """Where an answer stands, in words: the question, the row, the column."""
    form = draft.form
    if not form.has(ref.field):
        return str(ref)
    field = form.field(ref.field)
    parts = [ui.words(field.label)]
    if ref.row:
        parts.append(name_of(ui, draft, ref.field, ref.row))
    column = field.column(ref.column) if ref.column else None
    if column is not None:
        parts.append(ui.words(column.label))
    return " › ".join(p for p in parts if p)
