"""Qt's own words in French: those that Qt brings, and ours where it has none or a poor one."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator

from mcdesk.domain.texts import Lang, say

OURS = {
    ("QFileDialog", "&Look in:"): "qt-look-in",
    ("QFileDialog", "Files of &type:"): "qt-files-of-type",
    ("QPrintSettingsOutput", "Page &Set:"): "qt-page-set",
    ("QPageSetupWidget", "Page &order:"): "qt-page-order",
    ("QPageSetupWidget", "Pages &per sheet:"): "qt-pages-per-sheet",
    ("QPlatformTheme", "Discard"): "qt-discard",
    ("QAbstractFileIconProvider", "Folder"): "qt-folder",
    ("QAbstractFileIconProvider", "File Folder"): "qt-folder",
    ("QAbstractFileIconProvider", "Drive"): "qt-drive",
}
"""By the class of Qt that says it, and its English."""


class OurWords(QTranslator):
    """Answers before Qt's own French does."""

    def isEmpty(self) -> bool:
        """Qt installs nothing that is empty."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """French for what stands in :data:`OURS`; None for the rest, since "" would blank it out."""
        del disambiguation, n
        key = OURS.get((context, source))
        return say(Lang.FR, key) if key else None


def translators(lang: Lang, parent: QObject) -> list[QTranslator]:
    """What is to be installed for a language, in this order: the last is asked first."""
    if lang is not Lang.FR:
        return []
    bundled = QTranslator(parent)
    bundled.load("qtbase_fr", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [bundled, OurWords(parent)]
