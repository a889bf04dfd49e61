"""What every format of tables keeps: any text, as it was, in its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.app.tables import TableFiles
from mcdesk.domain.tabular.cells import text_of
from mcdesk.domain.tabular.sheet import Book, NewSheet, Value, sheet_of

# Lone surrogates are no characters, and XML has no way to say U+FFFE and U+FFFF.
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")
DANGERS = st.sampled_from(["=1+1", "+1", "-1", "@SUM(A1)", "\t=x", "\r=x", "'=x", "''=x", "'", '=HYPERLINK("x","y")'])
PLAIN = st.sampled_from(
    ["00123", "31101", "a\nb", "a\r\nb", "a\rb", 'say "x"', "a;b,c\td|e", "sep=;", " x ", "_x0041_"]
)
TEXTS = st.one_of(DANGERS, PLAIN, st.text(CHARACTERS, max_size=30))
ROWS = st.lists(st.lists(TEXTS, min_size=3, max_size=3).map(tuple), min_size=1, max_size=6).map(tuple)
HEADERS = ("Title", "Code", "Note")
VALUES: tuple[Value, ...] = (
    36,
    -5,
    0,
    10**14,
    10**20,
    Decimal("1234.50"),
    Decimal("-0.01"),
    date(2027, 1, 11),
    date(1850, 1, 1),
    True,
    False,
    None,
    "",
    "Montréal, l’été\nà l’Œuvre",
)

Through = Callable[[NewSheet], Book]


class FileContract:
    """The cases of one format; ``ending`` names it."""

    ending: str
    files: TableFiles

    def through(self, sheet: NewSheet, folder: Path) -> Book:
        path = folder / f"table{self.ending}"
        self.files.write(path, [sheet])
        return self.files.read(path)

    def test_any_text_comes_back(self, tmp_path: Path) -> None:
        @settings(max_examples=60)
        @given(ROWS)
        def holds(rows: tuple[tuple[str, ...], ...]) -> None:
            new = NewSheet("Table", HEADERS, rows)
            (sheet,) = self.through(new, tmp_path).sheets
            assert sheet.rows == sheet_of("", [HEADERS, *rows]).rows
            assert sheet.notes == ()

        holds()

    def test_values_come_back_as_what_they_say(self, tmp_path: Path) -> None:
        new = NewSheet("Table", ("Value", "Then"), tuple((v, "x") for v in VALUES))
        (sheet,) = self.through(new, tmp_path).sheets
        found = [row[0] for row in sheet.rows[1:]]
        said = [text_of(v) for v in VALUES]
        amounts = [n for n, v in enumerate(VALUES) if isinstance(v, Decimal)]
        assert [Decimal(found[n]) for n in amounts] == [Decimal(said[n]) for n in amounts]
        assert [t for n, t in enumerate(found) if n not in amounts] == [
            t for n, t in enumerate(said) if n not in amounts
        ]

    def test_the_same_table_gives_the_same_bytes(self, tmp_path: Path) -> None:
        new = NewSheet("Table", HEADERS, (("a", 1, date(2027, 1, 11)),))
        paths = [tmp_path / f"{n}{self.ending}" for n in "ab"]
        for path in paths:
            self.files.write(path, [new])
        assert paths[0].read_bytes() == paths[1].read_bytes()

    def test_no_rows_leave_the_headers(self, tmp_path: Path) -> None:
        (sheet,) = self.through(NewSheet("Table", HEADERS, ()), tmp_path).sheets
        assert sheet.rows == (HEADERS,)
