"""What was found on a certificate leads to its box, as long as the box is there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mcdesk.domain.certificates.editing import removed
from mcdesk.ui.certificates.designer import Designer
from tests.ui.certificates.conftest import drawn


def test_a_finding_leads_to_its_box(qtbot: QtBot, designer: Designer) -> None:
    template = designer.design.template
    designer.design.put("change", template.with_box(replace(template.box("kind"), colour="#eeeeee")))
    drawn(qtbot, designer)
    designer.side.setCurrentWidget(designer.checks)
    designer.checks.list.setCurrentRow(0)
    designer.checks.go.click()
    assert designer.design.chosen == ("kind",)
    assert "1" in designer.side.tabText(2)


def test_a_finding_of_a_box_that_is_gone_since_leads_nowhere(qtbot: QtBot, designer: Designer) -> None:
    design, template = designer.design, designer.design.template
    design.put("change", template.with_box(replace(template.box("kind"), colour="#eeeeee")))
    drawn(qtbot, designer)
    design.put("delete", removed(design.template, ["kind"]))
    designer.side.setCurrentWidget(designer.checks)
    designer.checks.list.setCurrentRow(0)
    designer.checks.go.click()
    assert list(design.chosen) == []
    assert not any(act.isEnabled() for act in designer.tools.arrange_menu().actions())
    QTest.keyClick(designer.canvas, Qt.Key.Key_PageDown)
    assert design.chosen == ("border",)
