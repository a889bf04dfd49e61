"""What packages are written, read and checked with: see :class:`mcdesk.app.handoff.ports.HandoffTools`."""

from __future__ import annotations

from mcdesk.app.handoff.ports import ExchangeFolders, PackageFiles
from mcdesk.export.package.files import PackageFileKeeper
from mcdesk.export.package.folders import ExchangeFolderKeeper
from mcdesk.export.person_key import verifies


class HandoffToolbox:
    """The real ones."""

    def __init__(self) -> None:
        self.packages: PackageFiles = PackageFileKeeper()
        self.folders: ExchangeFolders = ExchangeFolderKeeper(self.packages)

    def verifies(self, key: str, data: bytes, signature: bytes) -> bool:
        """Whether the signature holds."""
        return verifies(key, data, signature)
