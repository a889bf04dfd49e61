"""The workspaces that were open last, kept among the preferences."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.ui.preferring import prefer

if TYPE_CHECKING:
    from mcdesk.app.ports import Preferences

MOST = 9
"""Each has a number key in the menu."""


class Recent:
    """The last workspaces, the latest first."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where they are; one may be gone by now."""
        kept = self._preferences.get("workspaces")
        if isinstance(kept, str) or not isinstance(kept, Sequence):
            return ()
        return tuple(Path(p) for p in kept if isinstance(p, str))

    def add(self, path: Path) -> None:
        """Put a workspace first."""
        self._keep([path, *(p for p in self.paths if p != path)])

    def remove(self, path: Path) -> None:
        """Forget a workspace; its file stays."""
        self._keep([p for p in self.paths if p != path])

    def _keep(self, paths: Sequence[Path]) -> None:
        prefer(self._preferences, "workspaces", [str(p) for p in paths[:MOST]])
