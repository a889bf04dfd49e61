"""The modules that show a record, imported by a worker: the first time that takes longer than the window may stop."""

from __future__ import annotations

from importlib import import_module

from mcdesk.domain.records import RecordKind

EVERY = ("mcdesk.ui.draft", "mcdesk.ui.header", "mcdesk.ui.panels", "mcdesk.ui.wizard.view", "mcdesk.ui.review.column")
OF_KIND = {
    RecordKind.REQUEST: ("mcdesk.ui.workflow.review_bar",),
    RecordKind.CREDENTIAL: ("mcdesk.ui.credentials.view",),
    # The library that lays out the map takes longer to import than all of the program's own pages.
    RecordKind.STACK: ("mcdesk.ui.pathways.panel", "networkx"),
}


def bring_in(kind: RecordKind) -> None:
    """Import what a record of this kind is shown by. No widget is made."""
    for module in (*EVERY, *OF_KIND.get(kind, ())):
        import_module(module)
