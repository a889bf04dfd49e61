"""What a document says around the text of its pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Running:
    """What stands around the text of a page: ``running`` at its head, ``foot`` and ``page_of`` at its foot.

    The author of the document stands where ``foot`` is empty. ``page_of`` holds ``{page}`` and ``{pages}``.
    """

    running: str = ""
    foot: str = ""
    page_of: str = "{page} / {pages}"
