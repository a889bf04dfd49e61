"""Certificates as PDF, checked: the badges inside them, merged and sealed ones, and PDFs of people who mean harm."""

from __future__ import annotations

import io
import json
import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path

import pikepdf
import pytest

from mcdesk.app.badges import files
from mcdesk.app.badges.files import Told, verify_file, worst
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.certificates.ports import Order
from mcdesk.app.upkeep.records import unwatched
from mcdesk.domain.badges.findings import Outcome, Stage, Verdict
from mcdesk.domain.badges.reading import Unreadable
from mcdesk.domain.texts import Lang
from mcdesk.export.badge import enclosed, enclosed_child
from mcdesk.export.certificates.keeper import CertificateFileKeeper
from mcdesk.export.certificates.printing import Printing
from mcdesk.export.certificates.sealing import key_from
from tests.badge import images, samples
from tests.export.certificates.helpers import NOW, bundled, learner
from tests.export.certificates.test_sealing import PHRASE, key_file

ENDLESS = 300 * 1024 * 1024
"""Bytes that a bomb unpacks to, from some hundred thousand."""


@pytest.fixture
def check(badges: BadgeTools, tmp_path: Path) -> Callable[[bytes], Sequence[Told]]:
    def run(data: bytes) -> Sequence[Told]:
        path = tmp_path / "certificate.pdf"
        path.write_bytes(data)
        return verify_file(badges.reader, path, samples.asked(badges))

    return run


def class_of(badges: BadgeTools, key: OpenKey, number: int, *, sealed: bool = False) -> Order:
    texts = [samples.signed_text(badges, key).encode("utf-8") for _ in range(number)]
    seal = key_from(key_file("ec"), PHRASE.decode()) if sealed else None
    rows = [learner(str(n), learner_name=f"Learner {n}") for n in range(number)]
    return Order(bundled("modern"), Lang.EN, rows, "Example College", NOW, lambda facts: texts[int(facts.key)], seal)


def verdicts(told: Sequence[Told]) -> list[Verdict]:
    return [one.report.verdict for one in told]


def only(told: Sequence[Told]) -> tuple[Outcome, str]:
    """The one finding of a file that no badge was found in."""
    (one,) = told
    (finding,) = one.report.findings
    assert finding.stage is Stage.FILE
    return finding.outcome, finding.message.key


def with_files(attached: Sequence[tuple[str, bytes]], encryption: pikepdf.Encryption | None = None) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    for name, data in attached:
        given = {"filename": name, "mime_type": "application/json", "creation_date": "", "mod_date": ""}
        pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, data, **given)
    out = io.BytesIO()
    pdf.save(out, encryption=encryption or False)
    return out.getvalue()


@pytest.mark.parametrize("sealed", [False, True])
def test_the_badge_in_a_certificate_is_checked(
    badges: BadgeTools, key: OpenKey, sealed: bool, check: Callable[[bytes], Sequence[Told]]
) -> None:
    order = class_of(badges, key, 1, sealed=sealed)
    (told,) = check(Printing(order, unwatched).one(order.rows[0]))
    assert told.name == "credential.json"
    assert told.report.verdict is Verdict.GOOD
    assert told.report.facts.recipient_name == samples.RECIPIENT.name


@pytest.mark.parametrize("sealed", [False, True])
def test_each_badge_in_a_file_for_all_is_told(
    badges: BadgeTools, key: OpenKey, sealed: bool, tmp_path: Path, check: Callable[[bytes], Sequence[Told]]
) -> None:
    order = class_of(badges, key, 7, sealed=sealed)
    CertificateFileKeeper().merged(order, "All", tmp_path / "all.pdf", unwatched)
    told = check((tmp_path / "all.pdf").read_bytes())
    assert verdicts(told) == [Verdict.GOOD] * 7
    assert len({one.name for one in told}) == 7


def test_a_badge_that_was_changed_inside_is_found(
    badges: BadgeTools, key: OpenKey, check: Callable[[bytes], Sequence[Told]]
) -> None:
    good = samples.signed_text(badges, key)
    bad = good.replace(samples.RECIPIENT.name, "Somebody Else")
    told = check(with_files([("a.json", good.encode()), ("b.json", bad.encode()), ("bill.xml", b"<bill/>")]))
    assert [(one.name, one.report.verdict) for one in told] == [("a.json", Verdict.GOOD), ("b.json", Verdict.BAD)]
    assert worst(told) is Verdict.BAD


