"""What a learner's certificate says: the fields that a template can name, and their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from mcdesk.domain.certificates.template import Box, BoxKind
from mcdesk.domain.days import read_day
from mcdesk.domain.formats import day
from mcdesk.domain.remembering import remembered
from mcdesk.domain.texts import Lang, Local

_NAMED = re.compile(r"\{([^{}\n]{0,60})\}")
OUTCOMES = "outcomes"


@dataclass(frozen=True, slots=True)
class FactField:
    """A field of a template. ``needed``: no certificate is made without it."""

    key: str
    label: Local
    sample: Local
    needed: bool = False
    is_day: bool = False


FIELDS: tuple[FactField, ...] = (
    FactField(
        "learner_name", Local("Name of the learner", "Nom de la personne"), Local("Amélie Tremblay-Okafor"), True
    ),
    FactField(
        "credential_name",
        Local("Name of the micro-credential", "Nom de la microcertification"),
        Local("Safe Forklift Operation", "Conduite sécuritaire d’un chariot élévateur"),
        needed=True,
    ),
    FactField("date", Local("Date awarded", "Date d’attribution"), Local("2026-11-09"), needed=True, is_day=True),
    FactField("expiry", Local("Expiry date", "Date d’expiration"), Local("2029-11-09"), is_day=True),
    FactField("hours", Local("Hours of learning", "Heures d’apprentissage"), Local("36")),
    FactField("weeks", Local("Weeks", "Semaines"), Local("6")),
    FactField("mode", Local("Delivery mode", "Mode de prestation"), Local("In person", "En personne")),
    FactField(
        "assessment",
        Local("Assessment and standard met", "Évaluation et norme atteinte"),
        Local("Supervised practical demonstration, standard met", "Démonstration pratique supervisée, norme atteinte"),
    ),
    FactField(
        OUTCOMES,
        Local("Learning outcomes", "Résultats d’apprentissage"),
        Local(
            "Inspect a counterbalance forklift before use and record each defect\n"
            "Drive, stack and park a loaded truck safely in a marked yard\n"
            "Explain the duties of operator and employer under the law",
            "Inspecter un chariot élévateur avant l’usage et consigner chaque défaut\n"
            "Conduire, empiler et stationner un chariot chargé en toute sécurité\n"
            "Expliquer les obligations de l’opérateur et de l’employeur selon la loi",
        ),
    ),
    FactField(
        "alignment",
        Local("Competencies", "Compétences"),
        Local("Skills for Success: Problem Solving", "Compétences pour réussir : résolution de problèmes"),
    ),
    FactField(
        "pathway",
        Local("Pathway or stack", "Parcours ou cumul"),
        Local("Warehouse Foundations", "Bases de l’entreposage"),
    ),
    FactField(
        "quality",
        Local("Quality assurance", "Assurance de la qualité"),
        Local("Reviewed yearly", "Révisée chaque année"),
    ),
    FactField(
        "issuer", Local("Awarding body", "Organisme de délivrance"), Local("Example College", "Collège Exemple"), True
    ),
    FactField("partners", Local("Partners", "Partenaires"), Local("Example Lift Trucks Ltd.", "Chariots Exemple ltée")),
    FactField(
        "credential_id", Local("Credential number", "Numéro de la microcertification"), Local("MC-2026-0417-001")
    ),
    FactField(
        "address",
        Local("Verification address", "Adresse de vérification"),
        Local("https://badges.example.org/v/7f3a9c"),
    ),
)
"""Every field. Outcomes are divided by line breaks; days are ISO dates or as people type them."""

BY_KEY: Mapping[str, FactField] = {one.key: one for one in FIELDS}


@dataclass(frozen=True)
class Facts:
    """One learner's certificate: the values of the fields as texts, and the signed credential to put inside.

    ``key`` tells the rows of one batch apart: it names a row in findings and is never drawn.
    """

    key: str
    values: Mapping[str, str] = field(default_factory=dict)
    credential: bytes = b""

    def value(self, name: str) -> str:
        """The text of a field without white space around it, "" where it is not known."""
        return self.values.get(name, "").strip()

    @property
    def address(self) -> str:
        """The verification address, "" for none."""
        return self.value("address")

    @property
    def learner(self) -> str:
        """The name of the learner on one line."""
        return " ".join(self.value("learner_name").split())

    @property
    def outcomes(self) -> tuple[str, ...]:
        """The learning outcomes."""
        lines = (" ".join(line.split()) for line in self.value(OUTCOMES).split("\n"))
        return tuple(line for line in lines if line)


def named_fields(text: str) -> Iterator[str]:
    """The fields that a text names, known or not, in order."""
    return (found.group(1) for found in _NAMED.finditer(text))


def unknown_fields(text: Local) -> list[str]:
    """The names in braces that are no field."""
    return [name for words in (text.en, text.fr) for name in named_fields(words) if name not in BY_KEY]


def filled(text: str, facts: Facts, lang: Lang) -> str:
    """The text with its fields; a line that names a field without a value is left out. Days are in words."""
    found: list[str] = []
    for parts, names in _parsed(text):
        values = [shown(name, facts, lang) for name in names]
        if all(values):
            pairs = zip(parts, [*values, ""], strict=True)
            found.append("".join([part + value for part, value in pairs]))
    return "\n".join(found)


@remembered(512)
def _parsed(text: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Each line as what stands between its fields, and the names of these."""
    pieces = (_NAMED.split(line) for line in text.split("\n"))
    return tuple((tuple(line[::2]), tuple(line[1::2])) for line in pieces)


def is_shown(box: Box, facts: Facts) -> bool:
    """Whether these facts show the box; a code needs the address that it leads to."""
    if box.kind is BoxKind.CODE and not facts.address:
        return False
    return (not box.needs or bool(facts.value(box.needs))) and not (box.unless and facts.value(box.unless))


def shown(name: str, facts: Facts, lang: Lang) -> str:
    """The value of a field as a certificate shows it."""
    value = facts.value(name)
    if name in BY_KEY and BY_KEY[name].is_day:
        found = day_of(value)
        return day(found, lang) if found else value
    return value


def day_of(text: str) -> date | None:
    """The day that a text means; None where it means none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return read_day(text)


def sample(lang: Lang, key: str = "sample") -> Facts:
    """An invented learner, for a look at a template."""
    return Facts(key, {one.key: one.sample.to(lang) for one in FIELDS})
