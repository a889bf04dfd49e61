"""Keys: made, kept, unlocked, rotated, backed up, restored, published."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mcdesk.app.badges import keys as verbs
from mcdesk.app.badges.keys import Wanted
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.domain.badges.did import did_web, document_address, document_path, place_of
from mcdesk.domain.badges.keys import Algorithm, Keeping, Standing
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.export.badge.keys.keeper import KeyKeeper
from mcdesk.export.badge.keys.secrets import SystemSecrets
from tests.badge import samples
from tests.badge.secrets_kept import KeptSecrets

WORDS = "forklift under the evening stars"
OTHER = "another phrase, for the backup"


def refused(key: str, work: Any, *args: Any, **more: Any) -> None:
    with pytest.raises(Refused) as stopped:
        work(*args, **more)
    assert stopped.value.message.key == key


def only(folder: Path) -> Path:
    (path,) = (folder / "badge-keys").glob("*.json")
    return path


@pytest.mark.parametrize("algorithm", list(Algorithm))
@pytest.mark.parametrize(("keeping", "words"), [(Keeping.KEYRING, ""), (Keeping.TYPED, WORDS)])
def test_a_key_is_kept_and_opens_again(
    algorithm: Algorithm, keeping: Keeping, words: str, badges: BadgeTools, tmp_path: Path
) -> None:
    made = verbs.new_key(
        samples.RULER, badges.keys, Wanted("example.org/badges", algorithm, keeping, words), samples.AT
    )
    assert badges.keys.records() == [made]
    opened = badges.keys.open(made.id, words)
    assert opened.record == made
    assert opened.sign(b"x")
    assert made.issuer == "did:web:example.org:badges"
    if os.name != "nt":
        assert only(tmp_path).stat().st_mode & 0o077 == 0


def test_the_private_part_is_nowhere_readable(badges: BadgeTools, key: OpenKey, tmp_path: Path) -> None:
    private: Any = key
    text = only(tmp_path).read_bytes()
    raw = private.private.private_bytes_raw()
    assert raw not in text
    assert raw.hex().encode() not in text
    assert raw.hex() not in repr(key)


def test_a_wrong_passphrase_opens_nothing(badges: BadgeTools) -> None:
    made = verbs.new_key(samples.RULER, badges.keys, Wanted(keeping=Keeping.TYPED, passphrase=WORDS), samples.AT)
    refused("badges-wrong-passphrase", badges.keys.open, made.id, WORDS + "!")
    refused("badges-wrong-passphrase", badges.keys.open, made.id, "")


def test_the_same_passphrase_in_another_normal_form_opens(badges: BadgeTools) -> None:
    made = verbs.new_key(
        samples.RULER, badges.keys, Wanted(keeping=Keeping.TYPED, passphrase="été après été"), samples.AT
    )
    assert badges.keys.open(made.id, "e\u0301te\u0301 apre\u0300s e\u0301te\u0301").record in badges.keys.records()


def test_a_short_passphrase_is_refused_and_leaves_nothing(badges: BadgeTools) -> None:
    short = Wanted(keeping=Keeping.TYPED, passphrase="short")
    refused("badges-passphrase-short", verbs.new_key, samples.RULER, badges.keys, short, samples.AT)
    assert badges.keys.records() == []


def test_without_a_keyring_the_way_out_is_told(tmp_path: Path) -> None:
    keeper = KeyKeeper(tmp_path / "none", SystemSecrets())
    if not keeper.has_keyring:
        refused("badges-no-keyring", verbs.new_key, samples.RULER, keeper, Wanted(), samples.AT)
        assert not (tmp_path / "none").exists()


def test_a_keyring_that_lost_the_secret(tmp_path: Path) -> None:
    secrets = KeptSecrets()
    keeper = KeyKeeper(tmp_path, secrets)
    made = verbs.new_key(samples.RULER, keeper, Wanted(), samples.AT)
    secrets.kept.clear()
    refused("badges-secret-gone", keeper.open, made.id)


@pytest.mark.parametrize("field", ["issuer", "public"])
def test_what_stands_beside_a_sealed_key_cannot_be_exchanged(field: str, badges: BadgeTools, tmp_path: Path) -> None:
    made = verbs.new_key(samples.RULER, badges.keys, Wanted(samples.DOMAIN), samples.AT)
    other = verbs.new_key(samples.RULER, badges.keys, Wanted("other.example.org"), samples.AT)
    path = tmp_path / "badge-keys" / f"{made.id}.json"
    found = json.loads(path.read_text("utf-8"))
    found[field] = {"issuer": other.issuer, "public": {"multikey": other.id}}[field]
    (tmp_path / "badge-keys" / f"{other.id}.json").unlink()
    path.write_text(json.dumps(found), "utf-8")
    with pytest.raises(Refused):
        badges.keys.open(badges.keys.records()[0].id)


def test_a_backup_comes_back_on_another_computer(badges: BadgeTools, key: OpenKey, tmp_path: Path) -> None:
    text = samples.signed_text(badges, key)
    backup = tmp_path / "backup.json"
    record = verbs.back_up(samples.RULER, badges.keys, key, backup, OTHER, samples.AT)
    assert record.backed_up == samples.AT
    assert badges.keys.records() == [record]
    elsewhere = samples.tools(tmp_path / "elsewhere")
    restored = elsewhere.keys.restore(backup, OTHER, Keeping.TYPED, WORDS)
    assert (restored.id, restored.issuer, restored.keeping) == (record.id, record.issuer, Keeping.TYPED)
    again = elsewhere.keys.open(restored.id, WORDS)
    signer = elsewhere.maker.signer(again, samples.AT)
    document = {k: v for k, v in json.loads(text).items() if k != "proof"}
    assert signer.sign(document) == json.loads(text)


def test_a_backup_replaces_no_file_and_wants_a_good_passphrase(
    badges: BadgeTools, key: OpenKey, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.json"
    refused("badges-passphrase-short", badges.keys.back_up, key, backup, "short")
    assert not backup.exists()
    backup.write_text("mine", "utf-8")
    refused("badges-exists", badges.keys.back_up, key, backup, OTHER)
    assert backup.read_text("utf-8") == "mine"
    with pytest.raises(Unavailable):
        badges.keys.back_up(key, tmp_path / "nowhere" / "backup.json", OTHER)


def test_what_was_retired_since_the_backup_stays_retired(badges: BadgeTools, key: OpenKey, tmp_path: Path) -> None:
    record = verbs.back_up(samples.RULER, badges.keys, key, tmp_path / "b.json", OTHER, samples.AT)
    verbs.retire(badges.keys, record, samples.AT, compromised=True)
    restored = badges.keys.restore(tmp_path / "b.json", OTHER, Keeping.KEYRING, "")
    assert restored.standing is Standing.COMPROMISED
    refused("badges-key-retired", badges.maker.signer, badges.keys.open(restored.id), samples.AT)


BAD_BACKUPS: list[tuple[str, Any]] = [
    ("badges-no-backup", b""),
    ("badges-no-backup", b"{}"),
    ("badges-no-backup", b"[" * 100_000),
    ("badges-no-backup", b"x" * 100_000),
    ("badges-no-backup", {"version": 2}),
    ("badges-no-backup", {"created": "yesterday"}),
    ("badges-no-backup", {"public": []}),
    ("badges-key-damaged", {"sealed": None}),
    ("badges-key-damaged", {"sealed": {"cipher": "none"}}),
    (
        "badges-key-damaged",
        ("kdf", {"name": "Argon2id", "memory": 2**40, "passes": 3, "lanes": 4, "salt": "AAAAAAAAAAAA"}),
    ),
    (
        "badges-key-damaged",
        ("kdf", {"name": "Argon2id", "memory": 65536, "passes": 10**9, "lanes": 4, "salt": "AAAAAAAAAAAA"}),
    ),
    ("badges-key-damaged", ("kdf", {"name": "scrypt"})),
    ("badges-key-damaged", ("nonce", "AAAA")),
    ("badges-key-damaged", ("data", "not base64!")),
    ("badges-wrong-passphrase", ("data", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")),
]


@pytest.mark.parametrize(("reason", "change"), BAD_BACKUPS)
def test_a_backup_that_is_none_gets_a_plain_answer(
    reason: str, change: Any, badges: BadgeTools, key: OpenKey, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.json"
    badges.keys.back_up(key, backup, OTHER)
    if isinstance(change, bytes):
        backup.write_bytes(change)
    else:
        found = json.loads(backup.read_text("utf-8"))
        if isinstance(change, dict):
            found |= change
        else:
            found["sealed"][change[0]] = change[1]
        backup.write_text(json.dumps(found), "utf-8")
    refused(reason, badges.keys.restore, backup, OTHER, Keeping.KEYRING, "")
    assert badges.keys.open(key.record.id).record == key.record


def test_a_backup_that_is_not_there(badges: BadgeTools, tmp_path: Path) -> None:
    refused("badges-no-file", badges.keys.restore, tmp_path / "none.json", OTHER, Keeping.KEYRING, "")


def test_rotating_keeps_the_old_key_published(badges: BadgeTools, key: OpenKey) -> None:
    made = verbs.rotate(samples.RULER, badges.keys, key.record, "", samples.AT)
    records = badges.keys.records()
    assert {r.id: r.standing for r in records} == {key.record.id: Standing.RETIRED, made.id: Standing.IN_USE}
    assert verbs.signing_key(records, samples.DID, Algorithm.ED25519) == made
    published: Any = verbs.published(records, samples.DID)
    assert set(published["assertionMethod"]) == {key.record.method, made.method}
    refused(
        "badges-key-retired",
        verbs.rotate,
        samples.RULER,
        badges.keys,
        records[0] if records[0] != made else records[1],
        "",
        samples.AT,
    )


def test_a_compromised_key_is_published_no_more(badges: BadgeTools, key: OpenKey) -> None:
    made = verbs.rotate(samples.RULER, badges.keys, key.record, "", samples.AT, compromised=True)
    published: Any = verbs.published(badges.keys.records(), samples.DID)
    assert published["assertionMethod"] == [made.method]
    assert len(published["verificationMethod"]) == 1


def test_what_is_published_holds_no_private_member(badges: BadgeTools) -> None:
    samples.open_key(badges, samples.DOMAIN, Algorithm.RS256)
    published: Any = verbs.published(badges.keys.records(), samples.DID)
    (method,) = published["verificationMethod"]
    assert method["publicKeyJwk"].keys() == {"kty", "n", "e", "alg", "kid"}


def test_an_issuer_that_is_its_key_is_not_rotated_and_publishes_nothing(badges: BadgeTools) -> None:
    made = verbs.new_key(samples.RULER, badges.keys, Wanted(), samples.AT)
    assert made.issuer == f"did:key:{made.id}"
    refused("badges-key-is-issuer", verbs.rotate, samples.RULER, badges.keys, made, "", samples.AT)
    refused("badges-nothing-to-publish", verbs.published, badges.keys.records(), made.issuer)


def test_an_issuer_has_one_key_in_use(badges: BadgeTools, key: OpenKey) -> None:
    refused("badges-has-key", verbs.new_key, samples.RULER, badges.keys, Wanted(samples.DOMAIN), samples.AT)
    refused(
        "badges-key-needs-issuer",
        verbs.new_key,
        samples.RULER,
        badges.keys,
        Wanted(algorithm=Algorithm.RS256),
        samples.AT,
    )


def test_a_key_is_found_by_its_fingerprint(badges: BadgeTools, key: OpenKey) -> None:
    records = [key.record, replace(key.record, public=replace(key.record.public, multikey="z6MkOther"))]
    assert verbs.chosen(records, key.record.fingerprint) == key.record
    assert verbs.chosen(records, key.record.id) == key.record
    refused("badges-two-keys", verbs.chosen, records, "z6Mk")
    refused("badges-no-key", verbs.chosen, records, "nothing")
    refused("badges-no-key", verbs.chosen, records, "")


@pytest.mark.allow_warnings
def test_a_file_that_is_no_key_is_passed_over(
    badges: BadgeTools, key: OpenKey, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "badge-keys" / "note.json").write_text("{}", "utf-8")
    assert badges.keys.records() == [key.record]
    assert "note.json" in caplog.text


@pytest.mark.parametrize(
    ("place", "did", "path"),
    [
        ("example.org", "did:web:example.org", ".well-known/did.json"),
        ("https://Badges.Example.org/", "did:web:badges.example.org", ".well-known/did.json"),
        ("example.org/mc/badges", "did:web:example.org:mc:badges", "mc/badges/did.json"),
        ("did:web:example.org:mc", "did:web:example.org:mc", "mc/did.json"),
    ],
)
def test_a_place_on_the_web_is_an_identity(place: str, did: str, path: str) -> None:
    assert did_web(place) == did
    assert did_web(place_of(did)) == did
    assert document_path(did) == path
    assert document_address(did) == f"https://{did.split(':')[2]}/{path}"


@pytest.mark.parametrize(
    "place", ["", "localhost", "a b.org", "example.org/../x", "http://example.org", "é.org", "a.b:443"]
)
def test_what_is_no_place_on_the_web_is_refused(place: str) -> None:
    refused("badges-domain", did_web, place)
