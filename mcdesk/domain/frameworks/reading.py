"""Rows of a table read as the items of a framework. Nothing is dropped without saying which row and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from mcdesk.domain.folding import folded
from mcdesk.domain.frameworks.entries import Entry
from mcdesk.domain.frameworks.presets import Mapped, Preset, Role
from mcdesk.domain.frameworks.tree import Planted, plant
from mcdesk.domain.texts import Message, message

Row = tuple[int, Sequence[str]]
"""The number of a row as a spreadsheet shows it, and its cells."""
RETIRED = frozenset({"obsolete", "deprecated", "retired", "superseded", "inactive", "withdrawn", "desuet", "retire"})
"""What a status column says, folded, of an item that is no longer in force."""
MOST_CODE, MOST_TITLE, MOST_TEXT = 200, 2_000, 20_000
"""Longer codes are refused; longer texts are cut, and said so."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a row: where, the cell as it is, why, and whether the row stays out for it."""

    row: int
    role: Role
    value: str
    why: Message
    left_out: bool


@dataclass(frozen=True)
class Reading:
    """What a file turned out to hold. ``rows`` were read, ``repeated`` of them name an item that was there already.

    ``rows == len(entries) + repeated + rows left out``.
    """

    entries: tuple[Entry, ...]
    rows: int
    repeated: int = 0
    troubles: tuple[Trouble, ...] = ()

    @property
    def left_out(self) -> int:
        """How many rows are not among the entries because something is wrong with them."""
        return len({t.row for t in self.troubles if t.left_out})


@dataclass
class _Pile:
    """The entries while they are read."""

    entries: dict[str, Entry] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)
    read: int = 0
    repeated: int = 0


def read_rows(rows: Iterable[Row], mapped: Mapped, preset: Preset, version: str) -> Reading:
    """The items in ``rows``; empty rows are passed over. ``version`` marks what the file itself calls retired."""
    pile = _Pile()
    for number, cells in rows:
        if any(c.strip() for c in cells):
            pile.read += 1
            _take(pile, _Cells(number, cells, mapped), preset, version)
    planted = plant(tuple(pile.entries.values()), preset.parents)
    troubles = sorted([*pile.troubles, *_uprooted(planted, pile)], key=lambda t: t.row)
    return Reading(_followed(planted.entries), pile.read, pile.repeated, tuple(troubles))


@dataclass(frozen=True)
class _Cells:
    """One row, asked by role."""

    row: int
    cells: Sequence[str]
    mapped: Mapped

    def text(self, role: Role) -> str:
        place = self.mapped.get(role, -1)
        return self.cells[place].strip() if 0 <= place < len(self.cells) else ""

    def one_line(self, role: Role) -> str:
        return " ".join(self.text(role).split())

    def texts(self, *roles: Role) -> dict[str, str]:
        return {r.value[-2:]: t for r in roles if (t := self.text(r))}


def _take(pile: _Pile, cells: _Cells, preset: Preset, version: str) -> None:
    entry = _entry(cells, preset, version)
    wrong = _wrong(entry)
    if wrong is not None:
        role, why = wrong
        pile.troubles.append(Trouble(cells.row, role, cells.text(role), why, True))
        return
    there = pile.entries.get(entry.code)
    if there is None:
        pile.troubles.extend(_cut(entry, cells.row))
        pile.entries[entry.code] = _shortened(entry)
        pile.rows[entry.code] = cells.row
    elif preset.repeats and there.title == entry.title:
        pile.repeated += 1
    else:
        first = pile.rows[entry.code]
        why = message("frameworks-row-duplicate", code=entry.code, first=str(first))
        pile.troubles.append(Trouble(cells.row, Role.CODE, entry.code, why, True))


def _entry(cells: _Cells, preset: Preset, version: str) -> Entry:
    uri = cells.one_line(Role.URI)
    code = cells.one_line(Role.CODE) or (uri.rstrip("/#").rpartition("/")[2] if preset.code_from_uri else "")
    titles = {lang: " ".join(t.split()) for lang, t in cells.texts(Role.TITLE_EN, Role.TITLE_FR).items()}
    retired = folded(cells.text(Role.STATUS)) in RETIRED
    return Entry(
        code=code,
        title=titles,
        description=cells.texts(Role.DESCRIPTION_EN, Role.DESCRIPTION_FR),
        parent=cells.one_line(Role.PARENT),
        uri=uri,
        also=tuple(dict.fromkeys(t for line in cells.text(Role.ALSO).split("\n") if (t := line.strip()))),
        kind=cells.one_line(Role.KIND),
        superseded=version if retired else "",
        successors=tuple(t for s in cells.text(Role.SUCCESSOR).replace(";", "\n").split("\n") if (t := s.strip())),
    )


def _wrong(entry: Entry) -> tuple[Role, Message] | None:
    if not entry.code:
        return Role.CODE, message("frameworks-row-no-code")
    if len(entry.code) > MOST_CODE:
        return Role.CODE, message("frameworks-row-long-code", most=MOST_CODE)
    if not entry.title:
        return Role.TITLE_EN, message("frameworks-row-no-title", code=entry.code)
    return None


def _cut(entry: Entry, row: int) -> Iterator[Trouble]:
    for roles, texts, most in (
        ((Role.TITLE_EN, Role.TITLE_FR), entry.title, MOST_TITLE),
        ((Role.DESCRIPTION_EN, Role.DESCRIPTION_FR), entry.description, MOST_TEXT),
    ):
        for role in roles:
            text = texts.get(role.value[-2:], "")
            if len(text) > most:
                why = message("frameworks-row-long-text", code=entry.code, most=most)
                yield Trouble(row, role, text[:80], why, False)


def _shortened(entry: Entry) -> Entry:
    title = {lang: t[:MOST_TITLE] for lang, t in entry.title.items()}
    description = {lang: t[:MOST_TEXT] for lang, t in entry.description.items()}
    if title == entry.title and description == entry.description:
        return entry
    return replace(entry, title=title, description=description)


def _uprooted(planted: Planted, pile: _Pile) -> Iterator[Trouble]:
    for codes, key in ((planted.orphans, "frameworks-row-no-parent"), (planted.loops, "frameworks-row-loop")):
        for code in codes:
            parent = pile.entries[code].parent
            why = message(key, code=code, parent=parent)
            yield Trouble(pile.rows[code], Role.PARENT, parent, why, False)


def _followed(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries with successors as codes, where the file names them by URI."""
    by_uri = {e.uri: e.code for e in entries if e.uri}
    if not any(e.successors for e in entries):
        return tuple(entries)
    return tuple(replace(e, successors=tuple(by_uri.get(s, s) for s in e.successors)) for e in entries)
