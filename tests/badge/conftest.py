from __future__ import annotations

from pathlib import Path

import pytest

from mcdesk.app.badges.ports import BadgeTools, OpenKey
from tests.badge import samples


@pytest.fixture
def badges(tmp_path: Path) -> BadgeTools:
    return samples.tools(tmp_path)


@pytest.fixture
def key(badges: BadgeTools) -> OpenKey:
    """A key in use for ``badges.example.org``."""
    return samples.open_key(badges)
