"""Putting a preference into force in a window, and taking all of them back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from mcdesk.domain.texts import Lang, message
from mcdesk.ui.messages import Banner, Choice
from mcdesk.ui.preferences.motion import KEY, apply_motion
from mcdesk.ui.preferring import prefer

if TYPE_CHECKING:
    from mcdesk.domain.answers import Json
    from mcdesk.domain.preferences import Preference
    from mcdesk.ui.main_window import MainWindow


STORE = "preferences-store"
ROLE = "preferences-role"
KEEP_THEMSELVES = ("language", "theme", "text_scale", "spelling", "store")
"""What puts these into force keeps them too."""


class PreferencesActs:
    """One for a window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._kept = window.desk.program.preferences
        self._after: Mapping[str, Callable[[str | bool], None]] = {
            "language": self._speak,
            "theme": lambda name: window.appearance.set_theme(str(name)),
            "text_scale": lambda scale: window.appearance.set_scale(float(scale)),
            "my_name": lambda _name: self._rename(),
            "my_role": lambda _role: self._tell_role(),
            "reduce_motion": lambda _still: apply_motion(self._kept),
            "spelling": lambda on: self._mark(bool(on)),
            "profile_file": lambda _path: self._reopen(),
            "form_file": lambda _path: self._reopen(),
            "guide_file": lambda _path: self._reopen(),
            "store": lambda named: self._try_store(str(named)),
        }
        if self._kept.get(KEY) is not None:
            apply_motion(self._kept)

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"preferences": lambda: self._window.show_place("preferences")}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its place in the window."""
        return {"preferences": self.show_page}

    def show_page(self) -> None:
        """The page of preferences."""
        from mcdesk.ui.preferences.page import PreferencesPage

        page = PreferencesPage(self._window.ui, self._window.desk.program)
        page.changed.connect(self.put)
        page.reset_wanted.connect(self.reset)
        self._window.frame.show_page("preferences", page)

    def put(self, key: str, value: object) -> None:
        """Keep a value and put it into force; the default is kept as nothing."""
        from mcdesk.domain.preferences import preference

        found = preference(key)
        wanted = found.read(value if isinstance(value, bool | str) else None)
        if wanted == found.read(self._kept.get(key)) and wanted != found.default:
            return
        after = self._after.get(key)
        if key not in KEEP_THEMSELVES:
            prefer(self._kept, key, None if wanted == found.default else wanted)
        if after is not None:
            after(wanted)
        if key == "language" and wanted == found.default:
            prefer(self._kept, key, None)

    def reset(self) -> None:
        """Everything as at first; a banner takes that back."""
        from mcdesk.domain.preferences import preference_groups

        every = [p for group in preference_groups() for p in group.preferences]
        before = {p.key: self._kept.get(p.key) for p in every}
        for found in every:
            if found.read(before[found.key]) != found.default:
                self.put(found.key, found.default)
        back = Choice(message("preferences-take-back"), lambda: self._take_back(every, before), undoes=True)
        banner = Banner("preferences-reset", "info", message("preferences-were-reset"), None, (back,))
        self._window.desk.messages.show(banner)
        self._refresh()

    def _take_back(self, every: list[Preference], before: Mapping[str, Json]) -> None:
        for found in every:
            self.put(found.key, found.read(before[found.key]))
        self._refresh()

    def _refresh(self) -> None:
        if self._window.frame.place == "preferences":
            self._window.show_place("preferences")

    def _speak(self, lang: str | bool) -> None:
        self._window.appearance.set_lang(Lang.of(str(lang) or QLocale.system().name()))

    def _mark(self, on: bool) -> None:
        self._window.spelling.turn(on)

    def _rename(self) -> None:
        desk = self._window.desk
        if desk.services is not None:
            desk.services = replace(desk.services, who=desk.program.who)
            if desk.draft is not None:
                desk.draft.services = desk.services

    def _tell_role(self) -> None:
        """The workspace that is open knows the role that opened it: offer to open it again."""
        desk, role = self._window.desk, self._window.desk.program.acting.role
        if desk.services is None or desk.services.role == role:
            desk.messages.drop(ROLE)
            return
        path, label = desk.services.store.path, desk.services.profile.role_label(role)
        again = Choice(message("preferences-role-reopen"), lambda: self._again_as(path))
        desk.messages.show(Banner(ROLE, "info", message("preferences-role-later", role=label), None, (again,)))

    def _again_as(self, path: Path) -> None:
        """Open a workspace again, and in it the record that is open now: there the role is needed."""
        desk, draft = self._window.desk, self._window.desk.draft
        record = draft.request.id if draft is not None else ""
        desk.open_workspace(path, then=(lambda: desk.open_record(record)) if record else None)

    def _try_store(self, named: str) -> None:
        """Keep the store that was named, and offer it; what is none, or holds a password, is told and not kept."""
        desk, stores = self._window.desk, self._window.desk.program.stores
        if not named:
            prefer(self._kept, "store", None)
            desk.messages.drop(STORE)
            return

        def have(path: Path) -> None:
            prefer(self._kept, "store", named)
            ways = (Choice(message("preferences-store-open"), lambda: desk.open_workspace(path)),)
            desk.messages.show(Banner(STORE, "info", message("preferences-store", name=path.stem), None, ways))

        desk.jobs.work(lambda: stores.named(named), have, lambda error: desk.messages.fail(error, key=STORE))

    def _reopen(self) -> None:
        """Read form and profile anew, and open the workspace with them."""
        desk = self._window.desk
        desk.program.forget_definitions()
        if desk.services is not None:
            desk.open_workspace(desk.services.store.path, then=lambda: self._window.show_place("preferences"))
        else:
            self._refresh()
