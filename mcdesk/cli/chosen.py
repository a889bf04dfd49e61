"""The record that a command names."""

from __future__ import annotations

from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import message


def chosen(services: Services, name: str, *kinds: RecordKind) -> Record:
    """The record of one of these kinds (a request, where none is named) with this number or id.

    Refused where it is of another kind, or was written with a form that is not the one in use.
    """
    request, wanted = services.store.get(name), kinds or (RecordKind.REQUEST,)
    if request.kind not in wanted:
        known = message("cli-other-kind", number=request.number, kind=request.kind.value, wanted=wanted[0].value)
        raise Refused(known, message("cli-other-kind-fix", kind=request.kind.value))
    own = services.form_of(request.kind)
    if request.form_id != own.id:
        told = message("cli-other-form", number=request.number, form=request.form_id, own=own.id)
        raise Refused(told, message("cli-other-form-fix"))
    if request.form_version > own.version:
        newer = message("cli-newer-form", number=request.number, version=request.form_version, own=own.version)
        raise Refused(newer, message("cli-other-form-fix"))
    return request