def test_badges_in_every_wrapping_are_found(
    badges: BadgeTools, key: OpenKey, check: Callable[[bytes], Sequence[Told]]
) -> None:
    text = samples.signed_text(badges, key)
    baked = {"b.png": images.png(), "b.svg": images.SVG}
    every = [(name, badges.maker.bake(image, text)) for name, image in baked.items()]
    assert verdicts(check(with_files([*every, ("no ending", text.encode())]))) == [Verdict.GOOD] * 3


def test_a_pdf_that_anybody_may_read_but_not_change_is_read(
    badges: BadgeTools, key: OpenKey, check: Callable[[bytes], Sequence[Told]]
) -> None:
    attached = [("a.json", samples.signed_text(badges, key).encode())]
    locked = with_files(attached, encryption=pikepdf.Encryption(owner="secret", user=""))
    assert verdicts(check(locked)) == [Verdict.GOOD]
    shut = with_files(attached, encryption=pikepdf.Encryption(owner="secret", user="secret"))
    assert only(check(shut)) == (Outcome.FAILED, "badges-read-pdf-password")


def test_a_broken_table_of_references_is_no_obstacle(
    badges: BadgeTools, key: OpenKey, check: Callable[[bytes], Sequence[Told]]
) -> None:
    order = class_of(badges, key, 1)
    data = Printing(order, unwatched).one(order.rows[0])
    at = data.rindex(b"startxref")
    assert verdicts(check(data[:at] + b"startxref\n7\n%%EOF\n")) == [Verdict.GOOD]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"%PDF-1.7", "damaged"),
        (b"%PDF-1.7\n" + b"\xff" * 5000, "damaged"),
        (b"\xef\xbb\xbf%PDF-2.0\n1 0 obj\n<</Length 99999999999>>\nstream\n", "damaged"),
        (with_files([]), "none"),
        (with_files([("bill.xml", b"<bill/>")]), "none"),
    ],
)
def test_what_holds_no_badge_is_told(data: bytes, key: str, check: Callable[[bytes], Sequence[Told]]) -> None:
    assert only(check(data)) == (Outcome.FAILED, f"badges-read-pdf-{key}")


def bomb() -> bytes:
    squeeze = zlib.compressobj(9)
    return squeeze.compress(b" " * ENDLESS) + squeeze.flush()


def packed(entries: bytes, data: bytes) -> bytes:
    return b"<<%b/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream" % (entries, len(data), data)


def written(objects: Sequence[bytes]) -> bytes:
    """A PDF without a table of references: readers find the objects one by one."""
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % (n, one) for n, one in enumerate(objects, start=1))
    return b"%PDF-1.7\n" + body + b"trailer\n<</Size 99/Root 1 0 R>>\n%%EOF\n"


PAGES = (b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>")


def attaching(*more: bytes, names: bytes = b"(a.json) 4 0 R ") -> bytes:
    catalogue = b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[%b]>>>>>>" % names
    spec = b"<</Type/Filespec/F(a.json)/UF(a.json)/EF<</F 5 0 R>>>>"
    return written([catalogue, *PAGES, spec, *more])


def in_object_stream(squeezed: bytes) -> bytes:
    """The file specification stands in a stream of objects, which the table of references sends readers to."""
    catalogue = b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.json) 4 0 R]>>>>>>"
    out, places = b"%PDF-1.7\n", [0]
    for number, one in (
        (1, catalogue),
        (2, PAGES[0]),
        (3, PAGES[1]),
        (5, packed(b"/Type/ObjStm/N 1/First 4", squeezed)),
    ):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    rows = [(0, 0, 0), *[(1, places[n], 0) for n in (1, 2, 3)], (2, 5, 0), (1, places[4], 0), (1, len(out), 0)]
    table = zlib.compress(b"".join(struct.pack(">BIH", *row) for row in rows))
    entries = b"/Type/XRef/Size 7/W[1 4 2]/Root 1 0 R"
    return out + b"6 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (packed(entries, table), len(out))


