"""What the commands of awards print."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mcdesk.app.awards.awarding import Awarded
from mcdesk.app.awards.certifying import Certified
from mcdesk.app.awards.files import Filed, Filing
from mcdesk.app.awards.following import Followed
from mcdesk.app.awards.signing import NotSigned
from mcdesk.cli.certificate_words import finding_data, finding_lines
from mcdesk.cli.output import Output, one_line, paragraph
from mcdesk.domain.answers import Json
from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.awards.roster import learners
from mcdesk.domain.badges.credential import moment
from mcdesk.domain.certificates.findings import Finding
from mcdesk.domain.tabular.preview import Preview, headers_of


def preview_data(preview: Preview, out: Output) -> dict[str, Json]:
    """A roster as JSON: counts, columns, every problem."""
    headers = headers_of(preview.sheet, preview.header)
    problems: list[Json] = [
        {
            "row": row.row + 1,
            "cell": p.where,
            "column": p.target,
            "value": p.value,
            "message": out.words(p.fault.message),
            "fix": out.words(p.fault.fix),
            "blocks": p.blocks,
        }
        for row in preview.with_problems
        for p in row.problems
    ]
    return {
        "rows": preview.counted,
        "blank": preview.blank,
        "ready": len(preview.ready),
        "completed": len(learners(preview.ready)),
        "columns": {key: headers[c] for key, c in preview.columns.chosen.items()},
        "unused": [{"header": u.header, "values": u.filled} for u in preview.unused],
        "problems": problems,
    }


def preview_lines(preview: Preview, out: Output) -> list[str]:
    """The same for a person."""
    lines = [out.words(note) for note in preview.sheet.notes]
    lines += [out.say("catalogue-unused", header=u.header, count=u.filled) for u in preview.unused]
    for row in preview.with_problems:
        for p in row.problems:
            where = p.where or out.say("catalogue-row-number", row=row.row + 1)
            told = f"{out.words(p.fault.message)} {out.words(p.fault.fix)}"
            lines += paragraph(f"{one_line(p.value)}  {told}".strip(), "  ", f"{where}  ")
    completed = len(learners(preview.ready))
    counts = {"rows": preview.counted, "blank": preview.blank, "ready": completed}
    unfinished = len(preview.ready) - completed
    more = [out.say("awards-roster-unfinished", count=unfinished)] if unfinished else []
    return [*lines, out.say("awards-roster-counts", **counts), *more]


def trouble_lines(error: NotSigned, out: Output) -> list[str]:
    """Why badges could not be signed, each with its row."""
    lines = [out.words(error.message)]
    for one in error.troubles:
        where = out.say("catalogue-row-number", row=one.row + 1)
        lines += paragraph(out.named(one_line(one.name), out.words(one.message)), "  ", f"{where}  ")
    return [*lines, *([out.words(error.hint)] if error.hint else [])]


def awarded_data(done: Awarded, filed: Sequence[Filed], filing: Filing, others: Sequence[Path]) -> dict[str, Json]:
    """What was awarded as JSON."""
    return {
        "cohort": done.cohort.number or None,
        "name": done.cohort.name,
        "awarded": done.fresh,
        "skipped": len(done.skipped),
        "replaced": done.replaced,
        "again": done.again,
        "folder": str(filing.folder),
        "awards": [
            {**line_data(f.line), "fresh": f.fresh, "linkedin": f.linkedin, "files": [str(p) for p in f.paths]}
            for f in filed
        ],
        "files": [str(path) for path in others],
    }


def awarded_lines(
    done: Awarded, filed: Sequence[Filed], filing: Filing, published: Sequence[Path], out: Output, *, backed_up: bool
) -> list[str]:
    """The same for a person. ``backed_up``: whether the key that signed has a backup."""
    if done.again:
        lines = [out.say("awards-again", number=done.cohort.number)]
    elif done.fresh:
        lines = [out.say("awards-done", count=done.fresh, number=done.cohort.number, name=done.cohort.name)]
    else:
        lines = [out.say("awards-none")]
    if done.skipped:
        lines.append(out.say("awards-skipped", count=len(done.skipped)))
    if done.replaced:
        lines.append(out.say("awards-replaced", count=done.replaced))
    fresh = sum(f.fresh for f in filed)
    lines.append(out.say("awards-files", folder=str(filing.folder), fresh=fresh, kept=len(filed) - fresh))
    if not backed_up:
        lines.append(out.say("awards-key-not-backed-up"))
    if published:
        lines.append(out.say("awards-upload", folder=str(filing.below("publish"))))
    return lines


def line_data(line: Line) -> dict[str, Json]:
    """A line of the ledger as JSON."""
    return {
        "id": line.badge,
        "short": line.short,
        "name": line.name,
        "email": line.email,
        "language": line.language.value,
        "awarded": moment(line.awarded),
        "expires": moment(line.ends) if line.ends else None,
        "standing": line.standing.value,
        "reason": line.reason,
        "changed": moment(line.changed_at) if line.changed_at else None,
        "sha256": line.sha256,
        "issuer": line.issuer,
        "removed": moment(line.removed_at) if line.removed_at else None,
    }


def certificate_lines(certified: Certified, filed: Sequence[Filed], filing: Filing, out: Output) -> list[str]:
    """What became of the certificates, and whose wait."""
    said: list[str] = []
    for preflight in certified.blocked.values():
        said += ["", out.say("awards-no-certificates"), *finding_lines(preflight, out)]
    for lang, found in certified.made.items():
        folder = str(filing.below("certificates") / lang.short)
        said.append(out.say("awards-certificates-made", folder=folder, count=len(found.files), fresh=found.fresh))
    waiting = _waiting(certified, filed)
    if waiting:
        said += ["", out.say("awards-certificates-held", count=len(waiting))]
        for line, why in waiting:
            said += paragraph(out.named(f"{one_line(line.name)} ({line.language.value})", out.words(why.message)), "  ")
            said += paragraph(out.words(why.fix), "  ", "→ ")
    return said


def _waiting(certified: Certified, filed: Sequence[Filed]) -> list[tuple[Line, Finding]]:
    """Whose certificates wait although others of their language were made, with the reason of each."""
    lines = [f.line for f in filed if f.line.language not in certified.blocked]
    return [(line, certified.held[line.id]) for line in lines if line.id in certified.held]


def certificate_data(certified: Certified, filed: Sequence[Filed], out: Output) -> dict[str, Json]:
    """The same as JSON: how many there are in each language, and whose wait."""
    held: list[Json] = [
        {**finding_data(why, out), "id": f.line.badge, "name": f.line.name, "language": f.line.language.value}
        for f in filed
        if (why := certified.held.get(f.line.id))
    ]
    counts: dict[str, Json] = {lang.value: len(made.files) for lang, made in certified.made.items()}
    return {"certificates": counts, "held": held}


def followed_lines(found: Followed, filing: Filing, out: Output) -> list[str]:
    """What is to be sent and uploaded after a revocation or a correction."""
    said = []
    if found.letters:
        said.append(out.say("awards-letters-written", count=len(found.letters), folder=str(filing.below("letters"))))
    if found.published:
        said.append(out.say("awards-upload", folder=str(filing.below("publish"))))
    return said
