"""The commands by name. Each imports what it needs when it runs: starting quickly is part of a terminal."""

from __future__ import annotations

from mcdesk.cli.session import Session


def request_list(session: Session) -> int:
    """``request list``."""
    from mcdesk.cli import listing

    return listing.list_requests(session)


def request_show(session: Session) -> int:
    """``request show``."""
    from mcdesk.cli import listing

    return listing.show(session)


def request_new(session: Session) -> int:
    """``request new``."""
    from mcdesk.cli import requests

    return requests.new(session)


def request_check(session: Session) -> int:
    """``request check``."""
    from mcdesk.cli import requests

    return requests.check(session)


def request_submit(session: Session) -> int:
    """``request submit``."""
    from mcdesk.cli import requests

    return requests.submit(session)


def request_export(session: Session) -> int:
    """``request export``."""
    from mcdesk.cli import export

    return export.export(session)


def form_schema(session: Session) -> int:
    """``form schema``."""
    from mcdesk.cli import definitions

    return definitions.schema(session)


def form_check(session: Session) -> int:
    """``form check``."""
    from mcdesk.cli import definitions

    return definitions.check_form_file(session)


def form_docs(session: Session) -> int:
    """``form docs``."""
    from mcdesk.cli import definitions

    return definitions.docs(session)


def profile_check(session: Session) -> int:
    """``profile check``."""
    from mcdesk.cli import definitions

    return definitions.check_profile_file(session)


def badge_image(session: Session) -> int:
    """``badge image``."""
    from mcdesk.cli import badge_image

    return badge_image.image(session)


def workspace_new(session: Session) -> int:
    """``workspace new``."""
    from mcdesk.cli import workspace

    return workspace.new(session)


def verify(session: Session) -> int:
    """``verify``."""
    from mcdesk.cli import verifying

    return verifying.verify(session)


def demo(session: Session) -> int:
    """``demo``."""
    from mcdesk.cli import workspace

    return workspace.demo(session)
