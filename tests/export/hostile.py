"""Text that breaks renderers, put into every place of every block."""

from __future__ import annotations

from mcdesk.domain.charts import Chart, ChartKind, Series
from mcdesk.domain.outline import (
    Bullets,
    Callout,
    Column,
    Contents,
    Cover,
    Facts,
    Heading,
    Image,
    Outline,
    Paragraph,
    Part,
    SignatureBlock,
    Span,
    Table,
    Text,
    Tone,
    text,
)
from mcdesk.domain.running import Running
from tests.export.samples import picture

HOSTILE = {
    "markup": "<b>bold</b> &amp; <para><a href='javascript:x'>x</a> ${x} {0} %s \\( ) ) ( EMC BT BDC",
    "controls": "a\x00b\x01c\x07d\x1be\x7ff\x85g\u2028h\u2029i\tj\rk\r\nl\x0bm\x0cn",
    "surrogates": "before \ud800 after \udfff end",
    "nonchars": "x\ufffe\uffff\U0001ffff\ufdd0y",
    "long": "Donaudampfschifffahrt" * 25,
    "address": "https://example.org/" + "a-very-long/path_with.parts?x=1&y=2/" * 14,
    "arabic": "مرحبا بكم في الشهادة المصغرة (36 ساعة) للعاملين في المستودعات والنقل",
    "hebrew": "שלום, זוהי תעודה קטנה (36 שעות) עם English באמצע וגם 123 מספרים.",
    "both ways": "The Arabic name is الشهادة المصغرة and the Hebrew one is תעודה קטנה, as said.",
    "syllabics": "Inuktitut ᐃᓕᓐᓂᐊᖅᑐᓕᕆᓂᖅ and Cree ᓀᐦᐃᔭᐍᐏᐣ side by side",
    "emoji": "done 😀 👩🏽‍🏫 🇨🇦 ✓ ✗ ☐ ★ → ≤ ∑",
    "scripts": "Ελληνικά, Русский, Tiếng Việt, Türkçe, Žluťoučký, 漢字かな, हिन्दी",
    "combining": "e\u0301 o\u0323\u0302 Z" + "\u0351" * 40 + "algo",
    "direction marks": "a\u202eb\u202cc\u2066d\u2069e\u200ff\u200eg",
    "blank": " \u00a0\u2003\n\n \n\n",
    "lines": "one\ntwo\n\nthree\n\n\n\nfour\n",
    "spaces": "a" + " " * 300 + "b",
}


def block_texts(words: str) -> tuple[Text, ...]:
    """The words plain, bold, as a link, in another language, of each tone."""
    return (
        text(words),
        (Span("Before "), Span(words, bold=True), Span(" after")),
        (Span(words, link="https://example.org/"), Span(words, lang="fr-CA"), Span(words, link="#" + words)),
        tuple(Span(words, tone=tone) for tone in Tone),
    )


def hostile_part(words: str) -> Part:
    """The words in every place of every block."""
    texts = block_texts(words)
    rows = tuple((text(words), *texts) for _ in range(3))
    columns = (*(Column(words) for _ in range(4)), Column("Narrow", 0.1))
    return Part(
        "en-CA",
        (
            Contents(words),
            Heading(1, words, words),
            *(Paragraph(one) for one in texts),
            Heading(2, words, words),
            Bullets(texts),
            Bullets(texts, ordered=True),
            Facts(tuple((words, one) for one in texts), words),
            Table(columns, rows, words, 0, words),
            Table(columns, (), words, 0, words),
            Chart(
                ChartKind.BARS, words, words, (words, "2"), (Series(words, (1.0, None)),), words, words, (1.0, words)
            ),
            Chart(ChartKind.LINES, words, words, (), (Series(words, ()),)),
            Image(picture(), words, 9000.0),
            Image(words.encode("utf-8", "replace"), words),
            Callout(words, texts, Tone.WARNING, tuple((words, one) for one in texts)),
            SignatureBlock(words, (words, words), ((words, (words, words)), ("", ()))),
        ),
    )


def hostile_outline(words: str) -> Outline:
    """A document of nothing but these words."""
    cover = Cover("en-CA", words, words, words, words, ((words, words),) * 3, words, words)
    return Outline(
        title=words,
        lang="en-CA",
        author=words,
        subject=words,
        created="2026-11-24T09:30:00+00:00",
        parts=(hostile_part(words),),
        cover=cover,
        keywords=(words,),
        mark=words[:20],
        around=Running(words),
    )
