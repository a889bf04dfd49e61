"""The picture in the middle: a bundled icon, found by its name, or an imported picture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QListWidget, QListWidgetItem, QSlider, QWidget

from mcdesk.app.badge_image import Imported, import_picture
from mcdesk.domain.badge_image.library import icons
from mcdesk.domain.badge_image.recipe import LEAST_SIZE, MOST_SIZE, Recipe
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.folding import folded
from mcdesk.ui.badge_image.design import Design
from mcdesk.ui.badge_image.icon_images import icon_image
from mcdesk.ui.badge_image.parts import Tab, label_of
from mcdesk.ui.files import ask_file
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import while_alive
from mcdesk.ui.search_field import SearchField

_KEY = Qt.ItemDataRole.UserRole
_ENDINGS = "*.svg *.png *.jpg *.jpeg"


class Slider(QSlider):
    """The wheel scrolls the page: it neither moves the slider nor takes the focus."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class PicturesTab(Tab):
    """The icons as a grid that is walked by arrow keys, the size, and the import."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        super().__init__(design, parent)
        self.search = SearchField(self.ui, self.ui.say("badge-image-find-icon"), self)
        self.list = QListWidget(self)
        self.slider = Slider(Qt.Orientation.Horizontal, self)
        self.percent = wrapped("", "hint", self)
        self.imported = wrapped("", "label", self)
        self.told = wrapped("", "advice", self)
        self.browse = button(self.ui, "badge-image-import", "secondary", icon="paperclip", parent=self)
        self.drop = button(self.ui, "badge-image-import-remove", "quiet", parent=self)
        self._build_list()
        self._build_size()
        self._build_import()
        self.box.addStretch(1)

    def _build_list(self) -> None:
        ui = self.ui
        self.search.setObjectName("find-icon")
        self.search.setMinimumHeight(ui.theme.px(24))
        self.search.textChanged.connect(self._filter)
        self.list.setObjectName("icons")
        self.list.setProperty("role", "icons")
        self.list.setAccessibleName(ui.say("badge-image-icons"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        side = ui.theme.px(28)
        self.list.setIconSize(QSize(side, side))
        self.list.setGridSize(QSize(side + ui.theme.space(4), side + ui.theme.space(4)))
        self.list.setFixedHeight(5 * (side + ui.theme.space(4)) + ui.theme.space(2))
        self.list.setEnabled(not self.design.read_only)
        self._add("", ui.say("badge-image-no-icon"))
        for icon in icons():
            self._add(icon.key, ui.words(icon.label), ui.words(icon.group))
        self.list.currentItemChanged.connect(self._pick)
        self.none_found = wrapped(ui.say("badge-image-icon-none-found"), "hint", self)
        self.none_found.hide()
        for widget in (label_of(ui, ui.say("badge-image-icons"), self), self.search, self.none_found, self.list):
            self.box.addWidget(widget)

    def _add(self, key: str, words: str, group: str = "") -> None:
        line = QListWidgetItem(icon_image(self.ui.theme, key), "", self.list)
        line.setData(_KEY, key)
        line.setToolTip(f"{words} ({group})" if group else words)
        line.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _build_size(self) -> None:
        label = label_of(self.ui, self.ui.say("badge-image-size"), self)
        self.slider.setObjectName("icon-size")
        self.slider.setRange(LEAST_SIZE, MOST_SIZE)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.ui.say("badge-image-size"))
        self.slider.setMinimumHeight(self.ui.theme.px(24))
        self.slider.setEnabled(not self.design.read_only)
        self.slider.valueChanged.connect(self._sized)
        self.slider.sliderReleased.connect(self.design.draft.seal)
        line = QHBoxLayout()
        line.setSpacing(self.ui.theme.space(3))
        line.addWidget(label)
        line.addWidget(self.slider, 1)
        line.addWidget(self.percent)
        self.box.addLayout(line)

    def _build_import(self) -> None:
        self.box.addWidget(self.imported)
        self.box.addWidget(wrapped(self.ui.say("badge-image-import-hint"), "hint", self))
        self.told.hide()
        self.box.addWidget(self.told)
        line = FlowRow(self.ui.theme.space(2))
        for made, name in ((self.browse, "import"), (self.drop, "import-remove")):
            made.setObjectName(name)
            made.setEnabled(not self.design.read_only)
            line.addWidget(made)
        self.box.addLayout(line)
        self.browse.clicked.connect(self._on_browse)
        self.drop.clicked.connect(lambda: self.design.choose(replace(self.design.recipe, picture=None)))

    def _filter(self, text: str) -> None:
        wanted = folded(text)
        found = 0
        for row in range(self.list.count()):
            line = self.list.item(row)
            fits = wanted in folded(line.toolTip())
            line.setHidden(not fits)
            found += fits
        self.none_found.setVisible(not found)

    def _pick(self) -> None:
        line = self.list.currentItem()
        if line is not None:
            # Walking over the icons by arrow keys is one step of undo.
            self.design.type(replace(self.design.recipe, icon=str(line.data(_KEY)), picture=None))

    def _sized(self, size: int) -> None:
        self.design.type(replace(self.design.recipe, icon_size=size))

    def _on_browse(self) -> None:
        kinds = f"{self.ui.say('badge-image-import-kinds')} ({_ENDINGS})"
        chosen = ask_file(self, self.ui.say("badge-image-import-title"), kinds)
        if chosen is not None:
            self.take(chosen)

    def take(self, path: Path) -> None:
        """Clean a picture and put it into the badge; a refusal is said here."""
        services = self.design.draft.services
        self.told.hide()
        taken, refused = while_alive(self, self._taken), while_alive(self, self._refused)
        self.design.draft.jobs.store(lambda: import_picture(services, path), taken, refused)

    def _taken(self, found: Imported) -> None:
        self.design.choose(replace(self.design.recipe, picture=found.picture))
        if found.left_out:
            self._tell(self.ui.say("badge-image-import-left", what=", ".join(found.left_out)))

    def _refused(self, error: Refused | Unavailable) -> None:
        self._tell(self.ui.failure(error))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()
        announce(self.told, words)

    def refresh(self, recipe: Recipe) -> None:
        """Show what the recipe has."""
        rows = range(self.list.count())
        row = next((n for n in rows if self.list.item(n).data(_KEY) == recipe.icon), 0)
        with QSignalBlocker(self.list), QSignalBlocker(self.slider):
            self.list.setCurrentRow(-1 if recipe.picture else row)
            self.slider.setValue(recipe.icon_size)
        self.percent.setText(self.ui.say("badge-image-size-value", size=recipe.icon_size))
        picture = recipe.picture
        self.imported.setVisible(picture is not None)
        self.drop.setVisible(picture is not None)
        if picture is not None:
            self.imported.setText(self.ui.say("badge-image-imported", name=picture.name))
