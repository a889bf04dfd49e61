"""What is new in each version, as ``resources/news.toml`` has it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from mcdesk.domain.texts import Local
from mcdesk.domain.typography import french
from mcdesk.resources import resource


@dataclass(frozen=True)
class News:
    """A version and what came with it."""

    number: str
    changes: tuple[Local, ...]


def read_news() -> tuple[News, ...]:
    """The latest version first."""
    data = tomllib.loads(resource("news.toml").read_text("utf-8"))
    return tuple(
        News(v["number"], tuple(Local(c["en"], french(c["fr"])) for c in v["change"])) for v in data["version"]
    )
