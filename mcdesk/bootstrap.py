"""Puts the program together: the only module that knows everyone. Heavy libraries are imported when they are needed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.data.paths import default_workspace, keys_path, settings_path, stores_path
from mcdesk.data.settings_file import SettingsFile

if TYPE_CHECKING:
    from mcdesk.app.acting import Acting
    from mcdesk.app.badges.ports import BadgeTools
    from mcdesk.app.certificates.ports import CertificateFiles
    from mcdesk.app.employer.returning import FilledForms
    from mcdesk.app.handoff.ports import HandoffTools
    from mcdesk.app.opening.ports import FileTypes
    from mcdesk.app.ports import Art, Exporter, Pen, Preferences, Store
    from mcdesk.app.services import Definitions, Services
    from mcdesk.app.spelling import Speller
    from mcdesk.app.tables import TableFiles
    from mcdesk.app.upkeep.ports import WorkspaceFiles
    from mcdesk.app.vault.ports import Vault
    from mcdesk.data.postgres.stores import ServerStores
    from mcdesk.domain.texts import Message

FIRST_ROLE = "coordinator"


class RealProgram:
    """The program on this machine; see :class:`mcdesk.app.services.Program`."""

    def __init__(
        self, preferences: Preferences | None = None, first_workspace: Path | None = None, keys: Path | None = None
    ) -> None:
        self._preferences = preferences or SettingsFile(settings_path())
        self._first_workspace, self._keys = first_workspace, keys
        self._warnings: list[Message] = []

    @property
    def preferences(self) -> Preferences:
        """What the person prefers on this machine."""
        return self._preferences

    @property
    def default_workspace(self) -> Path:
        """The first workspace of the person, or the shared store that MCDESK_STORE or a preference names."""
        return self._first_workspace or self.asked_store or self.own_store or default_workspace()

    @property
    def asked_store(self) -> Path | None:
        """The file of the shared store that MCDESK_STORE names, by its address or its file. Refused, Unavailable."""
        asked = os.environ.get("MCDESK_STORE", "")
        return self.stores.named(asked) if asked else None

    @property
    def own_store(self) -> Path | None:
        """The file of the shared store that the preferences name; None where they name none that reads."""
        from mcdesk.domain.errors import Refused, Unavailable

        named = self._preferences.get("store")
        try:
            return self.stores.named(named) if isinstance(named, str) and named else None
        except (Refused, Unavailable):
            return None

    @cached_property
    def stores(self) -> ServerStores:
        """The shared stores that this machine knows; what connects is imported when it is first asked for."""
        from mcdesk.data.postgres.stores import ServerStores
        from mcdesk.export.badge.keys.secrets import SystemSecrets

        return ServerStores(stores_path(), SystemSecrets("mcdesk shared stores"))

    @cached_property
    def definitions(self) -> Definitions:
        """The form and the profile in force: own copies where they are named and whole, else the bundled ones."""
        from mcdesk.app.own_files import OwnFiles
        from mcdesk.data.frameworks import FrameworkFiles

        return OwnFiles(self._preferences, self._warnings).definitions(FrameworkFiles())

    def forget_definitions(self) -> None:
        """Read form and profile anew when they are next asked for."""
        self._warnings.clear()
        self.__dict__.pop("definitions", None)

    @property
    def warnings(self) -> tuple[Message, ...]:
        """Which own copy of the form or the profile could not be used, and why; known once they were asked for."""
        return tuple(self._warnings)

    @property
    def who(self) -> str:
        """The person at the keyboard: the preference ``my_name``, else the name of the account."""
        named = self._preferences.get("my_name")
        if isinstance(named, str) and named.strip():
            return named.strip()
        from mcdesk.data.locking import account

        return account()

    @cached_property
    def exporters(self) -> Mapping[str, Exporter]:
        """Every way of writing a document, by format. What draws is imported when it first draws."""
        from mcdesk.export.registry import EXPORTERS

        return {e.format: e for e in EXPORTERS}

    @cached_property
    def filled_forms(self) -> FilledForms:
        """What reads forms that came back; its library is imported when it is first asked for."""
        from mcdesk.export.filled_forms import FilledFormReader

        return FilledFormReader()

    @cached_property
    def art(self) -> Art:
        """Who draws badges; what draws is imported when it first draws."""
        from mcdesk.export.artist import Artist

        return Artist()

    @cached_property
    def files(self) -> WorkspaceFiles:
        """Workspace files as wholes; what works on them is imported when it is first asked for."""
        from mcdesk.data.backups import WorkspaceFileKeeper

        return WorkspaceFileKeeper()

    @cached_property
    def vault(self) -> Vault:
        """The passphrases of workspaces; what derives keys is imported when it is first asked for."""
        from mcdesk.data.vault.keeper import VaultKeeper

        return VaultKeeper()

    @cached_property
    def file_types(self) -> FileTypes:
        """The register of this desktop; what knows it is imported when it is first asked."""
        from mcdesk.data.desktop.choosing import file_types

        return file_types()

    @cached_property
    def tables(self) -> TableFiles:
        """Files with tables; what reads and writes them is imported when it is first asked for."""
        from mcdesk.export.tables.files import TableFileKeeper

        return TableFileKeeper()

    @cached_property
    def speller(self) -> Speller:
        """The bundled dictionaries; their process starts with the first word that is asked about."""
        from mcdesk.data.spelling import Dictionaries

        return Dictionaries()

    @cached_property
    def badges(self) -> BadgeTools:
        """What makes and checks badges; its libraries are imported when it is first asked for."""
        from mcdesk.export.badge.tools import badge_tools

        return badge_tools(self._keys or keys_path())

    @cached_property
    def sample_badges(self) -> BadgeTools:
        """The same with the keys of the sample, apart from those of the college."""
        from mcdesk.export.badge.keys.secrets import OpenSecrets
        from mcdesk.export.badge.tools import badge_tools

        return badge_tools((self._keys or keys_path()) / "sample", OpenSecrets())

    @cached_property
    def certificates(self) -> CertificateFiles:
        """Templates and certificates; what draws them is imported when it is first asked for."""
        from mcdesk.export.certificates.keeper import CertificateFileKeeper

        return CertificateFileKeeper()

    @cached_property
    def handoff(self) -> HandoffTools:
        """What packages are written, read and checked with; imported when it is first asked for."""
        from mcdesk.export.package.tools import HandoffToolbox

        return HandoffToolbox()

    def open(self, path: Path, *, create: bool = False) -> Services:
        """Open or make a workspace; raises what :class:`~mcdesk.app.ports.StoreOpener` raises."""
        from mcdesk.app.sample_mark import is_sample
        from mcdesk.app.services import Services, SystemClock

        store = self._store(path, create=create)
        with ExitStack() as on_failure:
            # Otherwise a second try would find the file taken, by this very program.
            on_failure.callback(store.close)
            role = self._role_in(store)
            pen, at_hand = self._pen(role), (self.definitions, self.exporters, SystemClock())
            store.sign_with(pen)
            services = Services(store, *at_hand, self.who, self.art, role, _verifies, pen)
            if is_sample(services):
                from mcdesk.app.sample_working import as_sample

                services = as_sample(services)
            on_failure.pop_all()
        return services

    def _role_in(self, store: Store) -> str:
        """The role in a store: a shared one knows who is who, and a preference chooses among several."""
        from mcdesk.app.shared.ports import shared_of

        shared = shared_of(store)
        roles = shared.roles() if shared is not None else ()
        return roles[-1] if roles and self.role not in roles else self.role

    @property
    def role(self) -> str:
        """The role of the person at the keyboard: the preference ``my_role``, else that of who writes requests."""
        role = os.environ.get("MCDESK_ROLE") or self._preferences.get("my_role")
        return role if isinstance(role, str) and role else FIRST_ROLE

    @property
    def acting(self) -> Acting:
        """What that role may do where no workspace is open."""
        from mcdesk.app.acting import Acting

        return Acting(self.role, self.definitions.profile)

    def _pen(self, role: str) -> Pen:
        from mcdesk.export.identity import PersonPen

        email = self._preferences.get("my_email")
        folder = self._keys.parent if self._keys else keys_path().parent
        return PersonPen(folder / "person.key", self.who, role, email if isinstance(email, str) else "")

    def _store(self, path: Path, *, create: bool) -> Store:
        from mcdesk.app.shared.ports import is_store
        from mcdesk.data.opening import open_workspace

        return self.stores.open(path) if is_store(path) else open_workspace(path, create=create)

    def warn(self, warning: Message) -> None:
        """Have something told when the window is there."""
        self._warnings.append(warning)


def _verifies(key: str, data: bytes, signature: bytes) -> bool:
    from mcdesk.export.person_key import verifies

    return verifies(key, data, signature)


def build() -> RealProgram:
    """The program with the person's own preferences."""
    return RealProgram()
