"""Names of files that every system takes, each once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from mcdesk.domain.certificates.facts import BY_KEY, Facts, filled, named_fields
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, message

USUAL = "{learner_name} - {credential_name}"
MOST_BYTES = 150
_APART = re.compile(r'[<>:"/\\|?*]+')
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_DEVICES = ("CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)))


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
        found = f"{_cut(name, MOST_BYTES - 8)} ({number})"
    taken.add(key)
    return found + suffix


def safe(text: str) -> str:
    """The text as a name without an ending: no separators, controls or device names, 150 bytes at most."""
    plain = _APART.sub(" ", unicodedata.normalize("NFC", text))
    if not plain.isprintable():
        plain = "".join(" " if unicodedata.category(char) in _UNSEEN else char for char in plain)
    short = _cut(" ".join(plain.split()), MOST_BYTES).strip(" .")
    return f"mcdesk {short}".strip() if not short or short.split(".")[0].upper() in _DEVICES else short


def _cut(text: str, most: int) -> str:
    return text.encode("utf-8")[:most].decode("utf-8", "ignore").strip()
