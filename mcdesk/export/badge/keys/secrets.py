"""Small secrets in the keyring of the system.

The back end is named here and not looked up: looking up loses it in a packaged program, and would obey a configuration
file that names one which writes plain text.
"""

from __future__ import annotations

import importlib
import sys
from base64 import b64decode, b64encode
from functools import cached_property
from hashlib import sha256
from typing import Protocol

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, NoKeyringError

from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message

SERVICE = "mcdesk badge keys"
_BACK_ENDS = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (("keyring.backends.SecretService", "Keyring"), ("keyring.backends.kwallet", "DBusKeyring")),
}


class Secrets(Protocol):
    """Where a secret of 32 bytes is kept under a name."""

    @property
    def available(self) -> bool:
        """Whether secrets are kept here."""

    def put(self, name: str, secret: bytes) -> None:
        """Keep a secret. Refused (``badges-no-keyring``) where none is kept here; Unavailable."""

    def get(self, name: str) -> bytes | None:
        """The secret, None where there is none of that name. Raises as :meth:`put`."""


class SystemSecrets:
    """The keyring of the system; see :class:`Secrets`. ``service`` is what the person reads there."""

    def __init__(self, service: str = SERVICE) -> None:
        self._service = service

    @cached_property
    def _back_end(self) -> KeyringBackend | None:
        for module, name in _BACK_ENDS.get(sys.platform, ()):
            try:
                kind: type[KeyringBackend] = getattr(importlib.import_module(module), name)
                # Not every back end that can be imported works here: its priority raises then.
                if kind.priority > 0:
                    return kind()
            except (ImportError, RuntimeError, KeyringError, OSError):
                continue
        return None

    @property
    def available(self) -> bool:
        """Whether this system has a keyring."""
        return self._back_end is not None

    def put(self, name: str, secret: bytes) -> None:
        """Keep a secret as 44 characters, well under what Windows takes."""
        try:
            self._ready().set_password(self._service, name, b64encode(secret).decode())
        except NoKeyringError as error:
            raise no_keyring() from error
        except (KeyringError, RuntimeError, OSError) as error:
            raise Unavailable(message("badges-keyring-locked"), str(error)) from error

    def get(self, name: str) -> bytes | None:
        """The secret."""
        try:
            kept = self._ready().get_password(self._service, name)
        except NoKeyringError as error:
            raise no_keyring() from error
        except (KeyringError, RuntimeError, OSError) as error:
            raise Unavailable(message("badges-keyring-locked"), str(error)) from error
        return b64decode(kept) if kept else None

    def _ready(self) -> KeyringBackend:
        if self._back_end is None:
            raise no_keyring()
        return self._back_end


class OpenSecrets:
    """No secrets at all: each can be worked out from its name. For keys that protect nothing; see :class:`Secrets`."""

    @property
    def available(self) -> bool:
        """Nobody has to type a passphrase."""
        return True

    def put(self, name: str, secret: bytes) -> None:
        """Nothing is kept. ``secret`` is the one of the name: no other is ever given."""

    def get(self, name: str) -> bytes | None:
        """The one of the name."""
        return sha256(name.encode("utf-8")).digest()


def no_keyring() -> Refused:
    """No secret can be kept on this system."""
    return Refused(message("badges-no-keyring"), message("badges-no-keyring-fix"))
