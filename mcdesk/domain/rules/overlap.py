"""The rule on records of the workspace that look alike."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.lookalikes import Alike
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.sources import NZQA_OVERLAP
from mcdesk.domain.similarity import NAMED, Around


@rule("R12", Severity.WARNING, NZQA_OVERLAP, ["working_title", "official_name", "alignments"])
def duplicates(check: Check) -> Iterator[Said]:
    """A record that looks alike has a recorded decision."""
    if not check.others:
        return
    ref = "overlap_decisions" if check.asks("overlap_decisions") else check.name_key
    around = check.others if isinstance(check.others, Around) else Around(check.others)
    found = around.alike(check.a.text(check.name_key), check.answers, Alike.of(check.profile))
    undecided = [like for like in found if like.alike and not like.decided]
    for like in undecided[:NAMED]:
        name = f"{like.other.number} {like.other.title}".strip()
        yield said(ref, "r12-alike", record=name, title=like.title_score, competencies=like.competency_score)
    if len(undecided) > NAMED:
        yield said(ref, "r12-more", count=len(undecided) - NAMED)
