"""What holds for every test: folders of its own, no network, no unannounced warning, nothing left behind."""

from __future__ import annotations

import logging
import os

# Before anything imports Qt. A developer may set another platform to watch.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
# The process that the whole run belongs to: those of xdist inherit it. The server of the tests ends with it.
os.environ.setdefault("MCDESK_TEST_RUN", str(os.getpid()))

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import guards
from tools.home import home_in

GOLDEN = Path(__file__).parent / "golden"

settings.register_profile(
    "mcdesk",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    # The fixtures below are the same for every example.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("mcdesk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--update-golden`` writes the golden files instead of comparing with them."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own, with everything that a platform keeps there. Child processes get it too."""
    home = tmp_path_factory.mktemp("home")
    for name, place in home_in(home).items():
        monkeypatch.setenv(name, place)
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to anything but this machine fails the test."""
    guards.close_network(monkeypatch)


@pytest.fixture(autouse=True)
def no_unannounced_warning(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test, unless it says ``@pytest.mark.allow_warnings`` and reads it."""
    yield
    if request.node.get_closest_marker("allow_warnings"):
        return
    records = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    if records:
        told = "\n".join(f"  {r.levelname} {r.name}: {r.getMessage()}" for r in records)
        pytest.fail(f"Unannounced warnings in the log:\n{told}", pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """A window, a runner of jobs or a thread that outlives its test fails it."""
    before = guards.threads()
    yield
    left = [*guards.windows_left(), *guards.runners_left(), *guards.threads_left(before)]
    if left:
        pytest.fail(f"Left behind: {', '.join(left)}", pytrace=False)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, bytes], None]:
    """``golden(name, data)``: compare with ``tests/golden/<name>`` byte for byte, or write it anew."""
    update = bool(request.config.getoption("--update-golden"))

    def compare(name: str, data: bytes) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            return
        hint = f"{name} is not as it was. If it should not be, run: python3 dev.py golden, and read the difference."
        assert path.exists(), f"There is no golden file {name}. Run: python3 dev.py golden"
        kept = path.read_bytes()
        same = kept == data
        if not same and not name.endswith((".pdf", ".png")):
            assert data.decode("utf-8", "replace") == kept.decode("utf-8", "replace"), hint
        assert same, hint

    return compare
