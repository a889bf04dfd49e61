"""What the window is put together from: each feature brings its acts, and the places that it shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject


class Feature(Protocol):
    """A part of the window. It lives as long as the window does, while pages come and go."""

    def table(self) -> Mapping[str, Callable[[], object]]:
        """Its acts by their names in the menus."""

    def places(self) -> Mapping[str, Callable[[], None]]:
        """What shows each of its places, by the name of the place."""


F = TypeVar("F", bound=Feature)


class Later(Generic[F]):
    """A feature that is imported and made when it is first asked for; see ADR 43.

    ``guide: Later[GuideActs] = Later("mcdesk.ui.guide.acts", "GuideActs")``
    """

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name
        self._attribute = ""

    def __set_name__(self, owner: type[QObject], attribute: str) -> None:
        self._attribute = attribute

    def __get__(self, window: QObject, owner: type[QObject] | None = None) -> F:
        made: F = getattr(import_module(self._module), self._name)(window)
        # From now on the attribute is found without coming here.
        vars(window)[self._attribute] = made
        return made


def names_of(window: type[QObject]) -> tuple[str, ...]:
    """The attributes of a kind of window that are features, in the order in which they are made."""
    return tuple(name for name, what in vars(window).items() if isinstance(what, Later))
