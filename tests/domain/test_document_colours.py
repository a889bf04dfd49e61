"""The colours of a document follow the accent of the institution."""

from __future__ import annotations

from mcdesk.domain.document_colours import palette_of
from mcdesk.domain.outline import Palette


def test_the_ground_of_boxes_is_a_tint_of_the_accent() -> None:
    assert palette_of({"accent": "#7A1F3D"}) == Palette("#7A1F3D", "#F4EDEF")
    assert palette_of({"accent": "#7A1F3D", "accent_soft": "#EEEEEE"}) == Palette("#7A1F3D", "#EEEEEE")
    assert palette_of({}).accent == Palette().accent
