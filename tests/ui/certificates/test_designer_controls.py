"""The controls of the designer of certificates, and of its list: their names, their way by Tab, what they change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mcdesk.domain.texts import Lang
from mcdesk.ui.certificates.controls import NumberControl
from mcdesk.ui.certificates.designer import Designer
from mcdesk.ui.certificates.list_page import TemplatesPage
from mcdesk.ui.certificates.word_controls import WordsControl
from tests.ui.shell.test_names import nameless, out_of_reach


@pytest.mark.parametrize("chosen", ["name", "logo", "border", "code", "seal", "outcomes", "rule"])
def test_every_control_has_a_name_and_is_reached(designer: Designer, chosen: str) -> None:
    designer.design.choose([chosen])
    for page in (designer.properties, designer.boxes, designer.checks):
        designer.side.setCurrentWidget(page)
        QApplication.processEvents()
        assert nameless(designer) == []
        assert out_of_reach(designer) == []


def test_every_control_of_the_list_has_a_name(page: TemplatesPage) -> None:
    assert nameless(page) == []
    assert out_of_reach(page) == []


def test_the_page_has_a_name_a_colour_and_a_margin_while_no_box_is_chosen(designer: Designer) -> None:
    designer.design.choose([])
    controls = designer.properties.controls
    name, margin = controls["name"], controls["margin"]
    assert isinstance(name, WordsControl)
    assert isinstance(margin, NumberControl)
    name.areas[Lang.EN].setPlainText("Our own")
    assert designer.design.template.name.en == "Our own"
    assert designer.title.accessibleName() == "Our own"
    margin.line.setText("60")
    QTest.keyClick(margin.line, Qt.Key.Key_Return)
    assert designer.design.template.margin == 60
    designer.design.stack.undo()
    assert designer.design.template.margin != 60


def test_a_number_says_at_once_what_is_none_and_has_the_comma_of_the_language(
    designer: Designer, monkeypatch: pytest.MonkeyPatch
) -> None:
    designer.design.choose([])
    margin = designer.properties.controls["margin"]
    assert isinstance(margin, NumberControl)
    margin.line.clear()
    QTest.keyClicks(margin.line, "6x")
    assert margin.problem.isVisible()
    assert margin.line.text() == "6x"
    QTest.keyClick(margin.line, Qt.Key.Key_Backspace)
    assert not margin.problem.isVisible()
    QTest.keyClicks(margin.line, "0,5")
    assert not margin.problem.isVisible()
    QTest.keyClick(margin.line, Qt.Key.Key_Return)
    assert designer.design.template.margin == 60.5
    margin.line.setText("60.5")
    monkeypatch.setattr(margin, "ui", margin.ui._replace(lang=Lang.FR))
    margin.show_value(60.5)
    assert margin.line.text() == "60,5"
    QTest.keyClick(margin.line, Qt.Key.Key_Up)
    assert margin.line.text() == "61,5"
