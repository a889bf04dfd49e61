"""The competencies of a framework as lines: what each is called, how strongly it is covered, and by which records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mcdesk.app.frameworks.exporting import strength_words
from mcdesk.app.services import Services
from mcdesk.domain.frameworks.coverage import STRENGTHS, Covered
from mcdesk.domain.frameworks.entries import in_language
from mcdesk.ui.context import Ui
from mcdesk.ui.frameworks.coverage_chart import Bar
from mcdesk.ui.lists.columns import Column, Listing
from mcdesk.ui.lists.part_table import part

WIDTHS = {"competency": 320, "framework": 200, "strength": 160, "record": 190}
"""The columns with their widths at 100 %."""
LONGEST_CODE, CLAIMS = 16, 8
"""A code of more characters is no name for people; so many claims are told."""


@dataclass(frozen=True)
class CoverLine:
    """A competency as the table shows it."""

    covered: Covered
    words: dict[str, str]

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return f"{self.covered.key.framework} {self.covered.key.code}"


@dataclass(frozen=True)
class CoverWords:
    """Words in the language of the window."""

    ui: Ui
    services: Services

    def listing(self) -> Listing[CoverLine]:
        """What the table of the coverage is."""
        columns = [self._column(key) for key in WIDTHS]
        title = self.ui.say("frameworks-coverage")
        return part("coverage", title, columns, main="competency", stay=("strength", "record"))

    def _column(self, key: str) -> Column[CoverLine]:
        heading = self.ui.say(f"frameworks-cover-{key}")
        if key == "strength":
            return Column(key, heading, WIDTHS[key], lambda n: n.words["strength"], _by_strength)
        return Column(key, heading, WIDTHS[key], lambda n: n.words[key])

    def lines(self, found: Iterable[Covered]) -> list[CoverLine]:
        """Their lines."""
        return [self._line(covered) for covered in found]

    def _line(self, covered: Covered) -> CoverLine:
        services, lang = self.services, self.ui.lang
        entry, head = services.frameworks.entry(covered.key), services.frameworks.heads().get(covered.key.framework)
        title = entry.name(lang.short) if entry else covered.title
        code = covered.key.code if len(covered.key.code) <= LONGEST_CODE else ""
        strength = self.strength(covered.strongest) if covered.claims else self.ui.say("frameworks-uncovered")
        words = {
            "competency": f"{code}  {title}".strip(),
            "framework": in_language(head.name, lang.short) if head else covered.key.framework,
            "strength": strength,
            "record": ", ".join(covered.records),
        }
        return CoverLine(covered, words)

    def strength(self, strength: int) -> str:
        """What a strength is called."""
        return strength_words(self.services, strength, self.ui.lang)

    def bars(self, lines: Sequence[CoverLine]) -> list[Bar]:
        """A bar for each framework: how many of its competencies are covered how strongly."""
        groups: dict[str, list[CoverLine]] = {}
        for line in lines:
            if line.covered.claims:
                groups.setdefault(line.words["framework"], []).append(line)
        return [self._bar(name, group) for name, group in groups.items()]

    def _bar(self, name: str, group: Sequence[CoverLine]) -> Bar:
        every = (*STRENGTHS, 0)
        counts = [sum(n.covered.strongest == s for n in group) for s in every]
        parts = [
            self.ui.say("frameworks-bar-part", count=count, strength=self.strength(s))
            for s, count in zip(every, counts, strict=True)
            if count
        ]
        return Bar(name, counts, self.ui.say("frameworks-bar", name=name, parts=", ".join(parts)))

    def claims(self, covered: Covered) -> str:
        """The outcomes that claim a competency, with their records; or that none does."""
        say = self.ui.say
        told = [
            say(
                "frameworks-claim",
                number=c.number,
                title=c.record_title or say("wizard-untitled"),
                outcome=c.statement or say("panels-not-provided"),
                strength=self.strength(c.strength),
            )
            for c in covered.claims[:CLAIMS]
        ]
        more = len(covered.claims) - len(told)
        told += [say("frameworks-more-claims", count=more)] if more > 0 else []
        return "\n".join(told) or say("frameworks-uncovered-long")


def _by_strength(line: CoverLine) -> float:
    return float(line.covered.strongest) if line.covered.claims else -1.0
