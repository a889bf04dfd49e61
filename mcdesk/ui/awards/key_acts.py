"""What is done with the keys of this computer in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mcdesk.domain.texts import Message, message
from mcdesk.ui.files import ask_file, ask_save, documents
from mcdesk.ui.preferring import prefer

if TYPE_CHECKING:
    from mcdesk.app.acting import Acting
    from mcdesk.app.badges.ports import Keys
    from mcdesk.domain.badges.keys import Keeping, KeyRecord
    from mcdesk.ui.awards.key_page import KeyOrder
    from mcdesk.ui.main_window import MainWindow

SUFFIX = ".mckey"
FOLDER = "key_folder"
"""The preference that says where a backup of a key was saved last."""


class KeyActs(QObject):
    """Keeps what is to be done while pages come and go."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._keys: Sequence[KeyRecord] = ()
        self._asked: tuple[str, KeyRecord | None] | None = None
        self._back = "awards"

    def table(self) -> Mapping[str, Callable[[], object]]:
        """The acts by their names in the menus."""
        return {"award-keys": lambda: self.open("awards")}

    def places(self) -> Mapping[str, Callable[[], None]]:
        """Its places in the window."""
        return {"award-keys": self._show, "award-key": self._show_act}

    def open(self, back: str) -> None:
        """Show the keys; ``back`` is the place that they lead back to."""
        self._back = back
        self._window.show_place("award-keys")

    def _show(self) -> None:
        keys = self._keeper
        self._desk.jobs.store(keys.records, self._have, self._desk.messages.fail)

    def _have(self, keys: Sequence[KeyRecord]) -> None:
        from mcdesk.ui.awards.keys_page import KeysPage

        self._keys = keys
        words = "awards-new-title" if self._back == "award-new" else "awards-back"
        page = KeysPage(self._window.ui, self._acting, keys, words, sample=self._sample)
        self._window.frame.show_page("award-keys", page)
        page.back_wanted.connect(lambda: self._window.show_place(self._back))
        page.act_wanted.connect(self.ask)
        page.start()

    def ask(self, act: str, key: KeyRecord | None) -> None:
        """Show the page of an act."""
        self._asked = (act, key)
        self._window.show_place("award-key")

    @property
    def _acting(self) -> Acting:
        """Who is at the keyboard: in a shared store its server knows."""
        services = self._desk.services
        return services.acting if services is not None else self._desk.program.acting

    @property
    def _keeper(self) -> Keys:
        """The keys of this machine, in the sample its own."""
        from mcdesk.app.badges.at_hand import tools_in

        return tools_in(self._desk.program, self._desk.services).keys

    @property
    def _sample(self) -> bool:
        return self._desk.services is not None and self._desk.services.sample

    def _show_act(self) -> None:
        from mcdesk.ui.awards.key_page import KeyPage

        if self._asked is None:
            self._window.show_place("award-keys")
            return
        services = self._desk.services
        place = services.profile.issuer.did if services else self._desk.program.definitions.profile.issuer.did
        page = KeyPage(self._window.ui, *self._asked, place, self._keeper.has_keyring, sample=self._sample)
        self._window.frame.show_page("award-key", page)
        page.back_wanted.connect(lambda: self._window.show_place("award-keys"))
        page.wanted.connect(self.carry_out)
        page.start()

    def carry_out(self, order: KeyOrder) -> None:
        """Do what was asked for; files are chosen first."""
        from mcdesk.app.badges import keys as verbs
        from mcdesk.app.services import SystemClock

        acting, keys, now = self._acting, self._keeper, SystemClock().now()
        if order.act == "backup" and order.key is not None:
            self._back_up(order, order.key)
        elif order.act == "restore":
            self._restore(order)
        elif order.act == "rotate" and order.key is not None:
            old = order.key
            self._do(
                lambda: verbs.rotate(acting, keys, old, order.passphrase, now, compromised=order.compromised),
                lambda made: message("awards-key-rotated", old=old.fingerprint, fingerprint=made.fingerprint),
            )
        elif order.act == "new":
            wanted = verbs.Wanted(order.place, order.algorithm, self._keeping(), order.passphrase)
            self._do(lambda: verbs.new_key(acting, keys, wanted, now), partial(_told, "new-done"))

    def _back_up(self, order: KeyOrder, record: KeyRecord) -> None:
        from mcdesk.app.badges import keys as verbs
        from mcdesk.app.services import SystemClock

        acting, path, keys = self._acting, self._save_as(record), self._keeper
        if path is not None:
            to, now, said = path, SystemClock().now(), message("awards-key-backup-done", file=path.name)

            def work() -> KeyRecord:
                key = keys.open(record.id, order.passphrase)
                return verbs.back_up(acting, keys, key, to, order.backup_passphrase, now)

            self._do(work, lambda _made: said)

    def _restore(self, order: KeyOrder) -> None:
        from mcdesk.app.badges import keys as verbs

        acting, path, keys = self._acting, self._open(), self._keeper
        if path is not None:
            backup = verbs.Backup(path, order.backup_passphrase, self._keeping(), order.passphrase)
            self._do(lambda: verbs.restore(acting, keys, backup), partial(_told, "restored"))

    def _keeping(self) -> Keeping:
        from mcdesk.domain.badges.keys import Keeping

        return Keeping.KEYRING if self._keeper.has_keyring else Keeping.TYPED

    def _do(self, work: Callable[[], KeyRecord], said: Callable[[KeyRecord], Message]) -> None:
        def done(made: KeyRecord) -> None:
            self._asked = None
            self._desk.messages.drop("failed")
            self._window.show_place("award-keys")
            self._desk.messages.confirm(said(made))

        self._desk.jobs.store(work, done, self._desk.messages.fail)

    def _save_as(self, key: KeyRecord) -> Path | None:
        ui = self._window.ui
        name = f"{key.fingerprint.replace(' ', '')}{SUFFIX}"
        kinds = f"{ui.say('awards-key-files')} (*{SUFFIX})"
        path = ask_save(self._window, ui.say("awards-key-backup-title"), self._folder / name, kinds, secret=True)
        if path is not None:
            prefer(ui.preferences, FOLDER, str(path.parent))
        return path

    @property
    def _folder(self) -> Path:
        """Where a backup of a key was saved last, else the person's documents.

        Never where anything else was chosen last: that may be a folder whose files are sent to others.
        """
        kept = self._window.ui.preferences.get(FOLDER)
        return Path(kept) if isinstance(kept, str) and Path(kept).is_dir() else documents()

    def _open(self) -> Path | None:
        ui = self._window.ui
        kinds = f"{ui.say('awards-key-files')} (*{SUFFIX});;{ui.say('shell-files-all')} (*)"
        return ask_file(self._window, ui.say("awards-key-restore-title"), kinds, self._folder, secret=True)


def _told(what: str, made: KeyRecord) -> Message:
    """What became of a key, and whose it is."""
    from mcdesk.domain.badges import did

    place = did.place_of(made.issuer)
    if place:
        return message(f"awards-key-{what}", fingerprint=made.fingerprint, issuer=place)
    return message(f"awards-key-{what}-itself", fingerprint=made.fingerprint)
