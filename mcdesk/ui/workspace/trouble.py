"""Ways out of a workspace that cannot be opened: its backups, on the page that tells what is the matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mcdesk.app.upkeep import backing_up
from mcdesk.app.upkeep.records import Backup
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.ui.big_row import BigRow
from mcdesk.ui.desk import Desk
from mcdesk.ui.home.trouble import TroublePage
from mcdesk.ui.jobs import alive
from mcdesk.ui.workspace.restore_page import Source
from mcdesk.ui.workspace.words import about_words, when_words

MENDED_BY_BACKUP = ("store-damaged", "store-missing", "store-not-ours")
"""What restoring a backup mends. A workspace that is only in use, or newer, is not replaced."""


def offer_backups(
    desk: Desk, page: TroublePage, restore: Callable[[Source], None], show_all: Callable[[], None]
) -> None:
    """Put the newest backup, and the way to all of them, first among the ways out."""
    trouble = desk.trouble
    if trouble is None or not isinstance(trouble.error, Refused) or trouble.error.message.key not in MENDED_BY_BACKUP:
        return
    files, path = desk.program.files, trouble.path

    def have(found: Sequence[Backup]) -> None:
        if found and alive(page):
            _offer(page, found[0], restore, show_all)

    def failed(_error: Refused | Unavailable) -> None:
        """The folder cannot be read: the page has other ways."""

    desk.jobs.work(lambda: _usable(desk, backing_up.listed(files, path)), have, failed)


def _usable(desk: Desk, found: Sequence[Backup]) -> Sequence[Backup]:
    """The newest backup that is whole, () for none."""
    files = desk.program.files
    whole = next((b for b in found if backing_up.examined(files, b).usable), None)
    return (whole,) if whole is not None else ()


def _offer(page: TroublePage, backup: Backup, restore: Callable[[Source], None], show_all: Callable[[], None]) -> None:
    ui = page.ui
    title = ui.say("upkeep-restore-of", when=when_words(ui, backup))
    first = BigRow(ui, "history", title, about_words(ui, backup, None), page.body)
    first.setObjectName("restore-latest")
    first.clicked.connect(lambda: restore(Source(backup.path, backup)))
    rest = BigRow(ui, "library", ui.say("upkeep-show-backups"), str(backup.path.parent), page.body)
    rest.setObjectName("show-backups")
    rest.clicked.connect(show_all)
    retry = page.findChild(BigRow, "home-retry")
    at = page.box.indexOf(retry) if retry is not None else page.box.count() - 1
    page.box.insertWidget(at, first)
    page.box.insertWidget(at + 1, rest)
