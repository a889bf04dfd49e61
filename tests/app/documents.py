"""Every document that the program makes, of one workspace: what holds for all is tested on each.

A document is called after the function that makes it, so that :func:`makers` tells one that is missing here.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import mcdesk
from mcdesk.app import exporting, records
from mcdesk.app.awards.ledger_document import ledger_outline
from mcdesk.app.credentials.exporting import sheet_of
from mcdesk.app.credentials.sheet import SheetOptions
from mcdesk.app.desk.committee import pack
from mcdesk.app.desk.gathering import compared, figures
from mcdesk.app.desk.summary import comparison, one
from mcdesk.app.desk.summary import portfolio as summary
from mcdesk.app.desk.summary.frame import SummaryOptions
from mcdesk.app.employer.form import employer_form
from mcdesk.app.guide import guide_outline, topic_outline
from mcdesk.app.pathways import exporting as pathways
from mcdesk.app.pathways.portfolio import portfolio
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.review.redline_document import RedlineOptions, redline_in
from mcdesk.app.review.redlining import Redline
from mcdesk.app.services import Services
from mcdesk.app.sharing import sharing
from mcdesk.app.worksheet import Sheet, worksheet
from mcdesk.domain.answers import Json
from mcdesk.domain.outline import Outline
from mcdesk.domain.portfolio.scope import Period, Scope
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang
from tests.app.workspace import NOW, request_of
from tests.contract.store_awards import cohort, line
from tests.contract.store_awards import kept as awarded
from tests.domain.definitions import sample

Make = Callable[[Services, Lang], Outline]


def request(work: Services, name: str = "forklift") -> Record:
    """A request that was submitted."""
    return request_of(work, sample(name), submitted=True)


def credential(work: Services) -> Record:
    """A credential with everything that a sheet tells."""
    answers = {**sample("forklift"), "official_name": "Forklift Operation"}
    return records.create(work, RecordKind.CREDENTIAL, answers).value


def _map(work: Services, lang: Lang) -> Outline:
    member: dict[str, Json] = {"id": "a", "order": 1, "title": "Warehouse Safety", "record": credential(work).number}
    second: dict[str, Json] = {"id": "b", "order": 2, "title": "Lift Trucks", "requires": ["a"]}
    stack: dict[str, Json] = {"stack_name": "Warehouse", "stack_kind": "vertical", "members": [member, second]}
    records.create(work, RecordKind.STACK, stack)
    return pathways.document(work, portfolio(work), lang)


def _ledger(work: Services, lang: Lang) -> Outline:
    awarded(work.store)
    return ledger_outline(work, [cohort()], [line(1), line(2, name="", email="")], lang)


def _redline(work: Services, lang: Lang) -> Outline:
    sent = request(work)
    written = replace(sent, answers={**sent.answers, "working_title": "Lift Trucks"})
    return redline_in(work, Redline(written, 1, 0, ()), RedlineOptions((lang,), work.paper, every=True))


def _compared(work: Services, lang: Lang) -> Outline:
    request(work)
    year = NOW.year
    before, after = compared(work, [Scope(Period(date(y, 1, 1), date(y, 12, 31))) for y in (year - 1, year)])
    return comparison.outline(work, before, after, SummaryOptions((lang,), work.paper))


def _summary(work: Services, lang: Lang) -> Outline:
    for name in ("forklift", "homecare_fr"):
        request(work, name)
    return summary.outline(work, figures(work, Scope(), checked=True), SummaryOptions((lang,), work.paper))


def _pack(work: Services, lang: Lang) -> Outline:
    return pack.outline(work, [request(work), request(work, "homecare_fr")], SummaryOptions((lang,), work.paper))


def _employer(work: Services, lang: Lang) -> Outline:
    made = request_of(work, {**sample("forklift"), "partners": [{"id": "p", "organization": "Yard"}]})
    return employer_form(work, made, "p", lang)


def _shared(work: Services, lang: Lang) -> Outline:
    return sharing.document(sharing.prepare(work, request(work), lang), lang)


DOCUMENTS: dict[str, Make] = {
    "exporting.proposal": lambda w, lang: exporting.proposal(w, request(w), ProposalOptions((lang,), w.paper)),
    "credentials.exporting.sheet_of": lambda w, lang: sheet_of(w, credential(w), SheetOptions((lang,), w.paper)),
    "review.redline_document.redline_in": _redline,
    "desk.summary.portfolio.outline": _summary,
    "desk.summary.comparison.outline": _compared,
    "desk.summary.one.outline": lambda w, lang: one.outline(w, request(w), SummaryOptions((lang,), w.paper)),
    "desk.committee.pack.outline": _pack,
    "employer.form.employer_form": _employer,
    "pathways.exporting.document": _map,
    "awards.ledger_document.ledger_outline": _ledger,
    "guide.guide_outline": lambda w, lang: guide_outline(w.definitions.guide, w.definitions, lang, NOW),
    "guide.topic_outline": lambda w, lang: topic_outline(
        w.definitions.guide, w.definitions, w.definitions.guide.topics[0], lang, NOW
    ),
    "worksheet.worksheet": lambda w, lang: worksheet(Sheet(w.definitions, lang), NOW),
    "sharing.sharing.document": _shared,
}
PIECES = {
    "credentials.sheet.outline",
    "desk.summary.frame.covered",
    "desk.summary.frame.document",
    "guide.document",
    "guide.made_as",
    "guide.one_after_another",
    "proposal.outline",
    "review.redline_document.redline_document",
    "sample_working.marked",
    "sharing.listing.with_list",
}
"""What only a document above is made with."""


def makers() -> set[str]:
    """Every public function of the use cases that makes a document, as it is called from ``mcdesk.app``."""
    root = Path(mcdesk.__file__).parent / "app"
    return {name for path in root.rglob("*.py") for name in _makers(path, root)}


def _makers(path: Path, root: Path) -> Iterator[str]:
    parts = path.relative_to(root).with_suffix("").parts
    module = ".".join(part for part in parts if part != "__init__")
    public = (s for s in ast.parse(path.read_text("utf-8")).body if isinstance(s, ast.FunctionDef) and s.name[0] != "_")
    returned = ((step.name, step.returns) for step in public)
    return (f"{module}.{name}" for name, made in returned if made is not None and "Outline" in ast.unparse(made))
