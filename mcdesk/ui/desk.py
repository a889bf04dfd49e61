"""What is open: the workspace and the request in it. Holds no widget, so that widgets can be built anew around it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.remembering import forget
from mcdesk.domain.texts import message
from mcdesk.ui import coming
from mcdesk.ui.doing import Doing
from mcdesk.ui.focus import hand_on
from mcdesk.ui.hub import Hub
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.keepers import Keepers
from mcdesk.ui.messages import Banner, Messages
from mcdesk.ui.recent import Recent
from mcdesk.ui.store.watch import StoreWatch

if TYPE_CHECKING:
    from mcdesk.app.changes import Change
    from mcdesk.app.listing import View
    from mcdesk.app.recovery import Interrupted
    from mcdesk.app.services import Program, Services
    from mcdesk.domain.answers import Answers
    from mcdesk.domain.records import Record, RecordKind
    from mcdesk.ui.draft import Draft
    from mcdesk.ui.opened import OpenedRecord, OpenedWorkspace
    from mcdesk.ui.unsent import WordKeeper

Failure = Refused | Unavailable


class Trouble(NamedTuple):
    """A workspace that could not be opened, and why; ``before`` is the one that was open until then."""

    path: Path
    error: Failure
    before: Path | None = None


class Desk(QObject):
    """One for the window."""

    workspace_changed = Signal()
    """Another workspace is open, or none, or one could not be opened (:attr:`trouble`)."""
    record_asked = Signal()
    """A record is about to be opened: whoever is to hear of it has to be there."""
    request_opened = Signal(object)
    """A :class:`Draft` is open now."""
    request_closed = Signal()

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.program = program
        self.jobs, self.hub, self.messages = Jobs(self), Hub(self), Messages(self)
        self._doing = Doing(self.jobs, self.hub, self.messages, self)
        self.recent = Recent(program.preferences)
        self.services: Services | None = None
        self.draft: Draft | None = None
        self.trouble: Trouble | None = None
        self.interrupted: Interrupted | None = None
        self.list_views: dict[str, View] = {}
        self.list_lines: dict[str, object] = {}
        self.watch = StoreWatch(self)
        self.opening = self.sample = self.sealed = self.inbox_for_all = False
        self._coming: coming.Coming | None = None
        self._wanted: object = None
        self._asked: Path | None = None
        self._before: Path | None = None
        self._next: Callable[[], None] | None = None
        self.keepers = Keepers(self.jobs, self)
        self.close_with: Callable[[Services], None] = lambda services: self.jobs.store(services.store.close)
        self.jobs.crashed.connect(self._on_fault)

    def first(self) -> Path | None:
        """What a start opens by itself: the store of the preferences, else what was open last, else the default."""
        own = self.program.own_store
        if own is not None:
            return own
        last, usual = self.recent.paths[:1], self.program.default_workspace
        return last[0] if last else usual if usual.exists() else None

    def open_workspace(self, path: Path, *, create: bool = False, then: Callable[[], None] | None = None) -> None:
        """Close what is open and open ``path``; ``create`` makes a new one. ``then`` comes once it is open."""
        if self.close_workspace():
            self._open(partial(coming.workspace, self.program, path, create=create), path, then)

    def open_sample(self) -> None:
        """Open the sample workspace, made where it does not exist."""
        from mcdesk.app.sample_mark import FILE

        path = self.program.default_workspace.with_name(FILE)
        if self.close_workspace():
            self._open(partial(coming.sample, self.program, path), path, None)

    def _open(self, work: Callable[[], OpenedWorkspace], path: Path, then: Callable[[], None] | None) -> None:
        self.opening, self._next = True, None
        self.trouble = None
        if self._asked not in (None, path):
            self.jobs.store(lambda: self.program.vault.forget(path))
        self._asked = path
        self.workspace_changed.emit()
        self._coming = coming.Coming(self.jobs, work)
        self._coming.begin(lambda found: self._have(found, then), lambda error: self._have_not(path, error))

    def _have(self, found: OpenedWorkspace, then: Callable[[], None] | None) -> None:
        self.opening, self._coming = False, None
        self.services, self.interrupted = found.services, found.interrupted
        self.sample, self.sealed = found.services.sample, found.sealed
        self.recent.add(found.services.store.path)
        self.workspace_changed.emit()
        following, self._next = (then, self._next), None
        for act in following:
            if act is not None:
                act()

    def _have_not(self, path: Path, error: Failure) -> None:
        self.opening, self._coming = False, None
        self.trouble = Trouble(path, error, self._before if self._before != path else None)
        self.workspace_changed.emit()

    def _on_fault(self, _error: BaseException) -> None:
        if self._coming is not None and self._coming.broken:
            self.opening, self._coming = False, None
            self.workspace_changed.emit()

    def close_workspace(self) -> bool:
        """Save, and let go of the workspace, also of one on its way. False where something could not be saved."""
        if self.services is not None:
            hand_on()
        if self._coming is not None:
            self._coming.call_off()
            self.opening, self._coming = False, None
        if not self.close_request() or not self.keep_words():
            return False
        self.keepers.give_up()
        services, self.services = self.services, None
        self._before = services.store.path if services is not None else self._before
        self.interrupted = self.trouble = None
        self.sample = self.sealed = self.inbox_for_all = False
        self.list_views, self.list_lines = {}, {}
        self.messages.clear()
        if services is not None:
            from mcdesk.ui.forms.files import take_back

            self.close_with(services)
            self.jobs.store(take_back)
            self.jobs.store(forget)
        return True

    def keeper(self, services: Services, record_id: str) -> WordKeeper:
        """What keeps the words that are being written about a record and are no answers of it.

        It keeps nothing where ``services`` are of a workspace that was closed meanwhile.
        """
        ours = services is self.services
        return self.keepers.of(services, record_id) if ours else self.keepers.late(services, record_id)

    def keep_words(self) -> bool:
        """Keep all such words and wait until they are on the disk. False where they could not be."""
        return self.keepers.flush()

    def lock(self) -> bool:
        """Save, close an encrypted workspace and forget its key. False where something could not be saved."""
        services = self.services
        if services is None or not self.close_workspace():
            return False
        path = services.store.path
        self.jobs.store(self.program.vault.forget)
        self.trouble = Trouble(path, Refused(message("vault-locked", file=path.name), message("vault-locked-fix")))
        self.workspace_changed.emit()
        return True

    def open_record(self, record_id: str, then: Callable[[], None] = lambda: None) -> None:
        """Open a record to go on with it, ``then`` tell what was done with it, also where it cannot be opened."""
        services = self.services
        if services is None or (self.draft is not None and self.draft.request.id == record_id):
            if self.draft is not None:
                self.request_opened.emit(self.draft)
            then()
            return
        if self.close_request():
            self.record_asked.emit()
            wanted = self._wanted = object()

            def work() -> OpenedRecord:
                from mcdesk.ui import opened

                return opened.open_record(services, record_id)

            def have(found: OpenedRecord) -> None:
                # Asked for twice, or another one meanwhile: the last is opened, once.
                if wanted is self._wanted:
                    self._open_draft(found)

            self.jobs.store(work, have, self.messages.fail)
            self.jobs.store(lambda: None, lambda _none: then())

    def _open_draft(self, found: OpenedRecord) -> None:
        from mcdesk.app import recovery
        from mcdesk.ui.draft import Draft

        services = self.services
        if services is None:
            return
        request = found.record
        self.draft = Draft(services, request, self.jobs, self, found.others, found.findings)
        self.draft.saved.connect(self._on_saved)
        if not self.draft.read_only and self.interrupted is None:
            self.jobs.store(lambda: recovery.begin(services, request), failed=self.messages.fail)
        self.request_opened.emit(self.draft)

    def _on_saved(self, request: Record) -> None:
        from mcdesk.app.changes import touched

        for past in ("not-saved", "cannot-close"):
            self.messages.drop(past)
        self.hub.changed.emit(touched(request, request.kind, request.id))

    def close_request(self) -> bool:
        """Save and close the open request. False where it could not be saved; it stays open then."""
        draft, services = self.draft, self.services
        if draft is None or services is None:
            return True
        if not draft.flush():
            return False
        from mcdesk.app import recovery

        self.draft = None
        if self.interrupted is None:
            self.jobs.store(lambda: recovery.end(services), failed=self.messages.fail)
        self.request_closed.emit()
        draft.deleteLater()
        return True

    def new_record(self, kind: RecordKind, answers: Answers | None = None) -> None:
        """Begin a record and open it, once the workspace is there where it is being opened.

        The default workspace is opened, or made, where none is open and none was asked for.
        """
        from mcdesk.app import records

        services = self.services
        if self.trouble is not None:
            said, fix = message("shell-none-open", file=self.trouble.path.name), message("shell-none-open-fix")
            self.messages.show(Banner("none-open", "info", said, fix, passing=True))
            return
        if services is None:
            if not self.opening:
                path = self.program.default_workspace
                self.open_workspace(path, create=not path.exists())
            # Asked for twice while it is on its way, one is begun.
            self._next = lambda: self.new_record(kind, answers)
            return
        self.do(lambda: records.create(services, kind, answers), lambda kept: self.open_record(kept.id), once="new")

    def new_request(self, answers: Answers | None = None) -> None:
        """Begin a request and open it."""
        from mcdesk.domain.records import RecordKind

        self.new_record(RecordKind.REQUEST, answers)

    def do(self, work: Callable[[], Change[Any]], then: Callable[[Any], None] | None = None, once: str = "") -> None:
        """Run a use case on the store's worker; see :meth:`Doing.do`. ``once``: a button may be pressed twice."""
        self._doing.do(work, then, once)

    def abandon(self) -> None:
        """Close the open request without what could not be saved; the person said so."""
        draft, self.draft = self.draft, None
        if draft is not None:
            draft.abandon()
            self.request_closed.emit()
        self.keepers.give_up()

    def shut(self, saved: Callable[[], object] = lambda: None) -> bool:
        """Save and close everything for good; once all is ``saved``, wait for what is under way. False where not."""
        if not self.close_workspace():
            return False
        saved()
        from mcdesk.ui.forms.files import take_back

        self.jobs.store(take_back)
        self.watch.timer.stop()
        self.jobs.close()
        return True
