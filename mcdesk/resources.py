"""Where the files that come with the program are: forms, profiles, words, fonts, icons.

In a checkout they stand in ``resources/`` beside the package; a wheel carries them as ``mcdesk/_resources``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    packed = package / "_resources"
    return packed if packed.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """The file or folder ``resources/<parts>``. Raises FileNotFoundError, which names what is missing."""
    path = _root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"mcdesk has no resource {'/'.join(parts)!r} (looked in {_root()})")
    return path


def bundled_profile() -> Path:
    """The profile that holds where no other is chosen."""
    return resource("institutions", "mohawk.toml")
