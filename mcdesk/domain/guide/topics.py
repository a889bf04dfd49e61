"""The topics of the guide, as their files have them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mcdesk.domain.errors import Refused
from mcdesk.domain.folding import folded
from mcdesk.domain.forms import local, read_toml
from mcdesk.domain.guide.filling import Filling
from mcdesk.domain.guide.markdown import Fault, parse
from mcdesk.domain.outline import Block, Heading
from mcdesk.domain.profile import Profile
from mcdesk.domain.texts import Lang, Local, message
from mcdesk.domain.typography import french

TOPICS, GLOSSARY = "topics.toml", "glossary.toml"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from. ``url`` is "" where it has no public address."""

    name: Local
    url: str = ""


@dataclass(frozen=True, slots=True)
class Theme:
    """A group of topics."""

    key: str
    title: Local


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the guide. It helps to answer ``questions`` (keys of the form), and at ``places`` of the window."""

    key: str
    theme: str
    title: Local
    summary: Local
    questions: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary: the word and its meaning in both languages."""

    word: Local
    meaning: Local


@dataclass(frozen=True, slots=True)
class Body:
    """A topic's text in one language, and what is wrong in its file.

    ``names`` are the placeholders that the file uses, in order.
    """

    blocks: tuple[Block, ...] = ()
    faults: tuple[Fault, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The headings inside the text."""
        return tuple(b for b in self.blocks if isinstance(b, Heading))


@dataclass(frozen=True)
class Guide:
    """The guide in a folder, filled with the limits and lists of one institution. Texts are read when first asked."""

    folder: Path
    profile: Profile
    themes: tuple[Theme, ...]
    topics: tuple[Topic, ...]
    terms: tuple[Term, ...] = ()
    _bodies: dict[tuple[str, Lang], Body] = field(default_factory=dict, repr=False, compare=False)

    def topic(self, key: str) -> Topic:
        """The topic with this key. Raises KeyError."""
        for topic in self.topics:
            if topic.key == key:
                return topic
        raise KeyError(key)

    def of_theme(self, key: str) -> tuple[Topic, ...]:
        """The topics of a theme, in order."""
        return tuple(t for t in self.topics if t.theme == key)

    def topic_of(self, question: str) -> Topic | None:
        """The topic that helps with a question of the form: the first that names it, None where none does."""
        return next((t for t in self.topics if question in t.questions), None)

    def topic_of_place(self, place: str) -> Topic | None:
        """The topic about a place of the window; ``award-new`` is told of with ``award`` where nothing names it."""
        while place:
            found = next((t for t in self.topics if place in t.places), None)
            if found is not None:
                return found
            place = place.rpartition("-")[0]
        return None

    def path(self, topic: Topic, lang: Lang) -> Path:
        """Where the text of a topic stands."""
        return self.folder / lang.short / f"{topic.key}.md"

    def sorted_terms(self, lang: Lang) -> tuple[Term, ...]:
        """The glossary in the order of the alphabet of ``lang``."""
        return tuple(sorted(self.terms, key=lambda t: folded(t.word.to(lang))))

    def body(self, topic: Topic, lang: Lang) -> Body:
        """A topic's text; an absent or unreadable file is a body with one fault."""
        found = self._bodies.get((topic.key, lang))
        if found is None:
            found = self._bodies.setdefault((topic.key, lang), self._read(topic, lang))
        return found

    def _read(self, topic: Topic, lang: Lang) -> Body:
        try:
            text = self.path(topic, lang).read_text("utf-8")
            written = french(text) if lang is Lang.FR else text
        except (OSError, UnicodeDecodeError):
            return Body(faults=(Fault(1, message("guide-file-absent", lang=lang.short)),))
        filling = Filling(self.profile, lang, tuple((t.word, t.meaning) for t in self.sorted_terms(lang)))
        filled = filling.fill(written)
        blocks, faults = parse(filled.text, filling.blocks, {t.key for t in self.topics})
        return Body(blocks, tuple(sorted((*filled.faults, *faults), key=lambda f: f.line)), filled.names)


def load_guide(folder: Path, profile: Profile) -> Guide:
    """The guide of a folder. Raises :class:`Refused` where ``topics.toml`` cannot be used."""
    data = read_toml(folder / TOPICS)
    glossary = folder / GLOSSARY
    try:
        return Guide(
            folder,
            profile,
            tuple(Theme(t["key"], local(t["title"])) for t in data["theme"]),
            tuple(_topic(t) for t in data["topic"]),
            tuple(_term(t) for t in read_toml(glossary)["term"]) if glossary.exists() else (),
        )
    except (KeyError, TypeError, AttributeError) as error:
        why = f"{type(error).__name__} {error}"
        raise Refused(message("guide-broken", folder=str(folder), why=why), message("guide-broken-fix")) from error


def _topic(data: Mapping[str, Any]) -> Topic:
    return Topic(
        data["key"],
        data["theme"],
        local(data["title"]),
        local(data.get("summary")),
        tuple(data.get("questions", ())),
        tuple(Source(local(s["name"]), s.get("url", "")) for s in data.get("source", ())),
        tuple(data.get("places", ())),
    )


def _term(data: Mapping[str, Any]) -> Term:
    return Term(local(data["word"]), local(data["meaning"]))
