"""The words of the program: the same messages, with the same values, in both languages, and each of them used.

``python -m tools.words`` prints what is wrong, a line each, and ends with 1 where something is.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl

from tools.environment import ROOT

LANGUAGES = ("en-CA", "fr-CA")
# Functions that take a message's key, and the place of that argument.
TAKES_KEY = {"message": 0, "Message": 0, "say": 1, "known": 0}
ANYTHING = "\0"


@dataclass(frozen=True)
class Entry:
    """A message: its file, the values that it uses, and the messages and terms that it refers to."""

    area: str
    values: frozenset[str]
    refers: frozenset[str]


@dataclass
class Used:
    """Strings found in the code: whole ones, patterns from f-strings, and those given where a key is wanted."""

    strings: set[str] = field(default_factory=set)
    patterns: set[str] = field(default_factory=set)
    keys: dict[str, str] = field(default_factory=dict)


def named(node: ftl.BaseNode, kind: type[ftl.BaseNode]) -> Iterator[str]:
    """The names of all references of a kind below ``node``."""
    if isinstance(node, kind):
        found = getattr(node, "id", None)
        if isinstance(found, ftl.Identifier):
            yield found.name
    for value in vars(node).values():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ftl.BaseNode):
                yield from named(part, kind)


def odd_keys(item: ftl.Message | ftl.Term) -> list[str]:
    """Letters that an entry of a menu is to be chosen with (``&é``), but which an English keyboard has not."""
    own = ("act-", "menu-")
    return (
        re.findall(r"(?<!&)&([^&\s!-~])", FluentSerializer().serialize_entry(item))
        if item.id.name.startswith(own)
        else []
    )


def read(folder: Path) -> tuple[dict[str, Entry], list[str]]:
    """The messages of a language (terms with their ``-``), and what is wrong with its files.

    A message is looked for first in the file that its name begins with (:mod:`mcdesk.domain.texts`).
    """
    entries: dict[str, Entry] = {}
    wrong = []
    paths = sorted(folder.glob("*.ftl"))
    areas = {path.stem for path in paths}
    for path in paths:
        where = f"{folder.name}/{path.name}"
        for item in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(item, ftl.Junk):
                wrong.append(f"{where}: not Fluent: {(item.content or '').strip().splitlines()[0]!r}")
            if not isinstance(item, ftl.Message | ftl.Term):
                continue
            wrong.extend(
                f"{where}: {item.id.name} has an access key that not every keyboard has" for _ in odd_keys(item)
            )
            key = f"-{item.id.name}" if isinstance(item, ftl.Term) else item.id.name
            if key in entries:
                wrong.append(f"{where}: {key} is also in {entries[key].area}.ftl")
            area = key.partition("-")[0]
            if area != path.stem and area in areas:
                wrong.append(f"{where}: {key} belongs into {area}.ftl")
            refers = {*named(item, ftl.MessageReference), *(f"-{n}" for n in named(item, ftl.TermReference))}
            entries[key] = Entry(path.stem, frozenset(named(item, ftl.VariableReference)), frozenset(refers))
    return entries, wrong


def differences(first: Mapping[str, Entry], second: Mapping[str, Entry]) -> Iterator[str]:
    """What one language has and the other has not."""
    english, french = LANGUAGES
    for key in sorted(first.keys() | second.keys()):
        if key not in second:
            yield f"{first[key].area}.ftl: {key} has no words in {french}"
        elif key not in first:
            yield f"{second[key].area}.ftl: {key} has no words in {english}"
        elif first[key].values != second[key].values and not key.startswith("-"):
            one, two = (", ".join(sorted(f"${v}" for v in e[key].values)) or "none" for e in (first, second))
            yield f"{first[key].area}.ftl: {key} uses {one} in {english} but {two} in {french}"


def pattern_of(node: ast.JoinedStr) -> str:
    """An f-string with a mark where a value goes."""
    parts = (str(p.value) if isinstance(p, ast.Constant) else ANYTHING for p in node.values)
    return "".join(parts)


def key_given(node: ast.Call) -> ast.expr | None:
    """The argument that is a message's key, where the call takes one."""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    place = TAKES_KEY.get(name)
    return node.args[place] if place is not None and len(node.args) > place else None


def look(tree: ast.AST, where: str, used: Used) -> None:
    """Add the strings of one module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            used.strings.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            used.patterns.add(pattern_of(node))
        elif isinstance(node, ast.Call):
            key = key_given(node)
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                used.keys[key.value] = f"{where}:{node.lineno}"
            elif isinstance(key, ast.JoinedStr):
                used.keys[pattern_of(key)] = f"{where}:{node.lineno}"


def strings_in(value: Any) -> Iterator[str]:
    """Every string of a TOML or JSON document, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value
        yield from (s for part in value.values() for s in strings_in(part))
    elif isinstance(value, list):
        yield from (s for part in value for s in strings_in(part))


def search(root: Path) -> Used:
    """What the code and the data files use."""
    used = Used()
    for path in sorted((root / "mcdesk").rglob("*.py")):
        look(ast.parse(path.read_text("utf-8")), path.relative_to(root).as_posix(), used)
    for path in sorted((root / "resources").rglob("*.toml")):
        used.strings.update(strings_in(tomllib.loads(path.read_text("utf-8"))))
    for path in sorted((root / "resources").rglob("*.json")):
        used.strings.update(strings_in(json.loads(path.read_text("utf-8"))))
    return used


def is_telling(pattern: str) -> bool:
    """Whether a pattern can make a key: it has a value, and no white space."""
    return ANYTHING in pattern and not re.search(r"\s", pattern)


def is_used(key: str, used: Used) -> bool:
    """Whether the code names this key: in full, by a pattern, or by a pattern that ends it (``{key}-fix``)."""
    if key in used.strings:
        return True
    for pattern in filter(is_telling, used.patterns):
        start, _, end = pattern.partition(ANYTHING)
        shape = re.escape(pattern).replace(re.escape(ANYTHING), "[A-Za-z0-9_-]+")
        if re.match(r"[a-z][a-z0-9]*-", start) and re.fullmatch(shape, key):
            return True
        if not start and end.startswith("-") and key.endswith(end) and is_used(key.removesuffix(end), used):
            return True
    return False


def misuse(entries: Mapping[str, Entry], used: Used) -> Iterator[str]:
    """Keys that are used but not defined, then those that are defined and never used."""
    for key, where in sorted(used.keys.items()):
        shape = re.compile(re.escape(key).replace(re.escape(ANYTHING), ".+"))
        if not any(shape.fullmatch(k) for k in entries):
            yield f"{where}: {key.replace(ANYTHING, '{…}')} is used but not defined"
    referred = {name for entry in entries.values() for name in entry.refers}
    for key, entry in sorted(entries.items()):
        if key not in referred and not is_used(key, used):
            yield f"{entry.area}.ftl: {key} is defined and never used"


def problems(root: Path = ROOT) -> list[str]:
    """Everything that is wrong with the words, a line each."""
    (english, wrong), (french, also_wrong) = (read(root / "resources" / "i18n" / lang) for lang in LANGUAGES)
    return [*wrong, *also_wrong, *differences(english, french), *misuse(english, search(root))]


def told(found: Sequence[str], fine: str) -> int:
    """Print what is wrong, or that it is fine; the exit code."""
    print("\n".join([*found, f"{len(found)} to fix." if found else fine]))
    return 1 if found else 0


def main() -> int:
    """Print what is wrong."""
    return told(problems(), "Every message is there in both languages, and is used.")


if __name__ == "__main__":
    sys.exit(main())
