"""On what kind of disk a folder lies. A store is safe only on a disk inside this PC.

Over a network SQLite's locks and shared memory do not hold; a stick is pulled out and lies about what it has written;
a synchroniser copies the files of a store one by one, between two states of it. What cannot be judged is accepted:
a disk in a USB case calls itself fixed, and some networks hide.
"""

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path, PurePath, PureWindowsPath
from typing import NamedTuple

from desk.errors import StoreUnavailable

NETWORK = "store-on-network"
REMOVABLE = "store-on-removable-disk"
SYNCHRONISED = "store-in-synchronised-folder"

_OVER_A_NETWORK = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "davfs", "ceph", "glusterfs", "ncpfs", "lustre"),
        *("vboxsf", "vmhgfs", "prl_fs", "fuse.vmhgfs-fuse", "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.gcsfuse"),
        *("fuse.glusterfs", "fuse.ceph", "fuse.ceph-fuse", "fuse.davfs", "fuse.davfs2", "fuse.curlftpfs"),
        *("fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.google-drive-ocamlfuse", "fuse.onedriver"),
    )
)
"""File systems of Linux whose disk another machine has; the host of a virtual machine is one too."""
_SYNCHRONISERS = (
    *("onedrive", "dropbox", "googledrive", "google drive", "my drive"),
    *("iclouddrive", "nextcloud", "owncloud"),
)
"""What synchronisers call their folder, in small letters; a blank and more may follow, as in "OneDrive - UBND xã"."""
_MARKS = (".dropbox.cache", ".tmp.driveupload", ".stfolder")
"""What Dropbox, Google Drive and Syncthing leave in a folder that was given another name."""
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4

DriveType = Callable[[str], int]
"""Windows' `GetDriveTypeW`: the kind of a drive such as `C:\\\\`."""


class Mount(NamedTuple):
    """A line of Linux' `mountinfo`: what lies at a point of the tree. `device` is `major:minor`."""

    point: str
    kind: str
    source: str
    device: str


def refuse_unsafe_disk(folder: Path) -> None:
    """Refuse a folder, there already or not, that no store may lie in. Links are followed.

    Raises `StoreUnavailable`: `store-on-network`, `store-on-removable-disk`, `store-in-synchronised-folder`.
    """
    with suppress(OSError):
        folder = folder.resolve()
    fault = _fault_of_disk(folder) or fault_of_synchroniser(folder, os.environ)
    if fault:
        raise StoreUnavailable(fault)


def fault_on_windows(folder: PureWindowsPath, drive_type: DriveType) -> str:
    """Why the drive of a full path cannot hold a store; empty if it can."""
    drive = folder.drive.removeprefix("\\\\?\\")
    if drive.upper().startswith(("\\\\", "UNC\\")):
        return NETWORK
    return {_DRIVE_REMOTE: NETWORK, _DRIVE_REMOVABLE: REMOVABLE}.get(drive_type(f"{drive}\\"), "")


def fault_on_linux(folder: Path, mountinfo: str, devices: Path = Path("/sys/dev/block")) -> str:
    """Why the disk of a full path cannot hold a store; empty if it can. `devices` is the kernel's list of them."""
    mount = mount_of(folder, mounts(mountinfo))
    if mount is None or mount.point == "/":  # What this PC itself runs from is as near as it gets.
        return ""
    if mount.kind in _OVER_A_NETWORK or mount.source.startswith(("//", "http://", "https://")):
        return NETWORK
    return REMOVABLE if is_removable(devices / _device(mount)) else ""


def mounts(mountinfo: str) -> list[Mount]:
    """The lines of `/proc/self/mountinfo`, in the order in which they were mounted."""
    found = []
    for line in mountinfo.split("\n"):
        place, _, medium = line.partition(" - ")
        with suppress(ValueError):
            _, _, device, _, point, *_ = map(_unescaped, place.split(" "))
            kind, source, *_ = map(_unescaped, medium.split(" "))
            found.append(Mount(point, kind, source, device))
    return found


def mount_of(folder: PurePath, known: list[Mount]) -> Mount | None:
    """The mount that a full path lies on: the innermost, and of several at one point the last."""
    above = [mount for mount in known if folder.is_relative_to(mount.point)]
    return max(reversed(above), key=lambda mount: len(mount.point), default=None)


def is_removable(device: Path) -> bool:
    """Whether the kernel says so of the disk; a partition has it from its disk, a mapped one from all below it."""
    with suppress(OSError):
        device = device.resolve(strict=True)
        if (device / "partition").exists():
            device = device.parent
        if (device / "removable").read_text(encoding="ascii").strip() == "1":
            return True
        if (device / "slaves").is_dir():
            return any(is_removable(below) for below in (device / "slaves").iterdir())
    return False


def fault_of_synchroniser(folder: Path, environment: Mapping[str, str]) -> str:
    """Told by the name of a folder above, by what Windows knows of OneDrive, or by the marks that others leave."""
    known = [Path(environment[name]) for name in environment if name.startswith("OneDrive") and environment[name]]
    for each in (folder, *folder.parents):
        if f"{each.name.casefold()} ".startswith(tuple(f"{name} " for name in _SYNCHRONISERS)) or each in known:
            return SYNCHRONISED
        with suppress(OSError):
            if any((each / mark).exists() for mark in _MARKS):
                return SYNCHRONISED
    return ""


def _fault_of_disk(folder: Path) -> str:
    if sys.platform == "win32":
        import ctypes

        return fault_on_windows(PureWindowsPath(folder), ctypes.windll.kernel32.GetDriveTypeW)
    with suppress(OSError):
        return fault_on_linux(folder, os.fsdecode(Path("/proc/self/mountinfo").read_bytes()))
    return ""


def _device(mount: Mount) -> str:
    """Btrfs and others have a number of their own: then the device is asked that the mount was made from."""
    if mount.device.startswith("0:") and mount.source.startswith("/dev/"):
        with suppress(OSError):
            number = Path(mount.source).stat().st_rdev
            return f"{os.major(number)}:{os.minor(number)}"
    return mount.device


def _unescaped(field: str) -> str:
    """A blank in a name is written as `\\040`."""
    if "\\" not in field:
        return field
    import re

    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), field)
