"""What the use cases and both front ends work with, put together once by ``mcdesk.bootstrap``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mcdesk.domain.history.privacy import Writer
from mcdesk.domain.history.proof import Verify
from mcdesk.domain.people import ADMINISTRATOR
from mcdesk.domain.records import RecordKind

if TYPE_CHECKING:
    from mcdesk.app.acting import Acting
    from mcdesk.app.badges.ports import BadgeTools
    from mcdesk.app.certificates.ports import CertificateFiles
    from mcdesk.app.employer.returning import FilledForms
    from mcdesk.app.frameworks.at_hand import Frameworks
    from mcdesk.app.handoff.ports import HandoffTools
    from mcdesk.app.missing import Checked
    from mcdesk.app.opening.ports import FileTypes
    from mcdesk.app.ports import Art, Clock, Exporter, FrameworkSource, Pen, Preferences, Store
    from mcdesk.app.shared.ports import SharedStores
    from mcdesk.app.spelling import Speller
    from mcdesk.app.tables import TableFiles
    from mcdesk.app.upkeep.ports import WorkspaceFiles
    from mcdesk.app.vault.ports import Vault
    from mcdesk.domain.fields import Form
    from mcdesk.domain.guide import Guide
    from mcdesk.domain.outline import Paper
    from mcdesk.domain.profile import Profile
    from mcdesk.domain.records import Framework


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)


def _believes_nothing(_key: str, _data: bytes, _signature: bytes) -> bool:
    return False


def _no_other_form(kind: RecordKind) -> Form:
    raise KeyError(kind)


def _no_preference() -> str:
    return ""


@dataclass(frozen=True)
class Definitions:
    """The forms and the profile in force, and the frameworks at hand.

    ``form`` is that of requests; ``load`` reads that of another kind of record.
    """

    form: Form
    profile: Profile
    source: FrameworkSource
    load: Callable[[RecordKind], Form] = _no_other_form
    guide_folder: Path | None = None
    """Where the college's own guide is; None for the one of the program."""
    preferred_paper: Callable[[], str] = field(default=_no_preference, compare=False)
    """The paper that the person prefers on this machine, "" for none; it may change at any time."""
    _forms: dict[RecordKind, Form] = field(default_factory=dict, compare=False, repr=False)

    def form_of(self, kind: RecordKind) -> Form:
        """The form of a kind of record; read when first asked for. Refused where it is broken."""
        if kind is RecordKind.REQUEST:
            return self.form
        if kind not in self._forms:
            self._forms[kind] = self.load(kind)
        return self._forms[kind]

    @property
    def asked(self) -> frozenset[str]:
        """The keys of the questions of all forms."""
        from mcdesk.domain.forms import BUNDLED

        return frozenset(f.key for kind in BUNDLED for f in self.form_of(kind).fields())

    @property
    def paper(self) -> Paper:
        """The paper of every document that nobody asked to have on another one.

        The person's, else the institution's, else letter. Certificates of a college's own are as their template has it.
        """
        from mcdesk.domain.outline import Paper

        named = self.preferred_paper() or self.profile.paper.lower()
        return Paper(named) if named in tuple(Paper) else Paper.LETTER

    @cached_property
    def frameworks(self) -> Mapping[str, Framework]:
        """The frameworks that the profile offers, by id; read when first asked for."""
        found = {f.id: f for f in self.source.frameworks()}
        return {i: found[i] for i in self.profile.frameworks if i in found}

    @cached_property
    def guide(self) -> Guide:
        """The guide, with the profile's numbers and words; read when first asked for. Refused where it is broken."""
        from mcdesk.app.guide import open_guide

        return open_guide(self.profile, self.guide_folder)


