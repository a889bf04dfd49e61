"""The rows of a table from both sides: matched by their ids, in an order that both agree with."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from mcdesk.domain.answers import Json, Ref, rows_of
from mcdesk.domain.merge.conflicts import Conflict, ConflictKind
from mcdesk.domain.merge.values import ABSENT, UNKNOWN, Gap, Given, Three, same

Row = Mapping[str, Json]
Rows = Mapping[str, Row]
Named = Collection[tuple[str, str]]


@dataclass(frozen=True)
class Naming:
    """The rows (table, id) that a side names anew, so that the other cannot remove them without a word."""

    ours: Named = ()
    theirs: Named = ()


def has_rows(place: Three) -> bool:
    """Whether all that is there are lists of rows, each with an id of its own; anything else is one value."""
    there = [v for v in (place.base, place.ours, place.theirs) if not isinstance(v, Gap)]
    return bool(there) and all(_is_table(v) for v in there)


def _is_table(value: Given) -> bool:
    if isinstance(value, str) or not isinstance(value, Sequence):
        return False
    ids = [r.get("id") if isinstance(r, Mapping) else None for r in value]
    return all(isinstance(i, str) and i for i in ids) and len(set(ids)) == len(ids)


def merge_table(field: str, place: Three, naming: Naming) -> tuple[Given, tuple[Conflict, ...]]:
    """The merged rows (ABSENT where the table is gone), and what is to be chosen about."""
    table = _Table(field, place, naming)
    table.match()
    table.put_in_order()
    if not table.rows:
        # Of there and not there, one is always what the common version has not.
        empty = [isinstance(v, Gap) for v in (place.ours, place.theirs)]
        gone = all(empty) or (any(empty) and not isinstance(place.base, Gap))
        return (ABSENT if gone else []), tuple(table.conflicts)
    return list(table.rows.values()), tuple(table.conflicts)


class _Table:
    def __init__(self, field: str, place: Three, naming: Naming) -> None:
        self.field, self.naming = field, naming
        self.known = place.base is not UNKNOWN
        self.base, self.ours, self.theirs = _rows(place.base), _rows(place.ours), _rows(place.theirs)
        self.rows: dict[str, Row] = {}
        self.conflicts: list[Conflict] = []

    def match(self) -> None:
        """Decide about every row, and every cell of the rows that both have."""
        for row in dict.fromkeys((*self.ours, *self.theirs)):
            if row in self.ours and row in self.theirs:
                self.rows[row] = self._cells(row)
            elif row in self.ours:
                self._alone(row, self.ours[row], self.naming.ours)
            else:
                self._alone(row, self.theirs[row], self.naming.theirs)

    def _cells(self, row: str) -> Row:
        place = Three(self._before(row), self.ours[row], self.theirs[row])
        made: dict[str, Json] = {}
        for key in place.parts():
            cell = place.part(key)
            value = cell.decided()
            if value is UNKNOWN:
                ref = Ref(self.field, row, key)
                self.conflicts.append(Conflict(ConflictKind.VALUE, ref, cell.base, cell.ours, cell.theirs))
                value = cell.base
            if not isinstance(value, Gap):
                made[key] = value
        return made

    def _alone(self, row: str, there: Row, naming: Named) -> None:
        """A row of one side: kept where it is new, gone where the other removed it and nobody misses it."""
        added = self.known and row not in self.base
        missed = not self.known or not same(self.base.get(row, ABSENT), there) or (self.field, row) in naming
        if not added and not missed:
            return
        self.rows[row] = there
        if not added:
            sides = (self.ours.get(row, ABSENT), self.theirs.get(row, ABSENT))
            self.conflicts.append(Conflict(ConflictKind.ROW, Ref(self.field, row), self._before(row), *sides))

    def _before(self, row: str) -> Given:
        return self.base.get(row, ABSENT) if self.known else UNKNOWN

    def put_in_order(self) -> None:
        """Lay the rows that both have in the order of the side that moved some; the others follow their neighbours."""
        ours = [r for r in self.ours if r in self.theirs]
        theirs = [r for r in self.theirs if r in self.ours]
        shared = [r for r in self.base if r in self.ours and r in self.theirs]
        moved = [self.known and [r for r in side if r in self.base] != shared for side in (ours, theirs)]
        disputed = ours != theirs and (moved[0] == moved[1])
        if disputed:
            base = self._laid(shared) if self.known else UNKNOWN
            orders = (self._laid(ours), self._laid(theirs))
            self.conflicts.append(Conflict(ConflictKind.ORDER, Ref(self.field), base, *orders))
            order = [*shared, *sorted(set(ours) - set(shared))]
        else:
            order = theirs if moved[1] else ours
        self.rows = {r: self.rows[r] for r in self._laid(order)}

    def _laid(self, order: Sequence[str]) -> list[str]:
        """This order of the shared rows with the others among them, each after the row that it followed."""
        runs = [_runs([r for r in side if r in self.rows], set(order)) for side in (self.ours, self.theirs)]
        out: list[str] = []
        for row in ("", *order):
            out += [row] if row else []
            # By their ids, so that both sides come to the same order whoever merges.
            for run in sorted(found[row] for found in runs if row in found):
                out += run
        return out


def _rows(value: Given) -> Rows:
    return {} if isinstance(value, Gap) else {str(r["id"]): r for r in rows_of(value)}


def _runs(side: Sequence[str], shared: Collection[str]) -> dict[str, list[str]]:
    """The rows that only this side has, by the shared row that they follow ("" for none)."""
    runs: dict[str, list[str]] = {}
    after = ""
    for row in side:
        if row in shared:
            after = row
        else:
            runs.setdefault(after, []).append(row)
    return runs
