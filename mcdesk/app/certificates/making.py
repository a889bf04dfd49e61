"""Making a class of certificates: with a plan beside them, so that what was made is not made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mcdesk.app.certificates.ports import CertificateFiles, Order, Progress
from mcdesk.app.upkeep.records import unwatched
from mcdesk.domain.certificates.naming import USUAL, file_names
from mcdesk.domain.certificates.reading import template_data
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

FORMAT = "mcdesk-certificates-plan"


@dataclass(frozen=True, slots=True)
class MadeFile:
    """One certificate. ``fresh``: made now, and not found from an earlier run."""

    key: str
    learner: str
    path: Path
    size: int
    fresh: bool


@dataclass(frozen=True)
class Made:
    """What is in the folder after the work."""

    files: tuple[MadeFile, ...]

    @property
    def fresh(self) -> int:
        """How many were made now."""
        return sum(file.fresh for file in self.files)


def make(
    files: CertificateFiles, order: Order, folder: Path, pattern: str = USUAL, progress: Progress = unwatched
) -> Made:
    """One file for each learner in ``folder``.

    A file that an earlier run made of the same facts is left as it is: it says itself what it was made of. One of
    other facts, whose name the plan of an earlier run holds, is replaced. Raises :class:`Refused` where a file that
    no plan names is in the way, and what ``progress`` raises: call again to go on.
    """
    names = file_names(pattern, order.rows, order.lang)
    identities = _identities(order)
    there = set(files.names(folder))
    done = {n for n, own in zip(names, identities, strict=True) if n in there and files.identity(folder / n) == own}
    earlier = _read(files.read_plan(folder))
    _check_free([name for name in names if name in there and name not in earlier and name not in done])
    files.keep_plan(folder, _plan({**earlier, **dict(zip(names, identities, strict=True))}))
    files.sweep(folder, names)
    press = files.press(order, progress) if len(done) < len(names) else None
    made: list[MadeFile] = []
    for facts, name, identity in zip(order.rows, names, identities, strict=True):
        progress(len(made), len(names))
        path = folder / name
        fresh = name not in done
        size = press.write(facts, path, identity) if press and fresh else path.stat().st_size
        made.append(MadeFile(facts.key, facts.learner, path, size, fresh))
    progress(len(made), len(names))
    return Made(tuple(made))


def make_merged(
    files: CertificateFiles, order: Order, title: str, path: Path, progress: Progress = unwatched
) -> tuple[int, bool]:
    """One file with a page for each learner: its length in bytes, and whether it was made now.

    One that an earlier run made of the same facts is left as it is.
    """
    own = hashlib.sha256("\n".join([title, *_identities(order)]).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    if files.identity(path) == own:
        progress(len(order.rows), len(order.rows))
        return path.stat().st_size, False
    return files.merged(order, title, path, progress, own), True


def _check_free(strange: Sequence[str]) -> None:
    if strange:
        told = message("certificates-in-the-way", file=strange[0], count=len(strange))
        raise Refused(told, message("certificates-in-the-way-fix"))


def _identities(order: Order) -> list[str]:
    """What each certificate depends on, the moment when it is made left out."""
    images = {name: hashlib.sha256(data).hexdigest() for name, data in sorted(order.template.images.items())}
    common = hashlib.sha256(
        json.dumps(
            [
                template_data(order.template),
                images,
                order.lang.value,
                order.author,
                order.seal.signer if order.seal else "",
            ],
            sort_keys=True,
        ).encode("ascii")
    )
    found: list[str] = []
    for facts in order.rows:
        own = common.copy()
        own.update(json.dumps([facts.key, dict(facts.values)], sort_keys=True).encode("ascii"))
        own.update(order.credential(facts))
        found.append(own.hexdigest()[:32])
    return found


def _plan(files: Mapping[str, str]) -> str:
    return json.dumps({"format": FORMAT, "version": 1, "files": files}, ensure_ascii=True, indent=0) + "\n"


def _read(text: str) -> dict[str, str]:
    """The files of earlier runs; nothing where the plan is not ours or is torn."""
    try:
        data = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    files = data.get("files") if isinstance(data, dict) and data.get("format") == FORMAT else None
    if not isinstance(files, dict):
        return {}
    return {name: digest for name, digest in files.items() if isinstance(digest, str)}
