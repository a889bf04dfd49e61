"""The commands on stacks by name; see :mod:`mcdesk.cli.commands`."""

from __future__ import annotations

from mcdesk.cli.session import Session


def pathway_list(session: Session) -> int:
    """``pathway list``."""
    from mcdesk.cli import pathways

    return pathways.list_stacks(session)


def pathway_check(session: Session) -> int:
    """``pathway check``."""
    from mcdesk.cli import pathways

    return pathways.check_stacks(session)


def pathway_map(session: Session) -> int:
    """``pathway map``."""
    from mcdesk.cli import pathways

    return pathways.save_map(session)


def pathway_impact(session: Session) -> int:
    """``pathway impact``."""
    from mcdesk.cli import pathways

    return pathways.tell_impact(session)
