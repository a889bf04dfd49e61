"""Two starts of the program: the second hands over what it was started with, and ends."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from mcdesk.app import requests
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.opening.handing import MOST_BYTES, NOT_TAKEN, TAKEN, Wish, told
from mcdesk.ui.opening.listening import Listener
from mcdesk.ui.opening.meeting import Outcome, address, meet, own_place
from tests.ui.shell.conftest import Opened, settle

SECOND = "import sys; from mcdesk.__main__ import main; sys.exit(main(sys.argv[1:]))"
WISH = Wish((Path("/a.mcrequest"),))


@pytest.fixture
def place(own_folders: Path) -> Path:
    """Where starts meet, in a folder of the test's own."""
    return own_place()


@pytest.fixture
def listener(place: Path, qtbot: QtBot) -> Iterator[tuple[Listener, list[Wish]]]:
    """The first start, and what it heard."""
    met = meet(place, WISH)
    assert met.outcome is Outcome.FIRST
    made, heard = Listener(place), list[Wish]()
    made.wished.connect(heard.append)
    yield made, heard
    made.close()
    assert met.lock is not None
    met.lock.unlock()
    made.deleteLater()


def test_a_program_with_other_settings_is_another_program(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "elsewhere"))
    assert own_place() != place


def second(*words: str) -> subprocess.Popen[bytes]:
    """Another start of the program, in a process of its own."""
    return subprocess.Popen([sys.executable, "-c", SECOND, *words], stderr=subprocess.PIPE)


def ended(qtbot: QtBot, process: subprocess.Popen[bytes]) -> int:
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.communicate()[1] == b""
    return process.returncode


def test_the_second_start_hands_over_and_ends(
    qtbot: QtBot, listener: tuple[Listener, list[Wish]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "given-by-the-desktop")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    monkeypatch.chdir(tmp_path)
    assert ended(qtbot, second("a.mcrequest", "ü b.mcrequest")) == 0
    assert ended(qtbot, second()) == 0
    assert ended(qtbot, second("c.mcrequest", "a.mcworkspace", "b.mcworkspace")) == 0
    files = (tmp_path / "a.mcrequest", tmp_path / "ü b.mcrequest")
    every = tuple(tmp_path / name for name in ("a.mcworkspace", "b.mcworkspace", "c.mcrequest"))
    assert listener[1] == [Wish(found, "given-by-the-desktop") for found in (files, (), every)]


def test_a_window_that_is_busy_hears_of_it_afterwards(
    qtbot: QtBot, listener: tuple[Listener, list[Wish]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))
    process = second(str(tmp_path / "a.mcrequest"))
    # The window's thread does nothing else meanwhile.
    time.sleep(1.5)
    assert listener[1] == []
    assert ended(qtbot, process) == 0
    assert [w.files for w in listener[1]] == [(tmp_path / "a.mcrequest",)]


def test_the_place_belongs_to_the_person_alone(place: Path, listener: tuple[Listener, list[Wish]]) -> None:
    assert listener[0].listening
    assert place.stat().st_mode & 0o077 == 0
    assert Path(address(place)).stat().st_mode & 0o077 == 0


def test_after_a_kill_the_next_start_is_the_first(place: Path, qtbot: QtBot) -> None:
    Path(address(place)).write_bytes(b"left behind")
    met = meet(place, WISH)
    assert met.outcome is Outcome.FIRST
    listener = Listener(place)
    assert listener.listening
    listener.close()
    assert met.lock is not None
    met.lock.unlock()
    assert meet(place, WISH).outcome is Outcome.FIRST


def test_where_the_first_cannot_be_reached_the_second_opens_a_window_of_its_own(place: Path) -> None:
    first = meet(place, WISH)
    assert first.lock is not None
    code = (
        "from pathlib import Path; from mcdesk.domain.opening.handing import Wish\n"
        "from mcdesk.ui.opening.meeting import meet\n"
        f"print(meet(Path({str(place)!r}), Wish(), 0.2).outcome)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == Outcome.ALONE
    first.lock.unlock()


def answer(qtbot: QtBot, place: Path, data: bytes) -> bytes:
    """What the window answers to these bytes."""
    socket = QLocalSocket()
    socket.connectToServer(address(place))
    assert socket.waitForConnected(1000)
    socket.write(QByteArray(data))
    qtbot.waitUntil(socket.canReadLine, timeout=5000)
    said = bytes(socket.readLine().data())
    socket.abort()
    return said


def test_hostile_messages_are_refused_and_do_nothing(
    qtbot: QtBot, place: Path, listener: tuple[Listener, list[Wish]]
) -> None:
    for data in (b"\n", b"\0\xff\n", b'{"mcdesk": 1}\n', b"a" * (MOST_BYTES + 1), b"[" * 5000 + b"\n"):
        assert answer(qtbot, place, data) == NOT_TAKEN
    assert listener[1] == []
    assert answer(qtbot, place, told(WISH)) == TAKEN
    assert listener[1] == [WISH]


def test_a_file_waits_until_the_dialog_is_closed(
    qtbot: QtBot, opened: Opened, program: RealProgram, workspace: Path, tmp_path: Path
) -> None:
    from mcdesk.app.handoff.sending import send

    services = program.open(workspace, create=True)
    request = requests.create(services, {"working_title": "Welding"}).value
    path = tmp_path / "welding.mcrequest"
    send(services, program.handoff.packages, request, path)
    services.store.close()
    window = opened(workspace)
    dialog = QDialog(window)
    dialog.open()
    window.opening.hear(Wish((path,)))
    window.opening.hear(Wish((path,)))
    qtbot.wait(700)
    assert window.place == "home"
    dialog.reject()
    qtbot.waitUntil(lambda: window.place == "package", timeout=5000)
    settle(qtbot, window)
    assert window.opening.queue.paths == []
    dialog.deleteLater()
