"""Several requests in one document: a cover, contents, a comparison, and for each its page, open points, decision."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mcdesk.app.desk.gathering import figures
from mcdesk.app.desk.summary import one
from mcdesk.app.desk.summary.frame import SummaryOptions, covered, document
from mcdesk.app.desk.summary.one import Brief, Level
from mcdesk.app.desk.telling.lines import lines
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.proposal.back import problems
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain import formats
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import (
    Align,
    Block,
    Column,
    Contents,
    Heading,
    Outline,
    PageBreak,
    Paragraph,
    SignatureBlock,
    Table,
    Text,
    Tone,
    text,
)
from mcdesk.domain.portfolio.lines import Line
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.problems import Problem, Severity
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang, message

PAGE = Level(6, 0, 64)
"""How much the page of a request tells here: its open points have a table of their own."""
COLUMNS = ("number", "title", "state", "days", "school", "hours", "fee", "enrolment")
OF_A_RULE = 2
"""So many findings of one rule are told; a request that looks like thirty others has one open point, not thirty."""
COUNTED = (Severity.BLOCK, Severity.WARNING)
_WEIGHTS = {"number": 2.9, "title": 4.4, "state": 2.0, "school": 4.6}


def chosen(services: Services, names: Sequence[str]) -> tuple[Record, ...]:
    """The requests of these numbers or ids, each once, in their order. Refused where one is none."""
    found = {r.id: r for r in (services.store.get(name) for name in names)}
    other = next((r for r in found.values() if r.kind is not RecordKind.REQUEST), None)
    if other is not None:
        raise Refused(message("committee-no-request", number=other.number), message("committee-no-request-fix"))
    if not found:
        raise Refused(message("committee-nothing"), message("committee-nothing-fix"))
    return tuple(found.values())


def outline(
    services: Services, requests: Sequence[Record], options: SummaryOptions, progress: Progress = unwatched
) -> Outline:
    """The pack. Every request is checked against the rules, which takes a moment each."""
    wanted = {r.id for r in requests}
    every = figures(services, Scope(kinds=(RecordKind.REQUEST,))).lines
    known = {one.id: one for one in every if one.id in wanted}
    briefs: list[Mapping[Lang, Brief]] = []
    for number, request in enumerate(requests):
        progress(number, len(requests))
        briefs.append(one.briefs_of(services, request, options.langs, PAGE))
    made = document(services, options, title, lambda t: _blocks(t, [b[t.lang] for b in briefs], known))
    first = Teller(services, options.langs[0])
    facts = (
        (first.say("committee-count"), formats.number(len(requests), first.lang)),
        (first.say("summary-as-of"), formats.day(services.today(), first.lang)),
        (first.say("committee-made-by"), services.who),
    )
    return covered(made, first, facts, ", ".join(r.number for r in requests)[:300])


def title(teller: Teller) -> str:
    """What the pack is called."""
    return teller.say("committee-pack")


def _blocks(teller: Teller, briefs: Sequence[Brief], known: Mapping[str, Line]) -> Iterator[Block]:
    yield Contents(teller.say("proposal-contents"), depth=1, turned=True)
    yield Heading(1, teller.say("committee-comparison"), anchor=f"comparison-{teller.lang.short}")
    yield Paragraph(text(teller.say("committee-comparison-note")), keep=True)
    yield _comparison(teller, briefs, known)
    for brief in briefs:
        yield PageBreak()
        yield from _request(brief)


def _comparison(teller: Teller, briefs: Sequence[Brief], known: Mapping[str, Line]) -> Table:
    table = lines(teller, tuple(known[b.source.request.id] for b in briefs), COLUMNS)
    heads = [Column(h.title, _WEIGHTS.get(h.key, 1.0), Align.RIGHT if h.unit else Align.LEFT) for h in table.headings]
    heads += [Column(teller.say(f"committee-count-{s}"), 1.0, Align.RIGHT) for s in COUNTED]
    rows = []
    for brief, values in zip(briefs, table.rows, strict=True):
        pairs = zip(table.headings, values, strict=True)
        cells: list[Text] = [
            text(teller.write(v, h.unit), tone=Tone.PLAIN if v is not None else Tone.QUIET) for h, v in pairs
        ]
        anchor = f"#{anchor_of(brief)}"
        cells[0] = (replace(cells[0][0], link=anchor),)
        counts = [sum(p.severity is s for p in brief.source.problems) for s in COUNTED]
        rows.append((*cells, *(text(formats.number(n, teller.lang)) for n in counts)))
    return Table(tuple(heads), tuple(rows), dense=True, turned=True)


def anchor_of(brief: Brief) -> str:
    """What a link to a request names."""
    return f"request-{brief.source.request.id}-{brief.teller.lang.short}"


def _request(brief: Brief) -> Iterator[Block]:
    say, request = brief.teller.say, brief.source.request
    named = f"{request.number} {one.title(brief.teller, request)}"
    yield Heading(1, brief.short(named, brief.level.head), anchor=anchor_of(brief))
    yield from one.page(brief)
    yield Heading(2, say("committee-open", number=request.number))
    yield from _open(brief)
    yield Heading(2, say("committee-decision", number=request.number))
    yield from _decision(brief)


def _decision(brief: Brief) -> Iterator[Block]:
    """What the state of the request allows to decide, a reason, and who signs."""
    source, say, request = brief.source, brief.teller.say, brief.source.request
    steps = brief.teller.services.profile.committee_steps(request.kind, request.state)
    choices = tuple(step.label.to(source.lang) for step in steps)
    if not choices:
        yield Paragraph(text(say("committee-no-step"), tone=Tone.QUIET))
        return
    yield Paragraph(text(_decided_on(brief)), keep=True)
    after = tuple(source.say(f"proposal-sign-{part}") for part in ("signature", "date"))
    signing = tuple(("", (say(f"committee-{who}"), *after)) for who in ("chair", "clerk"))
    yield SignatureBlock("", choices, ((say("committee-reason"), ("",)), *signing))


def _decided_on(brief: Brief) -> str:
    """Which version of what is decided on: also where the open points take a page, what is signed says so."""
    say, request = brief.teller.say, brief.source.request
    counts = {str(s): sum(p.severity is s for p in brief.source.problems) for s in COUNTED}
    named = brief.short(one.title(brief.teller, request), brief.level.head)
    return say("committee-decided-on", title=named, version=request.version, **counts)


def _open(brief: Brief) -> Iterator[Block]:
    """What the rules find, of each rule no more than a few; the last of it stands with the decision."""
    source, say = brief.source, brief.teller.say
    shown = [p for n, p in enumerate(source.problems) if _before(source.problems[:n], p) < OF_A_RULE]
    if not shown:
        yield Paragraph(text(say("committee-no-open"), tone=Tone.GOOD), keep=True)
        return
    yield replace(problems(source, shown), together=True, dense=True, keep=True)
    rest = len(source.problems) - len(shown)
    if rest:
        yield Paragraph(text(say("committee-more-open", count=rest), tone=Tone.QUIET), keep=True)


def _before(earlier: Sequence[Problem], one: Problem) -> int:
    return sum(p.rule == one.rule for p in earlier)
