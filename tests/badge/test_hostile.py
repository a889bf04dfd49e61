"""No file crashes the program, hangs it or fills its memory; each gets a plain answer."""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.badges.verifying import verify
from mcdesk.domain.badges.findings import Report, Stage, Verdict
from mcdesk.domain.badges.status_list import MOST_BYTES, decoded_list
from mcdesk.domain.texts import Lang, words
from mcdesk.export.badge.reading import MOST_BYTES as MOST_FILE
from tests.badge import images, samples

DEEP = b'{"a":' * 5000 + b"1" + b"}" * 5000
BOMB = b"a" * 50_000_000
ENTITIES = b'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><svg>&b;</svg>'
OUTSIDE = b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'
TWO = images.png(images.itxt(b"{}"), images.itxt(b"{ }"))
FILES: list[tuple[str, bytes]] = [
    ("badges-read-nothing", b""),
    ("badges-read-nothing", b" \n"),
    ("badges-read-unknown", b"hello"),
    ("badges-read-unknown", b"%PDF-1.7"),
    ("badges-read-utf8", b"\xff\xfe{\0}\0"),
    ("badges-read-json", b'{"a":'),
    ("badges-read-json", b'{"a": NaN}'),
    ("badges-read-json", b'{"a": ' + b"9" * 10_000 + b"}"),
    ("badges-read-deep", DEEP),
    ("badges-read-deep", b'{"a":' + b"[" * 200 + b"]" * 200 + b"}"),
    ("badges-read-deep", b'{"a":' + b"[" * 1_000_000),
    ("badges-read-many", b'{"a":[' + b"1," * 25_000 + b"1]}"),
    ("badges-read-twice", b'{"issuer":"a","issuer":"b"}'),
    ("badges-read-twice", b"{" + b",".join(b'"k%d":1' % n for n in range(200_000)) + b',"k199999":2}'),
    ("badges-read-half", b'{"a":"\\ud800"}'),
    ("badges-read-half", b'{"\\udfff":1}'),
    ("badges-read-large", b'{"a":"' + b"x" * (5 * 1024 * 1024) + b'"}'),
    ("badges-read-large", b"x" * (MOST_FILE + 1)),
    ("badges-read-token", b"A.A.A"),
    ("badges-read-json", b"AAAA.AAAA.AAAA"),
    ("badges-read-png-damaged", images.png()[:-4]),
    ("badges-read-png-damaged", b"\x89PNG\r\n\x1a\n"),
    ("badges-read-png-damaged", b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR"),
    ("badges-read-png-damaged", images.png(images.chunk(b"iTXt", b"openbadgecredential\0"))),
    ("badges-read-png-damaged", images.png(images.chunk(b"zTXt", b"openbadges\0\0not deflated"))),
    ("badges-read-no-badge", images.png()),
    ("badges-read-two", TWO),
    ("badges-read-large", images.png(images.itxt(BOMB, packed=True))),
    ("badges-read-large", images.png(images.chunk(b"zTXt", b"openbadges\0\0" + zlib.compress(BOMB)))),
    ("badges-read-no-badge", images.SVG),
    ("badges-read-svg", b"<svg"),
    ("badges-read-svg", b"<html></html>"),
    ("badges-read-svg", b'<?xml version="1.0" encoding="utU-8"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ("badges-read-svg", b'<?xml version="1.0" encoding="big5"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ("badges-read-svg", b'<?xml version="1.0" encoding="utf-16"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ("badges-read-svg", ENTITIES),
    ("badges-read-svg", OUTSIDE),
]


@pytest.mark.parametrize(("key", "data"), FILES, ids=[f"{n}-{key}" for n, (key, _) in enumerate(FILES)])
def test_a_file_that_is_no_badge_gets_its_own_words(key: str, data: bytes, badges: BadgeTools) -> None:
    report = verify(badges.reader, data, samples.asked(badges))
    assert [f.message.key for f in report.findings] == [key]
    assert report.verdict is Verdict.BAD


def test_a_deep_drawing_is_read(badges: BadgeTools) -> None:
    data = b'<svg xmlns="http://www.w3.org/2000/svg">' + b"<g>" * 100_000 + b"</g>" * 100_000 + b"</svg>"
    assert verify(badges.reader, data, samples.asked(badges)).findings[0].message.key == "badges-read-no-badge"


def test_a_graph_that_would_take_forever_is_not_walked(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    everybody = [{"id": f"_:n{n}", "type": ["Related"]} for n in range(14)]
    document["credentialSubject"]["achievement"]["related"] = [
        {**one, "endorsement": [{"id": other["id"]} for other in everybody if other is not one]} for one in everybody
    ]
    report = verify(badges.reader, json.dumps(document).encode(), samples.asked(badges))
    assert [f.message.key for f in report.findings if f.stage is Stage.SIGNATURE] == ["badges-found-tangled"]


def test_contexts_without_number_are_not_read(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    document["@context"] *= 5000
    report = verify(badges.reader, json.dumps(document).encode(), samples.asked(badges))
    assert [f.message.key for f in report.findings if f.stage is Stage.SIGNATURE] == ["badges-found-not-canonical"]


def test_types_without_number_are_loose_words(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = json.loads(samples.signed_text(badges, key))
    document["type"] += [f"Type{n}" for n in range(15_000)]
    report = verify(badges.reader, json.dumps(document).encode(), samples.asked(badges))
    assert [f.message.key for f in report.findings if f.stage is Stage.SIGNATURE] == ["badges-found-loose"]


def test_twins_that_are_no_trap_are_walked(badges: BadgeTools, key: OpenKey) -> None:
    document: Any = samples.unsigned()
    document["credentialSubject"]["achievement"]["alignment"] *= 12
    signed = badges.maker.signer(key, samples.AT).sign(document)
    assert verify(badges.reader, json.dumps(signed).encode(), samples.asked(badges)).verdict is Verdict.GOOD


def test_a_bomb_in_a_status_list_is_not_unpacked() -> None:
    packed = base64.urlsafe_b64encode(gzip.compress(b"\0" * (MOST_BYTES * 10))).decode()
    assert decoded_list("u" + packed) is None


@pytest.mark.parametrize("text", ["", "u", "u====", "uAAAA", "u\n", "z" * 100, "uH4sIAAAAAAAAA", "é"])
def test_what_is_no_list_is_none(text: str) -> None:
    assert decoded_list(text) is None


def spoken(report: Report) -> str:
    """Every finding in both languages: a missing value would raise."""
    return " ".join(words(f.message, lang) for f in report.findings for lang in Lang)


@settings(max_examples=200)
@given(data=st.binary(max_size=300))
def test_any_bytes_get_an_answer(data: bytes, badges: BadgeTools) -> None:
    assert spoken(verify(badges.reader, data, samples.asked(badges)))


JSON: Any = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from([samples.DID, "_:a"]),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=10), parts, max_size=3),
    max_leaves=6,
)


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    pairs = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    return [path, *(p for key, part in pairs for p in _paths(part, (*path, key)))]


@settings(max_examples=250)
@given(choice=st.integers(min_value=0), put=JSON)
def test_a_badge_with_any_part_exchanged_gets_an_answer(
    choice: int, put: Any, badges: BadgeTools, key: OpenKey
) -> None:
    document: Any = json.loads(samples.signed_text(badges, key, samples.listed()))
    before = json.dumps(document)
    paths = [p for p in _paths(document) if p]
    *way, last = paths[choice % len(paths)]
    place = document
    for step in way:
        place = place[step]
    place[last] = put
    report = verify(badges.reader, json.dumps(document).encode(), samples.asked(badges, "a@example.org"))
    assert spoken(report)
    if report.verdict is Verdict.GOOD:
        assert json.dumps(document) == before
