"""The register of the desktop that this machine has."""

from __future__ import annotations

import sys

from mcdesk.app.opening.ports import FileTypes


def file_types() -> FileTypes:
    """What knows it; where the system is none of three, as on Linux."""
    from mcdesk.data.desktop.command import command

    if sys.platform == "win32":
        from mcdesk.data.desktop.windows import WindowsTypes
        from mcdesk.data.desktop.winreg_keys import UserClasses

        return WindowsTypes(UserClasses(), command())
    if sys.platform == "darwin":
        from mcdesk.data.desktop.macos import BundleTypes

        return BundleTypes()
    from mcdesk.data.desktop.linux import FreedesktopTypes

    return FreedesktopTypes(command())
