"""Where things lie on this machine when nobody says otherwise."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def default_workspace() -> Path:
    """The first workspace of a person: in ``mcdesk`` in their documents folder."""
    return platformdirs.user_documents_path() / "mcdesk" / "Micro-credentials.mcworkspace"


def config_dir() -> Path:
    """The folder of the person's settings on this machine."""
    return platformdirs.user_config_path("mcdesk", appauthor=False, roaming=True)


def keys_path() -> Path:
    """The folder of the signing keys. Not roaming: a private key does not travel by itself."""
    return platformdirs.user_data_path("mcdesk", appauthor=False) / "badge-keys"


def settings_path() -> Path:
    """The person's settings file."""
    return config_dir() / "settings.json"


def stores_path() -> Path:
    """The folder of the files that name shared stores."""
    return platformdirs.user_data_path("mcdesk", appauthor=False) / "stores"
