"""The banners above a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mcdesk.ui.column import ScrollDown
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.focus import focused_in
from mcdesk.ui.forms.buttons import button, icon_button, relabel
from mcdesk.ui.forms.labels import breakable, wrapped
from mcdesk.ui.in_sight import stay_in_sight
from mcdesk.ui.messages import Banner, Choice, Messages, announce

_ICONS = {"info": "info", "success": "circle-check", "warning": "triangle-alert", "problem": "circle-alert"}
_COLOURS = {"info": "accent", "success": "success", "warning": "warning", "problem": "problem"}
BESIDE = 640
SHARE, FOLD_FROM = 0.45, 0.3
"""Of the height of the window: what banners may take, and from where most of them are folded away."""


class BannerView(QFrame):
    """One banner."""

    def __init__(self, ui: Ui, banner: Banner, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui, self._banner, self._messages = ui, banner, messages
        self.setObjectName(f"banner:{banner.key}")
        self.setProperty("role", "banner")
        self.setProperty("tone", banner.tone)
        self.words = " ".join(ui.words(m) for m in (banner.text, banner.hint) if m is not None)
        self.setAccessibleName(self.words)
        space = ui.theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(4), space(2.5), space(2), space(2.5))
        row.setSpacing(space(3))
        top = Qt.AlignmentFlag.AlignTop if banner.hint is not None else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._picture(), 0, top)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(space(2))
        self._across.addLayout(self._said(), 1)
        if banner.choices:
            self._across.addLayout(self._choices())
        row.addLayout(self._across, 1)
        if banner.closable:
            close = icon_button(ui, "x", ui.say("shell-banner-close"), self)
            close.setAccessibleDescription(ui.words(banner.text))
            close.clicked.connect(lambda: messages.close(banner))
            row.addWidget(close, 0, top)

    def _picture(self) -> QLabel:
        picture = QLabel(self)
        size = self._ui.theme.px(20)
        icon = self._ui.icon(_ICONS[self._banner.tone], _COLOURS[self._banner.tone], 20)
        picture.setPixmap(icon.pixmap(size, size))
        return picture

    def _said(self) -> QVBoxLayout:
        space = self._ui.theme.space
        down = QVBoxLayout()
        down.setSpacing(space(1))
        for said, role in ((self._banner.text, "label"), (self._banner.hint, "")):
            if said is not None:
                words = self._ui.words(said)
                label = wrapped(breakable(words), role, self)
                label.setAccessibleName(words)
                down.addWidget(label)
        return down

    def _choices(self) -> FlowRow:
        flow = FlowRow(self._ui.theme.space(2))
        for choice in self._banner.choices:
            flow.addWidget(self._choice(choice))
        return flow

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A single way on stands beside the words where there is room, several below them."""
        super().resizeEvent(event)
        self._turn(self.width())

    def height_at(self, width: int) -> int:
        """How high it is where it is so wide, in pixels."""
        self._turn(width)
        return self.heightForWidth(width)

    def _turn(self, width: int) -> None:
        beside = len(self._banner.choices) == 1 and width >= self._ui.theme.px(BESIDE)
        ways = QBoxLayout.Direction
        self._across.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _choice(self, choice: Choice) -> QWidget:
        made = button(self._ui, choice.label, "secondary", parent=self)
        made.setObjectName(f"choice:{choice.label.key}")
        made.clicked.connect(lambda: self._messages.choose(self._banner, choice))
        return made


class BannerStack(ScrollDown):
    """All banners of the window, below each other.

    Where they would take the page's room, the newest, and the newest of a problem, stand alone until the others are
    asked for, and they scroll.
    """

    left = Signal()
    """The banner that had the focus is gone: the focus belongs to the page again."""

    def __init__(self, ui: Ui, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__("banners", parent)
        self._ui, self._messages = ui, messages
        self._shown: dict[str, tuple[Banner, BannerView]] = {}
        self._inside = QWidget(self.ground)
        self._inside.setProperty("role", "page")
        self._inside.installEventFilter(self)
        self._box = QVBoxLayout(self._inside)
        self.setWidget(self._inside)
        space = ui.theme.space
        self._box.setContentsMargins(space(4), space(3), space(4), space(1))
        self._box.setSpacing(space(2))
        self._open = False
        self.more = button(ui, "shell-banner-newest", "quiet", parent=self._inside)
        self.more.setObjectName("banners-more")
        self.more.installEventFilter(self)
        self.more.clicked.connect(self._ask)
        self._box.addWidget(self.more)
        self.hide()
        messages.changed.connect(self.refresh)

    def refresh(self, *, quiet: bool = False) -> None:
        """Show what stands there now; what is new is announced unless ``quiet``."""
        now = {b.key: b for b in self._messages.banners}
        at, left = focused_in(self), False
        for key, (banner, view) in list(self._shown.items()):
            if now.get(key) is not banner:
                del self._shown[key]
                self._box.removeWidget(view)
                left = left or (at is not None and view.isAncestorOf(at))
                view.hide()
                # Another of this name may come before this one has gone.
                view.setObjectName("")
                view.deleteLater()
        for key, banner in now.items():
            if key not in self._shown:
                view = BannerView(self._ui, banner, self._messages, self._inside)
                for made in view.findChildren(QAbstractButton):
                    made.installEventFilter(self)
                self._shown[key] = (banner, view)
                self._box.addWidget(view)
                if not quiet:
                    announce(self, view.words)
                    # Once it has its place: what is new is seen, however many stand above it.
                    QTimer.singleShot(0, view, lambda view=view: self.ensureWidgetVisible(view))
        self.setVisible(bool(now))
        self.claim()
        if left:
            self.left.emit()
        self._let_pass()

    def _let_pass(self) -> None:
        """What was done before the last that was done makes way for it, unless the person is there."""
        done = [(banner, view) for banner, view in self._shown.values() if banner.succeeds]
        for banner, view in done[:-1]:
            if not view.underMouse() and focused_in(view) is None:
                self._messages.drop(banner.key)

    def claim(self) -> None:
        """As high as the banners are, and never more than a share of the window."""
        self._fold()
        self._box.activate()
        needed = max(self._box.heightForWidth(self.ground.width()), 0)
        high = min(needed, round(self.window().height() * SHARE))
        if high > self.height():
            stay_in_sight(self.window())
        self.setFixedHeight(high)

    def _fold(self) -> None:
        views = [view for _, view in self._shown.values()]
        many = len(views) > 1 and self._height_of(views) > self.window().height() * FOLD_FROM
        self._open = self._open and many
        troubles = [view for banner, view in self._shown.values() if banner.tone == "problem"]
        stay = {*views[-1:], *troubles[-1:]}
        # Who is in one of them stays there.
        away = [v for v in views if v not in stay and focused_in(v) is None] if many and not self._open else []
        for view in views:
            view.setHidden(view in away)
        if away or self._open:
            newest = self._ui.say("shell-banner-newest")
            relabel(self.more, self._ui.say("shell-banner-more", count=len(away)) if away else newest)
        self.more.setVisible(bool(away) or self._open)

    def _height_of(self, views: Sequence[BannerView]) -> int:
        around = self._box.contentsMargins()
        width = self.ground.width() - around.left() - around.right()
        between = self._box.spacing() * (len(views) - 1)
        return sum(v.height_at(width) for v in views) + between + around.top() + around.bottom()

    def _ask(self) -> None:
        self._open = not self._open
        self.claim()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self.claim()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the words of the banners, and the focus among their buttons."""
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.claim()
        elif isinstance(watched, QAbstractButton) and event.type() is QEvent.Type.FocusIn:
            self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)
