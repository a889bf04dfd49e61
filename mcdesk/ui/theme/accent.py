"""An institution's accent in a theme: taken as it is where it can be read, moved towards black or white where not."""

from __future__ import annotations

import re

from mcdesk.domain.contrast import BLACK, WHITE, is_colour, mix, ratio, readable
from mcdesk.resources import bundled_profile
from mcdesk.ui.theme.tokens import LIGHT, THEMES, Tokens

_ACCENT = re.compile(r'^accent = "(#[0-9A-Fa-f]{6})"$', re.MULTILINE)
STRONG, TEXT = 7.0, 4.5
"""The least contrast of running text, and of any text (WCAG 2.2, 1.4.6 and 1.4.3)."""


def with_accent(tokens: Tokens, accent: str) -> Tokens:
    """The theme with ``accent`` and the tints made from it. High contrast keeps its own."""
    if tokens.name == "contrast" or not is_colour(accent):
        return tokens
    dark = tokens.name == "dark"
    soft = _tint(accent, tokens, 0.24 if dark else 0.07)
    chosen = readable(accent, (tokens.page, tokens.panel, tokens.raised, soft), TEXT + 2 if dark else TEXT)
    ink = max((WHITE, BLACK, tokens.text, tokens.page), key=lambda c: ratio(c, chosen))
    return tokens._replace(
        accent=chosen,
        accent_soft=soft,
        accent_text=ink,
        selection=_tint(accent, tokens, 0.45 if dark else 0.16),
    )


def _tint(accent: str, tokens: Tokens, share: float) -> str:
    """At most ``share`` of the accent in the page, less where the text on it would be hard to read."""
    for part in range(10, 0, -1):
        found = mix(accent, tokens.page, share * part / 10)
        if ratio(tokens.text, found) >= STRONG and ratio(tokens.text_quiet, found) >= TEXT:
            return found
    return tokens.page


def bundled_accent() -> str:
    """The accent of the profile that comes with mcdesk, "" for none. To read all of it takes as long as a window."""
    found = _ACCENT.search(bundled_profile().read_text("utf-8"))
    return found[1] if found else ""


def tokens_for(theme: str, *, system: str, accent: str) -> Tokens:
    """The tokens of ``light``, ``dark`` or ``contrast``; of the one that the ``system`` has for any other name."""
    return with_accent(THEMES.get(theme) or THEMES.get(system, LIGHT), accent)
