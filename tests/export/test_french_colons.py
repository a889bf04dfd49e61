"""A name and what is said of it: French documents keep the colon apart, as text and in Word."""

from __future__ import annotations

import io

import pytest
from docx import Document

from mcdesk.app.proposal import ProposalOptions
from mcdesk.domain.texts import Lang
from mcdesk.export.plain_text import plain_text
from mcdesk.export.word.writer import word_bytes
from tests.app.workspace import sample_proposal


@pytest.mark.parametrize(
    ("lang", "said"),
    [(Lang.EN, "Delivery mode: Hybrid"), (Lang.FR, "Mode de prestation\N{NO-BREAK SPACE}: Hybride")],
)
def test_a_name_keeps_the_colon_of_its_language(lang: Lang, said: str) -> None:
    document = sample_proposal("homecare_fr", ProposalOptions((lang,)), submitted=True)
    assert said in plain_text(document)
    paragraphs = [p.text for p in Document(io.BytesIO(word_bytes(document))).paragraphs]
    assert said in paragraphs


def test_each_language_of_a_document_in_both_keeps_its_own() -> None:
    document = sample_proposal("homecare_fr", ProposalOptions((Lang.EN, Lang.FR)), submitted=True)
    paragraphs = [p.text for p in Document(io.BytesIO(word_bytes(document))).paragraphs]
    for words in (paragraphs, plain_text(document).splitlines()):
        assert "Delivery mode: Hybrid" in words
        assert "Mode de prestation\N{NO-BREAK SPACE}: Hybride" in words
