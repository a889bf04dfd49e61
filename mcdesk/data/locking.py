"""Who may write a workspace: a lock of the operating system on a file beside it, gone when its program ends."""

from __future__ import annotations

import errno
import getpass
import logging
import os
import re
import socket
import sys
from pathlib import Path

_NOT_WRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS}
_LONGEST = 500
_SIGNED = re.compile(r"(.+)@(.+) \(pid \d+\)")
_log = logging.getLogger(__name__)


class Held(Exception):
    """Another program has the lock: ``holder`` is ``user@host (pid 123)``, or the lock file's name."""

    def __init__(self, holder: str) -> None:
        super().__init__(holder)
        self.holder = holder

    @property
    def who(self) -> str:
        """The same for a person to read: ``user (host)``."""
        return _SIGNED.sub(r"\1 (\2)", self.holder)


class NoPlace(Exception):
    """The folder takes no lock file, because it cannot be written."""


if sys.platform == "win32":
    import msvcrt

    # Windows lets nobody read locked bytes: lock one far behind the holder's name.
    _FAR = 1 << 30

    def _lock(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in {errno.EACCES, errno.EDEADLK}:
                return False
            raise
        return True

    def _remove(handle: int, path: Path) -> None:
        os.close(handle)
        try:
            path.unlink()
        except (FileNotFoundError, PermissionError):
            # Another program has it open: then it is theirs to remove.
            return

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _remove(handle: int, path: Path) -> None:
        # Removed while still locked: whoever opened it meanwhile sees that it is gone and begins again.
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            # The folder became read-only. A file that nobody locks is no lock.
            _log.info("The lock file stays: %s", error.strerror)
        os.close(handle)


class WorkspaceLock:
    """The lock of one workspace, held from :meth:`take` to :meth:`release`."""

    def __init__(self, handle: int, path: Path) -> None:
        self._handle = handle
        self._path = path

    @classmethod
    def take(cls, workspace: Path) -> WorkspaceLock:
        """Take the lock at once. Raises Held, NoPlace, OSError."""
        path = workspace.with_name(f"{workspace.name}.lock")
        while True:
            handle = _opened(path)
            try:
                _lock_or_name(handle, path)
                if _is_still(handle, path):
                    _sign(handle)
                    return cls(handle, path)
            except BaseException:
                os.close(handle)
                raise
            os.close(handle)

    def release(self) -> None:
        """Let go and leave no file; once is enough."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            _remove(handle, self._path)


def _opened(path: Path) -> int:
    flags = getattr(os, "O_NOFOLLOW", 0)
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | flags, 0o644)
    except OSError as error:
        if error.errno not in _NOT_WRITABLE:
            raise
        _look(path, flags)
        raise NoPlace(str(error)) from error


def _look(path: Path, flags: int) -> None:
    """Raise Held where somebody whose lock file can only be read has the lock."""
    try:
        handle = os.open(path, os.O_RDONLY | flags)
    except OSError:
        return
    try:
        _lock_or_name(handle, path)
    finally:
        os.close(handle)


def _lock_or_name(handle: int, path: Path) -> None:
    if not _lock(handle):
        raise Held(_name_in(handle) or path.name)


def _is_still(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _sign(handle: int) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, f"{account()}@{socket.gethostname()} (pid {os.getpid()})".encode("utf-8", "replace"))


def _name_in(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    name = os.read(handle, _LONGEST).decode("utf-8", "replace")
    return "".join(c for c in name if c.isprintable())


def account() -> str:
    """The name of the account at the keyboard; "?" where the system does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "?"
