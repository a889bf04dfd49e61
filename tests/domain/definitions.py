"""The form and the profile that ship, loaded once for the tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import cast

from mcdesk.domain.answers import Json
from mcdesk.domain.fields import Form
from mcdesk.domain.forms import bundled_form, load_form, read_toml
from mcdesk.domain.profile import Profile
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.records import RecordKind
from mcdesk.resources import resource


@cache
def mohawk() -> Profile:
    return load_profile(read_toml(resource("institutions", "mohawk.toml")))


@cache
def request_form() -> Form:
    return load_form(read_toml(resource("forms", "request.toml")), mohawk())


@cache
def credential_form() -> Form:
    return load_kind(RecordKind.CREDENTIAL)


def load_kind(kind: RecordKind) -> Form:
    """The form of a kind of record, as the program loads it."""
    return bundled_form(kind, mohawk())


def sample(name: str) -> Mapping[str, Json]:
    """The answers of a sample request."""
    data = json.loads(resource("samples", f"{name}.json").read_text("utf-8"))
    return cast("Mapping[str, Json]", data["answers"])
