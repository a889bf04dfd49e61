"""The virtual environment: made once, installed from hash-locked sets, known again by a stamp."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Sequence
from pathlib import Path

from tools import node, system
from tools.failures import SetupError, explain

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "mcdesk-setup.json"
LOCKS = ROOT / "requirements"

__all__ = ["ROOT", "SetupError", "lock", "python", "ready"]


def scripts() -> Path:
    """The folder of the virtual environment that holds its programs."""
    return VENV / ("Scripts" if os.name == "nt" else "bin")


def python() -> Path:
    """The Python of the virtual environment."""
    return scripts() / ("python.exe" if os.name == "nt" else "python")


def fingerprint(kind: str) -> dict[str, str]:
    """What the set-up of a kind depends on: the Python, the locked set, and mcdesk's own metadata."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    locked = (LOCKS / f"{kind}.txt").read_bytes()
    more = {"node": node.fingerprint()} if kind == "test" else {}
    return {
        **more,
        "python": sys.version,
        "place": str(ROOT),
        "project": hashlib.sha256(json.dumps(project, sort_keys=True).encode()).hexdigest(),
        kind: hashlib.sha256(locked).hexdigest(),
    }


def stamped() -> dict[str, str]:
    """What the last set-up left; nothing where there was none."""
    try:
        found = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def is_ready(kind: str) -> bool:
    """Whether the environment holds the set of this kind as it is locked now. The test set holds the other."""
    left = stamped()
    kinds = (kind, "test") if kind == "runtime" else (kind,)
    return python().exists() and any(fingerprint(k).items() <= left.items() for k in kinds)


def ready(kind: str) -> None:
    """Have the environment ready for ``runtime`` or ``test``. Raises SetupError, in words for a newcomer."""
    if is_ready(kind):
        return
    make()
    install(kind)
    system.ready(with_tools=kind == "test")
    if kind == "test":
        node.ready()
    stamp(kind)


def stamp(kind: str) -> None:
    """Keep what this set-up depended on."""
    kept = {**stamped(), **fingerprint(kind)}
    STAMP.write_text(json.dumps(kept, indent=1), "utf-8")


def make() -> None:
    """Make the virtual environment where there is none, or where it belongs to another Python."""
    if VENV.exists() and same_python():
        return
    if VENV.exists():
        print("The virtual environment belongs to another Python: it is made anew.")
        shutil.rmtree(VENV)
    system.venv_ready()
    print(f"Making {VENV} ...", flush=True)
    try:
        venv.create(VENV, with_pip=True, symlinks=os.name != "nt")
    except (subprocess.CalledProcessError, OSError) as error:
        shutil.rmtree(VENV, ignore_errors=True)
        raise SetupError(f"The virtual environment could not be made in {VENV}: {error}") from error


def same_python() -> bool:
    """Whether the Python of the environment runs, and is the one that runs this."""
    ask = [str(python()), "-c", "import sys; print(sys.version)"]
    try:
        done = subprocess.run(ask, capture_output=True, encoding="utf-8", check=False, timeout=60)
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.strip() == sys.version.strip()


def install(kind: str) -> None:
    """Install the locked set, every file checked against its hash, and mcdesk itself as a link to this checkout."""
    locked = LOCKS / f"{kind}.txt"
    count = sum(1 for line in locked.read_text("utf-8").splitlines() if line[:1].isalnum())
    print(f"Installing {count} packages, each checked against its hash (once) ...", flush=True)
    pip("install", "--require-hashes", "--only-binary", ":all:", "-r", str(locked))
    pip("install", "--no-deps", "--no-index", "--no-build-isolation", "--editable", str(ROOT))


def pip(*words: str) -> None:
    """Run pip of the environment. Raises SetupError saying what stood in the way."""
    quiet = () if sys.stdout.isatty() else ("--quiet",)
    command = [str(python()), "-m", "pip", "--disable-pip-version-check", "--no-input", *quiet, *words]
    done = subprocess.run(command, cwd=ROOT, check=False, stderr=subprocess.PIPE, encoding="utf-8", errors="replace")
    if done.returncode != 0:
        raise SetupError(explain(done.stderr))


def lock(folder: Path, extra: Sequence[str]) -> int:
    """Write both locked sets with uv (from the path, else from ``folder``): versions and hashes, no address."""
    uv = shutil.which("uv") or install_uv(folder)
    options = ["--universal", "--generate-hashes", "--no-config", "--no-header", "--no-annotate", "--quiet"]
    options += ["--no-emit-index-url", "--no-emit-find-links", "--python-version", "3.11", *extra]
    runtime, test, limits = LOCKS / "runtime.txt", LOCKS / "test.txt", LOCKS / "constraints.txt"
    for target, more in ((runtime, []), (test, ["--extra", "test", "-c", str(runtime)])):
        command = [uv, "pip", "compile", "pyproject.toml", "--extra", "setup", *options, *more]
        done = subprocess.run([*command, "-c", str(limits), "-o", str(target)], cwd=ROOT, check=False)
        if done.returncode != 0:
            return done.returncode
        print(f"Wrote {target.relative_to(ROOT).as_posix()}")
    return 0


def install_uv(folder: Path) -> str:
    """A uv of this run's own; the path of its program."""
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
    return str(programs / "uv")
