"""Finding the credential in a file that comes from anywhere."""

from __future__ import annotations

from typing import Any

from mcdesk.app.badges.ports import Container, Reading
from mcdesk.domain.badges.reading import decoded_text, read_object, unreadable
from mcdesk.export.badge import png, svg, tokens

MOST_BYTES = 20 * 1024 * 1024
_OLD_CONTEXT = "w3id.org/openbadges"


def read(data: bytes) -> Reading:
    """The badge in a file. Raises :class:`~mcdesk.domain.badges.reading.Unreadable`, and nothing else."""
    if len(data) > MOST_BYTES:
        raise unreadable("badges-read-large")
    if data.startswith(png.SIGNATURE):
        return _inside(Container.PNG, [("3.0" if k == png.KEYWORD else "2.0", t) for k, t in png.texts(data)])
    text = decoded_text(data).strip()
    if not text:
        raise unreadable("badges-read-nothing")
    if text.startswith("<"):
        return _inside(Container.SVG, svg.texts(data))
    if text.startswith("{"):
        return _credential(Container.JSON, text, "")
    if tokens.TOKEN.fullmatch(text):
        return _credential(Container.JWT, text, "")
    raise unreadable(_unknown(text))


def _unknown(text: str) -> str:
    """What to say of a text that is no badge: tokens that hide parts of themselves are known by their sight."""
    hides = "~" in text and tokens.TOKEN.fullmatch(text.partition("~")[0])
    return "badges-read-sd-jwt" if hides else "badges-read-unknown"


def _inside(container: Container, found: list[tuple[str, str]]) -> Reading:
    """The one badge of an image, also where it is there twice; of two standards, that of the newer one."""
    newer = list(dict.fromkeys([f for f in found if f[0] == "3.0"] or found))
    if not newer:
        raise unreadable("badges-read-no-badge")
    if len(newer) > 1:
        raise unreadable("badges-read-two")
    version, text = newer[0]
    return _credential(container, text.strip(), version)


def _credential(container: Container, text: str, version: str) -> Reading:
    if text.startswith("{"):
        document = read_object(text)
        return Reading(container, _version(document, version), document)
    if tokens.TOKEN.fullmatch(text):
        token = tokens.taken_apart(text)
        inner = token.payload.get("vc")
        # Data Model 1.1 wraps the credential; 2.0, and so Open Badges 3.0 as it is now, does not.
        document = tokens.unwrapped(inner, token.payload) if isinstance(inner, dict) else token.payload
        return Reading(container, _version(document, version), document, text, token.header, token.payload)
    if version == "2.0" and text.startswith(("https://", "http://")):
        return Reading(container, version, {"id": text, "verification": {"type": "HostedBadge"}})
    raise unreadable(_unknown(text))


def _version(document: dict[str, Any], said: str) -> str:
    contexts = document.get("@context")
    named = contexts if isinstance(contexts, list) else [contexts]
    old = any(isinstance(c, str) and _OLD_CONTEXT in c for c in named)
    return "2.0" if old or (said == "2.0" and "issuer" not in document) or _first_badges(document) else "3.0"


def _first_badges(document: dict[str, Any]) -> bool:
    """Open Badges 1.0 and 1.1 have no context of that name, but these three."""
    return "credentialSubject" not in document and {"recipient", "badge"} <= document.keys()
