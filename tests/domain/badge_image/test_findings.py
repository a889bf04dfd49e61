"""What is said of a badge, and that one press mends it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from mcdesk.domain.badge_image.colours import Paints, behind, ground_tones
from mcdesk.domain.badge_image.describing import description
from mcdesk.domain.badge_image.findings import SMALLEST, Mend, findings, mended, pairs
from mcdesk.domain.badge_image.library import Preset, applied, begun, icon, icons, presets
from mcdesk.domain.badge_image.limits import Measured, beyond
from mcdesk.domain.badge_image.recipe import Banner, Finish, Part, Pattern, Recipe, Ring, Slot
from mcdesk.domain.contrast import ratio
from mcdesk.domain.forms import read_toml
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.texts import Lang, Local, words
from mcdesk.resources import resource
from tests.domain.badge_image.recipes import RECIPES

PROFILE = load_profile(read_toml(resource("institutions", "mohawk.toml")))
PAINTS = Paints.of(PROFILE)
FULL = {slot: Local("Words", "Mots") for slot in Slot}
ALT = Local("A badge.", "Un insigne.")


@pytest.mark.parametrize("preset", presets(), ids=lambda p: p.key)
def test_every_design_to_start_from_can_be_read(preset: Preset) -> None:
    badge = replace(preset.recipe, words=FULL, alt=ALT)
    poor = [(p.part, round(p.ratio, 2)) for p in pairs(badge, PAINTS) if not p.is_enough]
    assert poor == []
    assert PAINTS.unknown(badge) == ()
    assert icon(badge.icon) is not None


@given(RECIPES)
def test_contrast_that_is_too_low_is_mended_by_one_press_each(recipe: Recipe) -> None:
    for finding in findings(recipe, PAINTS, {}):
        assert all(words(m, lang) for m in (finding.says, finding.fix) for lang in Lang)
        if finding.mend is Mend.RECOLOUR:
            recipe = mended(recipe, finding, PAINTS, description=ALT)
    assert all(pair.is_enough or _impossible(pair.grounds) for pair in pairs(recipe, PAINTS))


def _impossible(grounds: tuple[str, ...]) -> bool:
    """Whether neither black nor white can be read on all tones of a shaded, patterned ground."""
    return all(min(ratio(end, ground) for ground in grounds) < 4.5 for end in ("#000000", "#FFFFFF"))


@given(RECIPES)
def test_all_other_findings_go_away_by_their_press(recipe: Recipe) -> None:
    for finding in findings(recipe, PAINTS, {}):
        if finding.mend in (Mend.DROP_BOTTOM, Mend.DESCRIBE):
            recipe = mended(recipe, finding, PAINTS, description=description(recipe))
    left = {f.mend for f in findings(recipe, PAINTS, {})}
    assert not left & {Mend.DROP_BOTTOM, Mend.DESCRIBE}
    assert recipe.alt.en
    assert recipe.alt.fr


def test_contrast_is_that_of_the_worst_tone_behind() -> None:
    badge = Recipe(ring=Ring.NONE, finish=Finish.SOFT, pattern=Pattern.DOTS, colours={Part.GROUND: "#777777"})
    tones = ground_tones(badge, "#777777")
    assert len(tones) == 4
    found = next(pair for pair in pairs(badge, PAINTS) if pair.part is Part.ICON)
    assert found.ratio == min(ratio("#FFFFFF", tone) for tone in tones)


def test_words_are_judged_on_what_they_stand_on() -> None:
    badge = Recipe(ring=Ring.BAND, banner=Banner.PLATE, words=FULL, colours={Part.RING: "gold", Part.BANNER: "navy"})
    assert behind(badge, Part.LETTERS, PAINTS) == (PAINTS.own["gold"],)
    assert behind(badge, Part.NAME, PAINTS) == (PAINTS.own["navy"],)
    plain = replace(badge, ring=Ring.LINE, banner=Banner.NONE, finish=Finish.FLAT)
    assert behind(plain, Part.NAME, PAINTS) == behind(plain, Part.LETTERS, PAINTS) == (PROFILE.colours["accent"],)


def test_small_words_and_a_colour_that_is_gone_are_said() -> None:
    badge = Recipe(alt=ALT, words=FULL, colours={Part.GROUND: "no-such-colour"})
    keys = {f.says.key for f in findings(badge, PAINTS, {Slot.TOP: SMALLEST - 0.1, Slot.NAME: SMALLEST})}
    assert {"badge-image-small-top", "badge-image-colour-gone", "badge-image-covered"} <= keys
    assert "badge-image-small-name" not in keys


def test_another_design_keeps_words_and_icon() -> None:
    mine = Recipe(icon="hammer", words={Slot.NAME: Local("Forklift", "Chariot")}, alt=ALT)
    for preset in presets():
        found = applied(preset.recipe, mine)
        assert (found.icon, found.words, found.alt, found.shape) == ("hammer", mine.words, ALT, preset.recipe.shape)


def test_a_new_badge_has_its_name_and_the_college() -> None:
    found = begun(Local("Forklift", "Forklift"), PROFILE.issuer.name)
    assert found.text(Slot.TOP).fr == "Collège Mohawk"
    assert found.text(Slot.NAME).en == "Forklift"


def test_every_icon_is_there_and_named_in_both_languages() -> None:
    assert len(icons()) >= 60
    for found in icons():
        assert resource("badge", "icons", f"{found.key}.svg").is_file()
        assert found.label.en
        assert found.label.fr
        assert found.group.en
        assert found.group.fr


def test_a_description_says_shape_icon_and_words() -> None:
    badge = Recipe(icon="hammer", words={Slot.NAME: Local("Safe Forklift", "Chariot sûr")})
    found = description(badge)
    assert "Hammer".lower() in found.en
    assert "Safe Forklift" in found.en
    assert "ircle" in found.en
    assert "marteau" in found.fr
    assert "Chariot sûr" in found.fr


@pytest.mark.parametrize(
    ("picture", "keys"),
    [
        (Measured("image/png", 300, 300, 249_999), []),
        (Measured("image/svg+xml", 100, 100, 1), []),
        (Measured("image/png", 400, 400, 1), ["badge-image-limit-width"]),
        (Measured("image/png", 64, 64, 1), ["badge-image-limit-width"]),
        (Measured("image/png", 200, 100, 1), ["badge-image-limit-square"]),
        (Measured("image/png", 200, 200, 250_000), ["badge-image-limit-weight"]),
        (Measured("image/jpeg", 200, 200, 1), ["badge-image-limit-type"]),
    ],
)
def test_the_limits_of_platforms_are_those_of_the_profile(picture: Measured, keys: list[str]) -> None:
    assert [m.key for m in beyond(picture, PROFILE)] == keys
