"""Qt's palette from the tokens: what the Fusion style draws where the style sheet says nothing."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from mcdesk.domain.contrast import mix
from mcdesk.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole


def palette(t: Tokens) -> QPalette:
    """The palette of a theme. Frames and disabled words stay visible in an all-black one too."""
    made = QPalette()
    colours = {
        _Role.Window: t.page,
        _Role.WindowText: t.text,
        _Role.Base: t.raised,
        _Role.AlternateBase: t.panel,
        _Role.ToolTipBase: t.raised,
        _Role.ToolTipText: t.text,
        _Role.PlaceholderText: t.text_quiet,
        _Role.Text: t.text,
        _Role.Button: t.raised,
        _Role.ButtonText: t.text,
        _Role.BrightText: t.problem,
        _Role.Link: t.accent,
        _Role.LinkVisited: t.accent,
        _Role.Highlight: t.selection,
        _Role.HighlightedText: t.selection_text,
        _Role.Light: mix(t.text, t.raised, 0.12),
        _Role.Midlight: mix(t.text, t.raised, 0.2),
        _Role.Mid: mix(t.text, t.raised, 0.4),
        _Role.Dark: mix(t.text, t.raised, 0.55),
        _Role.Shadow: mix(t.text, t.raised, 0.7),
        _Role.Accent: t.accent,
    }
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    quiet = QColor(mix(t.text, t.page, 0.55))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, quiet)
    return made
