"""``request export``: the proposal as a document."""

from __future__ import annotations

import argparse
from pathlib import Path

from mcdesk.app.exporting import export_request, file_name
from mcdesk.app.proposal import ProposalOptions
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Lang

LANGS = {"en": (Lang.EN,), "fr": (Lang.FR,), "both": (Lang.EN, Lang.FR)}
"""The languages of a document by what ``--lang`` says."""


def export(session: Session) -> int:
    """Write the proposal of a request as it stands; a draft says so on every page."""
    args, out = session.args, session.out
    with session.services() as services:
        request = chosen(services, args.id)
        exporter = services.exporters.get(args.format)
        path = Path(args.out or file_name(request, exporter.suffix if exporter else ""))
        options = _options(args, out.lang, services.paper)
        done = export_request(services, request, options, path, args.format)
    data: dict[str, Json] = {
        "request": request.id,
        "number": request.number,
        "file": str(done.path),
        "format": args.format,
        "languages": [lang.value for lang in options.langs],
        "paper": options.paper.value,
        "bytes": done.path.stat().st_size,
        "missing_characters": list(done.missing),
    }
    lines = [out.say("cli-exported", file=str(done.path))]
    if done.missing:
        lines.append(out.say("cli-missing-characters", characters=" ".join(done.missing)))
    out.result(data, lines)
    return DONE


def _options(args: argparse.Namespace, lang: Lang, paper: Paper) -> ProposalOptions:
    return ProposalOptions(
        langs=LANGS.get(args.lang, (lang,)),
        paper=Paper(args.paper or paper),
        sections=tuple(args.section),
        contacts=not args.without_contacts,
        comments=args.with_comments,
    )
