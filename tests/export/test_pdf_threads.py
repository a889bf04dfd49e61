"""Files are made by several threads at once, from fonts that they share."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, BrokenBarrierError

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.seam import Sheets
from mcdesk.export.pdf.text.fonts import first_face


def made() -> bytes:
    face = first_face(Weight.REGULAR)
    sheets = Sheets(face.name, (612, 792), spare=True)
    sheets.encode(face, "Élagage, soudure et façonnage")
    sheets.finish_fonts()
    return b"".join(body for _, body in sheets.objects())


def test_two_files_never_take_glyphs_out_of_a_font_at_the_same_time(monkeypatch: pytest.MonkeyPatch) -> None:
    alone, both, met = made(), Barrier(2), []
    seek = TTFontFile.seek

    def slow(font: TTFontFile, pos: int) -> None:
        seek(font, pos)
        try:
            both.wait(0.1)
            met.append(pos)
        except BrokenBarrierError:
            pass

    monkeypatch.setattr(TTFontFile, "seek", slow)
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.submit(made), pool.submit(made)
        assert (first.result(), second.result()) == (alone, alone)
    assert met == []
