"""The same screens in other clothes: dark, high contrast, 200 % text, French, and a small window."""

from __future__ import annotations

from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.ui.demonstration.credentials import credential_looks
from mcdesk.ui.demonstration.driver import SIZE, Driver
from mcdesk.ui.demonstration.manager import desk_looks
from mcdesk.ui.demonstration.portfolio import portfolio_looks
from mcdesk.ui.demonstration.screens import screens

PAGES = ("basics", "partners", "outcomes", "mapping", "finance", "review")
SMALL = (1024, 640)


def looks(d: Driver) -> None:
    """Pictures of the main screens in every theme, at 200 %, in French and in a small window."""
    draft = next(r for r in d.services.store.records(RecordKind.REQUEST) if r.state == "draft")
    for name, theme in (("dark", "dark"), ("contrast", "contrast")):
        d.appearance.set_theme(theme)
        _round(d, draft.id, f"30-{name}")
    d.appearance.set_theme("light")
    d.appearance.set_lang(Lang.FR)
    _round(d, draft.id, "40-french")
    d.appearance.set_lang(Lang.EN)
    d.appearance.set_scale(2.0)
    _round(d, draft.id, "50-at-200-percent")
    d.window.resize(*SMALL)
    _round(d, draft.id, "60-small-at-200-percent")
    d.appearance.set_scale(1.0)
    _round(d, draft.id, "70-small")
    d.window.resize(*SIZE)
    screens(d, draft.id)


def _round(d: Driver, record_id: str, name: str) -> None:
    d.window.show_place("home")
    d.picture(f"{name}-home")
    d.window.show_place("requests")
    d.picture(f"{name}-requests")
    d.window.desk.open_record(record_id)
    d.rest()
    for page in PAGES:
        d.wizard.open_page(page)
        d.picture(f"{name}-{page}")
    credential_looks(d, name)
    portfolio_looks(d, name)
    desk_looks(d, name)
