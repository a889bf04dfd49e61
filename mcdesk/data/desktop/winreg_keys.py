"""The real registry of Windows, for :mod:`mcdesk.data.desktop.windows`."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    import winreg
    from collections.abc import Iterator
    from contextlib import contextmanager

    from mcdesk.domain.errors import Unavailable
    from mcdesk.domain.texts import message

    BASE = "Software\\Classes"
    ASSOCIATIONS_CHANGED = 0x08000000
    """SHCNE_ASSOCCHANGED of shlobj_core.h."""

    class UserClasses:
        """See :class:`mcdesk.data.desktop.windows.Classes`."""

        def get(self, key: str, name: str = "") -> str | None:
            """The text under a name."""
            with _told(key):
                try:
                    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, f"{BASE}\\{key}") as handle:
                        found = winreg.QueryValueEx(handle, name)[0]
                except FileNotFoundError:
                    return None
            return found if isinstance(found, str) else None

        def set(self, key: str, name: str, text: str) -> None:
            """Keep a text."""
            with _told(key), winreg.CreateKey(winreg.HKEY_CURRENT_USER, f"{BASE}\\{key}") as handle:
                winreg.SetValueEx(handle, name, 0, winreg.REG_SZ, text)

        def drop(self, key: str, name: str) -> None:
            """Forget the text under a name."""
            with _told(key):
                try:
                    path, rights = f"{BASE}\\{key}", winreg.KEY_SET_VALUE
                    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, rights) as handle:
                        winreg.DeleteValue(handle, name)
                except FileNotFoundError:
                    return

        def remove(self, key: str) -> None:
            """Remove a key with everything below it."""
            with _told(key):
                try:
                    while (below := _first_below(key)) is not None:
                        self.remove(f"{key}\\{below}")
                    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, f"{BASE}\\{key}")
                except FileNotFoundError:
                    return

        def remove_empty(self, key: str) -> None:
            """Remove a key that holds nothing."""
            with _told(key):
                try:
                    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, f"{BASE}\\{key}") as handle:
                        keys, values, _when = winreg.QueryInfoKey(handle)
                except FileNotFoundError:
                    return
            if not keys and not values:
                self.remove(key)

        def tell(self) -> None:
            """Have the desktop look again."""
            ctypes.windll.shell32.SHChangeNotify(ASSOCIATIONS_CHANGED, 0, None, None)

    def _first_below(key: str) -> str | None:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, f"{BASE}\\{key}") as handle:
            return winreg.EnumKey(handle, 0) if winreg.QueryInfoKey(handle)[0] else None

    @contextmanager
    def _told(key: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise Unavailable(message("files-registry", key=key), str(error)) from error
