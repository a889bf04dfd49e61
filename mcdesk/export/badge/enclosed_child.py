"""The process that takes the files out of a PDF: a script that reads the PDF and writes a line of JSON for each.

It imports nothing of mcdesk. The limits stand in its command line: files, bytes of one file, bytes of all. A file comes
as ``{"name": ..., "data": base64}``, one that is too large as ``{"name": ..., "large": true}``; the last line is
``{"count": how many there are}``, or ``{"failed": why}``: ``password`` or ``damaged``.
"""

from __future__ import annotations

import base64
import ctypes
import json
import sys
from collections.abc import Iterator
from typing import Any, TextIO

MEMORY = 1024 * 1024 * 1024
SECONDS = 60
"""What the process may use, where the system can hold it to that: something packed in a PDF may unpack without end."""


def held_back() -> None:
    """Let the system end this process where it wants too much."""
    try:
        import resource
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS)):
        _, ceiling = resource.getrlimit(what)
        resource.setrlimit(what, (most if ceiling == resource.RLIM_INFINITY else min(most, ceiling), ceiling))


def files_in(data: bytes, most_files: int, most_bytes: int, most_in_all: int) -> Iterator[dict[str, Any]]:
    """Each file in the PDF as it is to be told, then how it ended."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        yield {"failed": "password" if error.err_code == raw.FPDF_ERR_PASSWORD else "damaged"}
        return
    count, left = document.count_attachments(), most_in_all
    for number in range(min(count, most_files)):
        found = _file(document, number, min(most_bytes, left))
        left -= len(found.get("data", ""))
        yield found
    yield {"count": count}


def _file(document: Any, number: int, most: int) -> dict[str, Any]:
    """One file; what cannot be taken out has no data."""
    import pypdfium2
    from pypdfium2 import raw

    name = ""
    try:
        found = document.get_attachment(number)
        name = found.get_name()[:200]
        size = ctypes.c_ulong()
        raw.FPDFAttachment_GetFile(found, None, 0, size)
        if size.value > most:
            return {"name": name, "large": True}
        return {"name": name, "data": base64.b64encode(bytes(found.get_data())).decode("ascii")}
    except pypdfium2.PdfiumError:
        return {"name": name, "data": ""}


def main(arguments: list[str], pdf: bytes, out: TextIO) -> int:
    """Tell every file; the exit code."""
    for told in files_in(pdf, *(int(word) for word in arguments)):
        out.write(json.dumps(told) + "\n")
    return 0


def run(words: list[str]) -> int:
    """Take apart what whoever started this process hands over; the exit code."""
    held_back()
    return main(words, sys.stdin.buffer.read(), sys.stdout)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
