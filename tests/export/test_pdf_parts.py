"""Strictness, colours, direction, links, scales, files: the parts on their own."""

from __future__ import annotations

import gc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.upkeep.records import Cancelled
from mcdesk.domain.contrast import ratio
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.outline import Palette, Paragraph, Part, Tone, text
from mcdesk.domain.texts import Lang, words
from mcdesk.export.font_chain import Weight, chain
from mcdesk.export.pdf.links import usable_link
from mcdesk.export.pdf.scales import number, scale
from mcdesk.export.pdf.seam import Sheets
from mcdesk.export.pdf.styles import QUIET, TEXT, WHITE, theme
from mcdesk.export.pdf.tagging.elements import Element
from mcdesk.export.pdf.tagging.pen import Pen
from mcdesk.export.pdf.tagging.strict import UntaggedError, check_page
from mcdesk.export.pdf.text import fonts
from mcdesk.export.pdf.text.clean import clean, one_line, paragraphs
from mcdesk.export.pdf.text.direction import levels, visual_order
from mcdesk.export.pdf.text.fonts import face_for, first_face, is_ordinary
from mcdesk.export.pdf.writer import render_pdf, write_pdf
from mcdesk.export.registry import EXPORTERS, exporter
from tests.export.samples import proposal


def pen() -> Pen:
    made = Pen(Sheets(first_face(Weight.REGULAR).name, (200.0, 200.0)))
    made.open_page((200.0, 200.0))
    return made


def test_what_was_written_leaves_memory_without_a_look_for_circles() -> None:
    def elements() -> int:
        assert render_pdf(proposal())
        return sum(isinstance(thing, Element) for thing in gc.get_objects())

    gc.disable()
    try:
        # The first one imports what keeps elements for all.
        assert elements() == elements()
    finally:
        gc.enable()


def test_drawing_outside_the_structure_is_refused() -> None:
    with pytest.raises(UntaggedError):
        pen().rectangle(0, 0, 1, 1, "#000000")


def test_content_inside_other_content_is_refused() -> None:
    drawing = pen()
    with drawing.artifact(), pytest.raises(UntaggedError), drawing.leaf(Element("P")):
        pass


def test_what_goes_round_the_pen_is_found_at_the_end_of_the_page() -> None:
    drawing = pen()
    drawing.sheets.code.append("BT /F1 12 Tf (hidden) Tj ET")
    with pytest.raises(UntaggedError, match="hidden"):
        drawing.close_page()


def test_marked_content_left_open_is_found() -> None:
    with pytest.raises(UntaggedError, match="left open"):
        check_page(["/P <</MCID 0>> BDC", "BT", "ET"])


@given(st.from_regex("#[0-9a-f]{6}", fullmatch=True), st.from_regex("#[0-9a-f]{6}", fullmatch=True))
def test_every_palette_is_legible(accent: str, soft: str) -> None:
    look = theme(Palette(accent, soft))
    grounds = [WHITE, look.soft, *(look.ground(tone) for tone in Tone), "#f2f0f4"]
    for ground in grounds:
        for ink in (look.accent, TEXT, QUIET, *(look.tone(tone) for tone in Tone)):
            assert ratio(ink, ground) >= 4.5, (ink, ground)
    assert ratio(WHITE, look.accent) >= 4.5
    assert ratio(WHITE, look.bar_of_mark) >= 4.5


def test_a_good_accent_is_left_as_it_is() -> None:
    assert theme(Palette("#5B2C83")).accent == "#5b2c83"
    assert theme(Palette("not a colour", "")).accent == "#5b2c83"


def test_text_is_cleaned() -> None:
    assert clean("a\x00b\tc\r\nd\u2028e\u200bf\ud800") == "ab c\nd\nef\ufffd"
    assert clean("e\u0301") == "é"
    assert one_line("  a \n b\u00a0c ") == "a b c"
    assert paragraphs("one\ntwo\n \nthree\n\n\n") == ["one\ntwo", "three"]


