"""Which place of the bar a page belongs to that the bar itself does not name."""

from __future__ import annotations

OF_THE_RECORD = frozenset(
    {
        "request",
        "redline",
        "record-history",
        "rubric",
        "employer",
        "credential-decision",
    }
)
"""Pages of the open record: they belong to the list that it is in."""
INNER = {
    "recovery": "requests",
    "catalogue-import": "catalogue",
    "certificate-design": "certificates",
    "awards-revoke": "awards",
    "awards-remove": "awards",
    "award-verify": "awards",
    "award-new": "awards",
    "award-key": "awards",
    "award-keys": "awards",
    "awards-correct": "awards",
    "awards-follow": "awards",
    "new-credential": "credentials",
}


def place_in_bar(place: str, record_place: str) -> str:
    """The place of the bar for a page; ``record_place`` lists the record that is on the screen."""
    if place in OF_THE_RECORD:
        return record_place
    return INNER.get(place, "credentials" if place.startswith("credential-") else place)
