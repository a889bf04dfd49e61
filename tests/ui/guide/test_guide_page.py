"""The guide is read, searched and printed in the window, by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextBlock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcdesk.domain.texts import Lang
from mcdesk.ui.crash import CrashGuard
from mcdesk.ui.guide.link import more_button
from mcdesk.ui.guide.page import GuidePage
from mcdesk.ui.guide.place import GuidePlace
from mcdesk.ui.guide.topics import KEY, TopicList
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.messages import Messages
from tests.ui import fakes
from tests.ui.guide.conftest import MakePage


def rows(page: GuidePage) -> list[str]:
    found = (page.topics.list.item(n).data(KEY) for n in range(page.topics.list.count()))
    return [key for key in found if key]


def texts(page: GuidePage) -> Iterator[QTextBlock]:
    block = page.reader.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def follow(page: GuidePage, address: str) -> None:
    page.reader.anchorClicked.emit(QUrl(address))


def test_every_topic_is_listed_and_shown(make_page: MakePage) -> None:
    for lang in Lang:
        page = make_page(lang)
        assert rows(page) == [t.key for t in page.guide.topics]
        for topic in page.guide.topics:
            assert page.open_topic(topic.key)
            assert page.reader.document().begin().text() == topic.title.to(lang)
            assert page.topics.list.currentItem().data(KEY) == topic.key


def test_headings_are_headings(make_page: MakePage) -> None:
    page = make_page()
    page.open_topic("cost")
    levels = [b.blockFormat().headingLevel() for b in texts(page) if b.blockFormat().headingLevel()]
    assert levels[0] == 1
    assert levels.count(2) == 6


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_lines_are_short_enough_to_read(make_page: MakePage, scale: float) -> None:
    page = make_page(Lang.FR, width=1800, scale=scale)
    longest = 0
    for topic in page.guide.topics:
        page.open_topic(topic.key)
        page.reader.document().documentLayout().documentSize()
        for block in texts(page):
            layout = block.layout()
            longest = max([longest, *(layout.lineAt(n).textLength() for n in range(layout.lineCount()))])
    assert 50 < longest <= 75
    assert page.reader.horizontalScrollBar().maximum() == 0


def test_the_search_finds_without_accents_and_opens_by_keyboard(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page(Lang.FR)
    page.start_search()
    QTest.keyClicks(page.topics.search, "resultat")
    assert rows(page)[0] == "learning-outcomes"
    assert page.topics.found.isVisible()
    QTest.keyClick(page.topics.search, Qt.Key.Key_Return)
    assert page.topic_key == "learning-outcomes"
    assert page.reader.hasFocus()
    page.topics.search.setText("zzz")
    assert rows(page) == []
    page.topics.search.clear()
    assert len(rows(page)) == len(page.guide.topics)


def test_what_is_found_begins_with_the_best_wherever_the_list_stood(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page(Lang.FR)
    page.resize(page.width(), 320)
    page.start_search()
    bar = page.topics.list.verticalScrollBar()
    QTest.keyClicks(page.topics.search, "insigne")
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    QTest.keyClicks(page.topics.search, "s")
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0


def test_the_list_is_walked_by_arrows(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    page.topics.list.setFocus()
    before = page.topic_key
    QTest.keyClick(page.topics.list, Qt.Key.Key_Down)
    assert page.topic_key == before
    QTest.keyClick(page.topics.list, Qt.Key.Key_Return)
    assert page.topic_key == rows(page)[1]


def test_back_and_forward(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    first = page.topic_key
    follow(page, "#stacking")
    follow(page, "#badges")
    assert page.topic_key == "badges"
    page.start()
    assert page.step_on_page(-1)
    assert page.topic_key == "stacking"
    page.back_button.click()
    assert page.topic_key == first
    assert not page.back_button.isEnabled()
    assert not page.step_on_page(-1)
    assert page.step_on_page(1)
    assert page.topic_key == "stacking"
    follow(page, "#cost")
    assert not page.forward_button.isEnabled()


def test_back_leads_from_the_worksheet_to_the_topic_that_was_read(make_page: MakePage) -> None:
    page = make_page()
    follow(page, "#stacking")
    page.show_worksheet()
    assert not page.step_on_page(1)
    assert page.step_on_page(-1)
    assert page.reader.isVisible()
    assert page.topic_key == "stacking"


def test_the_worksheet_stays_in_front_until_it_is_left(make_page: MakePage) -> None:
    place = GuidePlace()
    make_page(place=place).show_worksheet()
    page = make_page(Lang.FR, place)
    page.start()
    assert page.worksheet.isVisible()
    first = next(iter(page.worksheet.boxes.values()))
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert make_page(place=place).reader.isVisible()


def test_the_place_outlives_the_page(make_page: MakePage) -> None:
    place = GuidePlace()
    make_page(place=place).open_topic("funding")
    assert make_page(Lang.FR, place).reader.toPlainText().startswith("Financement et RAFEO")


def test_only_addresses_of_the_web_and_mail_leave_the_program(
    make_page: MakePage, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return "nowhere" not in opened[-1]

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page = make_page()
    for address in ("https://example.org/a", "mailto:a@example.org", "file:///etc/passwd", "javascript:x", "#nothing"):
        follow(page, address)
    assert opened == ["https://example.org/a", "mailto:a@example.org"]
    guard = CrashGuard(lambda: None)
    guard.failed.connect(messages.fail)
    with fakes.guarded(guard):
        follow(page, "https://example.org/nowhere")
    assert [b.text.args["name"] for b in messages.banners] == ["https://example.org/nowhere"]
    assert page.reader.loadResource(2, QUrl("https://example.org/x.png")) is None


def test_questions_lead_to_the_open_request_and_back(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page(questions=True)
    assert page.open_topic("cost")
    with qtbot.waitSignal(page.question_wanted) as asked:
        follow(page, "question:fee")
    assert asked.args == ["fee"]
    assert "question:fee" in page.reader.toHtml()
    closed = make_page(questions=False)
    closed.open_topic("cost")
    assert "question:fee" not in closed.reader.toHtml()


def test_tab_goes_all_the_way_round(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    page.start_search()
    seen: list[QWidget | None] = []
    now: QWidget | None = page.topics.search
    for _ in range(60):
        assert now is not None
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is page.topics.search:
            break
    assert QApplication.focusWidget() is page.topics.search
    for wanted in (page.topics.list, page.save_button, page.reader):
        assert wanted in seen
    assert all(w.accessibleName() for w in seen if w is not None)


def test_a_narrow_window_shows_one_at_a_time(make_page: MakePage) -> None:
    page = make_page(width=560)
    assert not page.topics.isVisible()
    page.topics_button.click()
    assert page.topics.isVisible()
    assert not page.reader.isVisible()
    page.topics.chosen.emit("cost")
    assert page.reader.isVisible()
    assert page.topic_key == "cost"


def test_a_question_has_a_button_to_its_topic(make_page: MakePage, jobs: Jobs) -> None:
    page = make_page()
    ui = fakes.ui_of(jobs, Lang.FR)
    made = more_button(ui, page.guide, "fee", page)
    assert made is not None
    assert made.property("topic") == "cost"
    assert made.accessibleName() == "Plus de détails dans le guide\N{NO-BREAK SPACE}: Coûts et seuil de rentabilité"
    assert more_button(ui, page.guide, "no_such_question", page) is None


def test_a_page_may_go_before_its_search_is_ready(make_page: MakePage, jobs: Jobs, qtbot: QtBot) -> None:
    page = make_page()
    made = TopicList(fakes.ui_of(jobs), page.guide, page)
    shiboken6.delete(made)
    qtbot.waitUntil(lambda: jobs.busy == 0)
