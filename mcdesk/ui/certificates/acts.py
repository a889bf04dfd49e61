"""Certificates in the window: the templates, and the one that is being designed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.domain.texts import Lang, Local, message, say
from mcdesk.ui.files import ask_file, ask_save

if TYPE_CHECKING:
    from mcdesk.domain.certificates.template import Template
    from mcdesk.ui.certificates.design import Design
    from mcdesk.ui.main_window import MainWindow

SUFFIX = ".mccert"


class CertificateActs(QObject):
    """Keeps the design while pages come and go."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.design: Design | None = None
        window.desk.workspace_changed.connect(self._drop)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"certificates": self._go}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its places in the window."""
        return {"certificates": self._show_list, "certificate-design": self._show_design}

    def _go(self) -> None:
        self._window.show_place("certificates")

    def _drop(self) -> None:
        if self.design is not None:
            self.design.deleteLater()
            self.design = None

    def _show_list(self) -> None:
        from mcdesk.ui.certificates.list_page import TemplatesPage

        services = self._desk.services
        if services is None:
            self._window.show_place("home")
            return
        if self.design is not None:
            self.design.save()
        page = TemplatesPage(self._window.ui, self._desk, services)
        self._window.frame.show_page("certificates", page)
        page.open_wanted.connect(self.open)
        page.copy_wanted.connect(self.copy)
        page.export_wanted.connect(self.export)
        page.remove_wanted.connect(lambda template: self.remove(template, page.reload))
        page.import_wanted.connect(self.take)

    def _show_design(self) -> None:
        from mcdesk.ui.certificates.designer import Designer

        if self.design is None:
            self._window.show_place("certificates")
            return
        page = Designer(self._window.ui, self.design)
        self._window.frame.show_page("certificate-design", page)
        page.back_wanted.connect(self._go)
        page.export_wanted.connect(self._export_design)
        page.open_wanted.connect(self.open_pdf)
        page.start()

    def _export_design(self) -> None:
        if self.design is not None:
            self.export(self.design.template)

    def open(self, template: Template) -> None:
        """Design a template of the workspace."""
        from mcdesk.ui.certificates.design import Design

        services = self._desk.services
        if services is not None:
            self._drop()
            self.design = Design(self._desk, services, template, self)
            self.design.lang = self._window.ui.lang
            self._window.show_place("certificate-design")

    def copy(self, template: Template) -> None:
        """Keep a copy in the workspace, and design it."""
        from mcdesk.app.certificates import templates

        services, files = self._desk.services, self._desk.program.certificates
        if services is None:
            return
        named = [say(lang, "certificates-copy-of", name=template.name.to(lang)) for lang in Lang]
        name = Local(*named)
        self._desk.jobs.store(
            lambda: templates.copy(services, files, template, name), self.open, self._desk.messages.fail
        )

    def remove(self, template: Template, then: Callable[[], None]) -> None:
        """Take a template out of the workspace; a banner brings it back."""
        from mcdesk.app.certificates import templates
        from mcdesk.ui.messages import Banner, Choice

        services, files = self._desk.services, self._desk.program.certificates
        if services is None:
            return

        def back() -> None:
            self._desk.jobs.store(
                lambda: templates.add(services, files, template), lambda _kept: self._go(), self._desk.messages.fail
            )

        def removed(_none: None) -> None:
            told = message("certificates-removed", name=template.name)
            undo = Choice(message("certificates-bring-back"), back, undoes=True)
            self._desk.messages.show(Banner("certificate-removed", "success", told, None, (undo,)))
            then()

        self._desk.jobs.store(lambda: templates.remove(services, template.id), removed, self._desk.messages.fail)

    def export(self, template: Template) -> None:
        """Write a template as one file."""
        ui, files = self._window.ui, self._desk.program.certificates
        kinds = f"{ui.say('certificates-files')} (*{SUFFIX})"
        path = ask_save(self._window, ui.say("certificates-export"), f"{template.id}{SUFFIX}", kinds)
        if path is None:
            return
        self._desk.jobs.work(
            lambda: files.write(template, path),
            lambda _none: self._desk.messages.confirm(message("certificates-exported", file=path.name)),
            self._desk.messages.fail,
        )

    def take(self) -> None:
        """Import a template from a file into the workspace."""
        from mcdesk.app.certificates import templates

        ui, files, services = self._window.ui, self._desk.program.certificates, self._desk.services
        kinds = f"{ui.say('certificates-files')} (*{SUFFIX} *.json);;{ui.say('shell-files-all')} (*)"
        path = ask_file(self._window, ui.say("certificates-import"), kinds)
        if path is not None and services is not None:
            self._desk.jobs.store(
                lambda: templates.add(services, files, files.read(path)), self.open, self._desk.messages.fail
            )

    def open_pdf(self) -> None:
        """Show the certificate of the invented learner in the system's own reader."""
        from mcdesk.app.certificates.ports import Order
        from mcdesk.app.upkeep.records import unwatched
        from mcdesk.ui.forms.files import hand_out
        from mcdesk.ui.sheets import open_file

        design = self.design
        if design is None:
            return
        facts, files = design.facts, design.files
        order = Order(design.template, design.lang, [facts], facts.value("issuer"), design.services.clock.now())

        def work() -> Path:
            path = hand_out() / f"{order.template.id}.pdf"
            files.press(order, unwatched).write(facts, path, "0" * 32)
            return path

        self._desk.jobs.work(work, open_file, self._desk.messages.fail)
