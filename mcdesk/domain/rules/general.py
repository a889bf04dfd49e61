"""Rules that follow from the form itself: what must be answered, the format of each answer, its limits."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from mcdesk.domain.answers import Json, Ref, is_empty
from mcdesk.domain.fields import Field, Required
from mcdesk.domain.kind_checks import Fault, faults
from mcdesk.domain.problems import Severity
from mcdesk.domain.rules.base import RULES, Check, Said, rule, said

_FORM = "The form itself"


@rule("F01", Severity.BLOCK, _FORM)
def required_answers(check: Check) -> Iterator[Said]:
    """A question that must be answered blocks; one that should be answered warns."""
    for ref, field, value in _all_values(check):
        if is_empty(value) and field.required is not Required.OPTIONAL:
            severity = None if field.required is Required.SUBMIT else Severity.WARNING
            key = "f01-missing" if severity is None else "f01-advised"
            yield said(ref, key, severity, label=field.label)
    if check.asks("declaration") and check.a.yes("declaration") is False:
        yield said("declaration", "f01-declaration")


@rule("F02", Severity.BLOCK, _FORM)
def limits(check: Check) -> Iterator[Said]:
    """Numbers, rows and choices outside their limits block where an answer must be given; lengths of text warn."""
    owned = {key for r in RULES.values() if r.owns_limits for key in r.fields}
    for ref, field, value in _all_values(check):
        if ref.field in owned and not ref.column:
            continue
        for fault in faults(field, value):
            if not fault.is_format:
                grave = field.required is Required.SUBMIT and not isinstance(value, str)
                yield _from(ref, fault, None if grave else Severity.WARNING)


@rule("R38", Severity.BLOCK, "mcdesk: formats of e-mail, phone, dates, amounts")
def formats(check: Check) -> Iterator[Said]:
    """Every answer is of its kind; amounts are not negative; enrolment rises from least to most."""
    for ref, field, value in _all_values(check):
        for fault in faults(field, value):
            if fault.is_format:
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


def _all_values(check: Check) -> Iterator[tuple[Ref, Field, Json]]:
    """Every question and cell that is asked, with its answer."""
    for field in check.form.fields():
        if not check.asks(field.key):
            continue
        yield Ref(field.key), field, check.a.raw(field.key)
        if field.kind.has_rows:
            for row, column in check.cells(field.key):
                yield Ref(field.key, row.id, column.key), column, row.raw(column.key)
