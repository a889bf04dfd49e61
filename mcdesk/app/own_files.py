"""Forms, profile and guide in force: the person's own copies where they are named and whole, else the bundled ones."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.domain.errors import Refused
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Message, message
from mcdesk.resources import bundled_profile

if TYPE_CHECKING:
    from mcdesk.app.ports import FrameworkSource, Preferences
    from mcdesk.app.services import Definitions
    from mcdesk.domain.fields import Form
    from mcdesk.domain.profile import Profile

PROFILE = ("MCDESK_PROFILE", "profile_file")
FORMS = {
    RecordKind.REQUEST: ("MCDESK_FORM", "form_file"),
    RecordKind.CREDENTIAL: ("MCDESK_CREDENTIAL_FORM", "credential_form_file"),
}
"""Where a file of one's own is named: the variable of the environment, and the preference."""
GUIDE = ("MCDESK_GUIDE", "guide_file")
"""The same for ``topics.toml`` of a guide of one's own; the texts are beside it."""


class OwnFiles:
    """Reads them; which own copy could not be used, and why, is added to ``warnings``."""

    def __init__(self, preferences: Preferences, warnings: list[Message]) -> None:
        self._preferences, self._warnings = preferences, warnings

    def definitions(self, source: FrameworkSource) -> Definitions:
        """What is in force now. Forms of other kinds than requests are read when they are first asked for."""
        from mcdesk.app.services import Definitions
        from mcdesk.domain.forms import read_toml
        from mcdesk.domain.profiles import load_profile

        profile = self._profile() or load_profile(read_toml(bundled_profile()))
        form = self._form(RecordKind.REQUEST, profile)
        if form is None:
            profile, form = self._bundled_form(profile)
        return Definitions(
            form, profile, source, lambda kind: self._form_of(kind, profile), self._guide(profile), self._paper
        )

    def _paper(self) -> str:
        from mcdesk.domain.preferences import preference

        return str(preference("paper").read(self._preferences.get("paper")))

    def _guide(self, profile: Profile) -> Path | None:
        """The folder of a guide of one's own that can be read: every page that helps with a question asks for it."""
        path = self._named(*GUIDE)
        if path is None:
            return None
        from mcdesk.domain.guide import load_guide

        try:
            return load_guide(path.parent, profile).folder
        except Refused as error:
            self._unusable(path, error)
            return None

    def _form_of(self, kind: RecordKind, profile: Profile) -> Form:
        from mcdesk.domain.forms import bundled_form

        own = self._form(kind, profile) if kind in FORMS else None
        return own if own is not None else bundled_form(kind, profile)

    def _named(self, variable: str, preference: str) -> Path | None:
        kept = os.environ.get(variable) or self._preferences.get(preference)
        return Path(kept) if isinstance(kept, str) and kept else None

    def _profile(self) -> Profile | None:
        from mcdesk.domain.forms import read_toml
        from mcdesk.domain.profiles import load_profile

        path = self._named(*PROFILE)
        if path is None:
            return None
        try:
            return load_profile(read_toml(path))
        except Refused as error:
            self._unusable(path, error)
            return None

    def _form(self, kind: RecordKind, profile: Profile) -> Form | None:
        from mcdesk.domain.forms import load_form, read_toml

        path = self._named(*FORMS[kind])
        if path is None:
            return None
        try:
            return load_form(read_toml(path), profile)
        except Refused as error:
            self._unusable(path, error)
            return None

    def _bundled_form(self, profile: Profile) -> tuple[Profile, Form]:
        """The bundled form with ``profile``, or with the bundled one where ``profile`` lacks what it asks for."""
        from mcdesk.domain.forms import bundled_form, read_toml
        from mcdesk.domain.profiles import load_profile

        try:
            return profile, bundled_form(RecordKind.REQUEST, profile)
        except Refused as error:
            path = self._named(*PROFILE)
            if path is None:
                raise
            self._unusable(path, error)
        bundled = load_profile(read_toml(bundled_profile()))
        return bundled, bundled_form(RecordKind.REQUEST, bundled)

    def _unusable(self, path: Path, error: Refused) -> None:
        why = error.message.args.get("why", "")
        self._warnings.append(message("shell-own-file", file=str(path), why=why))
