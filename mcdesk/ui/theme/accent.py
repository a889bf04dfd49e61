"""An institution's accent in a theme: taken as it is where it can be read, moved towards black or white where not."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.ui.theme.contrast import BLACK, WHITE, is_colour, mix, ratio, readable
from mcdesk.ui.theme.tokens import LIGHT, THEMES, Tokens

TEXT, LARGE = 4.5, 3.0
"""The least contrast of text, and of what is not text (WCAG 2.2, 1.4.3 and 1.4.11)."""


def with_accent(tokens: Tokens, accent: str) -> Tokens:
    """The theme with ``accent`` and the tints made from it. High contrast keeps its own."""
    if tokens.name == "contrast" or not is_colour(accent):
        return tokens
    dark = tokens.name == "dark"
    soft = mix(accent, tokens.page, 0.24 if dark else 0.07)
    chosen = readable(accent, (tokens.page, tokens.panel, tokens.raised, soft), TEXT + 2 if dark else TEXT)
    ink = max((WHITE, BLACK, tokens.text, tokens.page), key=lambda c: ratio(c, chosen))
    return replace(
        tokens,
        accent=chosen,
        accent_soft=soft,
        accent_text=ink,
        selection=mix(accent, tokens.page, 0.45 if dark else 0.16),
    )


def tokens_for(theme: str, *, dark_system: bool, accent: str) -> Tokens:
    """The tokens of ``light``, ``dark``, ``contrast``, or of what the system has for any other name."""
    named = THEMES.get(theme)
    if named is None:
        named = THEMES["dark"] if dark_system else LIGHT
    return with_accent(named, accent)
