"""The words on the badge and the words for it, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QWidget

from mcdesk.domain.badge_image.describing import description
from mcdesk.domain.badge_image.recipe import MOST_CHARS, Recipe, Slot
from mcdesk.domain.texts import Local
from mcdesk.ui.badge_image.design import Design
from mcdesk.ui.badge_image.parts import Tab, label_of
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Area, Line
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check

_LANGS = ("en", "fr")


def _line(design: Design, name: str, what: str, lang: str, typed: Callable[[], None]) -> Line:
    line = Line(design.draft.undo_stack)
    line.setObjectName(f"{name}:{lang}")
    line.setAccessibleName(design.ui.say(f"badge-image-word-{lang}", what=what))
    line.setMaxLength(MOST_CHARS)
    line.setReadOnly(design.read_only)
    line.setMinimumSize(1, design.ui.theme.px(24))
    line.textEdited.connect(typed)
    line.left.connect(design.draft.seal)
    return line


def _show(line: Line | Area, text: str) -> None:
    now = line.text() if isinstance(line, Line) else line.toPlainText()
    # White space at the ends is not kept, and must not vanish under the hands of whoever types.
    if now.strip() != text.strip():
        with QSignalBlocker(line):
            line.setText(text) if isinstance(line, Line) else line.setPlainText(text)


class WordsTab(Tab):
    """Four places, each in English and French."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(design, parent)
        ui = self.ui
        grid = QGridLayout()
        grid.setHorizontalSpacing(ui.theme.space(2))
        grid.setVerticalSpacing(ui.theme.space(1))
        for column, lang in enumerate(_LANGS):
            grid.addWidget(wrapped(ui.say(f"badge-image-{lang}"), "hint", self), 0, column)
        self.lines: dict[tuple[Slot, str], Line] = {}
        for row, slot in enumerate(Slot):
            what = ui.say(f"badge-image-slot-{slot}")
            label = label_of(ui, what, self)
            label.setContentsMargins(0, ui.theme.space(2), 0, 0)
            grid.addWidget(label, 2 * row + 1, 0, 1, 2)
            for column, lang in enumerate(_LANGS):
                line = _line(design, f"word:{slot}", what, lang, partial(self._typed, slot))
                self.lines[slot, lang] = line
                grid.addWidget(line, 2 * row + 2, column)
        self.box.addLayout(grid)
        self.capitals = Check(ui.theme, self)
        self.capitals.setObjectName("capitals")
        self.capitals.setAccessibleName(ui.say("badge-image-capitals"))
        self.capitals.setEnabled(not design.read_only)
        self.capitals.clicked.connect(lambda on: design.choose(replace(design.recipe, capitals=on)))
        self.box.addWidget(OptionRow(ui, self.capitals, ui.say("badge-image-capitals"), "", self))
        self.box.addStretch(1)

    def _typed(self, slot: Slot, _text: str = "") -> None:
        said = Local(*(self.lines[slot, lang].text() for lang in _LANGS))
        recipe = self.design.recipe
        others = {s: w for s, w in recipe.words.items() if s is not slot}
        self.design.type(replace(recipe, words={**others, slot: said} if said else others))

    def refresh(self, recipe: Recipe) -> None:
        """Show the words."""
        for (slot, lang), line in self.lines.items():
            _show(line, getattr(recipe.text(slot), lang))
        self.capitals.setChecked(recipe.capitals)


class DescriptionTab(Tab):
    """The alternative text, with a suggestion."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(design, parent)
        ui = self.ui
        what = ui.say("badge-image-alt")
        self.box.addWidget(label_of(ui, what, self))
        self.box.addWidget(wrapped(ui.say("badge-image-alt-hint"), "hint", self))
        self.areas: dict[str, Area] = {}
        for lang in _LANGS:
            self.box.addWidget(wrapped(ui.say(f"badge-image-{lang}"), "hint", self))
            area = Area(design.draft.undo_stack, 2, self)
            area.setObjectName(f"alt:{lang}")
            area.setAccessibleName(ui.say(f"badge-image-word-{lang}", what=what))
            area.setReadOnly(design.read_only)
            area.textChanged.connect(self._typed)
            area.left.connect(design.draft.seal)
            self.areas[lang] = area
            self.box.addWidget(area)
        self.suggest = button(ui, "badge-image-suggest", "quiet", icon="lightbulb", parent=self)
        self.suggest.setObjectName("suggest")
        self.suggest.setEnabled(not design.read_only)
        self.suggest.clicked.connect(self._suggest)
        self.box.addWidget(self.suggest)
        self.box.addStretch(1)

    def _typed(self) -> None:
        recipe = self.design.recipe
        said = Local(*(self.areas[lang].toPlainText() for lang in _LANGS))
        if said != recipe.alt:
            self.design.type(replace(recipe, alt=said))

    def _suggest(self) -> None:
        recipe = self.design.recipe
        self.design.choose(replace(recipe, alt=description(recipe)))

    def refresh(self, recipe: Recipe) -> None:
        """Show the texts."""
        for lang, area in self.areas.items():
            _show(area, getattr(recipe.alt, lang))
