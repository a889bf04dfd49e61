"""Two texts beside each other, with the words marked that differ."""

from __future__ import annotations

from html import escape

from mcdesk.domain.comparison import Pieces
from mcdesk.ui.context import Ui


def marked(ui: Ui, pieces: Pieces) -> str:
    """Rich text: differing words are bold and underlined besides their colour. Everything in it is escaped."""
    t = ui.theme.tokens
    mark = f"background-color:{t.warning_soft};color:{t.text};font-weight:600;text-decoration:underline"
    found = []
    for piece in pieces:
        text = escape(piece.text).replace("\n", "<br>")
        found.append(f'<span style="{mark}">{text}</span>' if piece.differs else text)
    return "".join(found)
