"""Taking the badge out: as the badge picture of the record, or as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.badge_image import Made, file_name, keep, save
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.badge_image.limits import SIZES
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.fields import Kind
from mcdesk.ui.badge_image.design import Design
from mcdesk.ui.badge_image.previews import Previews
from mcdesk.ui.files import ask_save
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import seen_or_told, while_alive
from mcdesk.ui.typed_words import carry

BADGE_PICTURE = "badge_image"
"""The question whose file is the badge picture."""
_ALT = ("badge_alt", "badge_alt_fr")
"""The questions for its alternative text, where a form has them."""


class SavingBar(QWidget):
    """Buttons, and what came of them."""

    def __init__(self, design: Design, previews: Previews, parent: QWidget) -> None:
        super().__init__(parent)
        self.design, self.ui, self._previews = design, design.ui, previews
        ui = self.ui
        self.use = button(ui, "badge-image-use", "secondary", icon="check", parent=self)
        self.svg = button(ui, "badge-image-save-svg", "quiet", icon="download", parent=self)
        self.png = button(ui, "badge-image-save-png", "quiet", icon="download", parent=self)
        self.width_of = Drop(ui.theme, self)
        self.told = wrapped("", "hint", self)
        self.told.hide()
        self._lay_out()
        self.use.clicked.connect(self._on_use)
        self.svg.clicked.connect(lambda: self._on_save(".svg"))
        self.png.clicked.connect(lambda: self._on_save(".png"))

    def _lay_out(self) -> None:
        ui = self.ui
        self.width_of.setObjectName("png-width")
        self.width_of.call(ui.say("badge-image-save-width"))
        for size in SIZES:
            self.width_of.addItem(ui.say("badge-image-preview-size", size=size), size)
        self.width_of.setCurrentIndex(self.width_of.findData(200))
        self.width_of.setFixedWidth(ui.theme.px(130))
        carry(self.width_of)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(ui.theme.space(2))
        row = FlowRow(ui.theme.space(2))
        for made, name in ((self.use, "use-badge"), (self.svg, "save-svg"), (self.png, "save-png")):
            made.setObjectName(name)
            row.addWidget(made)
        row.addWidget(self.width_of)
        box.addLayout(row)
        box.addWidget(self.told)
        form = self.design.draft.form
        taken = form.has(BADGE_PICTURE) and form.field(BADGE_PICTURE).kind is Kind.ATTACHMENT
        self.use.setVisible(taken and not self.design.read_only)

    def _on_use(self) -> None:
        services, recipe, lang = self.design.draft.services, self.design.recipe, self._previews.lang
        kept, failed = while_alive(self, self._kept), while_alive(self, self._failed)
        self.design.draft.jobs.store(lambda: keep(services, recipe, lang), kept, failed)

    def _kept(self, answer: Json) -> None:
        draft = self.design.draft
        draft.seal()
        draft.put(Ref(BADGE_PICTURE), answer)
        alt = self.design.recipe.alt
        for key, words in zip(_ALT, (alt.en, alt.fr), strict=True):
            if words and draft.form.has(key) and not draft.value(Ref(key)):
                draft.seal()
                draft.put(Ref(key), words)
        draft.seal()
        self._tell(self.ui.say("badge-image-used"))

    def _on_save(self, suffix: str) -> None:
        name = file_name(self.design.recipe, self._previews.lang, suffix)
        kinds = f"{suffix.removeprefix('.').upper()} (*{suffix})"
        path = ask_save(self, self.ui.say("badge-image-save-title"), name, kinds)
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the badge to a file; what came of it is said here."""
        services, recipe, lang = self.design.draft.services, self.design.recipe, self._previews.lang
        pixels = int(self.width_of.currentData())

        def saved(made: Made) -> None:
            beyond = " ".join(self.ui.words(m) for m in made.beyond)
            key = "badge-image-saved-beyond" if beyond else "badge-image-saved"
            args = {"file": path.name, "beyond": beyond} if beyond else {"file": path.name}
            self._tell(self.ui.say(key, **args))

        jobs = self.design.draft.jobs
        done, failed = while_alive(self, saved), seen_or_told(self, self._failed, jobs)
        jobs.store(lambda: save(services, recipe, lang, path, pixels), done, failed)

    def _failed(self, error: Refused | Unavailable) -> None:
        self._tell(self.ui.failure(error))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()
        announce(self.told, words)
