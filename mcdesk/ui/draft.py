"""The request that is open: its answers, undo, autosave and what the rules say of it.

Editors never hold answers: they show what the draft holds and give it an :class:`Edit`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack
from shiboken6 import isValid

from mcdesk.app import records, requests
from mcdesk.app.services import Services
from mcdesk.domain import answers as model
from mcdesk.domain.answers import Answers, Edit, Json, Ref
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.flow import PageState, page_state, refs_in_order
from mcdesk.domain.problems import Finding, Problem, problems_of
from mcdesk.domain.records import Record
from mcdesk.domain.rules import Check, OtherRecord, run
from mcdesk.domain.similarity import Around
from mcdesk.ui.edit_command import EditCommand
from mcdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from mcdesk.app.proposal import ProposalOptions

AUTOSAVE_MS = 400
"""How long after the first keystroke that is not saved a draft is saved; half a second is allowed."""
CHECK_MS = 150


class Draft(QObject):
    """One open request. All of it lives on the window's thread; saving runs on the store's worker."""

    changed = Signal(str)
    """A field's answer changed (its key): by typing, undo, or from elsewhere."""
    rows_changed = Signal(str)
    """A table's rows came, went or moved (its key); ``changed`` follows."""
    checked = Signal()
    """The rules have been run again."""
    saved = Signal(object)
    """The request as it was kept."""
    save_failed = Signal(object)
    """:class:`Refused` or :class:`Unavailable`; the answers are still here and saving is tried again."""
    progressed = Signal()
    """The pages' states may have changed."""
    jump = Signal(object)
    """Somebody asks to show the question at this :class:`Ref`."""

    def __init__(
        self,
        services: Services,
        request: Record,
        jobs: Jobs,
        parent: QObject | None = None,
        others: Around[OtherRecord] | None = None,
        findings: tuple[Finding, ...] | None = None,
    ) -> None:
        """``others`` and ``findings``: those of :mod:`mcdesk.app.requests`, where somebody has found them already."""
        super().__init__(parent)
        self.services, self.jobs = services, jobs
        self.form = services.form_of(request.kind)
        self._request = self._base = request
        self._others = requests.others(services, request.id, request.kind) if others is None else others
        self._checked: Answers | None = None
        self._checking = False
        self._saving = self._dirty = False
        self.sealed = True
        self.proposal_options: dict[str, ProposalOptions] = {}
        """How the person last wanted the proposal, by where they chose it."""
        self.undo_stack = QUndoStack(self)
        self._save_timer = self._timer(AUTOSAVE_MS, self.save_now)
        self._check_timer = self._timer(CHECK_MS, self._check_beside)
        self.findings: tuple[Finding, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self._take_findings(run(self._check()) if findings is None else findings, self.answers)

    def _timer(self, wait: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(slot)
        return timer

    @property
    def request(self) -> Record:
        """The request as it stands now, saved or not."""
        return self._request

    @property
    def base(self) -> Record:
        """The request as it was kept last, which what is not saved yet began with."""
        return self._base

    @property
    def answers(self) -> Answers:
        """The answers as they stand now."""
        return self._request.answers

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: the workspace is read-only, or the record's time to be written is over."""
        return self.services.store.read_only or not self._request.editable

    @property
    def dirty(self) -> bool:
        """Whether something is not saved yet."""
        return self._dirty or self._saving

    def value(self, ref: Ref) -> Json:
        """The answer at ``ref``."""
        return model.value_at(self.answers, ref)

    def put(self, ref: Ref, value: Json) -> None:
        """Answer a question; nothing happens where the answer is the same."""
        edit = model.set_answer(self.answers, ref, None if model.is_empty(value) else value)
        if edit.before != edit.after:
            self.edit(edit)

    def edit(self, edit: Edit) -> None:
        """Do an edit, so that it can be undone; typing in one answer is undone as one."""
        if self.read_only:
            return
        self.undo_stack.push(EditCommand(self, edit))
        self.sealed = False

    def seal(self) -> None:
        """The next edit begins a new step of undo (the focus left the editor)."""
        self.sealed = True

    def take(self, edit: Edit) -> None:
        """Apply an edit without remembering it: what undo and redo do."""
        before = model.rows_of(edit.before if not edit.ref.row else None)
        self._request = replace(self._request, answers=edit.apply(self.answers))
        if not edit.ref.row and (before or model.rows_of(edit.after)):
            self.rows_changed.emit(edit.ref.field)
        self.changed.emit(edit.ref.field)
        self._touch()
        self._check_timer.start()

    def mark_done(self, page: str, done: bool = True) -> None:
        """The author went on from a page (or takes that back)."""
        pages = self._request.done | {page} if done else self._request.done - {page}
        if pages != self._request.done and not self.read_only:
            self._request = replace(self._request, done=pages)
            self._touch()
            self.progressed.emit()

    def stand_on(self, page: str) -> None:
        """Remember where the author is, to open there next time."""
        if page != self._request.page and not self.read_only:
            self._request = replace(self._request, page=page)
            self._touch()

    def page_state(self, key: str) -> PageState:
        """Where a page stands."""
        form = self.form
        return page_state(form, form.page(key), self.answers, self._request.done, self.problems)

    def problems_on(self, page: str) -> list[Problem]:
        """The problems of a page, in the order of its questions."""
        keys = {f.key for f in self.form.page(page).fields}
        return refs_in_order(self.form, (p for p in self.problems if p.ref.field in keys))

    def check_now(self) -> None:
        """Know what the rules say of the answers as they stand, before anything else is done."""
        self._check_timer.stop()
        findings = self.findings if self._checked is self.answers else run(self._check())
        self._take_findings(findings, self.answers)

    def _check(self) -> Check:
        return requests.check_of(self.services, self.answers, self._others, self._request.kind)

    def _check_beside(self) -> None:
        """Run the rules on a worker: on a long request they take longer than a window may stand still."""
        if self._checking:
            return
        self._checking = True
        check, answers, others = self._check(), self.answers, self._others

        def have(findings: tuple[Finding, ...]) -> None:
            if not isValid(self):
                return
            self._checking = False
            if answers is self.answers and others is self._others:
                self._take_findings(findings, answers)
            else:
                self._check_timer.start()

        self.jobs.work(lambda: run(check), have)

    def _take_findings(self, findings: tuple[Finding, ...], answers: Answers) -> None:
        self._checked, self.findings, self.problems = answers, findings, problems_of(findings)
        self.checked.emit()
        self.progressed.emit()

    def refresh_others(self, then: Callable[[], None] = lambda: None) -> None:
        """Read the other records of the workspace again, and check; ``then`` runs afterwards."""
        services, request = self.services, self._request

        def have(others: Around[OtherRecord]) -> None:
            if isValid(self):
                self._others, self._checked = others, None
                self.check_now()
                then()

        self.jobs.store(lambda: requests.others(services, request.id, request.kind), have, lambda _error: then())

    @property
    def others(self) -> Around[OtherRecord]:
        """The other records of the workspace."""
        return self._others

    def _touch(self) -> None:
        self._dirty = True
        # Counted from the first edit that is not saved: who types without a pause is saved all the same.
        if not self._save_timer.isActive():
            self._save_timer.start(AUTOSAVE_MS)

    def save_now(self) -> None:
        """Save what is not saved yet; a save under way is followed by another."""
        self._save_timer.stop()
        if not self._dirty or self._saving or self.services.store.read_only:
            return
        self._saving, self._dirty = True, False
        request = self._request
        self.jobs.store(
            lambda: records.save(self.services, request).value,
            self._kept,
            self._not_kept,
        )

    def _kept(self, kept: Record) -> None:
        self._saving, self._base = False, kept
        self._request = replace(self._request, revision=kept.revision, number=kept.number, updated_at=kept.updated_at)
        self.saved.emit(kept)
        if self._dirty:
            self.save_now()

    def _not_kept(self, error: Refused | Unavailable) -> None:
        self._saving, self._dirty = False, True
        self.save_failed.emit(error)
        if isinstance(error, Unavailable):
            self._save_timer.start(5000)

    def adopt(self, request: Record) -> None:
        """Go on with the request as a use case left it (submitted, reopened)."""
        self._request = self._base = request
        self._dirty = False
        self.undo_stack.clear()
        self.check_now()
        self.saved.emit(request)

    def bring(self, request: Record, kept: Record) -> None:
        """Go on with ``request``, in which somebody else's ``kept`` one is brought together with ours."""
        before, self._base, self._request = self._request, kept, request
        changed = [k for k in {**before.answers, **request.answers} if before.answers.get(k) != request.answers.get(k)]
        tables = [k for k in changed if any(model.rows_of(r.answers.get(k)) for r in (before, request))]
        if tables:
            # An undo would lay the rows as they were, without those that came.
            self.undo_stack.clear()
        self._dirty = False
        if (request.answers, request.done) != (kept.answers, kept.done):
            self._touch()
        for key in tables:
            self.rows_changed.emit(key)
        for key in changed:
            self.changed.emit(key)
        self._check_timer.start()
        self.progressed.emit()
        if not self._dirty:
            self.saved.emit(request)

    def abandon(self) -> None:
        """Stop trying to save; of a save that is under way nobody hears any more."""
        self.blockSignals(True)
        self._save_timer.stop()
        self._check_timer.stop()
        self._dirty = False

    def flush(self) -> bool:
        """Save and wait until it is on the disk: before submitting and on closing. False where it could not be."""
        if not self._saving:
            self.save_now()
        while self._saving and self.jobs.beside:
            self.jobs.drain()
            self.jobs.deliver()
        if self._saving:
            # A fault of the program ended it: it was neither kept nor refused.
            self._saving, self._dirty = False, True
        return not self._dirty
