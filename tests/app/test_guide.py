"""The guide as documents."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mcdesk.app.guide import QUESTION, guide_outline, open_guide, topic_blocks, topic_outline, write
from mcdesk.app.services import Definitions
from mcdesk.data.frameworks import FrameworkFiles
from mcdesk.domain.errors import Refused
from mcdesk.domain.forms import load_form, read_toml
from mcdesk.domain.outline import Bullets, Heading
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.texts import Lang
from mcdesk.export.registry import EXPORTERS
from mcdesk.resources import resource
from tests.app.outlines import everything
from tests.export.verapdf import all_failures

AT = datetime(2026, 11, 24, 15, tzinfo=UTC)
PROFILE = load_profile(read_toml(resource("institutions", "mohawk.toml")))
FORM = load_form(read_toml(resource("forms", "request.toml")), PROFILE)
DEFINITIONS = Definitions(FORM, PROFILE, FrameworkFiles())
GUIDE = open_guide(PROFILE)
ALL = {e.format: e for e in EXPORTERS}


@pytest.mark.parametrize("lang", list(Lang))
def test_the_whole_guide_is_one_accessible_pdf(lang: Lang, tmp_path: Path) -> None:
    outline = guide_outline(GUIDE, DEFINITIONS, lang, AT)
    text = everything(outline)
    assert all(topic.title.to(lang) in text for topic in GUIDE.topics)
    made = write(ALL, outline, tmp_path / "guide.pdf")
    assert made.missing == ""
    assert all_failures(made.path.read_bytes()) == []


def test_one_topic_is_an_accessible_pdf_and_plain_text(tmp_path: Path) -> None:
    outline = topic_outline(GUIDE, DEFINITIONS, GUIDE.topic("cost"), Lang.FR, AT)
    assert all_failures(write(ALL, outline, tmp_path / "cost.pdf").path.read_bytes()) == []
    said = write(ALL, outline, tmp_path / "cost.txt", "text").path.read_text("utf-8")
    assert "seuil de rentabilité" in said
    assert QUESTION not in said


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    outline = topic_outline(GUIDE, DEFINITIONS, GUIDE.topic("cost"), Lang.EN, AT)
    with pytest.raises(Refused):
        write(ALL, outline, tmp_path / "cost.doc", "doc")


def test_questions_are_links_only_where_they_lead_somewhere() -> None:
    topic = GUIDE.topic("cost")
    for wanted in (True, False):
        blocks = list(topic_blocks(GUIDE, FORM, topic, Lang.EN, questions=wanted))
        links = [s.link for b in blocks if isinstance(b, Bullets) for item in b.items for s in item if s.link]
        asked = [link for link in links if link.startswith(QUESTION)]
        assert asked == ([f"{QUESTION}{key}" for key in topic.questions] if wanted else [])


def test_headings_skip_no_level() -> None:
    for lang in Lang:
        level = 0
        for block in guide_outline(GUIDE, DEFINITIONS, lang, AT).parts[0].blocks:
            if isinstance(block, Heading):
                assert block.level <= level + 1
                level = block.level
