"""Whether bringing a graph into canonical form could take forever.

RDFC-1.0 tries the orders of unnamed nodes that look alike: with eight of them, each linked to each, that takes seconds,
with ten an hour. A badge has none or a few; a file made to stop the program has many. Measured with pyoxigraph 0.5.13.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence

from pyoxigraph import BlankNode, Quad

MOST_ALIKE = 6


def too_tangled(found: Sequence[Quad]) -> bool:
    """Whether more unnamed nodes look alike, and are linked with unnamed ones, than are tried."""
    mentions: dict[str, list[str]] = defaultdict(list)
    linked: set[str] = set()
    for quad in found:
        parts = (quad.subject, quad.object, quad.graph_name)
        nodes = [p.value if isinstance(p, BlankNode) else "" for p in parts]
        named = {n for n in nodes if n}
        if len(named) > 1:
            linked |= named
        for node in named:
            spelled = [("a" if n == node else "z") if n else str(p) for n, p in zip(nodes, parts, strict=True)]
            mentions[node].append(f"{spelled} {quad.predicate}")
    looks = {n: hashlib.sha256("\n".join(sorted(m)).encode()).digest() for n, m in mentions.items()}
    counts = Counter(looks.values())
    return sum(1 for n in linked if counts[looks[n]] > 1) > MOST_ALIKE
