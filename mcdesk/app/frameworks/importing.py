"""Importing a framework: what is asked of it first, what the import would change, and doing it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mcdesk.app.changes import Change, touched
from mcdesk.app.frameworks.files import Contents
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.errors import Refused
from mcdesk.domain.folding import folded
from mcdesk.domain.frameworks.entries import Shelved
from mcdesk.domain.frameworks.presets import Preset, gate_of
from mcdesk.domain.frameworks.reading import Reading
from mcdesk.domain.frameworks.updating import Difference, Heirs, add_texts, update
from mcdesk.domain.records import Event, Framework
from mcdesk.domain.texts import Local, Message, message

KIND = "framework"
"""What a change of frameworks is called."""
ASKED = ("name", "version", "publisher", "licence", "attribution", "source")
"""The facts that no import goes without."""
UNNAMED = "?"
"""The version while nobody has said it; nothing is imported under it."""
_NAMES = ("name", "publisher", "licence", "attribution")
_LINK = re.compile(r"https?://\S+\.\S+")


@dataclass(frozen=True)
class Wish:
    """What somebody wants to import: the facts as ``framework`` (without items), and what was read.

    ``confirmed``: the college says that it may (the gate of a licence). ``texts_only``: ``en`` or ``fr`` where the file
    only adds the texts of that language to the version at hand, "" otherwise.
    """

    framework: Framework
    reading: Reading
    preset: str = ""
    file: str = ""
    confirmed: bool = False
    texts_only: str = ""
    heirs: Heirs = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """What an import will do. ``before`` is the framework as it is, None for a new one."""

    wish: Wish
    difference: Difference
    before: Shelved | None = None


def suggested_id(name: str) -> str:
    """A short id of small letters, digits and hyphens for a framework of this name."""
    plain = "".join(c if c.isascii() and c.isalnum() else " " for c in folded(name))
    return "-".join(plain.split())[:48].strip("-") or "framework"


def facts_missing(wish: Wish, presets: Sequence[Preset], own: Mapping[str, object]) -> dict[str, Message]:
    """What is missing of the facts, by their name; ``confirmed`` for what the licence asks. Empty where all is said."""
    return dict(_missing(wish, presets, own))


def _missing(wish: Wish, presets: Sequence[Preset], own: Mapping[str, object]) -> Iterator[tuple[str, Message]]:
    framework = wish.framework
    for fact in ASKED:
        value = getattr(framework, fact)
        given = any(t.strip() for t in value.values()) if isinstance(value, Mapping) else any(value)
        if not given:
            yield fact, message(f"frameworks-missing-{fact}")
    if any(framework.source) and not all(_LINK.fullmatch(s) for s in framework.source):
        yield "source", message("frameworks-source-no-link")
    if framework.id in own:
        yield "name", message("frameworks-id-taken", id=framework.id)
    if gate(wish, presets) and not wish.confirmed:
        yield "confirmed", message("frameworks-not-confirmed")


def gate(wish: Wish, presets: Sequence[Preset]) -> Local:
    """What the college has to confirm for this import; empty for nothing. A name tells as much as the preset does."""
    preset = next((p for p in presets if p.key == wish.preset), None)
    if preset is not None and preset.gate:
        return preset.gate
    return gate_of(presets, wish.framework.id, *wish.framework.name.values(), *wish.framework.publisher.values())


def plan(services: Services, wish: Wish) -> Plan:
    """What the import would change. Refused where nothing in the file can be used, or there is nothing to add to."""
    if not wish.reading.entries:
        raise Refused(message("frameworks-nothing-read", file=wish.file), message("frameworks-nothing-read-fix"))
    before = services.frameworks.shelved().get(wish.framework.id)
    kept = services.store.frameworks.entries(wish.framework.id) if before is not None else ()
    if not wish.texts_only:
        version = wish.framework.version or UNNAMED
        return Plan(wish, update(kept, wish.reading.entries, version, wish.heirs), before)
    if not kept:
        raise Refused(message("frameworks-no-base"), message("frameworks-no-base-fix"))
    return Plan(wish, add_texts(kept, wish.reading.entries, wish.texts_only), before)


def carry_out(
    services: Services, wish: Wish, presets: Sequence[Preset], progress: Progress = unwatched
) -> Change[Shelved]:
    """Do the import, all of it or nothing, compared with what is at hand now.

    Refused where a fact or a confirmation is missing, or as :func:`plan`; Cancelled.
    """
    missing = facts_missing(wish, presets, {s.id: s for s in services.frameworks.bundled})
    for fact, why in missing.items():
        raise Refused(why, message("frameworks-missing-fix"), fact)
    difference = plan(services, wish).difference
    entries = difference.entries
    now = services.clock.now()
    framework = replace(wish.framework, items=(), as_of=wish.framework.as_of or services.today().isoformat())
    superseded = sum(bool(e.superseded) for e in entries)
    shelved = Shelved(framework, len(entries) - superseded, superseded, now, services.who, wish.preset, wish.file)
    counts = {"items": len(entries), "added": len(difference.added), "superseded": superseded}
    event = Event(now, services.who, "framework-imported", detail={"framework": framework.id, **counts})
    services.store.frameworks.keep(shelved, entries, event, progress)
    services.frameworks.refresh()
    return touched(shelved, KIND, framework.id)


def facts_from(preset: Preset, contents: Contents, before: Shelved | None, lang: str) -> Framework:
    """What is known of the framework before anybody is asked: of the file, the version at hand and the preset."""
    about = contents.about
    known = before.framework if before is not None else None
    texts = {n: _texts(preset, known, about, n, lang) for n in _NAMES}
    source = about.get("source") or (known.source[0] if known and known.source else "") or preset.source
    return Framework(
        id=(known.id if known else "") or about.get("id", "") or preset.suggested_id,
        version=about.get("version") or preset.version,
        **texts,
        source=(source,) if source else (),
        as_of="",
        external=known.external if known else preset.external,
        generic=known.generic if known else preset.generic,
        items=(),
    )


def _texts(preset: Preset, known: Framework | None, about: Mapping[str, str], name: str, lang: str) -> dict[str, str]:
    words: Local = getattr(preset, name)
    spoken = "fr" if about.get("language", lang).lower().startswith("fr") else "en"
    other = "en" if spoken == "fr" else "fr"
    told = {spoken: about.get(name, ""), other: about.get(f"{name}_other", "")}
    kept = getattr(known, name) if known else {}
    return {k: t for k in ("en", "fr") if (t := told[k] or kept.get(k, "") or (words.en if k == "en" else words.fr))}
