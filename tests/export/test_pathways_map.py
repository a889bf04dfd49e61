"""The map of stacks on paper: a broad one lies across, so that its words can be read."""

from __future__ import annotations

import json

import pypdfium2
import pytest

from mcdesk.app import records
from mcdesk.app.pathways.exporting import document
from mcdesk.app.pathways.portfolio import portfolio
from mcdesk.app.services import Services
from mcdesk.domain.outline import Image, Table
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.export.pathways.drawing import SMALL
from mcdesk.export.pdf.writer import render_pdf
from mcdesk.resources import resource
from tests.app.workspace import services
from tests.export.reading import read
from tests.export.verapdf import all_failures


def stack(work: Services, members: int) -> None:
    """A stack of the sample that is kept short."""
    answers = json.loads(resource("samples", "stack_energy.json").read_text("utf-8"))["answers"]
    answers = {k: v for k, v in answers.items() if not k.startswith("ladder")} if members < 5 else answers
    chosen = [{**m, "requires": []} if members < 5 else m for m in answers["members"][:members]]
    records.create(work, RecordKind.STACK, {**answers, "members": chosen})


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize(("members", "across"), [(1, False), (5, True)])
def test_a_broad_map_lies_across_with_its_table_and_no_word_in_it_is_small(
    members: int, across: bool, lang: Lang
) -> None:
    work = services()
    stack(work, members)
    found = portfolio(work)
    made = document(work, found, lang)
    data, _ = render_pdf(made)
    pdf = pypdfium2.PdfDocument(data)
    (size,) = [page.get_size() for page in pdf]
    pdf.close()
    assert (size[0] > size[1]) is across
    (picture,) = read(data).root.all("Figure")
    assert picture.bbox is not None
    wide = picture.bbox[2] - picture.bbox[0]
    assert SMALL * wide / found.plan().width >= 9.0
    assert [b.turned for b in made.parts[0].blocks if isinstance(b, Image | Table)] == [across, across]
    assert all_failures(data) == []
