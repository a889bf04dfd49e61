"""What a dean reads first: the cover and the summary."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.proposal.source import Source
from mcdesk.domain import formats
from mcdesk.domain.outline import Block, Bullets, Callout, Cover, Facts, Heading, Paragraph, Text, Tone, text
from mcdesk.domain.problems import Severity

_COVER = ("school", "requester", "launch_month")
_SUMMARY = (
    "request_type",
    "purposes",
    "school",
    "launch_month",
    "instructional_hours",
    "duration_weeks",
    "delivery_mode",
    "credit_status",
    "fee",
    "enrol_expected",
    "osap_intent",
)
SUMMARY_ROWS = 8
"""The summary names no more rows of a table than this; their section holds all of them."""


def cover(source: Source) -> Cover:
    """The first page."""
    number = source.request.number
    facts = list(_facts(source, _COVER))
    facts += [(source.say("proposal-cover-number"), number)] if number else []
    facts += [(source.say("proposal-cover-version"), str(source.version))]
    facts += [(source.say("proposal-cover-date"), formats.day(source.written_at.astimezone().date(), source.lang))]
    return Cover(
        lang=source.lang.value,
        organization=source.profile.name.to(source.lang),
        kind=source.say("proposal-kind"),
        title=source.title,
        subtitle=source.a.text("one_sentence"),
        facts=tuple(facts),
        note=source.profile.office.to(source.lang),
        notice=source.say("proposal-draft-notice") if source.draft else "",
    )


def _facts(source: Source, keys: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for key in keys:
        if not source.form.has(key):
            continue
        field = source.form.field(key)
        if field.personal and not source.options.contacts:
            continue
        words = "".join(span.text for span in source.shown(field, source.answers.get(key)))
        if key == "requester":
            words = source.a.part(key).text("name") or source.say("proposal-not-provided")
        if key == "osap_intent" and _undated(source):
            words = source.say("proposal-osap-undated", words=words)
        yield field.label.to(source.lang), words


def _undated(source: Source) -> bool:
    """Whether OSAP is said to be approved without the date of the approval: nothing may announce it yet."""
    approved = source.profile.tagged("osap_intents", "approved")
    return source.a.text("osap_intent") in approved and not source.a.given("osap_date")


def summary(source: Source) -> Iterator[Block]:
    """The few facts and the state of the checks on one page, with what is asked of the reader."""
    yield Heading(1, source.say("proposal-summary"), anchor=source.anchor("summary"))
    if source.a.given("one_sentence"):
        yield Paragraph(text(source.a.text("one_sentence")))
    facts = tuple((k, _text(source, v)) for k, v in _facts(source, _SUMMARY))
    if facts:
        yield Callout(source.say("proposal-at-a-glance"), facts=facts)
    yield _state_of_checks(source)
    yield from _outcomes(source)
    counts = tuple(_counts(source))
    if counts:
        yield Facts(counts)


def _text(source: Source, words: str) -> Text:
    return source.missing() if words == source.say("proposal-not-provided") else text(words)


def _outcomes(source: Source) -> Iterator[Block]:
    if source.form.has("outcomes"):
        yield Heading(2, source.form.field("outcomes").label.to(source.lang))
        names = _names(source, "outcomes")
        yield Bullets(names) if names else Paragraph(source.missing())


def _counts(source: Source) -> Iterator[tuple[str, Text]]:
    for key in ("assessments", "partners"):
        if source.form.has(key):
            lines = [part for name in _names(source, key) for part in (*text("\n"), *name)]
            yield source.form.field(key).label.to(source.lang), tuple(lines[1:]) or source.missing()
    frameworks = dict.fromkeys(link.part("item").text("framework") for link in source.a.rows("alignments"))
    if any(frameworks):
        yield source.say("proposal-frameworks"), text("; ".join(source.framework_name(f) for f in frameworks if f))


def _names(source: Source, table: str) -> tuple[Text, ...]:
    """The rows of a table by name; of many only the first, with a link to the others."""
    rows = source.a.rows(table)
    names = tuple(text(source.row_title(table, row.id) or source.row_code(table, row.id)) for row in rows)
    if len(names) <= SUMMARY_ROWS:
        return names
    more = source.say("proposal-more-rows", count=len(names) - SUMMARY_ROWS)
    page = source.form.page_of(table)
    printed = any(p.key == page.key for _, p in source.pages()) and "answers" in source.options.parts
    return (*names[:SUMMARY_ROWS], text(more, link=f"#{source.anchor(page.key)}" if printed else None))


def _state_of_checks(source: Source) -> Callout:
    counts = {s: sum(p.severity is s for p in source.problems) for s in Severity}
    tone = Tone.GOOD
    if counts[Severity.WARNING]:
        tone = Tone.WARNING
    if counts[Severity.BLOCK]:
        tone = Tone.PROBLEM
    graded = [source.say(f"proposal-checks-{s.value}", count=counts[s]) for s in (Severity.BLOCK, Severity.WARNING)]
    met = source.say("proposal-checks-met", count=sum(f.met for f in source.findings))
    body = [text(" ".join((*graded, met)))]
    if "checks" in source.options.parts:
        body.append(text(source.say("proposal-checks-see"), link=f"#{source.anchor('checks')}"))
    return Callout(source.say("proposal-checks"), tuple(body), tone)
