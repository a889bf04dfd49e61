"""What stands beside a record and belongs to its answers, when workspaces are merged: it goes where the answers go.

That is what nobody has looked at yet of a copy (:mod:`mcdesk.app.copying`), and which of two languages has fallen
behind (:mod:`mcdesk.app.credentials.twinning`).
"""

from __future__ import annotations

from sqlalchemy import Connection

from mcdesk.app import copying
from mcdesk.app.credentials import twinning
from mcdesk.data.belongings import set_setting, setting
from mcdesk.domain.records import Record

BESIDE = (copying.SETTING, twinning.SETTING)


def take(ours: Connection, source: Connection, record_id: str, target: str = "") -> None:
    """The answers of a record come from ``source``, to the record ``target`` where that is another one."""
    for name in BESIDE:
        _take(ours, source, name + record_id, name + (target or record_id))


def _take(ours: Connection, source: Connection, name: str, key: str) -> None:
    kept = setting(source, name)
    if setting(ours, key) != kept:
        set_setting(ours, key, kept)


def bring_together(ours: Connection, theirs: Connection, mine: Record, other: Record, *, comes: bool) -> None:
    """Both have a record, and the answers of ``other`` come in the place of ``mine``, or do not."""
    key = copying.SETTING + mine.id
    kept = copying.read(setting(ours, key))
    now = other.answers if comes else mine.answers
    met = kept.met(copying.read(setting(theirs, key)), mine.answers, other.answers, now)
    if met != kept:
        set_setting(ours, key, copying.written(met))
    if comes:
        _take(ours, theirs, twinning.SETTING + mine.id, twinning.SETTING + mine.id)
