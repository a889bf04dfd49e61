"""The rule on records of the workspace that look alike."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.sources import NZQA_OVERLAP
from mcdesk.domain.similarity import Alike, Around


@rule("R12", Severity.WARNING, NZQA_OVERLAP, ["working_title", "official_name", "alignments"])
def duplicates(check: Check) -> Iterator[Said]:
    """A record that looks alike has a recorded decision."""
    if not check.others:
        return
    ref = "overlap_decisions" if check.asks("overlap_decisions") else check.name_key
    around = check.others if isinstance(check.others, Around) else Around(check.others)
    found = around.alike(check.a.text(check.name_key), check.answers, Alike.of(check.profile))
    names = {o.id: f"{o.number} {o.title}".strip() for o in check.others} if found else {}
    for like in found:
        if like.alike and not like.decided:
            title, share = like.title_score, like.competency_score
            yield said(ref, "r12-alike", record=names[like.other.id], title=title, competencies=share)
