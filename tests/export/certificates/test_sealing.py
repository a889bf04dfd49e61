"""Seals hold, cover the whole file, and leave it as archival and accessible as it was."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from mcdesk.app.upkeep.records import unwatched
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang
from mcdesk.export.certificates.keeper import CertificateFileKeeper
from mcdesk.export.certificates.printing import Printing
from mcdesk.export.certificates.sealing import FileKey, key_from
from tests.export.certificates.helpers import bundled, learner, order, picture
from tests.export.verapdf import all_failures

PHRASE = b"an invented phrase"


def made(key: Any, issuer: tuple[x509.Name, Any] | None = None) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Example College (test)")])
    begins, ends = dt.datetime(2026, 1, 1, tzinfo=dt.UTC), dt.datetime(2046, 1, 1, tzinfo=dt.UTC)
    usage = x509.KeyUsage(True, True, False, False, False, issuer is None, False, False, False)
    builder = x509.CertificateBuilder(issuer[0] if issuer else name, name, key.public_key(), 7, begins, ends)
    return builder.add_extension(usage, critical=True).sign(issuer[1] if issuer else key, hashes.SHA256())


def key_file(kind: str) -> bytes:
    key: Any = ec.generate_private_key(ec.SECP256R1()) if kind == "ec" else rsa.generate_private_key(65537, 2048)
    return pkcs12.serialize_key_and_certificates(b"key", key, made(key), None, BestAvailableEncryption(PHRASE))


def checked(data: bytes, key: FileKey) -> Any:
    root = asn1_x509.Certificate.load(key.certificates[0])
    (signature,) = PdfFileReader(io.BytesIO(data)).embedded_signatures
    context = ValidationContext(trust_roots=[root], allow_fetching=False)
    return validate_pdf_signature(signature, signer_validation_context=context)


@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_a_sealed_certificate_holds_and_passes_both_standards(kind: str, tmp_path: Path) -> None:
    key = key_from(key_file(kind), PHRASE.decode())
    assert key.self_signed
    rows = [learner(str(n), learner_name=f"Learner {n}") for n in range(6)]
    printing = Printing(order(bundled("formal"), Lang.EN, rows, inside=True, key=key), unwatched)
    identity = "0123456789abcdef0123456789abcdef"
    every = [printing.one(facts, identity) for facts in rows]
    for sealed in every:
        status = checked(sealed, key)
        assert status.intact
        assert status.valid
        assert status.trusted
        assert "ENTIRE_FILE" in str(status.coverage)
    data = every[-1]
    assert all_failures(data) == []
    assert b"the issuer is unknown" in data
    path = tmp_path / "sealed.pdf"
    path.write_bytes(data)
    assert CertificateFileKeeper().identity(path) == identity
    plain = Printing(order(bundled("formal"), Lang.EN, rows, inside=True), unwatched).one(rows[-1])
    assert picture(plain).tobytes() == picture(data).tobytes()


def test_a_changed_byte_breaks_the_seal() -> None:
    key = key_from(key_file("ec"), PHRASE.decode())
    facts = learner("1")
    data = bytearray(Printing(order(bundled("modern"), Lang.EN, [facts], key=key), unwatched).one(facts))
    data[len(data) // 3] ^= 1
    assert not checked(bytes(data), key).intact


def test_a_merged_file_is_sealed_once(tmp_path: Path) -> None:
    key = key_from(key_file("ec"), PHRASE.decode())
    rows = [learner(str(n)) for n in range(3)]
    path = tmp_path / "all.pdf"
    CertificateFileKeeper().merged(order(bundled("modern"), Lang.FR, rows, key=key), "All", path, unwatched)
    assert checked(path.read_bytes(), key).intact
    assert all_failures(path.read_bytes()) == []


def test_a_key_that_somebody_else_vouches_for_is_not_called_self_signed() -> None:
    authority, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Example Authority (test)")])
    assert not FileKey(key, (made(key, (name, authority)),)).self_signed


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\x30\x82" + b"\0" * 50])
def test_what_is_no_key_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        key_from(data, "phrase")


def test_another_passphrase_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        key_from(key_file("ec"), "another")
    assert refused.value.message.key == "certificates-key-closed"
