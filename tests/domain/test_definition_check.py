"""The check of form and profile files: every seeded mistake is reported in its line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from mcdesk.domain.definition_check import Mistake, check_form, check_profile
from mcdesk.domain.forms import read_toml
from mcdesk.domain.profile import Profile
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.texts import Lang, words
from mcdesk.resources import resource

OWN = Path(__file__).parent.parent / "own_form"
ROOT = OWN.parent.parent
NUMBER = re.compile(r"profile\.number\(\s*\"(\w+)\"")
FORM = (OWN / "form.toml").read_text("utf-8")
PROFILE = (OWN / "profile.toml").read_text("utf-8")


def own_profile() -> Profile:
    return load_profile(read_toml(OWN / "profile.toml"))


def seeded(text: str, mark: str, change: str) -> tuple[str, int]:
    """The text with the one line that holds ``mark`` replaced by ``change``, and the number of its line."""
    lines = text.split("\n")
    places = [n for n, line in enumerate(lines) if mark in line]
    assert len(places) == 1, f"{mark!r} stands in {len(places)} lines"
    lines[places[0]] = change
    return "\n".join(lines), places[0] + 1


def reads(mistake: Mistake) -> str:
    """What a person reads, in English; the French must exist, too."""
    for said in (mistake.message, mistake.fix):
        assert words(said, Lang.FR)
    return f"{words(mistake.message, Lang.EN)} {words(mistake.fix, Lang.EN)}"


FORM_MISTAKES = [
    # the line to change, what it becomes, what is said, how many lines further down it is found
    ('label.en = "Mascot"', 'lable.en = "Mascot"', r"lable: unknown; did you mean label\?", 0),
    ('label.fr = "Mascotte"', "", "label: the French is missing", -1),
    ('hint.en = "Name the animal', 'hint.en = ""', "en is empty", 0),
    ('kind = "text" # mascot', 'kind = "txt"', "“txt” is unknown; did you mean text", 0),
    ('required = "submit" # mascot', "required = true", "“True” is not one of the words", 0),
    ("since = 1 # mascot", "since = 9", "new in version 9, and the form is version 2", 0),
    ("since = 1 # mascot", 'since = "1"', "since must be a whole number", 0),
    ("since = 1 # mascot", "since = 0", "since must be 1 or more; it is 0", 0),
    ('key = "mascot"', 'key = "Mascot Name"', "“Mascot Name” cannot be a key", 0),
    ('key = "motto"', 'key = "mascot"', "two questions called mascot", 0),
    ('key = "legs"', 'key = "animal"', "two columns called animal", 0),
    ('key = "legs"', 'key = "id"', "cannot be called id", 0),
    ('key = "second"', 'key = "first"', "two pages called first", 0),
    ('pattern = "capitals"', 'pattern = "capitls"', "no pattern called capitls; did you mean capitals", 0),
    ('pattern = "capitals"', 'options = "seasons"', "options has no meaning in a question of kind text", 0),
    ('limits = { max_words = "motto_max"', 'limits = { max_words = "moto_max" }', "did you mean motto_max", 0),
    (
        'limits = { max_words = "motto_max"',
        'limits = { max_rows = "motto_max" }',
        "max_rows does not limit anything",
        0,
    ),
    ('limits = { max_words = "motto_max"', 'limits = { most = "motto_max" }', "most: unknown", 0),
    ('limits = { max_words = "motto_max"', "", r"\{max_words\} is in the words", -13),
    ('options = "seasons" # one', "", "kind choice needs a list of options", -16),
    ('options = "seasons" # one', 'options = "season"', "no list called season; did you mean seasons", 0),
    ('is = ["winter"]', 'shown_when = { field = "seson", is = ["winter"] }', "did you mean season", 0),
    ('is = ["winter"]', 'shown_when = { field = "season", is = ["wintr"] }', "does not offer the answer “wintr”", 0),
    ('is = ["winter"]', 'shown_when = { field = "motto", is = ["winter"] }', "offers no choices to wait for", 0),
    ('is = ["winter"]', 'shown_when = { field = "season" }', "needs either is or not", 0),
    ('is = ["winter"]', 'shown_when = { field = "winter_coat", is = ["yes"] }', "winter_coat hangs on itself", 0),
    ('rows_of = "animals" # helpers', 'rows_of = "animal"', "did you mean animals", 0),
    ('rows_of = "animals" # helpers', 'rows_of = "motto"', "motto is a question, but not a table", 0),
    ('pattern = "capitals"', 'twin = "moto"', "no moto beside this; did you mean motto", 0),
    ('pattern = "capitals"', 'twin = "legs"', "There is no legs beside this", 0),
    ('pattern = "capitals"', 'twin = "season"', "season is of kind choice, and twins are of one kind", 0),
    ('rows_of = "animals" # helpers', "", "row_choices needs to know whose rows", -16),
    ('kind = "table"', 'kind = "paragraph"', "column has no meaning in a question of kind paragraph", 0),
    ('kind = "integer" # legs', 'kind = "table"', "“table” is not one of the words taken here", 0),
    ('kind = "integer" # legs', "", "kind is missing", -2),
    ('title.en = "Second page"', "title.en = 2", "en must be text in quotation marks", 0),
    ('title.en = "Second page"', 'title.en = "Second page', "text is not closed on its line", 0),
    ('title.en = "Second page"', 'title.en "Second page"', "no equals sign", 0),
    ('title.en = "Second page"', "title.en = Second page", "no value here", 0),
    ('title.en = "Second page"', 'title.en = "Second" page', "Something follows a value", 0),
    ('title.en = "Second page"', 'title.fr = "Deux"', "fr was already given in line", 1),
    ('title.en = "Second page"', r'title.en = "Sec\ond"', "A backslash in this text", 0),
    ("[form]", "[frm]", "frm: unknown; did you mean form", 0),
    ("[form]", "[form", "A heading is not closed", 0),
]


@pytest.mark.parametrize(("mark", "change", "says", "below"), FORM_MISTAKES, ids=[m[2][:40] for m in FORM_MISTAKES])
def test_a_mistake_in_a_form_is_reported_in_its_line(mark: str, change: str, says: str, below: int) -> None:
    text, line = seeded(FORM, mark, change)
    told = [(m.place.line, reads(m)) for m in check_form(text.encode(), own_profile())]
    assert [n for n, said in told if re.search(says, said)][:1] == [line + below], told


PROFILE_MISTAKES = [
    ('accent = "#1F5C3D"', 'accent = "green"', "“green” is not a colour", 0),
    ('accent = "#1F5C3D"', 'accent = "#FFEE00"', "a contrast of 1.2 to 1", 0),
    ('url = "https://example.org/zoo"', 'url = "http://example.org/zoo"', "not an https address", 0),
    ('label.fr = "Le zoo"', "", "label: the French is missing", -1),
    ("regex = ", 'capitals = { regex = "^[A-Z+$", en = "x", fr = "y" }', "of capitals does not compile", 0),
    ("motto_max = ", 'motto_max = { value = "6", source = "x" }', "value must be a whole number", 0),
    ("motto_max = ", "motto_max = { value = 6 }", "source is missing", 0),
    ("word_count_from = ", "", "word_count_from is missing", -6),
    ("motto_max = ", "splt_hours = 40", "asks for no splt_hours; did you mean split_hours", 0),
    ("motto_max = ", "motto_max = -1", "must be 0 or more", 0),
    ('key = "winter"', 'key = "summer"', "two options called summer", 0),
    ('key = "summer"', 'key = "summer"\ntags = ["sumative"]', "asks for no sumative; did you mean summative", 1),
    ("[patterns]", '[[lists.scools]]\nkey = "x"\n\n[patterns]', "did you mean schools", 0),
    ('as_of = "2026-11-24"', 'as_of = "24 November"', "is not a date", 0),
    ('paper = "a4"', 'paper = "A4"', "did you mean a4", 0),
    ('currency = "CAD"', 'currency = "dollars"', "is not a currency", 0),
    ('severity = "note"', 'severity = "notice"', "did you mean note", 0),
    ("[rules.F02]", "[rules.F99]", "There is no rule F99", 0),
    ('generic = ["sfs"]', 'generic = ["zoo"]', "zoo is called generic, but is not offered", 0),
    ('offered = ["sfs"]', 'offered = ["zoo", "sfs"]', "There is no framework called zoo", 0),
    ('key = "keeper"', 'key = "director"', "two contacts called director", 0),
    ('remember = ["list", "name"]', 'remember = ["list", "list"]', "names “list” twice", 0),
    ('remember = ["nommer"]', "", "The French verbs of the level remember are missing", -1),
    ('office.en = "The office"', "", "office: the English is missing", 1),
]


@pytest.mark.parametrize(
    ("mark", "change", "says", "below"), PROFILE_MISTAKES, ids=[m[2][:40] for m in PROFILE_MISTAKES]
)
def test_a_mistake_in_a_profile_is_reported_in_its_line(mark: str, change: str, says: str, below: int) -> None:
    text, line = seeded(PROFILE, mark, change)
    told = [(m.place.line, reads(m)) for m in check_profile(text.encode(), ["sfs", "on-ees"])]
    assert [n for n, said in told if re.search(says, said)][:1] == [line + below], told


@pytest.mark.parametrize(
    ("there", "wrong", "says"),
    [
        ('to = "screening"', 'to = "screning"', "There is no state screning"),
        ('from = ["screening"]', 'from = ["Screening!"]', "cannot be the name of a state"),
        ('by = ["associate-dean"]', 'by = ["dean"]', "There is no role dean"),
        ('roles = ["quality-reviewer"]', 'roles = ["reviewer"]', "There is no role reviewer"),
        ('manage_keys = ["coordinator"', 'manage_keys = ["coordinater"', "There is no role coordinater"),
        ("manage_keys =", "manage_key =", "manage_key: unknown; did you mean manage_keys?"),
    ],
)
def test_a_state_or_a_role_that_nobody_named_is_reported(there: str, wrong: str, says: str) -> None:
    text = resource("institutions", "mohawk.toml").read_text("utf-8")
    assert not check_profile(text.encode())
    line = text[: text.index(there)].count("\n") + 1
    told = [(m.place.line, reads(m)) for m in check_profile(text.replace(there, wrong, 1).encode())]
    assert [n for n, said in told if says in said][:1] == [line], told


def test_an_expression_that_only_looks_like_a_nested_set_is_taken() -> None:
    text, _ = seeded(PROFILE, "regex = ", 'capitals = { regex = "^[[A-Z]+$", en = "x", fr = "y" }')
    assert not [m for m in check_profile(text.encode(), ["sfs", "on-ees"]) if "capitals" in reads(m)]


def test_all_mistakes_are_reported_at_once_in_the_order_of_their_lines() -> None:
    text, first = seeded(FORM, 'label.en = "Mascot"', 'lable.en = "Mascot"')
    text, second = seeded(text, 'options = "seasons" # one', 'options = "weather"')
    text, third = seeded(text, 'key = "legs"', 'key = "animal"')
    lines = [m.place.line for m in check_form(text.encode(), own_profile())]
    assert lines == sorted(lines)
    assert {first, second, third} <= set(lines)


def test_the_column_counts_characters() -> None:
    text, line = seeded(FORM, 'label.fr = "Mascotte"', 'label = { en = "a", "é" = "é", fr = 1 }')
    text = text.replace('label.en = "Mascot"\n', "\n")
    wrong = next(m for m in check_form(text.encode(), own_profile()) if "text in quotation" in reads(m))
    assert (wrong.place.line, wrong.place.column) == (line, 37)


def test_the_way_to_a_mistake_names_what_has_a_key() -> None:
    text, _ = seeded(FORM, 'key = "legs"', 'key = "Legs"')
    assert [m.path for m in check_form(text.encode(), own_profile())] == ["page[first].field[animals].column[Legs].key"]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b'[form]\nid = "\xff"', "UTF-8"),
        (b"\xef\xbb\xbf[form]\n", "byte order mark"),
        (b"", "form is missing"),
        (b'form = 1\npage = "x"\n', "form must be a table"),
        (b"[form]\n[[page]]\nfield = [1, 2]\n", "must be a table"),
        (b"[form\n[[page]\n= 3\n", "not closed"),
    ],
)
def test_a_file_that_is_no_form_is_answered_in_words(data: bytes, says: str) -> None:
    assert any(says in reads(m) for m in check_form(data, own_profile()))
    assert check_profile(data)


def test_windows_line_ends_are_taken() -> None:
    assert check_form(FORM.replace("\n", "\r\n").encode(), own_profile()) == ()


def test_of_two_twins_one_names_the_other() -> None:
    text = resource("forms", "credential.toml").read_text("utf-8")
    both = text.replace("list_column = true\nsince = 1", 'twin = "official_name_fr"\nlist_column = true\nsince = 1', 1)
    told = [
        reads(m) for m in check_form(both.encode(), load_profile(read_toml(resource("institutions", "mohawk.toml"))))
    ]
    assert len(told) == 2
    assert all("has a twin of its own" in t for t in told)


@pytest.mark.parametrize("name", ["request", "credential"])
def test_the_form_that_comes_with_the_program_has_no_mistake(name: str) -> None:
    profile = load_profile(read_toml(resource("institutions", "mohawk.toml")))
    told = [(m.place.line, reads(m)) for m in check_form(resource("forms", f"{name}.toml").read_bytes(), profile)]
    assert told == []


def test_the_profile_that_comes_with_the_program_has_no_mistake() -> None:
    frameworks = [p.stem for p in resource("frameworks").glob("*.json")]
    data = resource("institutions", "mohawk.toml").read_bytes()
    assert [(m.place.line, reads(m)) for m in check_profile(data, frameworks)] == []


ASKED = ["school", "instructional_hours", "delivery_mode"]


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ('[osap_sheet]\ncolumns = ["number", "delivery_mod"]', "column delivery_mod, which no form asks for. Perhaps"),
        ('[osap_sheet]\ncolumns = ["noc_1", "favourite_colour"]', "Write the key of a question, or one of number"),
        ('[[calendar.holiday]]\nlabel = { en = "A", fr = "B" }\nday = "02-30"', "No year has the day 02-30"),
        ('[[calendar.holiday]]\nlabel = { en = "A", fr = "B" }\nday = "7-1"', "which is not a day of a year"),
        ('[[calendar.holiday]]\nlabel = { en = "A", fr = "B" }', "needs exactly one rule"),
        ('[[calendar.holiday]]\nlabel = { en = "A", fr = "B" }\nday = "07-01"\neaster = 1', "needs exactly one rule"),
        ('[[calendar.holiday]]\nlabel = { en = "A", fr = "B" }\neaster = 1000000000', "maximum"),
        (
            '[[calendar.closed]]\nlabel = { en = "A", fr = "B" }\nfrom = "2026-12-24"\nto = "2026-01-02"',
            "ends before it begins",
        ),
        ('[[calendar.closed]]\nlabel = { en = "A", fr = "B" }\nfrom = "2026-12-24"\nto = "01-02"', "names a year"),
    ],
)
def test_a_column_or_a_day_that_cannot_be_is_told(lines: str, says: str) -> None:
    text = f"{PROFILE}\n{lines}\n"
    told = [(m.place.line, reads(m)) for m in check_profile(text.encode(), ["sfs", "on-ees"], ASKED)]
    assert [said for _, said in told if says in said], told
    assert all(n > PROFILE.count("\n") for n, _ in told)


def test_columns_that_are_asked_for_and_days_that_are_there_are_right() -> None:
    lines = """
    [osap_sheet]
    columns = ["number", "school", "conditions", "noc_3"]
    [[calendar.holiday]]
    label = { en = "Leap day", fr = "Jour intercalaire" }
    day = "02-29"
    [[calendar.closed]]
    label = { en = "Winter", fr = "Hiver" }
    from = "12-24"
    to = "01-02"
    """
    assert check_profile(f"{PROFILE}\n{lines}".encode(), ["sfs", "on-ees"], ASKED) == ()


def test_every_threshold_that_the_program_cannot_do_without_is_asked_for() -> None:
    schema = json.loads(resource("schemas", "profile.schema.json").read_text("utf-8"))
    used = {name for path in (ROOT / "mcdesk").rglob("*.py") for name in NUMBER.findall(path.read_text("utf-8"))}
    assert used == set(schema["properties"]["thresholds"]["required"])


def test_a_form_and_profile_of_its_own_have_no_mistake() -> None:
    assert [(m.place.line, reads(m)) for m in check_form(FORM.encode(), own_profile())] == []
    assert [(m.place.line, reads(m)) for m in check_profile(PROFILE.encode(), ["sfs"])] == []


def test_the_source_of_a_criterion_is_read_in_each_language_or_once_for_both() -> None:
    shipped = load_profile(read_toml(resource("institutions", "mohawk.toml"))).rubric.criteria
    assert all(one.source.en != one.source.fr for one in shipped)
    assert shipped[0].source.to(Lang.FR).endswith("principe de pertinence")
    wanted = f'{PROFILE}\n[[rubric.criterion]]\nkey = "own"\nlabel = {{ en = "Own", fr = "À soi" }}\n'
    wanted += 'question = { en = "Whose?", fr = "À qui?" }\nsource = "Senate, 2025"\n'
    wanted += "".join(
        f'[[rubric.level]]\nkey = "{key}"\nlabel = {{ en = "{key}", fr = "{key}" }}\n' for key in ("met", "unmet")
    )
    assert check_profile(wanted.encode()) == ()
    assert "fr" in reads(check_profile(wanted.replace('"Senate, 2025"', '{ en = "Senate" }').encode())[0])
