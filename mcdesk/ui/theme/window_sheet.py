"""The style sheet of what belongs to the window as a whole: menus, bars, tables, banners, tool tips."""

from __future__ import annotations

from mcdesk.domain.contrast import luminance, mix
from mcdesk.resources import resource
from mcdesk.ui.theme import BAR, SIZES, Theme


def window_sheet(theme: Theme) -> str:
    """The rules for the roles of the window."""
    parts = (_menus(theme), _places(theme), _banners(theme), _tables(theme), _tabs(theme), _dialogs(theme))
    return "\n".join(parts)


def _menus(theme: Theme) -> str:
    t = theme.tokens
    # Where quiet words are as bright as all others, what cannot be chosen would look as if it could.
    off = t.text_quiet if t.text_quiet != t.text else mix(t.text, t.page, 0.6)
    return f"""
    QMainWindow {{ background: {t.page}; }}
    QMenuBar {{ background: {t.panel}; color: {t.text}; border-bottom: 1px solid {t.line}; }}
    QMenuBar::item {{ padding: {theme.space(1)}px {theme.space(2.5)}px; background: transparent; border-radius: 4px; }}
    QMenuBar::item:selected {{ background: {t.selection}; color: {t.selection_text}; }}
    QMenu {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: {theme.space(1)}px;
        menu-scrollable: 1; }}
    QMenu::item {{ padding: {theme.space(1.25) - 2}px {theme.space(7)}px {theme.space(1.25) - 2}px {theme.space(6)}px;
        border: 2px solid transparent; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.selection}; color: {t.selection_text}; border: 2px solid {t.focus}; }}
    QMenu::scroller {{ height: {theme.px(16)}px; }}
    QMenu::indicator {{ width: {theme.px(16)}px; height: {theme.px(16)}px; margin-left: {theme.space(1)}px; }}
    QMenu::indicator:checked {{ image: {_mark("check", t.text)}; }}
    QMenu::indicator:checked:selected {{ image: {_mark("check", t.selection_text)}; }}
    QMenu::right-arrow {{ width: {theme.px(16)}px; height: {theme.px(16)}px; margin-right: {theme.space(1)}px;
        image: {_mark("chevron-right", t.text)}; }}
    QMenu::right-arrow:selected {{ image: {_mark("chevron-right", t.selection_text)}; }}
    QMenu::item:disabled {{ color: {off}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: {theme.space(1)}px {theme.space(2)}px; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: {theme.space(1)}px;
        font-size: {theme.px(SIZES["small"])}px; }}
    """


def _mark(name: str, ink: str) -> str:
    """A picture instead of the style's own, which stays 7 pixels wide at any size of text.

    A style sheet takes it from a file only, as it is: there is one for words in black, and one for those in white.
    """
    file = resource("icons", f"{name}-on-dark.svg" if luminance(ink) > 0.5 else f"{name}.svg")
    return f'url("{file.as_posix()}")'


def _dialogs(theme: Theme) -> str:
    """Lists that open from a choice, and Qt's own dialogs, where the system has none: they know no size of text."""
    t = theme.tokens
    wide, high = min(theme.px(560), 960), min(theme.px(340), 600)
    return f"""
    QComboBox QAbstractItemView {{ border: 1px solid {t.text_quiet}; outline: none; }}
    QFileDialog {{ min-width: {wide}px; min-height: {high}px; backward-icon: {_mark("chevron-left", t.text)};
        forward-icon: {_mark("chevron-right", t.text)};
        filedialog-parent-directory-icon: {_mark("arrow-up", t.text)}; }}
    QFileDialog QComboBox {{ border: 2px solid {t.text_quiet}; border-radius: 6px; background: {t.raised};
        padding: {theme.space(0.5)}px {theme.space(1)}px; }}
    QFileDialog QComboBox:focus {{ border: 2px solid {t.focus}; }}
    QFileDialog QComboBox::drop-down {{ border: none; width: {theme.px(16)}px; }}
    QFileDialog QComboBox::down-arrow {{ width: {theme.px(12)}px; image: {_mark("chevron-down", t.text)}; }}
    QFileDialog QToolButton {{ icon-size: {theme.px(16)}px; border: 2px solid transparent; }}
    QFileDialog QToolButton:focus {{ border: 2px solid {t.focus}; }}
    QFileDialog QAbstractItemView {{ icon-size: {theme.px(16)}px; border: 2px solid {t.line}; }}
    QFileDialog QAbstractItemView:focus {{ border: 2px solid {t.focus}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QDialogButtonBox QPushButton {{ padding: {theme.space(1.5)}px {theme.space(4)}px; border-radius: 6px;
        outline: none; border: 2px solid {t.text_quiet}; background: {t.raised}; color: {t.text}; }}
    QDialogButtonBox QPushButton:disabled {{ color: {t.text_quiet}; border: 2px dashed {t.text_quiet}; }}
    QDialogButtonBox QPushButton:focus {{ border: 2px solid {t.focus}; }}
    """


