"""A redline as PDF: lines to see, and words to hear."""

from __future__ import annotations

from dataclasses import replace

import pikepdf
import pytest

from mcdesk.app.review.redline_document import RedlineOptions, redline_document, redline_in
from mcdesk.app.review.redlining import Redline, passages
from mcdesk.domain.answers import Answers
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang
from mcdesk.export.pdf.writer import render_pdf
from mcdesk.export.plain_text import plain_text
from tests.app.workspace import request_of, services
from tests.domain.definitions import request_form, sample
from tests.export.verapdf import all_failures

BEFORE: Answers = sample("forklift")
AFTER: Answers = {
    **BEFORE,
    "working_title": "Safe Lift Truck Operation",
    "instructional_hours": 12,
    "one_sentence": "One paragraph.\n\nAnd another, \u0646\u0635 \U0001f600 \u2028 with what is odd.",
    "outcomes": [{"id": "new", "statement": "Parks a lift truck " * 40}],
}


def document(first: Answers, second: Answers, lang: Lang = Lang.EN, *, every: bool = False) -> bytes:
    work = services()
    record = request_of(work, second)
    found = Redline(record, 1, 0, passages(request_form(), "CAD", first, second, lang))
    return render_pdf(redline_document(work, found, lang, every=every))[0]


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("every", [False, True])
def test_it_passes_both_standards(lang: Lang, every: bool) -> None:
    assert all_failures(document(BEFORE, AFTER, lang, every=every)) == []
    assert all_failures(document(BEFORE, BEFORE, lang)) == []


def test_each_change_is_read_as_what_it_is() -> None:
    import io

    with pikepdf.open(io.BytesIO(document(BEFORE, AFTER))) as pdf:
        found = {
            str(o.ActualText): str(
                o.A[0].TextDecorationType if isinstance(o.A, pikepdf.Array) else o.A.TextDecorationType
            )
            for o in pdf.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Span" and "/ActualText" in o
        }
    assert found["inserted: Safe Lift Truck"] == "/Underline"
    assert found["deleted: Forklift"] == "/LineThrough"


def test_plain_text_says_it_too() -> None:
    work = services()
    record = request_of(work, AFTER)
    found = Redline(record, 1, 0, passages(request_form(), "CAD", BEFORE, AFTER, Lang.EN))
    words = " ".join(plain_text(redline_document(work, found, Lang.EN)).split())
    assert "[deleted: Forklift][inserted: Safe Lift Truck] Operation" in words


def test_both_languages_are_one_document_on_the_paper_that_is_asked_for() -> None:
    work = services()
    sent = request_of(work, BEFORE, submitted=True)
    found = Redline(replace(sent, answers=AFTER), 1, 0, ())
    made = redline_in(work, found, RedlineOptions((Lang.FR, Lang.EN), Paper.A4, every=True))
    assert (made.lang, made.paper, [part.lang for part in made.parts]) == ("fr-CA", Paper.A4, ["fr-CA", "en-CA"])
    data, _report = render_pdf(made)
    assert all_failures(data) == []
    feet = [part.around.page_of for part in made.parts if part.around is not None]
    assert len(set(feet)) == 2, "what stands around a page is in its language"
