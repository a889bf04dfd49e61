"""A keyring in memory."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class KeptSecrets:
    """Keeps secrets while the test runs; see :class:`mcdesk.export.badge.keys.secrets.Secrets`."""

    available: bool = True
    kept: dict[str, bytes] = field(default_factory=dict)

    def put(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)
