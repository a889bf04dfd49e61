"""A file of answers: JSON, either the answers alone or what ``request show`` prints."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mcdesk.app.services import Services
from mcdesk.domain.answer_shape import shape_mistakes
from mcdesk.domain.answers import Json
from mcdesk.domain.definitions.mistakes import Found, guess, spelled
from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Field, Form, Kind
from mcdesk.domain.kind_parse import parse_answers
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import Message, message

ENVELOPE = ("note", "form", "form_version", "answers")
"""What may stand beside the answers."""

_UNKNOWN_FILE = {"sha256": "0" * 64, "name": "-"}


class WrongShape(Refused):
    """Answers that the form has no place for; ``mistakes`` holds the way to each, what it is and how to mend it."""

    def __init__(self, name: str, mistakes: tuple[tuple[str, Message, Message], ...]) -> None:
        super().__init__(message("cli-answers-shape", file=name, count=len(mistakes)))
        self.mistakes = mistakes


@dataclass
class Incoming:
    """Answers read from a file, and the files that they name for keeping: where each goes, and its path."""

    answers: dict[str, Any]
    form: Form
    files: list[tuple[dict[str, Any], str, Path]] = field(default_factory=list)

    def keep_files(self, services: Services) -> None:
        """Take the files named into the workspace. Refused where one is not taken or is not there."""
        from mcdesk.app.attachments import attach

        for cell, key, path in self.files:
            cell[key] = attach(services, path)
        for _, _, value in _attachments(self.form, self.answers):
            services.store.attachment(str(value.get("sha256", "")))


def read_answers(name: str, form: Form) -> Incoming:
    """The answers in a file (``-``: standard input). Refused where they are no answers to ``form``."""
    shown = name if name != "-" else "stdin"
    data = _document(shown, _text(name, shown))
    answers = _answers(shown, data, form)
    incoming = Incoming(json.loads(json.dumps(parse_answers({f.key: f for f in form.fields()}, answers))), form)
    folder = Path.cwd() if name == "-" else Path(name).parent
    for cell, key, value in _attachments(form, incoming.answers):
        if set(value) == {"file"} and isinstance(value["file"], str):
            incoming.files.append((cell, key, folder / value["file"]))
            cell[key] = dict(_UNKNOWN_FILE)
    wrong = shape_mistakes(incoming.answers, form)
    if wrong:
        raise WrongShape(shown, tuple(_told(f, answers) for f in wrong))
    return incoming


def _told(found: Found, answers: Mapping[str, Json]) -> tuple[str, Message, Message]:
    return spelled(found.path, answers), found.message, found.fix


def _text(name: str, shown: str) -> str:
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise Refused(message("cli-answers-unreadable", file=shown, why=why(error))) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(message("cli-answers-utf8", file=shown), message("cli-answers-utf8-fix")) from error


def _document(shown: str, text: str) -> dict[str, Any]:
    fix = message("cli-answers-json-fix")
    try:
        data = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        broken = message("cli-answers-json", file=shown, line=error.lineno, column=error.colno)
        raise Refused(broken, fix) from error
    except _Twice as error:
        raise Refused(
            message("cli-answers-twice", file=shown, name=str(error)), message("cli-answers-twice-fix")
        ) from error
    except (ValueError, RecursionError) as error:
        raise Refused(message("cli-answers-number", file=shown), fix) from error
    if not isinstance(data, dict):
        raise Refused(message("cli-answers-object", file=shown), message("cli-answers-object-fix"))
    return data


class _Twice(Exception):
    """A key that stands twice in one object: the first answer would be lost."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) < len(pairs):
        keys = [k for k, _ in pairs]
        raise _Twice(next(k for k in keys if keys.count(k) > 1))
    return out


def _no_number(word: str) -> Any:
    raise ValueError(word)


def _answers(shown: str, data: dict[str, Any], form: Form) -> dict[str, Any]:
    inside = data.get("answers")
    if not isinstance(inside, dict) or form.has("answers"):
        return data
    unknown = [k for k in data if k not in ENVELOPE]
    if unknown:
        near = guess(unknown[0], ENVELOPE) or ", ".join(ENVELOPE)
        raise Refused(
            message("cli-answers-beside", file=shown, name=unknown[0]), message("cli-answers-beside-fix", near=near)
        )
    if data.get("form", form.id) != form.id:
        raise Refused(message("cli-answers-form", file=shown, form=str(data["form"]), own=form.id))
    version = data.get("form_version", form.version)
    if not isinstance(version, int) or version > form.version:
        newer = message("cli-answers-newer", file=shown, version=str(version), own=form.version)
        raise Refused(newer, message("cli-answers-newer-fix"))
    return inside


def _attachments(form: Form, answers: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, dict[str, Any]]]:
    """Every answer that is a file: what holds it, under which key, and the answer."""
    for question in form.fields():
        yield from _files_in(answers, (question,))
        rows = answers.get(question.key) if question.kind.has_rows else None
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, dict):
                yield from _files_in(row, question.columns)


def _files_in(
    holder: dict[str, Any], fields: tuple[Field, ...]
) -> Iterator[tuple[dict[str, Any], str, dict[str, Any]]]:
    for one in fields:
        value = holder.get(one.key) if one.kind is Kind.ATTACHMENT else None
        if isinstance(value, dict):
            yield holder, one.key, value
