"""Which function composes which kind of block."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from mcdesk.domain.outline import Block
from mcdesk.export.pdf.boxes import Box
from mcdesk.export.pdf.composer import Composer

B = TypeVar("B")
_BLOCKS: dict[type, Callable[[Any, Composer], list[Box]]] = {}


def composes(kind: type[B]) -> Callable[[Callable[[B, Composer], list[Box]]], Callable[[B, Composer], list[Box]]]:
    """Registers the function that composes blocks of this kind."""

    def register(function: Callable[[B, Composer], list[Box]]) -> Callable[[B, Composer], list[Box]]:
        _BLOCKS[kind] = function
        return function

    return register


def compose(block: Block, composer: Composer) -> list[Box]:
    """The boxes of a block; its elements are added to the structure in reading order."""
    return _BLOCKS[type(block)](block, composer)


def compose_all(blocks: Sequence[Block], composer: Composer) -> list[Box]:
    """The boxes of blocks, one after another."""
    return [box for block in blocks for box in compose(block, composer)]
