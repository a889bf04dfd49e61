"""A program of its own with the real window, for the tests that end it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mcdesk.bootstrap import RealProgram
from mcdesk.ui.appearance import Appearance
from mcdesk.ui.application import ARGUMENTS, prepare
from mcdesk.ui.main_window import MainWindow
from tests.features.hands import Hands, Key

WORDS = ("Safe ", "Forklift ", "Operation ", "and ", "Load ", "Handling ")


def tell(word: str) -> None:
    """Say how far the program is."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def type_on(hands: Hands, place: int) -> None:
    """Write a word now and then, and never leave the field; tell each word as it is typed."""
    hands.write(WORDS[place % len(WORDS)])
    tell(hands.draft.request.title)
    QTimer.singleShot(90, hands.window, lambda: type_on(hands, place + 1))


def main(workspace: Path) -> int:
    """Begin a request, and type until somebody ends the program."""
    app = QApplication([*ARGUMENTS])
    prepare(app)
    program = RealProgram(first_workspace=workspace)
    program.preferences.set("language", "en-CA")
    window = MainWindow(program, Appearance(app, program.preferences))
    window.show()
    window.start()
    hands = Hands(window)
    hands.rest()
    hands.press(Key.Key_Return)
    hands.wait(lambda: window.frame.wizard, "a request opens")
    hands.rest()
    tell("ready")
    type_on(hands, 0)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
