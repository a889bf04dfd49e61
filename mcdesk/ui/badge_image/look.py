"""The look of the badge: designs to start from, outline, ring, pattern, shading, and what the name stands on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from mcdesk.domain.badge_image.library import Preset, applied, presets
from mcdesk.domain.badge_image.recipe import Banner, Finish, Pattern, Recipe, Ring, Shape
from mcdesk.ui.badge_image.design import Design
from mcdesk.ui.badge_image.parts import Choice, Tab, label_of, two_columns
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import ToolButton
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.panels.parts import while_alive

_SIDE = 64
_KINDS: dict[str, Any] = {"shape": Shape, "ring": Ring, "pattern": Pattern, "finish": Finish, "banner": Banner}


class LookTab(Tab):
    """Presets and five lists."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(design, parent)
        self.box.addWidget(label_of(self.ui, self.ui.say("badge-image-start"), self))
        self.box.addWidget(wrapped(self.ui.say("badge-image-start-hint"), "hint", self))
        self.presets: dict[str, QToolButton] = {}
        line = FlowRow(self.ui.theme.space(1))
        for preset in presets():
            made = self._preset(preset)
            self.presets[preset.key] = made
            line.addWidget(made)
        self.box.addLayout(line)
        grid = two_columns(self.ui)
        self.choices: dict[str, Choice] = {}
        for row, (name, kind) in enumerate(_KINDS.items()):
            grid.addWidget(label_of(self.ui, self.ui.say(f"badge-image-{name}"), self), row, 0)
            self.choices[name] = Choice(design, name, kind, partial(self._pick, name))
            grid.addWidget(self.choices[name], row, 1)
        self.box.addLayout(grid)
        self.box.addStretch(1)
        self._draw_presets()

    def _preset(self, preset: Preset) -> QToolButton:
        made = ToolButton(self)
        made.setObjectName(f"preset:{preset.key}")
        made.setProperty("role", "icon")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        made.setIconSize(QSize(_SIDE, _SIDE))
        made.setFixedSize(_SIDE + 12, _SIDE + 12)
        words = self.ui.words(preset.label)
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setEnabled(not self.design.read_only)
        made.clicked.connect(lambda: self.design.choose(applied(preset.recipe, self.design.recipe)))
        return made

    def _draw_presets(self) -> None:
        art, paints, lang = self.design.draft.services.art, self.design.paints, self.ui.lang

        def work() -> list[bytes]:
            return [art.png(art.draw(preset.recipe, paints, lang).svg, _SIDE) for preset in presets()]

        self.design.draft.jobs.work(work, while_alive(self, self._show_presets))

    def _show_presets(self, pictures: list[bytes]) -> None:
        for made, data in zip(self.presets.values(), pictures, strict=True):
            pixmap = QPixmap()
            pixmap.loadFromData(data)
            made.setIcon(QIcon(pixmap))

    def _pick(self, name: str, value: str) -> None:
        recipe = self.design.recipe
        self.design.choose(replace(recipe, **{name: _KINDS[name](value)}))

    def refresh(self, recipe: Recipe) -> None:
        """Show what the recipe has."""
        for name, choice in self.choices.items():
            choice.stand_at(getattr(recipe, name))
