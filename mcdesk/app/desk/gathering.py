"""Reading the workspace for the figures of a portfolio. Made for ten thousand records, beside the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mcdesk.app import requests
from mcdesk.app.neighbours import around, crowd
from mcdesk.app.ports import Store
from mcdesk.app.services import Services
from mcdesk.app.straight import straight
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.crowd import One
from mcdesk.domain.portfolio.course import told
from mcdesk.domain.portfolio.holding import Material, held
from mcdesk.domain.portfolio.reading import LARGE, Mapped, mapping_of
from mcdesk.domain.portfolio.scope import KINDS, Scope
from mcdesk.domain.portfolio.whole import KEYS, Portfolio, portfolio
from mcdesk.domain.problems import Problem, problems_of
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.rules import run

_READING, _PAGE = 4, 200
_STACK_KEYS = ("stack_name", "stack_name_fr", "stack_kind", "members", "ladder_type", "ladder_target", "articulation")


def figures(services: Services, scope: Scope, *, checked: bool = False, progress: Progress = unwatched) -> Portfolio:
    """The figures of what lies in the scope, today. ``checked``: also what the rules find, which takes far longer."""
    with straight():
        material = gather(services, whole=checked, progress=progress)
        return checked_figures(services, material, scope, progress) if checked else portfolio(material, scope)


def checked_figures(services: Services, material: Material, scope: Scope, progress: Progress = unwatched) -> Portfolio:
    """The figures with what the rules find, from material that was gathered with every answer."""
    here = [e.record for e in held(material, scope).entries]
    return portfolio(material, scope, _findings(services, material, here, progress))


def compared(services: Services, scopes: Sequence[Scope], progress: Progress = unwatched) -> tuple[Portfolio, ...]:
    """The figures of several scopes, side by side, from one reading."""
    with straight():
        material = gather(services, progress=progress)
        return tuple(portfolio(material, scope) for scope in scopes)


def gather(services: Services, *, whole: bool = False, progress: Progress = unwatched) -> Material:
    """What the figures are made from. ``whole``: with every answer, for the rules."""
    store = services.store
    forms = {kind: services.form_of(kind) for kind in KINDS}
    keys = None if whole else _keys(services)
    found: list[Record] = []
    light: dict[str, Mapped] = {}
    for step, kind in enumerate(KINDS):
        progress(step, _READING)
        found += store.records(kind) if keys is None else _light(store, kind, keys, light)
    progress(2, _READING)
    stacks = store.records(RecordKind.STACK, keys=_STACK_KEYS)
    progress(3, _READING)
    shelved = services.frameworks.shelved()
    return Material(
        records=found,
        told=told(store.history()),
        forms=forms,
        profile=services.profile,
        today=services.today(),
        stacks=stacks,
        frameworks={i: s.framework for i, s in shelved.items()},
        sizes=services.frameworks.claimable(),
        light=light,
    )


def _light(store: Store, kind: RecordKind, keys: Sequence[str], light: dict[str, Mapped]) -> Iterator[Record]:
    """The records, page by page: the large answers of one page are let go of before the next one comes."""
    ids = store.listed(kind)
    for start in range(0, len(ids), _PAGE):
        for record in store.some(ids[start : start + _PAGE], keys):
            yield _lightened(record, light)


def _lightened(record: Record, light: dict[str, Mapped]) -> Record:
    """The record without its largest answers; what the figures need of them is kept in ``light``."""
    light[record.id] = mapping_of(record.answers)
    answers = dict(record.answers)
    for key in LARGE:
        answers.pop(key, None)
    return replace(record, answers=answers)


def _keys(services: Services) -> Sequence[str]:
    """The questions that figures are read from, and those that decide whether one of them is asked."""
    asked = [f for kind in KINDS for f in services.form_of(kind).fields()]
    conditions = {f.key: f.shown_when.field for f in asked if f.shown_when}
    wanted = dict.fromkeys(KEYS)
    waiting = list(KEYS)
    while waiting:
        needed = conditions.get(waiting.pop())
        if needed and needed not in wanted:
            wanted[needed] = None
            waiting.append(needed)
    return tuple(wanted)


def _findings(
    services: Services, material: Material, here: Sequence[Record], progress: Progress
) -> Mapping[str, tuple[Problem, ...]]:
    crowds = {kind: crowd(services) for kind in KINDS}
    for kind, among in crowds.items():
        among.change({r.id: One.of(r.title, r.answers) for r in material.records if r.kind is kind})
    found = {}
    for number, record in enumerate(here):
        progress(number, len(here))
        others = around(crowds[record.kind], record.id)
        check = requests.check_of(services, record.answers, others, record.kind)
        found[record.id] = problems_of(run(check))
    return found
