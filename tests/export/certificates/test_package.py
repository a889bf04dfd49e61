"""Templates as files: out and in is the same; hostile ones get a clear answer."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from mcdesk.domain.certificates.reading import template_text
from mcdesk.domain.errors import Refused
from mcdesk.export.certificates import package
from mcdesk.export.certificates.keeper import CertificateFileKeeper
from mcdesk.export.certificates.package import MANIFEST, pack, unpack
from tests.export.certificates.helpers import NAMES, bundled


def png(size: int = 8) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (size, size)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("name", NAMES)
def test_a_template_comes_back_as_it_went(name: str, tmp_path: Path) -> None:
    template = bundled(name)
    with_logo = replace(template.with_box(replace(template.box("logo"), image="logo.png")), images={"logo.png": png()})
    files = CertificateFileKeeper()
    files.write(with_logo, tmp_path / "a.mccert")
    assert files.read(tmp_path / "a.mccert") == with_logo
    assert pack(with_logo) == pack(unpack(pack(with_logo)))
    assert unpack(template_text(template).encode("utf-8")) == template


def zipped(*entries: tuple[str | zipfile.ZipInfo, bytes], way: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", way) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return out.getvalue()


def spoiled(data: bytes) -> bytes:
    """Other bytes in the middle of what is packed."""
    return data[:100] + bytes(b ^ 0x5A for b in data[100:120]) + data[120:]


def link(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = 0o120777 << 16
    return entry


GOOD = template_text(bundled("formal")).encode("utf-8")
HOSTILE: dict[str, Callable[[], bytes]] = {
    "no manifest": lambda: zipped(("images/a.png", png())),
    "up": lambda: zipped((MANIFEST, GOOD), ("../a.png", png())),
    "up inside": lambda: zipped((MANIFEST, GOOD), ("images/../../a.png", png())),
    "absolute": lambda: zipped((MANIFEST, GOOD), ("/etc/a.png", png())),
    "drive": lambda: zipped((MANIFEST, GOOD), ("C:\\a.png", png())),
    "program": lambda: zipped((MANIFEST, GOOD), ("images/a.exe", b"MZ")),
    "link": lambda: zipped((MANIFEST, GOOD), (link("images/a.png"), b"/etc/passwd")),
    "twice by case": lambda: zipped((MANIFEST, GOOD), ("images/a.png", png()), ("images/A.png", png())),
    "many": lambda: zipped((MANIFEST, GOOD), *((f"images/{n}.png", png()) for n in range(100))),
    "bomb": lambda: zipped((MANIFEST, b" " * (package.MOST_MANIFEST + 1))),
    "image bomb": lambda: zipped((MANIFEST, GOOD), ("images/a.png", b"\0" * (package.MOST_IMAGE + 1))),
    "no picture": lambda: zipped((MANIFEST, GOOD), ("images/a.png", b"not a picture")),
    "torn": lambda: zipped((MANIFEST, GOOD))[:200],
    "torn, and packed another way": lambda: spoiled(zipped((MANIFEST, GOOD), way=zipfile.ZIP_LZMA)),
    "a name that is no text": lambda: zipped(("é", b"")).replace("é".encode(), b"\xff\xfe"),
    "torn picture": lambda: zipped((MANIFEST, GOOD), ("images/a.png", png(200)[:-60])),
    "deep": lambda: b"[" * 200_000,
    "not json": lambda: b"\xff\xfe\x00",
    "no number": lambda: b'{"margin": NaN}',
    "another format": lambda: b'{"format": "something"}',
    "newer": lambda: json.dumps({**json.loads(GOOD), "version": 99}).encode(),
    "a list": lambda: b"[1, 2]",
    "empty": lambda: b"",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words(name: str) -> None:
    with pytest.raises(Refused) as refused:
        unpack(HOSTILE[name]())
    assert refused.value.message.key.startswith("certificates-")
    assert refused.value.hint is not None


def test_a_huge_picture_is_refused_before_it_is_unpacked() -> None:
    data = bytearray(png())
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    with pytest.raises(Refused) as refused:
        unpack(zipped((MANIFEST, GOOD), ("images/a.png", bytes(data))))
    assert refused.value.message.key in ("certificates-image-large", "certificates-image-broken")


@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=3))
def test_a_damaged_description_is_read_or_refused(place: int, noise: bytes) -> None:
    damaged = GOOD[:place] + noise + GOOD[place + len(noise) :]
    with suppress(Refused):
        found = unpack(damaged)
        assert unpack(template_text(found).encode("utf-8", "replace")).boxes
