"""``framework import``: a file becomes a framework of the workspace, or the next version of one."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from mcdesk.app.frameworks.files import Opened, open_file, read_file
from mcdesk.app.frameworks.importing import Plan, Wish, carry_out, facts_from, facts_missing, gate, plan, suggested_id
from mcdesk.app.services import Services
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import Output, one_line
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.frameworks.entries import in_language
from mcdesk.domain.frameworks.presets import Preset, Role, load_presets
from mcdesk.domain.records import Framework
from mcdesk.domain.tabular.targets import plain
from mcdesk.domain.texts import Message, message


def run(session: Session) -> int:
    """Import, or with ``--dry-run`` only say what it would change; 1 where a fact is missing, each named."""
    args, presets = session.args, load_presets()
    with session.services(writing=not args.dry_run) as services:
        opened = _opened(session, presets)
        wish = _wish(services, args, opened)
        missing = facts_missing(wish, presets, {s.id: s for s in services.frameworks.bundled})
        if missing and not args.dry_run:
            ask = gate(wish, presets).to(session.out.lang)
            raise _missing(next(iter(missing)), ask, next(iter(missing.values())))
        planned = plan(services, wish)
        if not args.dry_run:
            carry_out(services, wish, presets)
    session.out.result(_data(session.out, planned, args.dry_run), _lines(session.out, planned, args.dry_run))
    return REFUSED if missing else DONE


def _missing(fact: str, ask: str, why: Message) -> Refused:
    option = "confirm-licence" if fact == "confirmed" else "edition" if fact == "version" else fact
    told = why if fact != "confirmed" else message("cli-framework-confirm", ask=ask)
    return Refused(told, message("cli-framework-missing-fix", option=f"--{option}"), fact)


def _opened(session: Session, presets: tuple[Preset, ...]) -> Opened:
    args = session.args
    lang = args.text_lang or session.out.lang.short
    opened = open_file(session.program.tables, Path(args.file), presets, lang, args.preset)
    if args.text_lang:
        opened = replace(opened, lang=args.text_lang)
    for given in args.column:
        role, _, heading = given.partition("=")
        place = next((n for n, h in enumerate(opened.headings) if plain(h) == plain(heading)), None)
        if role not in set(Role) or place is None:
            known = ", ".join(Role)
            fix = message("cli-framework-column-fix", known=known)
            raise Refused(message("cli-framework-column", given=given), fix)
        opened = opened.with_column(place, role)
    return opened


def _wish(services: Services, args: argparse.Namespace, opened: Opened) -> Wish:
    contents = read_file(opened, args.edition or opened.preset.version, services.today())
    named = args.id or facts_from(opened.preset, contents, None, opened.lang).id or suggested_id(args.name)
    facts = facts_from(opened.preset, contents, services.frameworks.shelved().get(named), opened.lang)
    return Wish(
        framework=_said(replace(facts, id=named), args, opened.lang),
        reading=contents.reading,
        preset=opened.preset.key,
        file=opened.name,
        confirmed=args.confirm_licence,
        texts_only=opened.lang if args.texts_only else "",
        heirs=contents.heirs,
    )


def _said(framework: Framework, args: argparse.Namespace, lang: str) -> Framework:
    """The facts with what the command line says of them."""

    def put(texts: Mapping[str, str], said: str) -> Mapping[str, str]:
        return {**texts, lang: said} if said else texts

    return replace(
        framework,
        name=put(framework.name, args.name),
        publisher=put(framework.publisher, args.publisher),
        licence=put(framework.licence, args.licence),
        attribution=put(framework.attribution, args.attribution),
        version=args.edition or framework.version,
        source=(args.source,) if args.source else framework.source,
    )


def _data(out: Output, done: Plan, dry: bool) -> dict[str, Json]:
    reading, difference, framework = done.wish.reading, done.difference, done.wish.framework
    troubles: list[Json] = [
        {"row": t.row, "column": t.role.value, "value": t.value, "why": out.words(t.why), "left_out": t.left_out}
        for t in reading.troubles
    ]
    return {
        "framework": framework.id,
        "name": in_language(framework.name, out.lang.short),
        "version": framework.version,
        "preset": done.wish.preset,
        "imported": not dry,
        "rows": reading.rows,
        "repeated": reading.repeated,
        "left_out": reading.left_out,
        "items": difference.in_force,
        "added": len(difference.added),
        "changed": len(difference.changed),
        "superseded": len(difference.superseded),
        "problems": troubles,
    }


def _lines(out: Output, done: Plan, dry: bool) -> list[str]:
    reading, difference, framework = done.wish.reading, done.difference, done.wish.framework
    name = in_language(framework.name, out.lang.short) or framework.id
    key = "cli-framework-would" if dry else "cli-framework-imported"
    counts = {"added": len(difference.added), "changed": len(difference.changed), "over": len(difference.superseded)}
    lines = [
        out.say(key, name=name, id=framework.id, count=difference.in_force),
        out.say("cli-framework-counts", rows=reading.rows, repeated=reading.repeated, left=reading.left_out, **counts),
    ]
    rows = ((t.row, out.words(t.why), one_line(t.value)) for t in reading.troubles)
    return [*lines, *(out.say("cli-framework-row", row=n, why=why, value=value) for n, why, value in rows)]
