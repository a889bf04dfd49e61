"""What a list shows: search, filters, columns and order as one value that can be kept under a name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from mcdesk.domain.answers import Json, Reader
from mcdesk.domain.fields import Form
from mcdesk.domain.folding import folded
from mcdesk.domain.records import TITLES, Record, RecordKind
from mcdesk.domain.remembering import remembered

T = TypeVar("T")
FACETS = ("state", "school", "requester", "changed", "launch")
"""What the list of requests can be filtered by, in the order in which it is offered."""
CHANGED = ("today", "week", "month", "year", "older")
LAUNCH = ("passed", "quarter", "twelve", "later", "open")
OWN_COLUMNS = ("number", "title", "state", "progress", "missing", "updated")
"""The columns that are not answers; the title always shows."""
FIRST_COLUMNS = ("number", "title", "school", "state", "launch_month", "progress", "missing", "updated")

READ = (TITLES[RecordKind.REQUEST], "school", "requester", "launch_month")
"""The questions that lines are found and filtered by."""


@dataclass(frozen=True)
class Filters:
    """Chosen values as (facet, value), in the order in which they were chosen.

    Values of one facet add up (draft or submitted); facets narrow each other.
    """

    chosen: tuple[tuple[str, str], ...] = ()

    def has(self, facet: str, value: str) -> bool:
        """Whether this value is chosen."""
        return (facet, value) in self.chosen

    def toggled(self, facet: str, value: str) -> Filters:
        """With the value where it was not chosen, else without it."""
        pair = (facet, value)
        kept = tuple(p for p in self.chosen if p != pair)
        return Filters(kept if pair in self.chosen else (*self.chosen, pair))

    def wanted(self) -> dict[str, frozenset[str]]:
        """The chosen values of each facet that narrows."""
        facets = dict.fromkeys(f for f, _ in self.chosen)
        return {f: frozenset(v for g, v in self.chosen if g == f) for f in facets}


@dataclass(frozen=True)
class View:
    """A way to look at the list; ``name`` is "" for the one that is not kept. ``sort`` is the key of a column."""

    name: str = ""
    search: str = ""
    filters: Filters = field(default_factory=Filters)
    columns: tuple[str, ...] = FIRST_COLUMNS
    sort: str = "updated"
    down: bool = True

    def as_json(self) -> dict[str, Json]:
        """For the preferences."""
        return {
            "name": self.name,
            "search": self.search,
            "filters": [list(p) for p in self.filters.chosen],
            "columns": list(self.columns),
            "sort": self.sort,
            "down": self.down,
        }

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.search.strip() or self.filters.chosen)

    def same_but_name(self, other: View) -> bool:
        """Whether both show the same."""
        return replace(self, name="") == replace(other, name="")


def view_of(data: Json, first: View | None = None, facets: Sequence[str] = FACETS, main: str = "title") -> View:
    """The view in the preferences; what does not read is as in a new list (``first``). ``main`` always shows."""
    new = first or View()
    if not isinstance(data, Mapping):
        return new
    reader = Reader(data)
    columns = tuple(dict.fromkeys(reader.choices("columns"))) or new.columns
    pairs = [p for p in _sequence(data.get("filters")) if _is_pair(p)]
    chosen = tuple(dict.fromkeys((str(f), str(v)) for f, v in pairs if f in facets))
    search = data.get("search")
    return View(
        name=reader.text("name"),
        search=search if isinstance(search, str) else "",
        filters=Filters(chosen),
        columns=columns if main in columns else (main, *columns),
        sort=reader.text("sort") or new.sort,
        down=data.get("down", new.down) is not False,
    )


def _sequence(value: Json) -> Sequence[Any]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def _is_pair(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str) and len(value) == 2


def columns_of(form: Form) -> tuple[str, ...]:
    """Every column there is: the list's own, and those questions of the form that want to be one."""
    asked = [f.key for f in form.fields() if f.list_column and f.key != "working_title"]
    known = (*FIRST_COLUMNS, *asked)
    return tuple(dict.fromkeys(k for k in known if k in OWN_COLUMNS or k in asked))


