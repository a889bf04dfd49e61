"""The bundled fonts of the window: the same letters on every machine."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from mcdesk.resources import resource
from mcdesk.ui.theme import FAMILY

FALLBACKS = (
    "Noto Sans",
    "Noto Sans Canadian Aboriginal",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Symbols",
    "Noto Sans Symbols 2",
    "Noto Sans Math",
)


_ON_PAPER = "EBGaramond"
"""Only certificates are set in it: loading it would make every start of the window slower."""


def load_fonts() -> None:
    """Make the bundled fonts known to Qt, the program's family first. Loading them again does nothing."""
    if FAMILY in QFontDatabase.families():
        return
    for path in sorted(resource("fonts").iterdir()):
        if path.suffix == ".ttf" and not path.name.startswith(_ON_PAPER):
            QFontDatabase.addApplicationFont(str(path))
    QFont.insertSubstitutions(FAMILY, list(FALLBACKS))
