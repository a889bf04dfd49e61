"""Rules on learning outcomes and how they are written."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.answers import Ref, Row
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import over_limits, threshold
from mcdesk.domain.rules.sources import ECAMPUS, ECTE, GEORGIAN, HQOC, OWN, cited, joined
from mcdesk.domain.texts import Local
from mcdesk.domain.writing import OutcomeReading, VerbForm, analyse, level_of

FIELDS = ["outcomes"]


def _readings(check: Check) -> Iterator[tuple[Ref, Row, OutcomeReading]]:
    """Every outcome that has a statement, with what was read in it."""
    for row in check.rows("outcomes"):
        statement = row.text("statement")
        if statement:
            reading = analyse(statement, check.profile.words, check.lang, check.profile.stem)
            yield Ref("outcomes", row.id, "statement"), row, reading


@rule("R20", Severity.BLOCK, joined(GEORGIAN, HQOC), FIELDS)
def action_verb(check: Check) -> Iterator[Said]:
    """An outcome starts with a verb that can be observed, in the form that follows the stem."""
    for ref, row, read in _readings(check):
        opening = read.opening.text if read.opening else row.text("statement")
        if read.form is VerbForm.NONE:
            yield said(ref, "r20-no-verb", opening=opening)
        elif read.form is VerbForm.INFLECTED and not read.stem:
            yield said(ref, "r20-form", Severity.WARNING, opening=opening, verb=read.verb)
        elif read.form is VerbForm.UNKNOWN and not row.text("level"):
            yield said(ref, "r20-unknown", Severity.WARNING, opening=opening)


@rule(
    "R21",
    Severity.WARNING,
    joined(cited(HQOC, " (understand, know, appreciate)", " (comprendre, connaître, apprécier)"), GEORGIAN),
    FIELDS,
)
def vague_verb(check: Check) -> Iterator[Said]:
    """An outcome does not rest on a verb that nobody can observe."""
    for ref, _, read in _readings(check):
        if read.vague:
            yield said(ref, "r21-vague", verb=read.vague, better=", ".join(read.better))


@rule(
    "R22",
    Severity.WARNING,
    cited(GEORGIAN, "; the number of words is a design choice", "; le nombre de mots est un choix de conception"),
    FIELDS,
)
def context(check: Check) -> Iterator[Said]:
    """An outcome says on what, under which conditions and how well."""
    least = threshold(check, "outcome_min_words")
    for ref, _, read in _readings(check):
        if least is not None and read.words < least:
            yield said(ref, "r22-short", found=read.words, limit=least)


@rule("R23", Severity.WARNING, OWN, FIELDS)
def one_verb(check: Check) -> Iterator[Said]:
    """An outcome starts with one verb."""
    for ref, _, read in _readings(check):
        if read.second_verb and read.opening:
            yield said(ref, "r23-two", first=read.opening.text, second=read.second_verb.text)


@rule("R24", Severity.WARNING, ECTE, FIELDS, owns_limits=True)
def number_of_outcomes(check: Check) -> Iterator[Said]:
    """There are enough outcomes to deserve a credential, and few enough to assess them all."""
    found = len(check.rows("outcomes"))
    beyond = tuple(over_limits(check, Severity.BLOCK, "outcomes"))
    yield from beyond
    least, most = threshold(check, "outcomes_band_min"), threshold(check, "outcomes_band_max")
    if beyond or not found:
        return
    if least is not None and found < least:
        yield said("outcomes", "r24-few", found=found, limit=least)
    if most is not None and found > most:
        yield said("outcomes", "r24-many", found=found, limit=most)


@rule("R25", Severity.WARNING, OWN, FIELDS)
def stem_and_teaching(check: Check) -> Iterator[Said]:
    """An outcome neither repeats the stem nor tells what the teaching does."""
    for ref, _, read in _readings(check):
        if read.stem:
            yield said(ref, "r25-stem", words=read.stem.text, stem=check.profile.stem)
        elif read.teaching:
            yield said(ref, "r25-teaching", words=read.teaching.text)


@rule(
    "R26",
    Severity.WARNING,
    cited(
        ECAMPUS,
        " (performance competencies); the check is a design choice",
        " (compétences de performance); la vérification est un choix de conception",
    ),
    FIELDS,
)
def performance(check: Check) -> Iterator[Said]:
    """At least one outcome asks for more than remembering and understanding."""
    options = check.profile.lists.get("bloom_levels", ())
    low = check.profile.tagged("bloom_levels", "low") or frozenset(o.key for o in options[:2])
    levels = [level_of(row.text("level"), read) for _, row, read in _readings(check)]
    if levels and all(level in low for level in levels):
        names = [o.label for o in options if o.key in levels]
        named = Local(", ".join(n.en for n in names), ", ".join(n.fr for n in names))
        yield said("outcomes", "r26-low", found=len(levels), levels=named)
