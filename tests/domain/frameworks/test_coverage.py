"""What a college's records cover."""

from __future__ import annotations

from mcdesk.domain.answers import Json
from mcdesk.domain.frameworks.coverage import Source, coverage
from mcdesk.domain.frameworks.entries import Key


def record(number: str, *links: tuple[str, str, str]) -> Source:
    rows: list[Json] = [
        {"id": f"l{n}", "outcome": [o], "item": {"framework": "f", "code": c, "title": f"Title {c}"}, "strength": s}
        for n, (o, c, s) in enumerate(links)
    ]
    answers: dict[str, Json] = {
        "outcomes": [{"id": "o1", "statement": "Weld"}, {"id": "o2", "statement": "Cut"}],
        "alignments": rows,
    }
    return Source(number, number, f"Record {number}", "request", answers)


def test_each_competency_is_told_with_who_covers_it_and_how_strongly() -> None:
    found = coverage([record("1", ("o1", "A", "4"), ("o2", "A", "1")), record("2", ("o1", "A", "2"), ("o1", "B", ""))])
    assert [c.key for c in found] == [Key("f", "A"), Key("f", "B")]
    a, b = found
    assert (a.title, a.strongest, a.records) == ("Title A", 4, ("1", "2"))
    assert dict(a.counted()) == {4: 1, 3: 0, 2: 1, 1: 1, 0: 0}
    assert (b.strongest, b.counted()[0]) == (0, 1)
    assert [(c.number, c.statement, c.strength) for c in a.claims] == [
        ("1", "Weld", 4),
        ("1", "Cut", 1),
        ("2", "Weld", 2),
    ]


def test_what_nothing_covers_is_listed_where_it_is_asked_for() -> None:
    found = coverage([record("1", ("o1", "A", "3"))], [Key("f", "A"), Key("f", "Z")])
    assert [(c.key.code, len(c.claims)) for c in found] == [("A", 1), ("Z", 0)]


def test_links_to_outcomes_that_are_gone_and_half_filled_rows_cover_nothing() -> None:
    odd = Source("1", "1", "", "request", {"alignments": [{"id": "x", "outcome": ["gone"], "item": {"code": "A"}}, {}]})
    assert coverage([odd]) == ()
