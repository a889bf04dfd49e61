"""Templates: read and written, turned to other papers, checked in words."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.certificates.attributes import ATTRIBUTES, OF_KIND, ROLES, Attribute, Shape
from mcdesk.domain.certificates.facts import FIELDS, Facts, filled, is_shown, sample
from mcdesk.domain.certificates.naming import file_names
from mcdesk.domain.certificates.reading import template_data, template_from, template_text
from mcdesk.domain.certificates.template import Box, BoxKind, Place, Role, Template, on_sheet
from mcdesk.domain.certificates.template_checks import check_template
from mcdesk.domain.errors import Refused
from mcdesk.domain.file_names import safe
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang, Local, known, words
from mcdesk.resources import resource

COLOURS = {"accent": "#7a1f3d"}
BOX = Box("a", BoxKind.TEXT, Place(100, 100, 200, 40), text=Local("Words", "Mots"))


def bundled(name: str) -> Template:
    data = json.loads(resource("templates", "certificates", f"{name}.json").read_text("utf-8"))
    return template_from(data, {}, COLOURS)


def values(attribute: Attribute, kind: BoxKind) -> st.SearchStrategy[Any]:
    texts = st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]), max_size=30)
    usual = {
        Shape.WORDS: st.builds(Local, texts, texts),
        Shape.NUMBER: st.floats(attribute.low, attribute.high),
        Shape.WHOLE: st.integers(int(attribute.low), int(attribute.high)),
        Shape.COLOUR: st.from_regex("#[0-9a-f]{6}", fullmatch=True),
        Shape.SWITCH: st.booleans(),
        Shape.IMAGE: st.sampled_from(["", "logo.png"]),
    }
    if attribute.name == "role":
        return st.sampled_from(ROLES[kind])
    if attribute.shape is Shape.CHOICE:
        return st.sampled_from(attribute.choices).map(type(getattr(BOX, attribute.name)))
    return usual[attribute.shape]


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    kind = draw(st.sampled_from(BoxKind))
    numbers = [draw(st.floats(-500, 900)) for _ in range(2)] + [draw(st.floats(0, 900)) for _ in range(2)]
    own = {name: draw(values(ATTRIBUTES[name], kind)) for name in OF_KIND[kind]}
    own.setdefault("role", ROLES[kind][0] if kind is not BoxKind.TEXT else Role.TEXT)
    box_id = draw(st.from_regex("[a-z][a-z0-9-]{0,12}", fullmatch=True))
    return Box(box_id, kind, Place(*numbers), **own)


@given(st.lists(boxes(), max_size=8, unique_by=lambda box: box.id), st.sampled_from(Paper), st.booleans())
def test_a_template_written_and_read_is_the_same(made: list[Box], paper: Paper, landscape: bool) -> None:
    template = Template("own", Local("Own", "Le mien"), paper, landscape, boxes=tuple(made), images={"logo.png": b""})
    assert template_from(json.loads(template_text(template)), template.images) == template


WRONG: dict[str, dict[str, Any]] = {
    "certificates-not-a-template": {"format": "x"},
    "certificates-newer": {"version": 2},
    "certificates-wrong-boxes": {"boxes": {}},
    "certificates-wrong-id": {"id": "No Spaces"},
    "certificates-wrong-words": {"name": "one language"},
    "certificates-wrong-switch": {"landscape": "yes"},
    "certificates-wrong-colour": {"background": "red"},
    "certificates-wrong-choice": {"paper": "legal"},
    "certificates-wrong-number": {"margin": float("inf")},
    "certificates-wrong-unknown": {"extra": 1},
    "certificates-twice": {"boxes": [{"id": "a", "kind": "line", "place": [0, 0, 1, 1]}] * 2},
    "certificates-wrong-place": {"boxes": [{"id": "a", "kind": "line", "place": [0, 0, -1, 1]}]},
    "certificates-wrong-object": {"boxes": ["box"]},
    "certificates-no-image": {"boxes": [{"id": "a", "kind": "image", "place": [0, 0, 1, 1], "image": "no.png"}]},
    "certificates-unknown-field": {
        "boxes": [{"id": "a", "kind": "text", "place": [0, 0, 1, 1], "text": {"en": "{grade}", "fr": ""}}]
    },
}


@pytest.mark.parametrize("key", WRONG)
def test_a_mistake_is_told_with_its_place_and_fix(key: str) -> None:
    data = {**template_data(bundled("formal")), **WRONG[key]}
    with pytest.raises(Refused) as refused:
        template_from(data)
    assert refused.value.hint is not None
    assert key in (refused.value.message.key, refused.value.hint.key)
    for lang in Lang:
        assert words(refused.value.message, lang)
        assert words(refused.value.hint, lang)


@pytest.mark.parametrize("name", ["formal", "modern"])
def test_the_bundled_templates_have_nothing_to_mend(name: str) -> None:
    assert [*check_template(bundled(name), tuple(Lang))] == []
    for paper in Paper:
        turned = on_sheet(bundled(name), paper)
        assert [found.key for found in check_template(turned, tuple(Lang))] == []


def test_on_another_sheet_squares_stay_square_and_inside() -> None:
    turned = on_sheet(bundled("formal"), Paper.A4)
    assert turned.page.width == 841.89
    assert turned.box("code").place.width == turned.box("code").place.height
    assert on_sheet(bundled("formal"), Paper.LETTER) == bundled("formal")


def keys(*made: Box, **page: Any) -> list[tuple[str, str]]:
    found = check_template(replace(bundled("modern"), boxes=made, **page), (Lang.EN,))
    return [(f.key, f.box) for f in found if f.key not in ("field-absent", "no-summary", "no-title")]


def test_findings_name_the_box() -> None:
    pale = replace(BOX, colour="#cccccc")
    assert keys(pale) == [("contrast", "a")]
    dark = Box("dark", BoxKind.FRAME, Place(50, 50, 400, 400), fill="#222222", role=Role.ARTIFACT, layer=-1)
    assert keys(dark, pale) == []
    assert keys(dark, BOX) == [("contrast", "a")]
    assert keys(replace(BOX, place=Place(1, 100, 200, 40))) == [("margin", "a")]
    assert keys(replace(BOX, place=Place(500, 100, 200, 40))) == [("off-page", "a")]
    assert keys(replace(BOX, least=5)) == [("small", "a")]
    assert keys(BOX, replace(BOX, id="b")) == [("overlap", "a")]
    assert keys(replace(BOX, needs="address"), replace(BOX, id="b", unless="address")) == []
    assert keys(replace(BOX, text=Local("", "Mots"))) == [("no-words", "a")]
    assert keys(Box("q", BoxKind.CODE, Place(100, 100, 40, 40), role=Role.FIGURE)) == [("code-small", "q")]
    picture = Box("p", BoxKind.IMAGE, Place(90, 90, 300, 300), image="x.png", role=Role.FIGURE, layer=-1)
    assert ("no-alt", "p") in keys(picture, BOX)
    assert ("over-picture", "a") in keys(picture, BOX)
    heading = replace(BOX, id="h", place=Place(100, 200, 9, 9), role=Role.HEADING)
    title = replace(BOX, role=Role.TITLE)
    assert keys(heading, title) == [("heading-first", "h")]
    assert keys(title, replace(title, id="t", place=Place(100, 300, 90, 40))) == [("two-titles", "t")]


def test_lines_without_a_value_are_left_out_and_days_are_in_words() -> None:
    facts = Facts("1", {"date": "2026-11-09", "hours": "", "learner_name": "{hours}"})
    text = "On {date}\nHours: {hours}\nAlways\n{learner_name}"
    assert filled(text, facts, Lang.EN) == "On 9 November 2026\nAlways\n{hours}"
    assert filled(text, facts, Lang.FR).startswith("On 9 novembre 2026")


def test_boxes_come_and_go_with_the_address() -> None:
    with_address, without = sample(Lang.EN), Facts("2", {})
    code = Box("q", BoxKind.CODE, BOX.place)
    assert (is_shown(code, with_address), is_shown(code, without)) == (True, False)
    note = replace(BOX, unless="address")
    assert (is_shown(note, with_address), is_shown(note, without)) == (False, True)


def test_every_attribute_kind_and_field_has_words() -> None:
    assert {name for own in OF_KIND.values() for name in own} == set(ATTRIBUTES)
    for lang in Lang:
        assert all(one.label.to(lang) and one.sample.to(lang) for one in FIELDS)
        assert known("certificates-check-glyphs", lang)


NAMES = [
    "Ada",
    "ADA",
    "ada.",
    "a/b",
    "a\\b",
    "..",
    "CON",
    "con.txt",
    "",
    " ",
    "\x00",
    "Zoe\u0301",
    "Zoé",
    "x" * 400,
    "😀",
]


def test_file_names_are_safe_and_each_once() -> None:
    rows = [Facts(str(n), {"learner_name": name}) for n, name in enumerate(NAMES)]
    found = file_names("{learner_name}", rows, Lang.EN)
    assert len({name.casefold() for name in found}) == len(NAMES)
    for name in found:
        stem = name.removesuffix(".pdf")
        assert stem == safe(stem)
        assert not set(name) & set('/\\:*?"<>|\0')
        assert len(name.encode("utf-8")) <= 160


@given(st.lists(st.text(max_size=80), max_size=20))
def test_any_names_become_files_each_once(names: list[str]) -> None:
    rows = [Facts(str(n), {"learner_name": name}) for n, name in enumerate(names)]
    found = file_names("{learner_name} {credential_id}", rows, Lang.EN)
    assert len({name.casefold() for name in found}) == len(names)
    for name in found:
        name.encode("utf-8")


@pytest.mark.parametrize("pattern", ["", "all", "{grade}"])
def test_a_pattern_that_names_nothing_is_refused(pattern: str) -> None:
    with pytest.raises(Refused) as refused:
        file_names(pattern, [], Lang.EN)
    assert refused.value.hint is not None
