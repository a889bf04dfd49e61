"""Every published layout is read as a tree, and whatever is wrong with a row is said."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest

from mcdesk.domain.frameworks.presets import Preset, Role, gate_of, load_presets
from mcdesk.domain.frameworks.reading import MOST_TITLE, Reading, read_rows
from mcdesk.domain.frameworks.tree import below

PRESETS = {p.key: p for p in load_presets()}
ESCO = (
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,"
    "definition,inScheme,description\n"
    "KnowledgeSkillCompetence,http://data.example.org/esco/skill/0005c151,skill/competence,sector-specific,"
    'manage welds,"weld management\nmanaging of welds",,released,2026-01-01,,,,"Look after, and check, welds."\n'
    "KnowledgeSkillCompetence,http://data.example.org/esco/skill/0006aa00,knowledge,transversal,"
    "arc physics,,,obsolete,2026-01-01,,,,\n"
)
ONET = "Element ID\tElement Name\tDescription\n1\tWorker\t\n1.A\tAbilities\tLasting.\n1.A.2.b\tFine\tVery fine.\n"
SKILLS = (
    "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n"
    "11-1011.00\t2.A.1.a\tReading\tIM\t4.1\n11-1011.00\t2.A.1.a\tReading\tLV\t4.6\n11-1021.00\t2.A.1.b\tListening\tIM\t3.9\n"
)
NOC = (
    "Level,Hierarchical structure,Code - NOC 2021 V1.0,Class title,Class definition\n"
    "1,Broad category,0,Invented managers,All of them\n"
    "2,Major group,00,Invented seniors,\n5,Unit group,00010,Invented law makers,\n"
)
NOC_FR = (
    "Niveau,Structure hiérarchique,Code - CNP 2021 V1.0,Titres de classes,Définitions de la classe\n"
    "1,Grande catégorie,0,Cadres fictifs,Tous\n"
)
DIGCOMP = (
    "Level;Name;ShortCode;Description;Uri;BroaderConcept\n"
    "1;Data;1;About data;https://example.org/d/1;\n2;Browsing;1.1;To browse;https://example.org/d/1.1;https://example.org/d/1\n"
)


def table(text: str, delimiter: str = ",") -> tuple[list[str], list[tuple[int, Sequence[str]]]]:
    head, *rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    return head, [(n, r) for n, r in enumerate(rows, 2)]


def read(key: str, text: str, delimiter: str = ",", lang: str = "en") -> Reading:
    head, rows = table(text, delimiter)
    preset = PRESETS[key]
    assert preset.fits(head)
    return read_rows(rows, preset.guess(head, lang), preset, "1")


def counted(reading: Reading) -> None:
    assert reading.rows == len(reading.entries) + reading.repeated + reading.left_out


def test_esco_has_no_codes_but_addresses_and_several_other_names() -> None:
    weld, arc = read("esco", ESCO).entries
    assert (weld.code, weld.uri) == ("0005c151", "http://data.example.org/esco/skill/0005c151")
    assert weld.also == ("weld management", "managing of welds")
    assert weld.title == {"en": "manage welds"}
    assert weld.description == {"en": "Look after, and check, welds."}
    assert (weld.kind, weld.superseded, arc.superseded) == ("skill/competence", "", "1")


def test_a_file_in_french_gives_french_texts() -> None:
    assert read("esco", ESCO, lang="fr").entries[0].title == {"fr": "manage welds"}
    french = read("noc", NOC_FR, lang="fr").entries[0]
    assert (french.title, french.description) == ({"fr": "Cadres fictifs"}, {"fr": "Tous"})


def test_onet_elements_stand_below_the_next_shorter_number_that_is_there() -> None:
    assert [(e.code, e.parent) for e in read("onet", ONET, "\t").entries] == [
        ("1", ""),
        ("1.A", "1"),
        ("1.A.2.b", "1.A"),
    ]


def test_onet_skills_are_named_once_for_each_occupation_and_counted() -> None:
    reading = read("onet-skills", SKILLS, "\t")
    assert [e.code for e in reading.entries] == ["2.A.1.a", "2.A.1.b"]
    assert (reading.rows, reading.repeated, reading.troubles) == (3, 1, ())
    counted(reading)


def test_noc_groups_stand_below_the_code_that_theirs_begins_with() -> None:
    reading = read("noc", NOC)
    assert [(e.code, e.parent) for e in reading.entries] == [("0", ""), ("00", "0"), ("00010", "00")]
    assert reading.entries[0].kind == "Broad category"


def test_digcomp_names_its_parents_by_address() -> None:
    assert [e.parent for e in read("digcomp", DIGCOMP, ";").entries] == ["", "1"]


def test_rows_that_cannot_be_taken_are_named_with_their_cell_and_all_are_counted() -> None:
    text = "code,title,parent\nA,First,\n,No code,\nB,,\nA,Again,\nC,Third,Z\n,,\n"
    reading = read("any", text)
    assert [e.code for e in reading.entries] == ["A", "C"]
    told = [(t.row, t.role, t.value, t.why.key, t.left_out) for t in reading.troubles]
    assert told == [
        (3, Role.CODE, "", "frameworks-row-no-code", True),
        (4, Role.TITLE_EN, "", "frameworks-row-no-title", True),
        (5, Role.CODE, "A", "frameworks-row-duplicate", True),
        (6, Role.PARENT, "Z", "frameworks-row-no-parent", False),
    ]
    counted(reading)


@pytest.mark.parametrize("size", [1, 2, 3, 5_000])
def test_a_loop_of_parents_is_opened_once_and_said(size: int) -> None:
    rows = [(n + 2, [f"c{n}", f"Title {n}", f"c{(n + 1) % size}"]) for n in range(size)]
    mapped = {Role.CODE: 0, Role.TITLE_EN: 1, Role.PARENT: 2}
    reading = read_rows(rows, mapped, PRESETS["any"], "1")
    assert [t.why.key for t in reading.troubles] == ["frameworks-row-loop"]
    walked, level, children = 0, [""], below(reading.entries)
    while level:
        level = [e.code for parent in level for e in children.get(parent, ())]
        walked += len(level)
    assert walked == size


def test_a_title_far_too_long_is_cut_and_said() -> None:
    rows = [(2, ["A", "x" * (MOST_TITLE + 1)])]
    reading = read_rows(rows, {Role.CODE: 0, Role.TITLE_EN: 1}, PRESETS["any"], "1")
    assert len(reading.entries[0].title["en"]) == MOST_TITLE
    assert [t.why.key for t in reading.troubles] == ["frameworks-row-long-text"]


def test_both_languages_in_one_table() -> None:
    text = "Code,Title (English),Title (French),Description (English),Parent code,URI\nA,Weld,Souder,Join,,https://example.org/a\n"
    entry = read("any", text).entries[0]
    assert entry.title == {"en": "Weld", "fr": "Souder"}
    assert (entry.description, entry.uri) == ({"en": "Join"}, "https://example.org/a")


@pytest.mark.parametrize(
    ("name", "asked"),
    [("SFIA 9", True), ("Our list of the Skills Framework for the Information Age", True), ("NACE 2026", True),
     ("Welding framework", False), ("Menaces", False)],
)  # fmt: skip
def test_a_licence_that_asks_for_something_is_known_by_the_name(name: str, asked: bool) -> None:
    assert bool(gate_of(load_presets(), name)) is asked


def test_no_preset_bundles_an_item_and_each_says_whose_it_is() -> None:
    published: list[Preset] = [p for p in PRESETS.values() if p.key not in ("case", "any")]
    for preset in published:
        assert all((preset.name, preset.publisher, preset.licence, preset.attribution, preset.source)), preset.key
