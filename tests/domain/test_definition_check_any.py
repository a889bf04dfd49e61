"""Whatever stands in a form or profile file, the check answers in words, inside the file, and never breaks."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from mcdesk.domain.definition_check import Mistake, check_form, check_profile
from mcdesk.domain.errors import Refused
from mcdesk.domain.forms import load_form, read_toml
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.texts import Lang, words

OWN = Path(__file__).parent.parent / "own_form"
PROFILE = load_profile(read_toml(OWN / "profile.toml"))
TEXTS = {name: (OWN / f"{name}.toml").read_text("utf-8") for name in ("form", "profile")}
PIECES = [
    "",
    '"',
    "[",
    "]",
    "{",
    "}",
    "=",
    "\n",
    "#",
    "1",
    "-1",
    "true",
    "[]",
    "{}",
    '""',
    '"x"',
    "[[page]]",
    "é",
    "\0",
]
VALUES = ["1", "-3", "true", "[]", "{}", '""', '"x"', "[1]", '["x"]', "[{}]", "2026-11-24", "nan", '{ en = "x" }']


def told(mistakes: tuple[Mistake, ...], text: str) -> None:
    """Each mistake can be said in both languages and stands within the text."""
    for mistake in mistakes:
        assert 1 <= mistake.place.line <= text.count("\n") + 1
        assert mistake.place.column >= 1
        for said in (mistake.message, mistake.fix):
            assert words(said, Lang.EN)
            assert words(said, Lang.FR)


def check(name: str, text: str) -> tuple[Mistake, ...]:
    data = text.encode("utf-8")
    return check_form(data, PROFILE) if name == "form" else check_profile(data, ["sfs"])


@settings(max_examples=150)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_any_piece_cut_out_or_put_in(name: str, data: st.DataObject) -> None:
    text = TEXTS[name]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 40, len(text))))
    changed = text[:start] + data.draw(st.sampled_from(PIECES)) + text[end:]
    told(check(name, changed), changed)


@settings(max_examples=150)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_any_value_of_another_kind(name: str, data: st.DataObject) -> None:
    lines = TEXTS[name].split("\n")
    place = data.draw(st.sampled_from([n for n, line in enumerate(lines) if " = " in line]))
    key = lines[place].partition(" = ")[0]
    lines[place] = f"{key} = {data.draw(st.sampled_from(VALUES))}"
    changed = "\n".join(lines)
    told(check(name, changed), changed)


@settings(max_examples=150)
@given(st.integers(0, TEXTS["form"].count("\n")), st.sampled_from(VALUES))
def test_a_form_without_a_mistake_loads(place: int, value: str) -> None:
    """The check refuses at least what the loader refuses."""
    lines = TEXTS["form"].split("\n")
    key = lines[place].partition(" = ")[0]
    lines[place] = f"{key} = {value}"
    text = "\n".join(lines)
    if check("form", text):
        return
    import tomllib

    try:
        load_form(tomllib.loads(text), PROFILE)
    except Refused as error:
        raise AssertionError(f"{lines[place]} passed the check") from error
