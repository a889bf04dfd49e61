"""Everything that is wrong in a folder of the guide: what ``topics.toml`` names, and what the texts say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from mcdesk.domain.guide.topics import TOPICS, Guide, Topic
from mcdesk.domain.texts import Lang, Local, Message, message


@dataclass(frozen=True)
class GuideMistake:
    """One mistake: the file inside the folder, its line from 1 (0: the file as a whole), and what is wrong."""

    file: str
    line: int
    message: Message


def check_guide(guide: Guide, asked: Container[str]) -> tuple[GuideMistake, ...]:
    """Every mistake of a guide, checked against the questions that the forms ask, by their keys."""
    named = (*_named(guide, asked), *_one_language(guide), *_doubled(guide))
    found = [GuideMistake(TOPICS, 0, said) for said in named]
    for topic in guide.topics:
        for lang in Lang:
            file = f"{lang.short}/{topic.key}.md"
            found += [GuideMistake(file, f.line, f.message) for f in guide.body(topic, lang).faults]
        found += _differences(guide, topic)
    return tuple(found) + tuple(_strays(guide))


def _named(guide: Guide, asked: Container[str]) -> Iterator[Message]:
    themes = {theme.key for theme in guide.themes}
    for topic in guide.topics:
        if topic.theme not in themes:
            yield message("guide-no-theme", topic=topic.key, theme=topic.theme)
        for key in topic.questions:
            if key not in asked:
                yield message("guide-no-question", topic=topic.key, question=key)
        for source in topic.sources:
            if source.url and not (urlsplit(source.url).scheme == "https" and urlsplit(source.url).netloc):
                yield message("guide-no-address", topic=topic.key, address=source.url)


def _one_language(guide: Guide) -> Iterator[Message]:
    for topic in guide.topics:
        for said, what in ((topic.title, "title"), (topic.summary, "summary")):
            if not _both(said):
                yield message("guide-one-language", topic=topic.key, what=what)
    for term in guide.terms:
        if not (_both(term.word) and _both(term.meaning)):
            yield message("guide-one-language", topic="glossary", what=term.word.en or term.word.fr)


def _doubled(guide: Guide) -> Iterator[Message]:
    for key, count in Counter(topic.key for topic in guide.topics).items():
        if count > 1:
            yield message("guide-twice", topic=key)


def _both(said: Local) -> bool:
    return bool(said.en and said.fr)


def _differences(guide: Guide, topic: Topic) -> Iterator[GuideMistake]:
    """The two languages say the same: as many headings of each level, and the same placeholders."""
    english, french = (guide.body(topic, lang) for lang in Lang)
    file = f"{Lang.FR.short}/{topic.key}.md"
    levels = [[h.level for h in body.headings] for body in (english, french)]
    if levels[0] != levels[1]:
        yield GuideMistake(file, 0, message("guide-headings-differ", english=len(levels[0]), french=len(levels[1])))
    for name in sorted(set(english.names) ^ set(french.names)):
        yield GuideMistake(file, 0, message("guide-placeholders-differ", name=name))


def _strays(guide: Guide) -> Iterator[GuideMistake]:
    keys = {topic.key for topic in guide.topics}
    for lang in Lang:
        for path in sorted((guide.folder / lang.short).glob("*.md")):
            if path.stem not in keys:
                yield GuideMistake(f"{lang.short}/{path.name}", 0, message("guide-stray"))
