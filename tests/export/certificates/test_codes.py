"""Codes to scan: every module where the standard has it, whatever the address is."""

from __future__ import annotations

import re

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mcdesk.export.certificates import codes

ADDRESSES = st.one_of(
    st.from_regex(r"https://[a-z]{1,12}\.example\.org/[a-z0-9/~%-]{0,60}", fullmatch=True),
    st.from_regex(r"HTTPS://EX\.ORG/[0-9]{1,30}", fullmatch=True),
    st.text("abé/中", min_size=1, max_size=30).map(lambda text: f"https://example.org/{text}"),
)


def modules(operators: bytes) -> Image.Image:
    """What the operators fill, a pixel for a module, with the quiet zone around it."""
    module = float(operators.split(b" ", 1)[0])
    count = round(100 / module) - 2 * codes.QUIET
    found = Image.new("L", (count + 2 * codes.QUIET,) * 2, 255)
    for x, y, width in re.findall(rb"^(\d+) (\d+) (\d+) 1 re$", operators, re.MULTILINE):
        dark = Image.new("L", (int(width), 1), 0)
        found.paste(dark, (int(x) + codes.QUIET, int(y) + codes.QUIET))
    return found


def scanned(picture: Image.Image) -> list[str]:
    side = picture.width * 4
    return [found.text for found in zxingcpp.read_barcodes(picture.resize((side, side)).rotate(3, fillcolor=255))]


@settings(max_examples=60, deadline=None)
@given(ADDRESSES)
def test_a_code_leads_to_its_address(address: str) -> None:
    assert scanned(modules(codes.code_operators(address, 10, 20, 100))) == [address]


@pytest.mark.parametrize("own", ["x" * 40, "0" * 32, "1", "", "x" * 300])
def test_a_dull_address_can_be_scanned_too(own: str) -> None:
    address = f"https://badges.example.org/{own}"
    assert scanned(modules(codes.code_operators(address, 0, 0, 100))) == [address]


def test_each_of_the_eight_patterns_is_told_from_the_code() -> None:
    assert [codes.mask_of(*codes.modules("https://example.org/1", data_mask=n)) for n in range(8)] == [*range(8)]


def test_a_code_stands_in_its_square() -> None:
    operators = codes.code_operators("https://example.org/1", 10, 20, 100)
    module, *_, right, top = (float(number) for number in operators.split(b" cm", 1)[0].split())
    assert (right, top) == pytest.approx((10 + 4 * module, 120 - 4 * module), abs=0.01)
    assert operators.endswith(b"f")
