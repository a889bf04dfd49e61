"""Opening a workspace, or saying why not. A file that is refused is left as it was, with nothing new beside it."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

from mcdesk.data import catalogue_index, creating, drivers, places, probing
from mcdesk.data.backup import copy
from mcdesk.data.connecting import Mode, connect
from mcdesk.data.failures import translated
from mcdesk.data.locking import Held, NoPlace, WorkspaceLock
from mcdesk.data.migrating import CURRENT, Schema, upgrade
from mcdesk.data.session import Session
from mcdesk.data.store import SqliteStore, Standing
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message

_log = logging.getLogger(__name__)


def open_workspace(path: Path, *, create: bool = False, schema: Schema = CURRENT) -> SqliteStore:
    """Open the workspace, or make it where ``create``: see :class:`mcdesk.app.ports.StoreOpener`."""
    with translated(path):
        try:
            file = path.resolve()
        except (ValueError, RuntimeError) as error:
            raise _missing(path) from error
        if create:
            file.parent.mkdir(parents=True, exist_ok=True)
        if create and file.exists():
            raise creating.exists(path)
        if not create and not file.exists():
            raise _missing(path)
        if file.is_dir():
            raise probing.not_ours(path)
        return _Opening(path, file, schema).open(create)


def _missing(path: Path) -> Refused:
    return Refused(message("store-missing", file=str(path)), message("store-missing-fix"))


class _Opening:
    """One attempt: ``path`` is the file as the person named it, ``file`` where it really lies."""

    def __init__(self, path: Path, file: Path, schema: Schema) -> None:
        self.path = path
        self.file = file
        self.schema = schema

    def open(self, create: bool) -> SqliteStore:
        try:
            lock = WorkspaceLock.take(self.file)
        except Held as held:
            if create:
                raise creating.exists(self.path) from held
            return self._beside(held.who)
        except NoPlace as error:
            if create:
                raise Unavailable(message("store-disk-read-only", file=self.path.name), str(error)) from error
            return self._for_reading()
        try:
            if create:
                creating.create(self.file, self.schema)
            if writable(self.file):
                return self._for_writing(lock.release)
        except BaseException:
            lock.release()
            raise
        lock.release()
        return self._for_reading()

    def _for_writing(self, after_close: Callable[[], None]) -> SqliteStore:
        probing.check_header(self.file, self.schema)
        version = probing.check_at_rest(self.file, self.schema)
        session = Session(self.path, connect(self.file, Mode.WRITE), self.file)
        try:
            if version < self.schema.version:
                self._bring_up_to_date(session)
            self._fill_catalogue(session)
        except BaseException:
            session.close()
            raise
        return self._store(session, Standing(), after_close)

    def _bring_up_to_date(self, session: Session) -> None:
        with session.raw() as raw:
            copy(raw, free_name(self.file, f"before-v{self.schema.version}"))
        with session.outside() as connection:
            upgrade(connection, self.schema)

    @staticmethod
    def _fill_catalogue(session: Session) -> None:
        with session.read() as connection:
            missing = catalogue_index.is_missing(connection)
        if missing:
            with session.write() as connection:
                catalogue_index.fill(connection)

    def _beside(self, holder: str) -> SqliteStore:
        raw = connect(self.file, Mode.READ)
        self._check_for_reading(raw)
        return self._store(Session(self.path, raw), Standing(read_only=True, holder=holder), self._tidy)

    def _for_reading(self) -> SqliteStore:
        probing.check_header(self.file, self.schema)
        if not probing.has_wal(self.file):
            raw = connect(self.file, Mode.STILL)
            self._check_for_reading(raw)
            return self._store(Session(self.path, raw), Standing(read_only=True), _nothing)
        # A crash left changes outside the file, and here nobody can put them in: read a copy.
        folder = Path(tempfile.mkdtemp(prefix="mcdesk-"))
        try:
            for part in (self.file, probing.wal_of(self.file)):
                shutil.copyfile(part, folder / part.name)
            raw = connect(folder / self.file.name, Mode.READ)
            self._check_for_reading(raw)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        standing = Standing(read_only=True)
        return self._store(Session(self.path, raw), standing, lambda: shutil.rmtree(folder, ignore_errors=True))

    def _check_for_reading(self, raw: sqlite3.Connection) -> None:
        try:
            version = probing.check(raw, self.path, self.schema)
        except BaseException:
            raw.close()
            raise
        if version < self.schema.version:
            raw.close()
            raise Refused(message("store-older", file=self.path.name), message("store-older-fix"))

    def _store(self, session: Session, standing: Standing, after_close: Callable[[], None]) -> SqliteStore:
        return SqliteStore(self.path, session, replace(standing, warnings=places.warnings_of(self.file)), after_close)

    def _tidy(self) -> None:
        """Where the writer went first, SQLite leaves its files to the reader, which may not remove them."""
        if not probing.wal_of(self.file).exists():
            return
        try:
            lock = WorkspaceLock.take(self.file)
            try:
                if writable(self.file):
                    connect(self.file, Mode.WRITE).close()
            finally:
                lock.release()
        except drivers.errors(Held, NoPlace, OSError, Refused) as error:
            # Nothing is lost: the next writer does it.
            _log.info("The workspace's -wal file stays beside it: %s", type(error).__name__)


def writable(file: Path) -> bool:
    """Whether this person may write the file, on this disk."""
    return os.access(file, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def free_name(file: Path, what: str) -> Path:
    """A name beside ``file`` that is not taken: ``plans.before-v3.mcworkspace``, ``plans.before-v3-2.mcworkspace``."""
    names = (file.with_name(f"{file.stem}.{what}{end}{file.suffix}") for end in _endings())
    return next(n for n in names if not n.exists())


def _endings() -> Iterator[str]:
    yield ""
    yield from (f"-{n}" for n in count(2))


def _nothing() -> None:
    return
