"""The features of the window: one line for each; none is imported before the window is painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from mcdesk.ui import reading
from mcdesk.ui.features import Feature, Later, names_of

if TYPE_CHECKING:
    from mcdesk.ui.awards.acts import AwardActs
    from mcdesk.ui.catalogue.acts import CatalogueActs
    from mcdesk.ui.certificates.acts import CertificateActs
    from mcdesk.ui.credentials.acts import CredentialActs
    from mcdesk.ui.desk import Desk
    from mcdesk.ui.employer.acts import EmployerActs
    from mcdesk.ui.finding.acts import FindingActs
    from mcdesk.ui.frameworks.acts import FrameworkActs
    from mcdesk.ui.guide.acts import GuideActs
    from mcdesk.ui.handoff.acts import HandoffActs
    from mcdesk.ui.help.acts import HelpActs
    from mcdesk.ui.manager.acts import ManagerActs
    from mcdesk.ui.opening.acts import OpeningActs
    from mcdesk.ui.pathways.acts import PathwayActs
    from mcdesk.ui.preferences.acts import PreferencesActs
    from mcdesk.ui.reporting.acts import ReportActs
    from mcdesk.ui.review.acts import TalkActs
    from mcdesk.ui.store.acts import StoreActs
    from mcdesk.ui.vault.acts import VaultActs
    from mcdesk.ui.window_acts import WindowActs
    from mcdesk.ui.workflow.acts import WorkflowActs
    from mcdesk.ui.workspace.acts import UpkeepActs


class FeatureWindow(QMainWindow):
    """A window with features. They are brought in piece by piece, or at once where somebody asks for one."""

    acts: Later[WindowActs] = Later("mcdesk.ui.window_acts", "WindowActs")
    finding: Later[FindingActs] = Later("mcdesk.ui.finding.acts", "FindingActs")
    upkeep: Later[UpkeepActs] = Later("mcdesk.ui.workspace.acts", "UpkeepActs")
    vault: Later[VaultActs] = Later("mcdesk.ui.vault.acts", "VaultActs")
    preferences: Later[PreferencesActs] = Later("mcdesk.ui.preferences.acts", "PreferencesActs")
    guide: Later[GuideActs] = Later("mcdesk.ui.guide.acts", "GuideActs")
    handoff: Later[HandoffActs] = Later("mcdesk.ui.handoff.acts", "HandoffActs")
    opening: Later[OpeningActs] = Later("mcdesk.ui.opening.acts", "OpeningActs")
    manager: Later[ManagerActs] = Later("mcdesk.ui.manager.acts", "ManagerActs")
    catalogue: Later[CatalogueActs] = Later("mcdesk.ui.catalogue.acts", "CatalogueActs")
    credentials: Later[CredentialActs] = Later("mcdesk.ui.credentials.acts", "CredentialActs")
    workflow: Later[WorkflowActs] = Later("mcdesk.ui.workflow.acts", "WorkflowActs")
    employer: Later[EmployerActs] = Later("mcdesk.ui.employer.acts", "EmployerActs")
    frameworks: Later[FrameworkActs] = Later("mcdesk.ui.frameworks.acts", "FrameworkActs")
    pathways: Later[PathwayActs] = Later("mcdesk.ui.pathways.acts", "PathwayActs")
    awards: Later[AwardActs] = Later("mcdesk.ui.awards.acts", "AwardActs")
    certificates: Later[CertificateActs] = Later("mcdesk.ui.certificates.acts", "CertificateActs")
    talk: Later[TalkActs] = Later("mcdesk.ui.review.acts", "TalkActs")
    stores: Later[StoreActs] = Later("mcdesk.ui.store.acts", "StoreActs")
    reports: Later[ReportActs] = Later("mcdesk.ui.reporting.acts", "ReportActs")
    help: Later[HelpActs] = Later("mcdesk.ui.help.acts", "HelpActs")

    desk: Desk
    loading: Iterator[None]

    def bring_in(self, ready: Callable[[], None]) -> Iterator[None]:
        """Bring in the features, one at each step, then say that all are there."""
        for name in names_of(FeatureWindow):
            getattr(self, name)
            yield
        ready()

    def load(self) -> None:
        """Bring in what is not there yet."""
        for _ in self.loading:
            pass

    @property
    def features(self) -> tuple[Feature, ...]:
        """Everything that brings acts and places."""
        self.load()
        return tuple(getattr(self, name) for name in names_of(FeatureWindow))

    def run(self, act: str) -> None:
        """Do what an entry of the menus says, or say why it cannot be done here."""
        if not reading.explained(self, act=act):
            next(table[act] for table in (f.table() for f in self.features) if act in table)()
