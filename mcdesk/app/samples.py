"""The sample workspace: a file of its own with invented requests, to try the program on."""

from __future__ import annotations

import json
from collections.abc import Iterator

from mcdesk.app import requests
from mcdesk.app.services import Services
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
        requests.create(services, answers)
    services.store.set_setting(SETTING, "yes")


def _answers(form: str) -> Iterator[dict[str, object]]:
    for path in sorted(resource("samples").glob("*.json"), reverse=True):
        data = json.loads(path.read_text("utf-8"))
        if data.get("form") == form:
            yield data["answers"]
