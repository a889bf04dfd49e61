"""Less movement, for those who asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from mcdesk.app.ports import Preferences


KEY = "reduce_motion"
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
BLINK_MS = 1000


def apply_motion(preferences: Preferences) -> None:
    """Let menus, lists and the text cursor move, or not, as the person prefers."""
    from mcdesk.domain.preferences import preference

    still = bool(preference(KEY).read(preferences.get(KEY)))
    if still:
        for effect in EFFECTS:
            QApplication.setEffectEnabled(effect, False)
    QApplication.setCursorFlashTime(0 if still else BLINK_MS)
