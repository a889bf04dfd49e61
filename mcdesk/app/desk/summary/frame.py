"""What every document of the manager's desk has around it: who it is from, of which day, which records it tells of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from mcdesk.app.desk.telling.words import Teller
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.document_colours import palette_of
from mcdesk.domain.outline import Block, Cover, Outline, Paper, Part
from mcdesk.domain.portfolio.whole import Portfolio
from mcdesk.domain.running import Running
from mcdesk.domain.texts import Lang


@dataclass(frozen=True)
class SummaryOptions:
    """How a document is made: one language, or both one after the other."""

    langs: tuple[Lang, ...] = (Lang.EN,)
    paper: Paper = Paper.LETTER


Blocks = Callable[[Teller], Iterator[Block]]


def document(services: Services, options: SummaryOptions, title: Callable[[Teller], str], blocks: Blocks) -> Outline:
    """A document of these blocks in each language, without a cover."""
    tellers = [Teller(services, lang) for lang in options.langs]
    first, profile = tellers[0], services.profile
    name = profile.name.to(first.lang)
    arounds = [_around(teller, title) for teller in tellers]
    return Outline(
        title=title(first),
        lang=first.lang.value,
        author=name,
        subject=first.say("summary-subject"),
        created=services.clock.now().isoformat(timespec="seconds"),
        parts=tuple(Part(t.lang.value, tuple(blocks(t)), a) for t, a in zip(tellers, arounds, strict=True)),
        around=arounds[0],
        paper=options.paper,
        palette=palette_of(profile.colours),
    )


def _around(teller: Teller, title: Callable[[Teller], str]) -> Running:
    day = formats.day(teller.services.today(), teller.lang)
    return Running(
        f"{teller.services.profile.name.to(teller.lang)} · {title(teller)}",
        teller.say("summary-foot", day=day),
        teller.say("proposal-page-of", page="{page}", pages="{pages}"),
    )


def covered(outline: Outline, teller: Teller, facts: tuple[tuple[str, str], ...], subtitle: str = "") -> Outline:
    """The document with a first page that states what it tells of."""
    profile = teller.services.profile
    cover = Cover(
        lang=teller.lang.value,
        organization=profile.name.to(teller.lang),
        kind=teller.say("summary-subject"),
        title=outline.title,
        subtitle=subtitle,
        facts=facts,
        note=profile.office.to(teller.lang),
    )
    return replace(outline, cover=cover)


def scope_facts(teller: Teller, found: Portfolio) -> tuple[tuple[str, str], ...]:
    """The day of the figures, the filters, and how many records they let through."""
    lang = teller.lang
    return (
        (teller.say("summary-as-of"), formats.day(found.as_of, lang)),
        *teller.scope(found.scope),
        (teller.say("summary-count"), formats.number(found.count, lang)),
        (teller.say("summary-heads"), formats.number(found.heads, lang)),
        (teller.say("summary-made"), formats.day(teller.services.today(), lang)),
    )
