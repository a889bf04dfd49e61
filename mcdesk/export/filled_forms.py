"""The fields of a form that somebody filled in: of a PDF, read by PDFium, or of a Word document.

Whatever is in the file, the answer is a value or a refusal.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdfium2 import raw

from mcdesk.app.employer.form import BOXES
from mcdesk.app.employer.returning import FormData
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message
from mcdesk.export.word.answered import is_word, word_fields

MOST_FIELDS, MOST_PAGES = 500, 50
LONGEST = 20_000
"""So many characters of a field are read."""
_TEXT, _TICK = raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_CHECKBOX


class FilledFormReader:
    """See :class:`mcdesk.app.employer.returning.FilledForms`."""

    def read(self, data: bytes) -> FormData:
        """The fields of a PDF or of a Word document."""
        if is_word(data):
            found = word_fields(data)
            if found is None or not any(name in found.fields for name in BOXES):
                raise _no_form("Word")
            return found
        return _of_pdf(data)


def _of_pdf(data: bytes) -> FormData:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _no_form() from error
    try:
        document.init_forms()
        if document.formenv is None:
            raise _no_form()
        fields = dict(_fields(document))
        subject = document.get_metadata_value("Subject")
    except pypdfium2.PdfiumError as error:
        raise _no_form() from error
    finally:
        document.close()
    if not fields:
        raise _no_form()
    return FormData(fields, subject)


def _no_form(kind: str = "PDF") -> Refused:
    return Refused(message("employer-no-form", file=kind), message("employer-no-form-fix"))


def _fields(document: pypdfium2.PdfDocument) -> Iterator[tuple[str, str]]:
    left = MOST_FIELDS
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        for index in range(min(raw.FPDFPage_GetAnnotCount(page), left)):
            annotation = raw.FPDFPage_GetAnnot(page, index)
            if annotation:
                left -= 1
                yield from _field(document.formenv, annotation)
                raw.FPDFPage_CloseAnnot(annotation)
        page.close()


def _field(form: Any, annotation: Any) -> Iterator[tuple[str, str]]:
    kind = raw.FPDFAnnot_GetFormFieldType(form, annotation)
    name = _string(raw.FPDFAnnot_GetFormFieldName, form, annotation)
    if kind == _TICK and name:
        yield name, "Yes" if raw.FPDFAnnot_IsChecked(form, annotation) else ""
    elif kind == _TEXT and name:
        yield name, _string(raw.FPDFAnnot_GetFormFieldValue, form, annotation)[:LONGEST]


def _string(read: Any, form: Any, annotation: Any) -> str:
    size = min(int(read(form, annotation, None, 0)), 4 * LONGEST)
    if size <= 2:
        return ""
    room = (ctypes.c_ushort * (size // 2 + 1))()
    read(form, annotation, room, size)
    return bytes(room)[: size - 2].decode("utf-16-le", "replace").replace("\r\n", "\n").replace("\r", "\n")
