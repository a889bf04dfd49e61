"""What files can be dropped on: which of them it wants, and what it does with them."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from mcdesk.ui.files import files_in, take_copy


class TakesFiles:
    """Stands before the other bases of a widget, which says itself whether it accepts drops."""

    def wants_files(self, files: tuple[Path, ...]) -> bool:
        """Whether these files are taken; what is not, goes to what the page stands in."""
        return bool(files)

    @abstractmethod
    def take_files(self, files: tuple[Path, ...]) -> None:
        """Take files that are wanted."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files that are wanted may be dropped."""
        if self.wants_files(files_in(event.mimeData())):
            take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        files = files_in(event.mimeData())
        if self.wants_files(files):
            take_copy(event)
            self.take_files(files)
