"""A request or a credential on a single page. It fits by design: a shorter form says what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mcdesk.app import requests
from mcdesk.app.credentials.deciding import decisions
from mcdesk.app.desk.summary.frame import SummaryOptions, document
from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.proposal.options import ProposalOptions
from mcdesk.app.proposal.source import Source
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.answers import Reader
from mcdesk.domain.finance import BreakEvenState, budget_of
from mcdesk.domain.flow import asked
from mcdesk.domain.outline import Block, Callout, Facts, Heading, Outline, Paragraph, Text, Tone, text
from mcdesk.domain.portfolio.course import Stay, course_of, told
from mcdesk.domain.portfolio.stages import days_in, late, target_of
from mcdesk.domain.problems import Severity
from mcdesk.domain.records import Record
from mcdesk.domain.rules.partners import CONFIRMATIONS
from mcdesk.domain.texts import Lang, words

FACTS = (
    "school",
    "instructional_hours",
    "duration_weeks",
    "delivery_mode",
    "credit_status",
    "launch_month",
    "launch_on",
    "fee",
    "enrol_expected",
    "osap_intent",
    "review_on",
)
"""The questions whose answers are looked at first, where the form of the record has them."""
CONFIRMED = ("neither", "one", "both")
_TONES = {Severity.BLOCK: Tone.PROBLEM, Severity.WARNING: Tone.WARNING}


@dataclass(frozen=True, slots=True)
class Level:
    """How much is told: so many rows of a list, so many of what was found and decided, so many letters of a line.

    ``head``: so many letters of the title, and of the sentence that says what it is about.
    """

    rows: int
    findings: int
    letters: int
    head: int = 150


LEVELS = (
    Level(8, 6, 200),
    Level(7, 5, 140),
    Level(6, 4, 110),
    Level(6, 3, 90),
    Level(5, 3, 64),
    Level(5, 2, 64),
    Level(4, 2, 64, 120),
    Level(3, 1, 60, 100),
    Level(2, 1, 50, 70),
    Level(1, 1, 40, 50),
    Level(1, 0, 30, 40),
)
"""The forms of the page, the fullest first."""
FACT = 60
"""So many letters has a fact at most."""


Said = tuple[str, str, Tone]
"""A line of a list: what may be shortened, what stands behind it in full, and its tone."""


@dataclass
class Brief:
    """The page while it is made; ``left`` counts what there was no room for, ``cut`` the texts that were shortened."""

    source: Source
    stay: Stay
    teller: Teller
    level: Level
    left: int = 0
    cut: int = 0

    def short(self, given: str, most: int = 0) -> str:
        """A text on one line, no longer than the level allows (or ``most``); an ellipsis where it is cut."""
        line, most = " ".join(given.split()), most or self.level.letters
        if len(line) <= most:
            return line
        self.cut += 1
        return line[:most].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"

    def some(self, items: Sequence[Said], most: int) -> Text:
        """The first ``most`` items, a line for each, and how many more there are."""
        shown = [text(self.short(words) + end, tone=tone) for words, end, tone in items[:most]]
        more = len(items) - most
        if more > 0:
            self.left += more
            shown.append(text(self.teller.say("summary-and-more", count=more), tone=Tone.QUIET))
        return tuple(span for n, item in enumerate(shown) for span in ((text("\n") if n else ()) + item))


def outline(services: Services, record: Record, options: SummaryOptions) -> Outline:
    """The page in each language. Where it has no room for all, a shorter form that has."""
    briefs = briefs_of(services, record, options.langs, LEVELS[0])
    forms = [_form(services, briefs, options, level) for level in LEVELS]
    return replace(forms[0], most_pages=len(options.langs), shorter=tuple(forms[1:]))


def _form(services: Services, briefs: Mapping[Lang, Brief], options: SummaryOptions, level: Level) -> Outline:
    def blocks(teller: Teller) -> Iterator[Block]:
        brief = replace(briefs[teller.lang], level=level)
        request = brief.source.request
        yield Heading(1, brief.short(title(teller, request), level.head), anchor=f"{request.id}-{teller.lang}")
        yield from page(brief)
        yield Paragraph(text(_left_out(brief), tone=Tone.QUIET))

    record = briefs[options.langs[0]].source.request
    return document(services, options, lambda t: f"{record.number} {title(t, record)}"[:150], blocks)


def title(teller: Teller, record: Record) -> str:
    """How a record is called, on one line."""
    return " ".join(record.title.split()) or teller.say("desk-untitled")


def briefs_of(services: Services, record: Record, langs: Sequence[Lang], level: Level) -> dict[Lang, Brief]:
    """What the page is made from in each language. The rules are asked once: they take a moment among many records."""
    source, stay = source_of(services, record, langs[0]), stay_of(services, record)
    return {lang: Brief(replace(source, lang=lang), stay, Teller(services, lang), level) for lang in langs}


def source_of(services: Services, record: Record, lang: Lang) -> Source:
    """The record with its findings and its history."""
    return Source(
        request=record,
        form=services.form_of(record.kind),
        profile=services.profile,
        findings=requests.check(services, record),
        history=services.store.history(record.id),
        frameworks=services.frameworks.heads(),
        written_at=services.clock.now(),
        options=ProposalOptions((lang,), contacts=False),
        lang=lang,
    )


def stay_of(services: Services, record: Record) -> Stay:
    """Where the record stands, and since which day."""
    moves = told(services.store.history(record.id)).moves.get(record.id, ())
    return course_of(record, moves).stays[-1]


def page(brief: Brief) -> Iterator[Block]:
    """Under its title: where it stands, the facts, outcomes, partners, what the rules find, what was decided."""
    source = brief.source
    yield Paragraph(_standing(brief))
    sentence = source.a.text("one_sentence")
    if sentence:
        yield Paragraph(text(brief.short(sentence, brief.level.head)))
    yield Callout(source.say("proposal-at-a-glance"), facts=tuple(_facts(brief)))
    yield Facts(tuple(_lists(brief)))


def _lists(brief: Brief) -> Iterator[tuple[str, Text]]:
    source, level = brief.source, brief.level
    for table, told_of in (("outcomes", _outcomes), ("partners", _partners)):
        if source.form.has(table):
            items = told_of(brief)
            words = brief.some(items, level.rows) if items else source.missing()
            yield source.form.field(table).label.to(source.lang), words
    yield source.say("proposal-checks"), _problems(brief)
    decided = _decided(brief)
    if decided:
        yield brief.teller.say("summary-decisions"), brief.some(decided, max(level.findings, 1))


def _standing(brief: Brief) -> Text:
    record, stay, teller = brief.source.request, brief.stay, brief.teller
    day = teller.services.today()
    said = teller.say(
        "summary-stands",
        number=record.number,
        kind=teller.say(f"desk-kind-one-{record.kind}"),
        state=teller.state(record.state),
        since=formats.day(stay.since, teller.lang),
        days=days_in(teller.services.profile, stay, day),
    )
    if not late(teller.services.profile, stay, day):
        return text(said)
    target = target_of(teller.services.profile, stay.state) or 0
    return (*text(f"{said} "), *text(teller.say("summary-past-target", days=target), tone=Tone.WARNING))


def _facts(brief: Brief) -> Iterator[tuple[str, Text]]:
    source = brief.source
    for key in FACTS:
        if source.form.has(key) and asked(source.form, source.form.field(key), source.answers):
            found = source.form.field(key)
            said = source.shown(found, source.answers.get(key))
            yield found.label.to(source.lang), _shortened(brief, said)
    if source.form.has("fee") and source.form.has("enrol_expected"):
        yield from _money(brief)


def _shortened(brief: Brief, said: Text) -> Text:
    if len(said) != 1:
        return said
    return (replace(said[0], text=brief.short(said[0].text, min(FACT, brief.level.head))),)


def _money(brief: Brief) -> Iterator[tuple[str, Text]]:
    source, budget, say = brief.source, budget_of(brief.source.answers), brief.teller.say
    for key, amount in (("development", budget.development.amount), ("result", budget.result)):
        yield say(f"desk-column-{key}"), source.missing() if amount is None else text(source.money(amount))
    even = budget.break_even
    if even.state is BreakEvenState.UNDEFINED:
        yield say("desk-column-break-even"), text(source.say("proposal-finance-undefined"), tone=Tone.PROBLEM)
    else:
        known = even.learners is not None
        yield say("desk-column-break-even"), text(str(even.learners)) if known else source.missing()


def _outcomes(brief: Brief) -> list[Said]:
    titles = [brief.source.row_title("outcomes", row.id) for row in brief.source.a.rows("outcomes")]
    return [(title, "", Tone.PLAIN) for title in titles if title]


def _partners(brief: Brief) -> list[Said]:
    say = brief.teller.say
    rows = [row for row in brief.source.a.rows("partners") if row.text("organization")]
    lang = brief.teller.lang
    confirmed = [formats.named("", _within(say(f"desk-confirmed-{_said(r)}")), lang) for r in rows]
    return [(r.text("organization"), said, Tone.PLAIN) for r, said in zip(rows, confirmed, strict=True)]


def _within(said: str) -> str:
    """Words that begin a line elsewhere, after a name."""
    return said[:1].lower() + said[1:]


def _said(row: Reader) -> str:
    return CONFIRMED[sum(bool(row.yes(column)) for column, *_ in CONFIRMATIONS)]


def _problems(brief: Brief) -> Text:
    """How much the rules find, and the gravest of it."""
    source = brief.source
    counts = {s: sum(p.severity is s for p in source.problems) for s in _TONES}
    summed = text(" ".join(source.say(f"proposal-checks-{s.value}", count=n) for s, n in counts.items()))
    graver = [p for p in source.problems if p.severity in _TONES]
    said = dict.fromkeys((words(p.message, source.lang), p.severity) for p in graver)
    if not brief.level.findings:
        return summed
    shown = brief.some([(one, "", _TONES[severity]) for one, severity in said], brief.level.findings)
    return (*summed, *text("\n"), *shown) if shown else summed


def _decided(brief: Brief) -> list[Said]:
    """What was decided, the last first."""
    said: list[Said] = []
    for one in decisions(brief.source.history)[::-1]:
        day = formats.day(one.on or one.at.astimezone().date(), brief.teller.lang)
        told_of = brief.teller.say("summary-decided", state=brief.teller.state(one.target), day=day)
        said.append((f"{told_of} {one.reason}".strip(), "", Tone.PLAIN))
    return said


def _left_out(brief: Brief) -> str:
    say = brief.teller.say
    parts = [say("summary-left-rows", count=brief.left)] if brief.left else []
    parts += [say("summary-cut", count=brief.cut)] if brief.cut else []
    return " ".join((*parts, say("summary-whole"))) if parts else say("summary-nothing-left")
