"""A class of certificates, tagged, archival, with the credential inside, against a stock ReportLab canvas."""

from __future__ import annotations

import base64
import io
import json
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.measure import Result, case, interleaved, peak_memory
from mcdesk.app.certificates.making import make
from mcdesk.app.certificates.ports import Order, SealKey
from mcdesk.domain.certificates.facts import Facts, filled, is_shown, sample
from mcdesk.domain.certificates.template import Across, Box, BoxKind, Template
from mcdesk.domain.texts import Lang

LEARNERS = 1000
STOCK = 100
"""How many the stock canvas draws; its figure is of as many as the others make."""
_FIRST = ("Amélie", "Bob", "Chantal", "Dmitri", "Élodie", "Fatima", "Georges", "Hana", "Ivan", "Joséphine")
_LAST = ("Tremblay", "Li", "Okafor", "Bélanger", "Singh", "O’Neill", "Nguyen", "Kowalczyk")


def learners(count: int) -> list[Facts]:
    """An invented class."""
    common = sample(Lang.EN).values
    return [
        Facts(
            str(n),
            {
                **common,
                "learner_name": f"{_FIRST[n % 10]} {_LAST[n % 8]} {n}",
                "credential_id": f"MC-2026-{n:05d}",
                "address": f"https://badges.example.org/v/{n:08x}",
            },
        )
        for n in range(count)
    ]


@cache
def _same_for_all() -> tuple[str, str]:
    """What the credentials of a class share: words, and the picture that wallets show, which cannot be pressed."""
    words = " ".join(f"Shows outcome {n} on the course, alone and with care." for n in range(130))
    return words, "data:image/png;base64," + base64.b64encode(Random(7).randbytes(7_900)).decode("ascii")


@cache
def _credential(address: str, learner: str) -> bytes:
    words, picture = _same_for_all()
    subject = {"type": "AchievementSubject", "name": learner, "criteria": words, "image": picture}
    return json.dumps({"type": ["VerifiableCredential"], "id": address, "subject": subject}).encode()


def credential(facts: Facts) -> bytes:
    """A credential of the size that a class of a college has, about 19 kB, as a ledger would have it ready."""
    return _credential(facts.value("address"), facts.learner)


@cache
def template() -> Template:
    """The formal template, which has the most to draw."""
    from mcdesk.export.certificates.keeper import CertificateFileKeeper

    return next(t for t in CertificateFileKeeper().bundled("") if t.id == "formal")


def order(count: int, key: SealKey | None = None) -> Order:
    """The class as it is ordered."""
    moment = datetime(2026, 11, 24, 9, tzinfo=UTC)
    return Order(template(), Lang.EN, learners(count), "Example College", moment, credential, key)


def ours(count: int, folder: Path, key: SealKey | None = None) -> None:
    """One file for each, with the plan beside them."""
    from mcdesk.export.certificates.keeper import CertificateFileKeeper

    make(CertificateFileKeeper(), order(count, key), folder)


def in_memory(class_: Order) -> None:
    """One file for each, as bytes."""
    from mcdesk.app.upkeep.records import unwatched
    from mcdesk.export.certificates.printing import Printing

    printing = Printing(class_, unwatched)
    for facts in class_.rows:
        printing.one(facts)


class Stock:
    """The same page with ReportLab's canvas, in the same fonts, with the same code: no tags, nothing inside."""

    def __init__(self) -> None:
        from mcdesk.export.certificates.setting import WEIGHTS
        from mcdesk.export.pdf.text.fonts import first_face

        self.fonts = {cut: first_face(weight).name for cut, weight in WEIGHTS.items()}
        self.page = template().page

    def one(self, facts: Facts) -> bytes:
        """A certificate."""
        from reportlab.pdfgen.canvas import Canvas

        out = io.BytesIO()
        size = (self.page.width, self.page.height)
        make_canvas: Any = Canvas
        canvas = make_canvas(out, size, initialFontName="AtkinsonHyperlegibleNext_400Regular", pageCompression=1)
        canvas.setTitle(facts.learner)
        for box in template().drawn:
            if is_shown(box, facts):
                self.box(canvas, box, facts)
        canvas.showPage()
        canvas.save()
        return out.getvalue()

    def box(self, canvas: Any, box: Box, facts: Facts) -> None:
        """One box. Ornaments come as operators that were made once for all."""
        from mcdesk.export.certificates import codes, shapes

        place, page = box.place, self.page
        if box.kind is BoxKind.CODE:
            code = codes.code_operators(facts.address, place.x, page.height - place.bottom, place.width)
            canvas._code.append("q 0 g " + code.decode("ascii") + " Q")
        if box.kind in (BoxKind.FRAME, BoxKind.SEAL):
            self.ornament(canvas, box)
        if box.kind is BoxKind.LINE:
            canvas._code.append("q " + shapes.line(box, page) + " Q")
        if box.kind in (BoxKind.TEXT, BoxKind.LIST):
            self.words(canvas, box, facts)

    def ornament(self, canvas: Any, box: Box) -> None:
        """A border or a seal, its repeated part in a form of its own."""
        part, whole = ornament(box.id)
        canvas.beginForm(box.id)
        canvas._code.append(part)
        canvas.endForm()
        woven = f"/{canvas._doc.getXObjectName(box.id)} Do"
        canvas._formsinuse.append(box.id)
        canvas._code.append("q " + whole.replace("WOVEN", woven) + " Q")

    def words(self, canvas: Any, box: Box, facts: Facts) -> None:
        """The lines of a text, not shrunk and not wrapped but by its own line feeds."""
        canvas.setFont(self.fonts[box.cut], box.size)
        canvas.setFillColor(box.colour)
        said = "\n".join(facts.outcomes) if box.kind is BoxKind.LIST else filled(box.text.en, facts, Lang.EN)
        top = self.page.height - box.place.y - box.size
        for line in (said.upper() if box.capitals else said).split("\n"):
            if box.across is Across.CENTRE:
                canvas.drawCentredString(box.place.x + box.place.width / 2, top, line)
            else:
                canvas.drawString(box.place.x, top, line)
            top -= box.size * box.leading


