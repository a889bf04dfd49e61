"""Certificates of those who were awarded, with the signed credential inside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from mcdesk.app.awards.files import Filed, Filing
from mcdesk.app.certificates.making import Made, MadeFile, make, make_merged
from mcdesk.app.certificates.ports import CertificateFiles, Order, SealKey
from mcdesk.app.certificates.preflight import Preflight, preflight
from mcdesk.app.certificates.templates import listed
from mcdesk.app.credentials.sheet.source import SheetSource
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.answers import Reader
from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.certificates.facts import Facts, sample
from mcdesk.domain.certificates.findings import Finding
from mcdesk.domain.certificates.template import Template
from mcdesk.domain.file_names import safe
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang, say

PATTERN = "{learner_name} {credential_id}"
"""How the files are called."""
_PRINT = 8
"""So many characters tell the badges of one file for all from those of another."""


@dataclass(frozen=True)
class Wanted:
    """How certificates are made: by a template, one file for all where ``merged``, with a seal where there is a key."""

    template: Template
    merged: bool = False
    seal: SealKey | None = None


@dataclass(frozen=True)
class Certified:
    """The certificates of each language that were made, and whose wait.

    ``held`` are the ids of lines without a certificate, with the reason; ``blocked`` the languages that have none at
    all.
    """

    made: Mapping[Lang, Made] = field(default_factory=dict)
    held: Mapping[str, Finding] = field(default_factory=dict)
    blocked: Mapping[Lang, Preflight] = field(default_factory=dict)

    @property
    def documents(self) -> Mapping[str, str]:
        """The names of the files that hold the certificates, by the ids of their lines."""
        return {file.key: file.path.name for made in self.made.values() for file in made.files}

    def with_more(self, other: Certified) -> Certified:
        """These and those."""
        made = {**self.made}
        for lang, found in other.made.items():
            made[lang] = Made((*(made[lang].files if lang in made else ()), *found.files))
        return Certified(made, {**self.held, **other.held}, {**self.blocked, **other.blocked})


@dataclass(frozen=True)
class Certifying:
    """The certificates of one language of a version of a credential."""

    services: Services
    credential: Record
    wanted: Wanted
    lang: Lang

    def facts(self, filed: Iterable[Filed]) -> tuple[Facts, ...]:
        """What each certificate says; the key is the id of the line."""
        common = said_by(self.services, self.credential, self.lang)
        return tuple(_of(f.line, {**common, "credential_name": f.title}) for f in filed if f.line.language is self.lang)

    def make(
        self, files: CertificateFiles, rows: Sequence[Facts], filing: Filing, progress: Progress = unwatched
    ) -> Made:
        """One file for each person, where what is there already is left, or one for all.

        That for all is made anew where something in it changed; for other badges it has another name, so that none is
        overwritten.
        """
        store = self.services.store
        order = Order(
            self.wanted.template,
            self.lang,
            rows,
            self.services.profile.issuer.name.to(self.lang),
            self.services.clock.now(),
            lambda facts: store.awards.text(facts.key).encode("utf-8"),
            self.wanted.seal,
        )
        folder = filing.below("certificates") / self.lang.short
        return (
            self._merged(files, order, folder, progress)
            if self.wanted.merged
            else make(files, order, folder, PATTERN, progress)
        )

    def _merged(self, files: CertificateFiles, order: Order, folder: Path, progress: Progress) -> Made:
        folder.mkdir(parents=True, exist_ok=True)
        name = order.rows[0].value("credential_name")
        title = say(self.lang, "certificates-merged-title", credential=name, count=len(order.rows))
        told = sha256(" ".join(facts.key for facts in order.rows).encode()).hexdigest()[:_PRINT]
        path = folder / f"{safe(name)} {told}.pdf"
        size, fresh = make_merged(files, order, title, path, progress)
        return Made(tuple(MadeFile(facts.key, facts.learner, path, size, fresh) for facts in order.rows))


def certificates(
    services: Services,
    files: CertificateFiles,
    credential: Record,
    wanted: Wanted,
    filed: Sequence[Filed],
    filing: Filing,
    progress: Progress = unwatched,
) -> Certified:
    """The certificates of these badges in each language. Who is held back by pre-flight holds nobody else back."""

    def begun(_done: int, _total: int) -> None:
        # Nothing is made while names are checked, but it may be stopped.
        progress(0, len(filed))

    done = Certified()
    for lang in Lang:
        certifying = Certifying(services, credential, wanted, lang)
        rows = certifying.facts(filed)
        if not rows:
            continue
        found = preflight(files, wanted.template, lang, rows, begun)
        ready = found.ready(rows)
        if ready:
            made = certifying.make(files, ready, filing, progress)
            done = done.with_more(Certified({lang: made}, found.held))
        else:
            whole = next(one for one in found.findings if one.blocks)
            held = {**{facts.key: whole for facts in rows}, **found.held}
            done = done.with_more(Certified({}, held, {lang: found}))
    return done


def said_by(services: Services, credential: Record, lang: Lang) -> dict[str, str]:
    """What the certificates of a credential say of it, in this language."""
    form, now = services.form_of(credential.kind), services.clock.now()
    source = SheetSource(credential, form, services.profile, services.frameworks.heads(), lang, now, None)
    statements = (source.chosen(row, "statement")[0] for row in source.a.rows("outcomes"))
    assessed = (" – ".join(filter(None, _assessed(row))) for row in source.a.rows("assessments"))
    partners = (r.text("organization") for r in source.a.rows("partners") if r.yes("name_on_badge"))
    skills = (row.part("item").text("title") for row in source.a.rows("alignments"))
    return {
        "hours": str(source.a.integer("instructional_hours") or ""),
        "weeks": str(source.a.integer("duration_weeks") or ""),
        "mode": source.shown("delivery_mode"),
        "assessment": "; ".join(filter(None, assessed)),
        "outcomes": "\n".join(" ".join(s.split()) for s in statements if s.strip()),
        "alignment": "; ".join(dict.fromkeys(filter(None, skills))),
        "pathway": source.a.text("stack_name"),
        "issuer": services.profile.issuer.name.to(lang),
        "partners": ", ".join(filter(None, partners)),
    }


def specimen(services: Services, files: CertificateFiles, credential: Record, lang: Lang) -> bytes:
    """The certificate that an invented learner would get, as a PDF by the first template of the workspace."""
    template = listed(services, files)[0].template
    invented = sample(lang)
    own = {"credential_name": credential.title or invented.value("credential_name"), "address": "", "expiry": ""}
    facts = Facts("", {**invented.values, **said_by(services, credential, lang), **own})
    issuer = services.profile.issuer.name.to(lang)
    return files.press(Order(template, lang, [facts], issuer, services.clock.now()), unwatched).one(facts)


def _assessed(row: Reader) -> tuple[str, str]:
    return row.text("title"), row.text("pass_standard")


def _of(line: Line, common: Mapping[str, str]) -> Facts:
    ends = line.ends.astimezone().date().isoformat() if line.ends else ""
    own = {
        "learner_name": line.name,
        "date": line.awarded.astimezone().date().isoformat(),
        "expiry": ends,
        "credential_id": line.badge.removeprefix("urn:uuid:"),
    }
    return Facts(line.id, {**common, **own})
