"""The reference page of a form."""

from __future__ import annotations

import re

from mcdesk.domain.field_docs import fields_page
from mcdesk.domain.forms import read_toml
from mcdesk.resources import resource
from tests.domain.definitions import mohawk, request_form

PAGE = fields_page(request_form(), mohawk(), read_toml(resource("forms", "request.toml")))


def about(key: str) -> str:
    """What the page says of one question."""
    return PAGE.partition(f"\n`{key}` · ")[2].partition("\n### ")[0]


def test_it_names_every_page_question_and_column() -> None:
    for page in request_form().pages:
        assert f"\n## {page.title.en}\n" in PAGE
    for field in request_form().fields():
        text = about(field.key)
        assert field.why.en in text
        assert field.source in text
        for column in field.columns:
            assert f"| `{column.key}` |" in text


def test_it_gives_limits_with_the_name_and_value_of_their_threshold() -> None:
    least = mohawk().number("title_min_chars")
    assert f"- At least {least} characters (threshold `title_min_chars`)" in about("working_title")


def test_it_gives_options_and_conditions() -> None:
    assert "(list `request_types`): `new` New micro-credential;" in about("request_type")
    assert "- Asked when: `request_type` is `revision` or `conversion`" in about("existing_course")
    assert "- Asked when: `grading` is given and not `mastery`" in about("grading_reason")


def test_it_names_the_rules_that_look_at_a_question() -> None:
    assert "- Checked by: `R01` " in about("instructional_hours")


def test_its_contents_lead_to_headings() -> None:
    headings = {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in re.findall("^## (.+)$", PAGE, re.M)}
    links = set(re.findall(r"\]\(#([^)]+)\)", PAGE))
    assert links == headings


def test_no_placeholder_is_left() -> None:
    assert not re.search(r"\{(min|max)\w*\}", PAGE)
