"""Forms in which a verb of the lists may stand at the start of an outcome."""

from __future__ import annotations

_VOWELS = "aeiou"
_HISSING = ("s", "x", "z", "ch", "sh", "o")


def english(verb: str) -> tuple[str, ...]:
    """The third person and the gerund: ``apply`` gives ``applies`` and ``applying``."""
    return (_third(verb), *_gerunds(verb))


def _third(verb: str) -> str:
    if verb.endswith(_HISSING):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return f"{verb[:-1]}ies"
    return f"{verb}s"


def _gerunds(verb: str) -> tuple[str, ...]:
    if verb.endswith("ie"):
        return (f"{verb[:-2]}ying",)
    if verb.endswith("e") and not verb.endswith("ee"):
        return (f"{verb[:-1]}ing",)
    # English doubles a last consonant by stress, which letters do not show: both spellings are known.
    short = len(verb) > 2 and verb[-1] not in f"{_VOWELS}wxy" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    return (f"{verb}ing", f"{verb}{verb[-1]}ing") if short else (f"{verb}ing",)


def french(infinitive: str) -> tuple[str, ...]:
    """Third persons of present and future, and the present participle, of a regular verb (folded, no accents)."""
    root, ending = infinitive[:-2], infinitive[-2:]
    if ending == "er":
        soft = f"{root}eant" if root.endswith("g") else f"{root}ant"
        return (f"{root}e", f"{root}ent", f"{infinitive}a", f"{infinitive}ont", soft)
    if ending == "ir":
        return (f"{root}it", f"{root}issent", f"{infinitive}a", f"{infinitive}ont", f"{root}issant")
    if ending == "re":
        return (root, f"{root}ent", f"{infinitive[:-1]}a", f"{infinitive[:-1]}ont", f"{root}ant")
    return ()


INFINITIVE_ENDINGS = ("er", "ir", "re")
