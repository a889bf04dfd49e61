"""``framework list``, ``remove``, ``coverage`` and ``export``."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.frameworks import exporting, using
from mcdesk.app.frameworks.exporting import strength_words
from mcdesk.app.services import Services
from mcdesk.cli.exits import DONE
from mcdesk.cli.output import cell, print_json, table
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.frameworks.coverage import Covered
from mcdesk.domain.frameworks.entries import Shelved, in_language

HEAD = ("framework-id", "framework-items", "framework-version", "framework-licence", "framework-name")


def list_frameworks(session: Session) -> int:
    """The frameworks at hand with their licence and how many items each has."""
    with session.services() as services:
        found = list(services.frameworks.shelved().values())
    if session.out.as_json:
        print_json({"workspace": str(session.workspace), "frameworks": [_shelved(session, s) for s in found]})
        return DONE
    rows = [_row(session, s) for s in found]
    for line in table(rows, [session.out.say(f"cli-head-{h}") for h in HEAD]):
        print(line)
    return DONE


def _row(session: Session, shelved: Shelved) -> list[str]:
    short, framework = session.out.lang.short, shelved.framework
    licence, name = in_language(framework.licence, short), in_language(framework.name, short)
    return [framework.id, str(shelved.count), framework.version, cell(licence, 40), cell(name)]


def _shelved(session: Session, shelved: Shelved) -> dict[str, Json]:
    short, framework = session.out.lang.short, shelved.framework
    return {
        "id": framework.id,
        "version": framework.version,
        "name": in_language(framework.name, short),
        "publisher": in_language(framework.publisher, short),
        "licence": in_language(framework.licence, short),
        "attribution": in_language(framework.attribution, short),
        "source": list(framework.source),
        "items": shelved.count,
        "superseded": shelved.superseded,
        "imported_at": shelved.at.isoformat() if shelved.at else None,
    }


def remove(session: Session) -> int:
    """Take an imported framework out; refused where a record uses it."""
    with session.services(writing=True) as services:
        done = using.remove(services, session.args.id).value
    session.out.result({"removed": done}, [session.out.say("cli-framework-removed", id=done)])
    return DONE


def coverage(session: Session) -> int:
    """What the records cover: as a table on the terminal, or in a file of CASE, XLSX or CSV."""
    args, out = session.args, session.out
    with session.services() as services:
        found = using.covered(services, args.framework, gaps=args.gaps)
        if args.out:
            path = Path(args.out)
            if path.suffix.lower() == ".json":
                services.art.write(path, exporting.coverage_package(services, out.lang))
            else:
                session.program.tables.write(path, [exporting.coverage_sheet(services, found, out.lang)])
            out.result({"file": str(path)}, [out.say("cli-written", file=str(path))])
            return DONE
        rows = [_covered(services, c, session) for c in found]
    if out.as_json:
        print_json({"covered": [_claims(c) for c in found]})
        return DONE
    head = [out.say(f"cli-head-{h}") for h in ("framework-id", "code", "strength", "records", "competency")]
    for line in table(rows, head) if rows else [out.say("cli-nothing-covered")]:
        print(line)
    return DONE


def _covered(services: Services, covered: Covered, session: Session) -> list[str]:
    entry = services.frameworks.entry(covered.key)
    title = entry.name(session.out.lang.short) if entry else covered.title
    words = strength_words(services, covered.strongest, session.out.lang) if covered.claims else "-"
    return [*covered.key, words, cell(", ".join(covered.records), 40), cell(title)]


def _claims(covered: Covered) -> dict[str, Json]:
    claims: list[Json] = [
        {"record": c.number, "kind": c.kind, "outcome": c.statement, "strength": c.strength} for c in covered.claims
    ]
    return {"framework": covered.key.framework, "code": covered.key.code, "title": covered.title, "claims": claims}


def export(session: Session) -> int:
    """Write a framework as a CASE 1.1 package, or as a table where the file is to be one."""
    args, out = session.args, session.out
    path = Path(args.out or f"{args.id}.json")
    with session.services() as services:
        if path.suffix.lower() in session.program.tables.writable:
            session.program.tables.write(path, [exporting.framework_sheet(services, args.id, out.lang)])
        else:
            services.art.write(path, exporting.framework_package(services, args.id, out.lang))
    out.result({"file": str(path)}, [out.say("cli-written", file=str(path))])
    return DONE
