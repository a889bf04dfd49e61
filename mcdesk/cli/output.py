"""What a command prints: lines for people, or one JSON document."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mcdesk.domain import formats
from mcdesk.domain.answers import Json
from mcdesk.domain.texts import Argument, Lang, Message, words


@dataclass(frozen=True)
class Output:
    """Prints in one language; ``as_json``: nothing but one JSON document goes to standard output."""

    lang: Lang
    as_json: bool

    def say(self, key: str, /, **args: Argument) -> str:
        """The words of a message."""
        return words(Message(key, args), self.lang)

    def words(self, message: Message) -> str:
        """The words of a message."""
        return words(message, self.lang)

    def named(self, name: str, value: str) -> str:
        """What is said of something, behind its name and a colon."""
        return formats.named(name, value, self.lang)

    def result(self, data: Mapping[str, Json], lines: Sequence[str] = ()) -> None:
        """Print ``data``, or the lines that say the same to a person."""
        if self.as_json:
            print_json(data)
        else:
            for line in lines:
                print(line)


def print_json(data: Json) -> None:
    """One JSON document, readable by people, keys in the order given."""
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    print(json.dumps(data, indent=2, ensure_ascii=plain))


def table(rows: Sequence[Sequence[str]], head: Sequence[str]) -> list[str]:
    """Rows under their headings, the columns aligned, two spaces between them; the last is not padded."""
    all_rows = [list(head), *(list(r) for r in rows)]
    widths = [max(width(r[n]) for r in all_rows) for n in range(len(head))]
    return ["  ".join(_padded(c, w) for c, w in zip(r, widths, strict=True)).rstrip() for r in all_rows]


def width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _padded(text: str, to: int) -> str:
    return text + " " * (to - width(text))


def one_line(text: str, most: int = 60) -> str:
    """The text on one line without control characters, cut to ``most`` characters."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return plain if len(plain) <= most else f"{plain[: most - 1]}…"


def cell(text: str, most: int = 60) -> str:
    """The text on one line for a table: cut where a person reads it, whole where another program does."""
    return one_line(text, most if sys.stdout.isatty() else sys.maxsize)


def paragraph(text: str, indent: str = "", first: str = "") -> list[str]:
    """The text broken to the width of the terminal, 100 columns at most; ``first`` begins the first line."""
    columns = min(max(shutil.get_terminal_size().columns, 40), 100)
    plain = " ".join("".join(c if c.isprintable() or c == "\N{NO-BREAK SPACE}" else " " for c in text).split(" "))
    return textwrap.wrap(
        plain,
        columns,
        initial_indent=indent + first,
        subsequent_indent=indent + " " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )
