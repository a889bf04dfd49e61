"""Seals (PAdES, ETSI EN 319 142-1, level B-B): pyHanko writes one for a key; each file then gets its own digest in it.

pyHanko takes some 9 ms to build a signature and 20 to add it to a file. All signatures of one key are the same bytes
but for the digest of the file and the signature value, so they are built once and these two are put in.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12
from pyhanko.sign import Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore

from mcdesk.app.certificates.ports import SealKey
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, message, words
from mcdesk.export.certificates.file import RANGE
from mcdesk.export.pdf.tagging.literals import pdf_text

_SHA256 = "sha256"
_TRIES = 400
_SAMPLES = 15


class _Asker(Signer):
    """A signer of pyHanko that asks the key."""

    def __init__(self, key: SealKey, length: int) -> None:
        own, *others = [asn1_x509.Certificate.load(data) for data in key.certificates]
        make: Any = SimpleCertificateStore
        store = make()
        store.register_multiple(others)
        super().__init__(signing_cert=own, cert_registry=store)
        self._key = key
        self._length = length

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """The signature value."""
        return _signed(self._key, data, self._length)


def _signed(key: SealKey, data: bytes, length: int) -> bytes:
    """A signature value of this length: ECDSA's differ by a byte or two from one to the next."""
    for _ in range(_TRIES):
        value = key.sign(data)
        if len(value) == length:
            return value
    raise ValueError("the key gives signatures of ever other lengths")


class Seals:
    """The seals of one key. ``created`` is the moment that each file names."""

    def __init__(self, key: SealKey, created: datetime, lang: Lang) -> None:
        self._key = key
        self._lang = lang
        self._created = created
        blank = hashlib.sha256(b"").digest()
        # The length that comes most often needs the fewest tries.
        lengths = Counter(len(key.sign(blank)) for _ in range(_SAMPLES))
        self._length = lengths.most_common(1)[0][0]
        model: Any = asyncio.run(_Asker(key, self._length).async_sign(blank, _SHA256))
        (information,) = model["content"]["signer_infos"]
        self._attributes = information["signed_attrs"].untag().dump()
        signature: bytes = information["signature"].native
        model_bytes: bytes = model.dump()
        for part in (blank, signature):
            if model_bytes.count(part) != 1:
                raise ValueError("the signature cannot be told from what it stands in")
        self._blank = blank
        self._before, self._after = model_bytes.split(signature)
        self.room = 2 * len(model_bytes) + 2

    def parts(self) -> tuple[bytes, bytes]:
        """The dictionary around the seal; it says where nobody else vouches for the key."""
        return self._dictionary, b">>"

    @cached_property
    def _dictionary(self) -> bytes:
        offset = self._created.strftime("%z") or "+0000"
        moment = f"{self._created:D:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"
        why = "certificates-seal-own" if self._key.self_signed else "certificates-seal-vouched"
        reason = words(message(why, signer=self._key.signer), self._lang)
        head = (
            b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/Name%b/Reason%b/M%b/ByteRange%b/Contents"
        )
        return head % (pdf_text(self._key.signer), pdf_text(reason), pdf_text(moment), RANGE)

    def contents(self, digest: bytes) -> bytes:
        """The seal over a file."""
        value = _signed(self._key, self._attributes.replace(self._blank, digest), self._length)
        return b"<%b>" % (self._before.replace(self._blank, digest) + value + self._after).hex().encode("ascii")


@dataclass(frozen=True)
class FileKey:
    """The key of a PKCS #12 file, in memory."""

    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
    chain: tuple[x509.Certificate, ...]

    @property
    def certificates(self) -> Sequence[bytes]:
        """The certificates in DER."""
        return [one.public_bytes(Encoding.DER) for one in self.chain]

    @property
    def self_signed(self) -> bool:
        """Whether the certificate vouches for itself."""
        try:
            self.chain[0].verify_directly_issued_by(self.chain[0])
        except (InvalidSignature, ValueError, TypeError):
            return False
        return True

    @property
    def signer(self) -> str:
        """The common name in the certificate."""
        names = self.chain[0].subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
        return " ".join(str(names[0].value).split()) if names else self.chain[0].subject.rfc4514_string()

    def sign(self, data: bytes) -> bytes:
        """A signature with SHA-256."""
        if isinstance(self.key, rsa.RSAPrivateKey):
            return self.key.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return self.key.sign(data, ec.ECDSA(hashes.SHA256()))


def key_from(data: bytes, passphrase: str) -> FileKey:
    """The key in a PKCS #12 file. Refused where it cannot be opened or holds no RSA or elliptic-curve key."""
    try:
        key, own, others = pkcs12.load_key_and_certificates(data, passphrase.encode("utf-8"))
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise Refused(message("certificates-key-closed"), message("certificates-key-closed-fix")) from error
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) or own is None:
        raise Refused(message("certificates-key-other"), message("certificates-key-other-fix"))
    return FileKey(key, (own, *others))
