"""The proposal says every answer, says what is missing, and says nothing that it was told to leave out."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from mcdesk.app import requests
from mcdesk.app.exporting import proposal
from mcdesk.app.proposal import PARTS, ProposalOptions
from mcdesk.domain.answers import Answers, is_empty
from mcdesk.domain.fields import Kind, Required
from mcdesk.domain.flow import asked_fields
from mcdesk.domain.kinds import Context, label_of_row, show
from mcdesk.domain.outline import Callout, Heading, Paper, Paragraph, Table, Tone
from mcdesk.domain.problems import problems_of
from mcdesk.domain.texts import Lang, say, words
from tests.app.markers import filled, personal
from tests.app.outlines import blocks, everything, facts_of, headings, plain, spans_of, under, words_of
from tests.app.workspace import SAMPLES, proposal_of, request_of, sample_proposal, services
from tests.domain.definitions import mohawk, request_form, sample

FORM = request_form()
BOTH = (Lang.EN, Lang.FR)


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_question_that_is_asked_stands_in_its_section_with_its_answer(name: str, lang: Lang) -> None:
    answers = request_of(services(), sample(name)).answers
    outline = proposal_of(answers, ProposalOptions(langs=(lang,)))
    for page in FORM.pages:
        section = under(outline, page.key)
        said = "\n".join(word for block in section for word in words_of(block))
        facts = {label: plain(value) for label, value in facts_of(section).items()}
        for field in asked_fields(FORM, page, answers):
            label, value = field.label.to(lang), answers.get(field.key)
            assert label in said
            if not field.kind.has_rows:
                missing = say(lang, "proposal-not-provided")
                context = Context(answers, mohawk().currency, lambda table, row: row_words(answers, table, row))
                expected = show(field, value, lang, context) or missing
                assert facts[label] == expected


def row_words(answers: Answers, table: str, row_id: str) -> str:
    """Rows of tables without codes go by their first words."""
    assert table not in ("outcomes", "assessments"), "no plain question names these"
    return label_of_row(FORM.field(table), answers, row_id)


@pytest.mark.parametrize("lang", Lang)
def test_every_answer_that_can_be_given_is_in_the_document(lang: Lang) -> None:
    answers = filled(FORM)
    said = everything(proposal_of(answers, ProposalOptions(langs=(lang,))))
    marked = (Kind.TEXT, Kind.PARAGRAPH, Kind.EMAIL, Kind.PHONE, Kind.ATTACHMENT, Kind.PERSON, Kind.FRAMEWORK_ITEM)
    for page in FORM.pages:
        for field in asked_fields(FORM, page, answers):
            if field.kind in marked:
                assert f"mark-{field.key}-end" in said
            marks = (f"mark-{field.key}-{n}-{c.key}-end" for c in field.columns if c.kind in marked for n in (1, 2))
            assert [mark for mark in marks if mark not in said] == []


def test_a_row_is_called_by_its_name_once() -> None:
    section = under(sample_proposal("forklift"), "partners")
    names = [word for block in section for word in words_of(block) if word.endswith("Lakeport Logistics (invented)")]
    assert names == ["1 Lakeport Logistics (invented)"]


@pytest.mark.parametrize("lang", Lang)
def test_an_empty_request_says_not_provided_everywhere(lang: Lang) -> None:
    outline = proposal_of({}, ProposalOptions(langs=(lang,)))
    missing = say(lang, "proposal-not-provided")
    quiet = {f.label.to(lang) for f in FORM.fields() if f.required is Required.OPTIONAL}
    for page in FORM.pages:
        for label, value in facts_of(under(outline, page.key)).items():
            tone = Tone.QUIET if label in quiet else Tone.MISSING
            assert (plain(value), {span.tone for span in value}) == (missing, {tone}), label
    assert outline.title.startswith(say(lang, "proposal-untitled"))


@pytest.mark.parametrize("langs", [(Lang.EN,), (Lang.FR,), BOTH])
def test_without_contacts_no_personal_answer_is_anywhere(langs: tuple[Lang, ...]) -> None:
    answers = filled(FORM)
    keys = list(personal(FORM))
    assert len(keys) >= 7
    work = services()
    request = request_of(work, answers)
    said = everything(proposal(work, request, ProposalOptions(langs, contacts=False)))
    assert [k for k in keys if f"mark-{k}-" in said] == []
    assert work.who not in said
    shown = everything(proposal(work, request, ProposalOptions(langs)))
    assert [k for k in keys if f"mark-{k}-" not in shown] == []
    assert work.who in shown


def test_without_contacts_a_broken_personal_answer_is_not_quoted_by_a_check() -> None:
    for broken in ("mark-broken-end", 5, ["mark-broken-end"], {"email": "mark-broken-end"}, [{"x": "mark-broken-end"}]):
        answers = {**sample("rough"), "requester": broken}
        answers["partners"] = [{"id": "p1", "organization": "Co", "contact": broken, "in_demand_by": broken}]
        said = everything(proposal_of(answers, ProposalOptions(contacts=False)))
        assert "broken" not in said


def test_only_the_sections_asked_for_are_printed() -> None:
    outline = sample_proposal("forklift", ProposalOptions(sections=("outcomes", "finance")))
    assert [h.anchor for h in headings(outline) if h.level == 1] == [
        "summary",
        "outcomes",
        "finance",
        "decision",
        "checks",
        "history",
    ]


@pytest.mark.parametrize("part", PARTS)
def test_each_part_can_be_left_out(part: str) -> None:
    whole = sample_proposal("forklift")
    without = sample_proposal("forklift", ProposalOptions(parts=frozenset(PARTS) - {part}))
    assert len(everything(without)) < len(everything(whole))
    alone = sample_proposal("forklift", ProposalOptions(parts=frozenset({part})))
    assert (alone.cover is None) == (part != "cover")
    own = [h.anchor for h in headings(alone) if h.level == 1]
    assert own == ([part] if part in ("summary", "decision", "checks", "history") else own)


def test_both_languages_stand_one_after_the_other_with_places_of_their_own() -> None:
    outline = sample_proposal("homecare_fr", ProposalOptions(BOTH))
    assert [part.lang for part in outline.parts] == ["en-CA", "fr-CA"]
    english, french = (sum(isinstance(b, Heading) for b in part.blocks) for part in outline.parts)
    assert english == french
    anchors = [h.anchor for h in headings(outline) if h.anchor]
    assert len(anchors) == len(set(anchors))
    links = [s.link for b in outline.parts[1].blocks for s in spans_of(b) if s.link and s.link.startswith("#")]
    assert links
    assert all(link.endswith("-fr") and link[1:] in anchors for link in links)
    assert outline.mark == "Draft / Brouillon"


def test_a_submitted_request_bears_no_draft_mark() -> None:
    draft, sent = sample_proposal("forklift"), sample_proposal("forklift", submitted=True)
    assert (draft.mark, sent.mark) == ("Draft", "")
    assert draft.cover is not None
    assert sent.cover is not None
    assert draft.cover.notice
    assert (sent.cover.notice, "Draft" in everything(sent)) == ("", False)


def test_an_approval_by_osap_is_not_said_without_its_date() -> None:
    for date, said in ((None, "its date is not provided"), ("2026-10-01", "")):
        outline = proposal_of({**sample("forklift"), "osap_intent": "approved", "osap_date": date})
        [glance] = [b for b in blocks(outline) if isinstance(b, Callout) and b.facts]
        words_said = {label: plain(value) for label, value in glance.facts}["OSAP status"]
        assert words_said.startswith("Approved")
        assert words_said.endswith(said)
        assert ("not provided" in words_said) == bool(said)


def test_cover_and_foot_name_the_version_that_this_is() -> None:
    work = services()
    sent = request_of(work, sample("forklift"), submitted=True)
    reopened = requests.reopen(work, sent).value
    for record, version in ((request_of(work), 1), (sent, 1), (reopened, 2)):
        outline = proposal(work, record, ProposalOptions())
        assert outline.cover is not None
        assert ("Version", str(version)) in outline.cover.facts
        assert outline.around.foot == f"Request {record.number} · Version {version} · 24 November 2026"


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("parts", [frozenset(PARTS), frozenset(PARTS) - {"summary"}, frozenset({"answers", "matrix"})])
def test_headings_never_skip_a_level(name: str, parts: frozenset[str]) -> None:
    for part in sample_proposal(name, ProposalOptions(BOTH, parts=parts)).parts:
        levels = [block.level for block in part.blocks if isinstance(block, Heading)]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_problem_and_every_rule_is_in_the_annex(name: str, lang: Lang) -> None:
    work = services()
    request = request_of(work, sample(name))
    outline = proposal(work, request, ProposalOptions((lang,)))
    said = [" ".join(words_of(block)) for block in under(outline, "checks")]
    annex = "\n".join(said)
    findings = requests.check(work, request)
    for problem in problems_of(findings):
        assert words(problem.message, lang).rstrip(".") in annex
        assert words(problem.fix, lang) in annex
        assert FORM.field(problem.ref.field).label.to(lang) in annex
    for finding in findings:
        assert words(finding.title, lang) in annex


def test_unknown_amounts_are_not_provided_and_never_zero() -> None:
    for answers in (sample("rough"), {**sample("rough"), "fee": ""}, {}):
        found = facts_of(under(proposal_of(answers), "finance"))
        computed = {label: plain(value) for label, value in found.items()}
        assert not any(value.startswith(("$0", "0 ")) for value in computed.values())
        assert computed[say(Lang.EN, "proposal-finance-contribution")] == "Not provided"
        assert computed[say(Lang.EN, "proposal-finance-result")] == "Not provided"
    zero = facts_of(under(proposal_of({**sample("forklift"), "material_cost": "0"}), "finance"))
    assert "Not provided" not in plain(zero[say(Lang.EN, "proposal-finance-contribution")])


def test_a_long_list_is_cut_in_the_summary_only() -> None:
    rows = [{"id": f"o{n}", "statement": f"inspect load number {n} of many"} for n in range(1, 41)]
    outline = proposal_of({**sample("forklift"), "outcomes": rows})
    summary = "\n".join(w for b in under(outline, "summary") for w in words_of(b))
    assert "O8 inspect load number 8" in summary
    assert "number 9 of" not in summary
    assert "and 32 more" in summary
    section = "\n".join(w for b in under(outline, "outcomes") for w in words_of(b))
    assert all(f"inspect load number {n} of many" in section for n in range(1, 41))


def test_the_paper_and_the_colours_are_those_asked_for() -> None:
    outline = sample_proposal("rough", ProposalOptions(paper=Paper.A4))
    assert outline.paper is Paper.A4
    assert outline.palette.accent == mohawk().colours["accent"]
    assert json.dumps(outline.created).strip('"') == "2026-11-24T10:30:00+00:00"
    assert not is_empty(outline.around.running)
    assert len(blocks(outline)) > 50


def test_alike_problems_are_one_line_that_names_each_place() -> None:
    rows = [{"id": f"a{n}", "title": f"Test {n}"} for n in range(1, 5)]
    outline = proposal_of({**sample("rough"), "assessments": rows})
    findings = next(block for block in under(outline, "checks") if isinstance(block, Table))
    places = [plain(row[2]) for row in findings.rows]
    label, column = FORM.field("assessments").label.en, FORM.field("assessments").column("evidence")
    assert column is not None
    assert places.count(f"{label}, A1, A2, A3, A4, {column.label.en}") == 1


def test_many_gaps_go_by_their_codes() -> None:
    def gaps(count: int) -> str:
        rows = [{"id": f"o{n}", "statement": f"inspect load number {n} of many"} for n in range(1, count + 1)]
        outline = proposal_of({**sample("rough"), "outcomes": rows, "assessments": []})
        boxes = (b for b in under(outline, "mapping") if isinstance(b, Callout))
        return plain(next(boxes).body[0])

    assert gaps(2) == "Never assessed: O1 inspect load number 1 of many; O2 inspect load number 2 of many."
    assert gaps(5) == "Never assessed: O1, O2, O3, O4, O5."


@pytest.mark.parametrize("lang", Lang)
def test_the_source_of_each_rule_is_named_and_its_address_is_a_link(lang: Lang) -> None:
    rules = under(sample_proposal("forklift", ProposalOptions((lang,))), "checks")[-1]
    links = [span for span in spans_of(rules) if span.link]
    assert len(links) > 20
    assert not any(span.text.startswith((" ", ";")) or span.text.endswith((":", " ")) for span in links)
    unnamed = [span.text for span in spans_of(rules) if "http" in span.text and span.text != span.link]
    assert unnamed == []


@pytest.mark.parametrize("lang", list(Lang))
def test_the_source_of_a_framework_stands_as_the_name_of_its_site(lang: Lang) -> None:
    made = sample_proposal("forklift", ProposalOptions((lang,)))
    paragraphs = [b for part in made.parts for b in part.blocks if isinstance(b, Paragraph)]
    named = {s.text: s.link for b in paragraphs for s in b.text if s.link}
    assert (named["ontario.ca"] or "").startswith("https://www.ontario.ca/")
    assert not any("://" in s.text for b in paragraphs for s in b.text)
