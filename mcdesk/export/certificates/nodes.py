"""What a box is drawn as, before it has a page: operators, and how they are read."""

from __future__ import annotations

from dataclasses import dataclass

BBox = tuple[float, float, float, float]
Shape = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of structure. Leaves hold operators; others hold nodes."""

    tag: str
    operators: bytes = b""
    kids: tuple[Node, ...] = ()
    alt: str = ""
    bbox: BBox | None = None
    attributes: bytes = b""
    address: str = ""
    """Where a link leads; its area is ``bbox``."""

    def leaves(self) -> tuple[Node, ...]:
        """The node itself, or every leaf below it in order."""
        return tuple(leaf for kid in self.kids for leaf in kid.leaves()) if self.kids else (self,)

    def shape(self) -> Shape:
        """What its objects in the file depend on, but for its alternative text."""
        figure = self.bbox if self.tag == "Figure" else None
        return (self.tag, figure, self.attributes, bool(self.address), *[kid.shape() for kid in self.kids])


@dataclass(frozen=True, slots=True)
class Drawn:
    """A box: either decoration, or a node of the structure with its leaves and its shape."""

    artifact: bytes = b""
    node: Node | None = None
    leaves: tuple[Node, ...] = ()
    shape: Shape = ()

    @classmethod
    def of(cls, node: Node) -> Drawn:
        """A node as a drawn box."""
        return cls(node=node, leaves=node.leaves(), shape=node.shape())


NOTHING = Drawn()
