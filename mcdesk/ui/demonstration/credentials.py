"""The second half of the journey: the approved request becomes a micro-credential that is launched and amended."""

from __future__ import annotations

from collections.abc import Mapping

from mcdesk.app.credentials.calendar import calendar_file
from mcdesk.app.credentials.exporting import export_sheet
from mcdesk.app.credentials.sheet import SheetOptions
from mcdesk.domain.answers import Json, Ref
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.ui.demonstration.badge import badge_journey
from mcdesk.ui.demonstration.driver import Driver

SECTIONS = ("description", "outcomes", "criteria", "badge", "cycle", "offerings")
MORE: Mapping[str, Json] = {
    "official_name_fr": "Conduite et manutention au chariot élévateur",
    "description": (
        "For warehouse workers who drive a counterbalance forklift, or soon will.\n\n"
        "You **inspect** the truck before the shift, move loads through a marked course, and answer an emergency. "
        "You show it in a supervised yard and on a working dock, observed by a certified trainer."
    ),
    "description_fr": (
        "Pour le personnel d’entrepôt qui conduit un chariot à contrepoids ou le fera bientôt.\n\n"
        "Vous **inspectez** le chariot avant le quart, déplacez des charges sur un parcours balisé et réagissez à une "
        "urgence, sous l’observation d’une personne formatrice agréée."
    ),
    "badge_criteria_fr": (
        "A trouvé les défauts préparés à l’inspection, calculé des charges sûres, déplacé des charges palettisées "
        "devant deux personnes évaluatrices et suivi la procédure d’urgence dans trois scénarios."
    ),
    "badge_alt": "Badge with a forklift truck and the words Forklift Operator",
    "badge_recipe": {
        "version": 1,
        "shape": "circle",
        "ring": "band",
        "icon": "forklift",
        "words": {
            "name": {"en": "Forklift Operator", "fr": "Cariste"},
            "top": {"en": "Mohawk College", "fr": "Collège Mohawk"},
        },
    },
    "launch_on": "2026-09-14",
    "review_on": "2027-01-15",
    "offerings": [
        {"id": "f1", "starts": "2026-09-14", "ends": "2026-10-16", "seats": 12, "enrolled": 11, "completed": 10}
    ],
}


def credential_journey(d: Driver, request: Record) -> None:
    """From the decision on a submitted request to the second version of its micro-credential."""
    d.window.show_place("credentials")
    d.picture("21-no-credentials-yet")
    d.window.show_place("new-credential")
    d.picture("22-new-credential")
    d.click(f"request:{request.number}")
    d.type("Approved by the committee of 24 November 2026 (invented)")
    d.picture("23-the-decision")
    d.click("decide")
    d.window.desk.messages.drop("approve")
    d.picture("24-credential")
    _write(d)
    _launch(d)
    _amend(d)
    _files(d)
    d.window.show_place("credentials")
    d.picture("31-credentials")
    d.window.show_place("home")
    d.picture("32-home-with-dates")


def credential_looks(d: Driver, name: str) -> None:
    """Pictures of the list and of the editor as the window looks now."""
    credential = _forklift(d)
    d.window.show_place("credentials")
    d.picture(f"{name}-credentials")
    d.window.desk.open_record(credential.id)
    d.rest()
    d.wizard.open_page("criteria")
    d.picture(f"{name}-credential")
    d.window.show_place("credential-versions")
    d.picture(f"{name}-versions")
    d.window.desk.close_request()


def _forklift(d: Driver) -> Record:
    """The micro-credential that the request became."""
    return next(r for r in d.services.store.records(RecordKind.CREDENTIAL) if r.answers.get("badge_alt"))


def _write(d: Driver) -> None:
    for key, value in MORE.items():
        d.draft.put(Ref(key), value)
    d.rest()
    for section in SECTIONS:
        d.wizard.open_page(section)
        d.picture(f"25-credential-{section}")
    badge_journey(d)


def _step(d: Driver, words: str = "") -> None:
    """Take the step that the line above the editor offers first."""
    d.click("life-next")
    if words:
        d.type(words)
    d.click("decide")


def _launch(d: Driver) -> None:
    d.click("life-next")
    d.click("decide")
    d.click("life-next")
    d.picture("26-ready-to-launch")
    d.click("decide")
    d.click("life-issue")
    _step(d, "The lab and both assessors are booked (invented)")
    d.picture("27-active")


def _amend(d: Driver) -> None:
    """A change after the issue: one language falls behind the other, and the next version is under way."""
    d.wizard.open_page("identity")
    d.draft.put(Ref("official_name"), "Forklift Operation, Load Handling and Emergencies")
    d.rest()
    d.picture("28-amended")
    d.click("life-versions")
    d.picture("29-versions")
    d.click("compare-go")
    d.picture("30-compared")
    d.window.show_place("request")
    d.click("life-issue")


def _files(d: Driver) -> None:
    credential = _forklift(d)
    for name, langs in (("sheet-en.pdf", (Lang.EN,)), ("fiche-fr.pdf", (Lang.FR,))):
        export_sheet(d.services, credential, SheetOptions(langs), d.out / name, number=credential.version)
        d.log.append(f"  {name}")
    (d.out / "dates.ics").write_bytes(calendar_file(d.services, [credential], Lang.EN))
    d.log.append("  dates.ics")
