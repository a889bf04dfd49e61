"""Running other programs."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


def heard(command: Sequence[str], folder: Path | None = None, env: Mapping[str, str] | None = None) -> tuple[int, str]:
    """The exit code of a command, and all that it printed: what went wrong where it was said, between the rest."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=env,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    return done.returncode, done.stdout
