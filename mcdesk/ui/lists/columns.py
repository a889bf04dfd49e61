"""What differs from list to list as data: its columns and what it can be filtered by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from mcdesk.app.listing import Line, View
from mcdesk.domain.folding import folded

T = TypeVar("T")
Order = str | float | None
"""What lines are sorted by; None where nothing is provided, which comes last in either direction."""

PART = 10_000
"""So many lines are sorted at a time."""


def _first(pair: tuple[Any, object]) -> Any:
    return pair[0]


@dataclass(frozen=True)
class Column(Generic[T]):
    """A column. ``words`` says a cell; ``order`` is what it is sorted by, its folded words where there is none.

    ``right``: it holds numbers. ``icon``: the name and the colour of an icon before the words. ``least``: words that it
    has room for also where the first lines, by which columns are measured, are shorter.
    """

    key: str
    heading: str
    width: int
    words: Callable[[T], str]
    order: Callable[[T], Order] | None = None
    sortable: bool = True
    right: bool = False
    icon: Callable[[T], tuple[str, str] | None] | None = None
    least: str = ""

    def sorted(self, lines: Sequence[Line[T]], *, down: bool) -> list[Line[T]]:
        """The lines in the order of this column."""
        order: Callable[[T], Order] = self.order or (lambda item: folded(self.words(item)))
        keyed = [(order(line.item), line) for line in lines]
        known: list[tuple[Any, Line[T]]] = [pair for pair in keyed if pair[0] is not None]
        # Many are sorted part by part, then once more, which only merges: no step is long, and others have their turn.
        for start in range(0, len(known), PART):
            known[start : start + PART] = sorted(known[start : start + PART], key=_first, reverse=down)
        known.sort(key=_first, reverse=down)
        return [line for _, line in known] + [line for key, line in keyed if key is None]


@dataclass(frozen=True)
class Facet:
    """Something that a list can be filtered by: its words, those of a value, and the order of the values.

    Without an ``order`` the values stand in the order of their words. With ``of`` the value of a line is asked for
    when the list is narrowed, because it comes to be known later, "" until then; ``order`` names all there can be.
    """

    key: str
    heading: str
    label: Callable[[str], str]
    order: tuple[str, ...] = ()
    of: Callable[[Any], str] | None = None


@dataclass(frozen=True)
class Listing(Generic[T]):
    """A kind of list.

    ``name`` begins the names of its parts, ``preference`` is where its views are kept. ``empty`` says why there is no
    line (``list``, ``search``, ``filter``, ``trash``), and more of it (``list-text``). ``main`` is the column that
    takes the room that is left and never goes; ``stay`` are those that stay longest where room is short.
    """

    name: str
    title: str
    search: str
    columns: Sequence[Column[T]]
    facets: Sequence[Facet]
    first: View
    preference: str
    empty: Callable[[str], str] = str
    stay: Sequence[str] = ()
    main: str = "title"
    movable: bool = True

    def chosen(self, view: View) -> tuple[Column[T], ...]:
        """The columns of a view, less those that there are no more."""
        known = {column.key: column for column in self.columns}
        return tuple(known[key] for key in view.columns if key in known)
