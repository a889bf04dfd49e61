"""What is English on a screen, and what of it says the same in French."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from mcdesk.domain.texts import Lang, Local
from mcdesk.resources import resource
from mcdesk.ui.main_window import MainWindow
from tests.domain.definitions import credential_form, mohawk, request_form

ROWS = 40
"""So many rows of a list are looked at."""
LEAST = 8
"""Letters of a message beside its values; with fewer it may be anything."""
_APART = re.compile(r"\n| · | – | › |\. |\t")


def variants(part: object) -> Iterator[str]:
    """Every way in which a message may be said, as regular expressions."""
    if isinstance(part, ftl.SelectExpression):
        for variant in part.variants:
            yield from variants(variant.value)
    elif isinstance(part, ftl.Placeable):
        yield from variants(part.expression)
    elif isinstance(part, ftl.TextElement | ftl.StringLiteral):
        yield re.escape(part.value)
    elif isinstance(part, ftl.Pattern):
        said = [""]
        for element in part.elements:
            said = [f"{begin}{end}" for begin in said for end in variants(element)]
        yield from said
    else:
        yield "(.+)"


def messages(lang: Lang) -> dict[str, set[str]]:
    """The messages of a language by their keys, as regular expressions."""
    found: dict[str, set[str]] = {}
    for path in sorted(resource("i18n", lang.value).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, ftl.Message) and entry.value is not None:
                found[entry.id.name] = set(variants(entry.value))
    return found


def pairs(found: object) -> Iterator[Local]:
    """The pairs of words in a definition."""
    if isinstance(found, Local):
        yield found
    elif is_dataclass(found):
        for one in fields(found):
            yield from pairs(getattr(found, one.name))
    elif isinstance(found, Mapping):
        for value in found.values():
            yield from pairs(value)
    elif isinstance(found, list | tuple | frozenset):
        for value in found:
            yield from pairs(value)


@cache
def asked_in_english() -> frozenset[str]:
    """What forms and profile say in English, and otherwise in French."""
    every = list(pairs([mohawk(), request_form(), credential_form()]))
    french = {pair.fr for pair in every}
    return frozenset(bare(pair.en) for pair in every if pair.en not in french)


def letters(pattern: str) -> int:
    """How many letters a message has beside its values."""
    return len(re.findall(r"[^\W\d_]", pattern.replace("(.+)", "")))


@cache
def said_in_english() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Messages that French says otherwise: those without values, and those with."""
    english, french = messages(Lang.EN), messages(Lang.FR)
    in_french = set().union(*french.values())
    every = {p for key, ways in english.items() for p in ways - french.get(key, set()) - in_french}
    plain = frozenset(bare(re.sub(r"\\(.)", r"\1", p)) for p in every if "(.+)" not in p)
    return plain, tuple(re.compile(p) for p in every if "(.+)" in p and letters(p) >= LEAST)


def bare(text: str) -> str:
    """A text without the marks of access keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def texts(root: QWidget) -> Iterator[str]:
    """Everything that is said on a screen, aloud or in sight."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            yield from of_widget(widget)
    if isinstance(root, MainWindow):
        for menu in root.menus.menus.values():
            yield from (menu.title(), *(a.text() for a in menu.actions()))
        yield root.windowTitle()


def of_widget(widget: QWidget) -> Iterator[str]:
    """What the widget itself shows, the person's own words left out."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(n) for n in range(widget.count()))
    elif isinstance(widget, QTextEdit | QPlainTextEdit) and widget.isReadOnly():
        yield widget.toPlainText()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from of_list(widget)


def of_list(view: QAbstractItemView) -> Iterator[str]:
    """The headings and the first rows of a list."""
    model, role = view.model(), Qt.ItemDataRole
    for column in range(model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), ROWS)):
            index = model.index(row, column)
            for asked in (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole):
                yield str(index.data(asked) or "")


def english(root: QWidget) -> Iterator[str]:
    """What is said in English though French has words for it."""
    plain, patterns = said_in_english()
    plain |= asked_in_english()
    for text in dict.fromkeys(texts(root)):
        for part in dict.fromkeys((bare(text), *map(bare, _APART.split(text)))):
            if part in plain or any(p.fullmatch(part) for p in patterns):
                yield part


_CROWDED = re.compile(r"(?<=[^\W\d_])[:] | :(?:\s|$)|« | »|«\S|[^\s]»")


def crowded(root: QWidget) -> Iterator[str]:
    """French in which a colon or a guillemet has not its space that does not break. Texts to read are left out:
    they quote what people wrote."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and not isinstance(widget, QTextEdit | QPlainTextEdit):
            yield from (text for text in of_widget(widget) if _CROWDED.search(text))
