"""Names of boxes and of their values, as people say them."""

from __future__ import annotations

from mcdesk.domain import formats
from mcdesk.domain.certificates.attributes import Attribute
from mcdesk.domain.certificates.facts import BY_KEY, named_fields
from mcdesk.domain.certificates.template import Box, BoxKind
from mcdesk.ui.certificates.design import Design
from mcdesk.ui.context import Ui

_MOST = 40


def name_of(ui: Ui, design: Design, box: Box) -> str:
    """What the box is, and the first of its words."""
    kind = ui.say(f"certificates-kind-{box.kind}")
    words = " ".join(box.text.to(design.lang).split())
    for key in named_fields(words):
        if key in BY_KEY:
            words = words.replace(
                f"{{{key}}}",
                f"‹{ui.words(BY_KEY[key].label)}›",
            )
    if box.kind is BoxKind.IMAGE:
        words = box.alt.to(ui.lang) or box.image
    if len(words) > _MOST:
        words = f"{words[: _MOST - 1]}\N{HORIZONTAL ELLIPSIS}"
    return formats.named(kind, words, ui.lang) if words else kind


def value_of(ui: Ui, attribute: Attribute, choice: str) -> str:
    """A choice of an attribute in words."""
    if attribute.name in ("needs", "unless"):
        return ui.words(BY_KEY[choice].label) if choice else ui.say(f"certificates-value-{attribute.name}-none")
    return ui.say(f"certificates-value-{attribute.name}-{choice}")
