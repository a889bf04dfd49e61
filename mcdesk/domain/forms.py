"""Forms and profiles read from their TOML files.

The two files are checked with line numbers by :mod:`mcdesk.domain.definition_check`; the loader here trusts a
file that passed and raises :class:`Refused` on one that did not.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import LIMIT_NAMES, Field, Form, Kind, Page, Required, ShownWhen
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import RecordKind
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import Local, message
from mcdesk.domain.typography import french
from mcdesk.resources import resource

BUNDLED: Mapping[RecordKind, str] = {
    RecordKind.REQUEST: "request.toml",
    RecordKind.CREDENTIAL: "credential.toml",
    RecordKind.STACK: "stack.toml",
}
"""The form that comes with mcdesk for a kind of record, by its file among the resources."""
_PLACE = re.compile(r"\{(\w+)\}")


def read_toml(path: Path) -> Mapping[str, Any]:
    """A TOML file as a mapping. Raises :class:`Refused` naming the file and the line."""
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise Refused(message("forms-unreadable", file=str(path), why=why(error))) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused(message("forms-not-toml", file=str(path), why=str(error))) from error


def bundled_file(kind: RecordKind) -> Path:
    """The file of the form that comes with mcdesk. Raises KeyError for a kind that has none."""
    return resource("forms", BUNDLED[kind])


def bundled_form(kind: RecordKind, profile: Profile) -> Form:
    """The form that comes with mcdesk, for ``profile``. Raises KeyError, :class:`Refused`."""
    return load_form(read_toml(bundled_file(kind)), profile)


def load_form(data: Mapping[str, Any], profile: Profile) -> Form:
    """The form with the profile's limits, lists and patterns filled in. Raises :class:`Refused`."""
    try:
        head = data["form"]
        return Form(
            id=head["id"],
            version=head["version"],
            title=local(head.get("title")),
            intro=local(head.get("intro")),
            pages=tuple(_page(page, profile) for page in data["page"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(
            message("forms-broken", why=f"{type(error).__name__} {error}"), message("forms-broken-fix")
        ) from error


def _page(data: Mapping[str, Any], profile: Profile) -> Page:
    return Page(
        key=data["key"],
        title=local(data.get("title")),
        intro=local(data.get("intro")),
        fields=tuple(_field(f, profile) for f in data.get("field", ())),
        view=data.get("view", ""),
    )


def _field(data: Mapping[str, Any], profile: Profile) -> Field:
    limits = {name: profile.number(data["limits"][name]) for name in LIMIT_NAMES if name in data.get("limits", {})}
    said = {name: _filled(local(data.get(name)), limits) for name in ("label", "hint", "why", "readers")}
    plain = {name: local(data.get(name)) for name in ("strong", "weak", "group", "unit", "item", "add")}
    return Field(
        key=data["key"],
        kind=Kind(data["kind"]),
        required=Required(data.get("required", "optional")),
        limits=limits,
        options=profile.lists[data["options"]] if "options" in data else (),
        pattern=profile.patterns[data["pattern"]] if "pattern" in data else None,
        rows_of=data.get("rows_of", ""),
        shown_when=_shown_when(data.get("shown_when")),
        list_column=data.get("list_column", False),
        personal=data.get("personal", False),
        running=data.get("running", False),
        twin=data.get("twin", ""),
        since=data.get("since", 1),
        source=data.get("source", ""),
        columns=tuple(_field(c, profile) for c in data.get("column", ())),
        **said,
        **plain,
    )


def _shown_when(data: Mapping[str, Any] | None) -> ShownWhen | None:
    if data is None:
        return None
    negated = "not" in data
    values = data["not" if negated else "is"]
    return ShownWhen(data["field"], (values,) if isinstance(values, str) else tuple(values), negated)


def local(data: object) -> Local:
    """``{en = ..., fr = ...}`` (or one string for both) as a :class:`Local`."""
    if isinstance(data, str):
        return Local(data, data)
    if isinstance(data, Mapping):
        return Local(str(data.get("en", "")), french(str(data.get("fr", ""))))
    return Local()


def _filled(words: Local, limits: Mapping[str, int]) -> Local:
    def put(found: re.Match[str]) -> str:
        return str(limits.get(found[1], found[0]))

    return Local(_PLACE.sub(put, words.en), _PLACE.sub(put, words.fr))
