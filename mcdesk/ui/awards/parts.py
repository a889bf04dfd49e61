"""What the pages of awards are made of: a labelled choice, a passphrase, who is meant."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QPushButton, QWidget

from mcdesk.app.acting import Acting
from mcdesk.app.awards.listing import Listed
from mcdesk.domain.badges import did
from mcdesk.domain.people import Right
from mcdesk.domain.texts import Lang, Local, say
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.desk import Desk
from mcdesk.ui.forms.buttons import button, lock
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce
from mcdesk.ui.panels.parts import box, iconed

SHOWN = 12
"""How many badges are named."""


def refused(ui: Ui, acting: Acting, right: Right) -> str:
    """Why the role at the keyboard may not, "" where it may."""
    return " ".join(f"{ui.words(refusal.said)} {ui.words(refusal.fix)}" for refusal in acting.refusals([right]))


def bar(ui: Ui, acting: Acting, right: Right, *buttons: QPushButton) -> None:
    """Lock what the role at the keyboard may not."""
    why = refused(ui, acting, right)
    for made in buttons if why else ():
        lock(ui, made, why)


def not_yours(ui: Ui, acting: Acting, rights: Iterable[Right], parent: QWidget) -> list[QWidget]:
    """Lines that say what of a page is not for the role at the keyboard, and for whom it is."""
    said = [f"{ui.words(r.said)} {ui.words(r.fix)}" for r in acting.refusals(rights)]
    return [iconed(ui, "lock", "text_quiet", line, "hint", parent) for line in said]


def drop(
    ui: Ui,
    down: QBoxLayout,
    name: str,
    label: str,
    choices: Sequence[tuple[str, str]],
    now: str,
    parent: QWidget,
) -> Drop:
    """A labelled choice below the others; ``choices`` are values with their words, ``now`` is the chosen value."""
    said = wrapped(label, "label", parent)
    made = Drop(ui.theme, parent)
    made.setObjectName(name)
    made.call(label)
    for key, words in choices:
        made.addItem(words, key)
    made.setCurrentIndex(max(made.findData(now), 0))
    said.setBuddy(made)
    down.addSpacing(ui.theme.space(2))
    down.addWidget(said)
    down.addWidget(made)
    return made


class SecretField(LineField):
    """A line whose characters are not shown, and what is missing in it."""

    def __init__(self, ui: Ui, name: str, label: str, hint: str, parent: QWidget) -> None:
        super().__init__(ui, name, label, hint, parent)
        self.control.setEchoMode(QLineEdit.EchoMode.Password)
        self.wrong = wrapped("", "problem", self)
        self.wrong.hide()
        self.box.insertWidget(self.box.indexOf(self.control), self.wrong)

    def given(self) -> bool:
        """Whether something stands there; where nothing does, that is said beside the line, which has the focus."""
        empty = not self.control.text()
        said = self.ui.say("awards-phrase-missing") if empty else ""
        self.wrong.setText(said)
        self.wrong.setVisible(empty)
        if empty:
            self.control.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, said)
        return not empty


def secret_field(ui: Ui, name: str, label: str, hint: str, parent: QWidget) -> SecretField:
    """A line whose characters are not shown."""
    return SecretField(ui, name, label, hint, parent)


def add_field(ui: Ui, down: QBoxLayout, field: LineField) -> LineField:
    """Put a field below the others, with room between them."""
    down.addSpacing(ui.theme.space(2))
    down.addWidget(field)
    return field


def typed(field: LineField | None) -> str:
    """What stands in a line as it was typed, "" where there is no line."""
    return field.control.text() if field is not None else ""


def issuer_words(issuer: str) -> Local:
    """Whose a key is in plain words: the college's address on the web, or that the key stands for itself."""
    place = did.place_of(issuer)
    return Local(place, place) if place else Local(*(say(lang, "awards-key-itself") for lang in (Lang.EN, Lang.FR)))


def back_button(page: ColumnPage, key: str = "awards-back") -> QPushButton:
    """The way back, above the title of a page; Escape presses it."""
    made = button(page.ui, key, "quiet", icon="chevron-left", parent=page.body)
    made.setObjectName("awards-back")
    page.way_back = made
    page.box.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
    return made


def put_away(desk: Desk, credentials: Collection[str]) -> bool:
    """Save and close the open record where it is one of these: its numbers are about to be written by the ledger.

    False where it could not be saved; it stays open then.
    """
    draft = desk.draft
    return draft is None or draft.request.id not in credentials or desk.close_request()


def who(ui: Ui, head: str, chosen: Sequence[Listed], parent: QWidget) -> QFrame:
    """The badges that are meant, by name; many are counted."""
    frame, lines = box(ui, "strip", parent)
    lines.addWidget(wrapped(head, "label", frame))
    for one in chosen[:SHOWN]:
        name = one.line.name or ui.say("awards-removed")
        language = ui.say(f"awards-langs-{one.line.language.short}")
        lines.addWidget(wrapped(f"{name} · {one.title} · {language}", "", frame))
    if len(chosen) > SHOWN:
        lines.addWidget(wrapped(ui.say("awards-more", count=len(chosen) - SHOWN), "hint", frame))
    return frame
