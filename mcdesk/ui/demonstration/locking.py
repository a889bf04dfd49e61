"""The workspace is put under a passphrase, locked and unlocked, and left readable for whoever tries it."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from mcdesk.ui.demonstration.driver import Driver

WORDS = "seven quiet lighthouses"


def locking_journey(d: Driver) -> None:
    """Pictures of what is asked and told."""
    d.window.show_place("passphrase")
    _type(d, "passphrase-passphrase", "passphrase-again")
    d.click("passphrase-set")
    d.picture("99-passphrase-set")
    d.window.menus.actions["lock"].trigger()
    d.picture("99-workspace-locked")
    _type(d, "unlock-passphrase")
    d.click("unlock-go")
    d.window.show_place("passphrase")
    _type(d, "passphrase-removal")
    d.click("passphrase-remove")


def _type(d: Driver, *boxes: str) -> None:
    for box in boxes:
        d.rest()
        QTest.keyClicks(d.find(QLineEdit, box), WORDS)
