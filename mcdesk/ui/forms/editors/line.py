"""Answers of one line: text, e-mail, phone, address, whole number, amount."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mcdesk.domain import formats
from mcdesk.domain.answers import Json, decimal_of
from mcdesk.domain.fields import Kind
from mcdesk.domain.kind_parse import parse
from mcdesk.domain.typed_numbers import parse_typed
from mcdesk.ui.forms.controls import Line
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.spelling.attach import mark

_DIGITS = 14


class LineEditor(Editor):
    """A line edit. What was typed stays as typed until the focus leaves; the draft has its meaning at once."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._shown: tuple[str, Json] = ("", None)
        self.line = Line(place.draft.undo_stack, self)
        self.line.setReadOnly(place.draft.read_only)
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self.finish)
        self.bar = QHBoxLayout(self)
        self.bar.setContentsMargins(0, 0, 0, 0)
        self.bar.setSpacing(self.ui.theme.space(1))
        self.bar.addWidget(self.line)
        self.call(place.name)
        self.refresh()
        if place.field.kind is Kind.TEXT and not place.field.personal:
            mark(self, self.line)

    def words(self, value: Json) -> str:
        """The answer as it is shown for editing."""
        return str(value) if value is not None else ""

    def meaning(self) -> Json:
        """What stands in the line, as an answer."""
        text = self.line.text()
        return self._shown[1] if text == self._shown[0] else parse_typed(self.field, text, self.ui.lang)

    def refresh(self) -> None:
        """Show the draft's answer where the line says something else."""
        if self.meaning() != self.value:
            self._show()

    def _show(self) -> None:
        value = self.value
        text = self.words(value)
        self._shown = (text, value)
        if text != self.line.text():
            self.line.setText(text)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)

    def _typed(self, _: str) -> None:
        self.draft.put(self.ref, self.meaning())

    def finish(self) -> None:
        """The focus left: show the answer in its usual form, and begin a new step of undo."""
        self._show()
        self.draft.seal()

    def replace(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in place of the characters from ``start`` to before ``end``, as one step of undo."""
        whole = self.line.text()
        self.choose(parse(self.field, f"{whole[:start]}{text}{whole[end:]}"))

    def focus_target(self) -> QWidget:
        """The line."""
        return self.line

    def call(self, name: str) -> None:
        """Be called ``name`` by a screen reader."""
        super().call(name)
        self.line.setAccessibleName(name)

    def narrow(self, characters: int) -> None:
        """Make the line as wide as that many digits, in a grid at most."""
        width = self.line.fontMetrics().horizontalAdvance("0" * characters) + self.ui.theme.space(6)
        if self.place.compact:
            self.line.setMinimumWidth(min(width, self.ui.theme.px(72)))
            return
        self.line.setMaximumWidth(width)
        self.line.setMinimumWidth(min(width, self.ui.theme.px(110)))
        # It grows to its width before the room beside it does.
        self.bar.setStretchFactor(self.line, 100)
        self.bar.addStretch(1)


class NumberEditor(LineEditor):
    """A whole number in a line of its size; never a spin box, which changes when the page is scrolled."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.narrow(8)

    def words(self, value: Json) -> str:
        """The number with its thousands apart."""
        return formats.number(value, self.ui.lang) if isinstance(value, int) else super().words(value)


class MoneyEditor(LineEditor):
    """An amount, shown in the way of the language when the focus leaves."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.narrow(_DIGITS)

    def words(self, value: Json) -> str:
        """``$1,250.00``, ``1 250,00 $``."""
        amount = decimal_of(value)
        if amount is None:
            return super().words(value)
        return formats.money(amount, self.draft.services.profile.currency, self.ui.lang)


class PhoneEditor(LineEditor):
    """A phone number."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.narrow(24)


LINES: dict[Kind, Callable[[Place, QWidget | None], Editor]] = {
    Kind.TEXT: LineEditor,
    Kind.EMAIL: LineEditor,
    Kind.URL: LineEditor,
    Kind.PHONE: PhoneEditor,
    Kind.INTEGER: NumberEditor,
    Kind.MONEY: MoneyEditor,
}
