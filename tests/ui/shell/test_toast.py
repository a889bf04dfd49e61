"""A confirmation covers nothing that can be pressed, and is said aloud; pictures in fields grow with the text."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang, message
from mcdesk.ui import toast
from mcdesk.ui.banners import SHARE, BannerView
from mcdesk.ui.demonstration.driver import pause
from mcdesk.ui.finding.bar import FindBar
from mcdesk.ui.in_sight import SETTLE_MS
from mcdesk.ui.main_window import MainWindow
from mcdesk.ui.menu_button import MenuButton
from mcdesk.ui.messages import Banner
from mcdesk.ui.search_field import SearchField
from mcdesk.ui.toast import free_place
from tests.ui.shell.conftest import Opened, settle
from tests.ui.shell.test_window import new_request


def covered(window: MainWindow) -> list[str]:
    """The buttons and fields in sight that the confirmation lies over."""
    told = window.frame.toast
    over = QRect(told.mapToGlobal(QPoint(0, 0)), told.size())
    found: list[QWidget] = [*window.frame.findChildren(QAbstractButton), *window.frame.findChildren(QLineEdit)]
    seen = [w for w in found if w.isVisible() and not w.visibleRegion().isEmpty()]
    there = [(w, w.visibleRegion().boundingRect()) for w in seen]
    return [
        w.objectName() or type(w).__name__
        for w, r in there
        if QRect(w.mapToGlobal(r.topLeft()), r.size()).intersects(over)
    ]


@pytest.mark.parametrize(("lang", "size", "scale"), [(Lang.EN, (1180, 760), 1.0), (Lang.FR, (1024, 640), 2.0)])
def test_a_confirmation_covers_nothing_that_can_be_pressed(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch, lang: Lang, size: tuple[int, int], scale: float
) -> None:
    said: list[str] = []
    monkeypatch.setattr(toast, "announce", lambda _widget, words: said.append(words))
    window = opened(None)
    new_request(qtbot, window)
    window.appearance.set_lang(lang)
    window.appearance.set_scale(scale)
    window.resize(*size)
    settle(qtbot, window)
    places = ["request", "requests", "guide", "preferences", "home", "awards"]
    for place in places:
        window.show_place(place)
        settle(qtbot, window)
        QApplication.processEvents()
        window.desk.messages.confirm(message("shell-all-saved"))
        QApplication.processEvents()
        assert window.frame.toast.isVisible()
        assert window.frame.rect().contains(window.frame.toast.geometry()), place
        assert covered(window) == [], place
        window.frame.toast.go()
        assert not window.frame.toast.has_room
    assert len(said) == len(places)


def test_the_room_of_a_confirmation_comes_from_the_page_never_from_bars(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    window.appearance.set_scale(2.0)
    window.resize(1024, 700)
    told = message("shell-cannot-close-fix", time="12:30")
    for key in ("first", "second"):
        window.desk.messages.show(Banner(key, "problem", message("shell-cannot-close"), told))
    window.menus.actions["find"].trigger()
    settle(qtbot, window)
    pause(SETTLE_MS)
    wizard, header = window.frame.wizard, window.frame.header
    assert wizard is not None
    assert header is not None

    finding = wizard.middle.findChild(FindBar)
    assert finding is not None
    banners, pages = window.frame.banners, window.frame.stack

    def has_room() -> bool:
        return window.frame.toast.has_room

    def squeezed() -> list[str]:
        bars: list[QWidget] = [header, finding, wizard.top, *header.findChildren(QAbstractButton)]
        bars += wizard.top.findChildren(QAbstractButton)
        seen = [w for w in bars if w.isVisible()]
        assert pages.geometry().top() > banners.geometry().bottom(), "one lies over the other"
        return [w.objectName() or type(w).__name__ for w in seen if w.height() < w.minimumSizeHint().height()]

    assert squeezed() == []
    high = pages.height()
    window.desk.messages.confirm(message("shell-all-saved"))
    pause(SETTLE_MS)
    assert has_room()
    assert pages.height() < high
    assert squeezed() == []
    window.frame.toast.go()
    window.resize(1024, 430)
    pause(SETTLE_MS)
    low = pages.height()
    window.desk.messages.confirm(message("shell-all-saved"))
    pause(SETTLE_MS)
    assert not has_room(), "a page that has no room to spare would give that of its own line"
    assert pages.height() == low
    assert window.frame.rect().contains(window.frame.toast.geometry())


def test_a_confirmation_makes_way_for_what_comes_onto_the_page_after_it(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    told, page = window.frame.toast, window.frame.stack.currentWidget()
    assert page is not None
    window.desk.messages.confirm(message("shell-all-saved"))
    late = QPushButton("Late", page)
    late.setGeometry(QRect(page.mapFrom(window.frame, told.pos()), told.size()))
    late.show()
    assert covered(window) == ["QPushButton"]
    qtbot.waitUntil(lambda: covered(window) == [], timeout=2000)
    assert told.isVisible()


def test_many_messages_leave_room_for_the_page_and_the_newest_is_in_sight(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    window.appearance.set_scale(2.0)
    window.resize(1024, 640)
    settle(qtbot, window)
    banners = window.frame.banners
    for number in range(4):
        said = message("shell-cannot-close")
        window.desk.messages.show(
            Banner(f"m{number}", "problem", said, message("shell-cannot-close-fix", time="12:30"))
        )
    newest = banners.findChild(QWidget, "banner:m3")
    assert newest is not None
    qtbot.waitUntil(lambda: not newest.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: window.frame.stack.height() >= window.height() * 0.4)
    assert banners.height() <= window.height() * SHARE + 1
    window.resize(1024, 500)
    settle(qtbot, window)
    assert banners.height() <= window.height() * SHARE + 1
    first = banners.findChild(QWidget, "banner:m0")
    assert first is not None
    assert not first.isVisible()
    banners.more.click()
    button = first.findChild(QAbstractButton)
    assert button is not None
    button.setFocus()
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())
    for number in range(4):
        window.desk.messages.drop(f"m{number}")
    assert not banners.isVisible()


def test_the_newest_message_stands_alone_in_a_low_window_until_the_others_are_asked_for(
    qtbot: QtBot, opened: Opened
) -> None:
    window = opened(None)
    window.resize(1024, 480)
    banners, messages = window.frame.banners, window.desk.messages

    def seen() -> list[str]:
        settle(qtbot, window)
        QApplication.processEvents()
        views = [w for w in banners.findChildren(BannerView) if w.isVisible()]
        return [w.objectName() for w in sorted(views, key=lambda w: w.y())]

    for number in range(4):
        messages.show(Banner(f"m{number}", "info", message("shell-all-saved")))
    assert seen() == ["banner:m3"]
    assert banners.more.accessibleName() == "3 more messages"
    QTest.keyClick(banners.more, Qt.Key.Key_Return)
    assert seen() == ["banner:m0", "banner:m1", "banner:m2", "banner:m3"]
    close = banners.findChildren(BannerView)[0].findChild(QAbstractButton)
    assert close is not None
    close.setFocus()
    QTest.keyClick(banners.more, Qt.Key.Key_Return)
    assert seen() == ["banner:m0", "banner:m3"], "who is in a message stays in it"
    messages.show(Banner("m1", "problem", message("shell-cannot-close")))
    messages.show(Banner("m4", "info", message("shell-all-saved")))
    assert [b.key for b in messages.banners] == ["m0", "m2", "m3", "m1", "m4"]
    close.clearFocus()
    messages.drop("m0")
    assert seen() == ["banner:m1", "banner:m4"], "a problem is not hidden by what is said after it"
    window.resize(1024, 1000)
    assert len(seen()) == 4
    assert not banners.more.isVisible()


def test_the_lowest_free_place_is_taken() -> None:
    room, size = QRect(0, 0, 400, 300), QRect(0, 0, 100, 40)
    assert free_place(room, size, []) == QPoint(149, 260)
    found = free_place(room, size, [QRect(0, 250, 400, 50)])
    assert found is not None
    assert found.y() + 40 <= 250
    assert free_place(room, size, [QRect(100, 0, 300, 300)]) == QPoint(0, 260)
    assert free_place(room, size, [room]) is None


def wide_enough(made: MenuButton, least: int) -> bool:
    """Whether a button has room for its words and its arrow."""
    return made.width() >= least


def test_the_glass_and_the_arrow_are_as_large_as_the_text(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    found: dict[float, tuple[int, int, int]] = {}
    for scale in (1.0, 2.0):
        window.appearance.set_scale(scale)
        window.show_place("guide")
        settle(qtbot, window)
        page = window.frame.stack.currentWidget()
        assert page is not None
        field, made = page.findChild(SearchField), page.findChild(MenuButton)
        assert field is not None
        assert made is not None
        least = made.fontMetrics().horizontalAdvance(made.text()) + made.side + made.iconSize().width()
        # The layout comes with an event of its own.
        qtbot.waitUntil(partial(wide_enough, made, least))
        found[scale] = (field.side, field.textMargins().left(), made.side)
    assert found[2.0][0] == 2 * found[1.0][0]
    assert found[2.0][2] == 2 * found[1.0][2]
    assert found[2.0][1] > found[2.0][0]


def test_a_search_is_emptied_by_escape_and_by_its_button(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    window.show_place("requests")
    settle(qtbot, window)
    field = window.frame.stack.findChild(SearchField)
    assert field is not None
    for by_key in (True, False):
        QTest.keyClicks(field, "words")
        assert field.clear_button.isVisible()
        QTest.keyClick(field, Qt.Key.Key_Escape) if by_key else field.clear_button.click()
        assert field.text() == ""
        assert not field.clear_button.isVisible()


def test_every_search_is_of_one_kind_and_escape_closes_the_sheet_of_commands(qtbot: QtBot, opened: Opened) -> None:
    window = opened(None)
    new_request(qtbot, window)
    for place in ("about", "finding", "frameworks", "requests", "guide"):
        window.show_place(place)
        settle(qtbot, window)
        page = window.frame.stack.currentWidget()
        assert page is not None
        assert page.findChild(SearchField) is not None, place
        assert not [field for field in page.findChildren(QLineEdit) if field.isClearButtonEnabled()], place
    window.menus.actions["shortcuts"].trigger()
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    field = sheet.findChild(SearchField)
    assert field is not None
    QTest.keyClicks(field, "find")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.parametrize(("lang", "size", "scale"), [(Lang.EN, (1180, 760), 1.0), (Lang.FR, (1024, 640), 2.0)])
def test_a_long_confirmation_is_read_in_full(
    qtbot: QtBot, opened: Opened, lang: Lang, size: tuple[int, int], scale: float
) -> None:
    window = opened(None)
    window.appearance.set_lang(lang)
    window.appearance.set_scale(scale)
    window.resize(*size)
    settle(qtbot, window)
    told = window.frame.toast
    name = "Modele_de_certificat_" + "microcertification" * 4 + "_version_definitive.mctemplate"
    said = message("certificates-exported", file=name)
    window.desk.messages.confirm(said)
    qtbot.waitUntil(told.isVisible)
    assert told.accessibleName() == window.ui.words(said)
    assert window.frame.rect().contains(told.geometry())

    inside = told.contentsRect()
    flags = int(Qt.TextFlag.TextWordWrap)
    needed = told.fontMetrics().boundingRect(0, 0, inside.width(), 0, flags, told.text())
    assert needed.width() <= inside.width()
    assert told.height() >= told.heightForWidth(told.width()) > 0
    window.resize(size[0] - 200, size[1])
    qtbot.waitUntil(lambda: window.frame.rect().contains(told.geometry()))
    window.desk.messages.confirm(message("shell-all-saved"))
    assert told.height() < 2 * told.fontMetrics().height() + 8 * window.ui.theme.space(1), "short words stand in a line"
