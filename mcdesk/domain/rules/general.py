"""Rules that follow from the form itself: what must be answered, the format of each answer, its limits."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from mcdesk.domain.answers import Ref
from mcdesk.domain.fields import Required
from mcdesk.domain.kind_checks import Fault, format_fault, limit_faults
from mcdesk.domain.problems import Severity
from mcdesk.domain.records import RecordKind
from mcdesk.domain.rules.base import RULES, Check, Said, rule, said
from mcdesk.domain.rules.sources import FORM, FORMATS


@rule("F01", Severity.BLOCK, FORM)
def required_answers(check: Check) -> Iterator[Said]:
    """A question that must be answered blocks; one that should be answered warns."""
    for ref, field, _ in check.blank:
        if field.required is not Required.OPTIONAL:
            severity = None if field.required is Required.SUBMIT else Severity.WARNING
            key = "f01-missing" if severity is None else "f01-advised"
            if check.kind is not RecordKind.REQUEST:
                key = "life-missing" if severity is None else "life-advised"
            yield said(ref, key, severity, label=field.label)
    if check.asks("declaration") and check.a.yes("declaration") is False:
        yield said("declaration", "f01-declaration")


@rule("F02", Severity.BLOCK, FORM)
def limits(check: Check) -> Iterator[Said]:
    """Numbers, rows and choices outside their limits block where an answer must be given; lengths of text warn."""
    owned = {key for r in RULES.values() if r.owns_limits for key in r.fields}
    for ref, field, value in check.given:
        if not field.limits or (ref.field in owned and not ref.column):
            continue
        if format_fault(field, value) is None:
            grave = field.required is Required.SUBMIT and not isinstance(value, str)
            for fault in limit_faults(field, value):
                yield _from(ref, fault, None if grave else Severity.WARNING)


@rule("R38", Severity.BLOCK, FORMATS)
def formats(check: Check) -> Iterator[Said]:
    """Every answer is of its kind; amounts are not negative; enrolment rises from least to most."""
    owned = {key for r in RULES.values() if r.owns_limits for key in r.fields}
    for ref, field, value in check.given:
        fault = format_fault(field, value)
        if fault is not None and not (field.pattern and isinstance(value, str) and ref.field in owned):
            yield _from(ref, fault, None)
    if check.asks("enrol_min", "enrol_expected", "enrol_max"):
        yield from _enrolment(check)


def _enrolment(check: Check) -> Iterator[Said]:
    order = [(k, check.a.integer(k)) for k in ("enrol_min", "enrol_expected", "enrol_max")]
    given = [(k, n) for k, n in order if n is not None]
    for (low_key, low), (key, high) in itertools.pairwise(given):
        if high < low:
            label, low_label = check.form.field(key).label, check.form.field(low_key).label
            yield said(key, "r38-enrolment", label=label, low_label=low_label, low=low, high=high)


def _from(ref: Ref, fault: Fault, severity: Severity | None) -> Said:
    return Said(ref, fault.message.key, fault.message.args, severity)
