"""A college's own guide: read and checked before it is put into force."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.guide import open_guide
from mcdesk.app.services import Definitions
from mcdesk.domain.errors import Refused
from mcdesk.domain.guide.check import check_guide
from mcdesk.domain.texts import Lang, Local, message, words


def examine(folder: Path, definitions: Definitions) -> None:
    """Read a guide against the forms and the profile. Raises :class:`Refused`, which names its first mistake."""
    mistakes = check_guide(open_guide(definitions.profile, folder), definitions.asked)
    if mistakes:
        first = mistakes[0]
        why = Local(words(first.message, Lang.EN), words(first.message, Lang.FR))
        raise Refused(message("guide-mistakes", count=len(mistakes), file=first.file, line=first.line, why=why))
