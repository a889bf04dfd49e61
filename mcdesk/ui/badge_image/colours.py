"""The colours of the badge: of each part that it has, by name or by number."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSignalBlocker, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mcdesk.domain.badge_image.recipe import Part, Recipe
from mcdesk.domain.contrast import is_colour
from mcdesk.ui.badge_image.design import Design
from mcdesk.ui.badge_image.parts import Tab, label_of, two_columns
from mcdesk.ui.forms.controls import Drop, Line

_OWN = "own"
_ALWAYS = ("accent", "white", "black")


class ColourDrop(Drop):
    """The colours of the palette to choose from, each with a field of its colour."""

    def __init__(self, design: Design, part: Part) -> None:
        super().__init__(design.ui.theme)
        self.design, self.colour = design, "#000000"
        self.setObjectName(f"colour:{part}")
        self.call(design.ui.say(f"badge-image-part-{part}"))
        labels = {c.key: design.ui.words(c.label) for c in design.draft.services.profile.palette}
        for key in _ALWAYS:
            labels.setdefault(key, design.ui.say(f"badge-image-colour-{key}"))
        side = design.ui.theme.px(16)
        self.setIconSize(QSize(side, side))
        self.spare = side + design.ui.theme.space(2)
        for key, colour in design.paints.own.items():
            self.addItem(_field(colour, side), labels[key], key)
        self.addItem(design.ui.say("badge-image-colour-own"), _OWN)
        self.setEnabled(not design.read_only)

    def stand_at(self, name: str, colour: str) -> None:
        """Show a colour without choosing it."""
        self.colour = colour
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(_OWN if is_colour(name) else name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As any list, with the colour as a field at its right."""
        super().paintEvent(event)
        theme = self.design.ui.theme
        side = theme.px(16)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("text_quiet"), 1))
        painter.setBrush(QColor(self.colour))
        left = self.width() - 2 * side - 2 * theme.space(2)
        painter.drawRoundedRect(QRectF(left, (self.height() - side) / 2, side, side), 3, 3)


def _field(colour: str, side: int) -> QIcon:
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(colour))
    painter = QPainter(pixmap)
    painter.setPen(QColor("#7F7F7F"))
    painter.drawRect(0, 0, side - 1, side - 1)
    painter.end()
    return QIcon(pixmap)


class ColoursTab(Tab):
    """A list and a number for each part; parts that the badge does not have are not shown."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(design, parent)
        grid = two_columns(self.ui)
        self.drops: dict[Part, ColourDrop] = {}
        self.numbers: dict[Part, Line] = {}
        self._rows: dict[Part, tuple[QWidget, QWidget]] = {}
        for row, part in enumerate(Part):
            label = label_of(self.ui, self.ui.say(f"badge-image-part-{part}"), self)
            controls = self._controls(part)
            grid.addWidget(label, row, 0)
            grid.addWidget(controls, row, 1)
            self._rows[part] = (label, controls)
        self.box.addLayout(grid)
        self.box.addStretch(1)

    def _controls(self, part: Part) -> QWidget:
        both = QWidget(self)
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.ui.theme.space(2))
        drop, number = ColourDrop(self.design, part), Line(self.design.draft.undo_stack, both)
        number.setObjectName(f"number:{part}")
        number.setMaxLength(7)
        number.setMinimumHeight(self.ui.theme.px(24))
        number.setFixedWidth(number.fontMetrics().horizontalAdvance("#DDDDDD") + self.ui.theme.space(6))
        words = self.ui.say(f"badge-image-part-{part}")
        number.setAccessibleName(self.ui.say("badge-image-colour-hex", part=words))
        number.setReadOnly(self.design.read_only)
        drop.activated.connect(lambda _row: self._pick(part))
        number.editingFinished.connect(lambda: self._typed(part))
        line.addWidget(drop, 1)
        line.addWidget(number)
        self.drops[part], self.numbers[part] = drop, number
        return both

    def _pick(self, part: Part) -> None:
        name = str(self.drops[part].currentData())
        if name == _OWN:
            self.numbers[part].setFocus()
            self.numbers[part].selectAll()
            return
        self._put(part, name)

    def _typed(self, part: Part) -> None:
        text = self.numbers[part].text().strip()
        colour = text if text.startswith("#") else f"#{text}"
        now = self.design.paints.of_part(self.design.recipe, part)
        if is_colour(colour) and colour.lower() != now.lower():
            self._put(part, colour.upper())
        else:
            self.numbers[part].setText(now)

    def _put(self, part: Part, name: str) -> None:
        recipe = self.design.recipe
        self.design.choose(replace(recipe, colours={**recipe.colours, part: name}))

    def refresh(self, recipe: Recipe) -> None:
        """Show the colours of the parts that the badge has."""
        seen, paints = recipe.parts(), self.design.paints
        for part, row in self._rows.items():
            for widget in row:
                widget.setVisible(part in seen)
            colour = paints.of_part(recipe, part)
            self.drops[part].stand_at(paints.name_of_part(recipe, part), colour)
            if not self.numbers[part].hasFocus():
                self.numbers[part].setText(colour)

    def reveal(self, part: Part) -> QWidget:
        """The list of a part."""
        return self.drops[part]
