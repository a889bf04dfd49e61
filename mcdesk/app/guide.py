"""The guide as documents: one topic or all of them, to be shown, searched and printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.app.exporting import Exported
from mcdesk.app.ports import Exporter
from mcdesk.domain.document_colours import palette_of
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Form
from mcdesk.domain.formats import day
from mcdesk.domain.guide import Guide, Topic, load_guide
from mcdesk.domain.outline import (
    Block,
    Bullets,
    Contents,
    Cover,
    Heading,
    Outline,
    PageBreak,
    Paper,
    Paragraph,
    Part,
    Span,
    Text,
    Tone,
    text,
)
from mcdesk.domain.profile import Profile
from mcdesk.domain.running import Running
from mcdesk.domain.texts import Lang, message, say
from mcdesk.resources import resource

if TYPE_CHECKING:
    from mcdesk.app.services import Definitions

QUESTION = "question:"
"""What the link to a question of the form begins with, where the reader can follow it."""


def open_guide(profile: Profile, folder: Path | None = None) -> Guide:
    """The guide of the program, or a college's own copy in ``folder``. Raises :class:`Refused`."""
    return load_guide(folder or resource("guide"), profile)


def topic_blocks(
    guide: Guide, form: Form, topic: Topic, lang: Lang, *, questions: bool = False, level: int = 1
) -> Iterator[Block]:
    """A topic with its related questions and sources under it; ``questions``: these are links."""
    down = level - 1
    yield Heading(level, topic.title.to(lang), anchor=topic.key)
    if topic.summary:
        yield Paragraph(text(topic.summary.to(lang), tone=Tone.QUIET))
    for block in guide.body(topic, lang).blocks:
        yield Heading(block.level + down, block.text, block.anchor) if isinstance(block, Heading) else block
    asked = [key for key in topic.questions if form.has(key)]
    if asked:
        yield Heading(2 + down, say(lang, "guide-questions"))
        yield Bullets(tuple(_question(form, key, lang, link=questions) for key in asked))
    if topic.sources:
        yield Heading(2 + down, say(lang, "guide-sources"))
        yield Bullets(tuple(text(s.name.to(lang), link=s.url or None) for s in topic.sources))


def _question(form: Form, key: str, lang: Lang, *, link: bool) -> Text:
    page = f" ({form.page_of(key).title.to(lang)})"
    address = f"{QUESTION}{key}" if link else None
    return (Span(form.field(key).label.to(lang), link=address), Span(page, tone=Tone.QUIET))


def topic_outline(guide: Guide, definitions: Definitions, topic: Topic, lang: Lang, at: datetime) -> Outline:
    """One topic as a document."""
    blocks = tuple(topic_blocks(guide, definitions.form, topic, lang))
    return document(definitions, topic.title.to(lang), say(lang, "guide-title"), lang, at, blocks)


def guide_outline(guide: Guide, definitions: Definitions, lang: Lang, at: datetime) -> Outline:
    """The whole guide with a cover and a table of contents."""
    blocks: list[Block] = [Contents(say(lang, "guide-contents"), depth=2)]
    for theme in guide.themes:
        blocks += [PageBreak(), Heading(1, theme.title.to(lang))]
        for topic in guide.of_theme(theme.key):
            blocks += topic_blocks(guide, definitions.form, topic, lang, level=2)
    title = say(lang, "guide-title")
    cover = Cover(
        lang.value,
        guide.profile.name.to(lang),
        say(lang, "guide-kind"),
        title,
        subtitle=say(lang, "guide-subtitle"),
        facts=((say(lang, "guide-made"), day(at.astimezone().date(), lang)),),
        note=guide.profile.office.to(lang),
    )
    return document(definitions, title, title, lang, at, tuple(blocks), cover)


def document(
    definitions: Definitions,
    title: str,
    kind: str,
    lang: Lang,
    at: datetime,
    blocks: tuple[Block, ...],
    cover: Cover | None = None,
) -> Outline:
    """A document of the institution in one language; ``at`` is when it was made."""
    profile = definitions.profile
    college = profile.name.to(lang)
    return Outline(
        title=title,
        lang=lang.value,
        author=college,
        subject=kind,
        created=at.isoformat(timespec="seconds"),
        parts=(Part(lang.value, blocks),),
        cover=cover,
        around=Running(
            " · ".join(dict.fromkeys((college, kind, title))),
            page_of=say(lang, "guide-page-of", page="{page}", pages="{pages}"),
        ),
        paper=definitions.paper,
        palette=palette_of(profile.colours),
    )


def one_after_another(made: Sequence[Outline]) -> Outline:
    """The same document in several languages as one; it is called and described as the first of them."""
    parts = tuple(replace(part, around=part.around or one.around) for one in made for part in one.parts)
    return replace(made[0], parts=parts)


def made_as(make: Callable[[Lang], Outline], langs: Sequence[Lang], paper: Paper) -> Outline:
    """A document in these languages, one after another, on this paper; ``make`` makes it in one of them."""
    return replace(one_after_another([make(lang) for lang in langs]), paper=paper)


def write(exporters: Mapping[str, Exporter], outline: Outline, path: Path, file_format: str = "pdf") -> Exported:
    """Write a document. Refused where the format is unknown; Unavailable where the file cannot be written."""
    exporter = exporters.get(file_format)
    if exporter is None:
        known = ", ".join(sorted(exporters))
        raise Refused(message("exporting-format", format=file_format), message("exporting-format-fix", known=known))
    return Exported(path, "".join(exporter.write(outline, path)))
