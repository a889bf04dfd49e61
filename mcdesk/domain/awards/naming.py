"""Names of the files of an award: readable, the same on every run, safe on every system."""

from __future__ import annotations

from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.file_names import safe

LONGEST = 40
"""Characters of a name that stand in the name of a file."""


def of_person(line: Line) -> str:
    """``Zoë Tremblay 1f2e3d4c``: the name and the first digits of the person's id tell two of one name apart."""
    return safe(f"{line.name[:LONGEST]} {line.subject.removeprefix('urn:uuid:')[:8]}")


def of_badge(line: Line) -> str:
    """The same with the language: ``Zoë Tremblay 1f2e3d4c.fr``."""
    return f"{of_person(line)}.{line.language.short}"
