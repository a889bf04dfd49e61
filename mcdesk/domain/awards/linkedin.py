"""The link that adds a badge to a LinkedIn profile.

Parameter names as public implementations have them: LinkedIn documents none.
"""

from __future__ import annotations

from datetime import date
from urllib.parse import quote, urlencode

PAGE = "https://www.linkedin.com/profile/add"


def add_to_profile(
    name: str, organization: str, number: str, awarded: date, ends: date | None = None, badge: str = ""
) -> str:
    """The address: months count from 1. ``number`` is that of the organization's page, "" to go by its name."""
    issuer = {"organizationId": number} if number else {"organizationName": organization}
    values = {"startTask": "CERTIFICATION_NAME", "name": name, **issuer}
    values |= {"issueYear": str(awarded.year), "issueMonth": str(awarded.month)}
    if ends:
        values |= {"expirationYear": str(ends.year), "expirationMonth": str(ends.month)}
    if badge:
        values["certId"] = badge
    return f"{PAGE}?{urlencode(values, quote_via=quote)}"
