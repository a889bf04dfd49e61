"""The badge as a file and as an answer, and pictures taken into it."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Pictures

from mcdesk.app.badge_image import PNG, SVG, draw, file_name, import_picture, keep, make, recipe_of, save
from mcdesk.app.exporting import proposal
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.services import Services
from mcdesk.domain.answers import Reader
from mcdesk.domain.badge_image.library import presets
from mcdesk.domain.badge_image.reading import written
from mcdesk.domain.badge_image.recipe import Picture, Recipe, Slot
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.outline import Image
from mcdesk.domain.texts import Lang, Local
from tests.app.workspace import request_of, services

RECIPE = replace(presets()[0].recipe, words={Slot.NAME: Local("Safe Forklift", "Chariot sûr")})


@pytest.fixture
def work() -> Services:
    return services()


def test_the_badge_is_kept_as_a_picture_that_platforms_take(work: Services) -> None:
    answer = Reader({"v": keep(work, RECIPE, Lang.FR)}).part("v")
    assert (answer.text("name"), answer.text("media_type")) == ("badge-chariot-sûr.png", "image/png")
    data = work.store.attachment(answer.text("sha256"))
    assert len(data) == answer.integer("size")
    with Pictures.open(io.BytesIO(data)) as opened:
        assert opened.size == (300, 300)


def test_files_are_written_as_their_ending_says(work: Services, tmp_path: Path) -> None:
    assert save(work, RECIPE, Lang.EN, tmp_path / "b.svg").beyond == ()
    assert (tmp_path / "b.svg").read_text("utf-8") == draw(work, RECIPE, Lang.EN).svg
    made = save(work, RECIPE, Lang.EN, tmp_path / "b.PNG", 400)
    assert [m.key for m in made.beyond] == ["badge-image-limit-width"]
    assert (tmp_path / "b.PNG").read_bytes() == made.data == make(work, RECIPE, Lang.EN, PNG, 400).data
    assert make(work, RECIPE, Lang.EN, SVG).beyond == ()


def test_another_ending_is_refused_and_a_folder_that_is_gone_is_said(work: Services, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="badge-image-suffix"):
        save(work, RECIPE, Lang.EN, tmp_path / "b.gif")
    with pytest.raises(Unavailable, match="badge-image-not-written"):
        save(work, RECIPE, Lang.EN, tmp_path / "gone" / "b.svg")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", "../..", "con", "a/b\\c:d", "Œuvre d’été", "é" * 80])
def test_file_names_are_safe(name: str) -> None:
    found = file_name(Recipe(words={Slot.NAME: Local(name)}), Lang.EN)
    assert found.startswith("badge")
    assert found.endswith(".png")
    assert not set(found) & set('/\\:*?"<>|')
    assert len(found.encode()) < 100


def test_a_picture_is_cleaned_and_goes_into_the_badge(work: Services, tmp_path: Path) -> None:
    path = tmp_path / "logo.svg"
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4">'
    path.write_text(f'{head}<script>x</script><text>t</text><rect width="4" height="4" fill="#0f0"/></svg>', "utf-8")
    found = import_picture(work, path)
    assert found.left_out == ("text",)
    assert b"script" not in work.store.attachment(found.picture.sha256)
    recipe = replace(RECIPE, picture=found.picture)
    assert "data:image/svg+xml" in draw(work, recipe, Lang.EN).svg
    assert draw(work, replace(RECIPE, picture=Picture("0" * 64)), Lang.EN) == draw(work, RECIPE, Lang.EN)


def test_a_picture_that_is_none_is_refused(work: Services, tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(b"not a picture")
    with pytest.raises(Refused, match="badge-image-import-kind"):
        import_picture(work, path)
    with pytest.raises(Refused, match="attachments-unreadable"):
        import_picture(work, tmp_path / "gone.png")


def test_the_recipe_of_a_record_is_found_or_refused(work: Services) -> None:
    assert recipe_of(work, request_of(work, {"badge_recipe": written(RECIPE)})) == RECIPE
    with pytest.raises(Refused, match="badge-image-none"):
        recipe_of(work, request_of(work))
    with pytest.raises(Refused, match="badge-image-unread"):
        recipe_of(work, request_of(work, {"badge_recipe": {"shape": "blob"}}))


def test_a_designed_badge_stands_in_the_proposal_with_its_words(work: Services) -> None:
    described = replace(RECIPE, alt=Local("A burgundy medal.", "Une médaille bourgogne."))
    record = request_of(work, {"badge_recipe": written(described)})
    outline = proposal(work, record, ProposalOptions((Lang.EN, Lang.FR)))
    pictures = [[b for b in part.blocks if isinstance(b, Image)] for part in outline.parts]
    assert [[p.alt for p in part] for part in pictures] == [["A burgundy medal."], ["Une médaille bourgogne."]]
    assert pictures[0][0].data != pictures[1][0].data
