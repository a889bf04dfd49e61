"""Which columns are shown, from the width alone."""

from __future__ import annotations

import pytest

from mcdesk.ui.wizard.columns import PAGE, Columns, Wish, columns

NAV = 160


@pytest.mark.parametrize(
    ("window", "scale", "wish", "found"),
    [
        (1280, 1.0, Wish(), Columns(tasks=True, page=True, guide=True)),
        (1099, 1.0, Wish(), Columns(tasks=True, page=True, guide=False)),
        (1024, 1.0, Wish(), Columns(tasks=True, page=True, guide=False)),
        (1024, 2.0, Wish(), Columns(tasks=False, page=True, guide=False)),
        (1280, 1.0, Wish(tasks=False), Columns(tasks=False, page=True, guide=True)),
        (1280, 1.0, Wish(guide=False), Columns(tasks=True, page=True, guide=False)),
        (1024, 1.0, Wish(guide=True), Columns(tasks=False, page=True, guide=True)),
        (1024, 2.0, Wish(guide=True), Columns(tasks=False, page=False, guide=True)),
        (1024, 2.0, Wish(tasks=True), Columns(tasks=True, page=False, guide=False)),
    ],
)
def test_columns(window: int, scale: float, wish: Wish, found: Columns) -> None:
    assert columns(window - NAV, window, scale, wish) == found


@pytest.mark.parametrize("tasks", [None, True, False])
@pytest.mark.parametrize("guide", [None, True, False])
@pytest.mark.parametrize("width", range(200, 2400, 100))
def test_something_is_always_shown_and_the_page_has_room(width: int, tasks: bool | None, guide: bool | None) -> None:
    found = columns(width, width, 1.0, Wish(tasks, guide))
    assert found.page or found.tasks or found.guide
    if found.page and (found.tasks or found.guide):
        assert width - 232 * found.tasks - 300 * found.guide >= PAGE
