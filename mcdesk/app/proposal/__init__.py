"""The proposal of a request, as a neutral document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mcdesk.app.proposal import back, front
from mcdesk.app.proposal.options import PARTS, ProposalOptions
from mcdesk.app.proposal.sections import section
from mcdesk.app.proposal.source import Source
from mcdesk.domain.outline import Block, Contents, Outline, PageBreak, Palette, Part

__all__ = ["PARTS", "ProposalOptions", "Source", "outline"]


def outline(source: Source) -> Outline:
    """The document that ``source.options`` asks for, in one language or in both one after the other."""
    sources = [replace(source, lang=lang) for lang in source.options.langs]
    first = sources[0]
    accent = source.profile.colours.get("accent", Palette().accent)
    return Outline(
        title=f"{first.title} – {first.say('proposal-kind')}",
        lang=first.lang.value,
        author=source.profile.name.to(first.lang),
        subject=first.say("proposal-kind"),
        created=source.written_at.isoformat(timespec="seconds"),
        parts=tuple(Part(s.lang.value, tuple(_blocks(s))) for s in sources),
        cover=front.cover(first) if "cover" in source.options.parts else None,
        mark=first.say("proposal-draft-mark") if source.draft else "",
        running=f"{first.profile.name.to(first.lang)} · {first.title}",
        page_of=first.say("proposal-page-of", page="{page}", pages="{pages}"),
        paper=source.options.paper,
        palette=Palette(accent, source.profile.colours.get("accent_soft") or _soft(accent)),
    )


def _soft(accent: str) -> str:
    """The accent at 8 % on white, for the ground of boxes."""
    parts = (int(accent[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{255 - (255 - part) * 8 // 100:02X}" for part in parts)


def _blocks(source: Source) -> Iterator[Block]:
    parts = source.options.parts
    if "summary" in parts:
        yield from front.summary(source)
    if "contents" in parts:
        yield Contents(source.say("proposal-contents"), depth=1)
    if "answers" in parts:
        yield PageBreak()
        for number, page in source.pages():
            yield from section(source, number, page)
    if "decision" in parts:
        yield PageBreak()
        yield from back.decision(source)
    if "checks" in parts:
        yield from back.checks(source)
    if "history" in parts:
        yield from back.history(source)
