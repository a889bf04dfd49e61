"""Who draws badges and maps: see :class:`mcdesk.app.ports.Art`. Libraries are imported when they are first needed."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from mcdesk.domain.errors import Unavailable
from mcdesk.domain.system_words import why
from mcdesk.domain.texts import Lang, message

if TYPE_CHECKING:
    from mcdesk.domain.badge_image.colours import Paints
    from mcdesk.domain.badge_image.drawn import CleanPicture, Drawn
    from mcdesk.domain.badge_image.recipe import Recipe
    from mcdesk.domain.pathways.plan import Plan


class Artist:
    """Draws one badge at a time: the shapes of letters are drawn by fonts that everybody shares."""

    def __init__(self) -> None:
        self._turn = Lock()

    def draw(self, recipe: Recipe, paints: Paints, lang: Lang, image: bytes | None = None) -> Drawn:
        """The badge as SVG."""
        from mcdesk.export.badge_image.drawing import draw

        with self._turn:
            return draw(recipe, paints, lang, image)

    def png(self, svg: str, pixels: int) -> bytes:
        """A drawn badge as a PNG."""
        from mcdesk.export.badge_image.raster import png

        return png(svg, pixels)

    def draw_map(self, plan: Plan, accent: str, lang: Lang) -> str:
        """A map of stacks as SVG."""
        from mcdesk.export.pathways.drawing import draw_map

        with self._turn:
            return draw_map(plan, accent, lang)

    def map_png(self, svg: str, scale: float) -> bytes:
        """A drawn map as a PNG."""
        from mcdesk.export.badge_image.raster import scaled

        return scaled(svg, scale)

    def cleaned(self, data: bytes) -> CleanPicture:
        """A picture from outside with everything gone but itself."""
        from mcdesk.export.badge_image.cleaning.pictures import cleaned

        return cleaned(data)

    def write(self, path: Path, data: bytes) -> None:
        """Write a file and put it in place."""
        from mcdesk.export.files import replace_file

        try:
            replace_file(path, data)
        except OSError as error:
            told = message("badge-image-not-written", file=path.name, why=why(error, writing=True))
            raise Unavailable(told, str(error)) from error
