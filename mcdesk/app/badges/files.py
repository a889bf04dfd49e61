"""Badges as files."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from pathlib import Path

from mcdesk.app.badges.ports import Reader
from mcdesk.app.badges.verifying import Asked, status_list, verify
from mcdesk.domain.badges.findings import Facts, Finding, Outcome, Report, Stage
from mcdesk.domain.badges.pages import Page, Pages
from mcdesk.domain.badges.reading import Unreadable, read_object_bytes
from mcdesk.domain.errors import Refused
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import message

MOST_BYTES = 20 * 1024 * 1024
MOST_PAGES = 20_000


def badge_bytes(path: Path) -> bytes:
    """No more than a badge has. Refused where it cannot be read, or is a pipe or a device, which may never end."""
    try:
        if path.exists() and not path.is_file():
            raise Refused(message("badges-not-a-file", file=path.name))
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Refused(message("badges-no-file", file=path.name, why=why(error))) from error


def pages_in(folder: Path) -> Pages:
    """The pages of Open Badges 2.0 in a folder, by their own addresses; what is no page is passed over.

    Refused (``badges-no-folder``) where it is no folder.
    """
    if not folder.is_dir():
        raise Refused(message("badges-no-folder", folder=folder.name), message("badges-no-folder-fix"), "hosted")
    found: dict[str, Page] = {}
    for path in islice(folder.rglob("*.json"), MOST_PAGES):
        try:
            page = read_object_bytes(badge_bytes(path))
        except (Refused, Unreadable):
            continue
        address = page.get("id")
        if isinstance(address, str):
            found[address] = page
    return found


def with_file(reader: Reader, asked: Asked, path: Path) -> Asked:
    """And against a file that somebody brought along: the document that an issuer publishes, or a status list.

    Refused (``badges-brought-nothing``) where it is neither, and as :func:`~mcdesk.app.badges.verifying.status_list`.
    """
    data = badge_bytes(path)
    try:
        document = read_object_bytes(data)
    except Unreadable:
        document = {}
    if "verificationMethod" in document or "assertionMethod" in document:
        return replace(asked, known=asked.known.with_document(document))
    try:
        found = status_list(reader, data, asked)
    except Refused as error:
        if error.message.key != "badges-no-list" and not error.message.key.startswith("badges-read-"):
            raise
        told = message("badges-brought-nothing", file=path.name)
        raise Refused(told, message("badges-brought-nothing-fix")) from error
    return replace(asked, lists=(*asked.lists, found))


def verify_file(reader: Reader, path: Path, asked: Asked) -> Report:
    """What is found of a file; one that cannot be read is a finding, too."""
    try:
        data = badge_bytes(path)
    except Refused as error:
        return Report(Facts(), (Finding(Stage.FILE, Outcome.FAILED, error.message),))
    return verify(reader, data, asked)
