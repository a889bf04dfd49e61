"""The record that a command names."""

from __future__ import annotations

from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.texts import message


def chosen(services: Services, name: str, kind: RecordKind = RecordKind.REQUEST) -> Record:
    """The record of this kind with this number or id.

    Refused where it is of another kind, or was written with a form that is not the one in use.
    """
    request = services.store.get(name)
    if request.kind is not kind:
        known = message("cli-other-kind", number=request.number, kind=request.kind.value, wanted=kind.value)
        raise Refused(known, message("cli-other-kind-fix", kind=request.kind.value))
    own = services.form_of(kind)
    if request.form_id != own.id:
        told = message("cli-other-form", number=request.number, form=request.form_id, own=own.id)
        raise Refused(told, message("cli-other-form-fix"))
    if request.form_version > own.version:
        newer = message("cli-newer-form", number=request.number, version=request.form_version, own=own.version)
        raise Refused(newer, message("cli-other-form-fix"))
    return request
