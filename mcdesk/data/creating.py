"""Making a new workspace."""

from __future__ import annotations

from pathlib import Path

from mcdesk.data import drivers
from mcdesk.data.disk import replacing
from mcdesk.data.migrating import Schema, upgrade
from mcdesk.data.session import Session
from mcdesk.data.tables import APPLICATION_ID
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message


def exists(path: Path) -> Refused:
    """There is a file of this name already."""
    return Refused(message("store-exists", file=path.name), message("store-exists-fix"))


def create(file: Path, schema: Schema) -> None:
    """Make the workspace beside its name and put it in place whole, readable by its owner only.

    The caller holds the workspace's lock. Refused where the file exists; raises OSError, DBAPIError.
    """
    if file.exists():
        raise exists(file)
    with replacing(file) as part:
        raw = drivers.blank(part, None)
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        session = Session(file, raw)
        try:
            with session.outside() as connection:
                upgrade(connection, schema)
        finally:
            session.close()
