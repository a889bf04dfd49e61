"""The guide that ships is whole in both languages, and a college that changes a copy is told what is wrong in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Form
from mcdesk.domain.forms import BUNDLED, bundled_form, load_form, read_toml
from mcdesk.domain.guide import Guide, load_guide
from mcdesk.domain.guide.check import check_guide
from mcdesk.domain.guide.markdown import parse
from mcdesk.domain.guide.search import Index, lines_of
from mcdesk.domain.outline import Bullets, Callout, Facts, Heading, Paragraph, Table
from mcdesk.domain.profile import Profile
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.texts import Lang, words
from mcdesk.resources import resource

FOLDER = resource("guide")
Change = Callable[[str, str, str], None]


@cache
def profile() -> Profile:
    return load_profile(read_toml(resource("institutions", "mohawk.toml")))


@cache
def form() -> Form:
    return load_form(read_toml(resource("forms", "request.toml")), profile())


@cache
def asked() -> frozenset[str]:
    """The keys of the questions of all forms."""
    return frozenset(f.key for kind in BUNDLED for f in bundled_form(kind, profile()).fields())


@cache
def guide() -> Guide:
    return load_guide(FOLDER, profile())


def said(found: Guide, key: str, lang: Lang) -> str:
    return "\n".join(line for block in found.body(found.topic(key), lang).blocks for line in lines_of(block))


def test_the_guide_that_ships_has_no_mistake() -> None:
    assert [(m.file, m.line, words(m.message, Lang.EN)) for m in check_guide(guide(), asked())] == []


@pytest.mark.parametrize("topic", [t.key for t in load_guide(FOLDER, profile()).topics])
def test_a_topic_says_the_same_in_both_languages(topic: str) -> None:
    english, french = (guide().body(guide().topic(topic), lang) for lang in Lang)
    assert [h.level for h in english.headings] == [h.level for h in french.headings]
    assert set(english.names) == set(french.names)
    assert [type(b) for b in english.blocks] == [type(b) for b in french.blocks]
    assert said(guide(), topic, Lang.EN) != said(guide(), topic, Lang.FR)


def test_a_topic_can_be_read_in_one_go() -> None:
    counted = {
        (topic.key, lang.short, 100 if topic.theme == "program" else 250): len(
            guide().path(topic, lang).read_text("utf-8").split()
        )
        for topic in guide().topics
        for lang in Lang
        if not {"glossary", "contacts"} & set(guide().body(topic, lang).names)
    }
    assert {key: n for key, n in counted.items() if not key[2] <= n <= 600} == {}


def test_every_question_of_the_form_leads_to_a_topic() -> None:
    assert sorted(key for key in asked() if guide().topic_of(key) is None) == []


def test_every_topic_but_the_references_names_its_sources() -> None:
    assert [t.key for t in guide().topics if not t.sources and t.theme not in ("reference", "program")] == []


def test_the_themes_of_the_toolkit_each_have_topics() -> None:
    assert all(guide().of_theme(key) for key in ("collaboration", "structures", "recognition"))


def test_limits_come_from_the_profile() -> None:
    for lang in Lang:
        text = said(guide(), "college-requirements", lang)
        assert "{" not in text
        for name in ("min_hours", "max_hours", "max_weeks", "split_hours"):
            assert str(profile().number(name)) in text


def test_contacts_links_and_words_come_from_the_profile() -> None:
    for lang in Lang:
        contacts = said(guide(), "contacts", lang)
        assert all(c.role.to(lang) in contacts for c in profile().contacts)
        assert all(link.label.to(lang) in contacts for link in profile().links)
        vague = said(guide(), "learning-outcomes", lang)
        assert all(word in vague for word in profile().words.vague[lang])


def test_the_glossary_pairs_the_languages_in_alphabetical_order() -> None:
    terms = guide().sorted_terms(Lang.FR)
    names = [t.word.fr for t in terms]
    assert names.index("Émetteur") < names.index("Microcertification") < names.index("Résultat d’apprentissage")
    facts = next(b for b in guide().body(guide().topic("glossary"), Lang.FR).blocks if isinstance(b, Facts))
    assert {s.lang for _, value in facts.rows for s in value if s.bold} == {"en-CA"}
    assert len(facts.rows) == len(terms) > 20


@pytest.mark.parametrize(
    ("wanted", "lang", "first"),
    [
        ("resultat", Lang.FR, "learning-outcomes"),
        ("RÉSULTATS", Lang.FR, "learning-outcomes"),
        ("oeuvre", Lang.FR, None),
        ("break-even", Lang.EN, "cost"),
        ("osap", Lang.EN, "funding"),
        ("rafeo", Lang.FR, "funding"),
        ("employeurs travailler", Lang.FR, "employers"),
    ],
)
def test_search_minds_neither_case_nor_accents(wanted: str, lang: Lang, first: str | None) -> None:
    hits = Index(guide(), lang).find(wanted)
    assert (hits[0].topic.key if hits and first else first) == first


def test_a_find_shows_its_words_in_their_surroundings() -> None:
    hit = Index(guide(), Lang.FR).find("resultat")[0]
    assert "".join(s.text for s in hit.snippet if s.bold).lower().startswith("résultat")
    assert 10 < sum(len(s.text) for s in hit.snippet) < 200


def test_every_word_must_be_found_and_nothing_finds_nothing() -> None:
    index = Index(guide(), Lang.EN)
    both, one = index.find("badge consent"), index.find("badge")
    assert both
    assert {h.topic.key for h in both} < {h.topic.key for h in one}
    assert index.find("  ") == index.find("zebra") == ()


def test_markdown_becomes_blocks() -> None:
    written = (
        "## One\n\nText **bold** [there](https://example.org).\n\n- **Term**: what it is\n- **Other** : more\n\n"
        "1. a\n2. b\n\n> **Title**\n>\n> Said.\n\n| A | B |\n|---|--:|\n| x | 1 |\n\n<b>html</b>"
    )
    blocks, faults = parse(written, lambda _name: None, ())
    assert [type(b) for b in blocks] == [Heading, Paragraph, Facts, Bullets, Callout, Table, Paragraph]
    paragraph, facts, callout = blocks[1], blocks[2], blocks[4]
    assert isinstance(paragraph, Paragraph)
    assert [(s.text, s.bold, s.link) for s in paragraph.text][1] == ("bold", True, None)
    assert paragraph.text[3].link == "https://example.org"
    assert isinstance(facts, Facts)
    assert [(label, value[0].text) for label, value in facts.rows] == [("Term", "What it is"), ("Other", "More")]
    assert isinstance(callout, Callout)
    assert (callout.title, len(callout.body)) == ("Title", 1)
    assert list(lines_of(blocks[-1])) == ["<b>html</b>"]
    assert faults == ()


@pytest.fixture
def change(tmp_path: Path) -> Change:
    """``change(file, old, new)``: a copy of the guide in ``tmp_path / "guide"`` with one thing different."""
    folder = tmp_path / "guide"
    shutil.copytree(FOLDER, folder)

    def make(file: str, old: str, new: str) -> None:
        path = folder / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    return make


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("en/cost.md", "{target_margin}", "{target_margim}", "guide-placeholder"),
        ("en/cost.md", "## Enrolment", "# Enrolment", "guide-heading"),
        ("en/cost.md", "## Enrolment", "#### Enrolment", "guide-heading"),
        ("en/cost.md", "## Enrolment", "Enrolment", "guide-headings-differ"),
        ("en/structures.md", "(stacking.md)", "(staking.md)", "guide-link"),
        ("en/structures.md", "(stacking.md)", "(file:///etc/passwd)", "guide-link"),
        ("en/structures.md", "(stacking.md)", "(ftp://example.org)", "guide-link"),
        ("en/structures.md", "(stacking.md)", "(javascript:alert)", "guide-link"),
        ("en/structures.md", "## Modules", "## Modules\n\n![x](x.png)", "guide-unreadable"),
        ("en/structures.md", "## Modules", "## Modules\n\n- a\n  - b", "guide-nested"),
        ("en/structures.md", "## Modules", "## Modules\n\n4. a", "guide-numbering"),
        ("fr/structures.md", "{split_hours}", "40", "guide-placeholders-differ"),
        ("topics.toml", '"working_title"', '"working_titel"', "guide-no-question"),
        ("topics.toml", 'theme = "structures"', 'theme = "structure"', "guide-no-theme"),
        ("topics.toml", "https://microvet", "http://microvet", "guide-no-address"),
        ("topics.toml", 'title.fr = "Buts"', 'title.fr = ""', "guide-one-language"),
        ("topics.toml", 'key = "purposes"', 'key = "what-is"', "guide-twice"),
        ("topics.toml", 'key = "purposes"', 'key = "aims"', "guide-file-absent"),
        ("topics.toml", 'key = "purposes"', 'key = "aims"', "guide-stray"),
    ],
)
def test_each_mistake_is_told(change: Change, tmp_path: Path, file: str, old: str, new: str, key: str) -> None:
    change(file, old, new)
    found = check_guide(load_guide(tmp_path / "guide", profile()), asked())
    assert key in {m.message.key for m in found}
    assert all(words(m.message, lang) for m in found for lang in Lang)


def test_a_mistake_names_its_line(change: Change, tmp_path: Path) -> None:
    change("en/cost.md", "{target_margin}", "{gone}")
    (found, *_) = [m for m in check_guide(load_guide(tmp_path / "guide", profile()), asked()) if m.line]
    lines = (tmp_path / "guide" / "en" / "cost.md").read_text("utf-8").splitlines()
    assert "{gone}" in lines[found.line - 1]


def test_a_broken_list_of_topics_is_refused(change: Change, tmp_path: Path) -> None:
    change("topics.toml", '[[topic]]\nkey = "purposes"', '[[topic]]\nkeyy = "purposes"')
    with pytest.raises(Refused) as refused:
        load_guide(tmp_path / "guide", profile())
    assert refused.value.message.key == "guide-broken"
