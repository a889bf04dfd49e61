"""Files that belong to an answer, kept inside the workspace."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from mcdesk.app.attachment_contents import check_contents
from mcdesk.app.services import Services
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.file_names import shown
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import message

ALLOWED = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".eml": "message/rfc822",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".msg": "application/vnd.ms-outlook",
}
"""The kinds of file that are taken, by ending; programs, scripts and archives are not."""


def attach(services: Services, path: Path) -> Json:
    """Keep a copy of the file and give the answer that names it.

    Refused where the kind is not taken, the file is empty, larger than the profile's ``attachment_max_mb``, not what
    its ending says, or would run when somebody opens it, and where it cannot be read.
    """
    media_type = ALLOWED.get(path.suffix.lower())
    if path.is_dir():
        raise Refused(message("attachments-folder", name=shown(path.name)), message("attachments-folder-fix"))
    if media_type is None:
        kinds = ", ".join(sorted(k.removeprefix(".") for k in ALLOWED))
        told = message("attachments-kind", name=shown(path.name), kind=path.suffix.removeprefix(".") or "none")
        raise Refused(told, message("attachments-kind-fix", kinds=kinds))
    data = read_file(path, services.profile.number("attachment_max_mb"))
    name = shown(path.name)
    check_contents(name, path.suffix.lower(), data)
    info = services.store.attach(name, media_type, data)
    return {"sha256": info.sha256, "name": info.name, "size": info.size, "media_type": info.media_type}


def read_file(path: Path, most: int) -> bytes:
    """The bytes of a file of at most ``most`` megabytes. Refused where it is larger, empty, or cannot be read."""
    try:
        data = _begin_of(path, most * 1024 * 1024 + 1)
    except OSError as error:
        told = message("attachments-unreadable", name=path.name, why=why(error))
        raise Refused(told, message("attachments-unreadable-fix")) from error
    if len(data) > most * 1024 * 1024:
        raise Refused(message("attachments-large", name=path.name, most=most), message("attachments-large-fix"))
    if not data:
        raise Refused(message("attachments-empty", name=path.name), message("attachments-empty-fix"))
    return data


def _begin_of(path: Path, most: int) -> bytes:
    # A device or a pipe may never end, and never begin.
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise OSError(errno.ENXIO, os.strerror(errno.ENXIO))
    with path.open("rb") as file:
        return file.read(most)
