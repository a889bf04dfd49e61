"""The proposal of a request, as a neutral document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mcdesk.app.proposal import back, front
from mcdesk.app.proposal.comments import comments
from mcdesk.app.proposal.options import PARTS, ProposalOptions
from mcdesk.app.proposal.sections import section
from mcdesk.app.proposal.source import Source
from mcdesk.domain import formats
from mcdesk.domain.document_colours import palette_of
from mcdesk.domain.outline import Block, Contents, Outline, PageBreak, Part
from mcdesk.domain.running import Running

REVIEW = "review"
"""The view of the page on which the author declares that the request is complete."""

__all__ = ["PARTS", "ProposalOptions", "Source", "outline"]


def outline(source: Source) -> Outline:
    """The document that ``source.options`` asks for, in one language or in both one after the other."""
    sources = [replace(source, lang=lang) for lang in source.options.langs]
    first = sources[0]
    return Outline(
        title=f"{first.title} – {first.say('proposal-kind')}",
        lang=first.lang.value,
        author=source.profile.name.to(first.lang),
        subject=first.say("proposal-kind"),
        created=source.written_at.isoformat(timespec="seconds"),
        parts=tuple(Part(s.lang.value, tuple(_blocks(s)), _around(s)) for s in sources),
        cover=front.cover(first) if "cover" in source.options.parts else None,
        mark=" / ".join(s.say("proposal-draft-mark") for s in sources) if source.draft else "",
        around=_around(first),
        paper=source.options.paper,
        palette=palette_of(source.profile.colours),
    )


def _around(source: Source) -> Running:
    """Which paper this is, for each page: at its foot the number of the request, its version, the day."""
    day = formats.day(source.written_at.astimezone().date(), source.lang)
    return Running(
        f"{source.profile.name.to(source.lang)} · {source.title}",
        source.say("proposal-foot", number=source.request.number, version=source.version, day=day),
        source.say("proposal-page-of", page="{page}", pages="{pages}"),
    )


def _blocks(source: Source) -> Iterator[Block]:
    parts = source.options.parts
    if "summary" in parts:
        yield from front.summary(source)
    if "contents" in parts:
        yield Contents(source.say("proposal-contents"), depth=1)
    if "answers" in parts:
        yield PageBreak()
        yield from _sections(source)
    if "decision" in parts:
        if not _ends_with_review(source):
            yield PageBreak()
        yield from back.decision(source)
    if "checks" in parts:
        yield from back.checks(source)
    if source.options.comments:
        yield from comments(source)
    if "history" in parts:
        yield from back.history(source)


def _sections(source: Source) -> Iterator[Block]:
    """The sections one after another; what the author declares stands on one page with the decision."""
    for number, page in source.pages():
        if page.view == REVIEW and "decision" in source.options.parts:
            yield PageBreak()
        yield from section(source, number, page)


def _ends_with_review(source: Source) -> bool:
    pages = [page for _, page in source.pages()]
    return "answers" in source.options.parts and bool(pages) and pages[-1].view == REVIEW
