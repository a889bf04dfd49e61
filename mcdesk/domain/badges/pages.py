"""Pages of a website that somebody brought along: what they say of a hosted badge of Open Badges 2.0.

Source: 1EdTech, Open Badges 2.0, "Hosted verification": the assertion is fetched from its own address, which has to be
of the issuer's site; badge class and issuer are fetched from theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from mcdesk.domain.badges.claims import all_of, part, text
from mcdesk.domain.badges.findings import Finding, Stage, failed, not_checked, passed, warning

Page = Mapping[str, Any]
Pages = Mapping[str, Page]
"""Pages by the addresses that they name as their own."""
_NEEDED = ("recipient", "badge", "issuedOn")
_SAME = ("recipient", "badge", "issuedOn", "expires")


@dataclass(frozen=True)
class Hosted:
    """The badge as its page has it, with badge class and issuer inside where they are at hand."""

    document: dict[str, Any]
    findings: tuple[Finding, ...]


def address_of(document: Page) -> str:
    """Where the page of a badge stands; "" where it does not say."""
    return text(document.get("id")) or text(part(document.get("verify"), "url"))


def hosted(document: dict[str, Any], pages: Pages) -> Hosted:
    """What the pages say: whether the badge is as its page, whose it is, whether it was revoked."""
    address = address_of(document)
    page = pages.get(address)
    if page is None:
        return Hosted(document, (not_checked(Stage.SIGNATURE, "badges-found-no-page", address=address or "?"),))
    if page.get("revoked") is True:
        return Hosted(document, (failed(Stage.STATUS, "badges-found-page-revoked", address=address),))
    badge = _below(page, "badge", pages)
    issuer = _below(badge, "issuer", pages) if badge else None
    whole = {**page, "badge": {**(badge or {}), "issuer": issuer or part(badge, "issuer")}} if badge else dict(page)
    return Hosted(whole, tuple(_findings(document, page, whole, pages, address)))


def _findings(document: Page, page: Page, whole: Page, pages: Pages, address: str) -> Iterator[Finding]:
    lacking = [key for key in _NEEDED if key not in page]
    if lacking:
        yield failed(Stage.STRUCTURE, "badges-found-lacks", fields=", ".join(lacking))
    baked_whole = "badge" in document
    other = [key for key in _SAME if baked_whole and document.get(key) != page.get(key)]
    if other:
        yield failed(Stage.SIGNATURE, "badges-found-page-differs", address=address, fields=", ".join(other))
    else:
        yield passed(Stage.SIGNATURE, "badges-found-page", address=address)
    issuer = part(whole, "badge", "issuer")
    if not isinstance(issuer, dict):
        missing = text(issuer) or text(page.get("badge")) or "?"
        yield warning(Stage.ISSUER, "badges-found-no-page", address=missing)
        return
    named = text(issuer.get("name")) or text(issuer.get("id"))
    if not _own(issuer, address):
        yield failed(Stage.ISSUER, "badges-found-page-elsewhere", address=address, issuer=named)
    else:
        yield warning(Stage.ISSUER, "badges-found-page-issuer", issuer=named, host=_origin(address))
    yield _status(issuer, pages, address)


def _status(issuer: Page, pages: Pages, address: str) -> Finding:
    address_of_list = text(issuer.get("revocationList"))
    revocations = pages.get(address_of_list)
    if address_of_list and revocations is None:
        return not_checked(Stage.STATUS, "badges-found-no-page", address=address_of_list)
    gone = all_of(revocations.get("revokedAssertions")) if revocations else []
    if any(text(one.get("id")) == address for one in gone):
        return failed(Stage.STATUS, "badges-found-page-revoked", address=address)
    return passed(Stage.STATUS, "badges-found-page-good")


def _below(page: Page, key: str, pages: Pages) -> dict[str, Any] | None:
    """What a page names, inside itself or by its address."""
    found = page.get(key)
    if isinstance(found, dict) and "name" in found:
        return found
    page_of_it = pages.get(text(found) or text(part(found, "id")))
    return dict(page_of_it) if page_of_it is not None else None


def _own(issuer: Page, address: str) -> bool:
    """Whether an address is one of the issuer's: as it says itself, else on the site of its own page."""
    rules = issuer.get("verification")
    begins, origins = part(rules, "startsWith"), part(rules, "allowedOrigins")
    if isinstance(begins, str):
        return address.startswith(begins)
    if isinstance(origins, str):
        return _origin(address) == origins
    return bool(_origin(address)) and _origin(address) == _origin(text(issuer.get("id")))


def _origin(address: str) -> str:
    try:
        return urlsplit(address).netloc
    except ValueError:
        return ""
