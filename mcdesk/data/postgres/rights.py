"""Row rights: what :data:`mcdesk.app.shared.rights.RIGHTS` says, as roles, grants and policies of the server."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Table

from mcdesk.app.shared.rights import AUTHORS, RIGHTS, Rights, Rows
from mcdesk.data.award_tables import awards, cohorts
from mcdesk.data.catalogue_tables import SEARCH, catalogue, claims, dates, import_lines, imports, titles
from mcdesk.data.exchange_tables import exchanges
from mcdesk.data.framework_tables import SEARCH as FRAMEWORK_SEARCH
from mcdesk.data.framework_tables import framework_items, frameworks
from mcdesk.data.postgres.connecting import SCHEMA
from mcdesk.data.records import PURGED
from mcdesk.data.tables import attachments, counters, events, identities, people, records, settings, versions
from mcdesk.domain.records import RecordKind, State

_MEMBER = "member"
"""The group that every other one belongs to."""
_WHERE = {
    Rows.OWN: "owner = session_user",
    Rows.SHARED: "shared",
    Rows.SUBMITTED: f"kind = '{RecordKind.REQUEST}' AND (state <> '{State.DRAFT}' OR version > 0)",
    Rows.APPROVED: f"kind = '{RecordKind.REQUEST}' AND state = '{State.APPROVED}'",
    Rows.BUILT: f"kind <> '{RecordKind.REQUEST}'",
    Rows.ALL: "true",
}
_THEIRS = ", ".join(f"'{s}'" for s in AUTHORS)
_UNDECIDED = f"(kind <> '{RecordKind.REQUEST}' OR state IN ({_THEIRS}))"
_OPEN = f"(kind <> '{RecordKind.REQUEST}' OR state NOT IN ('{State.APPROVED}', '{State.DECLINED}'))"
_NEVER_CHANGED = {"id", "kind", "number", "created_at", "created_by"}
_EVERYBODY: dict[str, str] = {
    attachments.name: "SELECT, INSERT",
    people.name: "SELECT, INSERT, UPDATE, DELETE",
    settings.name: "SELECT, INSERT, UPDATE, DELETE",
    counters.name: "SELECT, INSERT, UPDATE",
    frameworks.name: "SELECT, INSERT, UPDATE, DELETE",
    framework_items.name: "SELECT, INSERT, UPDATE, DELETE",
    FRAMEWORK_SEARCH: "SELECT, INSERT, UPDATE, DELETE",
    imports.name: "SELECT, INSERT, UPDATE",
    import_lines.name: "SELECT, INSERT",
    catalogue.name: "SELECT, INSERT, UPDATE",
    SEARCH: "SELECT, INSERT, UPDATE",
    dates.name: "SELECT, INSERT, DELETE",
    titles.name: "SELECT, INSERT, UPDATE, DELETE",
    claims.name: "SELECT, INSERT, DELETE",
    versions.name: "SELECT, INSERT",
    exchanges.name: "SELECT, INSERT",
    cohorts.name: "SELECT, INSERT",
    awards.name: "SELECT, INSERT, UPDATE",
    "store": "SELECT",
    "clients": "SELECT, INSERT, UPDATE, DELETE",
    "marks": "SELECT",
}
_BY_ROW = (
    "records",
    "events",
    "versions",
    "exchanges",
    "catalogue",
    "import_lines",
    "awards",
    "cohorts",
    "identities",
    SEARCH,
    dates.name,
    titles.name,
    claims.name,
)
# Made anew after another store of this name: its groups may be there still.
_GROUP = """
DO $$ BEGIN CREATE ROLE {name} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$
"""
_POLICIES = "SELECT quote_ident(tablename), quote_ident(policyname) FROM pg_policies WHERE schemaname = %s"
# Also groups of roles that a later version no longer has.
_GROUPS = "SELECT quote_ident(rolname) FROM pg_roles WHERE starts_with(rolname, %s) AND NOT rolcanlogin"
_GUARD = """
CREATE OR REPLACE FUNCTION guard_sharing() RETURNS trigger LANGUAGE plpgsql SET search_path = mcdesk, pg_temp AS $$
BEGIN
  IF NEW.shared IS DISTINCT FROM OLD.shared AND OLD.owner <> session_user
     AND NOT EXISTS (SELECT FROM unnest(ARRAY[{rulers}]) r WHERE pg_has_role(session_user, r, 'member')) THEN
    RAISE EXCEPTION 'only its author shares a draft' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER records_guard_sharing BEFORE UPDATE ON records FOR EACH ROW EXECUTE FUNCTION guard_sharing();