def test_each_character_has_the_first_font_that_has_it() -> None:
    names = {char: face.name.split("_")[0] for char in "aéЖᐃאع✓→∑" if (face := face_for(char, Weight.REGULAR))}
    assert names["a"] == names["é"] == "AtkinsonHyperlegibleNext"
    assert names["Ж"] == "NotoSans"
    assert names["ᐃ"] == "NotoSansCanadianAboriginal"
    assert names["א"] == "NotoSansHebrew"
    assert names["ع"] == "NotoSansArabic"
    assert names["✓"] == "NotoSansSymbols2"
    assert len(names) == 9
    assert face_for("😀", Weight.REGULAR) is None
    assert is_ordinary("Élève œuvre « 36 h » – …")
    assert not is_ordinary("µ")


def test_missing_characters_are_reported_and_still_read() -> None:
    part = Part("en-CA", (Paragraph(text("smile 😀 漢")),))
    _, report = render_pdf(replace(proposal(part), cover=None))
    assert report.missing_characters == {"😀", "漢"}


def test_right_to_left_words_are_put_in_visual_order() -> None:
    words_of = "אב גד 12"
    found = levels(words_of)
    assert found == [1, 1, 1, 1, 1, 1, 2, 2]
    assert "".join(words_of[index] for index in visual_order(found)) == "12 דג בא"
    assert levels("plain") == [0] * 5


def test_links_are_safe() -> None:
    anchors = {"here": "there 2"}
    assert usable_link("https://example.org/é", anchors) == "https://example.org/%C3%A9"
    assert usable_link("#here", anchors) == "#there 2"
    for bad in ("#there", "javascript:alert(1)", "file:///etc", "", None, "http://[", "data:text/html,x"):
        assert usable_link(bad, anchors) == ""


@given(st.lists(st.floats(-1e9, 1e9), max_size=9))
def test_scales_hold_their_values(values: list[float]) -> None:
    found = scale(values, 0.0, 100.0)
    assert all(-0.01 <= found.place(value) <= 100.01 for value in values)
    assert 2 <= len(found.ticks()) <= 14


def test_numbers_are_written_as_the_language_does() -> None:
    assert number(12500.0, "en-CA") == "12,500"
    assert number(12500.5, "fr-CA") == "12\u00a0500,5"


def test_exporters_write_beside_then_replace(tmp_path: Path) -> None:
    assert [found.format for found in EXPORTERS] == ["pdf", "text", "docx"]
    for found in EXPORTERS:
        path = tmp_path / f"proposal{found.suffix}"
        path.write_bytes(b"old")
        assert found.write(proposal(), path) == ()
        assert path.stat().st_size > 1000
        assert words(found.label, Lang.FR) != words(found.label, Lang.EN)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["proposal.docx", "proposal.pdf", "proposal.txt"]


def test_a_folder_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        exporter("pdf").write(proposal(), tmp_path / "absent" / "x.pdf")
    assert "x.pdf" in words(caught.value.message, Lang.FR)
    with pytest.raises(KeyError):
        exporter("odt")


def test_progress_is_told_and_may_end_the_work(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    write_pdf(proposal(), tmp_path / "a.pdf", progress=lambda done, total: steps.append((done, total)))
    shares = [done / total for done, total in steps]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(steps) > 50

    def stop_at(place: int) -> Callable[[int, int], None]:
        left = iter(range(place))

        def stop(_done: int, _total: int) -> None:
            if next(left, None) is None:
                raise Cancelled

        return stop

    for place in (0, len(steps) // 3, len(steps) - 2):
        with pytest.raises(Cancelled):
            exporter("pdf").write(proposal(), tmp_path / "b.pdf", stop_at(place))
    assert [p.name for p in tmp_path.iterdir()] == ["a.pdf"]


def test_a_font_is_loaded_once_also_where_several_documents_want_it_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_FACES", {})
    together = Barrier(6)

    def load(_: int) -> int:
        together.wait(10)
        return id(fonts.face(chain(Weight.REGULAR)[0]))

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(load, range(6)))) == 1
