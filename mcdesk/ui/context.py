"""What every widget is given: the language, the look, and the runner of long work.

Widgets are built in one language and one theme. When either changes, the window builds its pages anew from the
same drafts: no widget knows how to change its own words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QIcon

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import Argument, Lang, Local, Message, say, words
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.spelling.service import Spelling
from mcdesk.ui.theme import Theme

if TYPE_CHECKING:
    from mcdesk.app.ports import Preferences


class Ui(NamedTuple):
    """The surroundings of a widget."""

    lang: Lang
    theme: Theme
    jobs: Jobs
    preferences: Preferences
    spelling: Spelling | None = None
    """What knows of words; None where no text is marked."""

    def say(self, key: str, /, **args: Argument) -> str:
        """The words of a Fluent message."""
        return say(self.lang, key, **args)

    def words(self, text: Message | Local) -> str:
        """A message or a pair of words in the language of the window."""
        return text.to(self.lang) if isinstance(text, Local) else words(text, self.lang)

    def failure(self, error: Refused | Unavailable) -> str:
        """What went wrong, and how to mend it where that is known."""
        hint = error.hint if isinstance(error, Refused) else None
        return " ".join(self.words(m) for m in (error.message, hint) if m is not None)

    def icon(self, name: str, colour: str = "text", size: int = 18) -> QIcon:
        """A bundled icon in the colours of the theme."""
        return self.theme.icon(name, colour, size)
