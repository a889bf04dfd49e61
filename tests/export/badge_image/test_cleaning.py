"""Pictures from outside: what is harmless stays, what is not is left out or refused, and nothing takes forever."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mcdesk.domain.badge_image.drawn import CleanPicture
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, words
from mcdesk.export.badge_image.cleaning.pictures import MOST_BYTES, cleaned
from mcdesk.export.badge_image.raster import png
from mcdesk.resources import resource

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">'
SQUARE = '<rect width="5" height="5" fill="red"/>'


def clean(inside: str, head: str = HEAD) -> CleanPicture:
    return cleaned(f"{head}{inside}</svg>".encode())


def refusal(data: str | bytes) -> str:
    with pytest.raises(Refused) as caught:
        cleaned(data if isinstance(data, bytes) else data.encode())
    assert caught.value.hint is not None
    assert all(words(m, lang) for m in (caught.value.message, caught.value.hint) for lang in Lang)
    return caught.value.message.key


@pytest.mark.parametrize(
    "harm",
    [
        "<script>alert(1)</script>",
        '<script href="https://example.org/x.js"/>',
        '<rect width="1" height="1" onclick="alert(1)" onload="x()"/>',
        '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
        '<image href="https://example.org/x.png" width="5" height="5"/>',
        '<image xlink:href="file:///etc/passwd" width="5" height="5"/>',
        '<use href="https://example.org/x.svg#a"/>',
        '<use xlink:href="data:image/svg+xml;base64,AAAA#a"/>',
        '<foreignObject width="5" height="5"><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
        '<rect width="1" height="1" fill="url(https://example.org/x#a)"/>',
        '<rect width="1" height="1" style="fill:url(https://example.org/x#a);background:url(x)"/>',
        '<rect width="1" height="1" style="fill:expression(alert(1))"/>',
        "<style>@import url(https://example.org/x.css); .a { fill: url(https://example.org/x) }</style>",
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<set attributeName="onload" to="alert(1)"/>',
        '<filter id="f"><feImage href="https://example.org/x.png"/></filter>',
        "<?xml-stylesheet href='https://example.org/x.css'?>",
        "<!-- a remark with a name in it -->",
        '<metadata><rdf:x xmlns:rdf="urn:x">Ana Sample, 12 Example Street</rdf:x></metadata>',
    ],
)
def test_what_could_do_harm_or_tell_tales_is_left_out(harm: str) -> None:
    found = clean(SQUARE + harm)
    text = found.data.decode()
    assert not re.search(r"script|example|onclick|onload|http(?!://www\.w3\.org/2000/svg)|file:|data:|Ana|remark", text)
    assert "foreignObject" not in text
    assert "animate" not in text
    assert 'fill="red"' in text


def test_what_may_be_missed_is_named() -> None:
    assert clean(f"{SQUARE}<text>Hello</text><foreignObject/><script/>").left_out == ("foreignObject", "text")


def test_an_icon_stays_as_it_was_to_the_eye() -> None:
    source = resource("badge", "icons", "flask-conical.svg").read_text("utf-8")
    assert png(cleaned(source.encode()).data.decode(), 64) == png(source, 64)


def test_classes_and_styles_of_drawing_programs_are_kept() -> None:
    found = clean('<style>/* a */ .a, .b{fill:#0f0;stroke:none} #c{fill:red}</style><path class="b" d="M0 0h9v9z"/>')
    assert 'fill="#0f0"' in found.data.decode()
    assert 'fill="#00f"' in clean('<path style="fill: #00f; -x-y: 1" fill="red" d="M0 0h9v9z"/>').data.decode()


def test_a_doctype_alone_is_no_trap() -> None:
    doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    assert cleaned(f"<?xml version='1.0'?>{doctype}{HEAD}{SQUARE}</svg>".encode()).media_type == "image/svg+xml"


def lol() -> str:
    more = ((n + 1, 10 * f"&l{n};") for n in range(9))
    entities = '<!ENTITY l0 "lol">' + "".join(f'<!ENTITY l{n} "{text}">' for n, text in more)
    return f"<!DOCTYPE svg [{entities}]>{HEAD}<title>&l9;</title>{SQUARE}</svg>"


def uses(levels: int, each: int) -> str:
    inside = ((n, f'<use href="#g{n + 1}"/>' * each) for n in range(levels))
    groups = "".join(f'<g id="g{n}">{used}</g>' for n, used in inside)
    return f'{HEAD}{groups}<g id="g{levels}">{SQUARE}</g></svg>'


def clips(levels: int, each: int) -> str:
    inside = '<rect width="9" height="9" clip-path="url(#c{})"/>' * each
    made = "".join(f'<clipPath id="c{n}">{inside.replace("{}", str(n + 1))}</clipPath>' for n in range(levels))
    last = f'<clipPath id="c{levels}">{SQUARE}</clipPath>'
    return f'{HEAD}{made}{last}<rect width="9" height="9" clip-path="url(#c0)"/></svg>'


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (lol(), "trap"),
        (f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>{HEAD}{SQUARE}<title>&x;</title></svg>', "trap"),
        (uses(9, 9), "much"),
        (uses(1, 6000), "much"),
        (f'{HEAD}<g id="a"><use href="#b"/></g><g id="b"><use xlink:href="#a"/></g></svg>', "much"),
        (
            f"{HEAD}<style>.a{{clip-path:url(#c)}}</style><clipPath id='c'><g class='a'>{SQUARE}</g></clipPath></svg>",
            "much",
        ),
        (clips(9, 9), "much"),
        (f"{HEAD}{'<g>' * 3000}{'</g>' * 3000}</svg>", "much"),
        (f"{HEAD}<path d='{'M0 0h1' * 200_000}'/></svg>", "much"),
        (f"{HEAD}{SQUARE * 6000}</svg>", "much"),
        (f"{HEAD}</svg>", "empty"),
        (f"{HEAD}<text>Only text</text></svg>", "empty"),
        (f'<svg xmlns="http://www.w3.org/2000/svg">{SQUARE}</svg>', "size"),
        (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 nan 5">{SQUARE}</svg>', "size"),
        (f'<svg xmlns="http://www.w3.org/2000/svg" width="1e99" height="1">{SQUARE}</svg>', "size"),
        (f'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0">{SQUARE}</svg>', "size"),
        ("<svg", "broken"),
        (f"{HEAD}<g></svg>", "broken"),
        (b'<?xml version="1.0" encoding="no-such"?><svg/>', "broken"),
        ("<html><svg/></html>", "kind"),
        (b"%PDF-1.7", "kind"),
        (b"", "kind"),
        (b"\x89PNG\r\n\x1a\n", "broken"),
        (b"\xff\xd8\xff\xe0 not a picture", "broken"),
        (b"\0" * (MOST_BYTES + 1), "large"),
    ],
    ids=range(25),
)
def test_traps_and_rubbish_are_refused_with_a_reason_and_a_way_out(data: str | bytes, key: str) -> None:
    assert refusal(data) == f"badge-image-import-{key}"


def test_a_picture_of_a_billion_pixels_is_not_opened() -> None:
    out = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(out, "PNG")
    assert len(out.getvalue()) < 200_000
    assert refusal(out.getvalue()) == "badge-image-import-broken"


def test_a_photograph_becomes_small_and_forgets_where_it_was_taken() -> None:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "SECRET camera", 6
    Image.effect_noise((1200, 800), 60).convert("RGB").save(out, "JPEG", exif=exif, comment=b"SECRET")
    found = cleaned(out.getvalue())
    assert (found.media_type, found.width, found.height) == ("image/jpeg", 256, 384)
    assert b"SECRET" not in found.data
    assert len(found.data) < 100_000


def test_a_transparent_picture_stays_transparent_without_its_texts() -> None:
    out = io.BytesIO()
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Author", "SECRET")
    Image.new("RGBA", (600, 300), (255, 0, 0, 90)).save(out, "PNG", pnginfo=info)
    found = cleaned(out.getvalue())
    assert (found.media_type, found.width, found.height) == ("image/png", 384, 192)
    with Image.open(io.BytesIO(found.data)) as opened:
        assert opened.info == {}
        assert opened.convert("RGBA").getpixel((5, 5)) == (255, 0, 0, 90)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=60), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"<svg ", HEAD.encode()]))
def test_any_bytes_are_cleaned_or_refused(rest: bytes, start: bytes) -> None:
    try:
        found = cleaned(start + rest)
    except Refused:
        return
    assert found.width > 0


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 400), st.binary(min_size=1, max_size=3))
def test_a_damaged_picture_is_cleaned_or_refused(place: int, noise: bytes) -> None:
    out = io.BytesIO()
    Image.effect_noise((24, 24), 60).convert("RGB").save(out, "PNG" if place % 2 else "JPEG")
    data = bytearray(out.getvalue())
    at = place % len(data)
    data[at : at + len(noise)] = noise
    try:
        found = cleaned(bytes(data))
    except Refused:
        return
    assert found.width <= 384
