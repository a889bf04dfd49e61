"""``request list`` and ``request show``: what is in the workspace."""

from __future__ import annotations

from mcdesk.cli.exits import DONE
from mcdesk.cli.output import cell, print_json, table
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import Record, RecordKind, State


def list_requests(session: Session) -> int:
    """The requests, the last changed first."""
    with session.services() as services:
        found, profile = list(services.store.records(RecordKind.REQUEST)), services.profile
    if session.out.as_json:
        print_json({"workspace": str(session.workspace), "requests": [summary(r) for r in found]})
        return DONE
    if not found:
        print(session.out.say("cli-none", file=str(session.workspace)))
        return DONE
    head = [session.out.say(f"cli-head-{name}") for name in ("number", "state", "changed", "title")]
    for line in table([_row(session, profile, r) for r in found], head):
        print(line)
    return DONE


def summary(request: Record) -> dict[str, Json]:
    """A request without its answers."""
    return {
        "id": request.id,
        "number": request.number,
        "title": request.title,
        "state": request.state.value,
        "version": request.version,
        "form": request.form_id,
        "form_version": request.form_version,
        "profile": request.profile_id,
        "created_by": request.created_by,
        "created_at": request.created_at.isoformat() if request.created_at else None,
        "updated_at": request.updated_at.isoformat() if request.updated_at else None,
    }


def _state(session: Session, profile: Profile, request: Record) -> str:
    if request.state is State.DRAFT:
        return session.out.say("cli-state-draft", version=request.version)
    state = profile.state_label(request.state)
    return session.out.say("cli-state-other", state=state, version=request.version)


def _row(session: Session, profile: Profile, request: Record) -> list[str]:
    state = _state(session, profile, request)
    changed = request.updated_at.astimezone().strftime("%Y-%m-%d %H:%M") if request.updated_at else ""
    return [request.number, state, changed, cell(request.title) or session.out.say("cli-untitled")]


def show(session: Session) -> int:
    """The answers as ``request new`` takes them."""
    with session.services() as services:
        request = services.store.get(session.args.id)
    print_json({"form": request.form_id, "form_version": request.form_version, "answers": request.answers})
    return DONE
