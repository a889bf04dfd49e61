"""Rules on OSAP and the ministry's codes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from mcdesk.domain.answers import Ref
from mcdesk.domain.fields import Required
from mcdesk.domain.kinds import Context, show
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import label, limit, over_limits, threshold
from mcdesk.domain.rules.sources import CARLETON, OSAP, joined
from mcdesk.domain.texts import Lang, Local

_RANGES = {"instructional_hours": ("min_hours", "max_hours"), "duration_weeks": ("min_weeks", "max_weeks")}
OSAP_FIELDS = ("instructional_hours", "duration_weeks", "delivery_mode", "noc_codes", "cip_code")


def intends(check: Check, tag: str) -> bool:
    """Whether the OSAP intention carries this tag of the profile: ``sought``, ``approved``."""
    return check.a.text("osap_intent") in check.profile.tagged("osap_intents", tag)


@rule("R27", Severity.BLOCK, CARLETON, ["osap_intent"])
def osap_answers(check: Check) -> Iterator[Said]:
    """Where OSAP is sought, all that the ministry asks for is given."""
    if not intends(check, "sought"):
        return
    for key in OSAP_FIELDS:
        must = check.asks(key) and check.form.field(key).required is not Required.SUBMIT
        if must and not check.a.given(key):
            yield said(key, "r27-missing", label=label(check, key))


@rule("R28", Severity.NOTE, OSAP, ["osap_intent"])
def osap_words(check: Check) -> Iterator[Said]:
    """Nothing says "OSAP-approved" but the ministry's list, with its date."""
    if not intends(check, "sought"):
        return
    if intends(check, "approved"):
        if check.asks("osap_date") and not check.a.given("osap_date"):
            yield said("osap_date", "r28-date", Severity.WARNING)
        return
    if check.asks(*OSAP_FIELDS) and standard(check) is Standard.MET:
        yield said("osap_intent", "r28-conditions")


@dataclass(frozen=True)
class Condition:
    """One thing that OSAP asks for: the question, what it holds in words, and whether that is within the limits."""

    key: str
    given: bool
    met: bool
    found: Local


def conditions(check: Check) -> tuple[Condition, ...]:
    """What OSAP asks for in numbers, each with whether it is met; questions that the form lacks are left out."""
    return tuple(_condition(check, key) for key in OSAP_FIELDS if check.asks(key))


class Standard(StrEnum):
    """How a record stands to what OSAP asks for in numbers."""

    MET = "met"
    NOT_MET = "not-met"
    NOT_PROVIDED = "not-provided"
    """What is given is within the limits, but something is not given."""


def standard(check: Check) -> Standard:
    """How the answers stand to all conditions together; one that is given and not met decides."""
    found = [(check.a.given(key), key) for key in OSAP_FIELDS if check.asks(key)]
    if any(given and not _met(check, key) for given, key in found):
        return Standard.NOT_MET
    return Standard.MET if found and all(given for given, _ in found) else Standard.NOT_PROVIDED


def _condition(check: Check, key: str) -> Condition:
    field, value = check.form.field(key), check.a.raw(key)
    given = check.a.given(key)
    shown = Local(*(show(field, value, lang, Context(check.answers)) for lang in (Lang.EN, Lang.FR)))
    if key == "noc_codes":
        codes = ", ".join(r.text("code") for r in check.a.rows(key))
        shown = Local(codes, codes)
    return Condition(key, given, given and _met(check, key), shown)


def _met(check: Check, key: str) -> bool:
    if key in _RANGES:
        found, (low, high) = check.a.integer(key), _RANGES[key]
        least, most = limit(check, key, "min", low), limit(check, key, "max", high)
        return found is not None and (least is None or found >= least) and (most is None or found <= most)
    if key == "noc_codes":
        rows = check.a.rows(key)
        fewest, most = threshold(check, "noc_min_rows") or 1, threshold(check, "noc_max_rows") or len(rows)
        return fewest <= len(rows) <= most and all(_fits(check, "noc", r.text("code")) for r in rows)
    return key != "cip_code" or _fits(check, "cip", check.a.text(key))


def _fits(check: Check, pattern: str, code: str) -> bool:
    found = check.profile.patterns.get(pattern)
    return bool(code) and (found is None or re.fullmatch(found.regex, code) is not None)


NOC_CIP = joined(
    Local("NOC 2021: five digits; CIP: two and four digits", "CNP 2021 : cinq chiffres; CPE : deux et quatre chiffres"),
    CARLETON,
)


@rule("R29", Severity.BLOCK, NOC_CIP, ["noc_codes", "cip_code"], owns_limits=True)
def codes(check: Check) -> Iterator[Said]:
    """NOC and CIP codes have their form, and no occupation is named twice or one too many."""
    yield from over_limits(check, Severity.WARNING, "noc_codes", "cip_code")
    seen: set[str] = set()
    for row in check.rows("noc_codes"):
        code, ref = row.text("code"), Ref("noc_codes", row.id, "code")
        if code and not _fits(check, "noc", code):
            yield _wrong(check, ref, "noc", code)
        elif code in seen:
            yield said(ref, "r29-twice", Severity.WARNING, code=code)
        seen.add(code)
    cip = check.a.text("cip_code")
    if check.asks("cip_code") and cip and not _fits(check, "cip", cip):
        yield _wrong(check, Ref("cip_code"), "cip", cip)


def _wrong(check: Check, ref: Ref, pattern: str, code: str) -> Said:
    wants = check.profile.patterns[pattern].says
    return said(ref, "r29-form", label=label(check, ref.field, ref.column), code=code, wants=wants)
