"""The tools above the canvas: boxes to add, aligning, order, undo, zoom, and what the template is shown with."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from mcdesk.domain.certificates.editing import Align, added, aligned, copied, raised, removed
from mcdesk.domain.certificates.template import BoxKind, on_sheet
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang, Local, say
from mcdesk.ui.certificates.canvas import Canvas
from mcdesk.ui.certificates.design import SAMPLES, Design
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, icon_button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.marks import WordCheck
from mcdesk.ui.menu_button import drops


class Tools(QWidget):
    """Every act on the template, in one row that goes on below itself where there is no room."""

    open_wanted = Signal()

    def __init__(self, ui: Ui, design: Design, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui, self.design, self.canvas = ui, design, canvas
        self._row = FlowRow(ui.theme.space(2), self)
        self._acts()
        self._ways()
        design.stack.indexChanged.connect(self._name_undo)
        design.changed.connect(self._stand)
        self._name_undo()
        self._stand()

    def _acts(self) -> None:
        high = 0
        for name, icon, menu in (
            ("add", "plus", self.add_menu),
            ("align", "grid-3x3", self.align_menu),
            ("arrange", "copy", self.arrange_menu),
        ):
            made = button(self.ui, f"certificates-{name}", "secondary", icon=icon, parent=self)
            made.setObjectName(f"tool-{name}")
            made.setEnabled(not self.design.read_only)
            self._row.addWidget(drops(made, menu))
            high = made.sizeHint().height()
        self.undo = icon_button(self.ui, "undo-2", self.ui.say("certificates-undo"), self)
        self.redo = icon_button(self.ui, "redo-2", self.ui.say("certificates-redo"), self)
        self.undo.clicked.connect(self.design.stack.undo)
        self.redo.clicked.connect(self.design.stack.redo)
        self.out = icon_button(self.ui, "minus", self.ui.say("certificates-zoom-out"), self)
        self.whole = icon_button(self.ui, "file-text", self.ui.say("certificates-zoom-page"), self)
        self.near = icon_button(self.ui, "plus", self.ui.say("certificates-zoom-in"), self)
        for made_, steps in ((self.out, -1), (self.whole, 0), (self.near, 1)):
            made_.clicked.connect(lambda _on=False, by=steps: self.canvas.zoom_by(by))
        for widget in (self.undo, self.redo, self.out, self.whole, self.near):
            widget.setMinimumHeight(high)
            self._row.addWidget(widget)
        self.snap = WordCheck(self.ui.theme, self.ui.say("certificates-snap"), self)
        self.snap.setObjectName("tool-snap")
        self.snap.setMinimumHeight(high)
        self.snap.setChecked(self.design.snapping)
        self.snap.clicked.connect(self._snapping)
        self._row.addWidget(self.snap)

    def _snapping(self, on: bool) -> None:
        self.design.snapping = on

    def _ways(self) -> None:
        say_ = self.ui.say
        self.lang = self._drop("lang", [(lang.value, say_(f"certificates-{lang.short}")) for lang in Lang])
        self.lang.activated.connect(lambda: self.design.show_in(Lang(self.lang.currentData())))
        self.sample = self._drop("sample", [(name, say_(f"certificates-sample-{name}")) for name in SAMPLES])
        self.sample.activated.connect(lambda: self.design.show_sample(str(self.sample.currentData())))
        sheets = [
            (f"{paper.value} {way}", say_(f"certificates-sheet-{paper.value}-{way}"))
            for paper in Paper
            for way in ("landscape", "portrait")
        ]
        self.sheet = self._drop("sheet", sheets)
        self.sheet.setEnabled(not self.design.read_only)
        self.sheet.activated.connect(self._turn)
        self.pdf = button(self.ui, "certificates-open-pdf", "quiet", icon="external-link", parent=self)
        self.pdf.setObjectName("tool-pdf")
        self.pdf.clicked.connect(self.open_wanted)
        self._row.addWidget(self.pdf)

    def _drop(self, name: str, choices: list[tuple[str, str]]) -> Drop:
        drop = Drop(self.ui.theme, self)
        drop.setObjectName(f"tool-{name}")
        drop.call(self.ui.say(f"certificates-shown-{name}"))
        drop.setToolTip(self.ui.say(f"certificates-shown-{name}"))
        for value, words in choices:
            drop.addItem(words, value)
        widest = max(drop.fontMetrics().horizontalAdvance(words) for _, words in choices)
        drop.setFixedWidth(widest + self.ui.theme.px(16) + self.ui.theme.space(8))
        self._row.addWidget(drop)
        return drop

    def _turn(self) -> None:
        paper, way = str(self.sheet.currentData()).split()
        template = on_sheet(self.design.template, Paper(paper), landscape=way == "landscape")
        self.design.put("sheet", template)

    def _stand(self) -> None:
        template = self.design.template
        way = "landscape" if template.landscape else "portrait"
        for drop, value in (
            (self.lang, self.design.lang.value),
            (self.sample, self.design.sample),
            (self.sheet, f"{template.paper.value} {way}"),
        ):
            with QSignalBlocker(drop):
                drop.setCurrentIndex(max(drop.findData(value), 0))
            drop.update()

    def _name_undo(self, _index: int = 0) -> None:
        stack = self.design.stack
        if not isValid(stack):  # It tells of its own end, too.
            return
        for made, text, act in ((self.undo, stack.undoText(), "undo"), (self.redo, stack.redoText(), "redo")):
            made.setEnabled(bool(text))
            what = self.ui.say(f"certificates-undo-{text}") if text else ""
            name = self.ui.say(f"certificates-{act}-what", what=what) if text else self.ui.say(f"certificates-{act}")
            made.setToolTip(name)
            made.setAccessibleName(name)

    # -- menus

    def add_menu(self) -> QMenu:
        """The kinds of boxes to add."""
        menu = QMenu(self)
        for kind in BoxKind:
            menu.addAction(self.ui.say(f"certificates-kind-{kind}")).triggered.connect(partial(self._add, kind))
        return menu

    def _add(self, kind: BoxKind, _checked: bool = False) -> None:
        words = Local(*(say(lang, "certificates-new-text") for lang in Lang)) if kind is BoxKind.TEXT else Local()
        template, box_id = added(self.design.template, kind, words)
        if box_id:
            self.design.put("add", template)
            self.design.choose([box_id])

    def align_menu(self) -> QMenu:
        """The ways to align what is chosen."""
        menu = QMenu(self)
        for way in Align:
            act = menu.addAction(self.ui.say(f"certificates-align-{way}"))
            act.triggered.connect(partial(self._align, way))
            act.setEnabled(bool(self.design.chosen))
        return menu

    def _align(self, way: Align, _checked: bool = False) -> None:
        self.design.put("align", aligned(self.design.template, self.design.chosen, way))

    def arrange_menu(self) -> QMenu:
        """What can be done with the chosen boxes."""
        design, menu = self.design, QMenu(self)
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("forward", lambda: design.put("layer", raised(design.template, design.chosen, 1))),
            ("backward", lambda: design.put("layer", raised(design.template, design.chosen, -1))),
            ("duplicate", self._copy),
            ("delete", lambda: design.put("delete", removed(design.template, design.chosen))),
        )
        for name, act in acts:
            made = menu.addAction(self.ui.say(f"certificates-do-{name}"), act)
            made.setObjectName(f"do-{name}")
            made.setEnabled(bool(design.chosen))
        return menu

    def _copy(self) -> None:
        template, ids = copied(self.design.template, self.design.chosen)
        if ids:
            self.design.put("add", template)
            self.design.choose(ids)
