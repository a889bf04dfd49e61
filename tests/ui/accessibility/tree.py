"""What a screen reader and a keyboard find in a window: names, roles, states, and the ring of the Tab key."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from mcdesk.ui.forms.tab_order import in_order
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.wizard.task_list import TaskRows
from mcdesk.ui.wizard.task_row import TaskRow

INTERACTIVE = (QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTabBar)
INSIDE = (QLineEdit, QComboBox, QTabBar, QAbstractItemView, QMenuBar, QHeaderView)
"""What is inside one of these is part of it, not a control of its own."""
REGIONS = {
    "BarsChart",
    "BreakEvenChart",
    "Canvas",
    "ErrorSummary",
    "PagesView",
    "ProblemList",
    "SteadyArea",
    "QTabWidget",
    "AnswerList",
    "ThreadCard",
}
"""What takes the focus to be read or scrolled; Qt knows no better role for it than that of an area."""
LEAST = 24
MOST_TABS = 900
MOST_LINKS = 200


def path_of(widget: QWidget) -> str:
    """The widget among those around it, by object name."""
    names: list[str] = []
    now: QWidget | None = widget
    while now is not None:
        if now is widget or (now.objectName() and not now.objectName().startswith("qt_")):
            names.insert(0, f"{type(now).__name__}:{now.objectName()}" if now is widget else now.objectName())
        now = now.parentWidget()
    return "/".join(names[-4:])


def _is_part(widget: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, INSIDE):
            return True
        around = around.parentWidget()
    return False


def controls(root: QWidget) -> list[QWidget]:
    """Every visible, enabled control that a person can work with."""
    found = (w for w in root.findChildren(QWidget) if w.isVisible() and w.isEnabled() and not _is_part(w))
    tabbed = Qt.FocusPolicy.TabFocus
    return [w for w in found if isinstance(w, INTERACTIVE) or (w.focusPolicy() & tabbed and w.focusProxy() is None)]


@dataclass(frozen=True)
class Told:
    """What assistive technology is told of a control."""

    widget: QWidget
    name: str
    description: str
    kind: str


def told_of(widget: QWidget) -> Told:
    """Read by Qt's own rules: wrapped accessible interfaces leave stale addresses behind, and end the process."""
    name = widget.accessibleName()
    if isinstance(widget, QComboBox):
        labels = (label for label in widget.window().findChildren(QLabel) if label.buddy() is widget)
        name = next((label.text() for label in labels if label.text()), "")
    elif isinstance(widget, QTabBar):
        name = " ".join(widget.tabText(n) for n in range(widget.count()))
    elif isinstance(widget, QAbstractButton):
        name = name or widget.text()
    return Told(widget, name.strip(), widget.accessibleDescription(), type(widget).__name__)


SAME_ACTS = (
    {"continue", "review-submit", "header-submit"},
    {"choice:shell-recovery-continue", "recovery-continue"},
    {"choice:shell-recovery-before", "recovery-before"},
)
"""What does the same wherever it stands."""


def telling(root: QWidget) -> Iterator[str]:
    """What is wrong with what is told of the controls."""
    every = [told_of(widget) for widget in controls(root)]
    for told in every:
        yield from unnamed(told)
    yield from namesakes(every)


def unnamed(told: Told) -> Iterator[str]:
    """No name, or a kind of widget that no role is known for."""
    widget = told.widget
    if not told.name:
        yield f"no name: {path_of(widget)}"
    if not isinstance(widget, INTERACTIVE) and told.kind not in REGIONS:
        yield f"no role: {path_of(widget)}"
    bare = isinstance(widget, QAbstractButton) and not widget.text() and not widget.icon().isNull()
    if bare and not widget.toolTip():
        yield f"an icon without a tool tip: {path_of(widget)}"


def namesakes(every: Sequence[Told]) -> Iterator[str]:
    """Buttons of one name that lead to different places, and are not told apart by a description either."""
    seen: dict[tuple[str, str, str], QWidget] = {}
    for told in every:
        if isinstance(told.widget, QAbstractButton):
            other = seen.setdefault((told.name, told.description, told.kind), told.widget)
            two = {other.objectName(), told.widget.objectName()}
            if other is not told.widget and not any(two <= same for same in SAME_ACTS):
                yield f"two are called {told.name!r}: {path_of(other)} and {path_of(told.widget)}"


