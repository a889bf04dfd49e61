"""Taking in the form that an employer filled in: what it says, kept with its fingerprint, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mcdesk.app import records
from mcdesk.app.attachment_contents import check_contents
from mcdesk.app.attachments import ALLOWED, read_file
from mcdesk.app.changes import Change, touched
from mcdesk.app.employer.form import DEMAND, JOB, QUESTIONS, WHO, partner_of, reference
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json, Ref, set_answer
from mcdesk.domain.days import read_day
from mcdesk.domain.file_names import shown
from mcdesk.domain.records import Record
from mcdesk.domain.rules.partners import CONFIRMATIONS

ANSWERED = "employer-answered"
"""The action of the line that keeps an answer: the fingerprint of the file, the row of the partner, yes or no."""
_COLUMNS = dict(zip(QUESTIONS, CONFIRMATIONS, strict=True))


@dataclass(frozen=True)
class FormData:
    """What stands in a filled form: its fields by name ("Yes" for a box that is ticked), and its subject.

    ``kind`` is the ending of such files: ``.pdf`` or ``.docx``.
    """

    fields: Mapping[str, str]
    subject: str = ""
    kind: str = ".pdf"


class FilledForms(Protocol):
    """Reads forms that came back."""

    def read(self, data: bytes) -> FormData:
        """The fields of a PDF or a Word document. Refused (``employer-no-form``) where it holds no fields of ours."""


@dataclass(frozen=True)
class Answer:
    """A form that came back. ``sha256`` is the fingerprint of the file; ``other``: it asked about another state."""

    path: Path
    sha256: str
    data: FormData
    other: str = ""

    def said(self, question: str) -> str:
        """``yes`` or ``no``; "" where neither, or both, are ticked."""
        ticked = [a for a in ("yes", "no") if self.data.fields.get(f"{question}_{a}")]
        return ticked[0] if len(ticked) == 1 else ""

    def words(self, question: str) -> str:
        """What was written about a question."""
        return self.data.fields.get(f"{question}_words", "").strip()

    def who(self, part: str) -> str:
        """A part of who answered: one of :data:`~mcdesk.app.employer.form.WHO`."""
        return self.data.fields.get(part, "").strip()


def look(services: Services, record: Record, path: Path, forms: FilledForms) -> Answer:
    """Read a form that came back; nothing is kept. Refused where it cannot be read or is no form of ours."""
    from hashlib import sha256

    data = read_file(path, services.profile.number("attachment_max_mb"))
    found = forms.read(data)
    asked = reference(record)
    other = found.subject if found.subject and found.subject != asked else ""
    return Answer(path, sha256(data).hexdigest(), found, other)


def keep(services: Services, record: Record, row_id: str, answer: Answer) -> Change[Record]:
    """Keep the file in the workspace, and write into the history what it says. Refused for an unknown partner.

    What was written by hand stands in the words of that line, from where it can be removed.
    """
    partner_of(record, row_id)
    data = read_file(answer.path, services.profile.number("attachment_max_mb"))
    check_contents(answer.path.name, answer.data.kind, data)
    info = services.store.attach(shown(answer.path.name), ALLOWED[answer.data.kind], data)
    detail: dict[str, str | int] = {"row": row_id, "sha256": info.sha256, "version": record.version}
    detail |= {q: answer.said(q) for q in QUESTIONS if answer.said(q)}
    event = records.event_of(services, ANSWERED, record, **detail)
    words = "\n".join(part for part in (_person(answer), answer.words(DEMAND), answer.words(JOB)) if part)
    services.store.record(replace(event, words=words))
    return touched(record, record.kind, record.id)


def _person(answer: Answer) -> str:
    return ", ".join(part for part in (answer.who(key) for key in WHO) if part)


def confirmations(record: Record, row_id: str, answer: Answer) -> tuple[tuple[Ref, Json], ...]:
    """The answers of the partner's row that follow from the form; nothing for a question that it leaves open."""
    partner_of(record, row_id)
    found: list[tuple[Ref, Json]] = []
    day, person = read_day(answer.who("date")), answer.who("name")
    for question, (column, on, by, _) in _COLUMNS.items():
        if not answer.said(question):
            continue
        found.append((Ref("partners", row_id, column), answer.said(question)))
        if day is not None:
            found.append((Ref("partners", row_id, on), day.isoformat()))
        if person:
            found.append((Ref("partners", row_id, by), person))
    return tuple(found)


def confirm(services: Services, record: Record, row_id: str, answer: Answer) -> Change[Record]:
    """Keep the answer, and put what follows from it into the request where it is still being written."""
    keep(services, record, row_id, answer)
    if not record.editable:
        return touched(record, record.kind, record.id)
    answers = record.answers
    for ref, value in confirmations(record, row_id, answer):
        answers = set_answer(answers, ref, value).apply(answers)
    return records.save(services, replace(record, answers=answers))
