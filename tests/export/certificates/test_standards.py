"""Every certificate passes PDF/UA-1 and PDF/A-3a, and reads as it looks."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
import zxingcpp
from PIL import Image

from mcdesk.app.upkeep.records import unwatched
from mcdesk.domain.certificates.template import BoxKind, Role, on_sheet
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang
from mcdesk.export.certificates.keeper import CertificateFileKeeper
from mcdesk.export.certificates.printing import Printing
from mcdesk.export.certificates.setting import measured
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.styles import SMALLEST
from mcdesk.export.pdf.text import fonts
from mcdesk.export.pdf.text.fonts import first_face
from tests.export.certificates.helpers import CREDENTIAL, NAMES, bundled, learner, one, order, picture, text
from tests.export.hostile import HOSTILE
from tests.export.reading import letter_sizes, read
from tests.export.verapdf import all_failures

ROOT = Path(__file__).resolve().parents[3]
LONG = "Wolfeschlegelsteinhausenbergerdorff" * 6


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize("address", [True, False])
def test_a_certificate_passes_both_standards(name: str, lang: Lang, inside: bool, address: bool) -> None:
    facts = learner("1", lang) if address else learner("1", lang, address="")
    data = one(bundled(name), facts, lang, inside=inside)
    assert all_failures(data) == []
    reading = read(data)
    assert reading.outside == []
    assert reading.bound == reading.drawn
    assert [node.words() for node in reading.root.all("H1")] == [facts.value("credential_name")]
    assert len(list(reading.root.all("Figure"))) == int(address)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.Root.Lang) == lang.value
        assert facts.learner in str(pdf.docinfo.Title)
        assert len(pdf.attachments) == int(inside)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_names_pass_and_lose_nothing(name: str, words: str) -> None:
    facts = learner("1", learner_name=HOSTILE[words] + " Z", credential_name=HOSTILE[words] + " Y")
    data = one(bundled(name), facts)
    assert all_failures(data) == []
    assert read(data).outside == []


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", NAMES)
def test_both_papers_and_both_ways_of_turning_them_pass(name: str, paper: Paper) -> None:
    for landscape in (True, False):
        template = on_sheet(bundled(name), paper, landscape=landscape)
        data = one(template, learner("1", learner_name=LONG))
        assert all_failures(data) == []
        assert picture(data, scale=0.1).width > 0


def test_the_words_are_read_in_order_with_their_roles() -> None:
    data = one(bundled("formal"), learner("1", learner_name="Amélie Tremblay", outcomes="Drive safely\nStop in time"))
    root = read(data).root
    words = root.words()
    order_ = ["Amélie Tremblay", "Safe Forklift", "9 November 2026", "Drive safely", "Stop in time", "Authorized"]
    assert sorted(order_, key=words.index) == order_
    assert [node.words() for node in root.all("LBody")] == ["Drive safely", "Stop in time"]
    assert [node.words() for node in root.all("H2")] == ["LEARNING OUTCOMES"]
    assert next(root.all("Figure")).alt == "QR code that leads to https://badges.example.org/v/7f3a9c"
    assert "https://badges.example.org/v/7f3a9c" in next(iter(root.all("Link"))).links
    assert "Amélie Tremblay" in text(data)


def test_a_certificate_without_address_says_what_it_is() -> None:
    english = one(bundled("modern"), learner("1", address=""))
    assert "This PDF is a printed summary; the verifiable record is the digital badge." in " ".join(
        text(english).split()
    )
    french = one(bundled("formal"), learner("1", Lang.FR, address=""), Lang.FR)
    assert "Ce PDF est un résumé imprimé; le document vérifiable est l’insigne numérique." in read(french).root.words()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("address", ["https://badges.example.org/v/1", "https://badges.example.org/" + "x" * 300])
def test_the_code_can_be_scanned_from_the_page(name: str, address: str) -> None:
    data = one(bundled(name), learner("1", address=address))
    assert [found.text for found in zxingcpp.read_barcodes(picture(data, scale=300 / 72))] == [address]


def test_the_credential_is_inside_and_belongs_to_the_document() -> None:
    with pikepdf.open(io.BytesIO(one(bundled("formal"), learner("7"), inside=True))) as pdf:
        (name,) = pdf.attachments
        assert pdf.attachments[name].get_file().read_bytes() == CREDENTIAL + b"7"
        assert pdf.attachments[name].get_file().mime_type == "application/vc"
        (associated,) = list(pdf.Root.AF)
        assert str(associated.AFRelationship) == "/Data"


def test_a_class_is_drawn_the_same_alone_and_together() -> None:
    rows = [learner(str(n), learner_name=name) for n, name in enumerate(("Ada", "محمد عبد الله", "ᐊᓂᔑ ᓈᐯ", "Zoë"))]
    template = bundled("modern")
    printing = Printing(order(template, Lang.EN, rows, inside=True), unwatched)
    for facts in rows:
        assert picture(printing.one(facts)).tobytes() == picture(one(template, facts)).tobytes()


def test_a_merged_file_has_a_page_a_bookmark_and_a_credential_for_each(tmp_path: Path) -> None:
    rows = [learner(str(n), learner_name=f"Learner {n}") for n in range(12)]
    path = tmp_path / "all.pdf"
    size = CertificateFileKeeper().merged(order(bundled("formal"), Lang.EN, rows, inside=True), "All", path, unwatched)
    data = path.read_bytes()
    assert len(data) == size
    assert all_failures(data) == []
    assert read(data).pages == 12
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == [facts.learner for facts in rows]
        assert len(pdf.attachments) == 12
    assert "Learner 11" in text(data, 11)


def test_a_contact_sheet_shows_everybody(tmp_path: Path) -> None:
    rows = [learner(str(n), learner_name=f"Learner {n}") for n in range(14)]
    path = tmp_path / "contact.pdf"
    files = CertificateFileKeeper()
    files.contact_sheet(order(bundled("formal"), Lang.FR, rows), path, unwatched)
    assert all_failures(path.read_bytes()) == []
    reading = read(path.read_bytes())
    assert len(list(reading.root.all("Figure"))) == 14
    assert all(facts.learner in reading.root.words() for facts in rows)
    pictures = files.pictures(path, tmp_path / "small", unwatched)
    assert len(pictures) == reading.pages == 2
    assert all(found.read_bytes().startswith(b"\x89PNG") for found in pictures)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "LA", "1"])
def test_pictures_pass_with_their_transparency(mode: str) -> None:
    out = io.BytesIO()
    Image.new(mode, (60, 30)).save(out, "PNG")
    template = bundled("formal")
    box = replace(template.box("logo"), image="logo.png")
    data = one(replace(template.with_box(box), images={"logo.png": out.getvalue()}), learner("1"))
    assert all_failures(data) == []
    assert "Logo of the awarding body" in [node.alt for node in read(data).root.all("Figure")]


def test_every_kind_of_box_is_in_the_bundled_templates_and_a_seal_can_be_a_figure() -> None:
    assert {box.kind for name in NAMES for box in bundled(name).boxes} == set(BoxKind)
    template = bundled("formal")
    data = one(template.with_box(replace(template.box("seal"), role=Role.FIGURE)), learner("1"))
    assert all_failures(data) == []
    assert "Seal of the awarding body" in [node.alt for node in read(data).root.all("Figure")]


def test_a_name_of_two_lines_stands_clear_of_the_words_around_it() -> None:
    box = bundled("formal").box
    above, place, below = (box(name).place for name in ("standard", "credential", "facts"))
    assert place.y - above.bottom >= 5
    assert below.y - place.bottom >= 5
    name = "Conduite avancée du chariot élévateur à contrepoids et manutention en entrepôt frigorifique"
    found = measured(box("credential"), name)
    assert found.lines == 2
    assert found.fits


FULL = {
    "outcomes": "\n".join(
        (
            "inspect a counterbalance forklift before a shift against the manufacturer’s checklist, in time",
            "calculate the safe load for a lift from the capacity plate, the load centre and the mast height",
            "operate a counterbalance forklift on a marked course with loads of up to 1,500 kg, without spill",
            "transfer palletized loads between trailer, floor and rack at three metres, by the traffic plan",
            "respond to a tip-over, a spill or a pedestrian in the path according to the site procedure",
        )
    ),
    "assessment": "Inspection and load worksheet – both defects found and five of six calculations correct; practical "
    "operating test – all critical lines met and ten of twelve lines in total; hazard response scenarios – every "
    "step of the emergency procedure in order",
    "credential_id": "7204783f-46f7-497f-8a4a-c0c25003cafd",
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("address", ["", "https://badges.example.org/v/7f3a9c"])
def test_what_a_full_micro_credential_says_is_read_without_effort(name: str, lang: Lang, address: str) -> None:
    data = one(bundled(name), learner("1", lang, address=address, **FULL), lang)
    assert min(letter_sizes(data)) >= SMALLEST


def test_the_serif_cuts_have_every_ordinary_character() -> None:
    ordinary = [chr(code) for code in range(0x20, 0x250) if fonts.is_ordinary(chr(code))]
    assert len(ordinary) > 250
    for weight in Weight:
        assert [char for char in ordinary if not first_face(weight).has(ord(char))] == []


def test_fonts_hold_what_the_class_needs_and_any_other_letter_is_an_error() -> None:
    rows = [learner(name, learner_name=name) for name in ("Ada", "Bo")]
    printing = Printing(order(bundled("formal"), Lang.EN, rows), unwatched)
    with pytest.raises(ValueError, match=r"U\+0051 is not among the glyphs"):
        printing.one(learner("1", learner_name="Queen"))


SAME = """
import hashlib
from tests.export.certificates.helpers import bundled, learner, one
for name in ("formal", "modern"):
    print(hashlib.sha256(one(bundled(name), learner("1", learner_name="محمد Amélie"), inside=True)).hexdigest())
"""


def test_the_same_certificate_is_the_same_file_in_every_process() -> None:
    here = [
        hashlib.sha256(one(bundled(name), learner("1", learner_name="محمد Amélie"), inside=True)).hexdigest()
        for name in NAMES
    ]
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SAME]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, encoding="utf-8")
    assert done.stdout.split() == here


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("lang", Lang)
def test_a_certificate_is_as_it_was(name: str, lang: Lang, golden: Callable[[str, bytes], None]) -> None:
    data = one(bundled(name), learner("1", lang), lang, inside=True)
    golden(f"certificate-{name}-{lang.short}.txt", text(data).replace("\r\n", "\n").encode("utf-8"))
    golden(f"certificate-{name}-{lang.short}.pdf", data)
