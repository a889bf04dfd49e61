"""The report of what was made: a table beside the certificates."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.certificates.making import Made
from mcdesk.app.tables import TableFiles
from mcdesk.domain.tabular.sheet import NewSheet
from mcdesk.domain.texts import Lang, say

_COLUMNS = ("row", "learner", "file-name", "bytes", "state")


def report(tables: TableFiles, made: Made, folder: Path, lang: Lang) -> Path:
    """Write the report into ``folder``; an earlier one is replaced. Gives its path."""
    path = folder / f"{say(lang, 'certificates-report-file')}.csv"
    headers = tuple(say(lang, f"certificates-report-{column}") for column in _COLUMNS)
    rows = tuple(
        (f.key, f.learner, f.path.name, f.size, say(lang, "certificates-fresh" if f.fresh else "certificates-kept"))
        for f in made.files
    )
    tables.write(path, [NewSheet(say(lang, "certificates-report-file"), headers, rows)])
    return path