def small(root: QWidget) -> Iterator[str]:
    """Targets below 24 by 24 pixels."""
    for widget in controls(root):
        if widget.width() < LEAST or widget.height() < LEAST:
            yield f"{widget.width()}x{widget.height()}: {path_of(widget)}"


def _leave(widget: QWidget) -> None:
    """Press Tab until the focus goes elsewhere: in a page of text it goes from link to link first."""
    for _ in range(MOST_LINKS if isinstance(widget, QTextBrowser) else 1):
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not widget:
            return


def _take_up(root: QWidget) -> None:
    """Be at the window as a person is: a window that went before may have taken the keyboard along."""
    window = root.window()
    if QApplication.activeWindow() is not window:
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window), f"{path_of(window)} does not become active"
    assert window.focusWidget() is not None, f"{path_of(window)} shows a page without a focus"


def ring(root: QWidget) -> dict[QWidget, str]:
    """Where Tab leads from the control with the focus, once around, in order, with where each was."""
    _take_up(root)
    reached: dict[QWidget, str] = {}
    while len(reached) < MOST_TABS:
        now = QApplication.focusWidget()
        assert now is not None, f"Tab loses the focus after {list(reached.values())[-1:]}"
        if now in reached:
            break
        reached[now] = path_of(now)
        _leave(now)
    return reached


def tabbing(root: QWidget) -> Iterator[str]:
    """What is wrong with where Tab leads."""
    reached = ring(root)
    yield from unreachable(root, reached)
    if isinstance(root, MainWindow):
        yield from out_of_order(root, list(reached))


def unreachable(root: QWidget, reached: dict[QWidget, str]) -> Iterator[str]:
    """Controls that Tab does not reach, and those that keep it."""
    stops = list(reached)
    last = QApplication.focusWidget()
    if last is not None and last is stops[-1] and len(controls(root)) > 1:
        yield f"a trap: {path_of(last)}"
    elif last is not None and last is not stops[0]:
        yield f"Tab turns around at {reached[stops[-1]]} to {path_of(last)}"
    around, paths = set(stops), set(reached.values())
    for widget in controls(root):
        # What explains the question with the focus is made anew at each question: the name tells that it is the same.
        again = bool(widget.objectName()) and path_of(widget) in paths
        if not (widget in around or again or isinstance(widget, QMenuBar) or _by_arrows(widget, around)):
            yield f"not reached by Tab: {path_of(widget)}"


def _by_arrows(widget: QWidget, reached: set[QWidget]) -> bool:
    """Whether arrows lead here from another button of its group, or row of its list, which Tab reaches."""
    if isinstance(widget, TaskRow):
        around = widget.parentWidget()
        return isinstance(around, TaskRows) and any(row in reached for row in around.rows.values())
    if not isinstance(widget, QAbstractButton):
        return False
    groups: list[QButtonGroup | None] = [widget.group()]
    return any(g is not None and g.exclusive() and any(b in reached for b in g.buttons()) for g in groups)


def out_of_order(root: MainWindow, reached: list[QWidget]) -> Iterator[str]:
    """Steps of Tab against the layout: the parts of the window from the left, and each from its top down."""
    # Banners come and go: Tab meets them after the page, and F6 goes to them at once.
    parts = [part for part in root.frame.panes() if part is not root.frame.banners]
    there = [w for w in reached if shiboken6.isValid(w)]
    stops = [(n, w) for w in there for n, part in enumerate(parts) if part.isAncestorOf(w)]
    first = next((n for n, (part, _) in enumerate(stops) if part == min(p for p, _ in stops)), 0)
    turned = [*stops[first:], *stops[:first]]
    visited = [n for n, _ in itertools.groupby(part for part, _ in turned)]
    if visited != sorted(set(visited)):
        yield f"Tab goes through the parts as {[path_of(parts[n]) for n in visited]}"
    for number, part in enumerate(parts):
        layout = [w for w in in_order(part) if w.isVisible() and w.isEnabled()]
        real = [w for n, w in turned if n == number and w in layout]
        wanted = [w for w in layout if w in real]
        for one, other in zip(real, wanted, strict=True):
            if one is not other:
                yield f"Tab leads to {path_of(one)} where {path_of(other)} stands"
                break
