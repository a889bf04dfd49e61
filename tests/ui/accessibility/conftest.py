"""A window on the day of the sample request."""

from __future__ import annotations

from tests.features.conftest import program
from tests.ui.shell.conftest import opened, workspace

__all__ = ["opened", "program", "workspace"]
