"""Placeholders of the guide: ``{min_hours}`` and its like become what the institution's profile says.

In a line of text: a threshold by its name, ``{college}``, ``{office}``, ``{stem}``, ``{words.NAME}`` (a word list)
and ``{link.KEY}`` (an address). Alone in a paragraph: ``{contacts}``, ``{links}``, ``{steps}``, ``{verbs}``,
``{vague}``, ``{glossary}`` and ``{list.NAME}`` (the choices of a list with their hints).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from mcdesk.domain import formats
from mcdesk.domain.guide.markdown import Fault
from mcdesk.domain.outline import Block, Bullets, Column, Facts, Span, Table, Text, Tone, text
from mcdesk.domain.profile import Profile
from mcdesk.domain.texts import Lang, Local, message, say

_PLACE = re.compile(r"\{([a-z][a-z0-9_.]*)\}")
_MARKS = re.compile(r"([\\`*_{}\[\]<>()#+\-!|])")


@dataclass(frozen=True, slots=True)
class Filled:
    """Markdown without inline placeholders, those that it had, and those that mean nothing."""

    text: str
    names: tuple[str, ...]
    faults: tuple[Fault, ...]


@dataclass(frozen=True)
class Filling:
    """What stands for each placeholder in one language. ``terms`` are (word, meaning), in order."""

    profile: Profile
    lang: Lang
    terms: tuple[tuple[Local, Local], ...] = ()
    _made: dict[str, tuple[Block, ...]] = field(default_factory=dict, repr=False, compare=False)

    def fill(self, written: str) -> Filled:
        """The text with its inline placeholders filled; unknown ones stay as they are and are told."""
        names: list[str] = []
        faults: list[Fault] = []
        lines: list[str] = []
        for number, line in enumerate(written.splitlines(), 1):

            def put(found: re.Match[str], number: int = number) -> str:
                name = found[1]
                names.append(name)
                said = self.words(name)
                if said is None and self.blocks(name) is None:
                    faults.append(Fault(number, message("guide-placeholder", name=name)))
                return found[0] if said is None else said

            lines.append(_PLACE.sub(put, line))
        return Filled("\n".join(lines), tuple(names), tuple(faults))

    def words(self, name: str) -> str | None:
        """Markdown for an inline placeholder, None where the profile has nothing of that name."""
        profile, lang = self.profile, self.lang
        if name in profile.thresholds:
            value = profile.number(name)
            return str(value) if abs(value) < 1000 else formats.number(value, lang)
        plain = {"college": profile.name, "office": profile.office, "stem": profile.stem}.get(name)
        if plain is not None:
            return _escaped(plain.to(lang))
        kind, _, key = name.partition(".")
        if kind == "link":
            link = profile.link(key)
            return link.url if link else None
        if kind == "words" and key in profile.words.lists:
            return _escaped(", ".join(profile.words.lists[key].get(lang, ())))
        return None

    def blocks(self, name: str) -> tuple[Block, ...] | None:
        """The blocks of a placeholder that stands alone, None where there is none of that name."""
        if name not in self._made:
            made = self._make(name)
            if made is None:
                return None
            self._made[name] = made
        return self._made[name]

    def _make(self, name: str) -> tuple[Block, ...] | None:
        kind, _, key = name.partition(".")
        if kind == "list" and key in self.profile.lists:
            return self._options(key)
        makers = {
            "contacts": self._contacts,
            "links": self._links,
            "steps": self._steps,
            "verbs": self._verbs,
            "vague": self._vague,
            "glossary": self._glossary,
        }
        return makers[name]() if name in makers else None

    def _options(self, key: str) -> tuple[Block, ...]:
        options, lang = self.profile.lists[key], self.lang
        if all(o.hint for o in options):
            return (Facts(tuple((o.label.to(lang), text(o.hint.to(lang))) for o in options)),)
        items = tuple((Span(o.label.to(lang)), Span(f"\n{o.hint.to(lang)}", tone=Tone.QUIET)) for o in options)
        return (Bullets(tuple(tuple(s for s in item if s.text.strip()) for item in items)),)

    def _contacts(self) -> tuple[Block, ...]:
        rows: list[tuple[str, Text]] = []
        for contact in self.profile.contacts:
            said: list[Span] = [Span(contact.does.to(self.lang))] if contact.does else []
            if contact.name:
                dated = say(self.lang, "guide-named", name=contact.name, month=contact.as_of)
                said.append(Span(f"\n{dated}", tone=Tone.QUIET))
            if contact.email:
                said += [Span("\n"), Span(contact.email, link=f"mailto:{contact.email}")]
            rows.append((contact.role.to(self.lang), tuple(said)))
        return (Facts(tuple(rows)),)

    def _links(self) -> tuple[Block, ...]:
        return (Bullets(tuple(text(link.label.to(self.lang), link=link.url) for link in self.profile.links)),)

    def _steps(self) -> tuple[Block, ...]:
        return (Bullets(tuple(text(step.to(self.lang)) for step in self.profile.next_steps), ordered=True),)

    def _verbs(self) -> tuple[Block, ...]:
        levels = {o.key: o.label.to(self.lang) for o in self.profile.lists.get("bloom_levels", ())}
        verbs = self.profile.words.verbs.get(self.lang, {})
        return self._pairs("guide-level", "guide-verbs", ((levels.get(k, k), v[:MOST_VERBS]) for k, v in verbs.items()))

    def _vague(self) -> tuple[Block, ...]:
        vague = self.profile.words.vague.get(self.lang, {})
        return self._pairs("guide-vague", "guide-better", vague.items())

    def _pairs(self, first: str, second: str, rows: Iterable[tuple[str, tuple[str, ...]]]) -> tuple[Block, ...]:
        heads = (Column(say(self.lang, first), 1.0), Column(say(self.lang, second), 3.0))
        return (Table(heads, tuple((text(name), text(", ".join(words))) for name, words in rows)),)

    def _glossary(self) -> tuple[Block, ...]:
        other = Lang.FR if self.lang is Lang.EN else Lang.EN
        lead = say(self.lang, "guide-other-language")
        rows = tuple(
            (
                word.to(self.lang),
                (Span(meaning.to(self.lang)), Span(f"\n{lead} "), Span(word.to(other), bold=True, lang=other.value)),
            )
            for word, meaning in self.terms
        )
        return (Facts(rows),)


MOST_VERBS = 12
"""The table of verbs shows no more than this for each level."""


def _escaped(said: str) -> str:
    return _MARKS.sub(r"\\\1", " ".join(said.split()))
