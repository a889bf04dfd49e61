"""Which editor serves which kind of answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mcdesk.domain.fields import Kind
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.editors.attachment import AttachmentEditor
from mcdesk.ui.forms.editors.choice import choice_editor
from mcdesk.ui.forms.editors.choices import ChecksEditor
from mcdesk.ui.forms.editors.framework_item import FrameworkItemEditor
from mcdesk.ui.forms.editors.line import LINES
from mcdesk.ui.forms.editors.paragraph import ParagraphEditor
from mcdesk.ui.forms.editors.person import PersonEditor
from mcdesk.ui.forms.editors.row_choices import row_choices_editor
from mcdesk.ui.forms.editors.when import DateEditor, MonthEditor


def _table(place: Place, parent: QWidget | None) -> Editor:
    # A table holds rows of questions, and each of those looks up its editor here.
    from mcdesk.ui.forms.tables import table_editor

    return table_editor(place, parent)


def _design(place: Place, parent: QWidget | None) -> Editor:
    from mcdesk.ui.badge_image.editor import DesignEditor

    return DesignEditor(place, parent)


EDITORS: dict[Kind, Callable[[Place, QWidget | None], Editor]] = {
    **LINES,
    Kind.PARAGRAPH: ParagraphEditor,
    Kind.CHOICE: choice_editor,
    Kind.YESNO: choice_editor,
    Kind.CHOICES: ChecksEditor,
    Kind.DATE: DateEditor,
    Kind.MONTH: MonthEditor,
    Kind.PERSON: PersonEditor,
    Kind.ATTACHMENT: AttachmentEditor,
    Kind.DESIGN: _design,
    Kind.FRAMEWORK_ITEM: FrameworkItemEditor,
    Kind.ROW_CHOICES: row_choices_editor,
    Kind.TABLE: _table,
    Kind.MATRIX: _table,
}


def editor_for(place: Place, parent: QWidget | None = None) -> Editor:
    """The editor for the question at ``place``."""
    return EDITORS[place.field.kind](place, parent)
