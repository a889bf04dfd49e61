"""``badge image``: the designed badge of a record as a file."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.badge_image import recipe_of, save
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import words


def image(session: Session) -> int:
    """Write the badge as SVG or PNG, as the ending of the file says; what platforms will not take is told."""
    args, out = session.args, session.out
    with session.services() as services:
        record = chosen(services, args.id, RecordKind.CREDENTIAL, RecordKind.REQUEST)
        recipe = recipe_of(services, record)
        made = save(services, recipe, out.lang, Path(args.out), args.size)
    beyond = [words(m, out.lang) for m in made.beyond]
    data: dict[str, Json] = {
        "record": record.id,
        "number": record.number,
        "file": args.out,
        "media_type": made.media_type,
        "bytes": len(made.data),
        "beyond_limits": beyond,
        "missing_characters": list(made.missing),
    }
    out.result(data, [out.say("badge-image-saved", file=args.out), *beyond])
    return DONE
