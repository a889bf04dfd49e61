"""What a person prefers on this machine, in a small JSON file."""

from __future__ import annotations

import json
import logging
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from mcdesk.data.disk import replacing, unavailable

if TYPE_CHECKING:
    from mcdesk.domain.answers import Json

_log = logging.getLogger(__name__)


class SettingsFile:
    """See :class:`mcdesk.app.ports.Preferences`. Read when first asked, written at once and whole.

    A broken file is set aside as ``settings.json.broken``; one that cannot be read at all counts as empty.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._kept: dict[str, Json] | None = None
        self._unsaved: dict[str, Json] = {}

    def get(self, key: str) -> Json:
        """The preference, None where it was never set."""
        with self._lock:
            return self._values().get(key)

    def set(self, key: str, value: Json) -> None:
        """Keep the preference; None forgets it. Raises Unavailable; until the end it then holds all the same."""
        with self._lock:
            before = self._values().get(key)
            if before == value and type(before) is type(value) and not self._unsaved:
                return
            self._unsaved[key] = value
            # Read again: another window of the program may have written meanwhile.
            merged = {**self._read(), **self._unsaved}
            self._kept = {k: v for k, v in merged.items() if v is not None}
            try:
                self._write(self._kept)
            except OSError as error:
                raise unavailable(self._path, error) from error
            self._unsaved.clear()

    def _values(self) -> dict[str, Json]:
        if self._kept is None:
            self._kept = self._read()
        return self._kept

    def _read(self) -> dict[str, Json]:
        try:
            kept = json.loads(self._path.read_bytes())
        except OSError:
            return {}
        except (ValueError, RecursionError):
            kept = None
        if isinstance(kept, dict):
            return kept
        self._set_aside()
        return {}

    def _set_aside(self) -> None:
        broken = self._path.with_name(f"{self._path.name}.broken")
        _log.warning("The settings file cannot be read and is set aside as %s", broken.name)
        try:
            self._path.replace(broken)
        except OSError as error:
            _log.warning("The settings file cannot be set aside: %s", error.strerror)

    def _write(self, values: dict[str, Json]) -> None:
        folder = self._path.parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with replacing(self._path) as part, part.open("w", encoding="utf-8") as file:
            json.dump(values, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
