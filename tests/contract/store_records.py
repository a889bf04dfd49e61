"""What every store promises of requests, versions and the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.catalogue.ports import Batch
from mcdesk.app.ports import Store
from mcdesk.app.upkeep.records import unwatched
from mcdesk.data.table_store import PAGE
from mcdesk.domain.answers import Json
from mcdesk.domain.records import Event, RecordKind, State
from tests.contract.store_base import NOON, added, draft, later, refused, submitted, told
from tests.contract.store_catalogue import credential

# Every code point, lone surrogates and NUL with them.
TEXT = st.text(st.characters(exclude_categories=()))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(TEXT, parts, max_size=4),
    max_leaves=12,
)
HOSTILE = [
    "a\0b",
    "\0",
    "\ud800",
    "\udfff end",
    "\ufdd0",
    '\ufdd0"x"',
    "e\u0301",
    "\u202eabc",
    "'; DROP TABLE x; --",
    "\U0010ffff",
]


class RequestCases:
    """Cases of requests; a subclass brings the fixture ``store``."""

    def test_what_is_added_is_found_by_id_and_number(self, store: Store) -> None:
        kept = added(store, working_title="Forklift operation", done=[1, 2, {"id": "x"}])
        assert kept == replace(draft(working_title="Forklift operation", done=[1, 2, {"id": "x"}]), number="2026-0001")
        assert store.get("one") == kept
        assert store.get("2026-0001") == kept

    def test_every_part_of_a_request_is_kept(self, store: Store) -> None:
        first = added(store)
        changed = replace(
            first,
            form_id="other",
            form_version=3,
            profile_id="else",
            answers={"a": {"b": [None, True, 1, 1.5, "é"]}},
            state=State.SUBMITTED,
            version=2,
            done=frozenset({"need", "basics"}),
            page="need",
            updated_at=later(1),
        )
        saved = store.save(changed)
        assert saved == replace(changed, revision=1)
        assert store.get("one") == saved

    def test_times_come_back_aware_and_equal(self, store: Store) -> None:
        there = datetime(2026, 1, 1, 0, 30, tzinfo=timezone(timedelta(hours=5)))
        added(store, "one", there)
        assert store.get("one").created_at == there
        assert store.history()[0].at == there
        assert store.get("one").number == "2025-0001", "the year is counted in UTC"

    def test_a_request_without_times_is_numbered_by_its_event(self, store: Store) -> None:
        kept = store.add(replace(draft(), created_at=None, updated_at=None), told("request-created", "one"))
        assert kept.number == "2026-0001"
        assert store.get("one") == kept

    def test_numbers_rise_by_year_and_are_never_given_again(self, store: Store) -> None:
        assert added(store, "one").number == "2026-0001"
        assert added(store, "two").number == "2026-0002"
        store.trash("two", told("request-trashed", "two"))
        assert added(store, "three").number == "2026-0003"
        assert added(store, "four", datetime(2027, 1, 1, tzinfo=UTC)).number == "2027-0001"
        assert added(store, "five").number == "2026-0004"

    def test_an_id_is_taken_once(self, store: Store) -> None:
        kept = added(store, working_title="First")
        with refused("store-id-taken"):
            added(store, working_title="Second")
        assert store.get("one") == kept
        assert len(store.history()) == 1
        assert added(store, "two").number == "2026-0002", "a refused request takes no number"

    def test_what_is_not_there_is_refused(self, store: Store) -> None:
        with refused("store-no-record"):
            store.get("nobody")
        with refused("store-no-record"):
            store.save(draft("nobody"))
        with refused("store-no-record"):
            store.trash("nobody", told("request-trashed"))
        with refused("store-no-record"):
            store.restore("nobody", told("request-restored"))
        with refused("store-no-record"):
            store.record(told("request-printed", "nobody"))
        assert store.history() in ([], ())

    def test_a_save_from_an_old_revision_is_refused(self, store: Store) -> None:
        first = added(store, need="first")
        second = store.save(replace(first, answers={"need": "second"}))
        for old in (first, replace(second, revision=7)):
            with refused("store-changed-elsewhere"):
                store.save(replace(old, answers={"need": "late"}), told("request-saved", "one"))
        assert store.get("one") == second
        assert len(store.history()) == 1, "nothing of a refused save is kept"

    def test_number_and_making_never_change(self, store: Store) -> None:
        first = added(store)
        store.save(replace(first, number="1999-0001", created_by="Someone else", created_at=later(9)))
        kept = store.get("one")
        assert (kept.number, kept.created_by, kept.created_at) == (first.number, first.created_by, first.created_at)

    def test_later_changes_of_a_given_dict_change_nothing(self, store: Store) -> None:
        row = {"id": "p1"}
        added(store, partners=[row])
        row["id"] = "p2"
        assert store.get("one").answers == {"partners": [{"id": "p1"}]}

    def test_the_last_changed_comes_first(self, store: Store) -> None:
        one = added(store, "one", later(1))
        added(store, "two", later(2))
        added(store, "three", later(3))
        store.save(replace(one, updated_at=later(9)))
        assert [r.id for r in store.records()] == ["one", "three", "two"]

    def test_some_records_and_some_answers_are_read(self, store: Store) -> None:
        added(store, "one", later(1), need="why", audience="who", partners=[{"id": "p1", "name": "É \N{SNOWMAN}"}])
        added(store, "two", later(2), audience="all")
        assert [r.id for r in store.records(limit=1)] == ["two"]
        told_of = {r.id: r.answers for r in store.records(keys=("need", "partners"))}
        assert {k: v for k, v in told_of["one"].items() if v is not None} == {
            "need": "why",
            "partners": [{"id": "p1", "name": "É \N{SNOWMAN}"}],
        }
        assert not any(told_of["two"].values())

    def test_ids_come_first_and_the_records_that_are_asked_for_after_them(self, store: Store) -> None:
        for n, name in enumerate(("one", "two", "three")):
            added(store, name, later(n), need=name, audience="all")
        store.add(replace(draft("other"), kind=RecordKind.CREDENTIAL), told("credential-created", "other"))
        assert list(store.listed(RecordKind.REQUEST)) == ["three", "two", "one"]
        assert set(store.listed()) == {"one", "two", "three", "other"}
        store.trash("two", told("request-trashed", "two"))
        assert list(store.listed(RecordKind.REQUEST)) == ["three", "one"]
        found = store.some(["one", "gone", "two", "three"], keys=("need",))
        assert [(r.id, r.answers.get("need"), r.answers.get("audience")) for r in found] == [
            ("one", "one", None),
            ("three", "three", None),
        ]
        assert list(store.some(["three"])) == [store.get("three")]
        assert list(store.some([])) == []
        store.save(replace(store.get("one"), state=State.APPROVED))
        assert list(store.listed(RecordKind.REQUEST, [State.APPROVED, State.RETIRED])) == ["one"]
        assert list(store.listed(None, [State.DRAFT])) == ["three", "other"]
        assert list(store.listed(None, [])) == []

    def test_more_records_are_listed_than_are_read_at_a_time(self, store: Store) -> None:
        new = [credential(f"Number {n}", n) for n in range(PAGE * 2 + 1)]
        store.catalogue.apply(Batch(new, [], "list.xlsx", Event(NOON, "Ada", "catalogue-imported")), unwatched)
        assert [r.title for r in store.records(keys=("official_name",))] == [c.title for c in reversed(new)]
        assert len(store.records(limit=PAGE + 1)) == PAGE + 1

    def test_some_answers_are_read_beside_any_text(self, store: Store) -> None:
        for n, text in enumerate([*HOSTILE, "\N{GRINNING FACE}", "\\u0000", ""]):
            added(store, str(n), need=text, audience=text, rows=[{"id": text, "name": text}])
        for record in store.records(keys=("need", "rows")):
            whole = store.get(record.id).answers
            assert (record.answers["need"], record.answers["rows"]) == (whole["need"], whole["rows"])

    def test_however_many_answers_are_asked_for_no_others_are_read(self, store: Store) -> None:
        every: dict[str, Json] = {f"q{n}": [n, "É"] for n in range(60)}
        store.add(replace(draft("one"), answers=every), told("request-created", "one"))
        for wanted in (["q3", "none"], [*list(every)[:50], "none"]):
            (record,) = store.records(keys=wanted)
            found = {key: value for key, value in record.answers.items() if value is not None}
            assert found == {key: every[key] for key in wanted if key in every}

    def test_records_are_listed_and_numbered_by_kind(self, store: Store) -> None:
        request = added(store, "one")
        credential = store.add(replace(draft("two"), kind=RecordKind.CREDENTIAL), told("credential-created", "two"))
        assert request.number.removeprefix("MC-") == credential.number.removeprefix("MC-") == request.number
        assert [r.id for r in store.records(RecordKind.CREDENTIAL)] == ["two"]
        assert [r.id for r in store.records(RecordKind.REQUEST)] == ["one"]
        assert {r.id for r in store.records()} == {"one", "two"}
        assert store.get(credential.number).kind is RecordKind.CREDENTIAL

    def test_the_trash_gives_back_what_was_put_in(self, store: Store) -> None:
        kept = added(store, need="kept")
        added(store, "two")
        store.trash("one", told("request-trashed", "one"))
        assert [r.id for r in store.records()] == ["two"]
        assert list(store.trashed()) == [kept]
        assert store.get("one") == kept
        assert store.restore("one", told("request-restored", "one")) == kept
        assert list(store.trashed()) == []
        assert [e.action for e in store.history("one")] == ["request-created", "request-trashed", "request-restored"]

    def test_versions_are_frozen_as_they_were_submitted(self, store: Store) -> None:
        first = submitted(store, added(store, need="first"), 1)
        again = store.save(replace(first, answers={"need": "second"}, state=State.DRAFT))
        submitted(store, again, 2)
        found = store.versions("one")
        assert [(v.number, v.answers) for v in found] == [(1, {"need": "first"}), (2, {"need": "second"})]
        assert (found[0].submitted_at, found[0].submitted_by) == (later(1), "Ana Example")
        assert [e.detail for e in store.history("one")] == [{}, {"version": 1}, {"version": 2}]
        assert list(store.versions("two")) == []

    def test_a_refused_submission_leaves_nothing(self, store: Store) -> None:
        old = added(store)
        kept = store.save(old)
        with refused("store-changed-elsewhere"):
            submitted(store, old, 1)
        assert (list(store.versions("one")), store.get("one"), len(store.history())) == ([], kept, 1)

    def test_history_is_told_in_the_order_of_writing(self, store: Store) -> None:
        added(store)
        events = [told("opened", moment=later(5)), told("exported", "one", later(1), format="pdf", pages=12)]
        for event in events:
            store.record(event)
        assert list(store.history())[1:] == events
        assert list(store.history("one"))[1:] == events[1:]

    def test_hostile_text_comes_back_as_it_was(self, store: Store) -> None:
        for n, text in enumerate(HOSTILE):
            request = replace(draft(f"{n}{text}"), page=text, done=frozenset({text}), answers={text: text})
            request = replace(request, answers={**request.answers, "working_title": text, "requester": {"name": text}})
            event = replace(told("request-created", request.id), who=text, detail={text: text})
            kept = store.add(replace(request, created_by=text), event)
            assert store.get(request.id) == kept
            assert list(store.history(request.id)) == [event]

    @given(answers=st.dictionaries(TEXT, JSON, max_size=5))
    def test_any_answers_come_back_as_they_were(self, store: Store, answers: dict[str, Json]) -> None:
        known = [r for r in store.records() if r.id == "any"]
        request = known[0] if known else added(store, "any")
        saved = store.save(replace(request, answers=answers))
        assert store.get("any") == saved
        assert repr(store.get("any").answers) == repr(answers), "1, 1.0 and True are told apart"

    def test_depth_without_end_is_refused(self, store: Store) -> None:
        kept = added(store)
        deep: Json = "bottom"
        for _ in range(100_000):
            deep = [deep]
        with refused("store-too-deep"):
            store.save(replace(kept, answers={"need": deep}))
        assert store.get("one") == kept

    def test_moments_are_kept_to_the_microsecond(self, store: Store) -> None:
        added(store)
        assert store.get("one").updated_at == NOON
