"""Markdown of a person as blocks: no word lost, nothing run, nothing loaded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.outline import Bullets, Paragraph, Span
from mcdesk.domain.prose import INDENT, blocks_of, plain_text


def spans(written: str) -> list[Span]:
    return [s for b in blocks_of(written) if isinstance(b, Paragraph) for s in b.text]


def test_paragraphs_bold_words_and_links() -> None:
    first, second = blocks_of("One **two** [three](https://example.org).\n\nFour")
    assert first == Paragraph(
        (Span("One "), Span("two", bold=True), Span(" "), Span("three", link="https://example.org"), Span("."))
    )
    assert second == Paragraph((Span("Four"),))


def test_lists_keep_their_inner_lists() -> None:
    (made,) = blocks_of("1. inspect\n2. drive\n   - with load\n   - without\n\n   at dusk\n3. report")
    assert isinstance(made, Bullets)
    assert made.ordered
    said = ["".join(s.text for s in item) for item in made.items]
    assert said == ["inspect", "drive\nat dusk", f"{INDENT}with load", f"{INDENT}without", "report"]


def test_a_heading_is_a_bold_paragraph() -> None:
    assert blocks_of("# Did *it*") == (Paragraph((Span("Did ", bold=True), Span("it", bold=True))),)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//x", "a", "[::1"]
)
def test_a_dangerous_address_is_no_link(address: str) -> None:
    found = spans(f"[x]({address})")
    assert "x" in "".join(s.text for s in found)
    assert all(s.link is None for s in found)


@pytest.mark.parametrize("html", ["<script>alert(1)</script>", "<img src=x onerror=y>", "a <b>b</b> c"])
def test_html_is_words(html: str) -> None:
    assert "".join(s.text for s in spans(html)) == html


def test_a_picture_is_its_text() -> None:
    assert plain_text("![A truck](https://example.org/x.png) here") == "A truck here"


def test_quotations_code_and_rules_lose_no_word() -> None:
    assert plain_text("> said\n>\n> - twice\n\n```\ncode here\n```\n\n---\n\nend") == "said twice code here end"


@pytest.mark.parametrize("deep", [">" * 3000, "- " * 2000 + "x", "[" * 3000, "*" * 5000, "`" * 4000])
def test_depth_is_no_trouble(deep: str) -> None:
    blocks_of(deep)


@given(st.text(st.sampled_from("ab *_>#-1.+\n&;\t\u202e"), max_size=60))
def test_every_letter_comes_out(written: str) -> None:
    assert [c for c in plain_text(written) if c in "ab"] == [c for c in written if c in "ab"]


@given(st.text(max_size=80))
def test_any_text_is_taken(written: str) -> None:
    assert all(s.link is None or s.link.startswith(("http", "mailto")) for s in spans(written))
