"""A redline as rich text: in one column, or what was beside what is. Every answer is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from mcdesk.app.review.redlining import Entry, Fate, Passage
from mcdesk.domain.review.redline import Mark, folded
from mcdesk.ui.context import Ui
from mcdesk.ui.review import marked

SIGNS = {
    Fate.SAME: "=",
    Fate.CHANGED: "≠",
    Fate.ADDED: "+",
    Fate.REMOVED: "−",
    Fate.MOVED: "↕",
    Fate.UNSEEN: "≠",
}


class RedlineText:
    """Writes it in the colours of the theme; each change has the anchor ``d0``, ``d1`` ..."""

    def __init__(self, ui: Ui, *, beside: bool, every: bool, heads: tuple[str, str]) -> None:
        self._ui, self._beside, self._every, self._heads = ui, beside, every, heads
        self._number = -1

    def html(self, passages: Iterable[Passage]) -> str:
        """The whole text."""
        self._number = -1
        pad = self._ui.theme.space(2)
        parts = [f'<table width="100%" cellspacing="0" cellpadding="{pad}">', *self._head()]
        for passage in passages:
            entries = passage.entries if self._every else passage.changes
            if entries:
                parts.append(f"<tr><td{self._across()}><h3>{escape(passage.title)}</h3></td></tr>")
                parts += self._entries(entries)
        return "".join((*parts, "</table>"))

    def _across(self) -> str:
        return ' colspan="2"' if self._beside else ""

    def _head(self) -> Iterator[str]:
        if self._beside:
            cells = "".join(f'<th width="50%" align="left">{escape(head)}</th>' for head in self._heads)
            yield f'<tr bgcolor="{self._ui.theme.tokens.panel}">{cells}</tr>'

    def _entries(self, entries: Iterable[Entry]) -> Iterator[str]:
        place = ""
        for entry in entries:
            if entry.place and entry.place != place:
                yield f"<tr><td{self._across()}><b>{escape(entry.place)}</b></td></tr>"
            place = entry.place
            yield self._entry(entry)

    def _entry(self, entry: Entry) -> str:
        ui, t = self._ui, self._ui.theme.tokens
        anchor = ""
        if entry.fate is not Fate.SAME:
            self._number += 1
            anchor = f'<a name="d{self._number}"></a>'
        colour = t.text_quiet if entry.fate is Fate.SAME else t.warning
        state = ui.say(f"review-fate-{entry.fate.value}", **{"from": entry.moved[0], "to": entry.moved[1]})
        label = f"<b>{escape(entry.label)}</b> " if entry.label else ""
        named = f'{anchor}{label}<span style="color:{colour}">{SIGNS[entry.fate]} {escape(state)}</span>'
        head = f"<tr><td{self._across()}>{named}</td></tr>"
        return head if entry.fate is Fate.MOVED else head + self._words(entry)

    def _words(self, entry: Entry) -> str:
        runs = entry.runs if self._every else folded(entry.runs)
        line = f"border-bottom:1px solid {self._ui.theme.tokens.line}"
        if not self._beside:
            return f'<tr><td style="{line}">{marked.html(self._ui, runs, signs=True)}</td></tr>'
        sides = [
            marked.html(self._ui, [r for r in runs if r.mark is not gone], signs=True)
            for gone in (Mark.INSERTED, Mark.DELETED)
        ]
        cells = "".join(f'<td width="50%" style="{line}">{side or "–"}</td>' for side in sides)
        return f'<tr valign="top">{cells}</tr>'
