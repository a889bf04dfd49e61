"""Names, e-mail addresses and phone numbers in running text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.sharing.names import Book, Remover, Sort
from mcdesk.domain.texts import Lang

PRIYA = "Priya Tremblay-Ng"


def remover(near: tuple[str, ...] = (PRIYA,), text: str = "") -> Remover:
    return Remover(Book(["José Álvarez", "root", PRIYA, *near]), near, [text])


PHONE, KEPT = "[phone number removed]", "NOC 75101, CIP 49.0205, $1,234,567.00, 2026-11-24, MC-2026-0001"
TEXTS = {
    "Ask Priya Tremblay-Ng.": "Ask [person 1].",
    "ask PRIYA  tremblay-ng, or P. Tremblay-Ng": "ask [person 1], or [person 1]",
    "Tremblay-Ng, Priya and José Alvarez": "[person 1] and [person 2]",
    "Priya said so; Álvarez and the root cause did not.": "[person 1] said so; Álvarez and the root cause did not.",
    "priya.ng+x@college.example.org!": "[e-mail address removed]!",
    "mailto:p@x.ca and a@b": "[e-mail address removed] and a@b",
    "905-555-0142, (905) 555 0142 ext. 12 or +44 20 7946 0958": f"{PHONE}, {PHONE} or {PHONE}",
    "9055550142": PHONE,
    KEPT: KEPT,
    "Priyanka Tremblay-Ngo": "Priyanka Tremblay-Ngo",
}


@pytest.mark.parametrize("text", TEXTS)
def test_people_are_found_in_a_text(text: str) -> None:
    assert remover().clean(text, Lang.EN).text == TEXTS[text]


def test_a_part_of_a_name_that_is_a_word_stays_where_it_stands_alone() -> None:
    text = "They mark the exam. Mark it twice. Mark Baker signs."
    cleaned = remover(("Mark Baker",), text).clean(text, Lang.EN)
    assert cleaned.text == "They mark the exam. Mark it twice. [person 1] signs."
    assert cleaned.removed == {Sort.NAME: 1}


def test_titles_and_remarks_are_no_part_of_a_name() -> None:
    one = Remover(Book(["Dr. Ana Roy, PhD", "Bo Lee (invented)", "Roy, Ana"]))
    said = one.clean("Ana Roy and Bo Lee; Lee, Bo. Roy Ana", Lang.EN).text
    assert said == "[person 1] and [person 2]; [person 2]. [person 1]"


def test_a_name_is_found_among_many() -> None:
    book = Book(f"Given{n} Family{n}" for n in range(20_000))
    text = "Given19999 Family19999 met somebody. " + "word " * 500
    assert Remover(book).clean(text, Lang.EN).text.startswith("[person 1] met somebody.")


def test_the_same_person_has_the_same_number_in_both_languages_and_texts() -> None:
    one = remover()
    assert one.clean(f"{PRIYA} 905-555-0142", Lang.FR).text == "[personne 1] [numéro de téléphone retiré]"
    assert one.person("priya tremblay-ng", Lang.EN) == "[person 1]"
    assert one.person("Somebody Else", Lang.EN) == "[person 2]"


@given(st.text(max_size=200), st.lists(st.text(max_size=20), max_size=4))
def test_any_text_and_any_names_are_taken(text: str, names: list[str]) -> None:
    once = Remover(Book(names), names, [text])
    cleaned = once.clean(text, Lang.EN).text
    assert Remover(Book([])).clean(cleaned, Lang.EN).removed[Sort.EMAIL] == 0


@given(st.sampled_from(["Ana Example", "Bo Invented Sample"]), st.text(max_size=50), st.text(max_size=50))
def test_a_known_name_never_stays(name: str, before: str, after: str) -> None:
    text = f"{before} {name} {after}"
    assert name not in Remover(Book([name])).clean(text, Lang.EN).text