@dataclass(frozen=True)
class Services:
    """One open workspace with everything around it. ``who`` is the person at the keyboard."""

    store: Store
    definitions: Definitions
    exporters: Mapping[str, Exporter]
    clock: Clock
    who: str
    art: Art
    role: str = ADMINISTRATOR
    """The role that the person at the keyboard has by the profile; who writes a program of their own may do all."""
    verify: Verify = _believes_nothing
    """What checks signatures of the history."""
    pen: Pen | None = None
    """What signs at this keyboard; None where nothing does."""
    sample: bool = False
    """Whether it is the sample workspace; see :mod:`mcdesk.app.sample_working`."""

    @property
    def me(self) -> Writer:
        """The person at the keyboard, as the history knows who wrote a line."""
        pen = self.pen
        return Writer(self.who) if pen is None else Writer(self.who, lambda: pen.key)

    @property
    def acting(self) -> Acting:
        """What the role at the keyboard may do with badges."""
        from mcdesk.app.acting import Acting
        from mcdesk.app.shared.ports import shared_of

        return Acting(self.role, self.profile, shared_of(self.store) is not None)

    @property
    def form(self) -> Form:
        """The request form."""
        return self.definitions.form

    def form_of(self, kind: RecordKind) -> Form:
        """The form of a kind of record."""
        return self.definitions.form_of(kind)

    @property
    def profile(self) -> Profile:
        """The institution's profile."""
        return self.definitions.profile

    @property
    def paper(self) -> Paper:
        """See :attr:`Definitions.paper`."""
        return self.definitions.paper

    @cached_property
    def frameworks(self) -> Frameworks:
        """All frameworks at hand: those that the institution offers, and those imported into the workspace."""
        from mcdesk.app.frameworks.at_hand import Frameworks

        return Frameworks(self.definitions.frameworks, self.store.frameworks)

    @cached_property
    def _checked(self) -> dict[RecordKind, Checked]:
        return {}

    def checked(self, kind: RecordKind) -> Checked:
        """What is known of what is missing on the records of a kind; lists ask it, and come and go."""
        from mcdesk.app.missing import Checked

        return self._checked.setdefault(kind, Checked(self, kind))

    def today(self) -> date:
        """The local date."""
        return self.clock.now().astimezone().date()


class Program(Protocol):
    """What a front end gets: the definitions, the preferences, and a way to open a workspace."""

    @property
    def definitions(self) -> Definitions:
        """The form, the profile and the frameworks in force."""

    @property
    def preferences(self) -> Preferences:
        """What the person prefers on this machine."""

    @property
    def who(self) -> str:
        """The person at the keyboard: as preferred, else the name of the account."""

    @property
    def acting(self) -> Acting:
        """What the preferred role may do where no workspace is open: the keys belong to the machine."""

    @property
    def stores(self) -> SharedStores:
        """The shared stores that this machine knows."""

    def forget_definitions(self) -> None:
        """Read form and profile anew when they are next asked for; another file may be preferred now."""

    @property
    def exporters(self) -> Mapping[str, Exporter]:
        """Every way of writing a document, by format."""

    @property
    def filled_forms(self) -> FilledForms:
        """What reads forms that came back filled in."""

    @property
    def default_workspace(self) -> Path:
        """Where a first workspace is made when nobody says otherwise."""

    @property
    def own_store(self) -> Path | None:
        """The file of the shared store that the preferences name, which opens at every start; None for none."""

    @property
    def files(self) -> WorkspaceFiles:
        """Workspace files as wholes: backups, copies, moving."""

    @property
    def vault(self) -> Vault:
        """The passphrases of workspaces."""

    @property
    def file_types(self) -> FileTypes:
        """Which program the desktop opens files of the program's own kinds in."""

    @property
    def tables(self) -> TableFiles:
        """Files with tables of others: spreadsheets, text files, web pages."""

    @property
    def speller(self) -> Speller:
        """The dictionaries."""

    @property
    def badges(self) -> BadgeTools:
        """What makes and checks badges, with the signing keys of this machine."""

    @property
    def sample_badges(self) -> BadgeTools:
        """The same with the keys of the sample, which protect nothing and are no others' anywhere."""

    @property
    def certificates(self) -> CertificateFiles:
        """Templates of certificates, and certificates, as files."""

    @property
    def handoff(self) -> HandoffTools:
        """What packages are written, read and checked with."""

    def open(self, path: Path, *, create: bool = False) -> Services:
        """Open or make a workspace; raises what :class:`~mcdesk.app.ports.StoreOpener` raises."""
