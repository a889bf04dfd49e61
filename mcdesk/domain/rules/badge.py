"""Rules on the badge."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.answers import Ref
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import Check, Said, rule, said
from mcdesk.domain.rules.helpers import over_limits, threshold
from mcdesk.domain.rules.sources import BADGE_FACTORY, OWN
from mcdesk.domain.writing.tokens import phrase

IMAGES = ("image/png", "image/svg+xml")
KILOBYTE = 1000


@rule("R32", Severity.WARNING, BADGE_FACTORY, ["badge_image"])
def image(check: Check) -> Iterator[Said]:
    """The badge's image is a PNG or an SVG and not too heavy. Its width is measured when the badge is made."""
    file = check.a.part("badge_image")
    media, size, most = file.text("media_type").lower(), file.integer("size"), threshold(check, "badge_image_max_kb")
    if media and media not in IMAGES:
        yield said("badge_image", "r32-type", file=file.text("name"), found=media)
    if size is not None and most is not None and size > most * KILOBYTE:
        yield said("badge_image", "r32-size", found=-(-size // KILOBYTE), limit=most)


@rule("R33", Severity.WARNING, OWN, ["badge_tags"], owns_limits=True)
def tags(check: Check) -> Iterator[Said]:
    """The badge has a handful of tags, each once."""
    yield from over_limits(check, None, "badge_tags")
    seen: set[tuple[str, ...]] = set()
    for row in check.rows("badge_tags"):
        tag = phrase(row.text("tag"))
        if tag and tag in seen:
            yield said(Ref("badge_tags", row.id, "tag"), "r33-twice", tag=row.text("tag"))
        seen.add(tag)