"""


@dataclass(frozen=True)
class Groups:
    """The roles of the server that stand for those of the profile. They belong to one store: a server has several."""

    prefix: str

    @classmethod
    def of(cls, database: str) -> Groups:
        """New ones for a database; the name stays readable, and different from that of any other database."""
        plain = "".join(c if c.isascii() and c.isalnum() else "_" for c in database.casefold())[:20]
        mark = "" if plain == database else f"_{hashlib.sha256(database.encode()).hexdigest()[:8]}"
        return cls(f"mcdesk_{plain}{mark}")

    @property
    def member(self) -> str:
        """The group that every other one belongs to."""
        return f"{self.prefix}_{_MEMBER}"

    def group(self, role: str) -> str:
        """The role of the server that stands for a role of the profile."""
        return f"{self.prefix}_{role.replace('-', '_')}"


def clear(connection: Connection, groups: Groups) -> None:
    """Take from every group what it may do, in the open transaction. Groups and their members stay."""
    for table, name in connection.exec_driver_sql(_POLICIES, (SCHEMA,)).all():
        connection.exec_driver_sql(f"DROP POLICY {name} ON {table}")
    for (name,) in connection.exec_driver_sql(_GROUPS, (f"{groups.prefix}_",)).all():
        for things in ("TABLES", "SEQUENCES", "FUNCTIONS"):
            connection.exec_driver_sql(f"REVOKE ALL ON ALL {things} IN SCHEMA {SCHEMA} FROM {name}")


def apply(connection: Connection, groups: Groups) -> None:
    """Make the groups, and give them their rights, in the open transaction."""
    for name in (groups.member, *map(groups.group, RIGHTS)):
        connection.exec_driver_sql(_GROUP.format(name=name))
    for statement in _Statements(groups).all():
        connection.exec_driver_sql(statement)


class _Statements:
    """What gives the groups of one store their rights."""

    def __init__(self, groups: Groups) -> None:
        self.member, self.group = groups.member, groups.group

    def all(self) -> Iterator[str]:
        yield from (f"GRANT {self.member} TO {self.group(role)}" for role in RIGHTS)
        yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {self.member}"
        yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO {self.member}"
        yield from (f"GRANT {acts} ON {table} TO {self.member}" for table, acts in _EVERYBODY.items())
        yield f"GRANT SELECT, INSERT ({_columns(records)}), UPDATE ({_changing()}) ON records TO {self.member}"
        yield f"GRANT SELECT, INSERT ({_columns(events)}) ON events TO {self.member}"
        known = _columns(identities)
        yield f"GRANT SELECT, INSERT ({known}), UPDATE ({known}) ON identities TO {self.member}"
        rulers = [self.group(r) for r, rights in RIGHTS.items() if rights.rules]
        for name in rulers:
            yield f"GRANT UPDATE (created_by) ON records TO {name}"
            yield f"GRANT DELETE ON {catalogue.name}, {SEARCH}, {import_lines.name}, {exchanges.name} TO {name}"
            yield f"GRANT EXECUTE ON FUNCTION purge_versions TO {name}"
        yield _GUARD.format(rulers=", ".join(f"'{r}'" for r in rulers))
        yield from self._policies()

    def _policies(self) -> Iterator[str]:
        for name in _BY_ROW:
            yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
        for role, rights in RIGHTS.items():
            yield from _on_records(self.group(role), rights)
            yield from _on_awards(self.group(role), rights)
        seen = "EXISTS (SELECT FROM records WHERE records.id = record_id)"
        told = f"(record_id IS NULL OR {seen})"
        mine = f"{told} AND (NOT private OR author = session_user)"
        yield _policy("events_seen", events.name, "SELECT", self.member, mine)
        yield _policy("events_told", events.name, "INSERT", self.member, told)
        for act in ("SELECT", "INSERT"):
            yield _policy(f"identities_{act.lower()}", identities.name, act, self.member, "true")
        yield _policy("identities_update", identities.name, "UPDATE", self.member, "account = session_user")
        # Who may read a record may hand it over.
        yield _policy("exchanges_told", exchanges.name, "INSERT", self.member, seen)
        yield _policy("cohorts_seen", cohorts.name, "SELECT", self.member, "true")
        for table in (versions, exchanges, catalogue, import_lines):
            yield _policy(f"{table.name}_seen", table.name, "SELECT", self.member, seen)
        for table_name, line in ((SEARCH, "rowid"), *((t.name, "line") for t in (dates, titles, claims))):
            listed = f"EXISTS (SELECT FROM {catalogue.name} WHERE {catalogue.name}.id = {line})"
            yield _policy("words_seen", table_name, "ALL", self.member, listed)


def _columns(table: Table) -> str:
    return ", ".join(c.name for c in table.c)


def _changing() -> str:
    return ", ".join([*(c.name for c in records.c if c.name not in _NEVER_CHANGED), "shared"])


def _on_records(name: str, rights: Rights) -> Iterator[str]:
    """What a group sees and changes of records, and of what belongs to them."""
    seen, changed = _any(rights.sees), _any(rights.changes)
    left = changed if rights.rules else f"({changed}) AND state <> '{PURGED}'"
    left = left if rights.decides else f"{left} AND {_UNDECIDED}"
    before = changed if rights.decides else f"({changed}) AND {_OPEN}"
    yield _policy(f"{name}_sees", records.name, "SELECT", name, seen)
    yield _policy(f"{name}_adds", records.name, "INSERT", name, left)
    yield f"CREATE POLICY {name}_changes ON {records.name} FOR UPDATE TO {name} USING ({before}) WITH CHECK ({left})"
    theirs = f"EXISTS (SELECT FROM records WHERE records.id = record_id AND ({changed}))"
    for table in (versions, catalogue, import_lines):
        yield _policy(f"{name}_adds", table.name, "INSERT", name, theirs)
    yield _policy(f"{name}_changes", catalogue.name, "UPDATE", name, theirs)
    if rights.rules:
        yield _policy(f"{name}_deletes", catalogue.name, "DELETE", name, "true")
        yield _policy(f"{name}_deletes", import_lines.name, "DELETE", name, "true")
        yield _policy(f"{name}_deletes", exchanges.name, "DELETE", name, "true")


def _on_awards(name: str, rights: Rights) -> Iterator[str]:
    if rights.sees_awards:
        yield _policy(f"{name}_sees", awards.name, "SELECT", name, "true")
    if rights.awards:
        yield _policy(f"{name}_awards", awards.name, "ALL", name, "true")
        yield _policy(f"{name}_awards", cohorts.name, "ALL", name, "true")


def _any(rows: Iterable[Rows]) -> str:
    return " OR ".join(f"({_WHERE[r]})" for r in sorted(rows))


def _policy(name: str, table: str, act: str, to: str, condition: str) -> str:
    how = "WITH CHECK" if act == "INSERT" else "USING"
    return f"CREATE POLICY {name} ON {table} FOR {act} TO {to} {how} ({condition})"
