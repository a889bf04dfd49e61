"""The request that a command names."""

from __future__ import annotations

from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message


def chosen(services: Services, name: str) -> Record:
    """The request with this number or id. Refused where it was written with a form that is not the one in use."""
    request = services.store.get(name)
    own = services.form
    if request.form_id != own.id:
        told = message("cli-other-form", number=request.number, form=request.form_id, own=own.id)
        raise Refused(told, message("cli-other-form-fix"))
    if request.form_version > own.version:
        newer = message("cli-newer-form", number=request.number, version=request.form_version, own=own.version)
        raise Refused(newer, message("cli-other-form-fix"))
    return request
