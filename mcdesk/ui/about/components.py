"""Everything that comes with the program or was installed for it, with its licence. Reads files; of any thread."""

from __future__ import annotations

import json
import platform
import re
import sqlite3
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from PySide6.QtCore import qVersion

from mcdesk.domain.texts import Lang
from mcdesk.resources import resource

PROGRAM = "mcdesk"
_LICENCE_FILE = re.compile(r"(^|/)((licen[cs]e|copying|notice|authors|ofl)[^/]*|licenses/.*)$", re.IGNORECASE)
_NEEDED = re.compile(r"^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^]]*)\])?")
_EXTRA = re.compile(r"\bextra\s*==\s*[\"']([^\"']+)")
# Packages that name one of these and bring no text of it: the text comes with the program.
_COMMON = (("LGPL-3.0", ("LGPL-3.0", "GPL-3.0")), ("Apache", ("Apache-2.0",)), ("APL 2", ("Apache-2.0",)))
_LINKS = ("homepage", "home", "home-page", "source", "source code", "repository", "documentation")


@dataclass(frozen=True)
class Component:
    """``kind`` is ``bundled`` or ``package``. ``text``: the whole licence, "" where it did not come along."""

    name: str
    version: str
    licence: str
    home: str
    kind: str
    text: str = ""


def components(lang: Lang) -> list[Component]:
    """What is bundled, then every runtime package by name."""
    packages = sorted(_packages(), key=lambda c: c.name.casefold())
    return [*_bundled(), *_frameworks(lang), *_platforms(), *packages]


def _bundled() -> Iterator[Component]:
    """Every licence file under ``resources/`` speaks for what lies beside it."""
    root = resource("fonts").parent
    for path in sorted(root.rglob("*")):
        if path.is_file() and (_LICENCE_FILE.search(path.name) or path.name.startswith("OFL-")):
            text = path.read_text("utf-8", "replace")
            name = path.stem.removeprefix("OFL-").replace("-", " ")
            own = path.name.startswith("OFL-")
            folder = path.parent.relative_to(root).as_posix()
            # A licence for a part of the folder says which: LICENSE-W3C.txt.
            part = path.stem.partition("-")[2]
            yield Component(
                name.title() if own else f"{folder} ({part})" if part else folder,
                "",
                _licence_in(text),
                "",
                "bundled",
                text,
            )


def _frameworks(lang: Lang) -> Iterator[Component]:
    for path in sorted(resource("frameworks").glob("*.json")):
        entry = json.loads(path.read_text("utf-8"))

        def say(key: str, entry: Mapping[str, Any] = entry) -> str:
            words = entry.get(key, {})
            return str(words.get(lang.short, "")) if isinstance(words, Mapping) else str(words)

        home = next((s for s in entry.get("source", ()) if str(s).startswith("https://")), "")
        yield Component(say("name"), say("version"), say("licence"), home, "bundled", say("attribution"))


def _licence_in(text: str) -> str:
    plain = " ".join(text.split()).casefold()
    for words, name in (
        ("SIL OPEN FONT LICENSE", "OFL-1.1"),
        ("Mozilla Public License", "MPL-2.0"),
        ("ISC License", "ISC"),
        ("MIT License", "MIT"),
        ("Apache License", "Apache-2.0"),
        ("Software and Document License", "W3C"),
        ("Permission is hereby granted, free of charge", "MIT"),
        ("The origin of this software must not be misrepresented", "Zlib"),
        ("Redistribution and use in source and binary forms", "BSD"),
    ):
        if words.casefold() in plain:
            return name
    return ""


def _platforms() -> Iterator[Component]:
    python = platform.python_version()
    yield Component("Python", python, "PSF-2.0", "https://www.python.org/", "package", _python_text())
    yield Component("Qt", qVersion(), "LGPL-3.0-only", "https://www.qt.io/", "package", _common("LGPL-3.0"))
    yield Component("SQLite", sqlite3.sqlite_version, "Public domain", "https://sqlite.org/", "package")


def _python_text() -> str:
    path = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return path.read_text("utf-8", "replace") if path.is_file() else ""


def _packages() -> Iterator[Component]:
    seen: set[tuple[str, str]] = set()
    shown: set[str] = set()
    wanted = [(PROGRAM, "")]
    while wanted:
        name, extra = wanted.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if (key, extra) in seen:
            continue
        seen.add((key, extra))
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        if key not in shown and key != PROGRAM:
            yield _component(found)
        shown.add(key)
        wanted += _needed(found, extra)


def _needed(found: Distribution, extra: str) -> Iterator[tuple[str, str]]:
    """What a package needs with one of its extras ("" for none), each with the extras it is wanted with in turn."""
    for line in found.requires or ():
        named, only = _NEEDED.match(line), _EXTRA.search(line)
        if named is not None and (only is None or only[1] == extra):
            yield named[1], ""
            yield from ((named[1], wanted.strip()) for wanted in (named[2] or "").split(",") if wanted.strip())


def _component(found: Distribution) -> Component:
    data = found.metadata
    name, version, licence = data["Name"].replace("_", "-"), found.version, _licence_of(found)
    text = _text_of(found) or _common(licence)
    return Component(name, version, licence or _licence_in(text), _home_of(found), "package", text)


def _common(licence: str) -> str:
    """The texts of a licence that many use; "" for another."""
    files = next((names for words, names in _COMMON if words in licence), ())
    return "\n\n".join(resource("licences", f"{name}.txt").read_text("utf-8").strip() for name in files)


def _field(data: PackageMetadata, key: str) -> str:
    return next(iter(data.get_all(key) or ()), "")


def _licence_of(found: Distribution) -> str:
    data = found.metadata
    for key in ("License-Expression", "License"):
        words = _field(data, key).strip()
        if words and "\n" not in words and len(words) < 80:
            return words
    named = [c for c in data.get_all("Classifier") or () if c.startswith("License ::")]
    return " / ".join(c.rpartition(" :: ")[2] for c in named)


def _home_of(found: Distribution) -> str:
    data = found.metadata
    links = dict(link.split(", ", 1) for link in data.get_all("Project-URL") or () if ", " in link)
    plain = {k.strip().lower(): v.strip() for k, v in links.items()}
    home = next((plain[k] for k in _LINKS if k in plain), _field(data, "Home-page"))
    return home if home.startswith(("https://", "http://")) else ""


def _text_of(found: Distribution) -> str:
    texts = []
    for file in found.files or ():
        if _LICENCE_FILE.search(str(file)) and file.suffix not in (".py", ".pyc"):
            path = Path(str(found.locate_file(file)))
            if path.is_file():
                texts.append(path.read_text("utf-8", "replace").strip())
    whole = _field(found.metadata, "License")
    return "\n\n".join(texts) or (whole if "\n" in whole else "")
