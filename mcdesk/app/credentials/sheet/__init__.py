"""What a learner and an employer see of a credential: one description for the live preview and for the PDF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from mcdesk.app.credentials.sheet import learning, recognition
from mcdesk.app.credentials.sheet.source import SheetSource
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.document_colours import palette_of
from mcdesk.domain.fields import Form
from mcdesk.domain.outline import Block, Callout, Heading, Image, Outline, Paper, Paragraph, Part, text
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import Framework, Record
from mcdesk.domain.running import Running
from mcdesk.domain.texts import Lang

PICTURE = 96.0
"""Points: the width of the badge on paper."""


@dataclass(frozen=True)
class SheetOptions:
    """How a sheet is made: one language, or both one after the other."""

    langs: tuple[Lang, ...] = (Lang.EN,)
    paper: Paper = Paper.LETTER


def blocks(source: SheetSource, picture: bytes = b"") -> Iterator[Block]:
    """The sheet in one language; ``picture`` is the badge as a PNG or a JPEG, nothing for none."""
    yield Heading(1, source.title)
    if source.written("one_sentence"):
        yield Paragraph(source.text("one_sentence"))
    if picture:
        yield Image(picture, source.alt, PICTURE)
    yield Callout(source.say("sheet-at-a-glance"), facts=tuple(learning.facts(source)))
    yield Paragraph(text(source.stand))
    yield from learning.blocks(source)
    yield from recognition.blocks(source)


def outline(
    services: Services, credential: Record, options: SheetOptions, issued: datetime | None, picture: bytes = b""
) -> Outline:
    """The sheet as a document. ``issued`` is when the version was issued, None for one that is still being written."""
    form, profile = services.form_of(credential.kind), services.profile
    first = SheetSource(
        credential, form, profile, services.frameworks.heads(), options.langs[0], services.clock.now(), issued
    )
    sources = [replace(first, lang=lang) for lang in options.langs]
    day = services.today()
    return Outline(
        title=f"{first.title} – {first.say('sheet-kind')}",
        lang=first.lang.value,
        author=profile.name.to(first.lang),
        subject=first.say("sheet-kind"),
        created=services.clock.now().isoformat(timespec="seconds"),
        parts=tuple(Part(s.lang.value, tuple(blocks(s, picture)), _around(s, day)) for s in sources),
        mark="" if issued else " / ".join(s.say("sheet-draft-mark") for s in sources),
        around=_around(first, day),
        paper=options.paper,
        palette=palette_of(profile.colours),
    )


def _around(source: SheetSource, today: date) -> Running:
    record, day = source.credential, formats.day(today, source.lang)
    return Running(
        f"{source.profile.name.to(source.lang)} · {source.say('sheet-kind')}",
        source.say("sheet-foot", number=record.number, version=record.version, day=day),
        source.say("proposal-page-of", page="{page}", pages="{pages}"),
    )


def preview(
    credential: Record, form: Form, profile: Profile, frameworks: Mapping[str, Framework], lang: Lang, now: datetime
) -> tuple[Block, ...]:
    """What the public will read once these answers are issued, for the panel beside the editor."""
    return tuple(blocks(SheetSource(credential, form, profile, frameworks, lang, now, None)))
