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


def catalogue_search(session: Session) -> int:
    """``catalogue search``."""
    from mcdesk.cli import catalogue

    return catalogue.search(session)


def catalogue_export(session: Session) -> int:
    """``catalogue export``."""
    from mcdesk.cli import catalogue

    return catalogue.export(session)


def catalogue_import(session: Session) -> int:
    """``catalogue import``."""
    from mcdesk.cli import catalogue

    return catalogue.bring_in(session)


def catalogue_template(session: Session) -> int:
    """``catalogue template``."""
    from mcdesk.cli import catalogue

    return catalogue.template(session)


def catalogue_undo(session: Session) -> int:
    """``catalogue undo``."""
    from mcdesk.cli import catalogue

    return catalogue.undo(session)


def credential_list(session: Session) -> int:
    """``credential list``."""
    from mcdesk.cli import credentials

    return credentials.list_credentials(session)


def credential_new(session: Session) -> int:
    """``credential new``."""
    from mcdesk.cli import credentials

    return credentials.new(session)


def credential_show(session: Session) -> int:
    """``credential show``."""
    from mcdesk.cli import credentials

    return credentials.show(session)


def credential_from_request(session: Session) -> int:
    """``credential from-request``."""
    from mcdesk.cli import credentials

    return credentials.from_request(session)


def credential_amend(session: Session) -> int:
    """``credential amend``."""
    from mcdesk.cli import credentials

    return credentials.amend(session)


def credential_issue(session: Session) -> int:
    """``credential issue``."""
    from mcdesk.cli import credentials

    return credentials.issue(session)


def credential_state(session: Session) -> int:
    """``credential state``."""
    from mcdesk.cli import credential_life

    return credential_life.state(session)


def credential_compare(session: Session) -> int:
    """``credential compare``."""
    from mcdesk.cli import credential_files

    return credential_files.compare_versions(session)


def credential_export(session: Session) -> int:
    """``credential export``."""
    from mcdesk.cli import credential_files

    return credential_files.export(session)


def credential_calendar(session: Session) -> int:
    """``credential calendar``."""
    from mcdesk.cli import credential_files

    return credential_files.calendar(session)


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


def framework_import(session: Session) -> int:
    """``framework import``."""
    from mcdesk.cli import framework_import

    return framework_import.run(session)


def framework_list(session: Session) -> int:
    """``framework list``."""
    from mcdesk.cli import frameworks

    return frameworks.list_frameworks(session)


def framework_remove(session: Session) -> int:
    """``framework remove``."""
    from mcdesk.cli import frameworks

    return frameworks.remove(session)


def framework_coverage(session: Session) -> int:
    """``framework coverage``."""
    from mcdesk.cli import frameworks

    return frameworks.coverage(session)


def framework_export(session: Session) -> int:
    """``framework export``."""
    from mcdesk.cli import frameworks

    return frameworks.export(session)


def verify(session: Session) -> int:
    """``verify``."""
    from mcdesk.cli import verifying

    return verifying.verify(session)


def key_new(session: Session) -> int:
    """``key new``."""
    from mcdesk.cli import keys

    return keys.new(session)


def key_list(session: Session) -> int:
    """``key list``."""
    from mcdesk.cli import keys

    return keys.list_keys(session)


def key_rotate(session: Session) -> int:
    """``key rotate``."""
    from mcdesk.cli import keys

    return keys.rotate(session)


def key_backup(session: Session) -> int:
    """``key backup``."""
    from mcdesk.cli import keys

    return keys.backup(session)


def key_restore(session: Session) -> int:
    """``key restore``."""
    from mcdesk.cli import keys

    return keys.restore(session)


def key_did(session: Session) -> int:
    """``key did``."""
    from mcdesk.cli import keys

    return keys.show_did(session)


def key_publish(session: Session) -> int:
    """``key publish``."""
    from mcdesk.cli import keys

    return keys.publish(session)


def demo(session: Session) -> int:
    """``demo``."""
    from mcdesk.cli import workspace

    return workspace.demo(session)
