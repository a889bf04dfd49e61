"""What a person does on the way, by keyboard alone: meets problems, takes things back, changes the language."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from mcdesk.domain.answers import Ref
from mcdesk.domain.texts import Lang
from mcdesk.ui.wizard.link import WrappedLink
from tests.features.hands import ALT, CTRL, NONE, SHIFT, Hands, Key, path_of


def begin(hands: Hands) -> None:
    """A new request from the start page."""
    hands.press(Key.Key_N, CTRL)
    hands.wait(lambda: hands.window.frame.wizard, "a request opens")
    hands.rest()


def field_with_focus(hands: Hands) -> str:
    """The key of the question that has the focus."""
    rows = hands.page.rows.items()
    return next((key for key, row in rows if row.isAncestorOf(hands.at)), path_of(hands.at))


def test_missing_answers_are_listed_and_each_line_leads_to_its_question(hands: Hands) -> None:
    begin(hands)
    hands.push("continue", hands.page)
    assert hands.at is hands.page.summary
    assert hands.window.windowTitle().startswith("Error:")
    for link in hands.page.summary.links[:3]:
        hands.tab_to(link)
        assert isinstance(hands.at, WrappedLink)
        hands.press(Key.Key_Return)
        assert field_with_focus(hands) == link.ref.field
        hands.tab_to(hands.page.summary, back=True)
        while hands.at is not hands.page.summary:
            hands.press(Key.Key_Backtab, SHIFT)
    assert hands.page.page.key == "basics"
    hands.push("continue", hands.page)
    hands.rest()
    assert hands.page.page.key == "need", "the second time the author goes on all the same"


def test_f8_goes_through_every_page_that_has_a_problem_and_around(hands: Hands) -> None:
    begin(hands)
    hands.press(Key.Key_F8)
    start, seen, pages = field_with_focus(hands), [""], [""]
    while len(seen) < 100 and seen[1:2] != [field_with_focus(hands)]:
        seen.append(field_with_focus(hands))
        pages.append(hands.wizard.page_key)
        hands.press(Key.Key_F8)
    assert start == "one_sentence", "the next one after the question with the focus"
    with_problems = [p.key for p in hands.draft.form.pages if _blocked(hands, p.key)]
    assert list(dict.fromkeys(pages[1:])) == with_problems
    assert len(seen) == len(set(seen)), "no question comes twice"


def _blocked(hands: Hands, page: str) -> bool:
    return any(p.severity.value == "block" for p in hands.draft.rules.problems_on(page))


def test_undo_and_redo_lead_back_to_where_it_was(hands: Hands) -> None:
    begin(hands)
    title, audience = Ref("working_title"), Ref("audience")
    hands.write("Forklift")
    for _ in range(3):
        hands.press(Key.Key_PageDown, CTRL)
    assert field_with_focus(hands) == "audience"
    hands.write("Adults")
    hands.press(Key.Key_PageDown, CTRL)
    hands.press(Key.Key_Z, CTRL)
    assert (field_with_focus(hands), hands.draft.value(audience)) == ("audience", None)
    hands.press(Key.Key_Z, CTRL)
    assert (field_with_focus(hands), hands.draft.value(title)) == ("working_title", None)
    hands.press(Key.Key_Y, CTRL)
    assert (field_with_focus(hands), hands.draft.value(title)) == ("working_title", "Forklift")
    hands.press(Key.Key_Z, CTRL | SHIFT)
    assert (field_with_focus(hands), hands.draft.value(audience)) == ("audience", "Adults")


def choose_in_menu(hands: Hands, *names: str) -> None:
    """Go through the menus by their access keys."""
    menus = hands.window.menus.menus
    for place, name in enumerate(names):
        words = menus[name].title() if name in menus else _act(hands, names[place - 1], name)
        letter = words[words.index("&") + 1].upper()
        hands.press(Key[f"Key_{letter}"], ALT if place == 0 else NONE)


def _act(hands: Hands, menu: str, name: str) -> str:
    return next(a.text() for a in hands.window.menus.menus[menu].actions() if a.objectName() == name)


def test_the_language_changes_in_the_middle_of_a_word(hands: Hands) -> None:
    begin(hands)
    hands.write("Safe Forklif")
    hands.press(Key.Key_Left, times=3)
    choose_in_menu(hands, "view", "language", "language-fr-CA")
    hands.rest()
    assert hands.window.appearance.lang is Lang.FR
    line = hands.at
    assert isinstance(line, QLineEdit)
    assert (line.text(), line.cursorPosition(), field_with_focus(hands)) == ("Safe Forklif", 9, "working_title")
    hands.press(Key.Key_End)
    hands.write("t")
    assert hands.draft.value(Ref("working_title")) == "Safe Forklift"


def test_pressing_twice_begins_one_request(hands: Hands) -> None:
    assert hands.at.objectName() == "first-request"
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Return)
    hands.wait(lambda: hands.window.frame.wizard, "a request opens")
    hands.rest()
    assert len(hands.draft.services.store.records()) == 1
