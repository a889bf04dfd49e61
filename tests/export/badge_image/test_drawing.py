"""Badges as they are drawn: whole, square, readable everywhere, within the limits of the platforms."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, settings
from PIL import Image, ImageChops

from mcdesk.domain.badge_image.colours import Paints
from mcdesk.domain.badge_image.findings import SMALLEST
from mcdesk.domain.badge_image.library import Preset, icons, presets
from mcdesk.domain.badge_image.limits import Measured, beyond
from mcdesk.domain.badge_image.recipe import Banner, Part, Pattern, Picture, Recipe, Ring, Shape, Slot
from mcdesk.domain.forms import read_toml
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.texts import Lang, Local
from mcdesk.export.badge_image.drawing import draw
from mcdesk.export.badge_image.raster import png
from mcdesk.resources import resource
from tests.domain.badge_image.recipes import RECIPES

PROFILE = load_profile(read_toml(resource("institutions", "mohawk.toml")))
PAINTS = Paints.of(PROFILE)
SVG = "{http://www.w3.org/2000/svg}"
WORDS = {
    Slot.TOP: Local("Mohawk College", "Collège Mohawk"),
    Slot.NAME: Local("Heat Pump Commissioning", "Mise en service de thermopompes"),
    Slot.BOTTOM: Local("Micro-credential", "Microcertification"),
}
EVERY_PRESET = pytest.mark.parametrize("preset", presets(), ids=lambda p: p.key)
ALLOWED = {"svg", "title", "desc", "defs", "clipPath", "path", "linearGradient", "stop", "g", "circle", "rect", "image"}
ALLOWED |= {"ellipse", "line"}


def pixels(svg: str, size: int = 120) -> Image.Image:
    with Image.open(io.BytesIO(png(svg, size))) as opened:
        return opened.convert("RGBA")


@EVERY_PRESET
@pytest.mark.parametrize("lang", Lang)
def test_every_design_is_taken_by_the_platforms_as_svg_and_png(preset: Preset, lang: Lang) -> None:
    drawn = draw(replace(preset.recipe, words=WORDS, alt=Local("A badge.", "Un insigne.")), PAINTS, lang)
    assert list(beyond(Measured("image/svg+xml", 200, 200, len(drawn.svg.encode())), PROFILE)) == []
    for size in (100, 200, 300):
        data = png(drawn.svg, size)
        with Image.open(io.BytesIO(data)) as opened:
            assert opened.size == (size, size)
            assert list(beyond(Measured("image/png", *opened.size, len(data)), PROFILE)) == []
    assert drawn.missing == ()


@EVERY_PRESET
def test_every_design_shows_a_short_name_in_large_letters(preset: Preset) -> None:
    words = {Slot.NAME: Local("Safe Forklift"), Slot.TOP: Local("Mohawk College"), Slot.PARTNER: Local("Example Ltd")}
    drawn = draw(replace(preset.recipe, words=words), PAINTS, Lang.EN)
    assert set(drawn.sizes) == set(words)
    assert min(drawn.sizes.values()) >= SMALLEST
    assert drawn.sizes[Slot.NAME] >= 15


@settings(max_examples=60, deadline=None)
@given(RECIPES)
def test_every_recipe_is_drawn_as_shapes_alone(recipe: Recipe) -> None:
    drawn = draw(recipe, PAINTS, Lang.FR)
    root = fromstring(drawn.svg)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= ALLOWED
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("200", "200", "0 0 400 400")
    references = re.findall(r"""(?:href="|url\()([^")]*)""", drawn.svg)
    assert all(reference.startswith("#") for reference in references)
    assert draw(recipe, PAINTS, Lang.FR) == drawn
    assert pixels(drawn.svg, 32).getchannel("A").getextrema()[1] == 255


@settings(max_examples=60, deadline=None)
@given(RECIPES)
def test_nothing_reaches_beyond_the_field(recipe: Recipe) -> None:
    drawn = draw(recipe, PAINTS, Lang.EN)
    edge = 60
    wider = drawn.svg.replace('viewBox="0 0 400 400"', 'viewBox="-60 -60 520 520"', 1)
    # Lines clipped at the outline may be drawn beyond it; what is seen is what counts.
    seen = pixels(wider, 520).getchannel("A")
    inside = Image.new("L", seen.size, 0)
    inside.paste(seen.crop((edge, edge, 460, 460)), (edge, edge))
    assert ImageChops.difference(seen, inside).getbbox() is None


def test_the_words_follow_the_language_and_fall_back_on_the_other() -> None:
    recipe = replace(presets()[0].recipe, words={Slot.NAME: Local("Name", "Nom"), Slot.TOP: Local("Only English")})
    assert draw(recipe, PAINTS, Lang.EN).svg != draw(recipe, PAINTS, Lang.FR).svg
    assert Slot.TOP in draw(recipe, PAINTS, Lang.FR).sizes
    title = fromstring(draw(recipe, PAINTS, Lang.FR).svg).find(f"{SVG}title")
    assert title is not None
    assert title.text == "Nom"


def test_a_screen_reader_is_given_the_name_and_the_alternative_text() -> None:
    recipe = Recipe(words={Slot.NAME: Local("A & B <C>")}, alt=Local("A “badge” & more."))
    root = fromstring(draw(recipe, PAINTS, Lang.EN).svg)
    named = {element.get("id"): element.text for element in root if element.get("id")}
    assert root.get("role") == "img"
    assert [named[i] for i in (root.get("aria-labelledby") or "").split()] == ["A & B <C>", "A “badge” & more."]


@pytest.mark.parametrize("text", ["ᐃᓕᓐᓂᐊᕐᕕᒃ", "Ça, c’est l’œuvre d’Élodie", "שלום", "مرحبا"])
def test_letters_of_many_scripts_are_drawn(text: str) -> None:
    drawn = draw(Recipe(words={slot: Local(text) for slot in Slot}), PAINTS, Lang.EN)
    assert drawn.missing == ()


def test_a_character_without_a_font_is_a_box_and_is_said() -> None:
    drawn = draw(Recipe(words={Slot.NAME: Local("Name 𓀀")}), PAINTS, Lang.EN)
    assert drawn.missing == ("𓀀",)


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("banner", Banner)
def test_long_names_shrink_and_stay_whole(shape: Shape, banner: Banner) -> None:
    name = "Mise en service et entretien préventif de thermopompes résidentielles, niveau 2"
    short = draw(Recipe(shape=shape, banner=banner, words={Slot.NAME: Local("Data")}), PAINTS, Lang.EN)
    long = draw(Recipe(shape=shape, banner=banner, words={Slot.NAME: Local(name)}), PAINTS, Lang.EN)
    assert 4 < long.sizes[Slot.NAME] < short.sizes[Slot.NAME]
    assert draw(Recipe(words={Slot.NAME: Local("W" * 80)}), PAINTS, Lang.EN).sizes[Slot.NAME] > 1


def test_each_icon_pattern_and_ring_makes_another_picture() -> None:
    plain = Recipe(pattern=Pattern.NONE)
    assert len({draw(replace(plain, icon=found.key), PAINTS, Lang.EN).svg for found in icons()}) == len(icons())
    assert len({pixels(draw(replace(plain, pattern=p), PAINTS, Lang.EN).svg).tobytes() for p in Pattern}) == 6
    assert len({pixels(draw(replace(plain, ring=r), PAINTS, Lang.EN).svg).tobytes() for r in Ring}) == 5


def test_a_picture_takes_the_place_of_the_icon() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (40, 40), (0, 200, 0, 255)).save(out, "PNG")
    recipe = Recipe(picture=Picture("a" * 64), icon="star", colours={Part.GROUND: "#FFFFFF"}, banner=Banner.NONE)
    drawn = pixels(draw(recipe, PAINTS, Lang.EN, out.getvalue()).svg)
    assert drawn.getpixel((60, 60)) == (0, 200, 0, 255)
    without = draw(recipe, PAINTS, Lang.EN)
    assert without.svg == draw(replace(recipe, picture=None), PAINTS, Lang.EN).svg
