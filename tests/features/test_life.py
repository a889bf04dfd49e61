"""The program is closed, killed, started twice, and given a disk that cannot be written."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from mcdesk.app import requests
from mcdesk.app.exporting import export_request
from mcdesk.app.proposal import ProposalOptions
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.answers import Ref
from mcdesk.domain.records import State
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from tests.export.reading import read
from tests.features.hands import CTRL, Hands, Key
from tests.ui.shell.conftest import Opened

ROOT = Path(__file__).parent.parent.parent
TITLE = Ref("working_title")
HALF_A_SECOND = 0.5


def begin(hands: Hands) -> None:
    """A new request."""
    hands.press(Key.Key_N, CTRL)
    hands.wait(lambda: hands.window.frame.wizard, "a request opens")
    hands.rest()


def go_on(hands: Hands, name: str) -> None:
    """Open the request of the start page, by keyboard."""
    hands.rest()
    hands.wait(lambda: (now := focused_in(hands.window)) and now.objectName() == name, f"the focus is on {name}")
    hands.press(Key.Key_Return)
    hands.wait(lambda: hands.window.frame.wizard, "the request opens")
    hands.rest()


def test_the_next_start_goes_on_at_the_page_that_was_left(hands: Hands, opened: Opened) -> None:
    begin(hands)
    hands.write("Safe Forklift Operation")
    for _ in range(4):
        hands.press(Key.Key_PageDown, CTRL)
    assert hands.wizard.page_key == "structure"
    hands.write("thirty-six or so")
    assert hands.window.close()
    again = Hands(opened(None))
    go_on(again, "continue")
    assert again.wizard.page_key == "structure"
    assert again.draft.value(TITLE) == "Safe Forklift Operation"
    line = again.at
    assert isinstance(line, QLineEdit)
    assert line.text() == "thirty-six or so", "what cannot be read as a number is kept as it was typed"


@pytest.fixture
def living(workspace: Path) -> Iterator[subprocess.Popen[str]]:
    """The real window in a process of its own, where somebody types."""
    command = [sys.executable, "-m", "tests.features.living", str(workspace)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def typed_until(process: subprocess.Popen[str], most: float) -> list[tuple[float, str]]:
    """What was typed, and when, until ``most`` seconds after it began."""
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    start, told = time.monotonic(), []
    while time.monotonic() - start < most:
        told.append((time.monotonic(), process.stdout.readline().rstrip("\n")))
    return told


def test_a_kill_loses_nothing_older_than_half_a_second(
    living: subprocess.Popen[str], workspace: Path, opened: Opened
) -> None:
    told = typed_until(living, 2.0)
    living.kill()
    killed = time.monotonic()
    living.wait()
    hands = Hands(opened(workspace))
    services = hands.window.desk.services
    assert services is not None
    [kept] = services.store.records()
    old = [words for when, words in told if killed - when > HALF_A_SECOND]
    assert old, "something was typed long enough before"
    assert len(kept.title) >= len(old[-1])
    assert told[-1][1].startswith(kept.title)
    banner = hands.find("banner:recovery")
    assert "choice:shell-recovery-continue" in {w.objectName() for w in banner.findChildren(QWidget)}


def to_banners(hands: Hands) -> None:
    """F6 goes from part to part of the window."""
    banners = hands.find("banners")
    for _ in hands.window.frame.panes():
        if not banners.isAncestorOf(hands.at):
            hands.press(Key.Key_F6)
    assert banners.isAncestorOf(hands.at)


def test_recovered_work_is_taken_up_by_keyboard(living: subprocess.Popen[str], workspace: Path, opened: Opened) -> None:
    typed_until(living, 1.2)
    living.kill()
    living.wait()
    hands = Hands(opened(workspace))
    to_banners(hands)
    hands.push("choice:shell-recovery-continue")
    hands.wait(lambda: hands.window.frame.wizard, "the request opens")
    hands.rest()
    assert str(hands.draft.value(TITLE)).startswith("Safe")
    assert not hands.draft.read_only


def test_a_second_program_reads_only_until_the_first_ends(
    living: subprocess.Popen[str], workspace: Path, opened: Opened
) -> None:
    typed_until(living, 0.8)
    hands = Hands(opened(workspace))
    services = hands.window.desk.services
    assert services is not None
    assert services.store.read_only
    assert "has this workspace open" in hands.find("banner:read-only").accessibleName()
    nothing_can_be_changed(hands)
    living.kill()
    living.wait()
    to_banners(hands)
    hands.push("choice:shell-try-again")
    hands.rest()
    assert hands.window.desk.services is not None
    assert not hands.window.desk.services.store.read_only


def nothing_can_be_changed(hands: Hands) -> None:
    """Open the request and type: nothing happens; the pages can be read."""
    services = hands.window.desk.services
    assert services is not None
    [request] = services.store.records()
    hands.window.desk.open_record(request.id)
    hands.wait(lambda: hands.window.frame.wizard, "the request opens")
    hands.rest()
    before = hands.draft.answers
    hands.write("more")
    hands.press(Key.Key_PageDown, CTRL)
    hands.press(Key.Key_PageUp, CTRL)
    assert hands.draft.answers == before
    assert not hands.draft.dirty
    assert [w.objectName() for w in hands.page.findChildren(QWidget, "add-row") if w.isVisible()] == []


def test_a_workspace_on_a_disk_that_cannot_be_written_is_read_and_exported(
    program: RealProgram, workspace: Path, opened: Opened, tmp_path: Path
) -> None:
    services = program.open(workspace, create=True)
    requests.create(services, {"working_title": "Only to be read"})
    services.store.close()
    holder = program.open(workspace)
    hands = Hands(opened(workspace))
    nothing_can_be_changed(hands)
    holder.store.close()
    here = hands.draft.services
    made = export_request(here, hands.draft.request, ProposalOptions(), tmp_path / "read-only.pdf")
    assert "Only to be read" in read(made.path.read_bytes()).root.words()


def test_a_draft_with_anything_missing_is_saved_and_never_refused(hands: Hands, workspace: Path) -> None:
    begin(hands)
    hands.write("X")
    hands.press(Key.Key_S, CTRL)
    hands.rest()
    for page in hands.draft.form.pages[:-1]:
        assert hands.wizard.page_key == page.key
        for _ in range(2):
            if hands.wizard.page_key == page.key:
                hands.push("continue", hands.page)
                hands.rest()
    request = hands.draft.services.store.get(hands.draft.request.id)
    assert (request.title, request.state) == ("X", State.DRAFT)
    assert len(request.done) == len(hands.draft.form.pages) - 1


def form_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Name an own form and profile, as a college does."""
    own = ROOT / "tests" / "own_form"
    monkeypatch.setenv("MCDESK_FORM", str(own / "form.toml"))
    monkeypatch.setenv("MCDESK_PROFILE", str(own / "profile.toml"))


def test_a_form_of_its_own_opens_in_the_window(
    monkeypatch: pytest.MonkeyPatch, opened: Opened, workspace: Path
) -> None:
    form_of_its_own(monkeypatch)
    window: MainWindow = opened(None)
    hands = Hands(window)
    begin(hands)
    assert hands.page.rows["mascot"].isAncestorOf(hands.at)
    assert hands.page.rows["mascot"].label.text() == "Mascot"
    hands.write("FOX")
    hands.rest()
    assert hands.draft.services.store.get(hands.draft.request.id).answers["mascot"] == "FOX"
