"""The real window for the manager's desk."""

from __future__ import annotations

from tests.ui.shell.conftest import opened, program, workspace

__all__ = ["opened", "program", "workspace"]
