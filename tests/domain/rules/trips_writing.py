"""Cases of the rules on outcomes, assessments, mapping, names and other records."""

from __future__ import annotations

from dataclasses import replace

from mcdesk.domain.problems import Severity
from mcdesk.domain.rules import OtherRecord
from mcdesk.domain.similarity import NAMED
from tests.domain.definitions import sample
from tests.domain.rules.cases import Quiet, Trip, cell, each, first, outcome, plus, words

NOTE, WARNING, BLOCK = Severity.NOTE, Severity.WARNING, Severity.BLOCK
TWIN = OtherRecord("r9", "2026-0009", "Load handling and forklift operation", {})
SAME_CONTENT = OtherRecord("r8", "2026-0008", "Working safely on docks", sample("forklift"))
STRANGER = OtherRecord("r7", "2026-0007", "Transfers in home care", sample("homecare_fr"))
DECIDED = plus(record="r9", record_title="x", decision="different", reason="Another machine")
O1 = "outcomes[o1].statement"
A1 = "assessments[a1]"
M1 = "alignments[m1].item"
GONE, MOVED = ({"framework": "own", "code": code, "title": "Inspect"} for code in ("GONE", "MOVED"))
LOW = each(statement="describe the parts of a counterbalance forklift in order", level=None)

TRIPS = [
    Trip("R06", "r06-outcome", "alignments", {"alignments": lambda rows: rows[2:]}),
    Trip("R06", "r06-stale", "alignments[x1].outcome", {"alignments": plus(outcome=["gone"])}, WARNING),
    Trip("R07", "r07-outcome", "assessments", {"assessments": cell(0, outcomes=["o2"])}),
    Trip("R07", "r07-assessment", f"{A1}.outcomes", {"assessments": cell(0, outcomes=["gone"])}),
    Trip("R07", "r07-stale", f"{A1}.outcomes", {"assessments": cell(0, outcomes=["o1", "o2", "gone"])}, WARNING),
    Trip("R08", "r08-none", "assessments", {"assessments": each(purpose="formative")}),
    Trip("R09", "r09-nothing", f"{A1}.evidence", {"assessments": cell(0, evidence="—")}),
    Trip("R09", "r09-nothing", f"{A1}.pass_standard", {"assessments": cell(0, pass_standard="...")}),
    Trip(
        "R09",
        "r09-title",
        f"{A1}.evidence",
        {"assessments": cell(0, evidence="INSPECTION and load worksheet")},
        WARNING,
    ),
    Trip("C02", "c02-superseded", M1, {"alignments": cell(0, item=GONE)}),
    Trip("C02", "c02-replaced", M1, {"alignments": cell(0, item=MOVED)}),
    Trip("C01", "c01-generic", "alignments", {"alignments": lambda rows: rows[1:]}),
    Trip("R10", "r10-blocked", "working_title", {"working_title": "Forklift Diploma"}),
    Trip("R10", "r10-blocked", "working_title", {"working_title": "Diplôme de cariste"}),
    Trip("R10", "r10-blocked", "badge_name", {"badge_name": "Post graduate loading"}),
    Trip("R10", "r10-warned", "working_title", {"working_title": "Certificate in loading"}, WARNING),
    Trip("R11", "r11-named", "working_title", {"working_title": "Loading at Lakeport Logistics"}),
    Trip("R11", "r11-named", "working_title", {"working_title": "Devon Okafor’s method of loading"}),
    Trip("R11", "r11-named", "working_title", {"working_title": "Stock lists with excel"}),
    Trip("R12", "r12-alike", "overlap_decisions", {}, others=[TWIN]),
    Trip("R12", "r12-more", "overlap_decisions", {}, others=[replace(TWIN, id=f"r{n}") for n in range(NAMED + 1)]),
    Trip(
        "R12", "r12-alike", "overlap_decisions", {"alignments": sample("forklift")["alignments"]}, others=[SAME_CONTENT]
    ),
    Trip("R13", "forms-too-many-chars", "working_title", {"working_title": "Loading " * 12}),
    Trip("R13", "forms-too-few-words", "badge_short_name", {"badge_short_name": "Forklift"}),
    Trip("R13", "forms-too-many-words", "badge_name", {"badge_name": words(5)}),
    Trip("R14", "forms-too-few-words", "one_sentence", {"one_sentence": words(9)}),
    Trip("R14", "forms-too-many-words", "badge_description", {"badge_description": words(31)}),
    Trip("R20", "r20-no-verb", O1, outcome("the inspection of a forklift before a shift")),
    Trip("R20", "r20-no-verb", O1, outcome("connaissance des règles de sécurité sur le quai")),
    Trip("R20", "r20-no-verb", O1, outcome("students will be taught how to load a trailer")),
    Trip("R20", "r20-form", O1, outcome("inspects a forklift before a shift with the checklist"), WARNING),
    Trip("R20", "r20-form", O1, outcome("applique la liste de contrôle avant le quart de travail"), WARNING),
    Trip("R20", "r20-unknown", O1, outcome("braze copper pipe to the code with silver", level=None), WARNING),
    Trip("R21", "r21-vague", O1, outcome("understand the parts of a forklift in detail")),
    Trip("R21", "r21-vague", O1, outcome("être familière avec les pièces d’un chariot élévateur")),
    Trip("R22", "r22-short", O1, outcome("inspect a forklift before work")),
    Trip("R23", "r23-two", O1, outcome("inspect and operate a counterbalance forklift on a course")),
    Trip("R23", "r23-two", O1, outcome("inspecter, conduire et garer un chariot sur le quai")),
    Trip("R24", "r24-few", "outcomes", {"outcomes": first(1)}),
    Trip("R24", "r24-many", "outcomes", {"outcomes": lambda rows: [*rows, *rows[:3]]}),
    Trip("R25", "r25-stem", O1, outcome("reliably demonstrate the ability to inspect a forklift")),
    Trip("R25", "r25-stem", O1, outcome("La personne apprenante démontrera sa capacité à inspecter un chariot")),
    Trip("R25", "r25-teaching", O1, outcome("students will be taught how to load a trailer")),
    Trip("R26", "r26-low", "outcomes", {"outcomes": LOW}),
    Trip(
        "R34",
        "r34-open",
        f"{A1}.supervision",
        {"assessments": lambda r: cell(0, supervision="unsupervised_no_id")(r[:1])},
    ),
    Trip("R35", "r35-recall", "assessments", {"assessments": each(complexity="recall")}),
]

