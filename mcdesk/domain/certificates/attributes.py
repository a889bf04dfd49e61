"""What each kind of box has: the one description that the file format, its checks and the designer's panel share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mcdesk.domain.certificates.facts import BY_KEY
from mcdesk.domain.certificates.template import Across, BoxKind, Cut, Down, FrameStyle, Role


class Shape(StrEnum):
    """How the value of an attribute is written and edited."""

    WORDS = "words"
    NUMBER = "number"
    WHOLE = "whole"
    COLOUR = "colour"
    SWITCH = "switch"
    CHOICE = "choice"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a box; numbers lie from ``low`` to ``high``. Its label is ``certificates-box-<name>``."""

    name: str
    shape: Shape
    low: float = 0.0
    high: float = 0.0
    choices: tuple[str, ...] = ()
    empty: bool = False
    """Whether "" is a colour: none."""


def _choice(name: str, kind: type[StrEnum]) -> Attribute:
    return Attribute(name, Shape.CHOICE, choices=tuple(str(one) for one in kind))


ATTRIBUTES: Mapping[str, Attribute] = {
    a.name: a
    for a in (
        Attribute("text", Shape.WORDS),
        Attribute("alt", Shape.WORDS),
        Attribute("image", Shape.IMAGE),
        _choice("role", Role),
        Attribute("needs", Shape.CHOICE, choices=("", *BY_KEY)),
        Attribute("unless", Shape.CHOICE, choices=("", *BY_KEY)),
        _choice("cut", Cut),
        Attribute("size", Shape.NUMBER, 5, 144),
        Attribute("least", Shape.NUMBER, 5, 144),
        Attribute("colour", Shape.COLOUR),
        _choice("across", Across),
        _choice("down", Down),
        Attribute("leading", Shape.NUMBER, 0.8, 3),
        Attribute("tracking", Shape.NUMBER, 0, 12),
        Attribute("capitals", Shape.SWITCH),
        Attribute("shrink", Shape.SWITCH),
        Attribute("columns", Shape.WHOLE, 1, 3),
        Attribute("stroke", Shape.NUMBER, 0, 40),
        Attribute("fill", Shape.COLOUR, empty=True),
        _choice("style", FrameStyle),
        Attribute("layer", Shape.WHOLE, -50, 50),
    )
}
_LETTERS = ("cut", "size", "least", "colour", "across", "down", "leading")
OF_KIND: Mapping[BoxKind, tuple[str, ...]] = {
    BoxKind.TEXT: ("text", "role", "needs", "unless", *_LETTERS, "tracking", "capitals", "shrink", "layer"),
    BoxKind.LIST: ("needs", "unless", *_LETTERS, "columns", "layer"),
    BoxKind.IMAGE: ("image", "alt", "role", "needs", "unless", "across", "down", "layer"),
    BoxKind.CODE: ("colour", "layer"),
    BoxKind.LINE: ("colour", "stroke", "needs", "unless", "layer"),
    BoxKind.FRAME: ("style", "colour", "stroke", "fill", "needs", "unless", "layer"),
    BoxKind.SEAL: ("text", "alt", "colour", "fill", "role", "needs", "unless", "layer"),
}
"""Which attributes a kind has, in the order to show them."""

ROLES: Mapping[BoxKind, tuple[Role, ...]] = {
    BoxKind.TEXT: (Role.TITLE, Role.HEADING, Role.TEXT, Role.ARTIFACT),
    BoxKind.LIST: (Role.TEXT,),
    BoxKind.IMAGE: (Role.FIGURE, Role.ARTIFACT),
    BoxKind.CODE: (Role.FIGURE,),
    BoxKind.LINE: (Role.ARTIFACT,),
    BoxKind.FRAME: (Role.ARTIFACT,),
    BoxKind.SEAL: (Role.FIGURE, Role.ARTIFACT),
}
"""The roles that a box of a kind can have, the usual one last but for text."""


def usual_role(kind: BoxKind) -> Role:
    """The role of a new box of this kind."""
    return Role.TEXT if kind is BoxKind.TEXT else ROLES[kind][0]
