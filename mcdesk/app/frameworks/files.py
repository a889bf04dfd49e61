"""Files that hold a framework: opened, recognized, read with columns chosen, and mended cell by cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from mcdesk.app.tables import AS_FOUND, HowToRead, TableFiles
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.frameworks.case.reading import MOST_BYTES, read_package
from mcdesk.domain.frameworks.presets import TITLES, Preset, Role
from mcdesk.domain.frameworks.reading import Reading, read_rows
from mcdesk.domain.frameworks.updating import Heirs
from mcdesk.domain.tabular.preview import headers_of
from mcdesk.domain.tabular.sheet import Place, Sheet
from mcdesk.domain.tabular.targets import Columns, plain
from mcdesk.domain.texts import message

LOOKED_AT = 25
"""Rows among which the headings are looked for: files begin with a title and a date."""
CASE, ANY = "case", "any"


@dataclass(frozen=True)
class Opened:
    """A file with how it is read: a table with its columns, or a CASE package (``package``, and no table).

    ``header`` is the row of the headings, counted from 0. ``lang`` is the language of texts whose column does not tell.
    """

    name: str
    preset: Preset
    lang: str = "en"
    sheet: Sheet | None = None
    header: int = 0
    columns: Columns = field(default_factory=Columns)
    package: bytes = b""

    @property
    def headings(self) -> tuple[str, ...]:
        """The words over each column; () for a package."""
        return headers_of(self.sheet, self.header) if self.sheet is not None else ()

    @property
    def mapped(self) -> dict[Role, int]:
        """Which column plays which role."""
        return {Role(k): c for k, c in self.columns.chosen.items()}

    @property
    def lacking(self) -> tuple[Role, ...]:
        """The roles that no column plays and without which nothing can be read."""
        mapped = self.mapped
        named = Role.CODE in mapped or (self.preset.code_from_uri and Role.URI in mapped)
        titled = any(r in mapped for r in TITLES)
        found = () if named else (Role.URI if self.preset.code_from_uri else Role.CODE,)
        return () if self.sheet is None else (*found, *(() if titled else (TITLES[self.lang == "fr"],)))

    def mended(self, values: Mapping[Place, str]) -> Opened:
        """The file with some cells replaced."""
        return self if self.sheet is None else replace(self, sheet=self.sheet.mended(values))

    def with_column(self, column: int, role: str) -> Opened:
        """The file with a column playing a role, "" for none."""
        return replace(self, columns=self.columns.with_choice(column, role))


@dataclass(frozen=True)
class Contents:
    """What a file holds: ``about`` are the facts that the file itself states."""

    reading: Reading
    heirs: Heirs = field(default_factory=dict)
    about: Mapping[str, str] = field(default_factory=dict)


def open_file(
    tables: TableFiles,
    path: Path,
    presets: Sequence[Preset],
    lang: str,
    preset: str = "",
    how: HowToRead = AS_FOUND,
) -> Opened:
    """Open a file as one of the presets, that which fits where ``preset`` is "".

    Raises what :class:`~mcdesk.app.tables.TableFiles` raises; Refused for a preset that there is not.
    """
    known = {p.key: p for p in presets}
    if preset and preset not in known:
        raise Refused(
            message("frameworks-no-preset", key=preset), message("frameworks-no-preset-fix", known=", ".join(known))
        )
    spoken = _language(path.stem) or lang
    package = _package(path) if preset in ("", CASE) else b""
    if package or preset == CASE:
        return Opened(path.name, known[CASE], spoken, package=package)
    sheets = tables.read(path, how).sheets
    wanted = [known[preset]] if preset else [p for p in presets if not p.is_case]
    sheet, header, found = _recognized(sheets, wanted) or (_largest(sheets), 0, known[preset or ANY])
    return arranged(Opened(path.name, found, spoken, sheet, header))


def arranged(opened: Opened, kept: Mapping[str, str] | None = None) -> Opened:
    """The file with its columns as the preset has them, then as they were chosen before (``kept``, by heading)."""
    if opened.sheet is None:
        return opened
    columns = Columns({r.value: c for r, c in opened.preset.guess(opened.headings, opened.lang).items()})
    for place, heading in enumerate(opened.headings):
        role = (kept or {}).get(plain(heading))
        if role is not None and (role == "" or role in set(Role)):
            columns = columns.with_choice(place, role)
    return replace(opened, columns=columns)


def read_file(opened: Opened, version: str, today: date) -> Contents:
    """The items of the file. Refused where a column without which nothing can be read is not chosen."""
    if opened.sheet is None:
        found = read_package(opened.package, today)
        return Contents(found.reading, found.heirs, found.about)
    if opened.lacking:
        raise Refused(message(f"frameworks-lacking-{opened.lacking[0]}"), message("frameworks-lacking-fix"))
    rows = ((n + 1, cells) for n, cells in enumerate(opened.sheet.rows) if n > opened.header)
    return Contents(read_rows(rows, opened.mapped, opened.preset, version))


def _recognized(sheets: Sequence[Sheet], presets: Sequence[Preset]) -> tuple[Sheet, int, Preset] | None:
    """The first sheet and row whose headings a preset knows; what fits one published framework before what fits any."""
    for preset in presets:
        for sheet in sheets:
            for number, row in enumerate(sheet.rows[:LOOKED_AT]):
                if preset.fits(row):
                    return sheet, number, preset
    return None


def _largest(sheets: Sequence[Sheet]) -> Sheet:
    return max(sheets, key=lambda s: len(s.rows))


def _language(stem: str) -> str:
    """``skills_fr`` is in French, ``structure-en`` in English."""
    last = stem.lower().replace("-", "_").replace(" ", "_").split("_")
    return next((lang for lang in ("fr", "en") if lang in last), "")


def _package(path: Path) -> bytes:
    """The bytes of a file that begins as JSON does, b"" of any other."""
    try:
        with path.open("rb") as file:
            start = file.read(64).lstrip(b"\xef\xbb\xbf \t\r\n")
            if not start.startswith((b"{", b"[")) and path.suffix.lower() != ".json":
                return b""
            file.seek(0)
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise Refused(message("tables-gone", file=path.name), message("tables-gone-fix")) from error
    except OSError as error:
        raise Unavailable(message("tables-not-read", file=path.name), cause=str(error)) from error
