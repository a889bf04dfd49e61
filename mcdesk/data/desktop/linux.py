"""Linux: the files that freedesktop.org's specifications name, in the person's own folders.

XDG_DATA_HOME/applications/mcdesk.desktop      the program (Desktop Entry)
XDG_DATA_HOME/mime/packages/mcdesk.xml         the kinds of files (Shared MIME-info)
XDG_DATA_HOME/icons/hicolor/scalable/...       their pictures (Icon Theme)
XDG_CONFIG_HOME/mimeapps.list                  that this program is chosen for them (MIME applications)

Desktops look into what two tools make of the first two; see :mod:`mcdesk.data.desktop.made_by_tools`.
"""

from __future__ import annotations

import os
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import platformdirs

from mcdesk.app.opening.ports import Standing
from mcdesk.data.desktop import made_by_tools
from mcdesk.data.desktop.mimeapps import chosen, with_program, without_program
from mcdesk.data.disk import replacing, unavailable
from mcdesk.domain.opening.types import APP, TYPES, FileType
from mcdesk.domain.texts import Lang, Message, words
from mcdesk.resources import resource

ENTRY = f"{APP}.desktop"
MEDIA = tuple(t.media for t in TYPES)


class FreedesktopTypes:
    """See :class:`mcdesk.app.opening.ports.FileTypes`."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._data = platformdirs.user_data_path()
        self._choices = platformdirs.user_config_path() / "mimeapps.list"
        self._entry = self._data / "applications" / ENTRY
        self._kinds = self._data / "mime" / "packages" / f"{APP}.xml"
        pictures = self._data / "icons" / "hicolor" / "scalable"
        self._icons = (
            pictures / "apps" / f"{APP}.svg",
            *(pictures / "mimetypes" / f"{t.media.replace('/', '-')}.svg" for t in TYPES),
        )

    def standing(self) -> Standing:
        """HERE where all is written as :meth:`associate` would write it."""
        entry, choices = _text(self._entry), _text(self._choices)
        programs = {chosen(choices, media) for media in MEDIA}
        if entry == entry_text(self._command) and self._kinds.exists() and programs == {ENTRY}:
            return Standing.HERE
        return Standing.ELSEWHERE if entry or programs - {""} else Standing.NOBODY

    def associate(self, lang: Lang) -> None:
        """Both languages are written; the desktop takes its own."""
        made_by_tools.need()
        _write(self._kinds, kinds_text())
        for path in self._icons:
            name = "mcdesk.svg" if path.parent.name == "apps" else "mcdesk-file.svg"
            _write(path, resource("icons", name).read_text("utf-8"))
        _write(self._entry, entry_text(self._command))
        _write(self._choices, with_program(_text(self._choices), ENTRY, MEDIA))
        made_by_tools.refresh(self._data)

    def forget(self) -> None:
        """Folders that are empty then go, too."""
        for path in (self._entry, self._kinds, *self._icons):
            _remove(path)
        before = _text(self._choices)
        after = without_program(before, ENTRY, MEDIA)
        if not after.strip() and before:
            _remove(self._choices)
        elif after != before:
            _write(self._choices, after)
        made_by_tools.refresh(self._data)
        made_by_tools.tidy(self._data)
        for path in (self._entry, self._kinds, *self._icons):
            _drop_empty(path.parent, self._data)


def entry_text(command: tuple[str, ...]) -> str:
    """The entry of the program in the desktop's menu."""
    started = " ".join(_quoted(word) for word in command)
    said = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.5",
        f"Name={APP}",
        *_both("GenericName", "files-program"),
        *_both("Comment", "files-program-comment"),
        f"TryExec={_escaped(command[0])}",
        f"Exec={started} %F",
        f"Icon={APP}",
        "Terminal=false",
        "Categories=Office;Education;",
        f"MimeType={';'.join(MEDIA)};",
        "StartupNotify=true",
        f"StartupWMClass={APP}",
    ]
    return "\n".join(said) + "\n"


def kinds_text() -> str:
    """The kinds of files, with their words, endings and pictures."""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
    return head + "".join(_kind(found) for found in TYPES) + "</mime-info>\n"


def _kind(found: FileType) -> str:
    name = Message(f"files-type-{found.key}")
    return (
        f"  <mime-type type={quoteattr(found.media)}>\n"
        f"    <comment>{escape(words(name, Lang.EN))}</comment>\n"
        f'    <comment xml:lang="fr">{escape(words(name, Lang.FR))}</comment>\n'
        + (f"    <sub-class-of type={quoteattr(found.inside)}/>\n" if found.inside else "")
        + f"    <glob pattern={quoteattr('*' + found.suffix)}/>\n"
        "  </mime-type>\n"
    )


def _both(key: str, name: str) -> tuple[str, str]:
    said = Message(name)
    return f"{key}={_escaped(words(said, Lang.EN))}", f"{key}[fr]={_escaped(words(said, Lang.FR))}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _quoted(word: str) -> str:
    """A word of Exec: quoted for the desktop's shell, then escaped as any value is; %% is one percent sign."""
    inside = "".join(f"\\{c}" if c in '"`$\\' else c for c in word)
    return _escaped(f'"{inside}"').replace("%", "%%")


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise unavailable(path, error if isinstance(error, OSError) else OSError(0, "not UTF-8")) from error


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A list that is kept elsewhere, and linked to, stays there.
        with replacing(path.resolve()) as part, part.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise unavailable(path, error) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise unavailable(path, error) from error


def _drop_empty(folder: Path, base: Path) -> None:
    """Remove a folder, and those above it below ``base``, as far as they are empty."""
    while folder != base and base in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
