"""What stands beside a record and belongs to its answers, when workspaces are merged: it goes where the answers go.

That is what nobody has looked at yet of a copy (:mod:`mcdesk.app.copying`), and which of two languages has fallen
behind (:mod:`mcdesk.app.credentials.twinning`).
"""

from __future__ import annotations

from sqlalchemy import Connection

from mcdesk.app import copying
from mcdesk.app.credentials import twinning
from mcdesk.data.belongings import set_setting, setting

BESIDE = (copying.SETTING, twinning.SETTING)


def take(ours: Connection, source: Connection, record_id: str, target: str = "") -> None:
    """The answers of a record come from ``source``, to the record ``target`` where that is another one."""
    for name in BESIDE:
        kept, key = setting(source, name + record_id), name + (target or record_id)
        if setting(ours, key) != kept:
            set_setting(ours, key, kept)


def share(ours: Connection, theirs: Connection, record_id: str) -> None:
    """Both have the same answers: what either has looked at is looked at."""
    key = copying.SETTING + record_id
    mine = copying.read(setting(ours, key))
    shared = mine.shared(copying.read(setting(theirs, key)))
    if shared != mine:
        set_setting(ours, key, copying.written(shared))
