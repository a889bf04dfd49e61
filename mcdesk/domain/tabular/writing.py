"""Tables that go out about a table that came in: the rows to mend, and a blank one to begin with."""

from __future__ import annotations

from collections.abc import Sequence

from mcdesk.domain import formats
from mcdesk.domain.tabular.preview import Preview, RowProblem, headers_of
from mcdesk.domain.tabular.sheet import NewSheet, Value
from mcdesk.domain.tabular.targets import Target
from mcdesk.domain.texts import Lang, say, words


def problem_sheet(preview: Preview, lang: Lang) -> NewSheet:
    """The rows that something was found in, as they are now, with what it is; it can be mended and read again."""
    headers = headers_of(preview.sheet, preview.header)
    rows: list[tuple[Value, ...]] = []
    for row in preview.with_problems:
        cells = [preview.sheet.cell((row.row, c)) for c in range(len(headers))]
        told = [_told(p, lang) for p in row.problems]
        fixes = dict.fromkeys(words(p.fault.fix, lang) for p in row.problems)
        rows.append((*cells, row.row + 1, "\n".join(told), "\n".join(fixes)))
    added = (say(lang, "tables-row"), say(lang, "tables-problem"), say(lang, "tables-fix"))
    return NewSheet(say(lang, "tables-problems"), (*headers, *added), tuple(rows))


def template(name: str, targets: Sequence[Target], lang: Lang) -> tuple[NewSheet, NewSheet]:
    """An empty table with every column, and a second one that says what goes into each."""
    blank = NewSheet(name, tuple(t.label.to(lang) for t in targets), ())
    needed = {True: say(lang, "tables-needed"), False: say(lang, "tables-optional")}
    lines = tuple((t.label.to(lang), needed[t.needed], t.hint.to(lang)) for t in targets)
    headers = (say(lang, "tables-column"), say(lang, "tables-whether-needed"), say(lang, "tables-takes"))
    return blank, NewSheet(say(lang, "tables-how"), headers, lines)


def _told(problem: RowProblem, lang: Lang) -> str:
    said = words(problem.fault.message, lang)
    return formats.named(problem.where, said, lang) if problem.where else said
