"""Text files and web pages as other programs leave them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.app.tables import HowToRead
from mcdesk.domain.errors import Refused
from mcdesk.domain.tabular.sheet import Book
from mcdesk.export.tables.files import TableFileKeeper

FILES = TableFileKeeper()
TITLES = (
    "Titre;École;Durée\r\nSécurité des chariots élévateurs;Génie;3 semaines\r\nL’été à Montréal;Santé;2 semaines\r\n"
)
PAGE = """<html><head><title>x</title><style>td {{}}</style></head><body><table><tr><td>menu</td></tr></table>
<table><caption>Our list</caption><thead><tr><th>Title</th><th colspan="2">Hours <br>and weeks</th></tr></thead>
<tbody><tr><td rowspan="2">Caf\u00e9 <b>service</b><script>alert(1)</script></td><td>36</td><td>3</td></tr>
<tr><td>12</td><td>1</td></tr>{more}</tbody></table></body></html>"""


def read(folder: Path, data: bytes, name: str = "a.csv", how: HowToRead | None = None) -> Book:
    path = folder / name
    path.write_bytes(data)
    return FILES.read(path, how) if how else FILES.read(path)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "mac_roman", "utf-32"]
)
def test_accents_are_read_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    book = read(tmp_path, TITLES.encode(encoding))
    assert book.delimiter == ";"
    assert book.sheets[0].rows[1] == ("Sécurité des chariots élévateurs", "Génie", "3 semaines")
    assert book.sheets[0].rows[2][0] == "L’été à Montréal"
    assert book.sheets[0].notes == ()


def test_a_person_may_say_what_the_encoding_is(tmp_path: Path) -> None:
    data = "Nom,Ville\nÉlan,Montréal\n".encode("cp850")
    assert read(tmp_path, data, how=HowToRead("cp850")).sheets[0].rows[1] == ("Élan", "Montréal")
    wrong = read(tmp_path, data, how=HowToRead("utf-8")).sheets[0]
    assert [n.key for n in wrong.notes] == ["tables-replaced"]
    assert wrong.notes[0].args["count"] == 2
    with pytest.raises(Refused, match="tables-encoding"):
        read(tmp_path, data, how=HowToRead("klingon"))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_though_cells_hold_others(tmp_path: Path, delimiter: str) -> None:
    lines = [["Title", "Text", "n"], ["a, b; c", 'say "hi"\nagain', "1"], ["x|y", "d\te", "2"]]
    quoted = "\n".join(delimiter.join(f'"{c.replace(chr(34), chr(34) * 2)}"' for c in row) for row in lines)
    book = read(tmp_path, quoted.encode())
    assert book.delimiter == delimiter
    assert [list(r) for r in book.sheets[0].rows] == lines


def test_excel_may_announce_the_delimiter(tmp_path: Path) -> None:
    book = read(tmp_path, b"sep=;\r\na;b,c,d\r\n1;2,3,4\r\n")
    assert book.sheets[0].rows == (("a", "b,c,d"), ("1", "2,3,4"))


def test_one_column_is_a_table(tmp_path: Path) -> None:
    assert read(tmp_path, b"Title\nA\n\nB\n").sheets[0].rows == (("Title",), ("A",), (), ("B",))


@pytest.mark.parametrize(("encoding", "declared"), [("utf-8", ""), ("cp1252", "iso-8859-1"), ("utf-16", "")])
def test_a_saved_page_gives_its_tables(tmp_path: Path, encoding: str, declared: str) -> None:
    page = PAGE.format(more="").replace("<title>", f'<meta charset="{declared}"><title>' if declared else "<title>")
    book = read(tmp_path, page.encode(encoding), "a.html")
    first, second = book.sheets
    assert (first.name, second.rows) == ("Our list", (("menu",),))
    assert first.rows == (
        ("Title", "Hours\nand weeks"),
        ("Café service", "36", "3"),
        ("Café service", "12", "1"),
    )


def test_a_page_is_known_by_its_content(tmp_path: Path) -> None:
    assert read(tmp_path, PAGE.format(more="").encode(), "export.xls").format == "html"


def test_a_page_without_a_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="tables-no-table"):
        read(tmp_path, b"<html><body>Nothing here</body></html>", "a.html")
