"""A package and its parts."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.handoff.history_parts import HISTORY
from mcdesk.domain.handoff.packing import MANIFEST, RECORD, name_of, pack
from mcdesk.domain.handoff.unpacking import unpack
from mcdesk.domain.history.sealing import fingerprint
from mcdesk.domain.records import Event
from tests.domain.handoff.packages import NOON, SHA, lines, nameless, package, record

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_JSON: st.SearchStrategy[Json] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**17), 10**17)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=8,
)


def changed(change: Callable[[dict[str, Any]], object], part: str = MANIFEST) -> dict[str, bytes]:
    """The parts of the package with something else in one; the hash of it is put right."""
    parts = dict(pack(package()))
    found = json.loads(parts[part])
    change(found)
    parts[part] = json.dumps(found).encode()
    manifest = json.loads(parts[MANIFEST])
    if part != MANIFEST:
        manifest["parts"][part] = sha256(parts[part]).hexdigest()
        parts[MANIFEST] = json.dumps(manifest).encode()
    return parts


def refusal(parts: dict[str, bytes]) -> tuple[str, object]:
    with pytest.raises(Refused) as caught:
        unpack(parts)
    return caught.value.message.key, caught.value.message.args.get("part")


def test_what_goes_in_comes_out() -> None:
    parts = pack(package())
    made = unpack(parts)
    assert nameless(made) == package()
    assert made.id == name_of(parts) == sha256(parts[MANIFEST]).hexdigest()
    assert pack(made) == parts


@given(st.dictionaries(_TEXT, _JSON, max_size=5), st.dictionaries(_TEXT.map("x-{}".format), _JSON, max_size=3))
def test_any_answers_and_unknown_keys_come_out_as_they_went_in(
    answers: dict[str, Json], extra: dict[str, Json]
) -> None:
    made = replace(package(), record=replace(record(), answers=answers), extra=extra, record_extra=extra)
    out = unpack(pack(made))
    assert (out.record.answers, out.extra, out.record_extra) == (answers, extra, extra)
    assert pack(out) == pack(made)


def test_the_order_of_keys_is_nothing() -> None:
    turned = dict(reversed(list(record().answers.items())))
    assert fingerprint(turned) == fingerprint(record().answers)
    assert pack(replace(package(), record=replace(record(), answers=turned))) == pack(package())


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda m: m.update(format=99, program="9.0"), "handoff-newer"),
        (lambda m: m.update(format=0), "handoff-no-manifest"),
        (lambda m: m.update(format=True), "handoff-no-manifest"),
        (lambda m: m.pop("mcdesk"), "handoff-no-manifest"),
        (lambda m: m.update(parts=[]), "handoff-shape"),
        (lambda m: m.update(sender="Ana"), "handoff-shape"),
        (lambda m: m.update(made_at="yesterday"), "handoff-shape"),
        (lambda m: m.update(made_at="2026-09-01T12:00"), "handoff-shape"),
        (lambda m: m.update(made_at="0001-01-01T00:00:00+14:00"), "handoff-shape"),
        (lambda m: m.update(made_at="0001-01-01T00:00:00+00:00"), "handoff-shape"),
        (lambda m: m.update(made_at="9999-12-31T23:59:00+00:00"), "handoff-shape"),
        (lambda m: m.update(note="x" * 20_000), "handoff-shape"),
        (lambda m: m.update(attachments=[]), "handoff-unlisted"),
        (lambda m: m["parts"].pop(RECORD), "handoff-unlisted"),
        (lambda m: m["parts"].update({"versions/9.json": "00"}), "handoff-missing"),
        (lambda m: m["attachments"][0].update(sha256="../../etc/passwd"), "handoff-missing"),
        (lambda m: m["parts"].update({RECORD: "00"}), "handoff-hash"),
    ],
)
def test_a_manifest_that_is_not_right_is_refused(change: Callable[[dict[str, Any]], object], key: str) -> None:
    assert refusal(changed(change))[0] == key


@pytest.mark.parametrize(
    "change",
    [
        lambda r: r.update(id="not a uuid"),
        lambda r: r.update(id="6F0C1C56-0F0F-4D43-9D0A-3D8F8A3B2F10"),
        lambda r: r.update(kind="spell"),
        lambda r: r.update(state=""),
        lambda r: r.update(version=-1),
        lambda r: r.update(version=10**12),
        lambda r: r.update(version=True),
        lambda r: r.update(answers=[]),
        lambda r: r.update(done=[1]),
        lambda r: r.update(copied=[]),
        lambda r: r.update(behind={}),
        lambda r: r.update(behind=[{"field": "official_name_fr"}]),
        lambda r: r.update(behind=[{"field": "official_name_fr", "said": 1}]),
        lambda r: r.update(behind=[{"field": "official_name_fr", "said": "f", "column": None}]),
        lambda r: r.update(copied={"from": "2026-0001"}),
        lambda r: r.update(copied={"from": 1, "places": []}),
        lambda r: r.update(copied={"from": "2026-0001", "places": [{"field": ""}]}),
        lambda r: r.update(copied={"from": "2026-0001", "places": [{"field": "outcomes", "row": ["o1"]}]}),
        lambda r: r.update(form={"id": "", "version": 1}),
        lambda r: r.update(number="9" * 99),
    ],
)
def test_a_record_that_is_not_right_is_refused_by_its_part(change: Callable[[dict[str, Any]], object]) -> None:
    assert refusal(changed(change, RECORD)) == ("handoff-shape", RECORD)


def test_a_version_or_base_under_another_name_is_refused() -> None:
    assert refusal(changed(lambda v: v.update(number=2), "versions/1.json")) == ("handoff-shape", "versions/1.json")
    base = next(n for n in pack(package()) if n.startswith("bases/"))
    assert refusal(changed(lambda b: b["answers"].update(more=1), base)) == ("handoff-hash", base)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"\xff\xfe", "handoff-json-text"),
        (b"{", "handoff-json"),
        (b"[]", "handoff-json-object"),
        (b'{"a":1,"a":2}', "handoff-json-twice"),
        (b'{"a":' * 100_000, "handoff-json-deep"),
        (b'{"a":' + b"[" * 80 + b"]" * 80 + b"}", "handoff-json-deep"),
        (b'{"a":1' + b"0" * 5000 + b"}", "handoff-json-number"),
        (b'{"a":1e999}', "handoff-json-number"),
        (b'{"a":NaN}', "handoff-json-number"),
        (b'{"a":"\\ud800"}', "handoff-json-half"),
        (b'{"a":[' + b"0," * 600_000 + b"0]}", "handoff-json-many"),
    ],
)
def test_json_that_is_made_to_harm_is_refused_by_its_part(data: bytes, key: str) -> None:
    parts = dict(pack(package()))
    parts[RECORD] = data
    manifest = json.loads(parts[MANIFEST])
    manifest["parts"][RECORD] = sha256(data).hexdigest()
    parts[MANIFEST] = json.dumps(manifest).encode()
    assert refusal(parts) == (key, RECORD)


def test_a_part_that_is_gone_changed_or_strange_is_refused() -> None:
    parts = dict(pack(package()))
    assert refusal({k: v for k, v in parts.items() if k != MANIFEST}) == ("handoff-missing", MANIFEST)
    letter = f"attachments/{SHA}"
    assert refusal({k: v for k, v in parts.items() if k != letter}) == ("handoff-missing", letter)
    assert refusal({**parts, letter: b"another letter"}) == ("handoff-hash", letter)
    assert refusal({**parts, "versions/7.json": b"{}"}) == ("handoff-unlisted", "versions/7.json")
    assert refusal({**parts, "../evil": b""}) == ("handoff-name", "../evil")


def with_line(**changes: object) -> dict[str, bytes]:
    """The parts with something else in the second line of the history."""
    parts = dict(pack(package()))
    first, second = parts[HISTORY].splitlines()
    told = {**json.loads(second), **changes}
    parts[HISTORY] = first + b"\n" + json.dumps(told).encode() + b"\n"
    manifest = json.loads(parts[MANIFEST])
    manifest["parts"][HISTORY] = sha256(parts[HISTORY]).hexdigest()
    parts[MANIFEST] = json.dumps(manifest).encode()
    return parts


def test_lines_come_out_with_their_seals_and_private_ones_never_leave() -> None:
    private = Event(NOON, "Ana Example", "comment-written", record().id, {"private": 1}, "Between us")
    made = unpack(pack(replace(package(), lines=(*lines(), private))))
    assert [e.seal for e in made.lines] == [e.seal for e in lines()]
    assert b"Between us" not in b"".join(pack(replace(package(), lines=(*lines(), private))).values())
    assert pack(replace(package(), lines=(*lines(), private))) == pack(package())


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"record": "another"}, "handoff-other-record"),
        ({"action": "Do it; now"}, "handoff-shape"),
        ({"detail": {"private": 1}}, "handoff-shape"),
        ({"detail": {"version": [1]}}, "handoff-shape"),
        ({"detail": {"version": True}}, "handoff-shape"),
        ({"detail": {"to": "x" * 5000}}, "handoff-shape"),
        ({"seal": {"hash": "00"}}, "handoff-shape"),
        ({"seal": {"hash": "0" * 64, "before": ["../x"]}}, "handoff-shape"),
        ({"words": "x" * 200_000}, "handoff-shape"),
        ({"at": "soon"}, "handoff-shape"),
    ],
)
def test_a_line_that_is_not_right_is_refused_by_its_number(changes: dict[str, object], key: str) -> None:
    assert refusal(with_line(**changes)) == (key, f"{HISTORY}:2")


def test_more_lines_than_any_history_has_are_refused() -> None:
    parts = dict(pack(package()))
    parts[HISTORY] = b"{}\n" * 20_001
    manifest = json.loads(parts[MANIFEST])
    manifest["parts"][HISTORY] = sha256(parts[HISTORY]).hexdigest()
    assert refusal({**parts, MANIFEST: json.dumps(manifest).encode()}) == ("handoff-json-many", HISTORY)
