"""The style sheet of the window: what a widget's ``role`` looks like in a theme.

Widgets say what they are (``setProperty("role", "hint")``), never how they look.
"""

from __future__ import annotations

from mcdesk.ui.theme import BAR, SIZES, Theme
from mcdesk.ui.theme.window_sheet import window_sheet

_LINES = (
    'QListWidget[role="picker"]',
    'QTreeView[role="picker"]',
    'QListView[role="suggested"]',
    "QComboBox QAbstractItemView",
)
"""What has lines to choose from, and leaves it to the style sheet how they look."""


def stylesheet(theme: Theme) -> str:
    """The style sheet of the theme at its text size."""
    return "\n".join((_words(theme), _boxes(theme), _buttons(theme), _fields(theme), _bars(theme), window_sheet(theme)))


def _size(theme: Theme, name: str) -> str:
    return f"font-size: {theme.px(SIZES[name])}px;"


def _words(theme: Theme) -> str:
    t = theme.tokens
    return f"""
    QLabel {{ color: {t.text}; }}
    QLabel[role="title"] {{ {_size(theme, "title")} font-weight: 600; }}
    QLabel[role="heading"] {{ {_size(theme, "heading")} font-weight: 600; }}
    QLabel[role="subheading"] {{ {_size(theme, "large")} font-weight: 600; }}
    QLabel[role="label"] {{ font-weight: 600; }}
    QLabel[role="intro"] {{ {_size(theme, "large")} }}
    QLabel[role="hint"], QLabel[role="count"], QLabel[role="unit"] {{ color: {t.text_quiet}; }}
    QLabel[role="small"] {{ color: {t.text_quiet}; {_size(theme, "small")} }}
    QLabel[role="problem"] {{ color: {t.problem}; font-weight: 600; }}
    QLabel[role="advice"] {{ color: {t.warning}; font-weight: 600; }}
    QLabel[role="good"] {{ color: {t.success}; font-weight: 600; }}
    QLabel[role="count"][over="true"] {{ color: {t.problem}; font-weight: 600; }}
    """


def _boxes(theme: Theme) -> str:
    t = theme.tokens
    return f"""
    QWidget[role="page"] {{ background: {t.page}; }}
    QWidget[role="panel"] {{ background: {t.panel}; }}
    QFrame[role="panel"] QScrollArea, QFrame[role="panel"] QScrollArea > QWidget > QWidget {{
        background: transparent; border: none; }}
    QFrame#task-column {{ border: none; border-right: 1px solid {t.line}; }}
    QFrame#guide, QFrame#talk {{ border: none; border-left: 1px solid {t.line}; }}
    QFrame[role="card"] {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 6px; }}
    QFrame[role="card"]:focus {{ border: 2px solid {t.focus}; }}
    QFrame[role="stand"] {{ background: {t.accent_soft}; border: none; border-bottom: 1px solid {t.line}; }}
    QFrame[role="entry"] {{ border: none; border-bottom: 1px solid {t.line}; }}
    QFrame[role="strip"] {{ background: {t.accent_soft}; border: 1px solid {t.line}; border-radius: 6px; }}
    QFrame[role="empty"] {{ background: {t.panel}; border: 1px dashed {t.line}; border-radius: 6px; }}
    QFrame[role="popup"] {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 6px; }}
    QFrame[role="summary"] {{ background: {t.problem_soft}; border: 2px solid {t.problem}; border-radius: 6px; }}
    QFrame[role="summary"]:focus {{ border: 2px solid {t.focus}; }}
    QFrame[role="bar"] {{ background: {t.line}; border: none; }}
    QFrame[role="bar"][tone="problem"] {{ background: {t.problem}; }}
    QFrame[role="bar"][tone="advice"] {{ background: {t.warning}; }}
    QFrame[role="line"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
    QFrame[role="example"][tone="strong"] {{ background: {t.success_soft}; border: none; border-radius: 6px; }}
    QFrame[role="example"][tone="weak"] {{ background: {t.warning_soft}; border: none; border-radius: 6px; }}
    """


