"""What each role may do is refused or let through by the server itself, to real users of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from mcdesk.app.catalogue.ports import Query
from mcdesk.app.shared.rights import RIGHTS, Rows
from mcdesk.data.postgres.administration import Administration
from mcdesk.data.postgres.store import PostgresStore
from mcdesk.domain.awards.ledger import Fresh
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event, Record, RecordKind, State
from tests.contract.store_awards import cohort, kept, line
from tests.contract.store_base import NOON, draft, submitted, told
from tests.postgres import server

ROLES = tuple(RIGHTS)
OTHERS = ("draft", "shared", "submitted", "returned", "approved", "built")
"""Records of somebody else, by what makes them different."""
SEEN = {
    "coordinator": {"shared", "approved", "built"},
    "manager": {"shared", "submitted", "returned", "approved", "built"},
    "associate-dean": {"submitted", "returned", "approved", "built"},
    "quality-reviewer": {"submitted", "returned", "approved", "built"},
    "operations": {"submitted", "returned", "approved", "built"},
    "badge-issuer": {"approved", "built"},
    "administrator": set(OTHERS),
}
CHANGED = {
    "coordinator": {"shared", "built"},
    "manager": {"shared", "submitted", "returned", "approved", "built"},
    "associate-dean": {"submitted", "returned", "approved"},
    "quality-reviewer": {"submitted", "returned", "approved"},
    "operations": {"submitted", "returned", "approved", "built"},
    "badge-issuer": {"built"},
    "administrator": set(OTHERS),
}


@pytest.fixture(scope="module", autouse=True)
def accounts() -> None:
    keeper = Administration(server.address(server.ADA))
    for role in ROLES:
        keeper.grant(f"the-{role}", role)
    keeper.grant("author", "coordinator")
    keeper.grant("second", "coordinator")
    server.run(
        "DO $$ BEGIN CREATE ROLE stranger LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
    )
    keeper.close()


@pytest.fixture
def as_(tmp_path: Path) -> Iterator[Callable[[str], PostgresStore]]:
    """The store as a user of the server has it."""
    server.empty()
    opened: dict[str, PostgresStore] = {}

    def store(user: str) -> PostgresStore:
        if user not in opened:
            opened[user] = server.opened(tmp_path, user)
        return opened[user]

    yield store
    for one in opened.values():
        one.close()


@pytest.fixture
def others(as_: Callable[[str], PostgresStore]) -> dict[str, Record]:
    """The records of ``author`` and of the administrator, by what makes them different."""
    author, ruler = as_("author"), as_("the-administrator")
    made = {name: author.add(draft(name, need=name), told("request-created", name)) for name in OTHERS[:-1]}
    author.share("shared", True, told("request-shared", "shared"))
    made |= {name: submitted(author, made[name], 1) for name in ("submitted", "returned", "approved")}
    for name, state in (("returned", State.DRAFT), ("approved", State.APPROVED)):
        made[name] = ruler.save(replace(made[name], state=state))
    built = replace(draft("built", official_name="Built"), kind=RecordKind.CREDENTIAL)
    made["built"] = ruler.add(built, told("credential-created", "built"))
    return made


@pytest.mark.parametrize("role", ROLES)
def test_a_role_sees_its_records_and_no_other(
    role: str, as_: Callable[[str], PostgresStore], others: dict[str, Record]
) -> None:
    store = as_(f"the-{role}")
    assert {r.id for r in store.records()} == SEEN[role]
    assert {e.record_id for e in store.history()} == SEEN[role]
    assert {r.record_id for r in store.catalogue.entries(store.catalogue.found(Query()))} == SEEN[role]
    assert store.catalogue.count() == len(SEEN[role])
    assert {name for name in OTHERS if store.versions(name)} == SEEN[role] & {"submitted", "returned", "approved"}
    for name in set(OTHERS) - SEEN[role]:
        with pytest.raises(Refused, match="store-no-record"):
            store.get(name)
        with pytest.raises(Refused, match="store-no-record"):
            store.record(told("seen", name))
        with pytest.raises(Refused, match="store-no-record"):
            store.save(others[name])
        with pytest.raises(Refused, match="shared-taken"):
            store.add(draft(name), told("request-created", name))


@pytest.mark.parametrize("role", ROLES)
def test_a_role_changes_its_records_and_no_other(
    role: str, as_: Callable[[str], PostgresStore], others: dict[str, Record]
) -> None:
    store = as_(f"the-{role}")
    for name in SEEN[role]:
        kept = store.get(name)
        if name in CHANGED[role]:
            assert store.save(replace(kept, answers={"need": "changed"})).revision == kept.revision + 1
        else:
            with pytest.raises(Refused, match="store-not-yours"):
                store.save(kept)
            with pytest.raises(Refused, match="store-not-yours"):
                store.trash(name, told("request-trashed", name))
            with pytest.raises(Refused, match="store-not-yours"):
                submitted(store, kept, 9)
            assert as_("the-administrator").get(name) == kept


@pytest.mark.parametrize("role", ROLES)
def test_everybody_keeps_what_is_their_own(role: str, as_: Callable[[str], PostgresStore]) -> None:
    store = as_(f"the-{role}")
    mine = store.add(draft("mine"), told("request-created", "mine"))
    mine = store.save(replace(mine, answers={"need": "mine"}))
    mine = submitted(store, mine, 1)
    assert store.get("mine") == mine
    assert as_("second").history("mine") in ([], ()), "and nobody else sees it but who reviews"


@pytest.mark.parametrize("role", ROLES)
def test_only_who_decides_approves(role: str, as_: Callable[[str], PostgresStore]) -> None:
    store = as_(f"the-{role}")
    mine = submitted(store, store.add(draft("mine"), told("request-created", "mine")), 1)
    approved = replace(mine, state=State.APPROVED)
    if RIGHTS[role].decides:
        assert store.save(approved).state is State.APPROVED
    else:
        with pytest.raises(Refused, match="shared-no-right"):
            store.save(approved)
        assert store.get("mine") == mine


def test_an_author_withdraws_and_changes_nothing_that_is_under_review(as_: Callable[[str], PostgresStore]) -> None:
    author, manager = as_("author"), as_("the-manager")
    mine = submitted(author, author.add(draft("mine"), told("request-created", "mine")), 1)
    mine = manager.save(replace(mine, state=State("screening")))
    with pytest.raises(Refused, match="shared-no-right"):
        author.save(replace(mine, answers={"need": "changed under review"}))
    mine = author.save(replace(mine, state=State.WITHDRAWN))
    mine = manager.save(replace(mine, state=State.APPROVED))
    with pytest.raises(Refused, match="store-not-yours"):
        author.save(replace(mine, state=State.DRAFT))


@pytest.mark.parametrize("role", [r for r in ROLES if not RIGHTS[r].rules])
def test_nobody_but_the_administrator_deletes_for_good(role: str, as_: Callable[[str], PostgresStore]) -> None:
    store = as_(f"the-{role}")
    submitted(store, store.add(draft("mine"), told("request-created", "mine")), 1)
    store.trash("mine", told("request-trashed", "mine"))
    with pytest.raises(Refused, match="shared-no-right"):
        store.purge(["mine"], told("requests-purged"))
    assert [r.id for r in store.trashed()] == ["mine"]
    assert len(store.versions("mine")) == 1
    ruler = as_("the-administrator")
    ruler.purge(["mine"], told("requests-purged"))
    assert list(ruler.versions("mine")) == []


@pytest.mark.parametrize("role", ROLES)
def test_the_ledger_of_awards_is_for_those_who_award(role: str, as_: Callable[[str], PostgresStore]) -> None:
    ruler, store = as_("the-administrator"), as_(f"the-{role}")
    kept(ruler)
    before = ruler.awards.lines()
    assert len(store.awards.cohorts()) == 1
    assert bool(store.awards.lines()) is RIGHTS[role].sees_awards
    assert bool(store.awards.text("line-1")) is RIGHTS[role].sees_awards
    another = [Fresh(line(3, cohort="id-Spring"), "{}")]
    if RIGHTS[role].awards:
        store.awards.issue(cohort("Spring"), another, (), told("credential-awarded", "c1"))
        store.awards.forget(before[:1], told("award-removed", "c1"))
        assert [bool(found.name) for found in ruler.awards.lines()] == [False, True, True]
    else:
        with pytest.raises(Refused, match="shared-no-right"):
            store.awards.issue(cohort("Spring"), another, (), told("credential-awarded", "c1"))
        with pytest.raises(Refused, match="store-not-yours"):
            store.awards.forget(before[:1], told("award-removed", "c1"))
        with pytest.raises(Refused, match="store-not-yours"):
            store.awards.change(before[:1], told("award-revoked", "c1"))
        assert ruler.awards.lines() == before


def test_a_private_line_is_seen_by_who_wrote_it(as_: Callable[[str], PostgresStore], others: dict[str, Record]) -> None:
    manager, dean = as_("the-manager"), as_("the-associate-dean")
    manager.record(Event(NOON, "M", "comment-made", "submitted", {"private": 1, "field": "need"}))
    dean.record(Event(NOON, "D", "comment-made", "submitted", {"field": '"private":'}))
    assert sum(e.action == "comment-made" for e in manager.history("submitted")) == 2
    for role in set(ROLES) - {"manager"}:
        store = as_(f"the-{role}")
        assert all("private" not in e.detail for e in store.history()), role
    assert any(e.action == "comment-made" for e in as_("the-quality-reviewer").history("submitted"))


def test_sharing_is_the_authors(as_: Callable[[str], PostgresStore], others: dict[str, Record]) -> None:
    author, second, ruler = as_("author"), as_("second"), as_("the-administrator")
    assert author.access("draft").shared is False
    with pytest.raises(Refused, match="shared-no-right"):
        second.share("shared", False, told("request-shared", "shared"))
    author.share("draft", True, told("request-shared", "draft"))
    kept = second.save(replace(second.get("draft"), answers={"need": "by the second"}))
    assert (second.access("draft").owner, second.access("draft").mine) == ("author", False)
    ruler.share("draft", False, told("request-shared", "draft"))
    with pytest.raises(Refused, match="store-no-record"):
        second.get("draft")
    assert author.get("draft") == kept


def test_who_belongs_to_no_group_sees_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="shared-no-right"):
        server.opened(tmp_path, "stranger")


FORGED = [
    "INSERT INTO records (id, owner) VALUES ('x', 'author')",
    "UPDATE records SET owner = 'second'",
    "UPDATE records SET number = 'x'",
    "UPDATE events SET who = 'x'",
    "UPDATE events SET words = NULL",
    "DELETE FROM events",
    "DELETE FROM records",
    "DELETE FROM versions",
    "UPDATE versions SET answers = '{}'",
    "INSERT INTO events (at, who, action, detail, author) VALUES (now(), 'x', 'x', '{}', 'author')",
    "SELECT purge_versions('{shared}')",
    "SET mcdesk.purging = 'on'; DELETE FROM versions",
    "ALTER TABLE records DISABLE ROW LEVEL SECURITY",
    "DROP TRIGGER versions_refuse ON versions",
    "TRUNCATE events",
    "SET session_replication_role = replica",
    "UPDATE attachments SET data = ''",
    "UPDATE store SET version = 1",
]


@pytest.mark.parametrize("statement", FORGED)
def test_what_no_program_of_ours_would_send_is_refused(
    statement: str, as_: Callable[[str], PostgresStore], others: dict[str, Record]
) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        server.run(f"SET search_path = mcdesk; {statement}", user="second")


def test_even_the_owner_of_the_tables_changes_no_history(others: dict[str, Record]) -> None:
    for statement in ("UPDATE events SET who = 'x'", "DELETE FROM events", "DELETE FROM versions"):
        with pytest.raises(psycopg.errors.RestrictViolation):
            server.run(f"SET search_path = mcdesk; {statement}", user=server.ADA)


def test_the_table_of_rights_is_tried_whole() -> None:
    assert SEEN.keys() == CHANGED.keys() == RIGHTS.keys()
    named = {"shared": Rows.SHARED, "submitted": Rows.SUBMITTED, "approved": Rows.APPROVED, "built": Rows.BUILT}
    for role, rights in RIGHTS.items():
        if Rows.ALL not in rights.sees:
            assert {n for n, rows in named.items() if rows in rights.sees} <= SEEN[role]
