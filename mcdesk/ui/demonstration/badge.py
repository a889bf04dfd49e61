"""Designing the badge of a micro-credential: a design to begin with, other words, a description, and files."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from mcdesk.domain.badge_image.recipe import Slot
from mcdesk.ui.badge_image.designer import Designer
from mcdesk.ui.demonstration.driver import Driver

PRESET = "preset:shield"
TOP = "Hamilton (invented)"


def badge_journey(d: Driver) -> None:
    """The designer of the open micro-credential, page by page; the badge is used and saved."""
    d.wizard.open_page("badge")
    d.rest()
    d.click("design-badge")
    designer = d.find(Designer, "badge-designer")
    d.reveal(designer)
    d.picture("25-badge-designer")
    d.click(PRESET)
    d.reveal(designer)
    d.picture("25-badge-designer-preset")
    designer.show_page("words")
    line = d.find(QLineEdit, f"word:{Slot.TOP}:en", designer)
    line.setFocus()
    line.selectAll()
    d.type(TOP)
    d.reveal(designer)
    d.picture("25-badge-designer-words")
    for page in ("colours", "picture", "alt"):
        designer.show_page(page)
        if page == "alt":
            d.click("suggest")
        d.reveal(designer)
        d.picture(f"25-badge-designer-{page}")
    d.click("use-badge")
    for suffix in ("svg", "png"):
        designer.saving.save_to(d.out / f"badge.{suffix}")
        d.rest()
        d.log.append(f"  badge.{suffix}")
    d.reveal(designer.saving)
    d.picture("25-badge-used")
    d.click("design-badge")
