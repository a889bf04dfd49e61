"""Which question a control belongs to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mcdesk.domain.answers import Ref
from mcdesk.ui.forms.editor import Editor
from mcdesk.ui.forms.row import FieldRow
from mcdesk.ui.forms.tables.part import RowPart


def question_at(control: QWidget | None, page: QWidget) -> tuple[FieldRow, Ref] | None:
    """The question on ``page`` that a control belongs to, and the cell of its table; None where it is none of these."""
    widget, within = control, None
    while widget is not None and not isinstance(widget, FieldRow):
        if within is None and isinstance(widget, Editor | RowPart):
            within = widget.ref
        widget = widget.parentWidget()
    if widget is None or not page.isAncestorOf(widget):
        return None
    return widget, within or widget.ref
