"""Templates and certificates as files: see :class:`mcdesk.app.certificates.ports.CertificateFiles`."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from mcdesk.app.certificates.ports import Order, Progress, SealKey
from mcdesk.domain.certificates.facts import Facts, is_shown
from mcdesk.domain.certificates.measures import Measure
from mcdesk.domain.certificates.reading import template_from
from mcdesk.domain.certificates.template import BoxKind, Template
from mcdesk.domain.contrast import is_colour
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.file_names import safe
from mcdesk.domain.texts import Lang, message
from mcdesk.export.certificates import package
from mcdesk.export.certificates.printing import Printing
from mcdesk.export.certificates.setting import measured, words_of
from mcdesk.export.certificates.writing import Enclosed, Imprint, write_merged
from mcdesk.export.files import flush_files, replace_file
from mcdesk.export.pdf.colours import darkened
from mcdesk.resources import resource

PLAN = "certificates-plan.json"
_DEFAULT_ACCENT, _LEAST_CONTRAST = "#7a1f3d", 6.0
_IDENTITY = re.compile(rb"/ID\s*\[\s*<([0-9a-fA-F]{32})>")
_END = 4096
_MOST_PLAN = 50_000_000


class CertificateFileKeeper:
    """The files of this machine."""

    def bundled(self, accent: str) -> Sequence[Template]:
        """The templates that come with the program."""
        colour = darkened((accent if is_colour(accent) else _DEFAULT_ACCENT).lower(), "#ffffff", _LEAST_CONTRAST)
        found = sorted(resource("templates", "certificates").glob("*.json"))
        return tuple(template_from(json.loads(p.read_text("utf-8")), {}, {"accent": colour}) for p in found)

    def read(self, path: Path) -> Template:
        """A template from a file."""
        with _disk("certificates-not-read", path):
            if path.stat().st_size > package.MOST_BYTES:
                raise Refused(message("certificates-package-large"), message("certificates-package-fix"))
            data = path.read_bytes()
        return package.unpack(data)

    def unpack(self, data: bytes) -> Template:
        """A template from bytes."""
        return package.unpack(data)

    def pack(self, template: Template) -> bytes:
        """A template as bytes."""
        return package.pack(template)

    def write(self, template: Template, path: Path) -> None:
        """Write a template as one file."""
        with _disk("certificates-not-written", path):
            replace_file(path, package.pack(template))

    def image(self, name: str, data: bytes) -> None:
        """Refused where the bytes are no picture."""
        from mcdesk.export.certificates.pictures import open_picture

        open_picture(name, data)

    def measure(self, template: Template, lang: Lang) -> Callable[[Facts], Sequence[Measure]]:
        """What measures the words of every box; equal words are measured once."""
        boxes = [box for box in template.boxes if box.kind in (BoxKind.TEXT, BoxKind.LIST)]
        kept: dict[tuple[str, str], Measure] = {}

        def measure(facts: Facts) -> Sequence[Measure]:
            found: list[Measure] = []
            for box in boxes:
                said = words_of(box, facts, lang) if is_shown(box, facts) else ""
                if said:
                    key = (box.id, said)
                    if key not in kept:
                        if len(kept) > 600:
                            kept.clear()
                        kept[key] = measured(box, said)
                    found.append(kept[key])
            return found

        return measure

    def press(self, order: Order, progress: Progress) -> Printing:
        """Look through the class."""
        return Printing(order, progress)

    def merged(self, order: Order, title: str, path: Path, progress: Progress, identity: str = "") -> int:
        """One file with a page for each learner; written as it comes, so that its length needs no memory."""
        printing = Printing(order, progress)
        total = len(order.rows)

        def rows() -> Iterator[tuple[Facts, Enclosed | None]]:
            taken: set[str] = set()
            for done, facts in enumerate(order.rows):
                progress(done, total)
                yield facts, printing.enclosed(facts, _own_name(facts, taken))

        with _disk("certificates-not-written", path), _beside(path) as beside:
            with beside.open("wb") as file:
                write_merged(printing.batch, printing.imprint, rows(), title, file.write, identity)
            size = beside.stat().st_size
        progress(total, total)
        return size

    def contact_sheet(self, order: Order, path: Path, progress: Progress) -> None:
        """Every certificate small."""
        from mcdesk.export.certificates.contact import ContactSheet

        total = len(order.rows) * 2
        sheet = ContactSheet(order.template, order.lang, order.rows, lambda done: progress(done, total))
        with _disk("certificates-not-written", path), _beside(path) as beside, beside.open("wb") as file:
            imprint = Imprint(order.author, order.created)
            sheet.write(imprint, file.write, lambda done: progress(len(order.rows) + done, total))

    def pictures(self, pdf: Path, folder: Path, progress: Progress) -> Sequence[Path]:
        """The pages of a PDF as PNG files."""
        from mcdesk.export.certificates.pages import page_pictures

        with _disk("certificates-not-written", folder):
            folder.mkdir(parents=True, exist_ok=True)
            return tuple(page_pictures(pdf, folder, progress))

    def names(self, folder: Path) -> Sequence[str]:
        """What is in a folder."""
        with _disk("certificates-not-read", folder):
            return [path.name for path in folder.iterdir()] if folder.is_dir() else ()

    def identity(self, path: Path) -> str:
        """The identity in a whole certificate."""
        try:
            with path.open("rb") as file:
                length = file.seek(0, os.SEEK_END)
                file.seek(max(length - _END, 0))
                end = file.read()
        except OSError:
            return ""
        found = _IDENTITY.findall(end)
        return found[-1].decode("ascii").lower() if found and end.rstrip().endswith(b"%%EOF") else ""

    def read_plan(self, folder: Path) -> str:
        """The plan of a folder."""
        path = folder / PLAN
        with _disk("certificates-not-read", path):
            if not path.exists() or path.stat().st_size > _MOST_PLAN:
                return ""
            return path.read_text("utf-8", "replace")

    def keep_plan(self, folder: Path, text: str) -> None:
        """Keep a plan."""
        with _disk("certificates-not-written", folder / PLAN):
            folder.mkdir(parents=True, exist_ok=True)
            replace_file(folder / PLAN, text.encode("utf-8"))

    def sweep(self, folder: Path, names: Sequence[str]) -> None:
        """Remove what an interrupted run left."""
        own = set(names)
        for path in folder.glob(".*.part"):
            name = re.fullmatch(r"\.(.+)\.\d+\.part", path.name)
            if name and name.group(1) in own:
                with suppress(OSError):
                    path.unlink()

    def seal_key(self, path: Path, passphrase: str) -> SealKey:
        """The key in a PKCS #12 file."""
        from mcdesk.export.certificates.sealing import key_from

        with _disk("certificates-not-read", path):
            data = path.read_bytes()
        return key_from(data, passphrase)


def _own_name(facts: Facts, taken: set[str]) -> str:
    name, number = safe(facts.value("credential_id") or facts.key) or "credential", 1
    found = name
    while found.casefold() in taken:
        number += 1
        found = f"{name} ({number})"
    taken.add(found.casefold())
    return found


@contextmanager
def _disk(key: str, path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Unavailable(message(key, file=path.name), cause=str(error)) from error


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A file to write, put in the place of ``path`` when all went well."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield beside
        flush_files([beside])
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