def keys_of(form: Form) -> tuple[str, ...]:
    """The questions whose answers the list reads: of its columns, filters and search, and what decides what is asked.

    Answers are long, and lists show tens of thousands of records.
    """
    shown = [f for f in form.fields() if f.list_column]
    conditions = [f.shown_when.field for f in form.fields() if f.shown_when is not None]
    wanted = (*READ, *(f.key for f in shown), *(f.rows_of for f in shown), *conditions)
    return tuple(key for key in dict.fromkeys(wanted) if form.has(key))


@remembered(None)
def one(value: str) -> frozenset[str]:
    """The one value that a line has for a facet, the same for all lines: very many of them are kept."""
    return frozenset({value})


def facets_of(values: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
    """The values of a line by facet, the same for all lines that have the same."""
    return _shared(tuple(values.items()))


@remembered(None)
def _shared(pairs: tuple[tuple[str, frozenset[str]], ...]) -> Mapping[str, frozenset[str]]:
    return dict(pairs)


@dataclass(frozen=True, slots=True)
class Line(Generic[T]):
    """Something as a list sees it: its folded words, and its values by facet."""

    item: T
    hay: str
    facets: Mapping[str, frozenset[str]]


def line_of(request: Record, words: Iterable[str], today: date) -> Line[Record]:
    """The line of a request that is found by ``words`` and by what stands in its answers."""
    reader = Reader(request.answers)
    facets = {
        "state": one(request.state.value),
        "school": one(reader.text("school")),
        "requester": one(requester_of(request)),
        "changed": since(request.updated_at, today),
        "launch": _launch(reader.day("launch_month"), today),
    }
    return Line(request, folded(" ".join(words)), facets_of(facets))


def requester_of(request: Record) -> str:
    """The name of the person who asks for it, "" where not given."""
    return Reader(request.answers).part("requester").text("name")


def since(moment: datetime | None, today: date) -> frozenset[str]:
    """The spans of :data:`CHANGED` that a moment lies in."""
    if moment is None:
        return frozenset({"older"})
    days = (today - moment.astimezone().date()).days
    within = [name for name, most in (("today", 0), ("week", 6), ("month", 29), ("year", 364)) if days <= most]
    return frozenset(within or ["older"])


def _launch(month: date | None, today: date) -> frozenset[str]:
    if month is None:
        return frozenset({"open"})
    this = today.replace(day=1)
    if month < this:
        return frozenset({"passed"})
    ahead = (month.year - this.year) * 12 + month.month - this.month
    near = ["quarter"] if ahead < 3 else []
    return frozenset([*near, "twelve"] if ahead < 12 else ["later"])


def admitted(lines: Iterable[Line[T]], search: str, filters: Filters) -> list[Line[T]]:
    """The lines with every word of the search that pass all filters, in their order."""
    found = list(lines)
    for facet, values in filters.wanted().items():
        found = [n for n in found if not values.isdisjoint(n.facets[facet])]
    for word in folded(search).split():
        found = [n for n in found if word in n.hay]
    return found


def counted(lines: Iterable[Line[T]]) -> dict[str, dict[str, int]]:
    """How many lines have each value of each facet."""
    found: dict[str, dict[str, int]] = {}
    for line in lines:
        for facet, values in line.facets.items():
            of = found.setdefault(facet, {})
            for value in values:
                of[value] = of.get(value, 0) + 1
    return found


def offered(counts: Mapping[str, int], order: Sequence[str], words: Callable[[str], str]) -> list[tuple[str, int]]:
    """The values to choose from with how many lines have each: in this order, else by their words, "" last."""
    named = order or sorted(counts, key=lambda value: (not value, folded(words(value))))
    return [(value, counts[value]) for value in named if counts.get(value)]


def moved(columns: Sequence[str], key: str, by: int) -> tuple[str, ...]:
    """The columns with one of them moved by ``by`` places, as far as they go."""
    rest = [c for c in columns if c != key]
    place = min(max(list(columns).index(key) + by, 0), len(rest))
    return (*rest[:place], key, *rest[place:])


def switched(columns: Sequence[str], key: str, every: Sequence[str]) -> tuple[str, ...]:
    """With the column where it was hidden (after those that stand before it in ``every``), else without it."""
    if key in columns:
        return tuple(c for c in columns if c != key)
    before = set(every[: every.index(key)])
    place = max((n + 1 for n, c in enumerate(columns) if c in before), default=0)
    return (*columns[:place], key, *columns[place:])
