"""Files of frameworks as they are found in the world, and as somebody may make them to do harm."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.frameworks import exporting, importing, using
from mcdesk.app.frameworks.files import Opened, arranged, open_file, read_file
from mcdesk.app.frameworks.importing import Wish, facts_from, facts_missing
from mcdesk.app.services import Services
from mcdesk.app.tables import HowToRead
from mcdesk.domain.errors import Refused
from mcdesk.domain.frameworks.entries import Entry, Key
from mcdesk.domain.frameworks.presets import Role, load_presets
from mcdesk.domain.frameworks.reading import Reading
from mcdesk.domain.records import Framework
from mcdesk.domain.texts import Lang
from mcdesk.export.tables.files import TableFileKeeper
from tests.app.workspace import services

PRESETS, TABLES, TODAY = load_presets(), TableFileKeeper(), date(2026, 11, 26)
BOTH = {"en": "Invented", "fr": "Fictif"}
ABOUT = Framework("invented", "1", BOTH, BOTH, BOTH, BOTH, ("https://example.org/f",), "", True, False, ())


def opened(folder: Path, data: bytes | str, name: str = "file.csv", lang: str = "en", preset: str = "") -> Opened:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return arranged(open_file(TABLES, path, PRESETS, lang, preset))


def answered(folder: Path, data: bytes, name: str) -> Refused | None:
    """What a file is refused with, None where something in it could be read."""
    try:
        read_file(opened(folder, data, name), "1", TODAY)
    except Refused as refused:
        return refused
    return None


def kept(work: Services, entries: tuple[Entry, ...], framework: Framework = ABOUT) -> None:
    importing.carry_out(work, Wish(framework, read_of(entries)), PRESETS)


def read_of(entries: tuple[Entry, ...]) -> Reading:
    return Reading(entries, len(entries))


@pytest.mark.parametrize(
    ("name", "text", "preset", "lang"),
    [
        ("skills_fr.csv", "conceptType,conceptUri,preferredLabel,altLabels\nK,x:/1,souder,\n", "esco", "fr"),
        ("Content Model Reference.txt", "Element ID\tElement Name\tDescription\n1.A\tAbility\tLasting\n", "onet", "en"),
        ("Skills.txt", "SOC\tElement ID\tElement Name\tScale ID\n11\t2.A\tReading\tIM\n", "onet-skills", "en"),
        ("noc.csv", "Level,Code - NOC 2021 V1.0,Class title\n1,0,Managers\n", "noc", "en"),
        ("cip.csv", "Level,Code - CIP 2021,Class title\n1,01.,Farming\n", "cip", "en"),
        ("d.csv", "Level;Name;ShortCode;Description;Uri;BroaderConcept\n1;Data;1;;;\n", "digcomp", "en"),
        ("own.csv", "Code,Title\nA,Weld\n", "any", "en"),
        ("own.json", '{"CFDocument": {"title": "T"}, "CFItems": []}', "case", "en"),
    ],
)  # fmt: skip
def test_published_files_are_recognized(tmp_path: Path, name: str, text: str, preset: str, lang: str) -> None:
    found = opened(tmp_path, text, name)
    assert (found.preset.key, found.lang) == (preset, lang)


def test_accents_of_windows_are_read(tmp_path: Path) -> None:
    found = opened(tmp_path, "Code;Titre\nA;Métallurgie appliquée à l’acier\n".encode("cp1252"), lang="fr")
    assert read_file(found, "1", TODAY).reading.entries[0].title == {"fr": "Métallurgie appliquée à l’acier"}


def test_a_wrong_encoding_can_be_corrected(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes("Code;Titre\nA;Soudure à l'étain\n".encode("cp850"))
    found = open_file(TABLES, path, PRESETS, "fr", how=HowToRead("cp850", ";"))
    assert read_file(arranged(found), "1", TODAY).reading.entries[0].title == {"fr": "Soudure à l'étain"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("wide.csv", b"Code,Title" + b"," * 1_000_000 + b"\nA,B" + b"," * 1_000_000 + b"\n"),
        ("deep.json", b'{"CFDocument":' * 60_000),
        ("zip.xlsx", b"PK\x03\x04" + bytes(2_000)),
        ("binary.csv", bytes(range(256)) * 40),
        ("empty.csv", b""),
        ("image.csv", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("quote.csv", b'Code,Title\nA,"' + b"x" * 300_000),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_a_hostile_file_is_answered_and_never_a_fault(tmp_path: Path, name: str, data: bytes) -> None:
    answer = answered(tmp_path, data, name)
    assert answer is None or answer.hint is not None


def test_a_title_above_the_headings_does_no_harm(tmp_path: Path) -> None:
    found = opened(tmp_path, "Invented skills of 2026,,\n,,\nCode,Title,Description\nA,Weld,Join\n")
    reading = read_file(found, "1", TODAY).reading
    assert (found.header, [e.code for e in reading.entries]) == (2, ["A"])
    assert reading.rows == 1


def test_a_mended_cell_is_read_again_and_columns_chosen_before_are_chosen_again(tmp_path: Path) -> None:
    found = opened(tmp_path, "Code,Title,Nummer\n,Weld,7\n")
    assert read_file(found, "1", TODAY).reading.left_out == 1
    assert read_file(found.mended({(1, 0): "W1"}), "1", TODAY).reading.entries[0].code == "W1"
    again = arranged(found, {"nummer": Role.CODE.value, "code": ""})
    assert read_file(again, "1", TODAY).reading.entries[0].code == "7"


def test_a_preset_that_there_is_not_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        opened(tmp_path, "Code,Title\n", preset="nothing")
    assert refused.value.message.key == "frameworks-no-preset"


def test_what_is_asked_is_asked_of_every_import() -> None:
    empty: Mapping[str, str] = {}
    bare = Framework("x", "", empty, empty, empty, empty, (), "", True, False, ())
    asked = facts_missing(Wish(bare, read_of(())), PRESETS, {})
    assert set(asked) == {"name", "version", "publisher", "licence", "attribution", "source"}
    whole = replace(ABOUT, source=("somewhere",))
    assert set(facts_missing(Wish(whole, read_of(())), PRESETS, {})) == {"source"}


def test_the_facts_of_a_preset_are_filled_in_but_not_those_of_the_version_at_hand_undone(tmp_path: Path) -> None:
    found = opened(tmp_path, "Level,Code - NOC 2021 V1.0,Class title\n1,0,Managers\n")
    contents = read_file(found, "1", TODAY)
    facts = facts_from(found.preset, contents, None, "en")
    assert (facts.id, facts.licence["en"]) == ("noc-2021", "Statistics Canada Open Licence")
    work = services()
    kept(work, (Entry("0", {"en": "Managers"}),), replace(facts, licence={"en": "Our own agreement"}))
    before = work.frameworks.shelved()["noc-2021"]
    assert facts_from(found.preset, contents, before, "en").licence["en"] == "Our own agreement"


TITLES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), min_size=1, max_size=9
)


@given(st.lists(st.tuples(TITLES, st.booleans()), min_size=1, max_size=6), st.sampled_from([".xlsx", ".csv"]))
def test_a_framework_saved_as_a_table_reads_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, titles: list[tuple[str, bool]], suffix: str
) -> None:
    entries = tuple(
        Entry(
            f"c{n}", {"en": title, **({"fr": title[::-1]} if both else {})}, {"en": f"About {title}"}, "c0" if n else ""
        )
        for n, (title, both) in enumerate(titles)
    )
    work = services()
    kept(work, entries)
    path = tmp_path_factory.mktemp("table") / f"invented{suffix}"
    TABLES.write(path, [exporting.framework_sheet(work, "invented", Lang.EN)])
    found = arranged(open_file(TABLES, path, PRESETS, "en"))
    assert read_file(found, "1", TODAY).reading.entries == entries


def test_an_import_is_told_and_the_frameworks_at_hand_know_it_at_once() -> None:
    work = services()
    assert work.frameworks.entry(Key("invented", "A")) is None
    kept(work, (Entry("A", {"en": "Weld"}), Entry("B", {"fr": "Souder"}, parent="A")))
    assert [s.id for s in work.frameworks.shelved().values()][-1] == "invented"
    assert work.frameworks.entry(Key("invented", "A")) == Entry("A", {"en": "Weld"})
    assert [n.key for n in work.frameworks.find("soud")] == [Key("invented", "B")]
    assert [n.entry.code for n in work.frameworks.path(Key("invented", "B"))] == ["A", "B"]
    event = work.store.history()[-1]
    assert (event.action, event.detail["framework"], event.detail["items"]) == ("framework-imported", "invented", 2)
    using.remove(work, "invented")
    assert work.frameworks.entry(Key("invented", "A")) is None


def test_frameworks_of_the_program_are_browsed_and_found_like_any_other() -> None:
    found = services().frameworks
    top = found.children("on-ees")
    assert not any(n.chosen for n in top)
    below = found.children("on-ees", top[0].entry.code)
    assert [n.entry.code for n in below] == ["EES1", "EES2"]
    assert found.find("mathematical")[0].entry.code == "EES3"
    assert found.path(Key("on-ees", "EES3"))[0].entry.name("en") == "Numeracy"
    assert found.find("") == ()


def test_a_package_of_ours_names_every_framework_at_hand() -> None:
    work = services()
    for framework in work.frameworks.shelved():
        package = json.loads(exporting.framework_package(work, framework, Lang.FR))
        assert package["CFDocument"]["language"] == "fr"
        assert package["CFItems"]
    with pytest.raises(Refused):
        exporting.framework_package(work, "nothing", Lang.EN)
