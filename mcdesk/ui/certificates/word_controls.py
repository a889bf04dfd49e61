"""The controls of words, pictures and colours."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from mcdesk.domain.certificates.facts import FIELDS
from mcdesk.domain.contrast import is_colour
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, Local
from mcdesk.ui.certificates.controls import Control
from mcdesk.ui.certificates.pictures import take_picture
from mcdesk.ui.context import Ui
from mcdesk.ui.files import ask_file
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Area, Line
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.menu_button import drops


class ColourControl(Control):
    """A colour as a number, with a field that shows it."""

    def build(self) -> None:
        """A short line and the field."""
        self.line = Line(self.design.stack, self)
        self.line.setObjectName(f"box-{self.attribute.name}")
        self.line.setMaxLength(7)
        self.line.setReadOnly(self.design.read_only)
        self.line.setMaximumWidth(self.ui.theme.px(120))
        self.head(self.label, self.line)
        self.field = _Field(self.ui, self)
        row = QHBoxLayout()
        row.setSpacing(self.ui.theme.space(2))
        row.addWidget(self.line)
        row.addWidget(self.field)
        row.addStretch(1)
        self.box.addLayout(row)
        self.line.editingFinished.connect(self._typed)

    def _typed(self) -> None:
        text = self.line.text().strip().lower()
        colour = text if text.startswith("#") or not text else f"#{text}"
        if is_colour(colour) or (self.attribute.empty and not colour):
            self.wrong("")
            self.put(colour)
        else:
            self.wrong(self.ui.say("certificates-wrong-colour"))

    def show_value(self, value: object) -> None:
        """The colour."""
        if self.line.text() != str(value):
            self.line.setText(str(value))
        self.field.colour = str(value)
        self.field.update()
        self.wrong("")


class _Field(QWidget):
    """A field of a colour."""

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self.colour = ui, ""
        self.setFixedSize(ui.theme.px(24), ui.theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The colour, or an empty field crossed out."""
        painter = QPainter(self)
        painter.setPen(QPen(self._ui.theme.colour("text_quiet"), 1))
        if self.colour:
            painter.setBrush(QColor(self.colour))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if not self.colour:
            painter.drawLine(QPoint(0, self.height()), QPoint(self.width(), 0))


class WordsControl(Control):
    """Words in both languages, with a menu of the fields for text."""

    def build(self) -> None:
        """An area for each language."""
        self.areas: dict[Lang, Area] = {}
        for lang in Lang:
            area = Area(self.design.stack, 2, self)
            area.setObjectName(f"box-{self.attribute.name}-{lang.short}")
            area.setReadOnly(self.design.read_only)
            self.head(self.ui.say(f"certificates-in-{lang.short}", what=self.label), area)
            area.textChanged.connect(self._typed)
            area.left.connect(self.design.end_step)
            self.box.addWidget(area)
            self.areas[lang] = area
        if self.attribute.name == "text" and not self.design.read_only:
            made = button(self.ui, "certificates-insert-field", "quiet", icon="plus", parent=self)
            made.setObjectName("insert-field")
            self.box.addWidget(drops(made, self._menu))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for one in FIELDS:
            menu.addAction(self.ui.words(one.label)).triggered.connect(partial(self._insert, one.key))
        return menu

    def _insert(self, key: str, _checked: bool = False) -> None:
        self.insert(key)

    def insert(self, key: str) -> None:
        """Put a field at the cursor of the language that is shown."""
        area = self.areas[self.design.lang]
        area.textCursor().insertText(f"{{{key}}}")
        area.setFocus()

    def _typed(self) -> None:
        words = {lang: self.areas[lang].toPlainText() for lang in self.areas}
        if len(words) == len(Lang):
            self.put(Local(words[Lang.EN], words[Lang.FR]))

    def show_value(self, value: object) -> None:
        """The words."""
        if not isinstance(value, Local):
            return
        for lang, own in ((Lang.EN, value.en), (Lang.FR, value.fr)):
            area = self.areas[lang]
            if area.toPlainText() != own:
                with QSignalBlocker(area):
                    area.setPlainText(own)


class PictureControl(Control):
    """A picture from a file."""

    def build(self) -> None:
        """What is shown, and the buttons to choose another or none."""
        label = wrapped(self.label, "label", self)
        self.name = wrapped("", "hint", self)
        self.box.addWidget(label)
        self.box.addWidget(self.name)
        row = QHBoxLayout()
        choose = button(self.ui, "certificates-choose-picture", "secondary", parent=self)
        choose.setObjectName("choose-picture")
        choose.clicked.connect(self._choose)
        clear = button(self.ui, "certificates-no-picture", "quiet", parent=self)
        clear.clicked.connect(lambda: self.put(""))
        for made in (choose, clear):
            made.setEnabled(not self.design.read_only)
            row.addWidget(made)
        row.addStretch(1)
        self.box.addLayout(row)

    def _choose(self) -> None:
        kinds = f"{self.ui.say('certificates-pictures')} (*.png *.jpg *.jpeg)"
        found = ask_file(self, self.ui.say("certificates-choose-picture"), kinds)
        if found is not None:
            try:
                take_picture(self.design, found)
            except Refused as error:
                self.wrong(self.ui.failure(error))

    def show_value(self, value: object) -> None:
        """The name of the picture."""
        self.name.setText(str(value) or self.ui.say("certificates-picture-none"))
