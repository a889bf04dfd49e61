"""The page that tells what a merge did."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mcdesk.app.upkeep.records import Merged, MergeReport
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.messages import announce

MOST = 200
"""How many lines a list shows."""


class ReportPage(ColumnPage):
    """Every request that was added, brought up to date or kept twice, by number and title."""

    requests_wanted = Signal()

    def __init__(
        self, ui: Ui, workspace: Path, source: Path, report: MergeReport, parent: QWidget | None = None
    ) -> None:
        super().__init__(ui, "merged", ui.say("upkeep-merged-title"), parent)
        self.box.addWidget(wrapped(ui.say("upkeep-merged-title"), "title", self.body))
        said = ui.say("upkeep-merged-from", file=source.name, name=workspace.stem)
        self.box.addWidget(wrapped(said, "intro", self.body))
        if not report.changed:
            self.box.addWidget(wrapped(ui.say("upkeep-merged-nothing"), "label", self.body))
        renumbered = {m.number for m in report.renumbered}
        plain = [m for m in report.added if m.number not in renumbered]
        self._lines("upkeep-merged-added", "upkeep-merged-line", plain)
        self._lines("upkeep-merged-renumbered", "upkeep-merged-line-renumbered", report.renumbered)
        self._lines("upkeep-merged-updated", "upkeep-merged-line", report.updated)
        self._lines("upkeep-merged-copied", "upkeep-merged-line-copied", report.copied)
        self._texts("upkeep-merged-also", self._also(report))
        self._texts("upkeep-merged-unreadable", report.unreadable)
        if report.same:
            self.box.addSpacing(ui.theme.space(4))
            self.box.addWidget(wrapped(ui.say("upkeep-merged-same", count=report.same), "hint", self.body))
        go = button(ui, "upkeep-merged-requests", "primary", parent=self.body)
        go.setObjectName("merged-requests")
        go.clicked.connect(self.requests_wanted)
        self.box.addSpacing(ui.theme.space(4))
        self.box.addWidget(go)
        self.finish()
        go.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, ui.say("upkeep-merged-title"))

    def _also(self, report: MergeReport) -> list[str]:
        counts = {
            "versions": report.versions,
            "attachments": report.attachments,
            "people": report.people,
            "frameworks": report.frameworks,
            "awards": report.awards,
            "events": report.events,
        }
        return [self.ui.say(f"upkeep-merged-{what}", count=n) for what, n in counts.items() if n]

    def _lines(self, heading: str, key: str, lines: Sequence[Merged]) -> None:
        def words(line: Merged) -> str:
            args = {"number": line.number, "title": line.title or self.ui.say("wizard-untitled")}
            return self.ui.say(key, **args, other=line.other) if line.other else self.ui.say(key, **args)

        self._texts(heading, [words(line) for line in lines])

    def _texts(self, heading: str, texts: Sequence[str]) -> None:
        if not texts:
            return
        self.box.addSpacing(self.ui.theme.space(4))
        self.box.addWidget(wrapped(self.ui.say(heading), "heading", self.body))
        for text in texts[:MOST]:
            self.box.addWidget(wrapped(text, "", self.body))
        if len(texts) > MOST:
            self.box.addWidget(wrapped(self.ui.say("upkeep-merged-more", count=len(texts) - MOST), "hint", self.body))
