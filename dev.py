#!/usr/bin/env python3
"""The door to mcdesk on every platform: ``python3 dev.py run`` and ``python3 dev.py test`` are all the set-up there is.

It needs Python 3.11 or later and nothing else. It makes ``.venv``, installs the versions and hashes that stand in
``requirements/``, looks for the system libraries that Qt needs, and starts.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "mcdesk needs Python 3.11 or later; this is {}.{}. Start dev.py with a newer one, "
        "for example: python3.11 dev.py run".format(*sys.version_info)
    )

import argparse
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools import environment
from tools import package as packaging
from tools.calls import heard
from tools.environment import ROOT, SetupError, python

DEMO = ROOT / "demo"
DIST = ROOT / "dist"
# Windows would otherwise read and write in a code page of its own.
ENVIRON = {**os.environ, "PYTHONUTF8": "1"}


@dataclass(frozen=True)
class Step:
    """One check: its name, what runs it, and whether its output is shown while it runs."""

    name: str
    command: Sequence[str]
    live: bool = False


@dataclass(frozen=True)
class Outcome:
    """How a step ended, after how many seconds."""

    name: str
    passed: bool
    seconds: float


def module(*words: str) -> list[str]:
    """The command that runs a module in the virtual environment."""
    return [str(python()), "-m", *words]


def static_steps() -> list[Step]:
    """Everything that is checked without running a test."""
    lint_imports = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return [
        Step("format", module("ruff", "format", "--check", ".")),
        Step("lint", module("ruff", "check", ".")),
        Step("types", module("mypy")),
        Step("import contracts", [str(python()), "-c", lint_imports, "--no-logo"]),
        Step("words in both languages", module("tools.words")),
        Step("one word for each thing", module("tools.terms")),
        Step("generated files", module("mcdesk", "form", "docs", "--check")),
    ]


def test_step(extra: Sequence[str]) -> Step:
    """The tests, on two processes where ``extra`` asks for no other number."""
    workers = [] if any(a.startswith(("-n", "--numprocesses")) for a in extra) else ["-n", "2"]
    return Step("tests", module("pytest", *workers, *extra), live=True)


def perform(step: Step) -> Outcome:
    """Run a step; the output of a quiet one is printed when it fails."""
    print(f"{step.name} ...", end="\n" if step.live else " ", flush=True)
    started = time.perf_counter()
    code, output = (call(step.command), "") if step.live else heard(step.command, ROOT, ENVIRON)
    seconds = time.perf_counter() - started
    print(f"{'ok' if code == 0 else 'FAILED'} ({seconds:.1f} s)", flush=True)
    if code != 0 and output:
        print(output, flush=True)
    return Outcome(step.name, code == 0, seconds)


def conclude(outcomes: Sequence[Outcome]) -> int:
    """Print what passed and what failed; 0 where all passed, else 1."""
    print("\nSummary")
    for outcome in outcomes:
        print(f"  {'ok    ' if outcome.passed else 'FAILED'} {outcome.name} ({outcome.seconds:.1f} s)")
    failed = [o.name for o in outcomes if not o.passed]
    print(f"Failed: {', '.join(failed)}" if failed else "All passed.", flush=True)
    return 1 if failed else 0


def no_screen() -> bool:
    """Whether Qt has nowhere to draw."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform:
        return platform in {"offscreen", "minimal"}
    known = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform.startswith("linux") and not known


def call(command: Sequence[str], **more: str) -> int:
    """Run a command in the checkout with ``more`` in its environment; its exit code."""
    return subprocess.run(command, cwd=ROOT, check=False, env={**ENVIRON, **more}).returncode


def run(extra: Sequence[str]) -> int:
    """Open the window, or show the demonstration where there is no screen."""
    environment.ready("runtime")
    if not no_screen():
        return call(module("mcdesk", *extra))
    print("There is no screen here, so there is no window to open: this runs the demonstration instead.")
    if extra:
        print(f"Not used without a window: {' '.join(extra)}")
    sys.stdout.flush()
    code = call(module("mcdesk", "demo", "--out", str(DEMO)), QT_QPA_PLATFORM="offscreen")
    left = sorted(p for p in DEMO.rglob("*") if p.is_file())
    print(f"\nLeft in {DEMO}:" if left else f"\nNothing was left in {DEMO}.")
    for path in left:
        print(f"  {path.relative_to(ROOT).as_posix()}  ({path.stat().st_size / 1024:,.0f} kB)")
    return code


def test(extra: Sequence[str]) -> int:
    """Check everything; further words go to pytest."""
    environment.ready("test")
    return conclude([perform(step) for step in [*static_steps(), test_step(extra)]])


def check(extra: Sequence[str]) -> int:
    """Check everything that needs no test to run."""
    refuse(extra, "check")
    environment.ready("test")
    return conclude([perform(step) for step in static_steps()])


def bench(extra: Sequence[str]) -> int:
    """Measure, and compare with the goals: ``[--json FILE] [NAME ...]``."""
    environment.ready("test")
    return call(module("benchmarks", *extra))


def golden(extra: Sequence[str]) -> int:
    """Write the golden files anew; look at their difference before committing it."""
    environment.ready("test")
    return call(module("pytest", "tests/golden", "--update-golden", *extra))


def i18n(extra: Sequence[str]) -> int:
    """Say which words lack a language, differ in their values, are missing, unused or not those of docs/words.md."""
    refuse(extra, "i18n")
    environment.ready("test")
    return call(module("tools.words")) or call(module("tools.terms"))


def lock(extra: Sequence[str]) -> int:
    """Write ``requirements/`` anew from pyproject.toml; ``--upgrade`` takes newer versions."""
    with tempfile.TemporaryDirectory() as folder:
        return environment.lock(Path(folder), extra)


def package(extra: Sequence[str]) -> int:
    """Build the program that needs no Python into ``dist/``, and one file of it to hand on."""
    refuse(extra, "package")
    environment.ready("test")
    print("Packaging the program for this system (a few minutes) ...", flush=True)
    program = packaging.build(DIST)
    print(f"Built:\n{packaging.told([program, packaging.archive(program)])}")
    return 0


def refuse(extra: Sequence[str], door: str) -> None:
    """Stop where a door that takes no further words was given some."""
    if extra:
        raise SetupError(f"dev.py {door} takes no further words: {' '.join(extra)}")


DOORS: dict[str, Callable[[Sequence[str]], int]] = {
    d.__name__: d for d in (run, test, check, bench, golden, i18n, lock, package)
}


def main(arguments: Sequence[str]) -> int:
    """Open the door that the first argument names."""
    listing = "\n".join(f"  {name:8}{(door.__doc__ or '').strip()}" for name, door in DOORS.items())
    parser = argparse.ArgumentParser(
        prog="dev.py", epilog=f"doors:\n{listing}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("door", choices=DOORS, metavar="door", help="one of those below")
    known = parser.parse_args(arguments[:1])
    try:
        return DOORS[known.door](arguments[1:])
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
