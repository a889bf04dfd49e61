"""Every act of the window, once: its words, its keys, its place in the menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from mcdesk.domain.texts import Lang
from mcdesk.ui.appearance import THEME_NAMES, Appearance
from mcdesk.ui.context import Ui

LINE = "-"
UPKEEP = ["back-up", "backups", "save-copy", "move", "save-everything", "properties", "passphrase"]
ON_WORKSPACE = [*UPKEEP, "lock"]
FIND = ["find", "find-next", "find-previous", "find-everywhere"]
DECIDING = ["decide", "next-version", "record-history", "rubric", "ask-employer"]
TALK = ["comments", "comment", "suggest", "accept-suggestion", LINE, "next-comment", "previous-comment"]
CHANGES = ["next-change", "previous-change", "redline"]
REVIEW = [*DECIDING, LINE, *TALK, LINE, *CHANGES]
MENUS: tuple[tuple[str, list[str]], ...] = (
    (
        "file",
        [
            "new",
            "open",
            "open-store",
            "new-workspace",
            ">recent",
            "sample",
            LINE,
            "save",
            "print",
            "export",
            "import-table",
            LINE,
            "send-package",
            "open-package",
            "exchange-folder",
            "share",
            LINE,
            ">upkeep",
            "lock",
            LINE,
            "close",
            "quit",
        ],
    ),
    ("edit", ["undo", "redo", LINE, "cut", "copy", "paste", "select-all", LINE, *FIND, LINE, "preferences"]),
    (
        "credential",
        [
            "new-credential",
            LINE,
            "preview",
            "submit",
            "approve",
            "share-draft",
            "take-along",
            "bring-back",
            LINE,
            "versions",
            "calendar",
            LINE,
            "award",
            "award-keys",
            "verify-badge",
        ],
    ),
    ("review", [*REVIEW, LINE, "report-page", "report-decisions"]),
    (
        "go",
        [
            "home",
            "inbox",
            "dashboard",
            "requests",
            "credentials",
            "catalogue",
            "awards",
            "certificates",
            "frameworks",
            "coverage",
            "pathways",
            LINE,
            "overview",
            "next-problem",
            "previous-problem",
            "next-page",
            "previous-page",
            LINE,
            "back",
            "forward",
            "next-pane",
            "previous-pane",
        ],
    ),
    (
        "view",
        [">language", ">theme", LINE, "larger", "smaller", "normal", LINE, "tasks", "guide", LINE, "under-way", "said"],
    ),
    ("help", ["help-question", "guide-place", "shortcuts", LINE, "news", "reports", "about"]),
)
"""The menus by name, with their acts; ``>`` marks a menu of choices, or one of :data:`INSIDE`."""
INSIDE: Mapping[str, list[str]] = {"upkeep": UPKEEP}
"""Acts in menus of menus: with all of them the first one would be higher than the screen of a small laptop."""
KEYS: Mapping[str, tuple[str, ...]] = {
    "new": ("Ctrl+N",),
    "open": ("Ctrl+O",),
    "save": ("Ctrl+S",),
    "preview": ("Ctrl+Shift+P",),
    "print": ("Ctrl+P",),
    "export": ("Ctrl+Shift+S",),
    "lock": ("Ctrl+L",),
    "close": ("Ctrl+W",),
    "quit": ("Ctrl+Q",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "cut": ("Ctrl+X",),
    "copy": ("Ctrl+C",),
    "paste": ("Ctrl+V",),
    "select-all": ("Ctrl+A",),
    "find": ("Ctrl+F",),
    "find-next": ("F3",),
    "preferences": ("Ctrl+,",),
    "find-previous": ("Shift+F3",),
    "find-everywhere": ("Ctrl+Shift+F",),
    "home": ("Alt+Home",),
    "inbox": ("Ctrl+Shift+I",),
    "dashboard": ("Ctrl+Shift+B",),
    "requests": ("Ctrl+Shift+R",),
    "catalogue": ("Ctrl+Shift+K",),
    "awards": ("Ctrl+Shift+A",),
    "certificates": ("Ctrl+Shift+T",),
    "credentials": ("Ctrl+Shift+E",),
    "frameworks": ("Ctrl+Shift+M",),
    "pathways": ("Ctrl+Shift+W",),
    "overview": ("Ctrl+Shift+O",),
    "decide": ("Ctrl+Shift+Y",),
    "record-history": ("Ctrl+Shift+H",),
    "rubric": ("Ctrl+Shift+U",),
    "next-problem": ("F8",),
    "previous-problem": ("Shift+F8",),
    "back": ("Alt+Left",),
    "forward": ("Alt+Right",),
    "comments": ("Ctrl+F9",),
    "comment": ("Ctrl+M",),
    "suggest": ("Ctrl+Shift+G",),
    "accept-suggestion": ("Ctrl+Return",),
    "next-comment": ("F7",),
    "previous-comment": ("Shift+F7",),
    "next-change": ("Ctrl+F7",),
    "previous-change": ("Ctrl+Shift+F7",),
    "redline": ("Ctrl+Shift+L",),
    "next-page": ("Ctrl+PgDown",),
    "previous-page": ("Ctrl+PgUp",),
    "next-pane": ("F6",),
    "previous-pane": ("Shift+F6",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "normal": ("Ctrl+0",),
    "tasks": ("F9",),
    "guide": ("Shift+F9",),
    "help-question": ("F1",),
    "shortcuts": ("Ctrl+?",),
}
NEEDS_SUBMITTED = ["next-version", "preview", "export", "submit"]
"""Acts on a record of a kind that is submitted for review."""
NEEDS_RECORD = [
    "save",
    "decide",
    "record-history",
    "rubric",
    "ask-employer",
    "share-draft",
    "take-along",
    "send-package",
    "report-page",
    "close",
    "overview",
    "next-problem",
    "previous-problem",
    "next-page",
    "previous-page",
]
NEEDS_PAGE = ["tasks", "guide", *(act for act in REVIEW if act != LINE)]
"""Acts on any record, and on its panels."""


class Menus:
    """The menu bar of a window, in one language."""

    def __init__(self, ui: Ui, window: QMainWindow, run: Callable[[str], object]) -> None:
        self._ui, self._window, self._run = ui, window, run
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        bar = QMenuBar(window)
        window.setMenuBar(bar)
        # Qt shows it with the next layout only, and until then no key of the menus is heard.
        bar.show()
        for name, entries in MENUS:
            menu = bar.addMenu(ui.say(f"menu-{name}"))
            self.menus[name] = menu
            for entry in entries:
                self._add(menu, entry)

    def _add(self, menu: QMenu, entry: str) -> None:
        if entry == LINE:
            menu.addSeparator()
        elif entry.startswith(">"):
            inside = self.menus[entry[1:]] = menu.addMenu(self._ui.say(f"menu-{entry[1:]}"))
            for act in INSIDE.get(entry[1:], ()):
                self._add(inside, act)
        else:
            action = QAction(self._ui.say(f"act-{entry}"), menu)
            action.setObjectName(f"act-{entry}")
            action.setShortcuts([QKeySequence(k) for k in KEYS.get(entry, ())])
            action.triggered.connect(lambda _checked=False, name=entry: self._run(name))
            self.actions[entry] = action
            menu.addAction(action)

    def fill_look(self, appearance: Appearance) -> None:
        """The menus of languages and themes."""
        say = self._ui.say
        languages = [(lang.value, say(f"menu-language-{lang.value.lower()}"), appearance.lang is lang) for lang in Lang]
        self._choices("language", languages, lambda name: appearance.set_lang(Lang(name)))
        themes = [(name, say(f"menu-theme-{name}"), appearance.theme_name == name) for name in THEME_NAMES]
        self._choices("theme", themes, appearance.set_theme)

    def _choices(self, menu: str, entries: list[tuple[str, str, bool]], choose: Callable[[str], None]) -> None:
        group = QActionGroup(self.menus[menu])
        for name, words, now in entries:
            action = self.menus[menu].addAction(words)
            action.setObjectName(f"{menu}-{name}")
            action.setCheckable(True)
            action.setChecked(now)
            action.triggered.connect(lambda _checked=False, n=name: choose(n))
            group.addAction(action)

    def fill_recent(self, paths: tuple[Path, ...], choose: Callable[[Path], None]) -> None:
        """The menu of the workspaces that were open last, each with a number key."""
        menu = self.menus["recent"]
        menu.clear()
        for number, path in enumerate(paths, 1):
            action = menu.addAction(f"&{number}  {path.stem.replace('&', '&&')}")
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _checked=False, p=path: choose(p))
        menu.setEnabled(bool(paths))

    def enable(self, *, record: bool, submitted: bool, pages: bool) -> None:
        """Acts on a record need one in sight, some one that is ``submitted``; printing needs what has ``pages``."""
        self.actions["print"].setEnabled(pages)
        for names, on in ((NEEDS_RECORD, record), (NEEDS_PAGE, record), (NEEDS_SUBMITTED, record and submitted)):
            for name in names:
                self.actions[name].setEnabled(on)

    def name_undo(self, undo: str, redo: str) -> None:
        """Name what undo and redo would do; "" where there is nothing."""
        for act, what in (("undo", undo), ("redo", redo)):
            said = self._ui.say(f"act-{act}-what", what=self._ui.say(what)) if what else self._ui.say(f"act-{act}")
            self.actions[act].setText(said)
            self.actions[act].setEnabled(bool(what))
