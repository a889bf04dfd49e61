"""Every document passes veraPDF, and the validator is really at work."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from reportlab.pdfgen.canvas import Canvas

from mcdesk.domain.outline import Outline, Paper, Part
from mcdesk.export.pdf.writer import render_pdf
from tests.export.hostile import HOSTILE, hostile_outline
from tests.export.samples import english, french, large, proposal
from tests.export.verapdf import all_failures, failures

BARE = replace(proposal(Part("en-CA", ())), cover=None, mark="", running="", author="", subject="", keywords=())
DOCUMENTS = {
    "both languages": proposal(),
    "english on A4": replace(proposal(english()), paper=Paper.A4, cover=None),
    "french, final": replace(proposal(french()), lang="fr-CA", mark=""),
    "large": proposal(large()),
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


def test_the_same_outline_is_the_same_file() -> None:
    outline: Outline = proposal(english(), french(), large())
    assert render_pdf(outline)[0] == render_pdf(outline)[0]
