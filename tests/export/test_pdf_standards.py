"""Every document passes veraPDF, and the validator is really at work."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Pictures
from reportlab.pdfgen.canvas import Canvas

from mcdesk.domain.outline import FillIn, Heading, Image, Paper, Paragraph, Part, text
from mcdesk.domain.running import Running
from mcdesk.export.pdf.writer import render_pdf
from tests.export.hostile import HOSTILE, hostile_outline
from tests.export.reading import read
from tests.export.samples import english, french, large, proposal
from tests.export.verapdf import all_failures, failures

ROOT = Path(__file__).resolve().parents[2]
FORM = (
    Heading(1, "For the employer"),
    Paragraph(text("Two questions, and who answers them.")),
    FillIn("demand", "Is the competency in demand?", choices=(("demand_yes", "Yes"), ("demand_no", "No"))),
    FillIn("demand_words", "In your own words", lines=4),
    FillIn("name", "Your name"),
)
BARE = replace(proposal(Part("en-CA", ())), cover=None, mark="", around=Running(), author="", subject="", keywords=())
DOCUMENTS = {
    "both languages": proposal(),
    "english on A4": replace(proposal(english()), paper=Paper.A4, cover=None),
    "french, final": replace(proposal(french()), lang="fr-CA", mark=""),
    "large": proposal(large()),
    "a form": proposal(Part("en-CA", FORM)),
    "nothing": BARE,
    "cover only": replace(proposal(), parts=()),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_passes_both_standards(name: str) -> None:
    assert all_failures(render_pdf(DOCUMENTS[name])[0]) == []


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_passes_both_standards(name: str) -> None:
    assert all_failures(render_pdf(hostile_outline(HOSTILE[name]))[0]) == []


def test_the_validator_finds_faults() -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 72, "Neither tagged nor embedded")
    canvas.save()
    assert len(failures(out.getvalue(), "PDFUA_1")) >= 5
    assert len(failures(out.getvalue(), "PDFA_3_A")) >= 5


SAME = """
import hashlib
from mcdesk.export.pdf.writer import render_pdf
from tests.export.hostile import HOSTILE, hostile_outline
from tests.export.reading import read
from tests.export.samples import proposal
for outline in (proposal(), hostile_outline(HOSTILE["arabic"]), hostile_outline(HOSTILE["combining"])):
    print(hashlib.sha256(render_pdf(outline)[0]).hexdigest())
"""


def test_the_same_outline_is_the_same_file_in_every_process() -> None:
    render_pdf(hostile_outline(HOSTILE["hebrew"]))
    here = [
        hashlib.sha256(render_pdf(outline)[0]).hexdigest()
        for outline in (proposal(), hostile_outline(HOSTILE["arabic"]), hostile_outline(HOSTILE["combining"]))
    ]
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", SAME], env=environment, stdout=subprocess.PIPE, check=True, encoding="utf-8"
        )
        assert done.stdout.split() == here


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "1", "CMYK"])
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_pictures_of_every_kind_pass(mode: str, kind: str) -> None:
    out = io.BytesIO()
    if kind == "PNG" and mode == "CMYK":
        mode = "LA"
    picture = Pictures.new(mode if kind == "PNG" else "CMYK" if mode == "CMYK" else "RGB", (40, 20))
    picture.save(out, kind)
    blocks = (Image(out.getvalue(), "A dark field", 60.0), Image(out.getvalue()[:30], "A broken one"))
    data, _ = render_pdf(replace(proposal(Part("en-CA", blocks)), cover=None))
    assert all_failures(data) == []
    assert [figure.alt for figure in read(data).root.all("Figure")] == ["A dark field"]
    assert "A broken one" in read(data).root.words()
