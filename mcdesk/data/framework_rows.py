"""Frameworks and their items as rows, and rows as them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping

from mcdesk.domain.frameworks.entries import Entry, Node, Shelved
from mcdesk.domain.records import Framework

_TEXTS = ("name", "publisher", "licence", "attribution")


def framework_values(shelved: Shelved) -> dict[str, Any]:
    """All columns of a framework."""
    framework = shelved.framework
    facts = {name: dict(getattr(framework, name)) for name in _TEXTS}
    return {
        "id": framework.id,
        "version": framework.version,
        "imported_at": shelved.at,
        "imported_by": shelved.by,
        "count": shelved.count,
        "superseded": shelved.superseded,
        "facts": {
            **facts,
            "source": list(framework.source),
            "as_of": framework.as_of,
            "external": framework.external,
            "generic": framework.generic,
            "preset": shelved.preset,
            "file": shelved.file,
        },
    }


def framework_of(row: RowMapping) -> Shelved:
    """The framework. Raises KeyError or TypeError where the row is damaged."""
    facts = row["facts"]
    framework = Framework(
        id=row["id"],
        version=row["version"],
        **{name: dict(facts[name]) for name in _TEXTS},
        source=tuple(facts["source"]),
        as_of=facts["as_of"],
        external=facts["external"],
        generic=facts["generic"],
        items=(),
    )
    made = row["imported_at"], row["imported_by"], facts["preset"], facts["file"]
    return Shelved(framework, row["count"], row["superseded"], *made)


def item_values(framework: str, entry: Entry, place: int, below: int) -> dict[str, Any]:
    """All columns of an item but its id."""
    more = {
        "title": dict(entry.title),
        "description": dict(entry.description),
        "uri": entry.uri,
        "also": list(entry.also),
        "kind": entry.kind,
        "successors": list(entry.successors),
    }
    return {
        "framework_id": framework,
        "code": entry.code,
        "parent": entry.parent,
        "place": place,
        "below": below,
        "superseded": entry.superseded,
        "texts": {k: v for k, v in more.items() if v},
    }


def entry_of(row: RowMapping) -> Entry:
    """The item. Raises KeyError or TypeError where the row is damaged."""
    texts = row["texts"]
    return Entry(
        code=row["code"],
        title=texts["title"],
        description=texts.get("description", {}),
        parent=row["parent"],
        uri=texts.get("uri", ""),
        also=tuple(texts.get("also", ())),
        kind=texts.get("kind", ""),
        superseded=row["superseded"],
        successors=tuple(texts.get("successors", ())),
    )


def node_of(row: RowMapping) -> Node:
    """The item with how many are right below it."""
    return Node(row["framework_id"], entry_of(row), row["below"])
