"""Every message is there in both languages, with the same values, and is used."""

from __future__ import annotations

from pathlib import Path

from tools import words

CODE = 'from x import message, say\nsay("en", "a-used")\nmessage(f"a-{0}-made")\nmessage("a-gone")\nx = f"{k}-fix"\n'
CODE += 'say("a-two")\n'
ENGLISH = (
    "a-used = One { $n }\na-one-made = Made\na-idle = Idle\na-used-fix = Fix\na-idle-fix = Fix\na-only-here = Here\n"
)
FRENCH = "a-used = Un\na-one-made = Fait\na-idle = Oisif\na-used-fix = Corrigez\na-idle-fix = Corrigez\n"


def test_the_words_are_whole() -> None:
    assert words.problems() == []


def test_each_fault_is_found(tmp_path: Path) -> None:
    for lang, text in (("en-CA", ENGLISH), ("fr-CA", FRENCH)):
        folder = tmp_path / "resources" / "i18n" / lang
        folder.mkdir(parents=True)
        (folder / "a.ftl").write_text(text, "utf-8")
        (folder / "b.ftl").write_text("a-two = 2\n", "utf-8")
    (tmp_path / "mcdesk").mkdir()
    (tmp_path / "mcdesk" / "code.py").write_text(CODE, "utf-8")
    assert words.problems(tmp_path) == [
        "en-CA/b.ftl: a-two belongs into a.ftl",
        "fr-CA/b.ftl: a-two belongs into a.ftl",
        "a.ftl: a-only-here has no words in fr-CA",
        "a.ftl: a-used uses $n in en-CA but none in fr-CA",
        "mcdesk/code.py:4: a-gone is used but not defined",
        "a.ftl: a-idle is defined and never used",
        "a.ftl: a-idle-fix is defined and never used",
        "a.ftl: a-only-here is defined and never used",
    ]


def test_an_access_key_that_not_every_keyboard_has_is_found(tmp_path: Path) -> None:
    file = tmp_path / "menu.ftl"
    file.write_text("menu-one = Contraste &élevé\nmenu-two = &Élevé && &clair\nmenu-three = É&levé && à\n", "utf-8")
    _, wrong = words.read(tmp_path)
    assert [line.split()[1] for line in wrong] == ["menu-one", "menu-two"]
