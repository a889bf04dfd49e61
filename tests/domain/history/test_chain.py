"""The chain of the history: what a seal proves, and what is found when something was changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Answers
from mcdesk.domain.history.proof import Proof, Trouble, prove
from mcdesk.domain.history.sealing import fingerprint, heads_of, line_hash, sealed, words_hash
from mcdesk.domain.records import Event

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ANSWERS: Answers = {"working_title": "Robotic welding", "instructional_hours": 40}


class Mark:
    """Signs by writing the key before the data: enough to see what is signed and checked."""

    key = "z6MkExample"

    def sign(self, data: bytes) -> bytes:
        return b"z6MkExample:" + data


def verify(key: str, data: bytes, signature: bytes) -> bool:
    return signature == key.encode() + b":" + data


def line(n: int, words: str = "", **detail: str | int) -> Event:
    return Event(NOON + timedelta(minutes=n), "Ana Example", "comment-added", "r1", detail, words)


def chain(*lines: Event) -> list[Event]:
    made: list[Event] = []
    for event in lines:
        heads = heads_of(e.seal for e in made if e.seal is not None and not e.private)
        made.append(sealed(event, heads, Mark()))
    return made


def troubles(proof: Proof) -> list[Trouble]:
    return [f.trouble for f in proof.findings]


def test_a_history_as_it_was_written_holds() -> None:
    found = prove(chain(line(1, "Looks good", field="outcomes"), line(2), line(3)), verify)
    assert (found.holds, found.lines, found.signed, found.unsealed, found.wiped) == (True, 3, 3, 0, 0)


@pytest.mark.parametrize(
    "change",
    [{"who": "Bo Example"}, {"at": NOON}, {"action": "x"}, {"record_id": "r2"}, {"detail": {"field": "hours"}}],
)
def test_every_changed_part_of_a_line_is_found(change: dict[str, Any]) -> None:
    lines = chain(line(1, field="outcomes"), line(2), line(3))
    lines[1] = replace(lines[1], **change)
    found = prove(lines, verify)
    assert troubles(found) == [Trouble.ALTERED]
    assert found.findings[0].event is lines[1]


def test_changed_words_are_found_and_removed_ones_are_counted() -> None:
    lines = chain(line(1, "Looks good"), line(2, "Ten hours are too few"))
    assert troubles(prove([lines[0], replace(lines[1], words="Ten hours are fine")], verify)) == [Trouble.WORDS]
    gone = prove([lines[0], replace(lines[1], words="")], verify)
    assert (gone.holds, gone.wiped) == (True, 1)


def test_a_line_that_was_taken_out_leaves_a_gap() -> None:
    lines = chain(line(1), line(2), line(3))
    assert troubles(prove([lines[0], lines[2]], verify)) == [Trouble.GAP]


def test_whoever_writes_the_hash_anew_lacks_the_key() -> None:
    lines = chain(line(1), line(2))
    assert lines[1].seal is not None
    forged = replace(lines[1], who="Bo Example")
    forged = replace(forged, seal=replace(lines[1].seal, hash=line_hash(forged)))
    assert troubles(prove([lines[0], forged], verify)) == [Trouble.SIGNATURE]
    for signature in ("", "zz", "00"):
        odd = replace(lines[1], seal=replace(lines[1].seal, signature=signature))
        assert troubles(prove([lines[0], odd], verify)) == [Trouble.SIGNATURE]


def test_two_histories_that_met_are_followed_by_one_line() -> None:
    first = chain(line(1))
    mine, theirs = chain(*first, line(2))[1:], chain(*first, line(3))[1:]
    heads = heads_of(e.seal for e in [*first, *mine, *theirs] if e.seal)
    assert len(heads) == 2
    met = sealed(line(4), heads)
    assert prove([*first, *theirs, *mine, met], verify).holds


def test_a_private_line_stands_outside_of_the_chain() -> None:
    lines = chain(line(1), line(2, "For me", private=1), line(3))
    assert prove([lines[0], lines[2]], verify).holds
    assert prove(lines, verify).holds


def test_older_lines_without_a_seal_are_counted_and_not_blamed() -> None:
    found = prove([line(0), *chain(line(1))], verify)
    assert (found.holds, found.unsealed, found.signed) == (True, 1, 1)


def test_a_version_that_was_changed_is_found_by_the_line_that_froze_it() -> None:
    submitted = chain(line(1, version=1, answers=fingerprint(ANSWERS)))
    assert prove(submitted, verify, [(1, dict(reversed(list(ANSWERS.items()))))]).holds
    changed = prove(submitted, verify, [(1, {**ANSWERS, "instructional_hours": 41})])
    assert troubles(changed) == [Trouble.VERSION]
    assert prove(submitted, verify, [(2, {})]).holds


def test_a_version_of_another_workspace_under_the_same_number_is_no_trouble_where_a_line_vouches_for_ours() -> None:
    theirs = {**ANSWERS, "instructional_hours": 41}
    both = chain(*(line(n, version=1, answers=fingerprint(a)) for n, a in enumerate((ANSWERS, theirs), 1)))
    for mine in (ANSWERS, theirs):
        found = prove(both, verify, [(1, mine)])
        assert (found.holds, found.elsewhere) == (True, 1)
    assert troubles(prove(both, verify, [(1, {})])) == [Trouble.VERSION, Trouble.VERSION]


@pytest.mark.parametrize("sealed_too", [True, False])
def test_a_line_that_nobody_signed_vouches_for_nothing_that_a_signed_one_denies(sealed_too: bool) -> None:
    changed = {**ANSWERS, "instructional_hours": 41}
    signed = chain(line(1, version=1, answers=fingerprint(ANSWERS)))
    forged = line(2, version=1, answers=fingerprint(changed))
    if sealed_too:
        forged = sealed(forged, heads_of(e.seal for e in signed if e.seal is not None))
    assert troubles(prove([*signed, forged], verify, [(1, changed)])) == [Trouble.VERSION]


@given(st.text(), st.text(), st.text(max_size=20))
def test_different_words_have_different_hashes(one: str, other: str, salt: str) -> None:
    assert (words_hash(salt, one) == words_hash(salt, other)) == (one == other)


@given(st.lists(st.tuples(st.text(), st.dictionaries(st.text(), st.integers() | st.text()))))
def test_any_history_proves_itself(parts: list[tuple[str, dict[str, str | int]]]) -> None:
    plain = [Event(NOON, w, "x", "r1", {k: v for k, v in d.items() if k not in {"answers"}}, w) for w, d in parts]
    assert prove(chain(*plain), verify).holds
