"""Certificates of those who were awarded, with the signed credential inside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mcdesk.app.awards.files import Filed, Filing
from mcdesk.app.certificates.making import Made, make
from mcdesk.app.certificates.ports import CertificateFiles, Order
from mcdesk.app.certificates.preflight import Preflight, preflight
from mcdesk.app.certificates.templates import listed
from mcdesk.app.credentials.sheet.source import SheetSource
from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.domain.answers import Reader
from mcdesk.domain.awards.ledger import Line
from mcdesk.domain.certificates.facts import Facts, sample
from mcdesk.domain.certificates.template import Template
from mcdesk.domain.records import Record
from mcdesk.domain.texts import Lang

PATTERN = "{learner_name} {credential_id}"
"""How the files are called."""


@dataclass(frozen=True)
class Certifying:
    """The certificates of one language of a version of a credential."""

    services: Services
    credential: Record
    template: Template
    lang: Lang

    def facts(self, filed: Iterable[Filed]) -> tuple[Facts, ...]:
        """What each certificate says; the key is the id of the line."""
        common = said_by(self.services, self.credential, self.lang)
        return tuple(_of(f.line, {**common, "credential_name": f.title}) for f in filed if f.line.language is self.lang)

    def check(self, files: CertificateFiles, filed: Sequence[Filed], progress: Progress = unwatched) -> Preflight:
        """What is wrong with the certificates, before any is made."""
        return preflight(files, self.template, self.lang, self.facts(filed), progress)

    def make(
        self, files: CertificateFiles, filed: Sequence[Filed], filing: Filing, progress: Progress = unwatched
    ) -> Made:
        """One file for each person; what is there already is left."""
        store = self.services.store
        order = Order(
            self.template,
            self.lang,
            self.facts(filed),
            self.services.profile.issuer.name.to(self.lang),
            self.services.clock.now(),
            lambda facts: store.awards.text(facts.key).encode("utf-8"),
        )
        return make(files, order, self.folder(filing), PATTERN, progress)

    def folder(self, filing: Filing) -> Path:
        """Where they go: a folder for each language."""
        return filing.below("certificates") / self.lang.short


@dataclass(frozen=True)
class Certified:
    """The certificates of each language that were made; ``blocked``: those that were not, and why."""

    made: dict[Lang, Made]
    blocked: dict[Lang, Preflight]


def certificates(
    services: Services,
    files: CertificateFiles,
    credential: Record,
    template: Template,
    filed: Sequence[Filed],
    filing: Filing,
    progress: Progress = unwatched,
) -> Certified:
    """The certificates of these badges in each language; a language that is blocked by pre-flight makes none."""
    done = Certified({}, {})
    for lang in Lang:
        mine = [f for f in filed if f.line.language is lang]
        if not mine:
            continue
        certifying = Certifying(services, credential, template, lang)
        found = certifying.check(files, mine)
        if found.blocked:
            done.blocked[lang] = found
        else:
            done.made[lang] = certifying.make(files, mine, filing, progress)
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
