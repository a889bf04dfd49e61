"""The lines of a list in the order of a view, and those that pass it: no widget, so that it can run beside the window.

Of very many lines no step takes long without letting the window have its turn in between.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from mcdesk.app.listing import Filters, Line, View, admitted
from mcdesk.ui.lists.columns import Listing

T = TypeVar("T")


@dataclass(frozen=True)
class Arranged(Generic[T]):
    """``lines`` as they were read, ``ordered`` by the view; ``shown`` are those that pass.

    ``rows`` are their places by id, where they were counted beside the window: that takes longer than to find them.
    """

    view: View
    lines: Sequence[Line[T]] = ()
    ordered: Sequence[Line[T]] = ()
    shown: Sequence[T] = ()
    rows: Mapping[str, int] | None = None

    def fits(self, view: View) -> bool:
        """Whether the view shows the same lines in the same order."""
        mine, other = self.view, view
        return self._sorts(other) and (mine.search, mine.filters) == (other.search, other.filters)

    def _sorts(self, view: View) -> bool:
        return (self.view.sort, self.view.down) == (view.sort, view.down)

    def in_order_of(self, view: View, lines: Sequence[Line[T]]) -> bool:
        """Whether these lines stand in the order of the view already."""
        return lines is self.lines and self._sorts(view)

    def counted(self, id_of: Callable[[T], str]) -> Arranged[T]:
        """The same with their places."""
        return replace(self, rows={id_of(item): row for row, item in enumerate(self.shown)})


def arranged(listing: Listing[T], lines: Sequence[Line[T]], view: View, before: Arranged[T]) -> Arranged[T]:
    """The lines as a view shows them. They come in the order of the first view, and keep that of ``before``."""
    ordered = before.ordered if before.in_order_of(view, lines) else _sorted(listing, lines, view)
    shown = passing(listing, ordered, view)
    for facet in listing.facets:
        wanted = view.filters.wanted().get(facet.key)
        if facet.of is not None and wanted:
            of = facet.of
            shown = [item for item in shown if of(item) in wanted]
    return Arranged(view, lines, ordered, shown)


def passing(listing: Listing[T], lines: Sequence[Line[T]], view: View) -> list[T]:
    """What passes the search and those filters whose values are known of every line."""
    later = {facet.key for facet in listing.facets if facet.of is not None}
    now = Filters(tuple(pair for pair in view.filters.chosen if pair[0] not in later))
    return [line.item for line in admitted(lines, view.search, now)]


def _sorted(listing: Listing[T], lines: Sequence[Line[T]], view: View) -> Sequence[Line[T]]:
    first = listing.first
    column = next((c for c in listing.columns if c.key == view.sort and c.sortable), None)
    # Those that were changed last come first already, and there may be very many.
    if column is None or (view.sort, view.down) == (first.sort, first.down):
        return lines
    return column.sorted(lines, down=view.down)
