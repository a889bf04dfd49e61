"""What taking a package in would change, as rich text. Every answer is escaped: nothing in it can be more than text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from mcdesk.app.comparing import Compared, Section
from mcdesk.domain.comparison import Pieces
from mcdesk.ui.context import Ui
from mcdesk.ui.marked import marked


class ChangedText:
    """Writes the changes in the colours of the theme."""

    def __init__(self, ui: Ui, before: str, after: str) -> None:
        """``before`` and ``after`` are the keys of what stands before both texts."""
        self._ui, self._keys = ui, (before, after)

    def html(self, sections: Sequence[Section]) -> str:
        """Page by page, what stands here and what would; "" where nothing differs."""
        return "".join(self._section(s) for s in sections if s.different)

    def _section(self, section: Section) -> str:
        answers = "".join(self._answer(a) for a in section.different)
        return f"<h4>{escape(section.title)}</h4>{answers}"

    def _answer(self, compared: Compared) -> str:
        where = " – ".join(escape(w) for w in (compared.place, compared.label) if w)
        left, right = compared.pieces()
        before, after = (self._quiet(key) for key in self._keys)
        return f"<p><b>{where}</b><br>{before} {self._side(left)}<br>{after} {self._side(right)}</p>"

    def _side(self, pieces: Pieces) -> str:
        return marked(self._ui, pieces) if pieces else self._quiet("merge-nothing")

    def _quiet(self, key: str) -> str:
        return f'<span style="color:{self._ui.theme.tokens.text_quiet}">{escape(self._ui.say(key))}</span>'