@cache
def ornament(box_id: str) -> tuple[str, str]:
    """The repeated part of an ornament, and the whole with WOVEN for each part."""
    from mcdesk.export.certificates import shapes

    box, page = template().box(box_id), template().page
    if box.kind is BoxKind.FRAME:
        return shapes.weave(box), shapes.frame(box, page, "WOVEN")
    return shapes.petals(box), shapes.seal(box, page, "MC", "WOVEN")


def stock(rows: list[Facts]) -> None:
    """One stock file for each, in memory."""
    maker = Stock()
    for facts in rows:
        maker.one(facts)


def stock_in(rows: list[Facts], folder: Path) -> None:
    """One stock file for each, in a folder."""
    maker = Stock()
    for number, facts in enumerate(rows):
        (folder / f"{number}.pdf").write_bytes(maker.one(facts))


@cache
def _root() -> tempfile.TemporaryDirectory[str]:
    """Holds the folders of every run beside the project, and goes with the process.

    On ext4 whoever creates a file next looks past each inode nearby that was freed in the last seconds: where a
    thousand files were just removed, as tests do in the system's folder, an empty file takes twenty times as long.
    """
    return tempfile.TemporaryDirectory(prefix=".mcdesk-bench-", dir=Path(__file__).parents[1])


def within(work: Callable[[Path], None]) -> Callable[[], None]:
    """Gives each run a folder of its own."""
    return lambda: work(Path(tempfile.mkdtemp(dir=_root().name)))


@cache
def self_signed_key() -> SealKey:
    """A key that vouches for itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    from mcdesk.export.certificates.sealing import FileKey

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Example College")])
    begins, ends = datetime(2026, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, begins, ends)
    return FileKey(key, (builder.add_extension(usage, critical=True).sign(key, hashes.SHA256()),))


@case
def certificates_speed() -> Result:
    """CPU time of the files of a class, the class looked through included; the goal is a fifteenth of stock."""
    class_, rows = order(LEARNERS), learners(STOCK)
    value, baseline = interleaved(lambda: in_memory(class_), lambda: stock(rows), rounds=5, clock=time.process_time)
    return Result(f"Certificates, {LEARNERS} files", value, baseline * LEARNERS / STOCK, goal=1 / 15)


@case
def certificates_on_disk() -> Result:
    """CPU time with all that a folder takes (names, plan, files), against stock files in a folder; a fifteenth, too.

    The kernel's part in it, creating a file and copying it, costs whoever draws about the same, and varies by the hour.
    """
    class_, rows = learners(STOCK), LEARNERS
    value, baseline = interleaved(
        within(lambda folder: ours(rows, folder)),
        within(lambda folder: stock_in(class_, folder)),
        rounds=5,
        clock=time.process_time,
    )
    return Result(f"Certificates, {LEARNERS} files in a folder", value, baseline * LEARNERS / STOCK, goal=1 / 15)


@case
def certificates_sealed() -> Result:
    """CPU time of a sealed class against one without seals."""
    key = self_signed_key()
    value, baseline = interleaved(
        within(lambda folder: ours(LEARNERS, folder, key)),
        within(lambda folder: ours(LEARNERS, folder)),
        rounds=5,
        clock=time.process_time,
    )
    return Result("Certificates, sealed against not", value, baseline, goal=2.0)


def uncached(facts: Facts) -> bytes:
    """A credential that nobody keeps."""
    return _credential.__wrapped__(facts.value("address"), facts.learner)


@case
def certificates_memory() -> Result:
    """Peak memory of a class of 2,000 against one of 100; credentials come one by one, as from a ledger."""
    code = "import tempfile, pathlib; from benchmarks import case_certificates as c\n"
    code += "c.credential = c.uncached\nfrom benchmarks.case_certificates import ours\n"
    code += "with tempfile.TemporaryDirectory() as folder: ours({}, pathlib.Path(folder))"
    return Result(
        "Certificates, memory 2000 to 100", peak_memory(code.format(2000)), peak_memory(code.format(100)), "MB", 1.15
    )
