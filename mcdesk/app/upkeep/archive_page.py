"""The pages of an archive: ``index.html``, which opens without any program, and the same in the other language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import quote

from mcdesk.app.records import state_message
from mcdesk.app.upkeep.archive_files import Index, Listed
from mcdesk.domain import formats
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Lang, say
from mcdesk.domain.texts import words as in_words

COLUMNS = ("number", "name", "state", "saved", "files")
_STYLE = """
:root { color-scheme: light dark; --text: #1b1f23; --page: #fff; --quiet: #4a5157; --line: #c3c9ce; --link: #0b4f9e }
@media (prefers-color-scheme: dark) {
  :root { --text: #eceff1; --page: #16191c; --quiet: #b4bcc3; --line: #454c53; --link: #9cc7ff }
}
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); margin: 2rem auto;
  max-width: 64rem; padding: 0 1rem }
h1 { font-size: 1.75rem; line-height: 1.2 } h2 { font-size: 1.25rem; margin-top: 2.5rem }
p { max-width: 65ch } a { color: var(--link) } a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
table { border-collapse: collapse; width: 100% } caption { text-align: left; color: var(--quiet); padding: .25rem 0 }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line) }
td ul { margin: 0; padding-left: 1.1rem } td, li { overflow-wrap: anywhere }
.skip { position: absolute; left: -100vw } .skip:focus { position: static }
.wide { overflow-x: auto }
@media print { a { color: inherit } .skip { display: none } }
"""


def page(index: Index, lang: Lang, other: str, profile: Profile) -> bytes:
    """One page in ``lang``; ``other`` is the file name of the page in the other language."""
    words = _Words(lang, profile)
    elsewhere = Lang.FR if lang is Lang.EN else Lang.EN
    title = words("title", name=index.workspace)
    body = [
        f'<a class="skip" href="#requests">{words("skip")}</a>',
        f"<header><h1>{title}</h1>",
        f"<p>{words('intro', name=index.workspace, when=formats.moment(index.at, lang), who=index.who)}</p>",
        f'<p><a href="{other}" hreflang="{elsewhere}" lang="{elsewhere}">{words("other")}</a></p></header><main>',
        *_requests(words, "requests", index.requests),
        *(_requests(words, "credentials", index.credentials) if index.credentials else ()),
        *(_requests(words, "trash", index.trash) if index.trash else ()),
        *_files(words, "loose", index.loose),
        *_missing(words, index.missing),
        *_files(words, "frameworks", index.frameworks),
        f'<h2 id="more">{words("more")}</h2>',
        _list(f'<a href="{_href(path)}">{words(key)}</a>' for key, path in index.also.items()),
        "</main>",
    ]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
    lines = [f'<!DOCTYPE html><html lang="{lang}"><head>{head}', f"<style>{_STYLE}</style></head><body>", *body]
    return "\n".join([*lines, "</body></html>\n"]).encode("utf-8", "replace")


class _Words:
    """The archive's words in one language, safe in HTML."""

    def __init__(self, lang: Lang, profile: Profile) -> None:
        self.lang, self.profile = lang, profile

    def __call__(self, key: str, **args: str | int) -> str:
        return escape(say(self.lang, f"upkeep-archive-{key}", **args))


def _requests(words: _Words, key: str, listed: Sequence[Listed]) -> list[str]:
    head = f'<h2 id="{key}">{words(key)}</h2>'
    if not listed:
        return [head, f"<p>{words('none')}</p>"]
    cells = "".join(f'<th scope="col">{words(c)}</th>' for c in COLUMNS)
    rows = [_row(words, one) for one in listed]
    counted = "upkeep-requests" if key == "requests" else "upkeep-archive-count"
    about = escape(say(words.lang, counted, count=len(listed)))
    begin = f'<div class="wide" role="region" tabindex="0" aria-labelledby="{key}"><table><caption>{about}</caption>'
    return [head, begin, f"<thead><tr>{cells}</tr></thead><tbody>", *rows, "</tbody></table></div>"]


def _row(words: _Words, listed: Listed) -> str:
    request = listed.request
    title = escape(request.title) or words("untitled")
    state = escape(in_words(state_message(request, words.profile), words.lang))
    saved = formats.moment(request.updated_at, words.lang) if request.updated_at else ""
    cells = (title, state, escape(saved), _list(_links(words, listed)))
    return f'<tr><th scope="row">{escape(request.number)}</th>' + "".join(f"<td>{c}</td>" for c in cells) + "</tr>"


def _links(words: _Words, listed: Listed) -> Iterable[str]:
    number = listed.request.number
    document = "sheet" if listed.request.kind is RecordKind.CREDENTIAL else "proposal"
    if listed.proposal:
        yield _link(listed.proposal, f"{words(document)} (PDF)", number)
    yield _link(f"{listed.folder}/answers.json", f"{words('answers')} (JSON)", number)
    for version in listed.versions:
        if version.proposal:
            yield _link(version.proposal, f"{words(f'version-{document}', version=version.number)} (PDF)", number)
        yield _link(version.answers, f"{words('version', version=version.number)} (JSON)", number)
    for path in listed.attachments:
        yield _link(path, escape(path.rpartition("/")[2]), number)


def _link(path: str, label: str, number: str) -> str:
    # The same words stand in many rows: the number tells a screen reader's list of links which is which.
    return f'<a href="{_href(path)}" aria-label="{label}, {escape(number)}">{label}</a>'


def _files(words: _Words, key: str, paths: Sequence[str]) -> list[str]:
    if not paths:
        return []
    links = (f'<a href="{_href(p)}">{escape(p.rpartition("/")[2])}</a>' for p in paths)
    return [f'<h2 id="{key}">{words(key)}</h2>', _list(links)]


def _missing(words: _Words, names: Sequence[str]) -> list[str]:
    return [f'<h2 id="missing">{words("missing")}</h2>', _list(map(escape, names))] if names else []


def _list(items: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


def _href(path: str) -> str:
    return quote(path, safe="/", errors="replace")
