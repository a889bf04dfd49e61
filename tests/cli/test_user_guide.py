"""The user guide names every command, and no command or option that is not there."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping

from mcdesk.cli.arguments import build
from tests.quality.sources import ROOT

PAGES = sorted((ROOT / "docs" / "user-guide").glob("*.md"))


def commands(parser: argparse.ArgumentParser, *names: str) -> Iterator[tuple[tuple[str, ...], frozenset[str]]]:
    """Every command, as its words, and the options that it takes."""
    inner = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not inner or names == ("award",):
        yield names, frozenset(option for action in parser._actions for option in action.option_strings)
    for action in inner:
        for name, one in action.choices.items():
            yield from commands(one, *names, name)


def lines() -> Iterator[tuple[str, str]]:
    """What is typed in the examples and lists of the pages, with the page; ``a|b`` as a line each."""
    for page in PAGES:
        for block in re.findall(r"^```\w*\n(.*?)^```$", page.read_text("utf-8"), re.DOTALL | re.MULTILINE):
            for line in re.findall(r"^(?:\$ )?mcdesk (.*)$", block, re.MULTILINE):
                typed = re.split(r"  |#", line)[0]
                first, _, rest = typed.partition(" ")
                names, _, more = rest.partition(" ")
                yield from ((page.name, f"{first} {name} {more}") for name in names.split("|"))


def of(line: str, known: Mapping[tuple[str, ...], frozenset[str]]) -> tuple[str, ...] | None:
    """The command that a line begins with."""
    words = tuple(re.findall(r"[^\s\[\]]+", line))
    return next((words[:n] for n in (2, 1) if words[:n] in known), None)


def test_every_command_is_in_the_guide_and_no_other() -> None:
    known = dict(commands(build(lambda _: "")))
    told = {(page, line): of(line, known) for page, line in lines()}
    assert [where for where, command in told.items() if command is None] == []
    assert sorted(known.keys() - set(told.values())) == []


def test_every_option_in_the_guide_is_one_of_its_command() -> None:
    known = dict(commands(build(lambda _: "")))
    unknown = [
        (page, line, option)
        for page, line in lines()
        for option in re.findall(r"(?<![\w-])--[a-z-]+", line)
        if option not in known[of(line, known) or ("demo",)]
    ]
    assert unknown == []