def test_a_bomb_is_not_unpacked(check: Callable[[bytes], Sequence[Told]]) -> None:
    told = check(attaching(packed(b"/Type/EmbeddedFile", bomb())))
    assert only(told)[1] in ("badges-read-large", "badges-read-pdf-stopped")


def test_a_bomb_in_a_bomb_is_not_unpacked(check: Callable[[bytes], Sequence[Told]]) -> None:
    twice = zlib.compress(bomb(), 9)
    inner = b"<</Type/EmbeddedFile/Filter[/FlateDecode/FlateDecode]/Length %d>>\nstream\n%b\nendstream"
    told = check(attaching(inner % (len(twice), twice)))
    assert only(told)[1] in ("badges-read-large", "badges-read-pdf-stopped")


def test_a_bomb_among_the_objects_is_not_unpacked(check: Callable[[bytes], Sequence[Told]]) -> None:
    good = in_object_stream(zlib.compress(b"4 0 <</Type/Filespec/F(a.json)/UF(a.json)>>"))
    assert [one.name for one in check(good)] == ["a.json"], "the wrapping is one that readers take"
    assert only(check(in_object_stream(bomb())))[0] is Outcome.FAILED


def test_names_that_lead_in_a_circle_end(check: Callable[[bytes], Sequence[Told]]) -> None:
    names = b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 4 0 R>>>>"
    data = written([names, *PAGES, b"<</Kids[4 0 R 4 0 R 4 0 R]/Names[(a) 4 0 R]>>"])
    assert only(check(data))[0] is Outcome.FAILED


def test_of_very_many_files_some_are_looked_at(
    check: Callable[[bytes], Sequence[Told]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(enclosed, "MOST_FILES", 30)
    told = check(with_files([(f"{n}.json", b"{}") for n in range(40)]))
    assert len(told) == 31
    (finding,) = told[-1].report.findings
    assert (finding.outcome, finding.message.key) == (Outcome.NOT_CHECKED, "badges-read-pdf-many")
    assert (finding.message.args["looked"], finding.message.args["count"]) == (30, 40)


def test_thousands_of_files_do_not_hang(check: Callable[[bytes], Sequence[Told]]) -> None:
    names = b"".join(b"(%d.txt) 4 0 R " % n for n in range(5_000))
    data = attaching(packed(b"/Type/EmbeddedFile", zlib.compress(b"x")), names=names).replace(b"a.json", b"a.text")
    assert only(check(data))[1] == "badges-read-pdf-many"


def test_badges_that_take_too_long_are_left(badges: BadgeTools, key: OpenKey, tmp_path: Path) -> None:
    text = samples.signed_text(badges, key).encode()
    path = tmp_path / "slow.pdf"
    path.write_bytes(with_files([(f"{n}.json", text) for n in range(5)]))
    clock: Iterator[float] = (files.MOST_SECONDS / 2 * n for n in count())
    told = verify_file(badges.reader, path, samples.asked(badges), lambda: next(clock))
    assert verdicts(told)[:2] == [Verdict.GOOD] * 2
    assert told[-1].report.findings[0].message.key == "badges-read-pdf-many"


def test_a_process_that_does_not_end_is_ended() -> None:
    with pytest.raises(Unreadable) as refused:
        enclosed.files_in(with_files([]), patience=0.0)
    assert refused.value.message.key == "badges-read-pdf-stopped"


def test_what_the_process_writes() -> None:
    out = io.StringIO()
    pdf = with_files([("a.json", b"{}"), ("large.json", b"x" * 100), ("empty.json", b"")])
    assert enclosed_child.main(["9", "50", "1000"], pdf, out) == 0
    told = [json.loads(line) for line in out.getvalue().splitlines()]
    assert told == [
        {"name": "a.json", "data": "e30="},
        {"name": "empty.json", "data": ""},
        {"name": "large.json", "large": True},
        {"count": 3},
    ]


def test_a_badge_whose_words_tell_of_a_pdf_is_none() -> None:
    assert not enclosed.is_pdf(b'{"name": "%PDF-1.7"}')
    assert enclosed.is_pdf(b"\r\n%PDF-1.4\n")
