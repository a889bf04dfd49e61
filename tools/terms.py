"""The terms of the program: no word that ``docs/words.md`` rejects, and French print as it is written here.

``python -m tools.terms`` prints what is wrong, a line each, and ends with 1 where something is.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.environment import ROOT
from tools.words import told

PAGE = "docs/words.md"
COLUMNS = {"Not in English": "en", "Not in French": "fr"}
BESIDE = {
    "fr": {
        r"[ \N{NO-BREAK SPACE}][;?!](?=\s|$)": "no space before ; ? and !",
        r"(?<=[\w»)]):(?=\s|$)": "a space before a colon",
        r"«(?![ \N{NO-BREAK SPACE}])|(?<![ \N{NO-BREAK SPACE}])»": "a space inside of « and »",
        r"[“”]": "« and » for quotation marks",
        r"(?<=\w)'(?=\w)": "’ for an apostrophe",
    },
    "en": {r"(?<=\w)'(?=\w)": "’ for an apostrophe", r"[«»]": "“ and ” for quotation marks"},
}
"""What is refused in each language beside words, and what is written instead."""
# Names, paths, keys, commands and addresses are not words of ours; nor is what Fluent or the guide puts in.
_NAMES = re.compile(
    r"\{[^{}]*\}|`[^`]*`|https?:\S+|\]\([^)]*\)|Open Badges?(?: Factory)?"
    r"|\bmcdesk [a-z]+(?: [a-z-]+)*|\S*\w[/._]\w\S*|--[a-z-]+(?: \w+)?|Access-Control-Allow-Origin:|\bext:|badge-issuer"
)
_TOML = re.compile(r"(?P<key>[\w.]*?)\.?\b(?P<lang>en|fr) = \"(?P<words>(?:[^\"\\]|\\.)*)\"")
_CELLS = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Rejected:
    """A pattern that no words of a language hold, and what stands instead of it."""

    lang: str
    pattern: re.Pattern[str]
    instead: str


@dataclass(frozen=True)
class Said:
    """A line of words: where it is, and its language."""

    where: str
    lang: str
    words: str


def rejected(page: str) -> Iterator[Rejected]:
    """What the tables of the page reject, then what is refused beside words."""
    heads: list[str] = []
    for line in page.splitlines():
        cells = [c.strip() for c in _CELLS.split(line)[1:-1]] if line.startswith("|") else []
        if not cells or set(cells[0]) == {"-"}:
            heads = heads if cells else []
            continue
        if not heads:
            heads = cells
            continue
        for head, cell in zip(heads, cells, strict=True):
            for found in re.findall(r"`([^`]*)`", cell) if head in COLUMNS else ():
                pattern = found.replace(r"\|", "|")
                instead = cells[1 if COLUMNS[head] == "fr" and cells[1] else 0 if cells[1] else 2]
                yield Rejected(COLUMNS[head], re.compile(rf"\b(?:{pattern})(?!\w)", re.IGNORECASE), instead)
    for lang, patterns in BESIDE.items():
        yield from (Rejected(lang, re.compile(pattern), instead) for pattern, instead in patterns.items())


def said(root: Path) -> Iterator[Said]:
    """Every line of words in the resources: messages, form and profile, guide. Weak examples may be weak."""
    resources = root / "resources"
    for path in sorted(p for p in resources.rglob("*") if p.suffix in {".ftl", ".toml", ".md"}):
        of = path.parent.name[:2]
        if path.suffix != ".toml" and (of not in {"en", "fr"} or "dictionaries" in path.parts):
            continue
        english = ""
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            where = f"{path.relative_to(root).as_posix()}:{number}"
            if path.suffix == ".toml":
                for pair in _TOML.finditer(line):
                    # A weak example may be weak, and one of an English text stands in English in both.
                    if not pair["key"].endswith("weak") and pair["words"] != english:
                        yield Said(where, pair["lang"], pair["words"])
                    english = pair["words"] if pair["lang"] == "en" else ""
            elif not line.startswith("#"):
                yield Said(where, of, re.sub(r"^(?:-?[\w-]+ =|\s*\*?\[\w+\])\s*", "", line))


def problems(root: Path = ROOT) -> list[str]:
    """Everything that is wrong with the terms, a line each."""
    every = list(rejected((root / PAGE).read_text("utf-8")))
    of = {lang: [r for r in every if r.lang == lang] for lang in BESIDE}
    # One search for all of them leaves few lines to look at closely.
    any_of = {g: re.compile("|".join(f"(?:{r.pattern.pattern})" for r in of[g]), re.IGNORECASE) for g in of}
    found = []
    for one in said(root):
        words = _NAMES.sub("x", one.words)
        for reject in of[one.lang] if any_of[one.lang].search(words) else ():
            hit = reject.pattern.search(words)
            if hit:
                found.append(f"{one.where}: “{hit.group()}”: {reject.instead}")
    return found


def main() -> int:
    """Print what is wrong."""
    return told(problems(), "Each thing has its one word.")


if __name__ == "__main__":
    sys.exit(main())
