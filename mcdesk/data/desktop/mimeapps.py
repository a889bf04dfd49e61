"""The text of ``mimeapps.list``: which program a person chose for a kind of file (freedesktop.org)."""

from __future__ import annotations

from collections.abc import Iterable

DEFAULTS = "[Default Applications]"


def chosen(text: str, media: str) -> str:
    """The program that comes first for a media type, "" where none was chosen."""
    section = ""
    for line in text.splitlines():
        if line.startswith("["):
            section = line.strip()
        key, found, value = line.partition("=")
        if found and section == DEFAULTS and key.strip() == media:
            return next(iter(_programs(value)), "")
    return ""


def with_program(text: str, program: str, media: Iterable[str]) -> str:
    """The text with ``program`` first for each media type; whatever else stands in it stays."""
    wanted = list(media)
    if {chosen(text, m) for m in wanted} == {program}:
        return text
    lines = without_program(text, program, wanted).splitlines()
    if DEFAULTS not in [line.strip() for line in lines]:
        lines += [""] * bool(lines) + [DEFAULTS]
    at = next(n for n, line in enumerate(lines) if line.strip() == DEFAULTS) + 1
    end = next((n for n in range(at, len(lines)) if lines[n].startswith("[")), len(lines))
    inside, others = lines[at:end], {}
    for line in inside:
        key, _found, value = line.partition("=")
        if key.strip() in wanted:
            others[key.strip()] = _programs(value)
    kept = [line for line in inside if line.partition("=")[0].strip() not in wanted]
    new = [f"{m}={';'.join([program, *others.get(m, ())])};" for m in wanted]
    return "\n".join([*lines[:at], *new, *kept, *lines[end:]]) + "\n"


def without_program(text: str, program: str, media: Iterable[str]) -> str:
    """The text without ``program`` for these media types, and without the headings that then stand above nothing."""
    wanted, lines = frozenset(media), []
    for line in text.splitlines():
        key, found, value = line.partition("=")
        programs = _programs(value)
        if found and key.strip() in wanted and program in programs:
            left = [p for p in programs if p != program]
            if left:
                lines.append(f"{key}={';'.join(left)};")
        else:
            lines.append(line)
    if lines == text.splitlines():
        return text
    return _tidy(lines)


def _programs(value: str) -> list[str]:
    return [p.strip() for p in value.split(";") if p.strip()]


def _tidy(lines: list[str]) -> str:
    kept: list[str] = []
    for line in [*reversed(lines)]:
        empty = not kept or kept[-1].startswith("[")
        if line.strip() == DEFAULTS and empty:
            continue
        if not line.strip() and not kept:
            continue
        kept.append(line)
    return "".join(f"{line}\n" for line in reversed(kept))
