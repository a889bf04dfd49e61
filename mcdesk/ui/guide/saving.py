"""What can be read on paper of the guide: a topic, all of it, the worksheet; written as asked for, or printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mcdesk.app.exporting import Exported
from mcdesk.app.guide import guide_outline, made_as, topic_outline, write
from mcdesk.app.ports import Exporter
from mcdesk.app.services import Definitions
from mcdesk.domain.file_names import titled
from mcdesk.domain.guide import Guide, Topic
from mcdesk.domain.outline import Outline
from mcdesk.domain.texts import Lang, Message, message
from mcdesk.ui.context import Ui
from mcdesk.ui.messages import Banner, Choice, Messages
from mcdesk.ui.printing import asking
from mcdesk.ui.printing.asker import Asked, ask
from mcdesk.ui.printing.choices import Chosen
from mcdesk.ui.printing.sheet import Printable
from mcdesk.ui.sheets import open_file
from mcdesk.ui.tasks import Task

if TYPE_CHECKING:
    from mcdesk.ui.guide.page import GuideKit

Make = Callable[[Lang], Outline]


@dataclass(frozen=True)
class Paperwork:
    """A document: what its choices are remembered by, what makes it in a language, and what it is called."""

    kind: str
    make: Make
    name: str


def of_topic(guide: Guide, definitions: Definitions, topic: Topic, lang: Lang) -> Paperwork:
    """A topic, called in this language."""

    def make(wanted: Lang) -> Outline:
        return topic_outline(guide, definitions, topic, wanted, datetime.now(UTC))

    return Paperwork("guide-topic", make, topic.title.to(lang))


def of_guide(guide: Guide, definitions: Definitions, name: str) -> Paperwork:
    """The whole guide."""
    return Paperwork("guide", lambda lang: guide_outline(guide, definitions, lang, datetime.now(UTC)), name)


def printable(kit: GuideKit, paperwork: Paperwork) -> Printable:
    """The document as it is printed."""

    def build(chosen: Chosen) -> Outline:
        return made_as(paperwork.make, chosen.langs, chosen.paper)

    file, title = titled(paperwork.name, ".pdf"), message("printing-title-of", name=paperwork.name)
    kind, paper = f"{paperwork.kind}-print", kit.definitions.paper
    return Printable(file, kit.exporters["pdf"], build, title=title, kind=kind, paper=paper)


def save(ui: Ui, over: QWidget, kit: GuideKit, paperwork: Paperwork) -> None:
    """Ask how the document is made and where it goes, and write it there; the page may be gone by then."""
    title, file = message("printing-save-of", name=paperwork.name), titled(paperwork.name, ".pdf")
    asked = Asked(paperwork.kind, title, file, kit.definitions.paper)
    ask(ui, over, asked, partial(_write, ui, kit, paperwork.make))


def _write(ui: Ui, kit: GuideKit, make: Make, chosen: Chosen, path: Path) -> None:
    work = partial(_written, kit.exporters, make, chosen, path)
    told = partial(_tell, kit.messages, asking.made_as(chosen))
    ui.jobs.work(work, told, kit.messages.fail, Task(message("underway-exporting", name=path.name)))


def _written(exporters: Mapping[str, Exporter], make: Make, chosen: Chosen, path: Path) -> Exported:
    return write(exporters, made_as(make, chosen.langs, chosen.paper), path)


def _tell(messages: Messages, how: Message, made: Exported) -> None:
    look = (Choice(message("guide-open-pdf"), lambda: open_file(made.path), closes=False),)
    messages.show(Banner("guide-written", "success", message("guide-written", path=str(made.path)), how, look))
