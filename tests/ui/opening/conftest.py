"""The real window, as in the tests of the shell."""

from __future__ import annotations

from tests.ui.shell.conftest import opened, program, workspace

__all__ = ["opened", "program", "workspace"]
