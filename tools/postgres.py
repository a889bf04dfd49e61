"""A PostgreSQL server of one's own, for tests and measures: in a new folder, on a socket, gone with who asked for it.

mcdesk itself never starts a server. This one is made for speed: what it keeps is thrown away.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

PLACES = (
    ("/usr/lib/postgresql", "*/bin"),
    ("/usr", "pgsql-*/bin"),
    ("/opt/homebrew/opt", "postgresql@*/bin"),
    ("/usr/local/opt", "postgresql@*/bin"),
)
"""Where systems put the server; Debian and Red Hat do so outside of the path."""
PORT = 5432
"""Names the socket's file; nothing listens on the network."""
ADMINISTRATOR = "postgres"
"""The superuser of the server, who needs no password on its socket."""
WAIT = 60
_FAST = ("fsync=off", "full_page_writes=off", "max_wal_size=256MB", "shared_buffers=64MB")
_ACCOUNTS = ("postgres", "nobody")


def programs() -> Path | None:
    """The folder with the programs of the newest server on this machine; None where there is none."""
    named = shutil.which("postgres")
    if named is not None:
        # What stands in the path may be a link to it.
        return Path(named).resolve().parent
    found = [f for place, name in PLACES for f in Path(place).glob(name) if (f / "postgres").exists()]
    return max(found, key=_version, default=None)


def _version(folder: Path) -> int:
    digits = "".join(c for c in folder.parent.name if c.isdigit())
    return int(digits or 0)


class Server:
    """A server in ``folder``, which is made by :meth:`start` and may be started again after :meth:`kill`."""

    def __init__(self, folder: Path, port: int = PORT) -> None:
        self.folder = folder
        self.port = port
        self._data = folder / "data"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, rules: str = "local all all trust\n") -> None:
        """Start it, and wait until it answers. ``rules`` are those of ``pg_hba.conf`` where it is new.

        Raises RuntimeError with what it said where it does not start; FileNotFoundError where there is no server.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o755)
        if not self._data.exists():
            self._make(rules)
        settings = [word for setting in _FAST for word in ("-c", setting)]
        network = ["-c", "listen_addresses=", "-c", f"unix_socket_directories={self.folder}", "-p", str(self.port)]
        until = time.monotonic() + WAIT
        while True:
            self._process = self._popen(["postgres", "-D", str(self._data), *network, *settings])
            if self._answered(until):
                return
            # What is left of one that was killed may hold the memory that they shared, for a moment.
            if time.monotonic() > until:
                raise RuntimeError(self._log())
            time.sleep(0.1)

    def _log(self) -> str:
        return (self.folder / "log").read_text("utf-8", "replace")

    def _make(self, rules: str) -> None:
        self._data.mkdir(mode=0o700)
        for account in _account():
            shutil.chown(self._data, account)
            shutil.chown(self.folder, account)
        how = ["--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", "--auth=trust", f"--username={ADMINISTRATOR}"]
        if self._popen(["initdb", "-D", str(self._data), *how]).wait(WAIT):
            raise RuntimeError(self._log())
        (self._data / "pg_hba.conf").write_text(rules, "utf-8")

    def _popen(self, words: Sequence[str]) -> subprocess.Popen[bytes]:
        """Start a program of the server, which refuses to be run by root."""
        found = programs()
        if found is None:
            raise FileNotFoundError("postgres")
        account = next(iter(_account()), None)
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                [str(found / words[0]), *words[1:]],
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                user=account,
                extra_groups=None if account is None else [],
                start_new_session=True,
            )

    def _answered(self, until: float) -> bool:
        """Whether what was started takes connections; False as soon as it ends."""
        while self._process is not None and self._process.poll() is None and time.monotonic() < until:
            if self.answers():
                return True
            time.sleep(0.05)
        return False

    def answers(self) -> bool:
        """Whether it takes connections."""
        found = programs()
        if found is None:
            return False
        ask = [str(found / "pg_isready"), "-q", "-h", str(self.folder), "-p", str(self.port)]
        return subprocess.run(ask, check=False).returncode == 0

    def kill(self) -> None:
        """End it at once and without a word, as a power failure would."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it, and what it kept."""
        self._end(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            # Its workers end with it: they watch the pipe that it holds.
            os.kill(self._process.pid, how)
            self._process.wait(WAIT)
            self._process = None

    def address(self, user: str, database: str = ADMINISTRATOR) -> str:
        """The address of a database on this server, for a user of it."""
        return f"postgresql://{user}@/{database}?host={self.folder}&port={self.port}"


def _account() -> list[str]:
    """The account that the server runs under where root starts it; none where somebody else does."""
    import pwd

    if os.geteuid() != 0:
        return []
    known = {p.pw_name for p in pwd.getpwall()}
    return [next(name for name in _ACCOUNTS if name in known)]


def keep(folder: Path, owner: int, rules: str) -> None:
    """Run a server in ``folder`` as long as the process ``owner`` lives."""
    server = Server(folder)
    try:
        server.start(rules)
        while _alive(owner) and server.answers():
            time.sleep(1)
    finally:
        server.stop()


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def shared(owner: int, rules: str) -> Server:
    """The one server of all processes that belong to ``owner``; the first to ask starts it."""
    folder = Path(tempfile.gettempdir()) / f"mcdesk-postgres-{owner}"
    server = Server(folder)
    try:
        folder.mkdir(mode=0o755)
    except FileExistsError:
        pass
    else:
        with (folder / "log").open("ab") as log:
            subprocess.run(
                [sys.executable, "-m", "tools.postgres", str(folder), str(owner), rules],
                cwd=Path(__file__).resolve().parent.parent,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                check=True,
            )
    until = time.monotonic() + WAIT
    while not server.answers():
        if time.monotonic() > until:
            raise RuntimeError((folder / "log").read_text("utf-8", "replace"))
        time.sleep(0.1)
    return server


if __name__ == "__main__":
    # Who asked for it does not wait for it.
    if os.fork():
        os._exit(0)
    keep(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
