"""The sample workspace: a file of its own with an invented college's records, to try the program on."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from mcdesk.app import records, requests
from mcdesk.app.catalogue import importing as catalogue
from mcdesk.app.catalogue.planning import Wishes
from mcdesk.app.frameworks import importing as frameworks
from mcdesk.app.frameworks.files import arranged, open_file, read_file
from mcdesk.app.moments import at
from mcdesk.app.sample_mark import is_sample, set_as_sample
from mcdesk.app.services import Services
from mcdesk.app.tables import TableFiles
from mcdesk.domain.answers import Answers, Json
from mcdesk.domain.flow import PageState, page_state
from mcdesk.domain.frameworks.presets import load_presets
from mcdesk.domain.problems import problems_of
from mcdesk.domain.records import Framework, Record, RecordKind
from mcdesk.domain.texts import Lang
from mcdesk.resources import resource

AGE = timedelta(days=120)
"""How long before the sample was made its portfolio came in: badges of it were awarded since."""
CATALOGUE, FRAMEWORK = "catalogue.csv", "framework.csv"
"""The list of a college's micro-credentials and the framework that it aligns with, as files to import."""


def fill(services: Services, tables: TableFiles) -> None:
    """Put the sample's records into a new workspace and mark it. Nothing happens in one that is marked already."""
    if is_sample(services):
        return
    add_portfolio(at(services, services.clock.now() - AGE), tables)
    for answers in _answers(services.form.id):
        add(services, answers)
    set_as_sample(services)


def add(services: Services, answers: Answers) -> None:
    """A request of somebody who has gone through its pages: those that nothing blocks are complete."""
    request = requests.create(services, answers).value
    records.save(services, replace(request, done=_finished(services, request)))


def _finished(services: Services, request: Record) -> frozenset[str]:
    """The pages that are answered and have nothing in the way of submitting."""
    problems = problems_of(requests.check(services, request))
    states = {p.key: page_state(services.form, p, request.answers, (), problems) for p in services.form.pages}
    return frozenset(key for key, state in states.items() if state is PageState.FILLED)


def add_portfolio(services: Services, tables: TableFiles) -> None:
    """The framework, the catalogue and the stacks, imported as a person would import them."""
    frameworks.carry_out(services, _framework(services, tables), load_presets())
    sheet = tables.read(resource("samples", CATALOGUE)).sheets[0]
    planned = catalogue.looked_at(services, catalogue.guessed(services, sheet, {}), sheet, Wishes())
    if planned.taken:
        catalogue.keep(services, planned, CATALOGUE)
    add_stacks(services)


def add_stacks(services: Services) -> None:
    """The stacks, which name micro-credentials of the catalogue."""
    for answers in _answers(services.form_of(RecordKind.STACK).id):
        records.create(services, RecordKind.STACK, answers)


def _framework(services: Services, tables: TableFiles) -> frameworks.Wish:
    opened = arranged(open_file(tables, resource("samples", FRAMEWORK), load_presets(), Lang.EN.short))
    about = framework_facts()
    reading = read_file(opened, about.version, services.today()).reading
    return frameworks.Wish(about, reading, opened.preset.key, FRAMEWORK)


def framework_facts() -> Framework:
    """Whose the sample's framework is, and under which licence."""
    data = tomllib.loads(resource("samples", FRAMEWORK).with_suffix(".toml").read_text("utf-8"))
    texts: Mapping[str, Mapping[str, str]] = {k: v for k, v in data.items() if isinstance(v, Mapping)}
    return Framework(
        id=frameworks.suggested_id(texts["name"]["en"]),
        version=data["version"],
        source=(data["source"],),
        as_of="",
        external=True,
        generic=False,
        items=(),
        **texts,
    )


def _answers(form: str) -> Iterator[Mapping[str, Json]]:
    for path in sorted(resource("samples").glob("*.json"), reverse=True):
        data = json.loads(path.read_text("utf-8"))
        if data.get("form") == form:
            yield data["answers"]
