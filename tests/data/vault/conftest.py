from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.data.vault.sealed import VAULT, sealed


@pytest.fixture(autouse=True)
def no_keys_left() -> Iterator[None]:
    """No test opens with what another was told."""
    VAULT.forget()
    yield
    VAULT.forget()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An encrypted workspace whose key is known, in a folder of its own."""
    return sealed(tmp_path / "plans.mcworkspace")