def _buttons(theme: Theme) -> str:
    t = theme.tokens
    high, wide, near = theme.space(1.5), theme.space(4), theme.space(2)
    # All buttons of a line are equally high: where the border is thicker, there is less room within. And as high as a
    # line that is written in, whether they have an icon or not.
    least = f"min-height: {theme.px(20)}px"
    pad, thick = f"padding: {high}px {wide}px; {least}", f"padding: {high - 1}px {wide - 1}px; {least}"
    # Those with a ring around them (``focus_ring.FILLED``) keep their border: with another colour it would be a second.
    small = f"padding: {theme.space(1)}px {near}px"
    return f"""
    QPushButton[role] {{ border-radius: 6px; outline: none; }}
    QPushButton[role="primary"] {{ {thick}; background: {t.accent}; color: {t.accent_text}; font-weight: 600;
        border: 2px solid {t.accent}; }}
    QPushButton[role="secondary"] {{ {pad}; background: {t.raised}; color: {t.text};
        border: 1px solid {t.text_quiet}; }}
    QPushButton[role="secondary"]:hover {{ background: {t.accent_soft}; }}
    QPushButton[role="quiet"], QToolButton[role="quiet"] {{ padding: {high - 1}px {near}px; {least};
        background: transparent; color: {t.accent}; border: 2px solid transparent; border-radius: 6px; }}
    QPushButton[role="quiet"][edge="true"] {{ padding-left: 0; }}
    QPushButton[role="chip"] {{ {small}; background: {t.accent_soft}; color: {t.text};
        border: 1px solid {t.text_quiet}; }}
    QPushButton[role="chip"]:hover {{ border: 1px solid {t.accent}; }}
    QPushButton[role="chip"]:checked {{ background: {t.accent}; color: {t.accent_text};
        border: 1px solid {t.accent}; }}
    QPushButton[role="clear"] {{ padding: 2px 4px; margin-left: -4px; background: transparent; color: {t.accent};
        border: 2px solid transparent; border-radius: 6px; {_size(theme, "small")} }}
    QPushButton[role="clear"]:hover {{ background: {t.accent_soft}; }}
    QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {{ background: {t.accent_soft}; }}
    QPushButton[role="link"] {{ padding: 2px 0; background: transparent; color: {t.problem}; text-align: left;
        text-decoration: underline; border: 2px solid transparent; font-weight: 600; }}
    QToolButton[role="icon"] {{ background: transparent; border: 2px solid transparent; border-radius: 6px;
        padding: {theme.space(0.5)}px; }}
    QToolButton[role="icon"]:hover {{ background: {t.accent_soft}; }}
    QPushButton[role="primary"]:disabled, QPushButton[role="secondary"]:disabled, QPushButton[role="chip"]:disabled {{
        background: {t.panel}; color: {t.text_quiet}; border: 1px dashed {t.text_quiet}; }}
    QPushButton[role="quiet"]:disabled {{ color: {t.text_quiet}; border: 1px dashed {t.text_quiet}; }}
    QPushButton[arrow="true"] {{ padding-right: {theme.space(3) + theme.px(22)}px; }}
    QPushButton[arrow="true"]::menu-indicator {{ image: none; width: 0; }}
    QPushButton[role]:focus, QToolButton[role]:focus {{ border: 2px solid {t.focus}; }}
    QPushButton[role="secondary"]:focus {{ {thick} }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {t.accent}; }}
    QPushButton[role="chip"]:focus {{ border: 1px solid {t.text_quiet}; }}
    QPushButton[role="chip"]:checked:focus {{ border: 1px solid {t.accent}; }}
    """


def _fields(theme: Theme) -> str:
    t = theme.tokens
    return f"""
    QLineEdit, QTextEdit[role="paragraph"] {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.text_quiet};
        border-radius: 6px; padding: {theme.space(1.5)}px {theme.space(2)}px; selection-background-color: {t.accent};
        selection-color: {t.accent_text}; placeholder-text-color: {t.text_quiet}; }}
    QLineEdit:focus, QTextEdit[role="paragraph"]:focus {{ border: 2px solid {t.focus};
        padding: {theme.space(1.5) - 1}px {theme.space(2) - 1}px; }}
    QLineEdit:read-only, QTextEdit[role="paragraph"]:read-only {{ background: {t.panel}; }}
    QTextBrowser[role="reading"], QPlainTextEdit[role="reading"] {{ background: {t.raised}; color: {t.text};
        border: 1px solid {t.line}; border-radius: 6px; padding: {theme.space(2)}px;
        selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
    QTextBrowser[role="reading"]:focus, QPlainTextEdit[role="reading"]:focus {{ border: 2px solid {t.focus};
        padding: {theme.space(2) - 1}px; }}
    QListWidget[role="picker"], QTreeView[role="picker"] {{ background: {t.raised}; color: {t.text};
        border: 1px solid {t.line}; margin: 1px; border-radius: 6px; outline: none; }}
    QListWidget[role="picker"][selectionMode="ExtendedSelection"] {{ outline: 1px solid {t.focus}; }}
    QListWidget[role="picker"]::item {{ padding: {theme.space(1)}px {theme.space(2)}px; }}
    QListView[role="suggested"] {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.text_quiet};
        outline: none; }}
    QComboBox QAbstractItemView::item, QListView[role="suggested"]::item {{
        padding: {theme.space(1.25)}px {theme.space(2) - BAR + 3}px; }}
    {chosen_lines(theme, *_LINES)}
    QListWidget[role="picker"]:focus, QTreeView[role="picker"]:focus {{ border: 2px solid {t.focus}; margin: 0; }}
    QListWidget[role="icons"] {{ background: {t.raised}; border: 1px solid {t.text_quiet}; border-radius: 6px; }}
    QListWidget[role="icons"]:focus {{ border: 2px solid {t.focus}; }}
    QListWidget[role="icons"]::item {{ border: 2px solid transparent; border-radius: 6px; }}
    QListWidget[role="icons"]::item:selected {{ background: {t.selection}; border: 2px solid {t.accent}; }}
    QScrollArea[role="page"] {{ background: {t.page}; border: none; }}
    """


def chosen_lines(theme: Theme, *views: str) -> str:
    """The rule of the chosen lines in these lists, trees and lists that open: a ground, and a bar that is seen."""
    t = theme.tokens
    lines, chosen = (", ".join(f"{view}::item{state}" for view in views) for state in ("", ":selected"))
    return f"""
    {lines} {{ border: none; border-left: {BAR}px solid transparent; }}
    {chosen} {{ background: {t.selection}; color: {t.selection_text}; border-left: {BAR}px solid {theme.chosen}; }}
    """


def _bars(theme: Theme) -> str:
    t = theme.tokens
    wide = theme.space(3)
    return f"""
    QScrollBar:vertical {{ background: transparent; width: {wide}px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: {wide}px; margin: 0; }}
    QScrollBar::handle {{ background: {t.line}; border-radius: {wide // 2 - 2}px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {t.text_quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
