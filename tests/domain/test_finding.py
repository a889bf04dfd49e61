"""Words are found whatever their accents, and shown with what stands around them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.fields import Field, Form, Kind, Option, Page
from mcdesk.domain.finding import hits, occurrences, snippet
from mcdesk.domain.folding import folded
from mcdesk.domain.texts import Lang, Local

TABLE = Field(
    "outcomes", Kind.TABLE, Local("Outcome", "Résultat"), columns=(Field("says", Kind.TEXT, Local("Says", "Énoncé")),)
)
SCHOOL = Field(
    "school", Kind.CHOICE, Local("School", "École"), options=(Option("eng", Local("Engineering", "Génie civil")),)
)
TITLE = Field("title", Kind.TEXT, Local("Title", "Titre"))
FORM = Form("f", 1, Local(), Local(), (Page("p", Local(), Local(), (TITLE, SCHOOL, TABLE)),))
ANSWERS: dict[str, Json] = {
    "title": "Élever la sécurité",
    "school": "eng",
    "outcomes": [{"id": "o1", "says": "Inspecter"}, {"id": "o2", "says": "Vérifier la Sécurité"}],
}


def test_places_are_those_of_the_text_as_it_was_written() -> None:
    assert occurrences("Œuvre d’art, œuvre", "oeuvre") == [(0, 5), (13, 18)]
    assert occurrences("abc", "  ") == []
    assert occurrences("aaa", "aa") == [(0, 2)]


@given(st.text(max_size=60), st.text(min_size=1, max_size=4))
def test_what_is_found_folds_to_what_was_sought(text: str, words: str) -> None:
    for start, end in occurrences(text, words):
        assert folded(words.strip()) in folded(text[start:end])


@given(st.text(alphabet="ab é\n", max_size=400), st.integers(0, 399), st.integers(1, 30))
def test_a_piece_marks_the_words_it_was_cut_for(text: str, start: int, length: int) -> None:
    span = (min(start, len(text)), min(start + length, len(text)))
    piece = snippet(text, span)
    marked = piece.text[piece.mark[0] : piece.mark[1]]
    assert marked == text[slice(*span)].replace("\n", " ")
    assert "\n" not in piece.text


def test_every_kind_of_answer_is_sought_as_it_is_read() -> None:
    found = list(hits(FORM, ANSWERS, "securite", Lang.FR))
    assert [(str(h.ref), h.label) for h in found] == [("title", "Titre"), ("outcomes[o2].says", "Résultat 2 › Énoncé")]
    assert [h.ref for h in hits(FORM, ANSWERS, "genie", Lang.FR)] == [Ref("school")]
    assert list(hits(FORM, ANSWERS, "genie", Lang.EN)) == []
    assert list(hits(FORM, ANSWERS, "eng_", Lang.EN)) == []
