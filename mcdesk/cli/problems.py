"""Problems of a request, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcdesk.cli.output import Output, paragraph
from mcdesk.domain.answers import Answers, Json, Ref
from mcdesk.domain.fields import Form
from mcdesk.domain.kinds import label_of_row
from mcdesk.domain.problems import Problem, Severity


def as_data(problems: Sequence[Problem], form: Form, out: Output) -> list[Json]:
    """Each problem as JSON: rule, field, row, column, label, severity, message, fix, source."""
    return [
        {
            "rule": p.rule,
            "field": p.ref.field,
            "row": p.ref.row,
            "column": p.ref.column,
            "label": label(p.ref, form, out),
            "severity": p.severity.value,
            "message": out.words(p.message),
            "fix": out.words(p.fix),
            "source": p.source.to(out.lang),
        }
        for p in problems
    ]


def counts(problems: Sequence[Problem]) -> dict[str, int]:
    """How many problems of each severity."""
    return {s.value: sum(p.severity is s for p in problems) for s in Severity}


def lines(problems: Sequence[Problem], form: Form, answers: Answers, out: Output) -> Iterator[str]:
    """What a person reads."""
    for p in problems:
        severity = out.say(f"cli-severity-{p.severity.value}")
        yield ""
        yield f"{p.rule}  {severity}  {place(p.ref, form, answers, out)}"
        yield from paragraph(out.words(p.message), "     ")
        yield from paragraph(out.words(p.fix), "     ", "→ ")
        if p.source:
            yield from paragraph(out.say("cli-source", source=p.source.to(out.lang)), "     ")


def label(ref: Ref, form: Form, out: Output) -> str:
    """What the question or column is called; its key where the form has none."""
    found = form.at(ref)
    return found.label.to(out.lang) if found else str(ref)


def place(ref: Ref, form: Form, answers: Answers, out: Output) -> str:
    """Where a problem stands, in words and by its reference."""
    parts = [label(Ref(ref.field), form, out)]
    if ref.row and form.has(ref.field):
        parts.append(label_of_row(form.field(ref.field), answers, ref.row))
    if ref.column:
        parts.append(label(ref, form, out))
    return f"{' › '.join(p for p in parts if p)}  ({ref})"
