"""What is offered for a list, before anything of it is selected."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mcdesk.ui.context import Ui
from mcdesk.ui.lists.acts import Act, ActBar, one, some, two
from tests.ui.fixtures import jobs, own, ui

__all__ = ["jobs", "ui"]


def test_nothing_is_offered_before_the_list_is_read(ui: Ui, qtbot: QtBot) -> None:
    done: list[object] = []
    acts: list[Act[str]] = [
        Act("lists-open", done.append, one),
        Act("lists-compare", done.append, two),
        Act("lists-trash", done.append, some, many="lists-trash-many"),
    ]
    bar = ActBar(ui, acts)
    own(qtbot, bar)
    bar.show()
    assert not bar.offered
    bar.show_for(("a", "b"))
    assert bar.offered == ("lists-compare", "lists-trash")
