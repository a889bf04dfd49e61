"""The program as one folder that needs no Python, and that folder as one file to hand on."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from tools.calls import heard
from tools.environment import ROOT, SetupError, python

SPEC = ROOT / "packaging" / "mcdesk.spec"


def build(into: Path) -> Path:
    """Build the program below ``into``: the folder, on macOS the application, that holds it.

    Raises SetupError where it could not be built; what PyInstaller said is printed then.
    """
    command = [str(python()), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(into), "--workpath", str(into / "work"), str(SPEC)]
    code, output = heard(command, ROOT)
    if code != 0:
        raise SetupError(f"{output}\nThe program could not be packaged; PyInstaller says why above.")
    shutil.rmtree(into / "work")
    if sys.platform == "darwin":
        # What the application was made of.
        shutil.rmtree(into / "mcdesk")
        return into / "mcdesk.app"
    return into / "mcdesk"


def archive(program: Path) -> Path:
    """The one file to hand on, beside ``program``. Its name tells version, system and processor."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    name = program.with_name(f"mcdesk-{version}-{system}-{platform.machine().lower()}")
    if sys.platform == "darwin":
        # Of Apple: what is signed loses its signature in other archives.
        target = name.with_name(f"{name.name}.zip")
        subprocess.run(["ditto", "-c", "-k", "--keepParent", str(program), str(target)], check=True)
        return target
    kind = "zip" if sys.platform == "win32" else "xztar"
    return Path(shutil.make_archive(str(name), kind, program.parent, program.name))


def told(paths: Sequence[Path]) -> str:
    """Each path with what it holds, in megabytes."""
    return "\n".join(f"  {path}  ({_size(path) / 1e6:,.0f} MB)" for path in paths)


def _size(path: Path) -> int:
    every = path.rglob("*") if path.is_dir() else [path]
    return sum(p.stat().st_size for p in every if p.is_file() and not p.is_symlink())
