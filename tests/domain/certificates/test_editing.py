"""Acts on a template, without a window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.certificates import editing
from mcdesk.domain.certificates.editing import Align
from mcdesk.domain.certificates.reading import MOST_BOXES
from mcdesk.domain.certificates.template import Box, BoxKind, Place, Template
from mcdesk.domain.texts import Local

A = Box("a", BoxKind.TEXT, Place(100, 100, 50, 20), text=Local("A", "A"))
B = Box("b", BoxKind.TEXT, Place(300, 200, 80, 40))
PAGE = Template("own", Local("Own", "Le mien"), margin=30, boxes=(A, B))


def place(template: Template, box_id: str) -> Place:
    return template.box(box_id).place


@pytest.mark.parametrize(
    ("way", "first", "second"),
    [
        (Align.LEFT, (100, 100), (100, 200)),
        (Align.RIGHT, (330, 100), (300, 200)),
        (Align.CENTRE, (215, 100), (200, 200)),
        (Align.TOP, (100, 100), (300, 100)),
        (Align.BOTTOM, (100, 220), (300, 200)),
        (Align.MIDDLE, (100, 160), (300, 150)),
    ],
)
def test_boxes_align_with_each_other(way: Align, first: tuple[int, int], second: tuple[int, int]) -> None:
    made = editing.aligned(PAGE, ["a", "b"], way)
    assert [(place(made, one).x, place(made, one).y) for one in "ab"] == [first, second]


def test_one_box_aligns_with_the_page() -> None:
    assert place(editing.aligned(PAGE, ["a"], Align.RIGHT), "a").right == PAGE.page.width - 30
    assert place(editing.aligned(PAGE, ["a"], Align.CENTRE), "a").x == PAGE.page.width / 2 - 25
    assert editing.aligned(PAGE, [], Align.LEFT) is PAGE


@given(st.floats(-300, 300), st.floats(-300, 300))
def test_moving_there_and_back_is_nothing(x: float, y: float) -> None:
    x, y = round(x, 2), round(y, 2)
    there = editing.moved(PAGE, ["a"], x, y)
    back = place(editing.moved(there, ["a"], -x, -y), "a")
    assert (round(back.x, 1), round(back.y, 1)) == (100, 100)
    assert place(there, "b") == B.place


def test_a_box_never_becomes_smaller_than_can_be_grasped() -> None:
    made = place(editing.resized(PAGE, ["a"], -500, -500), "a")
    assert (made.width, made.height) == (editing.SMALLEST, editing.SMALLEST)


def test_the_order_of_reading_and_the_layers_are_two_things() -> None:
    assert [box.id for box in editing.reordered(PAGE, "b", -1).boxes] == ["b", "a"]
    assert [box.id for box in editing.reordered(PAGE, "b", 9).boxes] == ["a", "b"]
    assert editing.reordered(PAGE, "no such", 1) is PAGE
    raised = editing.raised(PAGE, ["a"], 1)
    assert [box.id for box in raised.boxes] == ["a", "b"]
    assert [box.id for box in raised.drawn] == ["b", "a"]


def test_a_box_can_be_added_copied_and_removed_with_its_picture() -> None:
    with_box, box_id = editing.added(PAGE, BoxKind.IMAGE)
    shown = replace(with_box.with_box(replace(with_box.box(box_id), image="x.png")), images={"x.png": b"x"})
    two, ids = editing.copied(shown, [box_id])
    assert (box_id, ids) == ("image", ("image-2",))
    assert editing.removed(two, ["image"]).images == {"x.png": b"x"}
    assert editing.removed(two, ["image", "image-2"]).images == {}


def test_a_full_page_takes_no_more() -> None:
    full = replace(PAGE, boxes=tuple(replace(A, id=f"x{n}") for n in range(MOST_BOXES)))
    assert editing.added(full, BoxKind.TEXT) == (full, "")
    assert editing.copied(full, ["x1"]) == (full, ())


def test_a_move_snaps_to_edges_and_middles() -> None:
    found = editing.snap(PAGE, ["a"], 198, 3, 5)
    assert (found.x, found.upright) == (200, 300)
    assert (found.y, found.level) == (3, None)
    middle = editing.snap(PAGE, ["a"], PAGE.page.width / 2 - 127, 0, 5)
    assert middle.upright == PAGE.page.width / 2
    assert editing.snap(PAGE, [], 7, 8, 5) == editing.Snapped(7, 8)
