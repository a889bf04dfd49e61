"""Asking how a document is made. What draws the sheet is imported when that opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mcdesk.domain.outline import Paper
    from mcdesk.domain.texts import Message
    from mcdesk.ui.context import Ui
    from mcdesk.ui.printing.choices import Chosen

    Then = Callable[[Chosen, Path], object]


@dataclass(frozen=True)
class Asked:
    """A document that is to be written: what the sheet is called, and the file that is suggested.

    ``kind``: what its choices are remembered by, with ``paper`` as long as there are none. ``files``: what it can be
    written as, the words and the ending of each; a PDF where there are none. ``both``: it may be in both languages,
    one after the other. ``ticks``: what it may have besides, the words of each by its name, and those ``ticked`` first.
    """

    kind: str
    title: Message
    suggested: Path | str
    paper: Paper
    files: tuple[tuple[Message, str], ...] = ()
    both: bool = True
    ticks: Mapping[str, str] = field(default_factory=dict)
    ticked: frozenset[str] = frozenset()


@runtime_checkable
class Looking(Protocol):
    """A window that outlives the look that it stands in, and knows that."""

    ui: Ui


def ask(ui: Ui, over: QWidget, asked: Asked, then: Then) -> None:
    """Ask over the window of a widget, then do ``then`` unless the person thinks better of it.

    It begins with what was chosen last for such a document. The widget may be gone by the time of ``then``: another
    look of the window builds its pages anew, and opens the sheet again.
    """
    from mcdesk.ui.printing.remembered import remembered

    _open(ui, over.window(), asked, then, replace(remembered(ui, asked.kind, asked.paper), ticked=asked.ticked))


def _open(ui: Ui, window: QWidget, asked: Asked, then: Then, begins: Chosen) -> None:
    from mcdesk.ui.printing.asking import AskingSheet
    from mcdesk.ui.printing.choices import ChoicesBar
    from mcdesk.ui.printing.remembered import remember

    bar = ChoicesBar(ui, begins, asked.ticks, both=asked.both)
    bar.changed.connect(lambda: remember(ui, asked.kind, bar.chosen, asked.paper))
    sheet = AskingSheet(ui, asked, bar, partial(_again, ui, window, asked, then), window)
    sheet.chosen.connect(then)
    sheet.open()


def _again(ui: Ui, window: QWidget, asked: Asked, then: Then, begins: Chosen) -> None:
    _open(window.ui if isinstance(window, Looking) else ui, window, asked, then, begins)
