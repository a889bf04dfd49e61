"""What the start of the terminal costs."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.measure import Result, case, interleaved, python_run

RUN = "import sys; from mcdesk.__main__ import main; sys.exit(main({argv!r}))"

LIBRARIES = "import argparse, json, tomllib, pathlib, sqlalchemy.orm, fluent.runtime, platformdirs"
"""What listing the requests cannot do without."""

GOAL = 1.3


def run(*argv: str) -> str:
    """Python that runs a command of the terminal."""
    return RUN.format(argv=list(argv))


@case
def terminal_start() -> Result:
    """``mcdesk request list --json`` on a workspace of ten requests, against importing the same libraries."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = str(Path(folder) / "bench.mcworkspace")
        python_run(run("workspace", "new", workspace))()
        for _ in range(10):
            python_run(run("--workspace", workspace, "request", "new"))()
        work = python_run(run("--workspace", workspace, "request", "list", "--json"))
        value, baseline = interleaved(work, python_run(LIBRARIES), rounds=15)
    return Result("terminal start", value, baseline, goal=GOAL)
