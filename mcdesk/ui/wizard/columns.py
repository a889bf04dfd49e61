"""Which of the three columns are shown, decided from the width alone."""

from __future__ import annotations

from dataclasses import dataclass

TASKS, PAGE, BROAD_PAGE, GUIDE = 232, 420, 720, 300
"""Widths at 100 % in pixels: of the task list, the least of a page, of a page that is a grid or holds two sides, of
the guide."""
GUIDE_FROM = 1100
"""The guide folds by itself where the window is narrower than this."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person asked for by key or button; None leaves it to the width."""

    tasks: bool | None = None
    guide: bool | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns to show. At least one of the three is shown."""

    tasks: bool
    page: bool
    guide: bool


def columns(
    view: int, window: int, scale: float, wish: Wish, *, broad: bool = False, guide_width: int = GUIDE
) -> Columns:
    """The columns for a view ``view`` pixels wide in a window of ``window`` pixels at a text size of ``scale``.

    A ``broad`` page folds the guide earlier. What the person asked for is shown; where it leaves no room beside it
    for the page, it takes the page's place.
    """
    tasks_w, page_w, guide_w = (round(w * scale) for w in (TASKS, PAGE, guide_width))
    wanted_w = round(BROAD_PAGE * scale) if broad else page_w
    roomy = window >= GUIDE_FROM * scale and view >= tasks_w + wanted_w + guide_w
    guide = roomy if wish.guide is None else wish.guide
    left = view - (guide_w if guide else 0)
    fits = left >= tasks_w + page_w
    tasks = fits if wish.tasks is None or (wish.guide and not fits) else wish.tasks
    left -= tasks_w if tasks else 0
    page = left >= page_w or not (tasks or guide)
    return Columns(tasks, page, guide)
