"""A list of bits, one for each credential: which are revoked.

Source: W3C Bitstring Status List 1.0: at least 131,072 bits so that nobody can tell who is looked up, the left-most bit
is the first, GZIP, base64url with the multibase ``u``.
"""

from __future__ import annotations

import gzip
import re
import secrets
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Collection, Iterable
from datetime import datetime

from mcdesk.domain.answers import Json
from mcdesk.domain.badges.credential import CREDENTIALS_V2, moment
from mcdesk.domain.badges.values import Document, IssuerProfile
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

LEAST_BITS = 131_072
MOST_BYTES = 4 * 1024 * 1024
"""A longer list (33 million entries) is not read: a small file may unpack to any size."""

_TEXT = re.compile(r"u?[A-Za-z0-9_\-+/]*={0,2}")


def bits(revoked: Iterable[int], length: int = LEAST_BITS) -> bytes:
    """The list as bytes. Raises IndexError for an index outside."""
    data = bytearray(length // 8)
    for index in revoked:
        data[index // 8] |= 0x80 >> (index % 8)
    return bytes(data)


def is_set(data: bytes, index: int) -> bool | None:
    """The bit at ``index``, the left-most first; None outside the list."""
    if not 0 <= index < len(data) * 8:
        return None
    return bool(data[index // 8] & (0x80 >> (index % 8)))


def encoded_list(data: bytes) -> str:
    """``u`` and base64url of the GZIP, the same text for the same bits."""
    return "u" + urlsafe_b64encode(gzip.compress(data, 9, mtime=0)).rstrip(b"=").decode()


def decoded_list(text: str) -> bytes | None:
    """The bytes of an ``encodedList``; None where it is none, is cut short, or unpacks to more than is read."""
    if not _TEXT.fullmatch(text) or len(text) > MOST_BYTES:
        return None
    plain = text.removeprefix("u").rstrip("=").replace("+", "-").replace("/", "_")
    try:
        packed = urlsafe_b64decode(plain + "=" * (-len(plain) % 4))
        unpack = zlib.decompressobj(wbits=31)
        data = unpack.decompress(packed, MOST_BYTES + 1)
    except (ValueError, zlib.error):
        return None
    return data if unpack.eof and len(data) <= MOST_BYTES else None


def free_index(taken: Collection[int], length: int = LEAST_BITS) -> int:
    """A place chosen at random, so that places tell nothing about when or beside whom somebody was awarded.

    Refused (``badges-list-full``) where nine tenths of the list are taken: a new list is needed.
    """
    if len(taken) >= length * 9 // 10:
        raise Refused(message("badges-list-full", count=len(taken)), message("badges-list-full-fix"))
    while True:
        index = secrets.randbelow(length)
        if index not in taken:
            return index


def list_credential(address: str, issuer: IssuerProfile, revoked: Iterable[int], begins: datetime) -> Document:
    """The BitstringStatusListCredential to sign and to upload at ``address``; ``begins`` is its ``validFrom``."""
    subject: Json = {
        "id": f"{address}#list",
        "type": "BitstringStatusList",
        "statusPurpose": "revocation",
        "encodedList": encoded_list(bits(revoked)),
    }
    return {
        "@context": [CREDENTIALS_V2],
        "id": address,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer.id,
        "validFrom": moment(begins),
        "credentialSubject": subject,
    }
