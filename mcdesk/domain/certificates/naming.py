"""Names of files that every system takes, each once."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from mcdesk.domain.certificates.facts import BY_KEY, Facts, filled, named_fields
from mcdesk.domain.errors import Refused
from mcdesk.domain.file_names import MOST_BYTES, cut, safe
from mcdesk.domain.texts import Lang, message

USUAL = "{learner_name} - {credential_name}"


def file_names(pattern: str, rows: Sequence[Facts], lang: Lang, suffix: str = ".pdf") -> tuple[str, ...]:
    """A name for each row, by a pattern with fields; equal ones are numbered, whatever case and accents' form.

    Raises :class:`Refused` where the pattern names an unknown field, or none.
    """
    named = list(named_fields(pattern))
    unknown = [name for name in named if name not in BY_KEY]
    if unknown or not named:
        known = ", ".join("{" + key + "}" for key in BY_KEY)
        told = message("certificates-pattern", pattern=pattern)
        raise Refused(told, message("certificates-pattern-fix", known=known))
    taken: set[str] = set()
    return tuple(_free(safe(filled(pattern, facts, lang) or facts.key), suffix, taken) for facts in rows)


def _free(name: str, suffix: str, taken: set[str]) -> str:
    found, number = name, 1
    while (key := unicodedata.normalize("NFKC", found).casefold()) in taken:
        number += 1
        found = f"{cut(name, MOST_BYTES - 8)} ({number})"
    taken.add(key)
    return found + suffix
