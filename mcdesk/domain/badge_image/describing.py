"""A badge in words: the alternative text that a screen reader says, to start from."""

from __future__ import annotations

from mcdesk.domain.badge_image.library import icon
from mcdesk.domain.badge_image.recipe import Recipe, Slot
from mcdesk.domain.texts import Lang, Local, say


def description(recipe: Recipe) -> Local:
    """What the badge looks like and says, in both languages."""
    return Local(*(_in(recipe, lang) for lang in Lang))


def _in(recipe: Recipe, lang: Lang) -> str:
    shape = say(lang, f"badge-image-shape-{recipe.shape}").lower()
    shown = icon(recipe.icon) if recipe.icon and recipe.picture is None else None
    sentences = [say(lang, "badge-image-described", shape=shape)]
    if shown is not None:
        sentences = [say(lang, "badge-image-described-icon", shape=shape, icon=shown.label.to(lang).lower())]
    words = [recipe.text(slot).to(lang) for slot in Slot]
    said = ", ".join(text for text in words if text)
    if said:
        sentences.append(say(lang, "badge-image-described-words", words=said))
    said = " ".join(sentences)
    return said[:1].upper() + said[1:]
