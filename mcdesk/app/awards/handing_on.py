"""What is handed to platforms: words to copy, lists of people, tables. It is never said that a platform took them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from mcdesk.app.awards import achievement as telling
from mcdesk.app.awards.certifying import Certified
from mcdesk.app.awards.files import Filed, Filing
from mcdesk.app.awards.images import images
from mcdesk.app.badges.making import fit
from mcdesk.app.badges.ports import BadgeTools
from mcdesk.app.ports import Preferences
from mcdesk.app.services import Services
from mcdesk.app.tables import TableFiles
from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.badges.platforms import Platform, load_platforms
from mcdesk.domain.badges.values import Achievement
from mcdesk.domain.records import Record
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang, say, words

PLATFORMS = "platforms_file"
"""The preference that names an own file of what platforms take."""


def own_platforms(preferences: Preferences) -> Path | None:
    """The own file of what platforms take, None where none is named. Refused where it is not whole."""
    found = preferences.get(PLATFORMS)
    if not isinstance(found, str) or not found:
        return None
    load_platforms(Path(found))
    return Path(found)


def write_hand_off(
    services: Services, tools: BadgeTools, credential: Record, lines: Iterable[Line], filing: Filing
) -> tuple[Path, ...]:
    """Write the folder for Open Badge Factory and CanCred; gives what was written.

    The sheet to copy from, the criteria and the picture in each language, the addresses of the people one on a line,
    and the badge as an Open Badges 2.0 template, which verifies nothing until a platform issues it.
    """
    folder, lang = filing.below("platforms"), filing.lang
    living = [line for line in lines if line.removed_at is None]
    langs = tuple(g for g in Lang if any(line.language is g for line in living))
    told = telling.achievements(services, credential, langs)
    emails = dict.fromkeys(line.email for line in living)
    made: dict[str, bytes] = {f"{say(lang, 'awards-file-recipients')}.txt": _lines(emails)}
    limits = load_platforms(filing.platforms)
    for one in told.values():
        made |= _of_language(services, tools, credential, one, lang, limits)
    for name, data in made.items():
        tools.folder.write(folder / name, data)
    return tuple(folder / name for name in made)


def _of_language(
    services: Services,
    tools: BadgeTools,
    credential: Record,
    told: Achievement,
    lang: Lang,
    limits: Sequence[Platform],
) -> Mapping[str, bytes]:
    pictures, short = images(services, credential, told.language), told.language.short
    picture = next(iter(pictures.values()))
    sheet = _sheet(told, lang, [words(m.message, lang) for m in fit(tools.maker, limits, told, picture)])
    names = {name: say(lang, f"awards-file-{name}") for name in ("sheet", "criteria", "badge", "template")}
    made = {
        f"{names['sheet']}.{short}.txt": _lines(sheet),
        f"{names['criteria']}.{short}.txt": _lines([told.criteria]),
        f"{names['template']}.{short}.json": _template(services, told).encode("utf-8"),
    }
    return made | {f"{names['badge']}.{short}.{ending}": data for ending, data in pictures.items()}


def _sheet(told: Achievement, lang: Lang, misfits: Sequence[str]) -> Iterator[str]:
    """In the order in which the platforms ask."""
    fields = {
        "name": told.name,
        "description": told.description,
        "criteria": told.criteria,
        "tags": ", ".join(told.tags),
        "alignment": "\n".join(f"{a.framework} · {a.code} · {a.name}\n{a.address}" for a in told.alignments),
        "language": told.language.value,
    }
    yield say(lang, "awards-sheet-about")
    for key, value in fields.items():
        yield f"\n== {say(lang, f'awards-sheet-{key}')} ==\n{value or '–'}"
    yield f"\n== {say(lang, 'awards-sheet-limits')} =="
    yield from misfits or [say(lang, "awards-sheet-fits")]


def _template(services: Services, told: Achievement) -> str:
    issuer = services.profile.issuer
    badge = {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "BadgeClass",
        "name": told.name,
        "description": told.description,
        "criteria": {"narrative": told.criteria},
        "tags": list(told.tags),
        "alignment": [
            {"targetName": a.name, "targetUrl": a.address, "targetCode": a.code, "targetFramework": a.framework}
            for a in told.alignments
        ],
        "issuer": {"type": "Issuer", "name": issuer.name.to(told.language), "url": issuer.url, "email": issuer.email},
    }
    return json.dumps(badge, ensure_ascii=False, indent=2) + "\n"


def write_tables(
    tables: TableFiles,
    credential: Record,
    filed: Sequence[Filed],
    filing: Filing,
    skipped: Sequence[Line] = (),
    certified: Certified | None = None,
) -> tuple[Path, Path]:
    """The report of what was made and whose certificates wait, and the table for MyCreds; gives their paths."""
    lang = filing.lang
    report = filing.folder / f"{say(lang, 'awards-file-report')}.xlsx"
    filing.folder.mkdir(parents=True, exist_ok=True)
    tables.write(report, [_report(filed, skipped, lang, certified)])
    mycreds = filing.folder / "mycreds.csv"
    tables.write(mycreds, [_mycreds(credential, filed, lang, certified)])
    return report, mycreds


def _report(filed: Sequence[Filed], skipped: Sequence[Line], lang: Lang, certified: Certified | None) -> NewSheet:
    heads = ["name", "email", "language", "badge", "state", "awarded", "ends", "linkedin", "files"]
    heads += ["document", "waits"] if certified else []
    documents = certified.documents if certified else {}
    done = {True: say(lang, "awards-report-fresh"), False: say(lang, "awards-report-kept")}
    held = {line.id for line in skipped}
    rows = tuple(
        (
            f.line.name,
            f.line.email,
            f.line.language.value,
            f.line.badge,
            say(lang, "awards-report-held") if f.line.id in held else done[f.fresh],
            f.line.awarded.astimezone().date(),
            f.line.ends.astimezone().date() if f.line.ends else None,
            f.linkedin,
            "\n".join(p.name for p in f.paths),
            *((documents.get(f.line.id, ""), _waits(certified, f.line, lang)) if certified else ()),
        )
        for f in filed
    )
    return NewSheet(say(lang, "awards-file-report"), tuple(say(lang, f"awards-head-{head}") for head in heads), rows)


def _waits(certified: Certified, line: Line, lang: Lang) -> str:
    """Why somebody's certificate waits, and what mends that; "" where it does not."""
    why = certified.held.get(line.id)
    return f"{words(why.message, lang)} {words(why.fix, lang)}" if why else ""


def _mycreds(credential: Record, filed: Sequence[Filed], lang: Lang, certified: Certified | None) -> NewSheet:
    """MyCreds publishes no format: what its administrators ask for, one line for each badge."""
    heads = ("name", "email", "title", "number", "awarded", "badge", "language", "document")
    documents = certified.documents if certified else {}
    rows = tuple(
        (
            f.line.name,
            f.line.email,
            f.title,
            credential.number,
            f.line.awarded.astimezone().date(),
            f.line.badge,
            f.line.language.value,
            documents.get(f.line.id, ""),
        )
        for f in filed
    )
    return NewSheet("MyCreds", tuple(say(lang, f"awards-head-{head}") for head in heads), rows)


def _lines(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\r\n" for line in "\n".join(lines).split("\n")).encode("utf-8")
