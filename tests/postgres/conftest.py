from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest

from mcdesk.app.shared.address import Address
from tests.postgres import server


@pytest.fixture
def database() -> Iterator[Address]:
    """A database of the test's own, not prepared yet, as its administrator gets to it."""
    name = f"own_{uuid.uuid4().hex[:12]}"
    server.run(f"CREATE DATABASE {name} OWNER ada")
    yield server.address(server.ADA, name)
    server.run(f"DROP DATABASE {name} WITH (FORCE)")
    for (group,) in server.run("SELECT rolname FROM pg_roles WHERE rolname LIKE %s", f"mcdesk_{name}%"):
        server.run(f"DROP ROLE {group}")
