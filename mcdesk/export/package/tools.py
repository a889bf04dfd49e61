"""What packages are written, read and checked with: see :class:`mcdesk.app.handoff.ports.HandoffTools`."""

from __future__ import annotations

from mcdesk.app.handoff.ports import PackageFiles
from mcdesk.export.identity import verifies
from mcdesk.export.package.files import PackageFileKeeper


class HandoffToolbox:
    """The real ones."""

    def __init__(self) -> None:
        self.packages: PackageFiles = PackageFileKeeper()

    def verifies(self, key: str, data: bytes, signature: bytes) -> bool:
        """Whether the signature holds."""
        return verifies(key, data, signature)
