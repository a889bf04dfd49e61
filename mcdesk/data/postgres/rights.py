"""Row rights: what :data:`mcdesk.app.shared.rights.RIGHTS` says, as roles, grants and policies of the server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, Table

from mcdesk.app.shared.rights import RIGHTS, Rights, Rows
from mcdesk.data.award_tables import awards, cohorts
from mcdesk.data.catalogue_tables import SEARCH, catalogue, import_lines, imports
from mcdesk.data.framework_tables import SEARCH as FRAMEWORK_SEARCH
from mcdesk.data.framework_tables import framework_items, frameworks
from mcdesk.data.postgres.connecting import SCHEMA
from mcdesk.data.records import PURGED
from mcdesk.data.tables import attachments, counters, events, identities, people, records, settings, versions
from mcdesk.domain.records import RecordKind, State

MEMBER = "mcdesk_member"
"""The group that every other one belongs to."""
_WHERE = {
    Rows.OWN: "owner = session_user",
    Rows.SHARED: "shared",
    Rows.SUBMITTED: f"kind = '{RecordKind.REQUEST}' AND (state <> '{State.DRAFT}' OR version > 0)",
    Rows.APPROVED: f"kind = '{RecordKind.REQUEST}' AND state = '{State.APPROVED}'",
    Rows.BUILT: f"kind <> '{RecordKind.REQUEST}'",
    Rows.ALL: "true",
}
_UNDECIDED = f"(kind <> '{RecordKind.REQUEST}' OR state IN ('{State.DRAFT}', '{State.SUBMITTED}'))"
_NEVER_CHANGED = {"id", "kind", "number", "created_at", "created_by"}
_EVERYBODY: dict[str, str] = {
    attachments.name: "SELECT, INSERT",
    identities.name: "SELECT, INSERT, UPDATE",
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
    versions.name: "SELECT, INSERT",
    cohorts.name: "SELECT, INSERT",
    awards.name: "SELECT, INSERT, UPDATE",
    "store": "SELECT",
    "marks": "SELECT",
}
_GUARD = """
CREATE FUNCTION guard_sharing() RETURNS trigger LANGUAGE plpgsql SET search_path = mcdesk, pg_temp AS $$
BEGIN
  IF NEW.shared IS DISTINCT FROM OLD.shared AND OLD.owner <> session_user
     AND NOT EXISTS (SELECT FROM unnest(ARRAY[{rulers}]) r WHERE pg_has_role(session_user, r, 'member')) THEN
    RAISE EXCEPTION 'only its author shares a draft' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER records_guard_sharing BEFORE UPDATE ON records FOR EACH ROW EXECUTE FUNCTION guard_sharing();
"""


def group(role: str) -> str:
    """The role of the server that stands for a role of the profile."""
    return f"mcdesk_{role.replace('-', '_')}"


def apply(connection: Connection) -> None:
    """Make the groups, and give them their rights, in the open transaction."""
    for name in (MEMBER, *map(group, RIGHTS)):
        connection.exec_driver_sql(_group(name))
    for statement in _statements():
        connection.exec_driver_sql(statement)


def _group(name: str) -> str:
    """Groups belong to the server, not to the database: another store may have made it."""
    return (
        f"DO $$ BEGIN CREATE ROLE {name} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
    )


def _statements() -> Iterator[str]:
    yield from (f"GRANT {MEMBER} TO {group(role)}" for role in RIGHTS)
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {MEMBER}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO {MEMBER}"
    yield from (f"GRANT {acts} ON {table} TO {MEMBER}" for table, acts in _EVERYBODY.items())
    yield f"GRANT SELECT, INSERT ({_columns(records)}), UPDATE ({_changing()}) ON records TO {MEMBER}"
    yield f"GRANT SELECT, INSERT ({_columns(events)}) ON events TO {MEMBER}"
    rulers = [group(r) for r, rights in RIGHTS.items() if rights.rules]
    for name in rulers:
        yield f"GRANT UPDATE (created_by) ON records TO {name}"
        yield f"GRANT DELETE ON {catalogue.name}, {SEARCH}, {import_lines.name} TO {name}"
        yield f"GRANT EXECUTE ON FUNCTION purge_versions TO {name}"
    yield _GUARD.format(rulers=", ".join(f"'{r}'" for r in rulers))
    yield from _policies()


def _columns(table: Table) -> str:
    return ", ".join(c.name for c in table.c)


def _changing() -> str:
    return ", ".join([*(c.name for c in records.c if c.name not in _NEVER_CHANGED), "shared"])


def _policies() -> Iterator[str]:
    tables = (records, events, versions, catalogue, import_lines, awards, cohorts)
    for name in (*(t.name for t in tables), SEARCH):
        yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
    for role, rights in RIGHTS.items():
        yield from _on_records(role, rights)
        yield from _on_awards(role, rights)
    seen = "EXISTS (SELECT FROM records WHERE records.id = record_id)"
    told = f"(record_id IS NULL OR {seen})"
    yield _policy("events_seen", events.name, "SELECT", MEMBER, f"{told} AND (NOT private OR author = session_user)")
    yield _policy("events_told", events.name, "INSERT", MEMBER, told)
    yield _policy("cohorts_seen", cohorts.name, "SELECT", MEMBER, "true")
    for table in (versions, catalogue, import_lines):
        yield _policy(f"{table.name}_seen", table.name, "SELECT", MEMBER, seen)
    listed = f"EXISTS (SELECT FROM {catalogue.name} WHERE {catalogue.name}.id = rowid)"
    yield _policy("words_seen", SEARCH, "ALL", MEMBER, listed)


def _on_records(role: str, rights: Rights) -> Iterator[str]:
    """What a role sees and changes of records, and of what belongs to them."""
    name, seen, changed = group(role), _any(rights.sees), _any(rights.changes)
    left = changed if rights.rules else f"({changed}) AND state <> '{PURGED}'"
    left = left if rights.decides else f"{left} AND {_UNDECIDED}"
    before = changed if rights.decides else f"({changed}) AND {_UNDECIDED}"
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


def _on_awards(role: str, rights: Rights) -> Iterator[str]:
    name = group(role)
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
