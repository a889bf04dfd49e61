"""Pictures from files into the template."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from mcdesk.domain.errors import Refused
from mcdesk.domain.folding import folded
from mcdesk.domain.texts import message
from mcdesk.ui.certificates.design import Design

MOST_BYTES = 20_000_000


def take_picture(design: Design, path: Path) -> None:
    """Show the picture of a file in the chosen box. Refused where it cannot be read or is none."""
    name = picture_name(path.name)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused(
                message("certificates-image-large", image=name, most=40), message("certificates-image-large-fix")
            )
        data = path.read_bytes()
    except OSError as error:
        raise Refused(
            message("certificates-not-read", file=path.name), message("certificates-image-broken-fix")
        ) from error
    design.files.image(name, data)
    template = design.template
    taken = {n for n, kept in template.images.items() if kept != data}
    free = name if name not in taken else next(n for i in range(2, 999) if (n := _numbered(name, i)) not in taken)
    with_image = replace(template, images={**template.images, free: data})
    for box in design.boxes:
        with_image = with_image.with_box(replace(box, image=free))
    design.put("change", with_image)


def _numbered(name: str, number: int) -> str:
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}-{number}{dot}{suffix}"


def picture_name(name: str) -> str:
    """A name that template files take: small letters, digits, hyphens, and the ending."""
    stem, _dot, suffix = name.rpartition(".")
    plain = re.sub(r"[^a-z0-9._-]+", "-", folded(stem)).strip("-._")[:60]
    ending = suffix.lower() if suffix.lower() in ("png", "jpg", "jpeg") else "png"
    return f"{plain or 'picture'}.{ending}"
