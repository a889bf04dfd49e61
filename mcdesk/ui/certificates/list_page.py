"""The templates to choose from: those of the workspace, then the bundled ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.app.certificates import templates
from mcdesk.app.certificates.ports import Order
from mcdesk.app.certificates.templates import Listed
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import unwatched
from mcdesk.domain.certificates.facts import sample
from mcdesk.domain.certificates.template import Template
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.panels.parts import box, while_alive
from mcdesk.ui.panels.review.pdf import PdfPages

_SMALL = 200
"""The width of a picture at 100 %."""
NARROW = 560
"""Below this width at 100 % a card stands upright."""


class TemplatesPage(ColumnPage):
    """Nothing of the workspace is read on the window's thread."""

    open_wanted = Signal(object)
    """A template of the workspace."""
    copy_wanted = Signal(object)
    export_wanted = Signal(object)
    remove_wanted = Signal(object)
    import_wanted = Signal()

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(ui, "certificates", ui.say("certificates-title"), parent)
        self._desk, self._services = desk, services
        self.listed: Sequence[Listed] = ()
        self._cards: list[QBoxLayout] = []
        self._built = False
        self.reload()

    def reload(self) -> None:
        """Read the templates again."""
        files = self._desk.program.certificates
        self._desk.jobs.store(
            lambda: templates.listed(self._services, files),
            while_alive(self, self._show),
            self._desk.messages.fail,
        )

    def _show(self, found: Sequence[Listed]) -> None:
        here = not self._built or any(w.hasFocus() for w in self.body.findChildren(QWidget))
        self.listed, self._built = found, True
        self._cards.clear()
        self.clear()
        self.box.addWidget(wrapped(self.ui.say("certificates-title"), "title", self.body))
        self.box.addWidget(wrapped(self.ui.say("certificates-intro"), "hint", self.body))
        take = button(self.ui, "certificates-import", "secondary", icon="folder-open", parent=self.body)
        take.setObjectName("certificates-import")
        take.setEnabled(not self._services.store.read_only)
        take.clicked.connect(self.import_wanted)
        self.box.addSpacing(self.ui.theme.space(2))
        self.box.addWidget(take)
        for own, heading in ((True, "certificates-own"), (False, "certificates-bundled")):
            group = [one for one in found if one.own is own]
            if group or own:
                self.box.addSpacing(self.ui.theme.space(4))
                self.box.addWidget(wrapped(self.ui.say(heading), "heading", self.body))
            if own and not group:
                self.box.addWidget(wrapped(self.ui.say("certificates-own-none"), "hint", self.body))
            for one in group:
                self.box.addWidget(self._card(one))
        self.finish()
        self._turn()
        if here:
            take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        """The words of a template stand below its picture where both side by side are too wide."""
        narrow = self.viewport().width() < self.ui.theme.px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for across in self._cards:
            across.setDirection(way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._turn()

    def _card(self, one: Listed) -> QWidget:
        card, across = box(self.ui, "card", self.body, across=True)
        self._cards.append(across)
        picture = QLabel(card)
        page = one.template.page
        width = self.ui.theme.px(_SMALL if one.template.landscape else round(_SMALL * 0.62))
        picture.setFixedSize(QSize(width, round(width * page.height / page.width)))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        across.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self._draw(one.template, picture)
        words = QVBoxLayout()
        across.addLayout(words, 1)
        name = self.ui.words(one.template.name)
        words.addWidget(wrapped(name, "subheading", card))
        way = "landscape" if one.template.landscape else "portrait"
        words.addWidget(wrapped(self.ui.say(f"certificates-sheet-{one.template.paper.value}-{way}"), "hint", card))
        words.addStretch(1)
        row = QWidget(card)
        flow = FlowRow(self.ui.theme.space(2), row)
        acts = [("edit", "pencil", self.open_wanted)] if one.own else []
        acts += [("copy", "copy", self.copy_wanted), ("export", "download", self.export_wanted)]
        acts += [("remove", "trash-2", self.remove_wanted)] if one.own else []
        for number, (act, icon, wanted) in enumerate(acts):
            role = "secondary" if not number else "quiet"
            made = button(self.ui, f"certificates-{act}", role, icon=icon, parent=row)
            made.setObjectName(f"{act}:{one.template.id}")
            made.setAccessibleName(self.ui.say(f"certificates-{act}-name", name=name))
            made.setEnabled(act == "export" or not self._services.store.read_only)
            made.clicked.connect(lambda _on=False, w=wanted, t=one.template: w.emit(t))
            flow.addWidget(made)
        words.addWidget(row)
        return card

    def _draw(self, template: Template, picture: QLabel) -> None:
        """A small picture of the template, drawn beside the window's work."""
        files, lang, services = self._desk.program.certificates, self.ui.lang, self._services
        facts = sample(lang)
        order = Order(template, lang, [facts], "", services.clock.now())
        scale = picture.width() * 2 / template.page.width

        def show(image: QImage) -> None:
            if alive(picture):
                image.setDevicePixelRatio(2)
                picture.setPixmap(QPixmap.fromImage(image))

        self._desk.jobs.work(
            lambda: PdfPages(files.press(order, unwatched).one(facts)).image(0, scale), show, self._desk.messages.fail
        )
