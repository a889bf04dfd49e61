"""The request that is open: its answers, undo and autosave. What the rules say of it: :mod:`mcdesk.ui.rule_check`.

Editors never hold answers: they show what the draft holds and give it an :class:`Edit`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from mcdesk.app import records
from mcdesk.app.services import Services
from mcdesk.domain import answers as model
from mcdesk.domain.answers import Answers, Edit, Json, Ref
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.flow import PageState, page_state
from mcdesk.domain.problems import Finding
from mcdesk.domain.records import Record
from mcdesk.domain.rules import OtherRecord
from mcdesk.domain.similarity import Around
from mcdesk.ui.edit_command import EditCommand
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.rule_check import RuleCheck

if TYPE_CHECKING:
    from mcdesk.ui.printing.choices import Chosen

AUTOSAVE_MS = 400
"""How long after the first keystroke that is not saved a draft is saved; half a second is allowed."""


class Draft(QObject):
    """One open request. All of it lives on the window's thread; saving runs on the store's worker."""

    changed = Signal(str)
    """A field's answer changed (its key): by typing, undo, or from elsewhere."""
    rows_changed = Signal(str)
    """A table's rows came, went or moved (its key); ``changed`` follows."""
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
        """``others`` and ``findings`` are for :attr:`rules`."""
        super().__init__(parent)
        self.services, self.jobs = services, jobs
        self.form = services.form_of(request.kind)
        self._request = self._base = request
        self.page = request.page
        """Where the person is in it, also where nothing of the record can be changed."""
        self._saving = self._dirty = False
        self.sealed = True
        self.retraced: Edit | None = None
        """What undo or redo does while :attr:`jump` shows where: of several controls the one that changed is shown."""
        self.proposal_choices: dict[str, Chosen] = {}
        """How the person last wanted the proposal, by where they chose it."""
        self.undo_stack = QUndoStack(self)
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.timeout.connect(self.save_now)
        self.rules = RuleCheck(self, others, findings)

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

    def edit(self, edit: Edit, shown: Ref | None = None) -> None:
        """Do an edit, so that it can be undone; typing in one answer is undone as one.

        ``shown`` is where the person sees it, where that is not the answer itself: undo goes back there.
        """
        if self.read_only:
            return
        self.undo_stack.push(EditCommand(self, edit, shown))
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
        self.rules.check_soon()

    def mark_done(self, page: str, done: bool = True) -> None:
        """The author went on from a page (or takes that back)."""
        pages = self._request.done | {page} if done else self._request.done - {page}
        if pages != self._request.done and not self.read_only:
            self._request = replace(self._request, done=pages)
            self._touch()
            self.progressed.emit()

    def stand_on(self, page: str) -> None:
        """Remember where the person is, to open there next time."""
        self.page = page
        if page != self._request.page and not self.read_only:
            self._request = replace(self._request, page=page)
            self._touch()

    def page_state(self, key: str) -> PageState:
        """Where a page stands."""
        form = self.form
        return page_state(form, form.page(key), self.answers, self._request.done, self.rules.problems)

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
        self.rules.check_now()
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
        self.rules.check_soon()
        self.progressed.emit()
        if not self._dirty:
            self.saved.emit(request)

    def abandon(self) -> None:
        """Stop trying to save; of a save that is under way nobody hears any more."""
        self.blockSignals(True)
        self._save_timer.stop()
        self.rules.stop()
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
