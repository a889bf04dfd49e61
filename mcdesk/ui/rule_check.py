"""What the rules say of the open record: run a moment after an edit beside the window, or at once where it is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from mcdesk.app import requests
from mcdesk.app.others import others as others_of
from mcdesk.domain.answers import Answers
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.flow import refs_in_order
from mcdesk.domain.problems import Finding, Problem, problems_of
from mcdesk.domain.rules import Check, OtherRecord, run
from mcdesk.domain.similarity import Around

if TYPE_CHECKING:
    from mcdesk.ui.draft import Draft

AFTER_MS = 150
"""How long after an edit the rules are run."""


class RuleCheck(QObject):
    """Of one draft, whose child it is. It lives on the window's thread; the rules run on a worker."""

    checked = Signal()
    """The rules have been run again."""

    def __init__(
        self, draft: Draft, others: Around[OtherRecord] | None = None, findings: tuple[Finding, ...] | None = None
    ) -> None:
        """``others`` and ``findings``: those of :mod:`mcdesk.app.requests`, where somebody has found them already."""
        super().__init__(draft)
        self._draft = draft
        services, request = draft.services, draft.request
        self._others = others_of(services, request.id, request.kind) if others is None else others
        self._checked: Answers | None = None
        self._checking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._check_beside)
        draft.jobs.crashed.connect(self._on_fault)
        self.findings: tuple[Finding, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self._take(run(self._check()) if findings is None else findings, draft.answers)

    @property
    def others(self) -> Around[OtherRecord]:
        """The other records of the workspace."""
        return self._others

    def problems_on(self, page: str) -> list[Problem]:
        """The problems of a page, in the order of its questions."""
        form = self._draft.form
        keys = {f.key for f in form.page(page).fields}
        return refs_in_order(form, (p for p in self.problems if p.ref.field in keys))

    def check_soon(self) -> None:
        """Run the rules once nothing was edited for a moment."""
        self._timer.start()

    def check_now(self) -> None:
        """Know what the rules say of the answers as they stand, before anything else is done."""
        self._timer.stop()
        answers = self._draft.answers
        self._take(self.findings if self._checked is answers else run(self._check()), answers)

    def refresh_others(self, then: Callable[[], None] = lambda: None) -> None:
        """Read the other records of the workspace again, and check; ``then`` runs afterwards."""
        services, request = self._draft.services, self._draft.request

        def read() -> tuple[Around[OtherRecord], tuple[Finding, ...]]:
            others = others_of(services, request.id, request.kind)
            return others, run(requests.check_of(services, request.answers, others, request.kind))

        def have(found: tuple[Around[OtherRecord], tuple[Finding, ...]]) -> None:
            if isValid(self):
                self._others, findings = found
                if self._draft.answers is request.answers:
                    self._take(findings, request.answers)
                else:
                    self._checked = None
                    self.check_now()
                then()

        self._draft.jobs.store(read, have, lambda _error: then())

    def stop(self) -> None:
        """Check no more; of a check that is under way nobody hears any more."""
        self.blockSignals(True)
        self._timer.stop()

    def _check(self) -> Check:
        draft = self._draft
        return requests.check_of(draft.services, draft.answers, self._others, draft.request.kind)

    def _check_beside(self) -> None:
        """Run the rules on a worker: on a long request they take longer than a window may stand still."""
        if self._checking:
            return
        self._checking = True
        check, answers, others = self._check(), self._draft.answers, self._others

        def have(findings: tuple[Finding, ...]) -> None:
            if not isValid(self):
                return
            self._checking = False
            if answers is self._draft.answers and others is self._others:
                self._take(findings, answers)
            else:
                self._timer.start()

        def have_not(_error: Refused | Unavailable) -> None:
            # The others could not be read; the next edit tries again.
            if isValid(self):
                self._checking = False

        self._draft.jobs.work(lambda: run(check), have, have_not)

    def _on_fault(self, _error: BaseException) -> None:
        # Perhaps of a rule: after the next edit they are run again. One more at once does no harm.
        self._checking = False

    def _take(self, findings: tuple[Finding, ...], answers: Answers) -> None:
        self._checked, self.findings, self.problems = answers, findings, problems_of(findings)
        self.checked.emit()
        self._draft.progressed.emit()
