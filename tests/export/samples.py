"""Invented documents that hold every kind of block, in English and in French."""

from __future__ import annotations

import io
from dataclasses import replace

from PIL import Image as Pictures

from mcdesk.domain.charts import Chart, ChartKind, Series
from mcdesk.domain.outline import (
    Align,
    Bullets,
    Callout,
    Column,
    Contents,
    Cover,
    Facts,
    Heading,
    Image,
    Outline,
    PageBreak,
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

LOREM = (
    "The micro-credential prepares warehouse workers for the safe operation of counterbalance forklifts in "
    "busy loading areas. Learners inspect, drive, stack and park under the eyes of an assessor, and they leave "
    "with evidence that an employer can read. The advisory group of three invented employers met twice and "
    "asked for evening sessions, for plain language and for one assessment on a real loading dock. "
)


def picture(mode: str = "RGBA") -> bytes:
    """A small invented logo with transparency."""
    image = Pictures.new(mode, (120, 48), (91, 44, 131, 90) if mode == "RGBA" else 0)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def outcomes(count: int) -> Table:
    """Learning outcomes with assessments."""
    rows = tuple(
        (
            text(f"LO{number}"),
            text(f"Inspect the forklift before use and record {number} defects with the school's form"),
            text("Practical demonstration"),
            text(f"{number * 5} %"),
            (Span("Complete", tone=Tone.GOOD),) if number % 3 else (Span("Not provided", tone=Tone.MISSING),),
        )
        for number in range(1, count + 1)
    )
    columns = (
        Column("No."),
        Column("Learning outcome", 4.0),
        Column("Assessment", 2.0),
        Column("Weight", 0.8, Align.RIGHT),
        Column("State", 1.6),
    )
    return Table(columns, rows, "Learning outcomes and how each is assessed")


def matrix(rows: int, columns: int) -> Table:
    """A matrix of outcomes by assessments."""
    heads = (Column("Outcome", 2.0), *(Column(f"Assessment {n}", 1.0, Align.CENTRE) for n in range(1, columns + 1)))
    body = tuple(
        (text(f"Outcome {row}"), *(text(str((row + column) % 5 or "")) for column in range(columns)))
        for row in range(1, rows + 1)
    )
    return Table(heads, body, "Strength of each link, from 1 to 4")


CHART = Chart(
    ChartKind.LINES,
    "Income and cost by number of learners",
    "Line chart. Income rises from 0 to 19,800 dollars at 40 learners; cost rises from 6,200 to 12,600 dollars. "
    "They meet at 18 learners.",
    ("0", "10", "20", "30", "40"),
    (
        Series("Income", (0.0, 4950.0, 9900.0, 14850.0, 19800.0)),
        Series("Cost", (6200.0, 7800.0, 9400.0, 11000.0, 12600.0)),
    ),
    "Learners",
    "Dollars",
    (18.0, "Break-even at 18 learners"),
)
BARS = Chart(
    ChartKind.BARS,
    "Hours by week",
    "Bar chart of hours in each of four weeks: 12, 8, not provided, 16.",
    ("Week 1", "Week 2", "Week 3", "Week 4"),
    (Series("Class", (12.0, 8.0, None, 16.0)), Series("Practice", (4.0, 6.5, 3.0, -2.0))),
    "",
    "Hours",
)


SUMMARY = Callout(
    "Summary",
    (text("A 36-hour micro-credential for warehouse workers, offered twice a year in the evening."),),
    facts=(
        ("Ask", text("Approve for delivery in May 2027", bold=True)),
        ("Instructional hours", text("36")),
        ("Break-even", (Span("18 learners", bold=True), Span(" of 24 expected"))),
        ("Still open", (Span("Partner letter not provided", tone=Tone.MISSING),)),
    ),
)
FACTS = Facts(
    (
        ("Title", text("Safe Forklift Operation")),
        ("School", text("School of Skilled Trades and Apprenticeship (invented)")),
        ("Contact", (Span("Robin Example, "), Span("robin@example.org", link="mailto:robin@example.org"))),
        ("French name", (Span("Conduite sécuritaire du chariot élévateur", lang="fr-CA"),)),
        ("Rationale", text(LOREM * 2)),
        ("Website", text("")),
    ),
    "Basics",
)
LINKS: Text = (
    Span("The "),
    Span("guide page of the college", link="https://example.org/guide?x=1&y=é"),
    Span(" explains each step; see also "),
    Span("the outcomes", link="#outcomes"),
    Span(". A link to nowhere", link="javascript:alert(1)"),
    Span(" is plain text. "),
    Span("Warning", tone=Tone.WARNING, bold=True),
    Span(", "),
    Span("problem", tone=Tone.PROBLEM),
    Span(", "),
    Span("quiet", tone=Tone.QUIET),
    Span("."),
)
EMPTY = Table((Column("Partner"), Column("Role")), (), "Partners", empty="No partner was named.")


def english() -> Part:
    """The English part, every kind of block."""
    return Part(
        "en-CA",
        (
            Contents("Contents"),
            PageBreak(),
            Heading(1, "Summary", "summary"),
            SUMMARY,
            Heading(1, "Basics", "basics"),
            Paragraph(text(LOREM + "\n\n" + LOREM)),
            FACTS,
            Heading(2, "Why now"),
            Paragraph(LINKS),
            Bullets((text("Evening sessions"), text(LOREM), text("One assessment on a real dock"))),
            Bullets((text("Inspect"), text("Drive"), text("Park")), ordered=True),
            Heading(1, "Learning outcomes", "outcomes"),
            outcomes(14),
            Heading(3, "Links"),
            matrix(8, 5),
            EMPTY,
            Heading(1, "Finance", "finance"),
            CHART,
            BARS,
            Callout("Overlap was looked at", (text("Two records look alike; the decision is recorded."),), Tone.GOOD),
            Callout("Three points need attention", (text(LOREM), text("Second.")), Tone.WARNING),
            Image(picture(), "Logo of the invented college: a purple bar", 120.0),
            Heading(1, "Decision and signatures", "decision"),
            SignatureBlock(
                "Decision of the dean",
                ("Approved", "Approved with conditions", "Returned for changes"),
                (("Dean", ("Name", "Signature", "Date")), ("Manager", ("Name", "Signature", "Date"))),
            ),
        ),
    )


def french() -> Part:
    """The French part."""
    return Part(
        "fr-CA",
        (
            Heading(1, "Avant-propos"),
            Contents("Table des matières", 1),
            Heading(1, "Résumé", "resume"),
            Paragraph(
                text("Une microcréance de 36\u00a0heures pour le personnel d’entrepôt, offerte le soir\u00a0: œuvre.")
            ),
            Facts((("Titre", text("Conduite sécuritaire du chariot élévateur")), ("Heures", text("36")))),
            Heading(1, "Résultats d’apprentissage"),
            Bullets((text("Inspecter le chariot"), text("Conduire «\u00a0en sécurité\u00a0»"))),
            replace(
                CHART, title="Revenus et coûts selon le nombre de personnes", alt="Courbes des revenus et des coûts."
            ),
        ),
    )


def proposal(*parts: Part) -> Outline:
    """A whole proposal; both languages unless parts are given."""
    cover = Cover(
        "en-CA",
        "Example College of Applied Arts",
        "Micro-credential development proposal",
        "Safe Forklift Operation in Busy Warehouses",
        "Counterbalance trucks, loading docks and shared aisles",
        (
            ("School", "Skilled Trades (invented)"),
            ("Prepared by", "Robin Example"),
            ("Instructional hours", "36"),
            ("First offering", "3 May 2027"),
            ("Version", "3"),
            ("Date", "24 November 2026"),
        ),
        "Questions: microcredentials@example.org",
        "This copy is a draft. Nothing in it has been approved.",
    )
    return Outline(
        title="Safe Forklift Operation",
        lang="en-CA",
        author="Example College",
        subject="Micro-credential development proposal",
        created="2026-11-24T09:30:00-05:00",
        parts=parts or (english(), french()),
        cover=cover,
        keywords=("micro-credential", "forklift"),
        mark="Draft",
        around=Running("Safe Forklift Operation · Example College", page_of="Page {page} of {pages}"),
    )


def large() -> Part:
    """What does not fit: wide matrices, a cell longer than a page, forty outcomes."""
    long_cell = text(LOREM * 40)
    columns = (Column("Point"), Column("What was said", 4.0), Column("By", 1.0))
    return Part(
        "en-CA",
        (
            Heading(1, "Matrix of forty outcomes"),
            Heading(2, "A heading that goes with its turned page"),
            matrix(40, 9),
            Heading(2, "Too wide for any page"),
            matrix(4, 30),
            Heading(1, "A long answer in a table"),
            Table(columns, ((text("1"), long_cell, text("Robin Example")), (text("2"), text("Short."), text("")))),
            outcomes(40),
        ),
    )
