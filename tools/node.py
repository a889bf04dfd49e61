"""The packages in JavaScript that verify badges in the tests: locked, checked by hash, run by tests only."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from tools.calls import heard
from tools.failures import SetupError

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "badge" / "node"


def fingerprint() -> str:
    """What the packages depend on."""
    return hashlib.sha256((FOLDER / "package-lock.json").read_bytes()).hexdigest()


def ready() -> None:
    """Install what is locked, and nothing that a package would run. Raises SetupError.

    Without npm nothing is installed: the set-up has told of it, and the tests that need it fail.
    """
    npm = shutil.which("npm")
    if npm is None:
        return
    print("Installing what verifies badges in the tests (once) ...", flush=True)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    code, output = heard(command, FOLDER)
    if code != 0:
        raise SetupError(explained(output))


def explained(output: str) -> str:
    """Why npm stopped, in words for a newcomer, then its own last lines."""
    last = "\n".join(output.strip().splitlines()[-5:])
    if "EINTEGRITY" in output:
        told = "A package for the tests has a wrong hash. Nothing of it was used."
    elif any(word in output for word in ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT", "network")):
        told = "The packages that verify badges in the tests could not be fetched: there is no network here."
    else:
        told = "npm could not install the packages that verify badges in the tests."
    return f"{told}\n\n{last}"
