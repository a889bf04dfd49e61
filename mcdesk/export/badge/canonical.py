"""The canonical form of a credential (RDFC-1.0), which is what a signature covers.

pyoxigraph reads JSON-LD and brings quads into canonical form; the contexts stand inside the text that it reads, so it
has nothing to fetch. Its lenient reading keeps a term that no context defines as a relative IRI, where its strict
reading drops the term silently: so the text is read leniently, and a relative IRI anywhere means that something would
not be signed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence

from pyoxigraph import CanonicalizationAlgorithm, Dataset, Quad, RdfFormat, parse

from mcdesk.domain.answers import Json
from mcdesk.export.badge.contexts import context_text

MOST_CONTEXTS = 12
"""So many contexts of one badge are read; two or three are usual."""
_IRI = r"<[A-Za-z][A-Za-z0-9+.\-]*:[^\x00-\x20<>\"{}|^`\\]*>"
_WHOLE = re.compile(rf'(?:{_IRI}|_:\w+) {_IRI} (?:"|(?:{_IRI}|_:\w+)(?: (?:{_IRI}|_:\w+))? \.\n)')


class NotCanonical(Exception):
    """The document has no canonical form that mcdesk would stand for; the text names what is in the way."""


def contexts_text(contexts: Json) -> str:
    """The ``@context`` of a document as JSON, each address replaced by its pinned context.

    Raises :class:`~mcdesk.export.badge.contexts.UnknownContext` for an address that is not pinned, and
    :class:`NotCanonical` for anything but addresses: a context inside a badge could give its words another meaning.
    """
    listed = [contexts] if isinstance(contexts, str) else contexts
    if not isinstance(listed, list) or not listed or not all(isinstance(c, str) for c in listed):
        raise NotCanonical("@context")
    if len(listed) > MOST_CONTEXTS:
        raise NotCanonical(f"@context, {len(listed)}")
    return f"[{','.join(context_text(str(c)) for c in listed)}]"


def quads(document: Mapping[str, Json], contexts: str) -> list[Quad]:
    """What the document says; ``contexts`` as :func:`contexts_text` gives it. Raises :class:`NotCanonical`."""
    plain = {k: v for k, v in document.items() if k != "@context"}
    body = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    text = f'{{"@context":{contexts},{body[1:]}' if plain else f'{{"@context":{contexts}}}'
    try:
        return list(parse(text.encode("utf-8"), format=RdfFormat.JSON_LD, lenient=True))
    except (SyntaxError, ValueError) as error:
        raise NotCanonical(str(error)) from error


def lines(found: Iterable[Quad], *, long: bool = False) -> list[str]:
    """The canonical N-Quads, sorted by code point, each with its line feed. ``long``: by SHA-384."""
    dataset = Dataset(found)
    way = CanonicalizationAlgorithm.RDFC_1_0_SHA_384 if long else CanonicalizationAlgorithm.RDFC_1_0
    dataset.canonicalize(way)
    return sorted(f"{quad} .\n" for quad in dataset)


def loose(canonical: Iterable[str]) -> list[str]:
    """The lines that a strict reader would drop: a term, an address or a type in them is no absolute IRI."""
    return [line for line in canonical if not _WHOLE.match(line)]


def digest(canonical: Sequence[str], *, long: bool = False) -> bytes:
    """The SHA-256 of canonical lines; ``long``: the SHA-384."""
    way = hashlib.sha384 if long else hashlib.sha256
    return way("".join(canonical).encode("utf-8")).digest()
