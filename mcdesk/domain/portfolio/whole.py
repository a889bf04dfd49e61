"""The figures of a portfolio: one value that the screen, the documents, the spreadsheet and the terminal all read.

After what the ministry, HEQCO and colleges track. Every figure knows the records behind it, and counts those that do
not say apart from those that say nothing or none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from mcdesk.domain.portfolio.competencies import Competencies, competencies
from mcdesk.domain.portfolio.employers import Employers, employers
from mcdesk.domain.portfolio.holding import Material, held
from mcdesk.domain.portfolio.labour import Labour, labour
from mcdesk.domain.portfolio.learning import Learning, learning
from mcdesk.domain.portfolio.lines import Line, lines
from mcdesk.domain.portfolio.money import Money, money
from mcdesk.domain.portfolio.osap import Osap, osap
from mcdesk.domain.portfolio.pathways import Pathways, pathways
from mcdesk.domain.portfolio.quality import Quality, quality
from mcdesk.domain.portfolio.scope import Scope
from mcdesk.domain.portfolio.standing import Standing, standing
from mcdesk.domain.problems import Problem
from mcdesk.domain.records import TITLES

KEYS = tuple(
    dict.fromkeys(
        (
            *TITLES.values(),
            *("official_name_fr", "school", "instructional_hours", "duration_weeks", "delivery_mode", "credit_status"),
            *("partners", "outcomes", "alignments", "noc_codes", "cip_code", "sectors", "osap_intent", "osap_date"),
            *("dev_sme_hours", "dev_sme_rate", "dev_designer_hours", "dev_designer_rate"),
            *("dev_media", "dev_software", "dev_marketing", "dev_admin"),
            *("run_instructor_hours", "run_instructor_rate", "run_assessor", "run_other"),
            *("learner_materials", "learner_platform", "learner_badge", "funding"),
            *("fee", "enrol_min", "enrol_expected", "enrol_max", "offerings_per_year", "offerings"),
            *("stackable", "ladder_type", "ladder_target", "articulation"),
            *("launch_on", "launch_month", "review_on", "review_cycle_months"),
        )
    )
)
"""The questions that the figures are read from; no other answers need be at hand."""


@dataclass(frozen=True)
class Portfolio:
    """The figures of a scope on a day. ``quality`` is None where the rules were not asked.

    ``count`` counts records, ``heads`` micro-credentials: a request and the credential made of it are two records of
    one, and the credential speaks for both where its form asks the same.
    """

    scope: Scope
    as_of: date
    count: int
    heads: int
    standing: Standing
    learning: Learning
    employers: Employers
    competencies: Competencies
    labour: Labour
    osap: Osap
    money: Money
    pathways: Pathways
    quality: Quality | None
    lines: tuple[Line, ...]


def portfolio(material: Material, scope: Scope, findings: Mapping[str, Iterable[Problem]] | None = None) -> Portfolio:
    """The figures of what lies in the scope. ``findings`` are what the rules say of each record, by its id."""
    holding = held(material, scope)
    here = {e.id for e in holding.entries}
    return Portfolio(
        scope=scope,
        as_of=holding.as_of,
        count=len(holding.entries),
        heads=len(holding.heads),
        standing=standing(holding),
        learning=learning(holding),
        employers=employers(holding),
        competencies=competencies(holding),
        labour=labour(holding),
        osap=osap(holding),
        money=money(holding),
        pathways=pathways(holding),
        quality=None if findings is None else quality({i: f for i, f in findings.items() if i in here}),
        lines=lines(holding),
    )
