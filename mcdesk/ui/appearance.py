"""Language, theme and text size of the window, as chosen or as the system has them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from mcdesk.domain.texts import Lang
from mcdesk.ui.context import Ui
from mcdesk.ui.jobs import Jobs
from mcdesk.ui.preferring import prefer
from mcdesk.ui.spelling.service import Spelling
from mcdesk.ui.theme import Theme
from mcdesk.ui.theme.accent import bundled_accent, tokens_for
from mcdesk.ui.theme.fonts import load_fonts
from mcdesk.ui.theme.palette import palette
from mcdesk.ui.theme.stylesheet import stylesheet

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from mcdesk.app.ports import Preferences

SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.25)
THEME_NAMES = ("system", "light", "dark", "contrast")


class Appearance(QObject):
    """How the program looks and speaks. One for the application."""

    def __init__(self, app: QApplication, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.change_by: Callable[[Callable[[], None]], None] = at_once
        """Is given what puts a change into force: a window takes away what was built for the look before, and builds
        itself anew after it."""
        self._app, self._preferences = app, preferences
        accent = preferences.get("accent")
        # A first start would show the college's colour only once its profile is read, and change under the eye.
        self._accent = accent if isinstance(accent, str) else bundled_accent()
        self._translators: list[QTranslator] = []
        self.lang = Lang.of(str(preferences.get("language") or QLocale.system().name()))
        self.theme_name = str(preferences.get("theme") or "system")
        self.scale = nearest_scale(preferences.get("text_scale"))
        self.theme = Theme()
        load_fonts()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self.apply()

    def ui(self, jobs: Jobs, spelling: Spelling | None = None) -> Ui:
        """The surroundings of a widget as they are now."""
        return Ui(self.lang, self.theme, jobs, self._preferences, spelling)

    def apply(self) -> None:
        """Give the application its palette, style sheet, font and Qt's own words."""
        tokens = tokens_for(self.theme_name, system=self._system_theme(), accent=self._accent)
        self.theme = Theme(tokens, self.scale)
        self._app.setFont(self.theme.font())
        self._app.setPalette(palette(self.theme.tokens))
        sheet = stylesheet(self.theme)
        # Every widget there is takes a moment to take it in, half a second for a full page.
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)
        QLocale.setDefault(QLocale(self.lang.value.replace("-", "_")))
        self._translate()

    def _system_theme(self) -> str:
        """What the system has: ``contrast`` where it asks for more of it, else ``dark`` or ``light``."""
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"

    def _translate(self) -> None:
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = _translators(self.lang, self)
        for made in self._translators:
            self._app.installTranslator(made)

    def _system_changed(self) -> None:
        if self.theme_name == "system":
            self._change()

    def _change(self) -> None:
        self.change_by(self.apply)

    def set_lang(self, lang: Lang) -> None:
        """Speak ``lang`` from now on, at the next start too."""
        if lang is not self.lang:
            self.lang = lang
            prefer(self._preferences, "language", lang.value)
            self._change()

    def set_theme(self, name: str) -> None:
        """Use one of :data:`THEME_NAMES`."""
        if name != self.theme_name:
            self.theme_name = name
            prefer(self._preferences, "theme", name)
            self._change()

    def set_accent(self, accent: str) -> None:
        """Use the institution's colour. It is remembered, so that the next start has it from the first moment."""
        if accent != self._accent:
            self._accent = accent
            prefer(self._preferences, "accent", accent)
            self._change()

    def zoom(self, steps: int) -> None:
        """Make all text larger (1) or smaller (-1) by a step of :data:`SCALES`; 0 for the normal size."""
        at = SCALES.index(self.scale) + steps if steps else 0
        self.set_scale(SCALES[min(max(at, 0), len(SCALES) - 1)])

    def set_scale(self, scale: float) -> None:
        """Show text at the nearest of :data:`SCALES`."""
        scale = nearest_scale(scale)
        if scale != self.scale:
            self.scale = scale
            prefer(self._preferences, "text_scale", scale)
            self._change()


def _translators(lang: Lang, parent: QObject) -> list[QTranslator]:
    # Qt speaks English by itself.
    if lang is Lang.EN:
        return []
    from mcdesk.ui.qt_words import translators

    return translators(lang, parent)


def at_once(apply: Callable[[], None]) -> None:
    """Put a change into force where no window is to be built anew."""
    apply()


def nearest_scale(value: object) -> float:
    """The step of :data:`SCALES` nearest to a preference; 1.0 for anything that is not a number."""
    number = float(value) if isinstance(value, int | float) else 1.0
    return min(SCALES, key=lambda s: abs(s - number))
