"""Recipes made up by hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from mcdesk.domain.badge_image.library import icons
from mcdesk.domain.badge_image.recipe import (
    LEAST_SIZE,
    MOST_CHARS,
    MOST_SIZE,
    Banner,
    Finish,
    Part,
    Pattern,
    Picture,
    Recipe,
    Ring,
    Shape,
    Slot,
)
from mcdesk.domain.texts import Local

COLOURS = st.one_of(
    st.sampled_from(["accent", "white", "black", "gold", "navy", "cream", "ink"]),
    st.from_regex(r"#[0-9A-F]{6}", fullmatch=True),
)
LETTERS = st.one_of(
    st.text(max_size=MOST_CHARS),
    st.sampled_from(["Mise en service de thermopompes", "ᐃᓕᓐᓂᐊᕐᕕᒃ", "שלום עולם", "مرحبا", "Œuvre d’été", "a" * 80]),
).map(str.strip)
WORDS = st.builds(Local, LETTERS, LETTERS)
PICTURES = st.builds(
    Picture,
    st.from_regex(r"[0-9a-f]{64}", fullmatch=True),
    st.text(max_size=20).map(str.strip),
    st.sampled_from(["image/png", "image/jpeg", "image/svg+xml"]),
)
RECIPES = st.builds(
    Recipe,
    shape=st.sampled_from(Shape),
    ring=st.sampled_from(Ring),
    pattern=st.sampled_from(Pattern),
    finish=st.sampled_from(Finish),
    banner=st.sampled_from(Banner),
    colours=st.dictionaries(st.sampled_from(Part), COLOURS),
    icon=st.sampled_from(["", *(found.key for found in icons())]),
    picture=st.none() | PICTURES,
    icon_size=st.integers(LEAST_SIZE, MOST_SIZE),
    capitals=st.booleans(),
    words=st.dictionaries(st.sampled_from(Slot), WORDS.filter(bool)),
    alt=WORDS,
)
