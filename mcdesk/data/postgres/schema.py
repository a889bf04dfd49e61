"""The tables of a shared store: those of a workspace, and what PostgreSQL needs beside them."""

from __future__ import annotations

from sqlalchemy import Connection

from mcdesk.data import catalogue_tables, framework_tables
from mcdesk.data.award_tables import awards, cohorts
from mcdesk.data.migrating import CURRENT, Schema
from mcdesk.data.postgres.connecting import SCHEMA
from mcdesk.data.postgres.failures import not_ours
from mcdesk.data.tables import FROZEN, metadata
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

TABLES = (*metadata.tables, catalogue_tables.SEARCH, framework_tables.SEARCH)
SEARCHED = {catalogue_tables.SEARCH: catalogue_tables.catalogue.name, framework_tables.SEARCH: "framework_items"}
"""The tables of a search, and whose rows each of theirs belongs to."""
_MARKED = ("records", "people", "frameworks", "imports", cohorts.name, awards.name)

_FIRST = f"""
CREATE SCHEMA {SCHEMA};
CREATE TABLE {SCHEMA}.store (version integer NOT NULL, groups text NOT NULL);
CREATE SEQUENCE {SCHEMA}.marks;
CREATE TABLE {SCHEMA}.clients (id text PRIMARY KEY, mark bigint NOT NULL, at timestamptz NOT NULL DEFAULT now());
"""
# Who made a record, and whether colleagues see its draft, is known to the server alone: no client may say otherwise.
_OWNERS = """
ALTER TABLE records ADD owner text NOT NULL DEFAULT session_user, ADD shared boolean NOT NULL DEFAULT false;
ALTER TABLE events ADD author text NOT NULL DEFAULT session_user,
  ADD private boolean GENERATED ALWAYS AS (strpos(detail, '"private":') > 0) STORED;
ALTER TABLE identities ADD account text NOT NULL DEFAULT session_user;
DO $$ BEGIN
  ALTER TABLE records ALTER answers SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN NULL;
END $$;
CREATE INDEX ix_records_owner ON records (owner);
"""
_INDEXED = """
CREATE TABLE {name} (
  rowid integer PRIMARY KEY REFERENCES {of} (id) ON DELETE CASCADE,
  title text NOT NULL,
  more text NOT NULL,
  title_words tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(title, ' '), ''))) STORED,
  all_words tsvector GENERATED ALWAYS AS (
    array_to_tsvector(array_remove(string_to_array(title || ' ' || more, ' '), ''))
  ) STORED
);
CREATE INDEX ix_{name}_title_words ON {name} USING gin (title_words);
CREATE INDEX ix_{name}_all_words ON {name} USING gin (all_words);
"""
# The guard is lifted for the owner of the tables alone, inside of the one function that administrators may call.
_GUARDS = """
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = mcdesk, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'versions' AND current_setting('mcdesk.purging', true) = 'on'
     AND current_user = (SELECT tableowner FROM pg_tables WHERE schemaname = 'mcdesk' AND tablename = 'versions') THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'events' AND current_setting('mcdesk.purging', true) = 'on'
     AND current_user = (SELECT tableowner FROM pg_tables WHERE schemaname = 'mcdesk' AND tablename = 'events') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '%% are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE OR REPLACE FUNCTION purge_versions(ids text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = mcdesk, pg_temp AS $$
BEGIN
  PERFORM set_config('mcdesk.purging', 'on', true);
  DELETE FROM versions USING records
    WHERE record_id = records.id AND trashed_at IS NOT NULL AND record_id = ANY (ids);
  UPDATE events SET words = NULL FROM records
    WHERE record_id = records.id AND trashed_at IS NOT NULL AND record_id = ANY (ids) AND words IS NOT NULL;
  PERFORM set_config('mcdesk.purging', 'off', true);
END $$;
REVOKE EXECUTE ON FUNCTION purge_versions FROM PUBLIC;
-- Unpacked and read once for all keys; whole where its escapes are more than PostgreSQL reads.
CREATE OR REPLACE FUNCTION some_answers(answers text, keys text[]) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  whole text := answers || '';
BEGIN
  IF strpos(whole, '\\u0000') > 0 OR strpos(whole, '\\ud') > 0 THEN
    RETURN whole;
  END IF;
  RETURN coalesce(
    (SELECT json_object_agg(key, value) FROM json_each(whole::json) WHERE key = ANY (keys))::text, '{}'
  );
END $$;
CREATE OR REPLACE FUNCTION mark() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = mcdesk, pg_temp AS $$
BEGIN
  PERFORM nextval('marks');
  RETURN NULL;
END $$;
"""


def make(connection: Connection, groups: str) -> None:
    """Make everything, in the open transaction. ``groups`` is what the names of the store's groups begin with."""
    connection.exec_driver_sql(_FIRST)
    metadata.create_all(connection)
    connection.exec_driver_sql(_OWNERS)
    for name, of in SEARCHED.items():
        connection.exec_driver_sql(_INDEXED.format(name=name, of=of))
    guard(connection)
    connection.exec_driver_sql("INSERT INTO store VALUES (%s, %s)", (CURRENT.version, groups))


def guard(connection: Connection) -> None:
    """Make the functions and triggers, or make them again as this version of the program has them."""
    connection.exec_driver_sql(_GUARDS)
    for table in FROZEN:
        connection.exec_driver_sql(
            f"CREATE OR REPLACE TRIGGER {table}_refuse BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        )
    for table in _MARKED:
        connection.exec_driver_sql(
            f"CREATE OR REPLACE TRIGGER {table}_mark AFTER INSERT OR UPDATE OR DELETE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION mark()"
        )


def is_made(connection: Connection) -> bool:
    """Whether the tables are there."""
    return connection.exec_driver_sql(f"SELECT to_regclass('{SCHEMA}.store') IS NOT NULL").scalar_one() is True


def version_of(connection: Connection, name: str) -> int:
    """The version of the tables. Refused where the database was not prepared for mcdesk."""
    if not is_made(connection):
        raise not_ours(name)
    return int(connection.exec_driver_sql("SELECT version FROM store").scalar_one())


def check(connection: Connection, name: str, schema: Schema = CURRENT) -> None:
    """Refused where the database was not prepared for mcdesk, or by another version of it."""
    version = version_of(connection, name)
    if version > schema.version:
        raise newer(name)
    if version < schema.version:
        raise Refused(message("shared-older", name=name), message("shared-older-fix"))


def newer(name: str) -> Refused:
    """A later version of the program has brought the store up to date."""
    return Refused(message("shared-newer", name=name), message("shared-newer-fix"))
