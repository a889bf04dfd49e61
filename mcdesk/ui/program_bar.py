"""The bar at the left: the places of the program, and the workspace that is open."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from mcdesk.ui.context import Ui
from mcdesk.ui.elided import ElidedLabel
from mcdesk.ui.following import FollowingArea
from mcdesk.ui.forms.buttons import GAP, ToolButton

WIDTH = 186
"""The least, in pixels at 100 %: words that need more have it. Folded to icons it is as wide as they are."""
LINE = 1
"""The line at its right."""
PLACES = (
    ("home", "house", "shell-home"),
    ("inbox", "inbox", "desk-inbox"),
    ("dashboard", "chart-column", "desk-dashboard"),
    ("requests", "list-checks", "shell-requests"),
    ("credentials", "circle-check", "credentials-title"),
    ("catalogue", "library", "catalogue-title"),
    ("awards", "send", "awards-place"),
    ("certificates", "award", "certificates-title"),
    ("frameworks", "grid-3x3", "frameworks-place"),
    ("pathways", "route", "pathways-place"),
    ("guide", "book-open", "guide-kind"),
)


class ProgramBar(QFrame):
    """Chooses a place; folds to its icons on a narrow window."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, workspace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setObjectName("program-bar")
        self.setProperty("role", "programbar")
        self.setAccessibleName(ui.say("shell-places"))
        space = ui.theme.space
        box = QVBoxLayout(self)
        box.setContentsMargins(0, space(3), 0, space(3))
        box.setSpacing(space(1))
        self._folded: bool | None = None
        self._widest = 0
        self._area = FollowingArea(self)
        inside = QWidget(self._area)
        places = QVBoxLayout(inside)
        places.setContentsMargins(space(2), 0, space(2), 0)
        places.setSpacing(space(1))
        self._buttons = {key: self._button(key, icon, words, inside) for key, icon, words in PLACES}
        for made in self._buttons.values():
            places.addWidget(made)
        places.addStretch(1)
        self._area.setWidget(inside)
        box.addWidget(self._area, 1)
        self._workspace = ElidedLabel(workspace, self)
        self._workspace.setProperty("role", "small")
        self._workspace.setContentsMargins(space(4), 0, space(4), 0)
        box.addWidget(self._workspace)
        self._told = ""
        self._state = ElidedLabel("", self)
        self._state.setObjectName("store-state")
        self._state.setProperty("role", "small")
        self._state.setContentsMargins(space(4), 0, space(4), 0)
        box.addWidget(self._state)
        self.fold(False)

    def _button(self, key: str, icon: str, words: str, parent: QWidget) -> ToolButton:
        made = ToolButton(parent)
        made.setObjectName(f"place:{key}")
        made.setProperty("role", "place")
        # The style puts the words close to the icon, and takes no other distance.
        made.setText(f"{GAP}{self._ui.say(words)}")
        made.setAccessibleName(self._ui.say(words))

        def draw(chosen: bool) -> None:
            made.setIcon(self._ui.icon(icon, "selection_text" if chosen else "text", 20))

        draw(False)
        made.toggled.connect(draw)
        made.setIconSize(QSize(self._ui.theme.px(20), self._ui.theme.px(20)))
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.chosen.emit(key))
        return made

    def stand_on(self, place: str) -> None:
        """Mark the place that is open."""
        for key, made in self._buttons.items():
            made.setChecked(key == place)
        self._area.follow(self._buttons.get(place))

    def tell(self, state: str) -> None:
        """Say below the workspace how one stands to it; "" for a file, of which nothing is to be said."""
        self._told = state
        self._state.say(state)
        self._state.setVisible(bool(state) and self._workspace.isVisibleTo(self))

    def fold(self, folded: bool) -> None:
        """Show icons only, or icons with their words."""
        if folded is self._folded:
            return
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if folded else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for made in self._buttons.values():
            made.setToolButtonStyle(style)
            made.setToolTip(made.accessibleName() if folded else "")
        self._workspace.setVisible(not folded)
        self._state.setVisible(not folded and bool(self._told))
        self._folded = folded
        self._widest = max(made.sizeHint().width() for made in self._buttons.values())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the scroll bar that a low window with large text needs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme, inside = self._ui.theme, self._area.widget()
        width = max(theme.px(WIDTH), self._widest + 2 * theme.space(2))
        least = inside.minimumSizeHint() if inside is not None else QSize()
        if self._folded:
            width = max(theme.px(20) + 2 * theme.space(4.5), least.width() + LINE)
        scrolls = least.height() > self._area.height()
        self.setFixedWidth(width + (self._area.verticalScrollBar().sizeHint().width() if scrolls else 0))
