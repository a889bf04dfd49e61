"""The real window for reports."""

from __future__ import annotations

from tests.ui.shell.conftest import opened, program, workspace

__all__ = ["opened", "program", "workspace"]