QUIET = [
    Quiet("R06", {"alignments": None}),
    Quiet("R07", {"outcomes": None}),
    Quiet("R08", {"assessments": cell(0, purpose="formative")}),
    Quiet("R09", {"assessments": cell(0, evidence=None)}),
    Quiet("C02", {"alignments": cell(0, item={"framework": "elsewhere", "code": "GONE", "title": "T"})}),
    Quiet("C01", {"alignments": None}),
    Quiet("R10", {"working_title": "Mastercam for machinists"}),
    Quiet("R11", {"working_title": "Stock lists with Excel", "trademark_reason": "The employer uses nothing else."}),
    Quiet("R12", {}, [STRANGER]),
    Quiet("R12", {"overlap_decisions": DECIDED}, [TWIN]),
    Quiet("R13", {"working_title": None}),
    Quiet("R14", {"one_sentence": words(10), "badge_description": words(30)}),
    Quiet("R20", outcome("braze copper pipe to the code with silver", level="apply")),
    Quiet("R20", outcome("s’adapter aux consignes du quai et des piétons")),
    Quiet("R20", outcome("understand the parts of a forklift in detail")),
    Quiet("R21", outcome("saisir les données du bon de livraison dans le système")),
    Quiet("R22", outcome("inspect a counterbalance forklift before work")),
    Quiet("R23", outcome("déterminer où placer la charge sur le palettier")),
    Quiet("R23", outcome("inspect a forklift and its attachments before a shift")),
    Quiet("R24", {"outcomes": first(2)}),
    Quiet("R24", {"outcomes": lambda rows: [*rows, *rows[:2]]}),
    Quiet("R25", outcome("demonstrate the correct use of a harness at height")),
    Quiet("R26", {"outcomes": lambda rows: [*LOW(rows[:4]), *rows[4:]]}),
    Quiet("R34", {"assessments": cell(0, supervision="unsupervised_no_id")}),
    Quiet("R35", {"assessments": cell(0, complexity="recall")}),
]
