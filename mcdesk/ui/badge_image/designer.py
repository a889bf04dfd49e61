"""The designer: what the badge is made of at the left, the badge itself at the right, what is to be checked below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from mcdesk.domain.texts import Lang
from mcdesk.ui.badge_image.checks import Checks
from mcdesk.ui.badge_image.colours import ColoursTab
from mcdesk.ui.badge_image.design import Design
from mcdesk.ui.badge_image.look import LookTab
from mcdesk.ui.badge_image.parts import Tab, label_of
from mcdesk.ui.badge_image.pictures import PicturesTab
from mcdesk.ui.badge_image.previews import Previews
from mcdesk.ui.badge_image.saving import SavingBar
from mcdesk.ui.badge_image.words import DescriptionTab, WordsTab
from mcdesk.ui.dropped import TakesFiles
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.tabs import Tabs
from mcdesk.ui.sizes import ANY_SIZE
from mcdesk.ui.typed_words import carry

_BESIDE = 840
"""Narrower than this, the badge stands above what it is made of."""


class Designer(TakesFiles, QWidget):
    """Everything about one recipe. It holds nothing: what it shows is the draft's."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.design, self.ui = design, design.ui
        self.setObjectName("badge-designer")
        self.setAccessibleName(self.ui.say("badge-image-designer"))
        self.setAcceptDrops(not design.read_only)
        self.previews = Previews(design, self)
        self.saving = SavingBar(design, self.previews, self)
        self.checks = Checks(design, self.saving.svg, self)
        self.pictures = PicturesTab(design)
        self.tabs = self._make_tabs()
        self.lang = self._make_lang()
        self._lay_out()
        self._fit_page()
        self.previews.drawn.connect(self.checks.show_for)
        self.previews.failed.connect(self.checks.show_failure)
        self.refresh()

    def _make_tabs(self) -> QTabWidget:
        tabs = Tabs(self)
        tabs.setObjectName("badge-tabs")
        for widget in (tabs, tabs.tabBar()):
            widget.setAccessibleName(self.ui.say("badge-image-tabs"))
        self.pages: dict[str, Tab] = {
            "look": LookTab(self.design),
            "colours": ColoursTab(self.design),
            "picture": self.pictures,
            "words": WordsTab(self.design),
            "alt": DescriptionTab(self.design),
        }
        for name, page in self.pages.items():
            tabs.addTab(page, self.ui.say(f"badge-image-tab-{name}"))
        tabs.currentChanged.connect(self._fit_page)
        carry(tabs)
        return tabs

    def _fit_page(self) -> None:
        """Only the open page says how high the pages are."""
        for page in self.pages.values():
            here = page is self.tabs.currentWidget()
            policy = QSizePolicy.Policy.Preferred if here else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.tabs.updateGeometry()

    def _make_lang(self) -> Drop:
        drop = Drop(self.ui.theme, self)
        drop.setObjectName("preview-lang")
        drop.call(self.ui.say("badge-image-preview-lang"))
        for lang in Lang:
            drop.addItem(self.ui.say(f"badge-image-{lang.short}"), lang.value)
        drop.setCurrentIndex(drop.findData(self.previews.lang.value))
        drop.activated.connect(lambda _row: self.previews.show_in(Lang(drop.currentData())))
        carry(drop)
        return drop

    def _lay_out(self) -> None:
        space = self.ui.theme.space
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space(6))
        self._grid.setVerticalSpacing(space(3))
        self._seen, seen = self._block()
        lang = QHBoxLayout()
        lang.addWidget(label_of(self.ui, self.ui.say("badge-image-preview-lang"), self), 1)
        lang.addWidget(self.lang, 1)
        seen.addLayout(lang)
        self._small = QHBoxLayout()
        self._small.setSpacing(space(4))
        self._small.addStretch(1)
        for size in (200, 64):
            self._small.addWidget(self.previews.each[size], 0, Qt.AlignmentFlag.AlignBottom)
        self._small.addStretch(1)
        self._below, below = self._block()
        below.addWidget(self.checks)
        below.addWidget(self.saving)
        self._beside: bool | None = None
        self._arrange()

    def _block(self) -> tuple[QWidget, QVBoxLayout]:
        block = QWidget(self)
        box = QVBoxLayout(block)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.ui.theme.space(3))
        return block, box

    def _arrange(self) -> None:
        beside = self.width() >= self.ui.theme.px(_BESIDE)
        if beside == self._beside:
            return
        self._beside = beside
        large, middle = self.previews.each[400], Qt.AlignmentFlag.AlignHCenter
        seen, below = self._seen.layout(), self._below.layout()
        if isinstance(seen, QVBoxLayout) and isinstance(below, QVBoxLayout):
            # Where there is no room beside, the largest stands last: the others stay near what is changed.
            seen.insertWidget(1, large, 0, middle) if beside else below.insertWidget(0, large, 0, middle)
            seen.addLayout(self._small) if seen.indexOf(self._small) < 0 else None
        self._grid.addWidget(self.tabs, 0 if beside else 1, 0, 3 if beside else 1, 1)
        self._grid.addWidget(self._seen, 0, 1 if beside else 0)
        self._grid.addWidget(self._below, 1 if beside else 2, 1 if beside else 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(2, 1 if beside else 0)
        for block in (self._seen, self._below):
            block.setMaximumWidth(large.sizeHint().width() + self.ui.theme.space(4) if beside else ANY_SIZE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the badge beside or above, as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def refresh(self) -> None:
        """Show what the draft has."""
        recipe = self.design.recipe
        for page in self.pages.values():
            page.refresh(recipe)
        self.previews.refresh()

    def show_page(self, name: str) -> None:
        """Open a page of the design."""
        self.tabs.setCurrentWidget(self.pages[name])

    def wants_files(self, files: tuple[Path, ...]) -> bool:
        """One picture."""
        return len(files) == 1

    def take_files(self, files: tuple[Path, ...]) -> None:
        """Import the dropped picture."""
        self.show_page("picture")
        self.pictures.take(files[0])
