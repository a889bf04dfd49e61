"""The image of a badge: drawn as SVG from its recipe, as PNG from that, and imported pictures made safe."""
