"""The command line's own words: help and wrong usage in both languages."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from typing import NoReturn

from mcdesk.domain.texts import Message, message

Say = Callable[[str], str]
"""The words of a message of the area ``cli``; "" for all where no help is asked for, so that none is read."""

_ERRORS = (
    (r"the following arguments are required: (?P<what>.+)", "cli-usage-required"),
    (r"unrecognized arguments: (?P<what>.+)", "cli-usage-unknown"),
    (r"argument (?P<name>.+?): invalid choice: '?(?P<what>.*?)'? \(choose from (?P<known>.+)\)", "cli-usage-choice"),
    (r"argument (?P<name>.+?): expected .+", "cli-usage-expected"),
    (r"ambiguous option: (?P<what>\S+) could match (?P<known>.+)", "cli-usage-ambiguous"),
)
"""The words of argparse, and ours for them."""


class WrongUsage(Exception):
    """The command line cannot be understood; ``usage`` is the line that says how it is written."""

    def __init__(self, usage: str, why: str) -> None:
        super().__init__(why)
        self.usage = usage.removeprefix("usage: ").strip()
        self.message = _in_words(why)


def _in_words(why: str) -> Message:
    for pattern, key in _ERRORS:
        found = re.fullmatch(pattern, why, re.DOTALL)
        if found:
            return Message(key, {k: v.replace("'", "") for k, v in found.groupdict().items()})
    return message("cli-usage-other", why=why)


class Parser(argparse.ArgumentParser):
    """A parser whose help speaks the person's language and whose errors are raised, not printed."""

    def __init__(self, *, say: Say, **rest: object) -> None:
        prog, description = str(rest.get("prog", "mcdesk")), str(rest.get("description") or "")
        super().__init__(
            prog=prog,
            description=description,
            add_help=False,
            allow_abbrev=False,
            formatter_class=lambda prog: _Formatter(prog, say("cli-help-usage")),
        )
        self.words = say
        self.given = self.add_argument_group(say("cli-help-given"))
        self.choices = self.add_argument_group(say("cli-help-options"))
        self.choices.add_argument("-h", "--help", action="help", help=say("cli-help-help"))

    def error(self, message: str) -> NoReturn:
        """Raises :class:`WrongUsage`."""
        raise WrongUsage(self.format_usage(), message)


class _Formatter(argparse.HelpFormatter):
    def __init__(self, prog: str, usage: str) -> None:
        super().__init__(prog, max_help_position=32)
        self._usage_word = usage

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """The usage line, begun in the person's language."""
        # argparse asks with an empty prefix for the names of commands within commands.
        word = (self._usage_word or None) if prefix is None else prefix
        super().add_usage(usage, actions, groups, word)
