"""One drawing per kind of block. Importing the package registers them all."""

from mcdesk.export.pdf.blocks import (
    bullets,
    callout,
    chart,
    contents,
    facts,
    heading,
    image,
    paragraph,
    signature,
    table,
)

__all__ = [
    "bullets",
    "callout",
    "chart",
    "contents",
    "facts",
    "heading",
    "image",
    "paragraph",
    "signature",
    "table",
]
