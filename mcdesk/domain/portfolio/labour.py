"""Which work the micro-credentials lead to: occupations, fields of study, sectors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mcdesk.domain.portfolio.figures import Bin, Tally, tally
from mcdesk.domain.portfolio.holding import Holding


@dataclass(frozen=True)
class Labour:
    """``occupations`` by NOC code, with ``names`` as the answers give them; ``fields`` by CIP code.

    ``priority`` are the records in a sector that the profile marks so.
    """

    occupations: Tally
    names: Mapping[str, str]
    fields: Tally
    sectors: Tally
    priority: Bin


def labour(holding: Holding) -> Labour:
    """What the entries of a holding say of the labour market."""
    names: dict[str, str] = {}
    said = []
    for entry in holding.speaking("noc_codes"):
        rows = [r for r in entry.a.rows("noc_codes") if r.text("code")]
        for row in rows:
            if row.text("title"):
                names.setdefault(row.text("code"), row.text("title"))
        said.append((entry.id, [r.text("code") for r in rows]))
    sectors = holding.choices("sectors")
    priority = holding.material.profile.tagged("sectors", "priority")
    found = dict.fromkeys(i for b in sectors.bins if b.key in priority for i in b.ids)
    return Labour(tally(said), names, holding.choices("cip_code"), sectors, Bin.of("priority", found))
