"""Imported frameworks of another workspace: what we lack comes over, what we have is never lost."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, select

from mcdesk.data import framework_rows as rows
from mcdesk.data.framework_shelf import entries, keep, rows_of
from mcdesk.data.framework_tables import frameworks
from mcdesk.domain.frameworks.entries import Shelved
from mcdesk.domain.frameworks.updating import update


def merge_frameworks(ours: Connection, theirs: Connection) -> int:
    """Take over what theirs has and ours has not; gives how many frameworks came or changed.

    Of a framework that both have, the one imported last says what is in force; the items of the other are kept as
    superseded.
    """
    return sum(_merge(ours, theirs, s) for s in _shelved(theirs))


def _shelved(connection: Connection, framework: str | None = None) -> list[Shelved]:
    query = select(frameworks).order_by(frameworks.c.id)
    query = query if framework is None else query.where(frameworks.c.id == framework)
    return [rows.framework_of(r) for r in connection.execute(query).mappings()]


def _merge(ours: Connection, theirs: Connection, their: Shelved) -> bool:
    mine = next(iter(_shelved(ours, their.id)), None)
    there, here = entries(theirs, their.id), entries(ours, their.id)
    if mine is None:
        keep(ours, their, rows_of(their.id, there))
        return True
    last, before, after = (their, here, there) if _at(their) > _at(mine) else (mine, there, here)
    both = update(before, after, last.framework.version).entries
    if last is mine and both == here:
        return False
    over = sum(bool(e.superseded) for e in both)
    keep(ours, replace(last, count=len(both) - over, superseded=over), rows_of(last.id, both))
    return True


def _at(shelved: Shelved) -> float:
    return shelved.at.timestamp() if shelved.at else 0.0
