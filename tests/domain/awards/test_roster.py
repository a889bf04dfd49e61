"""A roster: cells as people, results as lists tell them, every row accounted for, whatever stands in it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.awards.linkedin import add_to_profile
from mcdesk.domain.awards.naming import of_badge, of_person
from mcdesk.domain.awards.results import Scale, as_result
from mcdesk.domain.awards.roster import Assessed, checked, learners, targets
from mcdesk.domain.tabular.preview import Preview, TableReading, headers_of
from mcdesk.domain.tabular.sheet import Sheet
from mcdesk.domain.tabular.targets import guess, header_row
from mcdesk.domain.texts import Lang, words
from tests.contract.store_awards import line

TODAY = date(2026, 11, 24)
THEORY = Assessed("a1", "Theory test", Scale.PERCENT)
TARGETS = targets((THEORY,), TODAY)
HEAD = (
    "Name",
    "E-mail",
    "Remark",
    "Evidence",
    "Date awarded",
    "Licence number",
    "Language of the badge",
    "Theory test",
)


def read(*rows: tuple[str, ...]) -> Preview:
    sheet = Sheet("Class", rows)
    header = header_row(sheet, TARGETS)
    return checked(TableReading(TARGETS, header, guess(headers_of(sheet, header), TARGETS)).table(sheet))


@pytest.mark.parametrize(
    ("scale", "text", "kept"),
    [
        (Scale.MASTERY, "Réussi", "met"),
        (Scale.MASTERY, " NOT YET ", "not-met"),
        (Scale.MASTERY, "perhaps", None),
        (Scale.LETTER, "a-", "A-"),
        (Scale.LETTER, "G", None),
        (Scale.PERCENT, "87,50 %", "87.5"),
        (Scale.PERCENT, "100", "100"),
        (Scale.PERCENT, "101", None),
        (Scale.PERCENT, "NaN", None),
        (Scale.PERCENT, "1e999999999", None),
        (Scale.OTHER, " Very  good ", "Very good"),
    ],
)
def test_results_as_lists_tell_them(scale: Scale, text: str, kept: str | None) -> None:
    assert as_result(scale, text) == kept


def test_a_list_in_french_with_other_names_of_columns() -> None:
    evidence = "https://a.example/1 https://a.example/2"
    found = read(
        ("Nom complet", "Adresse courriel", "Theory test", "Langue", "Date de réussite", "Preuves"),
        ("Élodie Côté", "mailto:elodie@example.org", "88", "bilingue", "le 1er novembre 2026", evidence),
    )
    (person,) = learners(found.rows)
    assert (person.name, person.email, person.results) == ("Élodie Côté", "elodie@example.org", {"a1": "88"})
    assert (person.langs, person.awarded) == ((Lang.EN, Lang.FR), date(2026, 11, 1))
    assert person.evidence == ("https://a.example/1", "https://a.example/2")


def test_an_address_twice_is_told_until_it_is_mended() -> None:
    found = read(HEAD[:2], ("A Example", "a@example.org"), ("B Example", " A@example.org"))
    assert [p.fault.message.args for p in found.rows[1].problems] == [{"email": "a@example.org", "row": 2}]
    assert checked(found).rows == found.rows
    assert [p.name for p in learners(found.rows)] == ["A Example"]


@given(st.lists(st.tuples(*[st.text(max_size=30)] * 8), max_size=6))
def test_whatever_stands_in_a_list_every_row_is_read_or_told_of(rows: list[tuple[str, ...]]) -> None:
    found = read(HEAD, *rows)
    assert found.counted == len(rows)
    assert len(learners(found.rows)) == sum(not row.blocked for row in found.rows)
    for row in found.rows:
        for problem in row.problems:
            for lang in Lang:
                assert words(problem.fault.message, lang)
                assert words(problem.fault.fix, lang)


@given(st.text(max_size=300) | st.text("\N{OK HAND SIGN}é", min_size=40))
def test_names_of_files_are_safe_and_always_the_same(name: str) -> None:
    one: Line = line(1, name=name, badge="urn:uuid:1f2e3d4c-0000-4000-8000-000000000000")
    made = of_badge(one)
    assert made == of_badge(one)
    assert made.endswith("1f2e3d4c.fr")
    assert not set('<>:"/\\|?*\n\r\t\0') & set(made)
    assert len(made.encode("utf-8", "surrogatepass")) < 200
    assert one.short == "1f2e3d4c", "the number that the ledger shows"


def test_the_e_mail_of_a_person_is_called_after_every_badge_in_it() -> None:
    both = [line(n, badge=f"urn:uuid:{n}f2e3d4c-0000-4000-8000-000000000000") for n in (1, 2)]
    assert of_person(both) == "Zoë Example 1f2e3d4c 2f2e3d4c"


def test_months_of_a_profile_count_from_1_and_a_number_goes_before_a_name() -> None:
    link = add_to_profile("Forklift & more", "Example College", "", date(2026, 1, 31), date(2027, 12, 1), "urn:uuid:1")
    assert "name=Forklift%20%26%20more&organizationName=Example%20College&issueYear=2026&issueMonth=1&" in link
    assert link.endswith("&expirationYear=2027&expirationMonth=12&certId=urn%3Auuid%3A1")
    assert "organizationId=77&" in add_to_profile("F", "Example College", "77", date(2026, 1, 31))


@pytest.mark.parametrize("name", ["\ufeffZoë", "Zoë\u200b", " \u00adZoë\u2060 "])
def test_what_nobody_sees_at_the_edges_of_a_name_is_left_out(name: str) -> None:
    (row,) = read(HEAD[:2], (name, "zoe@example.org")).rows
    assert (row.values["name"], row.blocked) == ("Zoë", False)


@pytest.mark.parametrize(
    ("name", "code"),
    [("Zo\ufeffë", "U+FEFF"), ("A\u0007na", "U+0007"), ("A\ufffdb", "U+FFFD")],
)
def test_what_verifiers_read_differently_is_mended_in_the_roster(name: str, code: str) -> None:
    (row,) = read(HEAD[:2], (name, "zoe@example.org")).rows
    assert [(p.fault.message.key, p.fault.message.args) for p in row.problems] == [
        ("awards-row-character", {"code": code})
    ]
    assert row.blocked


@pytest.mark.parametrize("name", ["أحمد\u200f محمد", "\u202eanA\u202c", "می\u200cخواهم", "Ana 👩\u200d👩\u200d👧 Z"])
def test_what_a_script_needs_stays_in_a_name(name: str) -> None:
    (row,) = read(HEAD[:2], (name, "zoe@example.org")).rows
    assert (row.values["name"], row.blocked) == (name, False)


def test_an_address_that_no_badge_can_hold_is_mended_in_the_roster() -> None:
    head = ("Name", "E-mail", "Evidence")
    (row,) = read(head, ("Zoë", "zoe@example.org", "https://example.org/<work>")).rows
    assert [p.fault.message.key for p in row.problems] == ["awards-row-address"]
    (row,) = read(head, ("Zoë", "zoe@example.org", "https://example.org/%3Cwork%3E https://example.org/2")).rows
    assert (row.blocked, str(row.values["evidence"]).count("\n")) == (False, 1)
