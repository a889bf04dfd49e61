"""What can be said of the learners' facts, and of how their words came out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mcdesk.domain.certificates.facts import FIELDS, Facts, day_of, named_fields
from mcdesk.domain.certificates.findings import Finding, finding
from mcdesk.domain.certificates.measures import Measure
from mcdesk.domain.certificates.template import Box, BoxKind, Template
from mcdesk.domain.folding import folded
from mcdesk.domain.problems import Severity

MOST_ADDRESS = 400
"""Characters of a verification address: a longer one makes a code that cannot be scanned."""
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+\.[^\s<>\"{}|\\^`]+")
_DAMAGED = re.compile("\ufffd|[\u00c2\u00c3][\u0080-\u00bf\u2018-\u2122\u0152\u0153\u0160\u0161\u0178]|\\?{2,}")
"""Accents read in the wrong encoding: é as Ã©."""


@dataclass
class RowChecks:
    """Takes one learner after another; what concerns the whole class is known at the end."""

    template: Template
    _names: dict[str, str] = field(default_factory=dict)
    _ids: dict[str, str] = field(default_factory=dict)
    _tightest: dict[str, tuple[Measure, Facts]] = field(default_factory=dict)

    def learner(self, facts: Facts, measures: Sequence[Measure]) -> Iterator[Finding]:
        """Findings about one learner."""
        yield from self._values(facts)
        yield from self._twice(facts)
        for measure in measures:
            yield from self._measure(facts, measure)

    def end(self) -> Iterator[Finding]:
        """What the longest name came to."""
        for box_id, (measure, facts) in self._tightest.items():
            size = self.template.box(box_id).size
            if measure.size < size or measure.lines > 1:
                who = {"box": box_id, "row": facts.key, "learner": facts.learner}
                yield finding("longest", Severity.NOTE, **who, lines=measure.lines, size=measure.size, usual=size)

    def _values(self, facts: Facts) -> Iterator[Finding]:
        who = {"row": facts.key, "learner": facts.learner or facts.key}
        for one in FIELDS:
            value = facts.value(one.key)
            if one.needed and not value:
                yield finding("value-absent", Severity.BLOCK, **who, field=one.label)
            if one.is_day and value and day_of(value) is None:
                yield finding("day", Severity.BLOCK, **who, field=one.label, value=value[:60])
            if one.key != "address" and _DAMAGED.search(value):
                yield finding("accents", Severity.WARNING, **who, field=one.label, value=value[:60])
        address = facts.address
        if address and (len(address) > MOST_ADDRESS or not _ADDRESS.fullmatch(address)):
            yield finding("address", Severity.BLOCK, **who, value=address[:60], most=MOST_ADDRESS)
        if not address and not any(box.unless == "address" for box in self.template.boxes):
            yield finding("summary-absent", Severity.BLOCK, **who)

    def _twice(self, facts: Facts) -> Iterator[Finding]:
        who = {"row": facts.key, "learner": facts.learner or facts.key}
        number = facts.value("credential_id")
        if number and number in self._ids:
            yield finding("id-twice", Severity.BLOCK, **who, other=self._ids[number], value=number[:60])
        name = folded(facts.learner)
        if name and name in self._names and not number:
            yield finding("name-twice", Severity.WARNING, **who)
        self._ids.setdefault(number, facts.learner)
        self._names.setdefault(name, facts.key)

    def _measure(self, facts: Facts, measure: Measure) -> Iterator[Finding]:
        box = self.template.box(measure.box)
        place = {"box": box.id, "row": facts.key, "learner": facts.learner}
        if not measure.fits:
            key = "outcomes-long" if box.kind is BoxKind.LIST else "too-long"
            height, room = round(measure.height), round(box.place.height)
            yield finding(key, Severity.BLOCK, **place, size=measure.size, height=height, room=room)
        if measure.missing:
            shown = " ".join(dict.fromkeys(measure.missing))[:80]
            codes = ", ".join(f"U+{ord(char):04X}" for char in measure.missing[:5])
            yield finding("glyphs", Severity.BLOCK, **place, characters=shown, codes=codes)
        if _names_learner(box):
            kept = self._tightest.get(box.id)
            if kept is None or (-measure.lines, measure.size) < (-kept[0].lines, kept[0].size):
                self._tightest[box.id] = (measure, facts)


def _names_learner(box: Box) -> bool:
    return any("learner_name" in named_fields(words) for words in (box.text.en, box.text.fr))
