"""``certificate templates``, ``template``, ``check`` and ``make``: certificates of a class from a table."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from mcdesk.app.awards.certifying import Wanted
from mcdesk.app.certificates.making import make, make_merged
from mcdesk.app.certificates.ports import CertificateFiles, Order, Progress, SealKey
from mcdesk.app.certificates.preflight import preflight
from mcdesk.app.certificates.reporting import report
from mcdesk.app.certificates.templates import bundled
from mcdesk.app.upkeep.records import unwatched
from mcdesk.cli.certificate_words import as_data, finding_lines, made_data
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import table
from mcdesk.cli.passphrases import OF_SEAL, passphrase
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.certificates.facts import BY_KEY, Facts
from mcdesk.domain.certificates.naming import USUAL
from mcdesk.domain.certificates.table import columns_of, facts_in
from mcdesk.domain.certificates.template import Template, on_sheet
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang, message


def templates(session: Session) -> int:
    """The templates that come with the program."""
    out = session.out
    found = bundled(session.definitions, _files(session))
    data: list[Json] = [
        {"id": t.id, "name": t.name.to(out.lang), "paper": t.paper.value, "landscape": t.landscape} for t in found
    ]
    rows = [[t.id, t.name.to(out.lang), t.paper.value] for t in found]
    head = [out.say(f"certificates-head-{name}") for name in ("id", "name", "paper")]
    out.result({"templates": data}, table(rows, head))
    return DONE


def copy_template(session: Session) -> int:
    """Write a template with its images as one file, to be changed or handed on."""
    template = _template(session)
    path = Path(session.args.out)
    _files(session).write(template, path)
    session.out.result({"template": template.id, "file": str(path)}, [_said(session, "written", file=str(path))])
    return DONE


def check(session: Session) -> int:
    """Pre-flight: nothing is written; ends with 1 where something blocks."""
    template, rows = _template(session), _rows(session)
    found = preflight(_files(session), template, _document_lang(session), rows, unwatched)
    session.out.result(as_data(found, session.out), [*finding_lines(found, session.out)])
    return REFUSED if found.blocked or found.held else DONE


def make_all(session: Session) -> int:
    """Pre-flight, then the files of those whom nothing holds back; ends with 1 where somebody has to wait."""
    args, out, files = session.args, session.out, _files(session)
    template, rows, lang = _template(session), _rows(session), _document_lang(session)
    watch = watching(session)
    found = preflight(files, template, lang, rows, watch)
    if found.blocked:
        out.result(as_data(found, out), [*finding_lines(found, out), "", _said(session, "nothing-made")])
        return REFUSED
    key, every = _key(session), rows
    rows = found.ready(every)
    held = len(every) - len(rows)
    author = rows[0].value("issuer")
    order = Order(template, lang, rows, author, datetime.now(UTC), partial(_credential, _folder(session)), key)
    target = Path(args.out)
    data: dict[str, Json] = as_data(found, out)
    lines = [*finding_lines(found, out), ""] if found.findings else []
    if args.merged:
        size, _fresh = make_merged(files, order, _title(session, rows), target, watch)
        data["made"] = {"file": str(target), "bytes": size, "certificates": len(rows)}
        lines.append(_said(session, "merged-made", file=str(target), count=len(rows)))
        folder = target.parent
    else:
        made = make(files, order, target, args.name or USUAL, watch)
        report(session.program.tables, made, target, out.lang)
        data["made"] = made_data(made, target)
        lines.append(_said(session, "made", folder=str(target), fresh=made.fresh, kept=len(rows) - made.fresh))
        folder = target
    if args.contact_sheet:
        lines += _contact(session, order, folder, data)
    if key is not None:
        data["sealed_by"], data["self_signed"] = key.signer, key.self_signed
        lines.append(seal_line(session, key))
    if held:
        lines.append(_said(session, "held", count=held))
    out.result(data, lines)
    return REFUSED if held else DONE


def watching(session: Session) -> Progress:
    """Says on a terminal how far the work is; Ctrl+C stops it, and the same command goes on later."""
    if session.out.as_json or not sys.stderr.isatty():
        return unwatched

    def tell(done: int, total: int) -> None:
        end = "\r" if done < total else "\n"
        print(_said(session, "progress", done=done, total=total), end=end, file=sys.stderr, flush=True)

    return tell


def _contact(session: Session, order: Order, folder: Path, data: dict[str, Json]) -> list[str]:
    """The contact sheet as a PDF and as pictures of its pages."""
    files, path = _files(session), folder / f"{_said(session, 'contact-file')}.pdf"
    files.contact_sheet(order, path, unwatched)
    pictures = files.pictures(path, folder, unwatched)
    data["contact_sheet"] = str(path)
    data["pictures"] = [str(picture) for picture in pictures]
    return [_said(session, "contact-made", file=str(path), count=len(pictures))]


def _said(session: Session, key: str, **args: str | int) -> str:
    return session.out.say(f"certificates-{key}", **args)


def _files(session: Session) -> CertificateFiles:
    return session.program.certificates


def _document_lang(session: Session) -> Lang:
    return Lang.of(session.args.lang) if session.args.lang else session.out.lang


def _title(session: Session, rows: Sequence[Facts]) -> str:
    names = list(dict.fromkeys(facts.value("credential_name") for facts in rows))
    return _said(session, "merged-title", credential=" / ".join(names[:3]), count=len(rows))


def _template(session: Session) -> Template:
    return chosen_template(session, session.args.template)


def chosen_template(session: Session, name: str) -> Template:
    """A bundled template by its id, or one from a file; on the paper asked for."""
    paper = getattr(session.args, "paper", "")
    known = {t.id: t for t in bundled(session.definitions, _files(session))}
    path = Path(name)
    if name not in known and not path.exists():
        told = message("certificates-no-template", name=name)
        raise Refused(told, message("certificates-no-template-fix", known=", ".join(known)))
    found = known[name] if name in known else _files(session).read(path)
    return on_sheet(found, Paper(paper)) if paper else found


def wanted_certificates(session: Session) -> Wanted | None:
    """How the certificates of an award are to be made, None for none. Refused where the key of the seal stays shut."""
    args = session.args
    if not args.certificate:
        if args.merged or args.seal:
            raise Refused(message("awards-option", option="--certificate"), message("awards-option-fix"), "certificate")
        return None
    key = _files(session).seal_key(Path(args.seal), passphrase(session.out, OF_SEAL)) if args.seal else None
    return Wanted(chosen_template(session, args.certificate), args.merged, key)


def seal_line(session: Session, key: SealKey) -> str:
    """Who sealed, and whether anybody vouches for the key."""
    return _said(session, "sealed-own" if key.self_signed else "sealed", signer=key.signer)


def _rows(session: Session) -> tuple[Facts, ...]:
    book = session.program.tables.read(Path(session.args.data))
    sheet = max(book.sheets, key=lambda s: len(s.rows))
    header, columns = columns_of(sheet)
    if "learner_name" not in columns.chosen:
        raise Refused(message("certificates-no-names"), message("certificates-no-names-fix"))
    issuer = session.definitions.profile.issuer.name.to(_document_lang(session))
    return facts_in(sheet, header, columns, {"issuer": issuer, **_given(session.args.set)})


def _given(pairs: Sequence[str]) -> Mapping[str, str]:
    """``field=value`` as it was typed."""
    found: dict[str, str] = {}
    for pair in pairs:
        key, divided, value = pair.partition("=")
        if not divided or key not in BY_KEY:
            told = message("certificates-set", given=pair)
            raise Refused(told, message("certificates-set-fix", known=", ".join(BY_KEY)))
        found[key] = value
    return found


def _folder(session: Session) -> Path | None:
    return Path(session.args.credentials) if session.args.credentials else None


def _credential(folder: Path | None, facts: Facts) -> bytes:
    """The signed credential of a learner: the file named like the number of the credential."""
    number = facts.value("credential_id")
    if folder is None or not number or Path(number).name != number:
        return b""
    for suffix in (".json", ".jwt"):
        path = folder / f"{number}{suffix}"
        if path.is_file():
            return path.read_bytes()
    told = message("certificates-no-credential", learner=facts.learner, number=number)
    raise Refused(told, message("certificates-no-credential-fix", number=number, folder=str(folder)))


def _key(session: Session) -> SealKey | None:
    file = session.args.seal
    return _files(session).seal_key(Path(file), passphrase(session.out, OF_SEAL)) if file else None
