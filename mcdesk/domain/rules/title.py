"""Rules on names and descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import label, over_limits
from mcdesk.domain.rules.sources import CANCRED, NZQA, cited
from mcdesk.domain.writing.tokens import Phrase, find, phrase

NAMES = (
    "working_title",
    "official_name",
    "official_name_fr",
    "badge_short_name",
    "badge_short_name_fr",
    "badge_name",
)
TITLES = ("working_title", "official_name")
_ASIDE = re.compile(r"\([^)]*\)")


@rule("R10", Severity.BLOCK, NZQA, NAMES)
def credential_words(check: Check) -> Iterator[Said]:
    """No name borrows the word of another credential."""
    for key in NAMES:
        words = list(phrase(check.a.text(key))) if check.asks(key) else []
        for name, says, severity in (
            ("title_blocked", "r10-blocked", None),
            ("title_warned", "r10-warned", Severity.WARNING),
        ):
            found = _first(words, check.profile.words.both(name))
            if found:
                yield said(key, says, severity, label=label(check, key), word=found)
                break


def _first(words: list[str], wanted: tuple[str, ...]) -> str:
    """The longest phrase of a list that stands among the words; "" where none does."""
    found = (w for w in wanted if find(words, phrase(w)) is not None)
    return max(found, key=len, default="")


@rule("R11", Severity.WARNING, NZQA, TITLES)
def names_in_title(check: Check) -> Iterator[Said]:
    """A title that names a partner, a person, a product or a mark says why."""
    if check.a.given("trademark_reason"):
        return
    words = list(phrase(check.a.text(check.name_key)))
    names = {_name(n): n for n in _names(check)}
    found = next((n for p, n in names.items() if p and find(words, p) is not None), "")
    if found:
        yield said(check.name_key, "r11-named", name=found)


def _names(check: Check) -> Iterator[str]:
    for row in check.rows("partners"):
        yield row.text("organization")
        yield row.part("contact").text("name")
    yield check.a.part("requester").text("name")
    yield from check.profile.words.both("title_trademarks")


def _name(text: str) -> Phrase:
    return phrase(_ASIDE.sub(" ", text))


@rule(
    "R13",
    Severity.WARNING,
    cited(CANCRED, "; the length of a title is a design choice", "; la longueur du titre est un choix de conception"),
    NAMES,
    owns_limits=True,
)
def length_of_names(check: Check) -> Iterator[Said]:
    """Names are neither too short nor too long."""
    yield from over_limits(check, None, *NAMES)


@rule("R14", Severity.WARNING, CANCRED, ["one_sentence", "one_sentence_fr", "badge_description"], owns_limits=True)
def length_of_descriptions(check: Check) -> Iterator[Said]:
    """Descriptions have a number of words that a badge can show."""
    yield from over_limits(check, None, "one_sentence", "one_sentence_fr", "badge_description")
