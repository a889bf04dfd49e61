"""What the window is put together from: each feature brings its acts, and the places that it shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol


class Feature(Protocol):
    """A part of the window. It lives as long as the window does, while pages come and go."""

    def table(self) -> Mapping[str, Callable[[], object]]:
        """Its acts by their names in the menus."""

    def places(self) -> Mapping[str, Callable[[], None]]:
        """What shows each of its places, by the name of the place."""
