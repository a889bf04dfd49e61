"""The end of a proposal: the decision to sign, every rule that was checked with its result, and the history."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mcdesk.app.credentials.deciding import decisions
from mcdesk.app.proposal.source import Source
from mcdesk.domain import formats
from mcdesk.domain.answers import Ref
from mcdesk.domain.history.telling import action_words
from mcdesk.domain.outline import (
    Block,
    Column,
    Heading,
    PageBreak,
    Paragraph,
    SignatureBlock,
    Span,
    Table,
    Text,
    Tone,
    text,
)
from mcdesk.domain.problems import Finding, Problem, Severity
from mcdesk.domain.records import Event
from mcdesk.domain.texts import Local, words

_ADDRESS = re.compile(r"https?://[^\s;,]+")
_BEFORE_ADDRESS = ": \N{NO-BREAK SPACE}"
_TONES = {Severity.BLOCK: Tone.PROBLEM, Severity.WARNING: Tone.WARNING, Severity.NOTE: Tone.QUIET}


def decision(source: Source) -> Iterator[Block]:
    """What is to be decided, by whom, with lines to sign."""
    yield Heading(1, source.say("proposal-decision"), anchor=source.anchor("decision"))
    yield Paragraph(text(source.say("proposal-decision-intro")))
    fields = tuple(source.say(f"proposal-sign-{part}") for part in ("name", "signature", "date"))
    choices = tuple(source.say(f"proposal-decision-{c}") for c in ("approve", "return", "decline"))
    lines = tuple((role.to(source.lang), fields) for role in source.profile.signatures)
    yield SignatureBlock(source.say("proposal-decision-title"), choices, lines)


def checks(source: Source) -> Iterator[Block]:
    """The annex: every rule with its result, so that the reader sees what was checked and by which rule."""
    yield PageBreak()
    yield Heading(1, source.say("proposal-annex-checks"), anchor=source.anchor("checks"))
    day = formats.day(source.written_at.astimezone().date(), source.lang)
    yield Paragraph(text(source.say("proposal-annex-intro", day=day)))
    if source.problems:
        yield Heading(2, source.say("proposal-findings"))
        yield problems(source, source.problems)
    yield Heading(2, source.say("proposal-all-rules"))
    yield _rules(source)


def problems(source: Source, found: Sequence[Problem]) -> Table:
    """What the rules found, alike findings in one line."""
    heads = (
        Column(source.say("proposal-rule"), 0.8),
        Column(source.say("proposal-result"), 1.4),
        Column(source.say("proposal-where"), 2.2),
        Column(source.say("proposal-finding"), 5.0),
    )
    alike: dict[tuple[str, Severity, str], list[Ref]] = {}
    for problem in found:
        alike.setdefault((problem.rule, problem.severity, _said(source, problem)), []).append(problem.ref)
    rows = tuple(
        (text(rule), _graded(source, severity), text(_places(source, refs)), text(said))
        for (rule, severity, said), refs in alike.items()
    )
    return Table(heads, rows, row_header=0)


def _said(source: Source, problem: Problem) -> str:
    return f"{_sentence(words(problem.message, source.lang))} {words(problem.fix, source.lang)}"


def _graded(source: Source, severity: Severity) -> Text:
    return text(source.say(f"proposal-severity-{severity.value}"), tone=_TONES[severity])


def _places(source: Source, refs: Sequence[Ref]) -> str:
    """Where alike problems stand, in words: each question once, with the codes of its rows."""
    rows: dict[tuple[str, str], list[str]] = {}
    for ref in refs:
        codes = rows.setdefault((ref.field, ref.column), [])
        codes += [source.row_code(ref.field, ref.row)] if ref.row else []
    return "; ".join(_place(source, field, column, codes) for (field, column), codes in rows.items())


def _place(source: Source, key: str, column_key: str, codes: list[str]) -> str:
    if not source.form.has(key):
        return key
    field = source.form.field(key)
    column = field.column(column_key)
    parts = (field.label.to(source.lang), *dict.fromkeys(codes), column.label.to(source.lang) if column else "")
    return ", ".join(filter(None, parts))


def _rules(source: Source) -> Table:
    heads = (
        Column(source.say("proposal-rule"), 0.8),
        Column(source.say("proposal-result"), 1.8),
        Column(source.say("proposal-wants"), 4.0),
        Column(source.say("proposal-whose"), 4.0),
    )
    rows = tuple(
        (text(f.rule), _result(source, f), text(words(f.title, source.lang)), _cited(f.source.to(source.lang)))
        for f in source.findings
    )
    return Table(heads, rows, row_header=0)


def _sentence(said: str) -> str:
    """The words with a full stop, so that they do not run into what follows."""
    return said if said.endswith((".", "?", "!", "…", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}")) else f"{said}."


def _cited(citation: str) -> Text:
    """A source in quiet words; each address is a link on the words before it, so that it takes no room."""
    spans: list[Span] = []
    rest = citation
    while found := _ADDRESS.search(rest):
        before = rest[: found.start()]
        name = before.lstrip(" ;").rstrip(_BEFORE_ADDRESS)
        between = before[: len(before) - len(before.lstrip(" ;"))]
        spans += text(between, tone=Tone.QUIET) if between else ()
        spans += text(name or found.group(), link=found.group())
        rest = rest[found.end() :]
    return (*spans, *(text(rest, tone=Tone.QUIET) if rest.strip() else ()))


def _result(source: Source, finding: Finding) -> Text:
    if not finding.applies:
        return text(source.say("proposal-not-applicable"), tone=Tone.QUIET)
    if finding.met:
        return text(source.say("proposal-met"), tone=Tone.GOOD)
    gravest = min((p.severity for p in finding.problems), key=lambda s: s.rank)
    return _graded(source, gravest)


def _what(source: Source, event: Event) -> str:
    """What happened; a decision by the state that it led to."""
    decided = decisions((event,))
    if not decided:
        found = action_words(event)
        return found.to(source.lang) if isinstance(found, Local) else words(found, source.lang)
    return source.say("credential-decided", state=source.profile.state_label(decided[0].target))


def history(source: Source) -> Iterator[Block]:
    """Who did what when."""
    if not source.history:
        return
    yield Heading(1, source.say("proposal-history"), anchor=source.anchor("history"))
    heads = (
        Column(source.say("proposal-when"), 2.0),
        Column(source.say("proposal-what"), 3.5),
        Column(source.say("proposal-who"), 2.0),
    )
    rows = tuple(
        (
            text(formats.moment(e.at, source.lang)),
            text(_what(source, e)),
            text(e.who) if source.options.contacts else source.missing(),
        )
        for e in source.history
    )
    yield Table(heads, rows, row_header=0)
