"""The keyring of the system: named back ends, and plain words where there is none or it stays locked."""

from __future__ import annotations

import importlib
import sys
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.export.badge.keys import secrets
from mcdesk.export.badge.keys.secrets import SystemSecrets


class Working(KeyringBackend):
    priority: ClassVar[Any] = 5
    kept: ClassVar[dict[str, str]] = {}
    raises: ClassVar[Exception | None] = None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[f"{service}/{username}"] = password

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get(f"{service}/{username}")

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop(f"{service}/{username}")

    def _fail(self) -> None:
        if self.raises:
            raise self.raises


class Weak(Working):
    priority: ClassVar[Any] = 0


def use(monkeypatch: pytest.MonkeyPatch, *names: str) -> SystemSecrets:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(secrets, "_BACK_ENDS", {"linux": tuple((__name__, name) for name in names)})
    monkeypatch.setattr(importlib, "import_module", lambda _: SimpleNamespace(**globals()))
    monkeypatch.setattr(Working, "raises", None)
    return SystemSecrets()


def test_a_secret_goes_in_and_comes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    system = use(monkeypatch, "Weak", "Working")
    assert system.available
    system.put("key", b"\0" * 32)
    assert system.get("key") == b"\0" * 32
    assert system.get("another") is None
    # Windows takes 2,560 bytes of UTF-16.
    assert all(len(v.encode("utf-16")) < 200 for v in Working.kept.values())


def test_no_back_end_that_works_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    system = use(monkeypatch, "Weak")
    assert not system.available
    with pytest.raises(Refused):
        system.put("key", b"")
    with pytest.raises(Refused):
        system.get("key")


@pytest.mark.parametrize(("raises", "kind"), [(NoKeyringError(), Refused), (KeyringLocked(), Unavailable)])
def test_a_keyring_that_does_not_answer(
    raises: Exception, kind: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    system = use(monkeypatch, "Working")
    monkeypatch.setattr(Working, "raises", raises)
    with pytest.raises(kind):
        system.put("key", b"")
    with pytest.raises(kind):
        system.get("key")
