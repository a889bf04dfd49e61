"""Sign, bake, read, verify is identity; whatever byte is changed is found."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mcdesk.app.badges.making import Made, bake, sign_batch
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.app.badges.verifying import verify
from mcdesk.domain.badges.credential import credential
from mcdesk.domain.badges.findings import Verdict
from mcdesk.domain.badges.hazards import HAZARD
from mcdesk.domain.badges.keys import Algorithm
from mcdesk.domain.badges.values import Recipient
from mcdesk.domain.errors import Refused
from mcdesk.export.badge import png, svg
from tests.badge import images, samples

# Rare characters of the first plane beside emoji are refused: see test_checks.
PLAIN = st.characters(exclude_categories=["Cs"], exclude_characters="".join(map(chr, range(0xE000, 0x10000))))
WORDS = st.text(PLAIN, min_size=1, max_size=60).filter(lambda t: bool(t.strip()) and not HAZARD.search(t))
IMAGES = {"png": images.png(), "svg": images.SVG}


@settings(max_examples=40)
@given(name=WORDS, narrative=WORDS)
def test_out_and_in_is_identity(name: str, narrative: str, badges: BadgeTools, key: OpenKey) -> None:
    award = replace(samples.award(Recipient(name, "a@example.org")), narrative=narrative)
    made = next(sign_batch(badges.maker, key, samples.batch(), [award]))
    baked = bake(badges.maker, made, IMAGES)
    for data in (made.text.encode(), *baked.images.values()):
        assert badges.reader.read(data).document == made.document
        report = verify(badges.reader, data, samples.asked(badges, "a@example.org"))
        assert report.verdict is Verdict.GOOD, report.findings


def test_a_token_out_and_in_is_identity(badges: BadgeTools, key: OpenKey) -> None:
    rsa = samples.open_key(badges, samples.DOMAIN, Algorithm.RS256)
    batch, award = samples.batch(), samples.award()
    document = credential(batch.achievement, batch.issuer, award)
    made = Made(award, document, badges.maker.token(document, rsa))
    baked = bake(badges.maker, made, IMAGES)
    for data in (made.text.encode(), *baked.images.values()):
        reading = badges.reader.read(data)
        assert reading.token == made.text
        assert {k: reading.document[k] for k in made.document} == made.document
        assert verify(badges.reader, data, samples.asked(badges)).verdict is Verdict.GOOD


@settings(max_examples=150)
@given(
    place=st.integers(min_value=0),
    flip=st.integers(min_value=1, max_value=255),
    kind=st.sampled_from(["json", "png", "svg"]),
)
def test_any_byte_changed_is_found(place: int, flip: int, kind: str, badges: BadgeTools, key: OpenKey) -> None:
    text = samples.signed_text(badges, key)
    data = text.encode() if kind == "json" else badges.maker.bake(IMAGES[kind], text)
    begin = data.find(text[:20].encode()) if kind == "svg" else 0
    end = begin + len(text.encode()) if kind == "svg" else len(data)
    at = begin + place % (end - begin)
    changed = data[:at] + bytes([data[at] ^ flip]) + data[at + 1 :]
    report = verify(badges.reader, changed, samples.asked(badges))
    if report.verdict is not Verdict.GOOD:
        return
    # White space of JSON is no content.
    assert badges.reader.read(changed).document == json.loads(text)


@settings(max_examples=100)
@given(place=st.integers(min_value=0), flip=st.integers(min_value=1, max_value=255))
def test_any_byte_changed_in_a_token_is_found(place: int, flip: int, badges: BadgeTools, token: bytes) -> None:
    at = place % len(token)
    changed = token[:at] + bytes([token[at] ^ flip]) + token[at + 1 :]
    report = verify(badges.reader, changed, samples.asked(badges))
    if report.verdict is Verdict.GOOD:
        # The last character of base64 has bits that say nothing.
        assert badges.reader.read(changed).document == badges.reader.read(token).document


@pytest.fixture
def token(badges: BadgeTools) -> bytes:
    rsa = samples.open_key(badges, samples.DOMAIN, Algorithm.RS256)
    return badges.maker.token(samples.unsigned(), rsa).encode()


def test_the_picture_is_not_touched(badges: BadgeTools) -> None:
    out = io.BytesIO()
    Image.effect_noise((64, 64), 40).save(out, "PNG")
    baked = badges.maker.bake(out.getvalue(), '{"a":1}')
    with Image.open(io.BytesIO(baked)) as after, Image.open(out) as before:
        assert after.tobytes() == before.tobytes()
        assert after.info["openbadgecredential"] == '{"a":1}'
    assert [kind for kind, _ in png.chunks(baked)][:2] == [b"IHDR", b"iTXt"]


def test_the_chunk_is_not_compressed_and_there_is_one() -> None:
    again = png.baked(png.baked(images.png(images.itxt(b"{}", b"openbadges")), "one"), "two")
    assert png.texts(again) == [(png.KEYWORD, "two")]
    assert b"openbadgecredential\0\0\0\0\0two" in again


def test_the_rest_of_a_drawing_stays_as_it_is() -> None:
    baked = svg.baked(images.SVG, '{"a":"]]>"}')
    assert json.loads(svg.texts(baked)[0][1]) == {"a": "]]>"}
    before, after = images.SVG.split(b"viewBox")
    assert baked.startswith(before)
    assert baked.endswith(after.partition(b">")[2])
    assert baked.count(b'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"') == 1


def test_a_badge_of_before_is_taken_out_of_a_drawing() -> None:
    old = images.SVG.replace(
        b"<circle",
        b'<openbadges:assertion xmlns:openbadges="http://openbadges.org" verify="https://example.org/1"/><circle',
    )
    twice = svg.baked(svg.baked(old, '{"a":1}'), "e30.e30.AA")
    assert svg.texts(twice) == [("3.0", "e30.e30.AA")]
    assert b"openbadges.org" not in twice


@pytest.mark.parametrize(
    "image", [b"", b"GIF89a", b"<html/>", b"<svg xmlns='http://www.w3.org/2000/svg'/>", images.png()[:40]]
)
def test_what_is_no_image_is_refused(image: bytes, badges: BadgeTools) -> None:
    with pytest.raises(Refused):
        badges.maker.bake(image, "{}")


def test_images_are_measured(badges: BadgeTools) -> None:
    facts = [badges.maker.image_facts(image) for image in (images.png(side=7), images.SVG)]
    assert [(f.width, f.height) for f in facts] == [(7, 7), (200, 200)]


def test_the_header_of_a_token_holds_the_public_key_and_nothing_private(badges: BadgeTools, token: bytes) -> None:
    header: Any = badges.reader.read(token).header
    assert header.keys() == {"alg", "typ", "jwk"}
    assert header["jwk"].keys() == {"kty", "n", "e"}
    payload: Any = badges.reader.read(token).payload
    assert (payload["iss"], payload["jti"], payload["nbf"]) == (samples.DID, payload["id"], int(samples.AT.timestamp()))
    assert payload["sub"] == payload["credentialSubject"]["id"]
