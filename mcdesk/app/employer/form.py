"""The letter and the form for an employer, as a document that is filled in on a screen or on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mcdesk.app.guide import document
from mcdesk.app.services import Services
from mcdesk.domain.answers import Reader, Row
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Form
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.outline import Block, Bullets, Facts, FillIn, Heading, Outline, Paper, Paragraph, Text, Tone, text
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Argument, Lang, message, say

DEMAND, JOB = "demand", "job"
QUESTIONS = (DEMAND, JOB)
"""Those of the eCampusOntario framework: is the competency in demand, does the assessment reflect the job."""
BOXES = tuple(f"{question}_{answer}" for question in QUESTIONS for answer in ("yes", "no"))
"""The boxes to tick; a file without them is no form of ours."""
WHO = ("name", "position", "organization", "email", "date")
_PRINT = 16


@dataclass(frozen=True)
class _Asking:
    services: Services
    record: Record
    partner: Row
    lang: Lang

    def say(self, key: str, /, **args: Argument) -> str:
        return say(self.lang, f"employer-{key}", **args)

    @property
    def named(self) -> str:
        return self.record.title or say(self.lang, "wizard-untitled")

    @property
    def form(self) -> Form:
        return self.services.form_of(self.record.kind)


def partners(record: Record) -> tuple[Row, ...]:
    """The partners of a record that have a name."""
    return tuple(row for row in Reader(record.answers).rows("partners") if row.text("organization"))


def partner_of(record: Record, row_id: str) -> Row:
    """The partner in this row. Refused where there is none."""
    found = next((row for row in partners(record) if row.id == row_id), None)
    if found is None:
        raise Refused(message("employer-no-partner"), message("employer-no-partner-fix"))
    return found


def reference(record: Record) -> str:
    """What ties a form to what it asks about: number, version and the beginning of the answers' fingerprint."""
    return f"{record.number} v{record.version} {fingerprint(record.answers)[:_PRINT]}"


def employer_form(services: Services, record: Record, row_id: str, lang: Lang, paper: Paper | None = None) -> Outline:
    """The letter to a partner and the form, in one language. Refused where the partner is not there."""
    asking = _Asking(services, record, partner_of(record, row_id), lang)
    blocks, now = tuple(_blocks(asking)), services.clock.now()
    made = document(services.definitions, asking.named, asking.say("question"), lang, now, blocks)
    title = f"{asking.say('question')} {asking.named}"
    return replace(made, title=title, subject=reference(record), paper=paper or made.paper)


def _blocks(asking: _Asking) -> Iterator[Block]:
    record, reader = asking.record, Reader(asking.record.answers)
    yield Heading(1, asking.say("question"))
    yield Paragraph(text(asking.named, bold=True))
    college = asking.services.profile.name.to(asking.lang)
    who = asking.partner.part("contact").text("name") or asking.partner.text("organization")
    yield Paragraph(text(asking.say("to", who=who)))
    yield Paragraph(text(asking.say("letter", college=college)))
    sentence = reader.text("one_sentence") or reader.text("description")
    if sentence:
        yield Paragraph(text(sentence))
    yield Facts(tuple(_facts(asking, reader)))
    yield from _list(asking, "outcomes", [row.text("statement") for row in reader.rows("outcomes")])
    yield from _list(asking, "assessments", [_assessment(asking, row) for row in reader.rows("assessments")])
    yield Heading(2, asking.say("questions"))
    yield Paragraph(text(asking.say("how"), tone=Tone.QUIET), keep=True)
    for key in QUESTIONS:
        choices = tuple((f"{key}_{a}", asking.say(a)) for a in ("yes", "no"))
        yield FillIn(key, asking.say(f"ask-{key}"), choices=choices)
        yield FillIn(f"{key}_words", asking.say(f"why-{key}"), lines=3)
    yield Heading(2, asking.say("who"))
    for key in WHO:
        yield FillIn(key, asking.say(f"who-{key}"))
    yield Paragraph(text(asking.say("back", to=_address(reader)), bold=True))
    yield Paragraph(text(asking.say("kept", reference=reference(record)), tone=Tone.QUIET))


def _facts(asking: _Asking, reader: Reader) -> Iterator[tuple[str, Text]]:
    for key in ("instructional_hours", "duration_weeks", "delivery_mode"):
        if not asking.form.has(key) or not reader.given(key):
            continue
        field = asking.form.field(key)
        option = field.option(reader.text(key)) if field.options else None
        words = option.label.to(asking.lang) if option else str(asking.record.answers[key])
        unit = field.unit.to(asking.lang) if field.unit else ""
        yield field.label.to(asking.lang), text(f"{words} {unit}".strip())


def _list(asking: _Asking, key: str, items: list[str]) -> Iterator[Block]:
    given = [item for item in items if item.strip()]
    if given:
        yield Heading(2, asking.say(key))
        yield Bullets(tuple(text(item) for item in given), ordered=key == "outcomes")


def _assessment(asking: _Asking, row: Row) -> str:
    parts = (row.text("title"), row.text("evidence"), row.text("pass_standard"))
    return ". ".join(part.strip().rstrip(".") for part in parts if part.strip())


def _address(reader: Reader) -> str:
    who = reader.part("requester") if reader.given("requester") else reader.part("owner")
    return ", ".join(part for part in (who.text("name"), who.text("email")) if part) or "—"
