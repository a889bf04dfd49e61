"""Frameworks and what is covered of them as files for others: CASE 1.1, and tables."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from mcdesk.app.frameworks.using import sources
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.frameworks.case.check import mistakes
from mcdesk.domain.frameworks.case.writing import Object, Writer, write_framework
from mcdesk.domain.frameworks.coverage import Claim, Covered, coverage
from mcdesk.domain.frameworks.entries import Entry, in_language
from mcdesk.domain.frameworks.presets import Role
from mcdesk.domain.records import Framework
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang, message, say


def framework_package(services: Services, framework: str, lang: Lang) -> bytes:
    """A framework at hand as a CFPackage. Refused where it is not at hand."""
    shelved = services.frameworks.shelved().get(framework)
    if shelved is None:
        raise Refused(message("frameworks-unknown", id=framework), message("frameworks-unknown-fix"))
    at = shelved.at or services.clock.now()
    return packed(write_framework(shelved.framework, services.frameworks.entries(framework), at, lang.short))


def coverage_package(services: Services, lang: Lang) -> bytes:
    """The records, their outcomes and the competencies these are aligned with, as a CFPackage.

    A record's outcomes are its children. An outcome ``isRelatedTo`` its competencies; the strength is in the notes.
    """
    return packed(_Coverage(services, lang).package())


@dataclass
class _Coverage:
    """One package in the making."""

    services: Services
    lang: Lang
    items: list[Object] = field(default_factory=list)
    links: list[Object] = field(default_factory=list)

    def package(self) -> Object:
        college = self.services.profile.name.to(self.lang)
        self.writer = Writer(f"coverage\n{self.services.profile.id}", self.services.clock.now(), self.lang.short)
        title = say(self.lang, "frameworks-coverage-of", name=college)
        document = self.writer.document(title, college, publisher=college)
        found = coverage(sources(self.services))
        outcomes = self._records(document, [c for covered in found for c in covered.claims])
        for covered in found:
            competency = self._competency(covered)
            for claim in covered.claims:
                notes = strength_words(self.services, claim.strength, self.lang)
                origin = outcomes[claim.record, claim.outcome]
                self.links.append(self.writer.link("isRelatedTo", origin, competency, notes=notes))
        return {"CFDocument": document, "CFItems": self.items, "CFAssociations": self.links}

    def _records(self, document: Object, claims: Sequence[Claim]) -> dict[tuple[str, str], Object]:
        records: dict[str, Object] = {}
        outcomes: dict[tuple[str, str], Object] = {}
        for claim in sorted(claims, key=lambda c: (c.kind, c.number)):
            if claim.record not in records:
                kind, name = say(self.lang, f"frameworks-kind-{claim.kind}"), claim.record_title or claim.number
                made = self._item(("record", claim.record), name, kind, claim.number)
                records[claim.record] = made
                self.links.append(self.writer.link("isChildOf", made, document, len(records)))
            where = claim.record, claim.outcome
            if where not in outcomes:
                kind = say(self.lang, "frameworks-outcome")
                outcomes[where] = self._item(("outcome", *where), claim.statement or "?", kind)
                self.links.append(self.writer.link("isChildOf", outcomes[where], records[claim.record], len(outcomes)))
        return outcomes

    def _competency(self, covered: Covered) -> Object:
        key = covered.key
        entry = self.services.frameworks.entry(key)
        head = self.services.frameworks.heads().get(key.framework)
        title = entry.name(self.lang.short) if entry else covered.title or key.code
        uri = entry.uri if entry else ""
        made = self._item(("competency", *key), title, say(self.lang, "frameworks-competency"), key.code, uri)
        if head is not None:
            made["notes"] = "\n".join(licence_lines(self.services, key.framework, self.lang))
        return made

    def _item(self, name: tuple[str, ...], statement: str, kind: str, code: str = "", uri: str = "") -> Object:
        made = self.writer.item(self.writer.id(*name), statement, kind, code, uri)
        self.items.append(made)
        return made


def coverage_sheet(services: Services, covered: Sequence[Covered], lang: Lang) -> NewSheet:
    """A line for each competency and outcome that claims it, one without an outcome where nothing does."""
    columns = ("framework", "code", "competency", "strength", "record", "title", "outcome", "licence")
    headers = tuple(say(lang, f"frameworks-column-{c}") for c in columns)
    rows = tuple(row for one in covered for row in _lines(services, one, lang))
    return NewSheet(say(lang, "frameworks-coverage"), headers, rows)


def framework_sheet(services: Services, framework: str, lang: Lang) -> NewSheet:
    """A framework as a table that an import recognizes. Refused where it is not at hand."""
    if framework not in services.frameworks.shelved():
        raise Refused(message("frameworks-unknown", id=framework), message("frameworks-unknown-fix"))
    entries = services.frameworks.entries(framework)
    return replace(template(lang), rows=tuple(tuple(_cells(e).get(r, "") for r in Role) for e in entries))


def _cells(entry: Entry) -> dict[Role, str]:
    return {
        Role.CODE: entry.code,
        Role.TITLE_EN: entry.title.get("en", ""),
        Role.TITLE_FR: entry.title.get("fr", ""),
        Role.DESCRIPTION_EN: entry.description.get("en", ""),
        Role.DESCRIPTION_FR: entry.description.get("fr", ""),
        Role.PARENT: entry.parent,
        Role.URI: entry.uri,
        Role.ALSO: "\n".join(entry.also),
        Role.KIND: entry.kind,
        Role.STATUS: "superseded" if entry.superseded else "",
        Role.SUCCESSOR: "; ".join(entry.successors),
    }


def template(lang: Lang) -> NewSheet:
    """An empty table whose headings an import recognizes."""
    return NewSheet(say(lang, "frameworks-place"), tuple(say(lang, f"frameworks-role-{r.value}") for r in Role), ())


def _lines(services: Services, covered: Covered, lang: Lang) -> Iterator[tuple[str, ...]]:
    key = covered.key
    entry, head = services.frameworks.entry(key), services.frameworks.heads().get(key.framework)
    name = in_language(head.name, lang.short) if head else key.framework
    title = entry.name(lang.short) if entry else covered.title
    licence = " ".join(licence_lines(services, key.framework, lang)) if head else ""
    for c in covered.claims:
        words = strength_words(services, c.strength, lang)
        yield name, key.code, title, words, c.number, c.record_title, c.statement, licence
    if not covered.claims:
        yield name, key.code, title, "", "", "", "", licence


def strength_words(services: Services, strength: int, lang: Lang) -> str:
    """``Very significant (4)`` as the institution calls it."""
    options = services.profile.lists.get("strengths", ())
    found = next((o for o in options if o.key == str(strength)), None)
    return found.label.to(lang) if found else say(lang, "frameworks-no-strength")


def licence_lines(services: Services, framework: str, lang: Lang) -> tuple[str, ...]:
    """What has to stand wherever an item of the framework is used: version, attribution, licence, source."""
    head = services.frameworks.heads().get(framework)
    return licence_of(head, lang) if head is not None else ()


def licence_of(head: Framework, lang: Lang) -> tuple[str, ...]:
    """What has to stand wherever an item of this framework is used."""
    name, licence = in_language(head.name, lang.short), in_language(head.licence, lang.short)
    lines = (
        say(lang, "frameworks-named", name=name, version=head.version),
        in_language(head.attribution, lang.short),
        say(lang, "frameworks-licence-line", licence=licence),
        next(iter(head.source), ""),
    )
    return tuple(line for line in lines if line)


def packed(package: Object) -> bytes:
    """The package as JSON. Raises ValueError where it breaks a rule of CASE: a fault of ours."""
    wrong = mistakes(package)
    if wrong:
        raise ValueError(f"CASE: {wrong[0]}")
    return json.dumps(package, ensure_ascii=False, indent=1).encode("utf-8", "replace")
