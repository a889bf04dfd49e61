"""Sizes, moments and conditions in words, and which icon and colour say the same."""

from __future__ import annotations

from decimal import Decimal

from mcdesk.app.upkeep.records import Backup, Condition, Counts, Kind
from mcdesk.domain import formats
from mcdesk.ui.context import Ui

MARKS = {
    Condition.VERIFIED: ("circle-check", "success"),
    Condition.WHOLE: ("circle-check", "success"),
    Condition.CHANGED: ("triangle-alert", "warning"),
    Condition.DAMAGED: ("circle-alert", "problem"),
    Condition.LOCKED: ("lock", "text_quiet"),
    Condition.UNREADABLE: ("circle-alert", "problem"),
}
"""The icon of a condition and its colour; the words stand beside it."""
_KILO = 1000


def size_words(ui: Ui, size: int) -> str:
    """``1.2 MB``, ``1,2 Mo``."""
    if size < _KILO * _KILO:
        return ui.say("upkeep-size-kb", size=formats.number(max(1, round(size / _KILO)), ui.lang))
    millions = round(Decimal(size) / (_KILO * _KILO), 1)
    return ui.say("upkeep-size-mb", size=formats.number(millions, ui.lang))


def records_words(ui: Ui, counts: Counts) -> str:
    """How many requests there are, and how many credentials where there are any."""
    requests = ui.say("upkeep-requests", count=counts.requests)
    if not counts.credentials:
        return requests
    return ui.say("upkeep-both", requests=requests, credentials=ui.say("upkeep-credentials", count=counts.credentials))


def when_words(ui: Ui, backup: Backup) -> str:
    """When a backup was made, in local time."""
    return formats.moment(backup.made_at, ui.lang)


def about_words(ui: Ui, backup: Backup, counts: Counts | None) -> str:
    """How much a backup holds, as far as it is known."""
    size = size_words(ui, backup.size)
    about = ui.say("upkeep-backup-about", requests=records_words(ui, counts), size=size) if counts else size
    return f"{ui.say('upkeep-backup-safety')} · {about}" if backup.kind is Kind.SAFETY else about
