"""A home apart from that of the person at the machine, for tests and measures."""

from __future__ import annotations

from pathlib import Path

_FOLDERS = {
    "HOME": ".",
    "USERPROFILE": ".",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
    "XDG_DOCUMENTS_DIR": "Documents",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}


def home_in(folder: Path) -> dict[str, str]:
    """The environment of a program at home in ``folder``; the folders that a platform keeps there are made."""
    places = {name: folder / below for name, below in _FOLDERS.items()}
    for place in places.values():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: str(place) for name, place in places.items()}
