"""What is wrong in a form or profile file, and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mcdesk.domain.texts import Argument, Message, message

Path = tuple[str | int, ...]
"""A way into a TOML or JSON document: table keys and list positions (from 0)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Line and column, both counted from 1; columns count characters."""

    line: int
    column: int


@dataclass(frozen=True)
class Mistake:
    """One mistake: where it stands, the way to it in the document, what it is and how to mend it."""

    place: Place
    path: str
    message: Message
    fix: Message


@dataclass(frozen=True)
class Found:
    """A mistake whose line is not known yet: the way to it, the message and its values.

    ``at_value``: the value is wrong, not the key. The fix is the message ``<key>-fix``.
    """

    path: Path
    key: str
    args: Mapping[str, Argument]
    at_value: bool = False

    @property
    def message(self) -> Message:
        """What is wrong."""
        return Message(self.key, self.args)

    @property
    def fix(self) -> Message:
        """How to mend it."""
        return Message(f"{self.key}-fix", self.args)


def found(path: Path, key: str, /, **args: Argument) -> Found:
    """Shorthand for a mistake at a key."""
    return Found(path, key, args)


def found_value(path: Path, key: str, /, **args: Argument) -> Found:
    """Shorthand for a mistake in a value."""
    return Found(path, key, args, at_value=True)


def spelled(path: Path, document: object) -> str:
    """The way in words: a list member that has a ``key`` (or an ``id``) is called by it.

    >>> spelled(("page", 0, "title"), {"page": [{"key": "basics"}]})
    'page[basics].title'
    """
    out, here = "", document
    for part in path:
        here = _step(here, part)
        if isinstance(part, int):
            out += f"[{_name(here, part)}]"
        else:
            out += f".{part}" if out else part
    return out


def value_of(document: object, path: Path) -> object:
    """What stands at ``path``; None where nothing does."""
    here = document
    for part in path:
        here = _step(here, part)
    return here


def _step(here: object, part: str | int) -> object:
    if isinstance(part, str):
        return here.get(part) if isinstance(here, Mapping) else None
    inside = isinstance(here, Sequence) and not isinstance(here, str) and part < len(here)
    return here[part] if inside and isinstance(here, Sequence) else None


def _name(member: object, place: int) -> str:
    name = (member.get("key") or member.get("id")) if isinstance(member, Mapping) else None
    return name if isinstance(name, str) else str(place + 1)


LIKE, NEARLY = 65, 88
"""How alike two words must be, in percent, to be worth a question, and to be the same word mistyped."""


def guess(word: str, known: Iterable[str], least: int = LIKE) -> str:
    """The known word that is most like ``word``; "" where none is ``least`` percent like it."""
    from rapidfuzz import fuzz, process, utils

    close = process.extractOne(
        word, sorted(known), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=least
    )
    return close[0] if close else ""


def at_line(place: Place, path: str, key: str, /, **args: Argument) -> Mistake:
    """Shorthand for a mistake whose place is known."""
    return Mistake(place, path, message(key, **args), message(f"{key}-fix", **args))
