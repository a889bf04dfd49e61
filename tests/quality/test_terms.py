"""Each thing has one word, and the print of each language is its own."""

from __future__ import annotations

import re
from pathlib import Path

from tests.quality.sources import ROOT
from tools import terms

FRENCH = """# badge in a comment is none
a-one = Le badge est délivré.
a-two = Veuillez choisir : { $badge } « ainsi ».
a-three = Une erreur est survenue ! L'insigne: « non »
a-four = Le fichier resources/badge/platforms.toml, pour Open Badges; voir mcdesk badge image.
"""
ENGLISH = "b-one = The email is invalid.\n    [one] Mend it, please\n   *[other] { $n } of the catalog\n"
FORM = 'label.fr = "Une ébauche"\nweak.fr = "Une ébauche"\nstrong.en = "Badge"\nstrong.fr = "Badge"\n'


def test_each_thing_has_its_word() -> None:
    assert terms.problems() == []


def test_menus_speak_in_sentence_case() -> None:
    entries = [
        line
        for path in (ROOT / "resources" / "i18n").rglob("*.ftl")
        for line in path.read_text("utf-8").splitlines()
        if re.match(r"(act|menu)-[\w-]+ =", line)
    ]
    titled = [
        line for line in entries if any(w.istitle() for w in line.partition(" = ")[2].replace("&", "").split()[1:])
    ]
    assert len(entries) > 100
    assert titled == []


def test_each_fault_is_found(tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    for name, text in (("i18n/fr-CA/a.ftl", FRENCH), ("i18n/en-CA/b.ftl", ENGLISH), ("forms/form.toml", FORM)):
        (resources / name).parent.mkdir(parents=True, exist_ok=True)
        (resources / name).write_text(text, "utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / terms.PAGE).write_text((ROOT / terms.PAGE).read_text("utf-8"), "utf-8")
    found = {
        line.replace("resources/", "").split(": ")[0] + " " + line.split("“")[1].split("”")[0]
        for line in terms.problems(tmp_path)
    }
    assert found == {
        "forms/form.toml:1 ébauche",
        "i18n/en-CA/b.ftl:1 email",
        "i18n/en-CA/b.ftl:1 invalid",
        "i18n/en-CA/b.ftl:2 Mend",
        "i18n/en-CA/b.ftl:2 please",
        "i18n/en-CA/b.ftl:3 catalog",
        "i18n/fr-CA/a.ftl:2 badge",
        "i18n/fr-CA/a.ftl:2 délivré",
        "i18n/fr-CA/a.ftl:3 Veuillez",
        "i18n/fr-CA/a.ftl:4  !",
        "i18n/fr-CA/a.ftl:4 '",
        "i18n/fr-CA/a.ftl:4 :",
        "i18n/fr-CA/a.ftl:4 Une erreur est survenue",
    }
