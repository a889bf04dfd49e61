"""Learners' facts from a table of others: which column is which field, and what stands in every row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mcdesk.domain.certificates.facts import FIELDS, Facts
from mcdesk.domain.tabular.sheet import Sheet
from mcdesk.domain.tabular.targets import Columns, Target, as_text, guess, header_row

_ALIASES: Mapping[str, tuple[str, ...]] = {
    "learner_name": ("name", "nom", "learner", "recipient", "full name", "nom complet", "student", "apprenant"),
    "credential_name": ("credential", "micro-credential", "microcertification", "title", "titre"),
    "date": ("awarded", "award date", "issued", "date awarded", "date d’obtention"),
    "expiry": ("expires", "valid until", "échéance"),
    "hours": ("heures", "learning hours"),
    "mode": ("delivery", "modalité"),
    "outcomes": ("learning outcomes", "résultats"),
    "issuer": ("awarding body", "college", "collège", "organisme"),
    "credential_id": ("id", "credential id", "number", "numéro", "certificate number"),
    "address": ("url", "verification", "verify", "verification url", "lien"),
}


def targets() -> tuple[Target, ...]:
    """What a column can become."""
    return tuple(Target(one.key, one.label, as_text, _ALIASES.get(one.key, ())) for one in FIELDS)


def columns_of(sheet: Sheet, remembered: Mapping[str, str] | None = None) -> tuple[int | None, Columns]:
    """The row of the headers, and which column is guessed to be which field."""
    wanted = targets()
    header = header_row(sheet, wanted)
    headers = sheet.rows[header] if header is not None else ()
    return header, guess(headers, wanted, remembered)


def facts_in(sheet: Sheet, header: int | None, columns: Columns, common: Mapping[str, str]) -> tuple[Facts, ...]:
    """A learner for every row with something in it; ``common`` stands where a row says nothing itself.

    Outcomes may be divided by line breaks or by ``;`` or ``|``.
    """
    first = 0 if header is None else header + 1
    return tuple(
        Facts(str(number + 1), _values(cells, columns, common))
        for number, cells in enumerate(sheet.rows)
        if number >= first and any(cell.strip() for cell in cells)
    )


def _values(cells: Sequence[str], columns: Columns, common: Mapping[str, str]) -> dict[str, str]:
    own = {key: cells[at].strip() for key, at in columns.chosen.items() if at < len(cells)}
    values = {**common, **{key: text for key, text in own.items() if text}}
    if "\n" not in values.get("outcomes", "\n"):
        values["outcomes"] = values["outcomes"].replace(";", "\n").replace("|", "\n")
    return values
