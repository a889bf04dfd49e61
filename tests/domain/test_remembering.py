"""What was found of texts of people is let go of with their workspace."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import mcdesk
from mcdesk.app.listing import one
from mcdesk.app.spelling import words_in
from mcdesk.domain.kind_checks import is_email, is_phone
from mcdesk.domain.near_titles import telling_words
from mcdesk.domain.remembering import forget, held, remembered


def test_what_was_asked_before_is_not_found_again_until_it_is_let_go_of() -> None:
    asked: list[str] = []

    @remembered(2)
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    assert [length(text) for text in ("one", "three", "one")] == [3, 5, 3]
    assert asked == ["one", "three"]
    forget()
    assert length("one") == 3
    assert asked == ["one", "three", "one"]


@pytest.mark.parametrize("find", [is_email, is_phone, telling_words, words_in, one], ids=lambda find: find.__name__)
def test_all_that_is_found_of_what_people_wrote_is_let_go_of(find: object) -> None:
    assert callable(find)
    forget()
    find("Ana Sample, ana@example.org")
    assert held() > 0
    forget()
    assert held() == 0


def test_no_other_memory_of_bounded_size_is_kept_beside_answers() -> None:
    """Of texts there are very many: who remembers what was found of some of them lets go of it, too."""
    root = Path(mcdesk.__file__).parent
    files = [path for part in ("domain", "app") for path in (root / part).rglob("*.py")]
    found = [str(path) for path in files if re.search(r"\blru_cache\b", path.read_text("utf-8"))]
    assert found == [str(root / "domain" / "remembering.py")]
