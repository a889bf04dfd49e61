"""The templates of a workspace: kept as files of it, listed in one of its settings."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from mcdesk.app.certificates.ports import CertificateFiles
from mcdesk.app.services import Definitions, Services
from mcdesk.domain.certificates.template import Template, on_sheet
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event
from mcdesk.domain.texts import Local, message

SETTING = "certificate_templates"
_MEDIA_TYPE = "application/vnd.mcdesk.certificate-template+zip"


@dataclass(frozen=True)
class Listed:
    """A template to choose from; ``own`` ones are kept in the workspace and can be changed."""

    template: Template
    own: bool


def _kept(services: Services) -> dict[str, str]:
    return _read(services.store.setting(SETTING))


def _read(text: str) -> dict[str, str]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return {k: v for k, v in found.items() if isinstance(v, str)} if isinstance(found, dict) else {}


def listed(services: Services, files: CertificateFiles) -> Sequence[Listed]:
    """The templates of the workspace by their order, then the bundled ones. One that cannot be read is left out."""
    own: list[Listed] = []
    for digest in _kept(services).values():
        try:
            own.append(Listed(files.unpack(services.store.attachment(digest)), own=True))
        except Refused:
            continue
    return [*own, *(Listed(template, own=False) for template in bundled(services.definitions, files))]


def bundled(definitions: Definitions, files: CertificateFiles) -> Sequence[Template]:
    """The templates that come with the program, in the institution's accent and on the paper of every document."""
    found = files.bundled(definitions.profile.colours.get("accent", ""))
    return [on_sheet(template, definitions.paper) for template in found]


def get(services: Services, files: CertificateFiles, template_id: str) -> Template:
    """A template of the workspace. Refused where there is none of this id, or it cannot be read."""
    digest = _kept(services).get(template_id)
    if digest is None:
        raise Refused(message("certificates-no-own", id=template_id), message("certificates-no-own-fix"))
    return files.unpack(services.store.attachment(digest))


def save(services: Services, files: CertificateFiles, template: Template) -> None:
    """Keep a template in the workspace, in the place of an earlier one of its id. Refused where it is read-only."""
    digest = _attached(services, files, template)
    _change(services, lambda kept: {**kept, template.id: digest})


def _attached(services: Services, files: CertificateFiles, template: Template) -> str:
    return services.store.attach(f"{template.id}.mccert", _MEDIA_TYPE, files.pack(template)).sha256


def _change(services: Services, change: Callable[[dict[str, str]], dict[str, str]]) -> None:
    services.store.change_settings([SETTING], lambda now: {SETTING: json.dumps(change(_read(now[SETTING])))})


def add(services: Services, files: CertificateFiles, template: Template) -> Template:
    """Keep a template under an id that is free; gives it as it is kept, and notes it in the history."""
    number, named = 1, template
    # Somebody else may take an id that is free while the file is kept.
    while named.id in _kept(services) or not _put_new(services, named.id, _attached(services, files, named)):
        number += 1
        named = replace(template, id=f"{template.id[:50]}-{number}")
    event = Event(services.clock.now(), services.who, "certificate-template-added", "", {"id": named.id})
    services.store.record(event)
    return named


def _put_new(services: Services, name: str, digest: str) -> bool:
    """Put it into the list, where nobody has this id there."""
    before: dict[str, str] = {}

    def change(kept: dict[str, str]) -> dict[str, str]:
        before.update(kept)
        return kept if name in kept else {**kept, name: digest}

    _change(services, change)
    return name not in before


def copy(services: Services, files: CertificateFiles, template: Template, name: Local) -> Template:
    """A copy of a template under another name, kept in the workspace."""
    return add(services, files, replace(template, name=name))


def remove(services: Services, template_id: str) -> None:
    """Take a template out of the list of the workspace; certificates that were made with it stay as they are."""
    if template_id in _kept(services):
        _change(services, lambda kept: {k: v for k, v in kept.items() if k != template_id})
        event = Event(services.clock.now(), services.who, "certificate-template-removed", "", {"id": template_id})
        services.store.record(event)
