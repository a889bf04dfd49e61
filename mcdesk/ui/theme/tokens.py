"""The colours of each theme as named tokens (``#rrggbb``). Nothing else in the window names a colour."""

from __future__ import annotations

from typing import NamedTuple


class Tokens(NamedTuple):
    """One theme. Text is 7:1 on page, and everything at least 4.5:1 on what it stands on; focus 3:1."""

    name: str
    page: str
    panel: str
    raised: str
    line: str
    text: str
    text_quiet: str
    accent: str
    accent_soft: str
    accent_text: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    problem: str
    problem_soft: str
    focus: str
    selection: str
    selection_text: str


LIGHT = Tokens(
    name="light",
    page="#FFFFFF",
    panel="#F6F5F8",
    raised="#FFFFFF",
    line="#D5D2DC",
    text="#1C1A22",
    text_quiet="#57535F",
    accent="#5B2C83",
    accent_soft="#EFE8F6",
    accent_text="#FFFFFF",
    success="#1B6B3A",
    success_soft="#E5F3EA",
    warning="#7A4D00",
    warning_soft="#FBF1DC",
    problem="#A61B1B",
    problem_soft="#FBE9E8",
    focus="#0B57D0",
    selection="#E2D6EF",
    selection_text="#1C1A22",
)

DARK = Tokens(
    name="dark",
    page="#1A1A1F",
    panel="#222228",
    raised="#2B2B33",
    line="#45454F",
    text="#F2F1F5",
    text_quiet="#BDBAC6",
    accent="#CDB0EA",
    accent_soft="#3A2D49",
    accent_text="#1F1329",
    success="#7FD6A0",
    success_soft="#1E3528",
    warning="#F0C36A",
    warning_soft="#3A2F18",
    problem="#FF9F97",
    problem_soft="#432524",
    focus="#8AB4F8",
    selection="#4A3B5C",
    selection_text="#F2F1F5",
)

HIGH_CONTRAST = Tokens(
    name="contrast",
    page="#000000",
    panel="#000000",
    raised="#000000",
    line="#FFFFFF",
    text="#FFFFFF",
    text_quiet="#FFFFFF",
    accent="#FFE14D",
    accent_soft="#000000",
    accent_text="#000000",
    success="#5CFF9D",
    success_soft="#000000",
    warning="#FFD166",
    warning_soft="#000000",
    problem="#FF9C9C",
    problem_soft="#000000",
    focus="#00E5FF",
    selection="#FFE14D",
    selection_text="#000000",
)

THEMES = {t.name: t for t in (LIGHT, DARK, HIGH_CONTRAST)}
