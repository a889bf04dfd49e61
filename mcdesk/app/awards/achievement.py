"""What a version of a credential says on a badge, in one language."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mcdesk.app.awards.images import picture
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.answers import Reader, Row
from mcdesk.domain.awards.results import MET, NOT_MET, Scale, scale_of
from mcdesk.domain.awards.roster import Assessed
from mcdesk.domain.badges.credential import in_languages
from mcdesk.domain.badges.values import Achievement, Alignment, Result, ResultDescription, ResultKind, RubricLevel
from mcdesk.domain.errors import Refused
from mcdesk.domain.frameworks.entries import Key, in_language
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang, message, say

_SPACE = uuid.UUID("7d3f3f0e-7c2a-4f53-9a55-1d5f6d63646b")
_NAMES = {Lang.EN: ("badge_name", "official_name"), Lang.FR: ("official_name_fr", "badge_short_name_fr")}
_SAID = {Lang.EN: ("badge_description", "one_sentence", "description"), Lang.FR: ("one_sentence_fr", "description_fr")}
_DONE = {Lang.EN: ("badge_criteria",), Lang.FR: ("badge_criteria_fr",)}
_KINDS = {
    Scale.MASTERY: ResultKind.RUBRIC_CRITERION_LEVEL,
    Scale.LETTER: ResultKind.LETTER_GRADE,
    Scale.PERCENT: ResultKind.PERCENT,
    Scale.OTHER: ResultKind.RESULT,
}
COMPETENCY = "ceasn:Competency"


@dataclass(frozen=True)
class Telling:
    """A version of a credential, told in one language."""

    services: Services
    credential: Record
    lang: Lang

    @property
    def a(self) -> Reader:
        """Typed reading of the answers."""
        return Reader(self.credential.answers)

    def id_of(self, *parts: str) -> str:
        """An id that is always the same for the same thing: ``urn:uuid:…``."""
        named = "/".join((self.credential.id, str(self.credential.version), self.lang.value, *parts))
        return f"urn:uuid:{uuid.uuid5(_SPACE, named)}"

    def needed(self, keys: Mapping[Lang, tuple[str, ...]]) -> str:
        """The first of some answers that is there. Refused (``awards-not-in-language``) where none is."""
        named = keys[self.lang]
        found = next((t for t in map(self.a.text, named) if t.strip()), "")
        if not found:
            form = self.services.form_of(self.credential.kind)
            label = form.field(named[0]).label
            told = message("awards-not-said", label=label, number=self.credential.number)
            raise Refused(told, message("awards-not-said-fix", label=label), named[0])
        return found.strip()

    def words(self, row: Row, key: str) -> str:
        """A cell in the language, else as it is."""
        return (row.text(f"{key}_fr") if self.lang is Lang.FR else "") or row.text(key)


def assessments(credential: Record) -> tuple[Assessed, ...]:
    """What results a roster of this credential can have."""
    reader = Reader(credential.answers)
    scale = scale_of(reader.text("grading"))
    rows = reader.rows("assessments")
    return tuple(Assessed(r.id, r.text("title").strip(), scale) for r in rows if r.text("title").strip())


def achievements(services: Services, credential: Record, langs: tuple[Lang, ...]) -> dict[Lang, Achievement]:
    """The achievement in each language, joined where there are two.

    ``credential`` is a version (see :func:`~mcdesk.app.credentials.versions.at_version`). Refused where something that
    a badge needs is not written in a language.
    """
    return {one.language: one for one in in_languages(_achievement(Telling(services, credential, g)) for g in langs)}


def _achievement(telling: Telling) -> Achievement:
    credential = telling.credential
    tags = (row.text("tag").strip() for row in telling.a.rows("badge_tags"))
    return Achievement(
        id=telling.id_of(),
        name=telling.needed(_NAMES),
        description=telling.needed(_SAID),
        criteria="\n\n".join(_criteria(telling)),
        language=telling.lang,
        picture=picture(telling.services, credential, telling.lang),
        alignments=tuple(_alignments(telling)),
        results=tuple(_descriptions(telling)),
        tags=tuple(dict.fromkeys(t for t in tags if t)),
        code=telling.a.text("course_code").strip() or credential.number,
        version=str(credential.version),
    )


def _criteria(telling: Telling) -> Iterator[str]:
    """The criteria in Markdown: what was done, the outcomes, how they were assessed, how long it takes."""
    lang, reader = telling.lang, telling.a
    yield telling.needed(_DONE)
    outcomes = [telling.words(row, "statement").strip() for row in reader.rows("outcomes")]
    if any(outcomes):
        yield "\n".join([f"**{say(lang, 'awards-criteria-outcomes')}**\n", *(f"- {o}" for o in outcomes if o)])
    assessed = [_assessment_line(row, lang) for row in reader.rows("assessments") if row.text("title").strip()]
    if assessed:
        yield "\n".join([f"**{say(lang, 'awards-criteria-assessments')}**\n", *assessed])
    hours = reader.integer("instructional_hours")
    if hours:
        yield say(lang, "awards-criteria-hours", hours=hours)


def _assessment_line(row: Row, lang: Lang) -> str:
    standard = row.text("pass_standard").strip()
    title = row.text("title").strip()
    return f"- {formats.named(title, standard, lang) if standard else title}"


def _alignments(telling: Telling) -> Iterator[Alignment]:
    """Each competency once, in the language where the framework has it; one that is nowhere on the web is left out."""
    heads, short = telling.services.frameworks.heads(), telling.lang.short
    keys = (Key(i.text("framework"), i.text("code")) for i in (r.part("item") for r in telling.a.rows("alignments")))
    for key in dict.fromkeys(k for k in keys if all(k)):
        entry, head = telling.services.frameworks.entry(key), heads.get(key.framework)
        if entry is None or head is None:
            continue
        address = entry.uri or next(iter(head.source), "")
        if address.startswith(("http://", "https://")):
            name = in_language(entry.title, short)
            framework = in_language(head.name, short)
            yield Alignment(name, address, key.code, in_language(entry.description, short), framework, COMPETENCY)


def _descriptions(telling: Telling) -> Iterator[ResultDescription]:
    rows = {row.id: row for row in telling.a.rows("assessments")}
    for one in assessments(telling.credential):
        levels = tuple(_levels(telling, rows[one.id])) if one.scale is Scale.MASTERY else ()
        limits = ("0", "100") if one.scale is Scale.PERCENT else ("", "")
        yield ResultDescription(
            telling.id_of(one.id),
            one.title,
            _KINDS[one.scale],
            levels=levels,
            required_level=levels[0].id if levels else "",
            value_min=limits[0],
            value_max=limits[1],
        )


def _levels(telling: Telling, row: Row) -> Iterator[RubricLevel]:
    standard = row.text("pass_standard").strip() or row.text("criteria").strip()
    yield RubricLevel(telling.id_of(row.id, MET), say(telling.lang, "awards-level-met"), "1", description=standard)
    yield RubricLevel(telling.id_of(row.id, NOT_MET), say(telling.lang, "awards-level-not-met"), "0")


def results(achievement: Achievement, credential: Record, reached: Mapping[str, str]) -> tuple[Result, ...]:
    """What somebody reached, by assessment, as results of the achievement."""
    described = dict(zip((a.id for a in assessments(credential)), achievement.results, strict=True))
    found = ((described[k], v) for k, v in reached.items() if k in described)
    return tuple(_result(about, value) for about, value in found)


def _result(about: ResultDescription, value: str) -> Result:
    if about.levels:
        return Result(about.id, level=about.levels[0 if value == MET else 1].id)
    return Result(about.id, value)
