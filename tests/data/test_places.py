"""Where workspaces lie, and where they had better not."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from mcdesk.data import paths, places
from mcdesk.data.opening import open_workspace
from mcdesk.domain.texts import Lang, words

MOUNTS = r"""/dev/vda / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/vdb /home/ana/local ext4 rw 0 0
//server/share /mnt/my\040share cifs rw 0 0
bad line
"""


@pytest.mark.parametrize(
    ("path", "system"),
    [
        ("/tmp/a", "ext4"),
        ("/home/bo/a", "nfs4"),
        ("/home/ana/local/a", "ext4"),
        ("/home/ana/locality/a", "nfs4"),
        ("/homestead/a", "ext4"),
        ("/mnt/my share/plans", "cifs"),
    ],
)
def test_the_innermost_mount_tells_the_file_system(path: str, system: str) -> None:
    assert places.system_in(MOUNTS, path) == system


@pytest.mark.parametrize(
    ("path", "unc"),
    [
        (r"\\server\share\plans.mcworkspace", True),
        ("//server/share/plans.mcworkspace", True),
        (r"\\?\UNC\server\share\plans", True),
        (r"\\?\C:\plans", False),
        (r"\\.\pipe", False),
        (r"C:\Users\ana", False),
        ("/home/ana", False),
    ],
)
def test_shares_are_known_by_their_name(path: str, unc: bool) -> None:
    assert places.is_unc(path) is unc


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (r"C:\Users\ana\OneDrive\plans.mcworkspace", "OneDrive"),
        (r"C:\Users\ana\OneDrive - Mohawk College\x\plans", "OneDrive"),
        ("/Users/ana/Library/CloudStorage/OneDrive-Personal/plans", "OneDrive"),
        ("/home/ana/Dropbox/plans", "Dropbox"),
        ("/home/ana/Dropbox (College)/plans", "Dropbox"),
        ("/Users/ana/Google Drive/plans", "Google Drive"),
        ("/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/plans", "Google Drive"),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/plans", "iCloud Drive"),
        ("/home/ana/Nextcloud/plans", "Nextcloud"),
        ("/home/ana/boxes/plans", ""),
        ("/home/ana/Documents/Dropbox", ""),
        ("/home/ana/dropboxes/plans", ""),
    ],
)
def test_synchronised_folders_are_known_by_their_name(path: str, service: str) -> None:
    parts = PureWindowsPath(path).parts if "\\" in path else Path(path).parts
    assert places.synchronised(parts[:-1]) == service


def test_a_workspace_in_a_synchronised_folder_opens_with_a_warning(tmp_path: Path) -> None:
    quiet = open_workspace(tmp_path / "plans.mcworkspace", create=True)
    assert quiet.warnings == ()
    quiet.close()
    store = open_workspace(tmp_path / "Dropbox" / "plans.mcworkspace", create=True)
    store.close()
    (warning,) = store.warnings
    assert "Dropbox" in words(warning, Lang.EN)
    assert "Dropbox" in words(warning, Lang.FR)


def test_a_workspace_on_a_network_disk_opens_with_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_system_of", lambda path: "nfs4")
    store = open_workspace(tmp_path / "plans.mcworkspace", create=True)
    store.close()
    assert [w.key for w in store.warnings] == ["store-on-network"]
    assert all(str(tmp_path) in words(store.warnings[0], lang) for lang in Lang)


def test_this_machine_tells_the_file_system_of_its_root() -> None:
    assert places.warnings_of(Path.cwd().resolve() / "plans.mcworkspace") == ()


def test_the_default_places_are_the_persons_own(own_folders: Path) -> None:
    workspace = paths.default_workspace()
    assert workspace.is_relative_to(own_folders)
    assert workspace.parts[-2:] == ("mcdesk", "Micro-credentials.mcworkspace")
    assert paths.settings_path().is_relative_to(own_folders)
    assert paths.settings_path() == paths.config_dir() / "settings.json"
