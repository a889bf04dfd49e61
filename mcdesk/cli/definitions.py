"""``form schema``, ``check`` and ``docs``, ``profile check``: for those who change the form or the profile."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import print_json
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.definition_check import Mistake, check_form, check_profile, question_keys
from mcdesk.domain.errors import Refused
from mcdesk.domain.field_docs import fields_page
from mcdesk.domain.forms import BUNDLED, bundled_file, load_form, read_toml
from mcdesk.domain.json_schema import answers_schema
from mcdesk.domain.profiles import load_profile
from mcdesk.domain.records import RecordKind
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import message
from mcdesk.resources import bundled_profile


def schema(session: Session) -> int:
    """The JSON Schema of the answers: those of a request, or of the kind that ``--of`` names."""
    print_json(answers_schema(session.definitions.form_of(RecordKind(session.args.of)), session.out.lang))
    return DONE


def check_form_file(session: Session) -> int:
    """Every mistake of a form file; of the profile first, where ``--profile`` names one and it has some."""
    file = Path(session.args.file)
    data = _bytes(file)
    own = session.profile_file
    if own is not None:
        wrong = check_profile(_bytes(own), _frameworks(session), _asked(session, data))
        if wrong:
            return _report(session, own, wrong, session.out.say("cli-profile-first", file=str(file)))
    profile = load_profile(read_toml(own)) if own is not None else session.program.definitions.profile
    return _report(session, file, check_form(data, profile))


def check_profile_file(session: Session) -> int:
    """Every mistake of a profile file, and what the form that is named with it asks for in vain.

    What the forms that come with mcdesk ask for in vain is only remarked on: the profile may go with other forms.
    """
    file, own = Path(session.args.file), session.form_file
    wrong = check_profile(_bytes(file), _frameworks(session), _asked(session, _bytes(own) if own else b""))
    if wrong:
        return _report(session, file, wrong)
    profile, forms = load_profile(read_toml(file)), (own,) if own else tuple(bundled_file(kind) for kind in BUNDLED)
    lacking = [mistake for form in forms for mistake in check_form(_bytes(form), profile)]
    if not lacking:
        return _report(session, file, ())
    if own is not None:
        return _report(session, own, lacking, session.out.say("cli-form-of-profile", file=str(file)))
    first = session.out.words(lacking[0].message)
    return _report(session, file, (), session.out.say("cli-profile-lacks", count=len(lacking), first=first))


def _frameworks(session: Session) -> list[str]:
    return [f.id for f in session.program.definitions.source.frameworks()]


def _asked(session: Session, form: bytes) -> frozenset[str]:
    """What the forms in force ask for, and the form that the profile goes with."""
    return session.program.definitions.asked | question_keys(form)


def _report(session: Session, file: Path, mistakes: Sequence[Mistake], more: str = "") -> int:
    out = session.out
    found: list[dict[str, Json]] = [
        {
            "file": str(file),
            "line": m.place.line,
            "column": m.place.column,
            "path": m.path,
            "key": m.message.key,
            "message": out.words(m.message),
            "fix": out.words(m.fix),
        }
        for m in mistakes
    ]
    lines = [f"{m['file']}:{m['line']}:{m['column']}: {_at(m['path'])}{m['message']} {m['fix']}" for m in found]
    lines.append(out.say("cli-mistakes", file=str(file), count=len(found)))
    data: dict[str, Json] = {"file": str(file), "ok": not found, "mistakes": found}
    out.result({**data, "remark": more} if more else data, [*lines, more] if more else lines)
    return REFUSED if found else DONE


def _at(path: object) -> str:
    return f"{path}: " if path else ""


def docs(session: Session) -> int:
    """Write the page and the schema of each form; ``--check``: only say whether they are as they should be."""
    folder, out = Path(session.args.out), session.out
    pages = dict(_pages(session))
    stale = [name for name, text in pages.items() if _kept(folder / name) != text.encode("utf-8")]
    if not session.args.check:
        for name in stale:
            session.program.badges.folder.write(folder / name, pages[name].encode("utf-8"))
    key = "cli-docs-stale" if session.args.check else "cli-docs-written"
    lines = [out.say(key, file=str(folder / name)) for name in stale] or [out.say("cli-docs-fresh")]
    out.result({"folder": str(folder), "stale": stale, "written": not session.args.check and bool(stale)}, lines)
    return REFUSED if stale and session.args.check else DONE


def _pages(session: Session) -> Iterator[tuple[str, str]]:
    profile = load_profile(read_toml(session.profile_file or bundled_profile()))
    files = (session.form_file,) if session.form_file else tuple(bundled_file(kind) for kind in BUNDLED)
    for file in files:
        definition = read_toml(file)
        form = load_form(definition, profile)
        of = "" if form.id == RecordKind.REQUEST else f"{form.id}-"
        yield f"{of}fields.md", fields_page(form, profile, definition)
        yield f"{of}answers.schema.json", json.dumps(answers_schema(form), indent=2, ensure_ascii=False) + "\n"


def _kept(path: Path) -> bytes:
    try:
        return path.read_bytes().replace(b"\r\n", b"\n")
    except OSError:
        return b""


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused(message("forms-unreadable", file=str(path), why=why(error))) from error
