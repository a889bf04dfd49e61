"""A fault in a rule: the next edit is checked all the same."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mcdesk.domain.answers import Ref
from mcdesk.domain.problems import Finding
from mcdesk.domain.rules import Check, run
from mcdesk.ui import rule_check
from tests.ui.fixtures import MakeDraft


def _stumble(_check: Check) -> tuple[Finding, ...]:
    raise RuntimeError


def test_the_rules_run_again_after_the_next_edit(
    qtbot: QtBot, make_draft: MakeDraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = make_draft()
    with monkeypatch.context() as broken:
        broken.setattr(rule_check, "run", _stumble)
        with qtbot.waitSignal(draft.jobs.crashed):
            draft.put(Ref("integer"), "36 h")
    monkeypatch.setattr(rule_check, "run", run)
    with qtbot.waitSignal(draft.rules.checked):
        draft.put(Ref("integer"), "37 h")
    assert [p.ref.field for p in draft.rules.problems if p.ref.field == "integer"] == ["integer"]
