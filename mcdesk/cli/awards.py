"""``award`` and ``award template``: a roster becomes signed badges, files and a ledger."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mcdesk.app.awards import rosters
from mcdesk.app.awards.awarding import Awarded
from mcdesk.app.awards.awarding import award as carry_out
from mcdesk.app.awards.certifying import Wanted
from mcdesk.app.awards.delivering import Tools, deliver
from mcdesk.app.awards.files import Filing
from mcdesk.app.awards.handing_on import own_platforms
from mcdesk.app.awards.issuing import signing_key, token_key
from mcdesk.app.awards.ordering import Duplicates, Order, called, offering_of, to_award
from mcdesk.app.awards.signing import NotSigned
from mcdesk.app.badges.at_hand import tools_in
from mcdesk.app.badges.ports import BadgeTools, Keys, OpenKey
from mcdesk.app.services import Services
from mcdesk.app.tables import keep_columns, remembered
from mcdesk.cli.award_words import (
    awarded_data,
    awarded_lines,
    certificate_data,
    certificate_lines,
    preview_data,
    preview_lines,
    trouble_lines,
)
from mcdesk.cli.certificates import seal_line, wanted_certificates, watching
from mcdesk.cli.chosen import chosen
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.export import LANGS
from mcdesk.cli.passphrases import OF_KEY, passphrase
from mcdesk.cli.session import Session
from mcdesk.domain.awards.roster import learners
from mcdesk.domain.badges.keys import Keeping, KeyRecord
from mcdesk.domain.errors import Refused
from mcdesk.domain.people import Right
from mcdesk.domain.records import Record, RecordKind
from mcdesk.domain.tabular.preview import Preview, headers_of
from mcdesk.domain.tabular.sheet import Sheet
from mcdesk.domain.tabular.writing import problem_sheet
from mcdesk.domain.texts import message


def template(session: Session) -> int:
    """Write a blank roster for a credential."""
    path, out = Path(session.args.file), session.out
    with session.services() as services:
        credential = to_award(services, chosen(services, session.args.credential, RecordKind.CREDENTIAL))
        sheets = rosters.blank_template(services, credential, out.lang)
    session.program.tables.write(path, sheets)
    out.result({"file": str(path)}, [out.say("awards-template-saved", file=str(path))])
    return DONE


def award(session: Session) -> int:
    """Check the roster, sign, keep the ledger, write the files; 1 and nothing awarded where something is wrong."""
    args, out = session.args, session.out
    for name in ("credential", "roster", *([] if args.check else ["out"])):
        if not getattr(args, name):
            raise Refused(message("awards-option", option=f"--{name}"), message("awards-option-fix"), name)
    with session.services(writing=not args.check) as services:
        if not args.check:
            services.acting.check(Right.AWARD)
        credential = to_award(services, chosen(services, args.credential, RecordKind.CREDENTIAL))
        preview = _preview(session, services, credential)
        if preview.with_problems and args.errors:
            session.program.tables.write(Path(args.errors), [problem_sheet(preview, out.lang)])
        blocked = any(row.blocked for row in preview.rows)
        if args.check or blocked:
            out.result(preview_data(preview, out), preview_lines(preview, out))
            return REFUSED if blocked else DONE
        return _Run(session, services, credential, preview).go()


def _preview(session: Session, services: Services, credential: Record) -> Preview:
    tables, preferences = session.program.tables, session.program.preferences
    sheet = _sheet(tables.read(Path(session.args.roster)).sheets, session.args.sheet)
    reading = rosters.guessed(services, credential, sheet, remembered(preferences, rosters.REMEMBERED))
    rosters.check_columns(reading)
    if not session.args.check and not services.sample:
        keep_columns(preferences, rosters.REMEMBERED, headers_of(sheet, reading.header), reading.columns)
    return rosters.looked_at(reading, sheet)


def _sheet(sheets: tuple[Sheet, ...], name: str) -> Sheet:
    found = next((s for s in sheets if s.name == name), None) if name else sheets[0]
    if found is None:
        known = ", ".join(s.name for s in sheets)
        raise Refused(message("catalogue-no-sheet", name=name), message("catalogue-no-sheet-fix", known=known))
    return found


def opened(session: Session, keys: Keys, record: KeyRecord) -> OpenKey:
    """A key, unlocked with its passphrase where it has one."""
    typed = passphrase(session.out, OF_KEY) if record.keeping is Keeping.TYPED else ""
    return keys.open(record.id, typed)


@dataclass(frozen=True)
class _Run:
    """One award, once the roster is good."""

    session: Session
    services: Services
    credential: Record
    preview: Preview

    @property
    def tools(self) -> BadgeTools:
        """What makes badges."""
        return tools_in(self.session.program, self.services)

    def go(self) -> int:
        """Award and write; gives the exit code."""
        out, order = self.session.out, self._order()
        wanted = wanted_certificates(self.session)
        key = opened(self.session, self.tools.keys, signing_key(self.services, self.tools.keys, self.session.args.key))
        filing = self._filing(key)
        try:
            done = carry_out(self.services, self.tools, key, order, watching(self.session)).value
        except NotSigned as error:
            if out.as_json:
                raise
            out.result({}, trouble_lines(error, out))
            return REFUSED
        self._write(done, key, filing, wanted)
        return DONE

    def _order(self) -> Order:
        args = self.session.args
        people = learners(self.preview.ready)
        offering = offering_of(self.credential, args.offering)
        counted = len(self.preview.ready)
        name = args.cohort or called(self.credential, offering, people)
        langs = LANGS.get(args.lang, (self.session.out.lang,))
        duplicates = Duplicates(args.duplicates)
        return Order(self.credential, people, langs, duplicates, name, offering.id if offering else "", counted)

    def _filing(self, key: OpenKey) -> Filing:
        token = None
        if self.session.args.jwt:
            keys = self.tools.keys
            token = opened(self.session, keys, token_key(keys, key.record.issuer))
        platforms = own_platforms(self.session.program.preferences)
        return Filing(Path(self.session.args.out), self.session.out.lang, token, platforms)

    def _write(self, done: Awarded, key: OpenKey, filing: Filing, wanted: Wanted | None) -> None:
        session, out = self.session, self.session.out
        program = session.program
        tools = Tools(self.tools, program.tables, program.certificates, wanted)
        watch = watching(session)
        found = deliver(self.services, tools, self.credential, done, key, filing, watch)
        data = awarded_data(done, found.filed, filing, [*found.others, *found.published])
        said = awarded_lines(
            done, found.filed, filing, found.published, out, backed_up=key.record.backed_up is not None
        )
        if wanted is not None:
            said += certificate_lines(found.certified, found.filed, filing, out)
            data |= certificate_data(found.certified, found.filed, out)
            said += [seal_line(session, wanted.seal)] if wanted.seal and found.certified.made else []
        out.result(data, said)
