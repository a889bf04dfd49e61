"""The comparison of two records as rich text. Every answer is escaped: nothing in it can be more than text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from mcdesk.app.comparing import Compared, Difference, Section
from mcdesk.domain.comparison import Pieces
from mcdesk.domain.records import Record
from mcdesk.ui.compared import place_words
from mcdesk.ui.context import Ui
from mcdesk.ui.marked import marked

SIGNS = {Difference.SAME: "=", Difference.CHANGED: "≠", Difference.LEFT: "◁", Difference.RIGHT: "▷"}
"""A sign stands beside the word for every difference; differing words are bold and underlined besides their colour."""


class ComparedText:
    """Writes the comparison in the colours of the theme."""

    def __init__(self, ui: Ui, left: Record, right: Record) -> None:
        self._ui, self._left, self._right = ui, left, right
        self._number = -1

    def html(self, sections: Sequence[Section], *, every: bool) -> str:
        """The whole text; ``every`` also writes the answers that are the same."""
        self._number = -1
        pad = self._ui.theme.space(2)
        parts = [f'<table width="100%" cellspacing="0" cellpadding="{pad}">', self._heads()]
        for section in sections:
            chosen = section.answers if every else section.different
            if chosen:
                parts.append(self._heading(section.title))
                parts += [self._answer(a) for a in chosen]
        return "".join((*parts, "</table>"))

    def _heads(self) -> str:
        cells = "".join(f'<th width="50%" align="left">{self._head(r)}</th>' for r in (self._left, self._right))
        return f'<tr bgcolor="{self._ui.theme.tokens.panel}">{cells}</tr>'

    def _head(self, request: Record) -> str:
        title = request.title or self._ui.say("wizard-untitled")
        return f"{escape(request.number)}<br>{escape(title)}"

    def _heading(self, title: str) -> str:
        return f'<tr><td colspan="2"><h3>{escape(title)}</h3></td></tr>'

    def _answer(self, compared: Compared) -> str:
        t, kind = self._ui.theme.tokens, compared.difference
        anchor = ""
        if kind is not Difference.SAME:
            self._number += 1
            anchor = f'<a name="d{self._number}"></a>'
        where = escape(place_words(compared.place, compared.label))
        colour = t.text_quiet if kind is Difference.SAME else t.warning
        names = {"left": self._left.number, "right": self._right.number}
        state = escape(self._ui.say(f"lists-compare-{kind.value}", **names))
        words = f'<b>{where}</b> <span style="color:{colour}">&nbsp;{SIGNS[kind]} {state}</span>'
        left, right = compared.pieces()
        line = f"border-bottom:1px solid {t.line}"
        cells = f'<td width="50%" style="{line}">{self._side(left)}</td><td style="{line}">{self._side(right)}</td>'
        return f'<tr><td colspan="2">{anchor}{words}</td></tr><tr valign="top">{cells}</tr>'

    def _side(self, pieces: Pieces) -> str:
        if not pieces:
            return f'<span style="color:{self._ui.theme.tokens.text_quiet}">{escape(self._ui.say("lists-none"))}</span>'
        return marked(self._ui, pieces)
