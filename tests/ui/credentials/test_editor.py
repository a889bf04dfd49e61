"""The live preview, the marks of two languages, and how much room the editor takes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.app.attachments import attach
from mcdesk.app.credentials import twinning
from mcdesk.app.frameworks.at_hand import Frameworks
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.records import Framework, RecordKind
from mcdesk.domain.texts import message
from mcdesk.ui.credentials.public import PublicPreview
from mcdesk.ui.credentials.specimen import SpecimenPreview
from mcdesk.ui.focus import focused_in
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.panes import next_pane
from mcdesk.ui.twins.note import TwinNote
from tests.ui.credentials.journeys import draft_of, go_to, services_of, view_of
from tests.ui.shell.conftest import Opened, opened, program, settle, workspace

__all__ = ["opened", "program", "workspace"]

HOSTILE = "<img src='file:///etc/passwd' onerror=x><script>y</script> [z](javascript:1) " + "w" * 5000


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, tmp_path: Path) -> MainWindow:
    """A window with an empty credential open."""
    made = opened(None)
    made.resize(1400, 900)
    made.desk.open_workspace(tmp_path / "a.mcworkspace", create=True)
    settle(qtbot, made)
    made.desk.new_record(RecordKind.CREDENTIAL)
    qtbot.waitUntil(lambda: made.desk.draft is not None)
    settle(qtbot, made)
    return made


def preview_of(window: MainWindow) -> PublicPreview:
    found = window.findChild(PublicPreview)
    assert found is not None
    return found


def put(qtbot: QtBot, window: MainWindow, key: str, value: Json) -> None:
    preview = preview_of(window)
    with qtbot.waitSignal(preview.shown):
        draft_of(window).put(Ref(key), value)
    settle(qtbot, window)


def test_the_preview_follows_what_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    preview = preview_of(window)
    put(qtbot, window, "official_name", "Lifting with care")
    assert "Lifting with care" in preview.text.toPlainText()
    put(qtbot, window, "badge_criteria", "Did **this**:\n\n- one\n- two")
    shown = preview.text.toPlainText()
    assert "Did this:" in shown
    assert "**" not in shown
    draft_of(window).undo_stack.undo()
    qtbot.waitUntil(lambda: "Did this" not in preview.text.toPlainText())
    settle(qtbot, window)


def test_the_certificate_follows_what_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    specimen = window.findChild(SpecimenPreview)
    assert specimen is not None
    assert specimen.picture.pixmap().isNull()
    tabs = view_of(window).findChild(QTabWidget, "side-tabs")
    assert tabs is not None
    with qtbot.waitSignal(specimen.shown, timeout=20000):
        tabs.setCurrentWidget(specimen)
    first = specimen.picture.pixmap().toImage()
    assert first.width() > 100
    with qtbot.waitSignal(specimen.shown, timeout=20000):
        draft_of(window).put(Ref("official_name"), "Lifting with care")
    assert specimen.picture.pixmap().toImage() != first
    assert "Lifting with care" in specimen.picture.accessibleName()
    settle(qtbot, window)


def test_hostile_text_is_shown_and_nothing_is_loaded(qtbot: QtBot, window: MainWindow) -> None:
    preview = preview_of(window)
    for key in ("official_name", "description", "badge_criteria"):
        put(qtbot, window, key, HOSTILE)
    assert "<script>" in preview.text.toPlainText()
    assert "javascript:" not in preview.text.toHtml().replace("(javascript:1)", "")
    assert preview.text.loadResource(2, "file:///etc/passwd") is None


def test_an_address_that_nothing_opens_is_told_until_the_text_changes(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = preview_of(window)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    preview.text.anchorClicked.emit(QUrl("https://example.org/a"))
    assert preview.told.isVisible()
    assert "https://example.org/a" in preview.told.text()
    put(qtbot, window, "official_name", "Lifting")
    assert not preview.told.isVisible()


def test_it_says_why_the_preview_is_empty_until_the_frameworks_can_be_read(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_frameworks: object) -> Mapping[str, Framework]:
        raise Unavailable(message("store-disk-read-only", file="a.mcworkspace"))

    with monkeypatch.context() as broken:
        broken.setattr(Frameworks, "heads", away)
        preview = PublicPreview(window.ui, draft_of(window))
        qtbot.addWidget(preview)
        settle(qtbot, window)
        assert "a.mcworkspace" in preview.told.text()
        assert not preview.told.isHidden()
        assert not preview.text.toPlainText()
    with qtbot.waitSignal(preview.shown):
        draft_of(window).put(Ref("official_name"), "Lifting")
    settle(qtbot, window)
    assert preview.told.isHidden()
    assert "Lifting" in preview.text.toPlainText()


def test_the_preview_keeps_its_place(qtbot: QtBot, window: MainWindow) -> None:
    preview = preview_of(window)
    put(qtbot, window, "description", "One line.\n\n" * 200)
    bar = preview.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at = bar.value()
    put(qtbot, window, "official_name", "Lifting")
    assert at > 0
    assert bar.value() == at


def test_the_badge_is_shown_with_its_words(qtbot: QtBot, window: MainWindow) -> None:
    preview = preview_of(window)
    assert not preview.picture.isVisible()
    put(qtbot, window, "badge_recipe", {"version": 1, "icon": "forklift", "words": {"name": {"en": "Lift", "fr": ""}}})
    qtbot.waitUntil(preview.picture.isVisible)
    assert preview.picture.accessibleName()


def test_a_picture_that_cannot_be_read_is_named_with_what_to_do(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    preview, file = preview_of(window), tmp_path / "lift badge.png"
    whole = QImage(QSize(64, 64), QImage.Format.Format_RGB32)
    whole.fill(0x336699)
    assert whole.save(str(file))
    good = file.read_bytes()
    file.write_bytes(good[:40])
    put(qtbot, window, "badge_image", attach(services_of(window), file))
    assert not preview.picture.isVisible()
    assert preview.missing.isVisible()
    assert "“lift badge.png” cannot be read" in preview.missing.words
    assert "save it again as PNG" in preview.missing.words
    file.write_bytes(good)
    put(qtbot, window, "badge_image", attach(services_of(window), file))
    assert preview.picture.isVisible()
    assert not preview.missing.isVisible()
    gone: Json = {"name": "gone.jpg", "media_type": "image/jpeg", "sha256": "0" * 64, "size": 9}
    put(qtbot, window, "badge_image", gone)
    assert "“gone.jpg” cannot be read" in preview.missing.words
    drawn: Json = {"name": "drawn.svg", "media_type": "image/svg+xml", "sha256": "0" * 64, "size": 9}
    put(qtbot, window, "badge_image", drawn)
    assert "“drawn.svg” is not shown here" in preview.missing.words
    put(qtbot, window, "badge_image", None)
    assert not preview.missing.isVisible()


def test_a_text_is_marked_when_its_twin_changes_and_settled_by_a_person(qtbot: QtBot, window: MainWindow) -> None:
    draft, services = draft_of(window), services_of(window)
    draft.put(Ref("official_name"), "Lift")
    draft.put(Ref("official_name_fr"), "Lever")
    draft.put(Ref("official_name"), "Lift with care")
    settle(qtbot, window)
    page = view_of(window).page
    assert page is not None
    row, note = page.rows["official_name_fr"], page.findChild(TwinNote)
    assert note is not None
    assert row.behind.isVisible()
    assert row.behind.text() in row.editor.focus_target().accessibleDescription()
    assert set(twinning.drift(services, draft.request.id).behind) == {Ref("official_name_fr")}
    note.done.click()
    settle(qtbot, window)
    assert not row.behind.isVisible()
    assert not note.isVisible()
    assert twinning.drift(services, draft.request.id).behind == {}


def test_undoing_the_change_takes_the_mark_away(qtbot: QtBot, window: MainWindow) -> None:
    draft = draft_of(window)
    rows: Json = [{"id": "o1", "statement": "lift", "statement_fr": "lever"}]
    draft.put(Ref("outcomes"), rows)
    draft.seal()
    draft.put(Ref("outcomes", "o1", "statement"), "lift with care")
    view_of(window).open_page("outcomes")
    page = view_of(window).page
    assert page is not None
    assert page.rows["outcomes"].behind.isVisible()
    draft.undo_stack.undo()
    assert not page.rows["outcomes"].behind.isVisible()
    settle(qtbot, window)


def test_the_editor_fits_a_small_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 640)
    settle(qtbot, window)
    view = view_of(window)
    assert window.width() <= 1024
    assert not view.guide.isVisible()
    view.beside.toggle_guide()
    assert view.guide.isVisible()
    for name in ("life-bar", "side-tabs"):
        found = window.findChild(QWidget, name)
        assert found is not None
        assert found.width() <= view.width()


def test_the_next_step_is_reached_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    life = view_of(window).life
    qtbot.waitUntil(life.next.isVisible)
    assert life in window.frame.panes()
    for _ in range(10):
        if focused_in(life) is not None:
            break
        next_pane(window.frame, 1)
    assert life.next.hasFocus()
    for name in ("life-issue", "life-versions", "life-more"):
        go_to(window, name)
