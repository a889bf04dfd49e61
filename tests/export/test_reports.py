"""The manager's documents as PDF: both standards, bars that do not collide, a form that keeps to its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from mcdesk.app.desk.committee import pack
from mcdesk.app.desk.gathering import compared, figures
from mcdesk.app.desk.summary import comparison, one, portfolio
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.desk.telling import sections
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.charts import Chart, ChartKind, Series
from mcdesk.domain.outline import Heading, Outline, Paper, Paragraph, Part, text
from mcdesk.domain.portfolio.scope import Period, Scope
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.running import Running
from mcdesk.domain.texts import Lang
from mcdesk.export.pdf.writer import render_pdf
from tests.app.desk.portfolios import HOSTILE, reported
from tests.app.workspace import request_of, services
from tests.domain.definitions import sample
from tests.export.reading import read
from tests.export.samples import proposal
from tests.export.verapdf import all_failures

BARE = replace(proposal(Part("en-CA", ())), cover=None, mark="", around=Running())


def document(*blocks: Chart | Heading | Paragraph) -> Outline:
    return replace(BARE, parts=(Part("en-CA", blocks),))


def test_a_summary_passes_both_standards_in_both_languages() -> None:
    work = reported()
    made = portfolio.outline(work, figures(work, Scope(), checked=True), SummaryOptions((Lang.EN, Lang.FR)))
    data, report = render_pdf(made)
    assert all_failures(data) == []
    assert not report.missing_characters
    told = read(data)
    assert HOSTILE in told.root.words()
    assert not told.outside
    assert all(figure.alt and figure.bbox for figure in told.root.all("Figure"))


@pytest.mark.parametrize("lang", list(Lang))
def test_the_tables_of_the_file_say_the_numbers_of_the_screen(lang: Lang) -> None:
    work = reported()
    found = figures(work, Scope())
    teller = Teller(work, lang)
    root = read(render_pdf(portfolio.outline(work, found, SummaryOptions((lang,))))[0]).root
    rows = {tuple(c.words() for c in row.all("TH", "TD"))[:2] for table in root.all("Table") for row in table.all("TR")}
    facts = {tuple(c.words() for c in item.all("Lbl", "LBody"))[:2] for item in root.all("LI")}
    for section in sections(teller, found):
        for figure in section.figures:
            for item in figure.items:
                label, value = (" ".join(w.split()) for w in (item.label, teller.write(item.value, item.unit)))
                told = rows if figure.charted else {(key, " ".join(v).split(" – ")[0]) for key, *v in facts}
                assert (label, value) in told, figure.key


@pytest.mark.parametrize("kind", [ChartKind.ROWS, ChartKind.STACKED])
@pytest.mark.parametrize(
    "values", [(3.0, 0.0, None), (0.0, 0.0, 0.0), (1e12, 1.0, float("nan")), (float("inf"), -4.0, 2.0)]
)
def test_bars_across_take_every_number(kind: ChartKind, values: tuple[float | None, ...]) -> None:
    labels = ("A", "An organization whose name is much longer than any line could be " * 3, "")
    chart = Chart(kind, "Title", "What it says", labels, (Series("One", values), Series("Two", values, ("x",))))
    data, _ = render_pdf(document(Heading(1, "Bars"), chart))
    assert all_failures(data) == []


def test_more_bars_than_a_page_has_room_for_are_told_in_words() -> None:
    labels = tuple(f"Bar {n}" for n in range(100))
    chart = Chart(ChartKind.ROWS, "", "A hundred bars", labels, (Series("", (1.0,) * 100),))
    data, _ = render_pdf(document(Heading(1, "Bars"), chart))
    assert "A hundred bars" in read(data).root.words()


def test_the_longest_form_that_keeps_to_its_pages_is_drawn() -> None:
    def form(lines: int) -> Outline:
        return document(Heading(1, "Form"), *(Paragraph(text(f"Line {n} of {lines}")) for n in range(lines)))

    shorter = (form(60), form(20), form(10))
    for forms, lines, pages in ((shorter, 20, 1), (shorter[:1], 60, 3)):
        data, report = render_pdf(replace(form(90), most_pages=1, shorter=forms))
        assert f"Line 1 of {lines}" in read(data).root.words()
        assert report.pages == pages
    assert render_pdf(replace(form(5), most_pages=1, shorter=shorter))[1].pages == 1


HUGE = "An answer that nobody would write, with ‘quotes’, accents é and a_very_long_word_without_a_place_to_break " * 40


@pytest.mark.parametrize("langs", [(Lang.EN,), (Lang.FR,), (Lang.EN, Lang.FR)])
@pytest.mark.parametrize("paper", list(Paper))
def test_a_record_fits_on_a_page_whatever_was_written(langs: tuple[Lang, ...], paper: Paper) -> None:
    work = reported()
    huge: dict[str, Json] = {
        **sample("forklift"),
        "working_title": "W" * 4000,
        "one_sentence": HUGE,
        "outcomes": [{"statement": HUGE} for _ in range(60)],
        "partners": [{"organization": HUGE, "in_demand": True} for _ in range(60)],
    }
    for answers in (huge, {}, sample("homecare_fr")):
        data, report = render_pdf(one.outline(work, request_of(work, answers), SummaryOptions(langs, paper)))
        assert report.pages == len(langs)
        assert all_failures(data) == []


def test_a_comparison_passes_both_standards() -> None:
    work = reported()
    periods = (Period(date(2026, 1, 1), date(2026, 5, 31)), Period(date(2026, 6, 1), date(2026, 11, 30)))
    before, after = compared(work, [Scope(period) for period in periods])
    data, _ = render_pdf(comparison.outline(work, before, after, SummaryOptions((Lang.FR, Lang.EN))))
    assert all_failures(data) == []


def test_a_committee_pack_passes_both_standards_and_its_contents_lead_to_the_requests() -> None:
    work = reported()
    requests = [r for r in work.store.records(RecordKind.REQUEST) if r.version]
    data, report = render_pdf(pack.outline(work, requests, SummaryOptions((Lang.EN, Lang.FR))))
    assert all_failures(data) == []
    assert not report.missing_characters
    (contents, *_) = read(data).root.all("TOC")
    assert [requests[0].number in item.words() for item in contents.all("TOCI")][1]
    assert all(link.links for link in contents.all("Link"))


def packed(work: Services, requests: Sequence[Record], options: SummaryOptions) -> list[str]:
    """The words of each page of the pack of these requests."""
    pdf = pypdfium2.PdfDocument(render_pdf(pack.outline(work, requests, options))[0])
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]
    pdf.close()
    return pages


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("lang", list(Lang))
def test_a_decision_is_signed_on_the_page_of_the_open_points(lang: Lang, paper: Paper) -> None:
    work = services()
    titles = ("Cold-Chain Handling (invented)", "Dock Safety (invented)", "Invented 3")
    made = [request_of(work, {**sample("forklift"), "working_title": t}, submitted=True) for t in titles]
    pages = packed(work, made, SummaryOptions((lang,), paper))
    say = Teller(work, lang).say
    for request in made:
        opened, decided = (" ".join(say(f"committee-{k}", number=request.number).split()) for k in ("open", "decision"))
        (page,) = [p for p in pages if opened in p]
        assert decided in page
        assert say("committee-clerk") in page


@pytest.mark.parametrize("lang", list(Lang))
def test_where_open_points_take_pages_the_last_of_them_and_the_title_stand_with_the_decision(lang: Lang) -> None:
    work = services()
    request = request_of(work, sample("rough"))
    sent = replace(request_of(work, sample("forklift"), submitted=True), answers=request.answers)
    pages = packed(work, [sent], SummaryOptions((lang,)))
    say = Teller(work, lang).say
    (page,) = [p for p in pages if say("committee-clerk") in p]
    assert len(pages) > 4
    assert "Certificate in Data Basics with Excel" in page
    assert say("proposal-finding") in page


def test_where_nothing_can_be_decided_nobody_is_asked_to_sign() -> None:
    work = services()
    pages = packed(work, [request_of(work, sample("forklift"))], SummaryOptions((Lang.EN,)))
    assert any("In its state there is nothing to decide." in page for page in pages)
    assert not any("Recorded by" in page for page in pages)
