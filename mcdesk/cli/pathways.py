"""``pathway``: the stacks of a workspace, what is to be mended, their map, and what breaks when a record goes."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.pathways import exporting
from mcdesk.app.pathways.portfolio import Portfolio, impact, portfolio
from mcdesk.app.pathways.telling import told
from mcdesk.app.requests import check
from mcdesk.app.services import Services
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import cell, paragraph, table
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused
from mcdesk.domain.pathways.stacks import Stack, hours_of
from mcdesk.domain.problems import Problem, Severity, problems_of
from mcdesk.domain.records import Record
from mcdesk.domain.texts import message, words


def list_stacks(session: Session) -> int:
    """Every stack with the number of its members, its hours and where it leads."""
    out = session.out
    with session.services() as services:
        found = portfolio(services)
    data: list[Json] = [_stack(found, stack) for stack in found.stacks]
    rows = [
        [
            stack.number,
            out.say("pathways-hours", hours=hours_of(stack, found.members).counted),
            cell(stack.name) or out.say("pathways-untitled"),
            cell(stack.ladder.target) if stack.ladder is not None else "",
        ]
        for stack in found.stacks
    ]
    head = [out.say(f"cli-head-{name}") for name in ("number", "hours", "title", "target")]
    out.result({"stacks": data}, table(rows, head) if rows else [out.say("pathways-none")])
    return DONE


def _stack(found: Portfolio, stack: Stack) -> dict[str, Json]:
    hours = hours_of(stack, found.members)
    ladder: Json = None
    if stack.ladder is not None:
        ladder = {"kind": stack.ladder.kind, "target": stack.ladder.target, "articulation": stack.ladder.articulation}
    return {
        "id": stack.id,
        "number": stack.number,
        "name": stack.name,
        "kind": stack.kind,
        "members": len(stack.steps),
        "hours": hours.counted,
        "elective_hours": hours.elective,
        "members_without_hours": hours.unknown,
        "ladder": ladder,
    }


def check_stacks(session: Session) -> int:
    """What is to be mended in a stack, or in all; refused where something would block a learner."""
    out = session.out
    with session.services() as services:
        records = _chosen(portfolio(services), [session.args.id] if session.args.id else [])
        problems = [(record, problem) for record in records for problem in _problems(services, record)]
    data: list[Json] = []
    lines: list[str] = []
    for record, problem in problems:
        said, fix = words(problem.message, out.lang), words(problem.fix, out.lang)
        where = {"stack": record.number, "rule": problem.rule, "ref": str(problem.ref)}
        data.append({**where, "severity": problem.severity.value, "message": said, "fix": fix})
        lines += [*paragraph(said, "", f"{record.number}  "), *paragraph(fix, "  ", "→ ")]
    out.result({"problems": data}, lines or [out.say("pathways-fine")])
    return REFUSED if any(p.severity is Severity.BLOCK for _record, p in problems) else DONE


def _problems(services: Services, record: Record) -> tuple[Problem, ...]:
    return problems_of(check(services, record))


def _chosen(found: Portfolio, names: list[str]) -> list[Record]:
    chosen = [r for r in found.records if not names or r.number in names or r.id in names]
    if names and not chosen:
        raise Refused(message("pathways-no-stack", name=names[0]), message("pathways-no-stack-fix"))
    return chosen


def save_map(session: Session) -> int:
    """Write the map of the stacks named, or of all."""
    out, path = session.out, Path(session.args.out)
    with session.services() as services:
        found = portfolio(services)
        records = _chosen(found, session.args.id)
        exporting.save_map(services, found, out.lang, path, [record.id for record in records])
    data: dict[str, Json] = {"file": str(path), "stacks": [record.number for record in records]}
    out.result(data, [out.say("pathways-saved", file=str(path))])
    return DONE


def tell_impact(session: Session) -> int:
    """What breaks if a record is retired."""
    out = session.out
    with session.services() as services:
        found = impact(portfolio(services), session.args.id)
    broken: list[Json] = [
        {
            "stack": one.stack.number,
            "can_be_completed": one.can_be_completed,
            "held_up": [step.title for step in one.held_up],
            "ladder": one.ladder.target if one.ladder is not None else None,
        }
        for one in found.broken
    ]
    data: dict[str, Json] = {"record": found.member.number, "broken": broken, "learners": found.learners}
    out.result(data, [words(line, out.lang) for line in told(found)])
    return DONE
