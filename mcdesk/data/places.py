"""Folders in which a workspace is not safe: on another machine, or copied away while it is written."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from mcdesk.domain.texts import Message, message

_NETWORK_SYSTEMS = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "afpfs", "webdav", "davfs", "fuse.davfs2", "ncpfs", "fuse.sshfs",
    "fuse.rclone", "fuse.glusterfs", "ceph", "lustre", "9p",
}  # fmt: skip
_SYNCHRONISED = {
    "OneDrive": re.compile(r"onedrive( - .+|-.+)?"),
    "Dropbox": re.compile(r"dropbox( \(.+\)|-.+)?"),
    "Google Drive": re.compile(r"google ?drive( \(.+\)|-.+)?"),
    "iCloud Drive": re.compile(r"mobile documents|icloud ?drive|iclouddrive"),
    "Nextcloud": re.compile(r"nextcloud\d*"),
    "ownCloud": re.compile(r"owncloud\d*"),
    "Box": re.compile(r"box|box sync|box-box"),
}


def warnings_of(path: Path) -> tuple[Message, ...]:
    """What the person should know about the folder of the workspace."""
    found = []
    if is_unc(str(path)) or _system_of(path) in _NETWORK_SYSTEMS:
        found.append(message("store-on-network", folder=str(path.parent)))
    service = synchronised(path.parts[:-1])
    if service:
        found.append(message("store-synchronised", folder=str(path.parent), service=service))
    return tuple(found)


def is_unc(path: str) -> bool:
    r"""Whether the path names another machine, as in ``\\server\share``; ``\\?\C:\`` and ``\\.\`` do not."""
    plain = path.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return True
    return plain.startswith("\\\\") and plain[2:4] not in {"?\\", ".\\"}


def synchronised(folders: Iterable[str]) -> str:
    """The name of the service that one of the folders belongs to, "" for none."""
    for folder in folders:
        for service, pattern in _SYNCHRONISED.items():
            if pattern.fullmatch(folder.casefold()):
                return service
    return ""


def system_in(mounts: str, path: str) -> str:
    """The kind of file system that holds ``path``, from the text of Linux's ``/proc/self/mounts``; "" if unknown."""
    best, system = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[1]).rstrip("/")
        inside = path == point or path.startswith(f"{point}/")
        if inside and len(point) >= len(best):
            best, system = point, fields[2]
    return system


if sys.platform == "win32":
    import ctypes

    _DRIVE_REMOTE = 4

    def _system_of(path: Path) -> str:
        kind = ctypes.windll.kernel32.GetDriveTypeW(path.anchor)
        return "cifs" if kind == _DRIVE_REMOTE else ""

else:

    def _system_of(path: Path) -> str:
        mounts = Path("/proc/self/mounts")
        return system_in(mounts.read_text("utf-8", "replace"), str(path)) if mounts.exists() else ""
