"""Whose certificates wait after an award, said in the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mcdesk.app.awards.certifying import Certified
from mcdesk.app.awards.files import Filed
from mcdesk.domain.texts import message
from mcdesk.ui.messages import Banner

if TYPE_CHECKING:
    from mcdesk.ui.main_window import MainWindow


def waiting(window: MainWindow, filed: Sequence[Filed], certified: Certified) -> None:
    """A banner with the first of them, why, and how to mend it; the report in the folder has all."""
    held = [(f.line.name, certified.held[f.line.id]) for f in filed if f.line.id in certified.held]
    window.desk.messages.drop("certificates-held")
    if not held:
        return
    who, why = held[0]
    told = message("awards-certificates-held-some", count=len(held), who=who, why=window.ui.words(why.message))
    window.desk.messages.show(Banner("certificates-held", "warning", told, message("awards-certificates-held-fix")))
