"""How a person looks at the figures: kept under names, and come back to."""

from __future__ import annotations

from mcdesk.app.desk.looking import FACETS
from mcdesk.app.listing import View, view_of
from mcdesk.domain.answers import Json
from mcdesk.ui.desk import Desk
from mcdesk.ui.lists.ways import Ways


class DashboardWays(Ways):
    """Those of the dashboard."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "dashboard_filters")

    def read(self, data: Json) -> View:
        """The view in the preferences."""
        return view_of(data, facets=FACETS)