def _places(theme: Theme) -> str:
    t = theme.tokens
    near = theme.space(2)
    pad = f"padding: {near}px {near}px; border-radius: 6px;"
    return f"""
    QFrame[role="programbar"] {{ background: {t.panel}; border: none; border-right: 1px solid {t.line}; }}
    QFrame[role="programbar"] QScrollArea, QFrame[role="programbar"] QScrollArea > QWidget > QWidget {{
        background: transparent; border: none; }}
    QFrame[role="programbar"] QScrollBar:vertical {{ width: {theme.space(1.25)}px; }}
    QFrame[role="header"] {{ background: {t.page}; border: none; border-bottom: 1px solid {t.line}; }}
    QToolButton[role="place"] {{ {pad} background: transparent; color: {t.text}; text-align: left;
        border: 2px solid transparent; }}
    QToolButton[role="place"]:hover {{ background: {t.accent_soft}; }}
    QToolButton[role="place"]:checked {{ background: {t.selection}; color: {t.selection_text}; font-weight: 600;
        border-left: {BAR}px solid {theme.chosen}; padding-left: {near - BAR + 2}px;
        border-top-left-radius: 0; border-bottom-left-radius: 0; }}
    QToolButton[role="place"]:focus {{ border: 2px solid {t.focus}; padding-left: {near}px;
        border-radius: 6px; }}
    QLabel[role="tag"] {{ background: {t.warning_soft}; color: {t.warning}; border: 1px solid {t.warning};
        border-radius: 4px; padding: 1px {theme.space(1.5)}px; {_size(theme, "small")} font-weight: 600; }}
    QScrollArea[role="side"] {{ background: {t.panel}; border: none; border-left: 1px solid {t.line}; }}
    """


def _banners(theme: Theme) -> str:
    t = theme.tokens
    tones = (
        ("info", t.line, t.panel),
        ("success", t.success, t.success_soft),
        ("warning", t.warning, t.warning_soft),
        ("problem", t.problem, t.problem_soft),
    )
    rules = "\n".join(
        f'QFrame[role="banner"][tone="{tone}"] {{ background: {soft}; border: 1px solid {strong};'
        " border-radius: 6px; }"
        for tone, strong, soft in tones
    )
    return f"""
    {rules}
    QLabel[role="toast"] {{ background: {t.text}; color: {t.page}; border-radius: 6px;
        padding: {theme.space(2)}px {theme.space(4)}px; }}
    """


def _tables(theme: Theme) -> str:
    t = theme.tokens
    # Fusion begins the words of a cell 3 px further in than its padding says: the head begins where they do.
    head = f"padding: {theme.space(2)}px {theme.space(2) + 3}px"
    return f"""
    QTableView {{ background: {t.page}; color: {t.text}; border: 1px solid {t.line}; margin: 1px; border-radius: 6px;
        selection-background-color: {t.selection}; selection-color: {t.selection_text}; outline: none; }}
    QListView[role="entries"] {{ background: {t.page}; border: 1px solid {t.line}; margin: 1px;
        border-radius: 6px; outline: none; }}
    QListView[role="entries"]:focus {{ border: 2px solid {t.focus}; margin: 0; }}
    QTableView:focus {{ border: 2px solid {t.focus}; margin: 0; }}
    QTableView::item {{ padding: 0 {theme.space(2)}px; border: none; border-bottom: 1px solid {t.line}; }}
    QTableView::item:selected {{ background: {t.selection}; color: {t.selection_text}; }}
    QHeaderView {{ background: {t.page}; border: none; }}
    QHeaderView::section {{ background: {t.page}; color: {t.text_quiet}; border: none; font-weight: 600;
        border-bottom: 1px solid {t.line}; {head}; {_size(theme, "small")} }}
    """


def _tabs(theme: Theme) -> str:
    t = theme.tokens
    # The bar below the selected one, not the weight of its words: Qt measures every tab in the regular weight.
    return f"""
    QTabWidget::pane {{ border: none; border-top: 1px solid {t.line}; }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{ background: transparent; color: {t.text_quiet}; border: 2px solid transparent;
        border-bottom: 3px solid transparent; padding: {theme.space(1.25)}px {theme.space(2.5)}px; }}
    QTabBar::tab:hover {{ background: {t.accent_soft}; color: {t.text}; }}
    QTabBar::tab:selected {{ color: {t.text}; border-bottom: 3px solid {t.accent}; }}
    QTabBar::tab:selected:focus {{ border: 2px solid {t.focus}; border-bottom: 3px solid {t.focus}; }}
    """


def _size(theme: Theme, name: str) -> str:
    return f"font-size: {theme.px(SIZES[name])}px;"
