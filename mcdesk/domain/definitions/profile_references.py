"""What a profile's schema cannot see: keys that stand twice, expressions that do not compile, names unknown."""

from __future__ import annotations

import re
import tomllib
import warnings
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from mcdesk.domain.contrast import WHITE, ratio
from mcdesk.domain.definitions.calendar_mistakes import calendar_mistakes
from mcdesk.domain.definitions.mistakes import NEARLY, Found, Path, found, found_value, guess
from mcdesk.domain.definitions.workflow_references import workflow_mistakes
from mcdesk.domain.portfolio.sheet_columns import OWN_COLUMNS
from mcdesk.domain.rules import RULES
from mcdesk.resources import bundled_profile

CONTRAST = 4.5
"""The least contrast of text and ground (WCAG 2.2, 1.4.3)."""


def profile_mistakes(
    document: Mapping[str, Any], frameworks: Collection[str] = (), asked: Collection[str] = ()
) -> Iterator[Found]:
    """Every mistake of the profile beyond its structure.

    ``frameworks``: the ids at hand; ``asked``: the keys of the questions of the forms; () not to look.
    """
    yield from _mistyped(document)
    yield from _options_twice(document)
    yield from _colours_twice(document)
    yield from _contacts_twice(document)
    yield from _expressions(document)
    yield from _levels(document)
    yield from _frameworks(document, frameworks)
    yield from _rules(document)
    yield from _colours(document)
    yield from workflow_mistakes(document)
    yield from calendar_mistakes(document)
    yield from _sheet_columns(document, asked)


def _part(document: Mapping[str, Any], *names: str) -> Mapping[str, Any]:
    here: object = document
    for name in names:
        here = here.get(name) if isinstance(here, Mapping) else None
    return here if isinstance(here, Mapping) else {}


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _repeated(members: object) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for place, member in enumerate(_listed(members)):
        key = member.get("key") if isinstance(member, Mapping) else None
        if isinstance(key, str) and key in seen:
            yield place, key
        elif isinstance(key, str):
            seen.add(key)


def _mistyped(document: Mapping[str, Any]) -> Iterator[Found]:
    """A name that is nearly one of the profile that comes with mcdesk: the rule that reads it would be silent."""
    own = tomllib.loads(bundled_profile().read_text("utf-8"))
    for part in ("thresholds", "lists", "words"):
        here, there = set(_part(document, part)), set(_part(own, part))
        for name in sorted(here - there):
            meant = guess(name, there - here, NEARLY)
            if meant:
                yield found((part, name), "definitions-mistyped", name=name, meant=meant)
    known = {tag for _, tag in _tags(own)}
    for path, tag in _tags(document):
        meant = guess(tag, known, NEARLY) if tag not in known else ""
        if meant:
            yield found_value(path, "definitions-mistyped", name=tag, meant=meant)


def _tags(document: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    """Every tag of every option, with the way to it."""
    for name, options in _part(document, "lists").items():
        for place, option in enumerate(_listed(options)):
            tags = option.get("tags") if isinstance(option, Mapping) else None
            for number, tag in enumerate(_listed(tags)):
                if isinstance(tag, str):
                    yield ("lists", name, place, "tags", number), tag


def _options_twice(document: Mapping[str, Any]) -> Iterator[Found]:
    for name, options in _part(document, "lists").items():
        for place, key in _repeated(options):
            yield found_value(("lists", name, place, "key"), "definitions-option-twice", name=key, list=name)


def _colours_twice(document: Mapping[str, Any]) -> Iterator[Found]:
    for place, key in _repeated(document.get("palette")):
        yield found_value(("palette", place, "key"), "definitions-option-twice", name=key, list="palette")


def _contacts_twice(document: Mapping[str, Any]) -> Iterator[Found]:
    for place, key in _repeated(document.get("contacts")):
        yield found_value(("contacts", place, "key"), "definitions-contact-twice", name=key)


def _expressions(document: Mapping[str, Any]) -> Iterator[Found]:
    for name, pattern in _part(document, "patterns").items():
        regex = pattern.get("regex") if isinstance(pattern, Mapping) else None
        try:
            with warnings.catch_warnings():
                # "[[" may mean something else in a Python to come; today it is an expression like any other.
                warnings.simplefilter("ignore", FutureWarning)
                re.compile(regex if isinstance(regex, str) else "")
        except re.error as error:
            path = ("patterns", name, "regex")
            yield found_value(path, "definitions-regex", name=name, place=(error.pos or 0) + 1)


def _levels(document: Mapping[str, Any]) -> Iterator[Found]:
    """The levels of the verbs are those of the list of levels, the same in both languages."""
    levels = [o.get("key") for o in _listed(_part(document, "lists").get("bloom_levels")) if isinstance(o, Mapping)]
    known = {level for level in levels if isinstance(level, str)}
    both = {lang: _part(document, "verbs", lang) for lang in ("en", "fr")}
    for lang, verbs in both.items():
        for level in verbs:
            if known and level not in known:
                meant = guess(level, known) or ", ".join(sorted(known))
                yield found(("verbs", lang, level), "definitions-no-level", name=level, meant=meant)
        for level in both["fr" if lang == "en" else "en"]:
            if level not in verbs and lang in _part(document, "verbs"):
                yield found(("verbs", lang), f"definitions-level-missing-{lang}", name=level)


def _frameworks(document: Mapping[str, Any], known: Collection[str]) -> Iterator[Found]:
    offered = _listed(_part(document, "frameworks").get("offered"))
    generic = _listed(_part(document, "frameworks").get("generic"))
    for place, name in enumerate(offered):
        if isinstance(name, str) and known and name not in known:
            args = {"name": name, "known": ", ".join(sorted(known))}
            yield found_value(("frameworks", "offered", place), "definitions-no-framework", **args)
    for place, name in enumerate(generic):
        if isinstance(name, str) and name not in offered:
            yield found_value(("frameworks", "generic", place), "definitions-generic", name=name)


def _sheet_columns(document: Mapping[str, Any], asked: Collection[str]) -> Iterator[Found]:
    """A column of the sheet for the ministry is a question, or one of those that follow from several."""
    for place, name in enumerate(_listed(_part(document, "osap_sheet").get("columns"))):
        if not isinstance(name, str) or not asked or name in asked or name in OWN_COLUMNS:
            continue
        here, meant = ("osap_sheet", "columns", place), guess(name, {*asked, *OWN_COLUMNS})
        if meant:
            yield found_value(here, "definitions-osap-column-meant", name=name, meant=meant)
        else:
            yield found_value(here, "definitions-osap-column", name=name, known=", ".join(OWN_COLUMNS))


def _rules(document: Mapping[str, Any]) -> Iterator[Found]:
    overrides = _part(document, "rules")
    for name in overrides:
        if name not in RULES:
            yield found(("rules", name), "definitions-no-rule", name=name, known=", ".join(sorted(RULES)))


def _colours(document: Mapping[str, Any]) -> Iterator[Found]:
    for name, colour in _part(document, "colours").items():
        if not isinstance(colour, str) or not re.fullmatch("#[0-9A-Fa-f]{6}", colour) or name != "accent":
            continue
        found_ratio = ratio(colour, WHITE)
        if found_ratio < CONTRAST:
            shown = int(found_ratio * 10) / 10
            yield found_value(("colours", name), "definitions-contrast", value=colour, ratio=shown)
