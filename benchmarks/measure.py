"""How a case measures: value and baseline in turns, medians, and the peak memory of a process of its own."""

from __future__ import annotations

import atexit
import importlib
import os
import pkgutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import cache

PREFIX = "case_"


@dataclass(frozen=True)
class Result:
    """One measure: ``value`` and ``baseline`` in ``unit``; ``goal`` is the largest ratio wanted, None where none is."""

    name: str
    value: float
    baseline: float
    unit: str = "ms"
    goal: float | None = None

    @property
    def ratio(self) -> float:
        """Value over baseline."""
        return self.value / self.baseline

    @property
    def met(self) -> bool:
        """Whether the ratio is within the goal."""
        return self.goal is None or self.ratio <= self.goal

    def as_json(self) -> dict[str, float | str | None]:
        """Name, value, baseline, ratio, goal and unit."""
        return {**asdict(self), "ratio": round(self.ratio, 4)}


Case = Callable[[], Result]
_cases: dict[str, Case] = {}


def case(measure: Case) -> Case:
    """Register a case under its function's name. Cases stand in modules ``benchmarks/case_<area>.py``."""
    _cases[measure.__name__] = measure
    return measure


def cases() -> dict[str, Case]:
    """All cases by name, in the order of their modules."""
    package = importlib.import_module("benchmarks")
    for found in pkgutil.iter_modules(package.__path__):
        if found.name.startswith(PREFIX):
            importlib.import_module(f"benchmarks.{found.name}")
    return dict(_cases)


def timed(work: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    """How many milliseconds it takes, by this clock."""
    started = clock()
    work()
    return (clock() - started) * 1000


def interleaved(
    value: Callable[[], object],
    baseline: Callable[[], object],
    rounds: int = 9,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[float, float]:
    """The medians of both in milliseconds, run in turns so that a slow moment of the machine hits both.

    One round before the first that counts warms both. Use ``clock=time.process_time`` for work without waiting.
    """
    value()
    baseline()
    pairs = [(timed(value, clock), timed(baseline, clock)) for _ in range(rounds)]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)


@cache
def _compiled() -> str:
    """Where the processes keep what Python compiled."""
    folder = tempfile.TemporaryDirectory(prefix="mcdesk-bench-")
    atexit.register(folder.cleanup)
    return folder.name


def installed(**more: str) -> dict[str, str]:
    """The environment of a measured start, with ``more``: an installed program is not compiled at each start."""
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return around | {"PYTHONPYCACHEPREFIX": _compiled(), **more}


def python_run(code: str) -> Callable[[], None]:
    """Work that runs ``code`` in a fresh Python, for what a start costs. Raises CalledProcessError."""
    command = [sys.executable, "-c", code]

    def work() -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=installed())

    return work


# VmHWM rather than ru_maxrss on Linux: a child inherits the latter from the process that started it.
_PEAK = """
def _peak():
    import sys
    if sys.platform.startswith("linux"):
        line = next(l for l in open("/proc/self/status") if l.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    if sys.platform == "darwin":
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    import ctypes, ctypes.wintypes as w
    class Counters(ctypes.Structure):
        _fields_ = [("cb", w.DWORD), ("faults", w.DWORD)] + [(n, ctypes.c_size_t) for n in
            ("peak", "now", "qpp", "qp", "qpn", "qn", "pagefile", "peak_pagefile")]
    kernel = ctypes.WinDLL("kernel32")
    kernel.GetCurrentProcess.restype = w.HANDLE
    kernel.K32GetProcessMemoryInfo.argtypes = [w.HANDLE, ctypes.POINTER(Counters), w.DWORD]
    found = Counters(cb=ctypes.sizeof(Counters))
    kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(found), found.cb)
    return found.peak / 2**20
print("peak", _peak())
"""


def peak_memory(code: str) -> float:
    """The most memory, in MB, that a fresh Python held while it ran ``code``. Raises CalledProcessError."""
    done = subprocess.run(
        [sys.executable, "-c", code + "\n" + _PEAK],
        check=True,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    return float(done.stdout.rsplit("peak", 1)[1])


def measured(names: list[str]) -> Iterator[Result]:
    """The results of the named cases, of all where none is named. Raises KeyError for a name that there is none of."""
    known = cases()
    for name in names or known:
        yield known[name]()
