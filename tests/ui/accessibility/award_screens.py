"""The screens of awards and certificates, in a window on a workspace where a class was awarded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mcdesk.app.awards import keeping
from mcdesk.app.awards.awarding import award
from mcdesk.app.certificates import templates
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.texts import Local
from mcdesk.ui.awards.page import AwardsPage
from mcdesk.ui.main_window import MainWindow
from tests.badge.classes import issued, key_of, make_key, order
from tests.ui.accessibility.screens import Screen, page_of, rest

ROWS = "Name\tE-mail\tCompleted\nBo Example\tbo at example\tyes\nDi Example\tdi@example.org\tno"


def awarded(program: RealProgram, path: Path) -> Path:
    """A workspace where four people hold badges, one of them revoked, with a template of its own."""
    services = program.open(path, create=True)
    make_key(program)
    award(services, program.badges, key_of(program), order(issued(services), 4))
    keeping.revoke(services, keeping.chosen(services, ["learner1@example.org"]), "Awarded by mistake")
    bundled = program.certificates.bundled("")[0]
    templates.copy(services, program.certificates, bundled, Local("Our own", "Le nôtre"))
    services.store.close()
    return path


def award_screens(window: MainWindow) -> Iterator[Screen]:
    """Every page of awards and of certificates."""
    yield from _ledger(window)
    yield from _keys(window)
    window.awards.verify("nothing.png")
    rest(window)
    yield "a badge, checked", window
    window.show_place("award-new")
    rest(window)
    window.awards.awarding.ordering.paste(ROWS, "Clipboard")
    rest(window)
    yield "award a class", window
    window.awards.awarding.ordering.open_columns()
    rest(window)
    yield "what columns are", window
    ordering = window.awards.awarding.ordering
    assert ordering.facts is not None
    ordering.print_by(next(iter(ordering.facts.templates)))
    ordering.seal.take(Path("the key of the college, for seals.p12"))
    rest(window)
    yield "certificates with a seal", window
    ordering.seal.take(None)
    ordering.print_by("")
    window.show_place("certificates")
    rest(window)
    yield "certificates", window
    services = window.desk.services
    assert services is not None
    window.certificates.open(templates.listed(services, window.desk.program.certificates)[0].template)
    rest(window)
    yield "design a certificate", window
    assert window.certificates.design is not None
    window.certificates.design.choose(["name"])
    rest(window)
    yield "design a box", window
    window.show_place("awards")
    rest(window)


def _ledger(window: MainWindow) -> Iterator[Screen]:
    page = page_of(window, "awards", AwardsPage)
    page.table.selectAll()
    rest(window)
    yield "ledger with a selection", window
    shown = list(page.model.shown)
    good = [one for one in shown if one.line.standing == "issued"]
    gone = [one for one in shown if one.line.standing == "revoked"]
    for act, chosen in (("revoke", good), ("remove", good)):
        window.awards._ask(act, chosen)
        rest(window)
        yield act, window
    for act, chosen in (("correct", good[:1]), ("follow", gone)):
        window.awards.after.ask(act, chosen)
        rest(window)
        yield act, window


def _keys(window: MainWindow) -> Iterator[Screen]:
    window.awards.keys.open("awards")
    rest(window)
    yield "keys", window
    (key,) = window.desk.program.badges.keys.records()
    for act in ("new", "restore", "backup", "rotate"):
        window.awards.keys.ask(act, key if act in ("backup", "rotate") else None)
        rest(window)
        yield f"key {act}", window
