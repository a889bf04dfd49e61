"""A file that belongs to an answer: chosen, dropped or pasted, and kept in the workspace."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcdesk.app.attachments import ALLOWED, attach
from mcdesk.domain import formats
from mcdesk.domain.answers import Json, Reader
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.file_names import kept
from mcdesk.ui.dropped import TakesFiles
from mcdesk.ui.files import ask_file, ask_save, files_in
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button, relabel
from mcdesk.ui.forms.editor import Editor, Place
from mcdesk.ui.forms.files import open_copy, save_copy
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.jobs import alive
from mcdesk.ui.messages import announce


class AttachmentEditor(TakesFiles, Editor):
    """Name and size of the file, with what can be done with it; before there is one, what is taken."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.setAcceptDrops(not place.draft.read_only)
        ui = self.ui
        self.file = wrapped("", "label", self)
        self.wants = wrapped(self._what_is_taken(), "hint", self)
        self.told = wrapped("", "problem", self)
        self.told.hide()
        self.browse = button(ui, "editors-file-browse", "secondary", icon="paperclip", parent=self)
        self.open = button(ui, "editors-file-open", "quiet", parent=self)
        self.save = button(ui, "editors-file-save", "quiet", parent=self)
        self.remove = button(ui, "editors-file-remove", "quiet", parent=self)
        self._lay_out()
        self.browse.clicked.connect(self._on_browse)
        self.open.clicked.connect(self._on_open)
        self.save.clicked.connect(self._on_save)
        self.remove.clicked.connect(self._on_remove)
        self.call(place.name)
        self.refresh()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.ui.theme.space(1))
        name = QHBoxLayout()
        name.setSpacing(self.ui.theme.space(2))
        self._picture = QLabel(self)
        size = self.ui.theme.px(16)
        self._picture.setPixmap(self.ui.icon("paperclip", "text_quiet", 16).pixmap(size, size))
        name.addWidget(self._picture)
        name.addWidget(self.file, 1)
        box.addLayout(name)
        for widget in (self.wants, self.told):
            box.addWidget(widget)
        line = FlowRow(self.ui.theme.space(1))
        for made in (self.browse, self.open, self.save, self.remove):
            line.addWidget(made)
        box.addLayout(line)

    def _what_is_taken(self) -> str:
        kinds = ", ".join(k.removeprefix(".").upper() for k in sorted(ALLOWED) if k != ".jpeg")
        most = self.draft.services.profile.number("attachment_max_mb")
        return self.ui.say("editors-file-wants", kinds=kinds, most=most)

    def _on_browse(self) -> None:
        endings = " ".join(f"*{k}" for k in sorted(ALLOWED))
        title = self.ui.say("editors-file-browse-title", question=self.accessibleName())
        chosen = ask_file(self, title, f"{self.ui.say('editors-file-kinds')} ({endings})")
        if chosen is not None:
            self.take(chosen)

    def take(self, path: Path) -> None:
        """Keep a copy of the file and answer with it; a refusal is said here."""
        services = self.draft.services
        self.told.hide()
        relabel(self.browse, self.ui.say("editors-file-reading"))
        self.draft.jobs.store(lambda: attach(services, path), self._taken, self._refused)

    def _taken(self, answer: Json) -> None:
        self.choose(answer)
        if alive(self):
            self.refresh()

    def _refused(self, error: Refused | Unavailable) -> None:
        if not alive(self):
            return
        self.refresh()
        self.tell(self.ui.failure(error))

    def tell(self, words: str) -> None:
        """Say what stands in the way."""
        self.told.setText(words)
        self.told.show()
        self.describe(words)
        announce(self, words)

    def _reader(self) -> Reader:
        value = self.value
        return Reader(value if isinstance(value, Mapping) else {})

    def _on_open(self) -> None:
        open_copy(self.draft, self._reader(), self._refused)

    def _on_save(self) -> None:
        name = self._reader().text("name")
        chosen = ask_save(self, self.ui.say("editors-file-save-title", name=name), kept(name), "")
        if chosen is not None:
            save_copy(self.draft, self._reader(), chosen, self._refused)

    def _on_remove(self) -> None:
        self.choose(None)
        self.browse.setFocus()

    def refresh(self) -> None:
        """Show the file that the draft has."""
        reader = self._reader()
        name, size = reader.text("name"), reader.integer("size") or 0
        given = bool(reader.text("sha256"))
        kilobytes = formats.number(max(round(size / 1024), 1), self.ui.lang)
        self.file.setText(self.ui.say("editors-file-name", name=name, size=kilobytes) if given else "")
        for widget in (self.file, self._picture, self.open, self.save):
            widget.setVisible(given)
        self.remove.setVisible(given and not self.draft.read_only)
        self.browse.setVisible(not self.draft.read_only)
        self.wants.setVisible(not given)
        self.told.hide()
        relabel(self.browse, self.ui.say("editors-file-replace" if given else "editors-file-browse"))
        self.call(self.accessibleName())

    def take_files(self, files: tuple[Path, ...]) -> None:
        """Keep the one that was dropped or copied; of several, it is said that one belongs here."""
        self.take(files[0]) if len(files) == 1 else self.tell(self.ui.say("editors-file-one", count=len(files)))

    def paste(self) -> None:
        """Keep the copied file, or the copied picture as a file; say what can be pasted where it is neither."""
        copied = QApplication.clipboard().mimeData()
        local = files_in(copied)
        if self.draft.read_only:
            return
        if local:
            self.take_files(local)
        elif copied.hasImage():
            self._take_image(QImage(copied.imageData()))
        else:
            self.tell(self.ui.say("editors-file-not-pasted"))

    def _take_image(self, image: QImage) -> None:
        services, name = self.draft.services, self.ui.say("editors-file-picture")

        def work() -> Json:
            with tempfile.TemporaryDirectory(prefix="mcdesk-") as folder:
                path = Path(folder) / f"{name}.png"
                image.save(str(path))
                return attach(services, path)

        self.told.hide()
        self.draft.jobs.store(work, self._taken, self._refused)

    def focus_target(self) -> QWidget:
        """The button that takes a file (where nothing can be changed, the one that opens it)."""
        return self.open if self.draft.read_only else self.browse

    def call(self, name: str) -> None:
        """Be called ``name``: each button says what it does to which file."""
        super().call(name)
        file = self.file.text()
        what = f"{name}, {file}" if file else name
        for made in (self.browse, self.open, self.save, self.remove):
            made.setAccessibleName(self.ui.say("editors-option", question=what, option=made.text().strip()))
