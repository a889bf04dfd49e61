"""The sample workspace: a file of its own with invented requests, to try the program on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from mcdesk.app import records, requests
from mcdesk.app.services import Services
from mcdesk.domain.answers import Answers
from mcdesk.domain.flow import PageState, page_state
from mcdesk.domain.problems import blocking, problems_of
from mcdesk.domain.records import Record
from mcdesk.resources import resource

SETTING = "sample"
FILE = "mcdesk sample.mcworkspace"


def is_sample(services: Services) -> bool:
    """Whether the open workspace is the sample."""
    return services.store.setting(SETTING) == "yes"


def fill(services: Services) -> None:
    """Put the sample requests into a new workspace and mark it. Nothing happens in one that is marked already."""
    if is_sample(services):
        return
    for answers in _answers(services.form.id):
        add(services, answers)
    services.store.set_setting(SETTING, "yes")


def add(services: Services, answers: Answers) -> None:
    """A request of somebody who has gone through its pages: those that nothing blocks are complete."""
    request = requests.create(services, answers).value
    records.save(services, replace(request, done=_finished(services, request)))


def _finished(services: Services, request: Record) -> frozenset[str]:
    """The pages that are answered and have nothing in the way of submitting."""
    problems = problems_of(requests.check(services, request))
    states = {p.key: page_state(services.form, p, request.answers, (), problems) for p in services.form.pages}
    blocked = {services.form.page_of(p.ref.field).key for p in blocking(problems) if services.form.has(p.ref.field)}
    return frozenset(k for k, state in states.items() if state is PageState.IN_PROGRESS and k not in blocked)


def _answers(form: str) -> Iterator[Answers]:
    for path in sorted(resource("samples").glob("*.json"), reverse=True):
        data = json.loads(path.read_text("utf-8"))
        if data.get("form") == form:
            yield data["answers"]
