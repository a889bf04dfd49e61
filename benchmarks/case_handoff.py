"""A package out and in again, and a merge, against the same bytes and the same JSON without a check."""

from __future__ import annotations

import io
import json
import os
import time
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256

from benchmarks.measure import Result, case, interleaved
from mcdesk.domain.answers import Json
from mcdesk.domain.fields import Field, Form, Kind, Page
from mcdesk.domain.handoff.package import Package, Sender
from mcdesk.domain.handoff.packing import pack
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.domain.merge.merging import merge
from mcdesk.domain.records import AttachmentInfo, Record, Version
from mcdesk.domain.texts import Local
from mcdesk.export.package.reading import parts_of
from mcdesk.export.package.writing import zipped
from mcdesk.resources import resource

MOMENT = datetime(2026, 11, 24, tzinfo=UTC)
FILES, MEGABYTES, VERSIONS = 5, 1, 3
ROWS, COLUMNS = 100, 10
TOGETHER, ASIDE = 1.5, 6.0
"""The largest ratios wanted: all checks of a package against none; a merge against reading its three sides."""


@cache
def package() -> Package:
    """The complete sample with five files of a megabyte and three submitted versions."""
    answers: dict[str, Json] = json.loads(resource("samples", "forklift.json").read_text("utf-8"))["answers"]
    record = Record("6f0c1c56-0f0f-4d43-9d0a-3d8f8a3b2f10", "2026-0001", "request", 1, "mohawk", answers)
    record = replace(record, version=VERSIONS, created_at=MOMENT, updated_at=MOMENT, created_by="Bench")
    data = [os.urandom(MEGABYTES * 1024 * 1024) for _ in range(FILES)]
    files = {sha256(d).hexdigest(): d for d in data}
    return Package(
        record=record,
        sender=Sender("Bench"),
        made_at=MOMENT,
        program="bench",
        versions=tuple(Version(record.id, n, answers, 1, "mohawk", MOMENT, "Bench") for n in range(1, VERSIONS + 1)),
        attachments=tuple(AttachmentInfo(sha, f"{n}.pdf", len(d), "") for n, (sha, d) in enumerate(files.items())),
        files=files,
    )


def plain(parts: dict[str, bytes]) -> None:
    """The same parts into a ZIP and out again, as Python does it, with their hashes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    with zipfile.ZipFile(made) as archive:
        for name in archive.namelist():
            data = archive.read(name)
            sha256(data).hexdigest()
            if name.endswith(".json"):
                json.loads(data)


@case
def package_out_and_in() -> Result:
    """Packing, writing, reading and checking a package of five megabytes."""
    parts = dict(pack(package()))
    value, baseline = interleaved(
        lambda: unpack(parts_of(zipped(pack(package())), "bench")),
        lambda: plain(parts),
        rounds=5,
        clock=time.process_time,
    )
    return Result("package out and in", value, baseline, goal=TOGETHER)


def _form() -> Form:
    columns = tuple(Field(f"c{n}", Kind.PARAGRAPH, Local(f"c{n}")) for n in range(COLUMNS))
    table = Field("rows", Kind.TABLE, Local("rows"), columns=columns)
    return Form("bench", 1, Local("bench"), Local(), (Page("one", Local("one"), Local(), (table,)),))


def _side(name: str, every: int) -> str:
    """A thousand cells, of which this side changed each ``every``-th."""
    words = "Learners inspect a lift before each shift and record what they find."
    cells = [f"{words} {name}" if every and n % every == 0 else words for n in range(ROWS * COLUMNS)]
    rows = [{"id": f"r{r}", **{f"c{c}": cells[r * COLUMNS + c] for c in range(COLUMNS)}} for r in range(ROWS)]
    return json.dumps({"rows": rows})


@case
def merge_thousand_fields() -> Result:
    """A merge of a thousand fields, changed on both sides, against reading the three sides from JSON."""
    texts = [_side("base", 0), _side("ours", 3), _side("theirs", 5)]
    base, ours, theirs = map(json.loads, texts)
    form = _form()
    found = len(merge(base, ours, theirs, form).conflicts)
    assert found == len(range(0, ROWS * COLUMNS, 15)), "both changed every fifteenth field"
    value, baseline = interleaved(
        lambda: merge(base, ours, theirs, form),
        lambda: [json.loads(t) for t in texts],
        rounds=15,
        clock=time.process_time,
    )
    return Result("merge of 1,000 fields", value, baseline, goal=ASIDE)
