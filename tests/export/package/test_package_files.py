"""Packages as files, from well-meaning programs and others."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.handoff import limits
from mcdesk.domain.handoff.packing import MANIFEST, RECORD, name_of, pack
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.export.package.files import PackageFileKeeper
from mcdesk.export.package.reading import parts_of
from mcdesk.export.package.writing import zipped
from tests.domain.handoff.packages import nameless, package

PARTS = pack(package())
FILES = PackageFileKeeper()


def refusal(data: bytes) -> tuple[str, object]:
    with pytest.raises(Refused) as caught:
        unpack(parts_of(data, "from-mail.mcrequest"))
    return caught.value.message.key, caught.value.message.args.get("part")


def made(change: Callable[[zipfile.ZipFile], object]) -> bytes:
    """A good package to which somebody did something."""
    out = io.BytesIO(zipped(PARTS))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        change(archive)
    return out.getvalue()


def test_a_package_comes_back_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "out.mcrequest"
    FILES.write(path, PARTS)
    assert nameless(unpack(FILES.read(path))) == package()
    assert [p.name for p in tmp_path.iterdir()] == ["out.mcrequest"]


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one.mcrequest", tmp_path / "other.mcrequest"
    FILES.write(one, PARTS)
    FILES.write(other, pack(unpack(FILES.read(one))))
    assert one.read_bytes() == other.read_bytes()


def test_a_package_of_the_first_format_is_read_as_one_without_a_history() -> None:
    parts = FILES.read(Path(__file__).with_name("format-1.mcrequest"))
    made = unpack(parts)
    assert made.id == name_of(parts)
    assert nameless(made) == replace(package(), lines=(), people=(), copied=None, drift=None)


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "/etc/passwd",
        "C:/evil",
        "versions\\1.json",
        "versions/../evil",
        "record.json/",
        "a" * 300,
        "\u202erecord.json",
    ],
)
def test_a_name_that_does_not_belong_is_refused(name: str) -> None:
    assert refusal(made(lambda z: z.writestr(zipfile.ZipInfo(name), b"x")))[0] == "handoff-name"


def test_a_link_is_refused() -> None:
    link = zipfile.ZipInfo("versions/3.json")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert refusal(made(lambda z: z.writestr(link, "/etc/passwd"))) == ("handoff-link", "versions/3.json")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_refused() -> None:
    assert refusal(made(lambda z: z.writestr(RECORD, b"{}"))) == ("handoff-twice", RECORD)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = f"attachments/{'0' * 64}"
    assert refusal(made(lambda z: z.writestr(bomb, bytes(20 * limits.MEGABYTE)))) == ("handoff-bomb", bomb)


def test_a_part_that_is_too_large_is_refused() -> None:
    large = f"attachments/{'0' * 64}"

    def add(archive: zipfile.ZipFile) -> None:
        archive.writestr(zipfile.ZipInfo(large), bytes(limits.MOST_ATTACHMENT + 1), zipfile.ZIP_STORED)

    assert refusal(made(add)) == ("handoff-part-large", large)


def test_a_size_that_lies_is_found() -> None:
    data = zipped({RECORD: b"{}" * 4000})
    real, said = len(b"{}" * 4000).to_bytes(4, "little"), (10).to_bytes(4, "little")
    assert refusal(data.replace(real, said)) == ("handoff-damaged", RECORD)


def test_too_many_parts_are_refused() -> None:
    many = zipped({f"versions/{n}.json": b"{}" for n in range(1, limits.MOST_PARTS + 2)})
    assert refusal(many)[0] == "handoff-many-parts"


def test_a_locked_or_strangely_packed_part_is_refused() -> None:
    data = bytearray(zipped({RECORD: b"{}"}))
    central = data.rindex(b"PK\x01\x02")
    locked = bytes(data[: central + 8]) + b"\x01" + bytes(data[central + 9 :])
    assert refusal(locked) == ("handoff-encrypted", RECORD)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr(RECORD, b"{}" * 100)
    assert refusal(packed.getvalue()) == ("handoff-damaged", RECORD)


@pytest.mark.parametrize(
    ("before", "after"), [(b"#!/bin/sh\n", b""), (b"", b"MZ and more"), (b"", b"\0" * 22), (b"PK\x03\x04", b"")]
)
def test_what_stands_before_or_behind_the_archive_is_refused(before: bytes, after: bytes) -> None:
    assert refusal(before + zipped(PARTS) + after)[0] in {"handoff-no-package", "handoff-around"}


def test_an_end_that_lies_is_refused() -> None:
    good = zipped(PARTS)
    comment = good[:-2] + b"\x05\x00hello"
    beyond = good[:-6] + b"\xff\xff\xff\xff" + good[-2:]
    fewer = good[:-12] + b"\x01\x00" + good[-10:]
    for lie in (comment, beyond, fewer):
        assert refusal(lie) == ("handoff-around", "from-mail.mcrequest")


def test_a_directory_of_a_million_parts_is_refused_before_it_is_read() -> None:
    good = zipped(PARTS)
    many = good[:-14] + b"\xff\xff\xff\xff" + good[-10:]
    assert refusal(many)[0] == "handoff-many-parts"


def test_parts_that_lie_over_each_other_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Overlapping(zipfile.ZipFile):
        def infolist(self) -> list[zipfile.ZipInfo]:
            found = super().infolist()
            for info in found:
                info.compress_size = len(zipped(PARTS))
            return found

    monkeypatch.setattr(zipfile, "ZipFile", Overlapping)
    assert refusal(zipped({RECORD: b"{}", MANIFEST: b"{}"})) == ("handoff-bomb", "from-mail.mcrequest")


@pytest.mark.parametrize("kind", ["folder", "pipe", "link to a device"])
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x.mcrequest"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(Refused) as caught:
        FILES.read(path)
    assert caught.value.message.key == "handoff-no-file"


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.7", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_package_is_refused(data: bytes) -> None:
    assert refusal(data)[0] in {"handoff-no-package", "handoff-missing"}


@given(st.integers(0, len(zipped(PARTS)) - 1), st.integers(1, 255))
def test_a_changed_byte_is_found_or_changes_nothing(place: int, by: int) -> None:
    data = bytearray(zipped(PARTS))
    data[place] ^= by
    found = None
    with suppress(Refused):
        found = unpack(parts_of(bytes(data), "from-mail.mcrequest"))
    # Moments and attributes of files in the archive mean nothing to us.
    assert found is None or pack(found) == PARTS


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_BYTES", 100)
    path = tmp_path / "large.mcrequest"
    path.write_bytes(bytes(200))
    with pytest.raises(Refused) as caught:
        FILES.read(path)
    assert caught.value.message.key == "handoff-too-large"
    with pytest.raises(Refused):
        FILES.write(tmp_path / "never.mcrequest", {MANIFEST: bytes(200)})
    assert not (tmp_path / "never.mcrequest").exists()


def test_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    for act in (lambda: FILES.read(tmp_path / "no"), lambda: FILES.write(tmp_path / "no" / "x.mcrequest", PARTS)):
        with pytest.raises(Unavailable):
            act()
