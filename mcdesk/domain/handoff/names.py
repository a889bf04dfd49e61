"""Names that the window needs from its start, where nothing else of this is loaded yet."""

SUFFIX = ".mcrequest"
"""The ending of packages."""
FOLDER = "handoff-folder"
"""The setting of a workspace that holds its shared folder."""
