"""The page of the awards: the ledger as a list, and what can be done with the selected lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.awards.awarding import CHANGED
from mcdesk.app.awards.listing import Listed, listed
from mcdesk.app.changes import Change
from mcdesk.app.listing import Line
from mcdesk.app.services import Services
from mcdesk.domain.awards.ledger import Standing
from mcdesk.domain.people import Right
from mcdesk.ui.awards.columns import LedgerLines, cohort_of
from mcdesk.ui.awards.parts import bar, not_yours, refused
from mcdesk.ui.context import Ui
from mcdesk.ui.desk import Desk
from mcdesk.ui.dropped import TakesFiles
from mcdesk.ui.lists.acts import Act
from mcdesk.ui.lists.lines_page import LinesPage
from mcdesk.ui.lists.preview import Leaf
from mcdesk.ui.reading import mark


class AwardsPage(TakesFiles, LinesPage[Listed]):
    """Nothing of the workspace is read on the window's thread.

    A badge that is dropped here is checked; a table is read as the roster of a class.
    """

    award_wanted = Signal()
    keys_wanted = Signal()
    correct_wanted = Signal(object)
    """Correct these lines, which are of one person."""
    follow_wanted = Signal(object)
    """Write what follows the revocation of these lines."""
    revoke_wanted = Signal(object)
    """Revoke these lines: a list of :class:`~mcdesk.app.awards.listing.Listed`."""
    remove_wanted = Signal(object)
    save_wanted = Signal(object)
    verify_wanted = Signal(object)
    """Check a file, or with None one that the person chooses."""
    roster_wanted = Signal(object)
    """Award the people of this file, a table."""

    first_step = "awards-award"

    def __init__(self, ui: Ui, desk: Desk, services: Services, parent: QWidget | None = None) -> None:
        self._services, self._lines_of = services, LedgerLines(ui, services.today())
        self._writable = not services.store.read_only
        self._tables = desk.program.tables.readable if self._writable else ()
        super().__init__(ui, desk, self._lines_of.listing(), parent)
        self.setAcceptDrops(True)
        add = self.tools.add_button
        self.award = add("awards-award", "send", role="primary")
        self.verify = add("awards-verify", "circle-check")
        self.keys = add("awards-keys", "lock")
        self.save = add("awards-save", "download")
        mark(ui, desk, self.award, self.empty.button)
        bar(ui, services.acting, Right.AWARD, self.award, self.empty.button)
        self.add_above(*not_yours(ui, services.acting, (Right.AWARD, Right.CORRECT, Right.REMOVE), self))
        self.award.clicked.connect(self.award_wanted)
        self.verify.clicked.connect(lambda: self.verify_wanted.emit(()))
        self.keys.clicked.connect(self.keys_wanted)
        self.save.clicked.connect(lambda: self.save_wanted.emit(list(self.model.shown)))
        self.empty.button.clicked.connect(self.award_wanted)
        desk.hub.changed.connect(self._on_change)
        self.reload()

    def make_acts(self) -> Sequence[Act[Listed]]:
        """Each takes what it is for out of the selection."""
        make, acting = self._fits, self._services.acting
        correcting, removing = (refused(self._ui, acting, right) for right in (Right.CORRECT, Right.REMOVE))
        return (
            Act(
                "awards-correct",
                lambda c: self.correct_wanted.emit(self._of_person(c)),
                make(_one_person),
                "pencil",
                refused=correcting,
            ),
            Act("awards-revoke", lambda c: self.revoke_wanted.emit(_good(c)), make(_good), "x", refused=correcting),
            Act("awards-follow", lambda c: self.follow_wanted.emit(_gone(c)), make(_gone), "send", refused=correcting),
            Act(
                "awards-remove",
                lambda c: self.remove_wanted.emit(_present(c)),
                make(_present),
                "trash-2",
                refused=removing,
            ),
        )

    def _fits(self, meant: Callable[[Sequence[Listed]], object]) -> Callable[[Sequence[Listed]], bool]:
        return lambda chosen: self._writable and bool(meant(chosen))

    def id_of(self, item: Listed) -> str:
        """The id of the line."""
        return item.line.id

    def read(self, limit: int | None) -> Sequence[Line[Listed]]:
        """The whole ledger, the last cohort first."""
        return [self._lines_of.line(one) for one in listed(self._services)[:limit]]

    def _on_change(self, change: Change[object]) -> None:
        if change.kind == CHANGED:
            self.reload()

    def tell(self) -> None:
        """What is listed can be saved."""
        super().tell()
        self.save.setVisible(self.model.count() > 0)
        self.award.setVisible(self.every > 0)

    def _of_person(self, chosen: Sequence[Listed]) -> list[Listed]:
        """Every good badge of the selected person in the same cohort: a name is wrong in both languages."""
        meant = {(one.line.cohort, one.line.subject) for one in _good(chosen)}
        every = (line.item for line in self.model.lines)
        return _present([one for one in _good(every) if (one.line.cohort, one.line.subject) in meant])

    def tell_of(self, leaf: Leaf[Listed], item: Listed) -> None:
        """Who was awarded what, and whether it is still good."""
        say, line, of = self._ui.say, item.line, self._lines_of
        leaf.head(item.title, of.name_of(item))
        leaf.acts()
        for key, words in (
            ("standing", of.standing(item)),
            ("reason", line.reason),
            ("awarded", of.awarded(item)),
            ("email", line.email),
            ("language", of.language(item)),
            ("cohort", cohort_of(item)),
            ("badge", line.short),
        ):
            leaf.fact(say(f"awards-head-{key}"), words)

    def take_files(self, files: tuple[Path, ...]) -> None:
        """Check them; one table is the roster of a class."""
        if len(files) == 1 and files[0].suffix.lower() in self._tables:
            self.roster_wanted.emit(files[0])
        else:
            self.verify_wanted.emit(files)


def _good(chosen: Iterable[Listed]) -> list[Listed]:
    return [one for one in chosen if one.line.standing is Standing.ISSUED]


def _gone(chosen: Iterable[Listed]) -> list[Listed]:
    return [one for one in chosen if one.line.standing is Standing.REVOKED]


def _present(chosen: Iterable[Listed]) -> list[Listed]:
    return [one for one in chosen if one.line.removed_at is None]


def _one_person(chosen: Sequence[Listed]) -> bool:
    good = _good(chosen)
    return len({one.line.subject for one in good}) == 1 and len(_present(good)) == len(good)
