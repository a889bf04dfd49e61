"""How a person looks at the catalogue: kept under names, and come back to."""

from __future__ import annotations

from mcdesk.app.catalogue.ports import FACETS, Query
from mcdesk.app.listing import View, view_of
from mcdesk.domain.answers import Json
from mcdesk.ui.catalogue.words import FIRST, SORTED
from mcdesk.ui.desk import Desk
from mcdesk.ui.lists.ways import Ways


class CatalogueWays(Ways):
    """Those of the catalogue."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "catalogue_lists")

    def read(self, data: Json) -> View:
        """The view in the preferences."""
        return view_of(data, FIRST, FACETS)


def query_of(view: View) -> Query:
    """What to look for: with words in the search the best come first, unless a column was chosen to sort by."""
    ranked = bool(view.search.strip()) and view.sort == "updated"
    sort = "relevance" if ranked else view.sort if view.sort in SORTED else "updated"
    return Query(view.search, view.filters, sort, view.down)
