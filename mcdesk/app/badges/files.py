"""Badges as files."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from mcdesk.app.badges.ports import Inside, Reader
from mcdesk.app.badges.verifying import Asked, status_list, verify
from mcdesk.domain.badges.findings import Facts, Finding, Outcome, Report, Stage, Verdict
from mcdesk.domain.badges.pages import Page, Pages
from mcdesk.domain.badges.reading import Unreadable, read_object_bytes
from mcdesk.domain.errors import Refused
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import Message, message

MOST_BYTES = 20 * 1024 * 1024
MOST_PDF = 200 * 1024 * 1024
"""A class of certificates in one file."""
MOST_PAGES = 20_000
MOST_SECONDS = 60.0
"""So long the badges of one PDF are checked: each is quick, unless somebody made it slow."""
BADGES = (".json", ".jsonld", ".jwt", ".jws", ".png", ".svg")
"""What badges are called."""


def badge_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """No more than a badge has, or ``most``.

    Refused where it cannot be read, or is a pipe or a device, which may never end.
    """
    try:
        if path.exists() and not path.is_file():
            raise Refused(message("badges-not-a-file", file=path.name))
        with path.open("rb") as file:
            return file.read(most + 1)
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


@dataclass(frozen=True)
class Told:
    """What was found of one badge; ``name`` is that of the file inside a PDF, "" for a file that is a badge itself.

    Where several files are checked, ``name`` begins with that of the file.
    """

    name: str
    report: Report


def verify_file(
    reader: Reader, path: Path, asked: Asked, clock: Callable[[], float] = time.monotonic
) -> tuple[Told, ...]:
    """What is found of a file: of a PDF, every badge inside it. One that cannot be read is a finding, too."""
    try:
        data = badge_bytes(path, MOST_PDF)
        found = reader.enclosed(data)
    except (Refused, Unreadable) as error:
        return (Told("", _only(_failed(error.message))),)
    if found is None:
        return (Told("", verify(reader, data, asked)),)
    return tuple(_in_pdf(reader, *found, asked, clock)) or (Told("", _only(_failed(message("badges-read-pdf-none")))),)


def _in_pdf(
    reader: Reader, files: Sequence[Inside], count: int, asked: Asked, clock: Callable[[], float]
) -> Iterator[Told]:
    """The badges among the files of a PDF, in its order; others, an invoice perhaps, are passed over."""
    ends, looked = clock() + MOST_SECONDS, 0
    for one in files:
        if clock() > ends:
            break
        looked += 1
        named = one.name.lower().endswith(BADGES)
        if one.data is None:
            if named:
                yield Told(one.name, _only(_failed(message("badges-read-large"))))
            continue
        report = verify(reader, one.data, asked)
        if named or report.facts.container:
            yield Told(one.name, report)
    if looked < count:
        told = message("badges-read-pdf-many", looked=looked, count=count)
        yield Told("", _only(Finding(Stage.FILE, Outcome.NOT_CHECKED, told)))


def _failed(why: Message) -> Finding:
    """A file that is no badge."""
    return Finding(Stage.FILE, Outcome.FAILED, why)


def _only(finding: Finding) -> Report:
    return Report(Facts(), (finding,))


def worst(told: Sequence[Told]) -> Verdict:
    """What the badges of a file come to together."""
    verdicts = {one.report.verdict for one in told}
    return next(
        v for v in (Verdict.BAD, Verdict.OPEN, Verdict.UNSETTLED, Verdict.WARNED, Verdict.GOOD) if v in verdicts
    )
