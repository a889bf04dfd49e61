"""The words that lists of others use, from ``resources/tables/roster.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from mcdesk.domain.tabular.targets import plain
from mcdesk.resources import resource


@cache
def words_of(part: str) -> Mapping[str, tuple[str, ...]]:
    """The words of a part (``columns``, ``results``, ``languages``), by what they mean."""
    with resource("tables", "roster.toml").open("rb") as file:
        data = tomllib.load(file)
    return {key: tuple(found) for key, found in data[part].items()}


def meaning(part: str, text: str) -> str:
    """What a text means among the words of a part, "" for nothing known."""
    wanted = plain(text)
    return next((k for k, every in words_of(part).items() if wanted and wanted in map(plain, every)), "")
