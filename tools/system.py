"""The libraries and programs of the operating system that mcdesk and its tests need."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools import postgres
from tools.calls import heard
from tools.failures import SetupError


@dataclass(frozen=True)
class Need:
    """A library, program or file, and the package that brings it on Debian and on Fedora."""

    name: str
    debian: str
    fedora: str

    def met(self) -> bool:
        """Whether it is here."""
        if self.name.startswith("/"):
            return Path(self.name).exists()
        if self is SERVER:
            # Debian keeps it outside of the path.
            return postgres.programs() is not None
        if ".so." not in self.name:
            return shutil.which(self.name) is not None
        try:
            ctypes.CDLL(self.name)
        except OSError:
            return False
        return True


QT = (
    Need("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)
X11 = (
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
# veraPDF's Java class path (Java itself is in the locked test set), and two second opinions on a PDF.
JAXB = Need("/usr/share/java/jaxb-impl.jar", "libjaxb-java", "jaxb-impl")
TOOLS = (Need("pdftotext", "poppler-utils", "poppler-utils"), Need("qpdf", "qpdf", "qpdf"))
# Tells PyInstaller which libraries a library needs.
OBJDUMP = Need("objdump", "binutils", "binutils")
# What verifies badges in the tests is written in JavaScript.
NODE = (Need("node", "nodejs", "nodejs"), Need("npm", "npm", "nodejs-npm"))
# The shared store of a department is tried on a real server. To run mcdesk needs none.
SERVER = Need("postgres", "postgresql", "postgresql-server")


def venv_ready() -> None:
    """Have the means to make a virtual environment: Debian keeps them in a package of its own."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if has_ensurepip():
        return
    if can_install():
        apt_install([name])
    if not has_ensurepip():
        fix = f"Type:\n\n  {as_root('apt-get')} install {name}\n"
        if not shutil.which("apt-get"):
            fix = "Install the package that brings its ensurepip, or a Python from python.org."
        raise SetupError(f"This Python cannot make a virtual environment. {fix}")


def has_ensurepip() -> bool:
    """Whether this Python can put pip into a new environment."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


def ready(with_tools: bool) -> None:
    """Have what is needed, or raise SetupError with the one command to type. Only Linux is looked at closely."""
    missing = lacking(with_tools)
    if missing and can_install():
        apt_install(list(dict.fromkeys(need.debian for need in missing)))
        missing = lacking(with_tools)
    if not missing:
        return
    told = f"This machine lacks {', '.join(n.name for n in missing)}. Type:\n\n  {command(missing)}\n"
    if any(n in (*QT, *X11) for n in missing):
        raise SetupError(told)
    print(f"{told}\nWithout it, the tests that use it fail.", flush=True)


def lacking(with_tools: bool) -> list[Need]:
    """The needs that are not met here."""
    linux = sys.platform.startswith("linux")
    needs = [*QT, *(X11 if os.environ.get("DISPLAY") or can_install() else ())] if linux else []
    if with_tools:
        needs += [*TOOLS, *NODE, SERVER, *([JAXB, OBJDUMP] if linux else [])]
    return [need for need in needs if not need.met()]


def can_install() -> bool:
    """Whether this is Debian or one of its kin, and we may install."""
    return sys.platform.startswith("linux") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(names: Sequence[str]) -> None:
    """Install with apt-get; what goes wrong is seen by looking again."""
    print(f"Installing {', '.join(names)} ...", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", *names]):
        code, output = heard(["apt-get", *words], env=quiet)
        if code != 0:
            print(output, flush=True)


def as_root(program: str) -> str:
    """How to call a program that only root may use."""
    root = os.name == "posix" and os.geteuid() == 0
    return program if root else f"sudo {program}"


def command(missing: Sequence[Need]) -> str:
    """The one command that brings everything that is missing."""
    if sys.platform == "darwin":
        return "brew install poppler qpdf node postgresql@17"
    if sys.platform == "win32":
        wanted = ("oschwartz10612.Poppler", "QPDF.QPDF", "OpenJS.NodeJS.LTS", "PostgreSQL.PostgreSQL.17")
        return " && ".join(f"winget install --id {name}" for name in wanted)
    if shutil.which("dnf"):
        return f"{as_root('dnf')} install {' '.join(dict.fromkeys(n.fedora for n in missing))}"
    names = " ".join(dict.fromkeys(n.debian for n in missing))
    return f"{as_root('apt-get')} update && {as_root('apt-get')} install --no-install-recommends {names}"
