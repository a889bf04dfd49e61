"""The demonstration has two years that are worth comparing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from mcdesk.app.desk.gathering import compared
from mcdesk.app.desk.summary import comparison
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.charts import Chart
from mcdesk.domain.portfolio.scope import Period, Scope
from mcdesk.ui.demonstration.earlier import EARLIER, add_the_year_before


def test_the_year_before_has_something_of_everything(own_folders: Path, tmp_path: Path) -> None:
    program = RealProgram()
    program.preferences.set("my_role", "administrator")
    services = program.open(tmp_path / "two-years.mcworkspace", create=True)
    add_the_year_before(services)
    year = services.today().year
    periods = [Scope(Period(date(y, 1, 1), date(y, 12, 31))) for y in (year - 1, year)]
    before, after = compared(services, periods)
    flow = {b.key: b.count for b in before.standing.flow.bins}
    assert flow["received"] == len([e for e in EARLIER if e.fate is not None])
    assert min(flow[key] for key in ("approved", "declined", "returned", "withdrawn")) > 0
    assert before.count > after.count > 0
    charts = [
        b for b in comparison.outline(services, before, after, SummaryOptions()).parts[0].blocks if isinstance(b, Chart)
    ]
    assert len(charts) >= 5
    services.store.close()
