"""A store lies on a disk inside the PC, and in no folder that a synchroniser copies."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from db.disk import (
    NETWORK,
    REMOVABLE,
    SYNCHRONISED,
    Mount,
    fault_of_synchroniser,
    fault_on_linux,
    fault_on_windows,
    is_removable,
    mount_of,
    mounts,
    refuse_unsafe_disk,
)
from desk.errors import StoreUnavailable

OFFICE_PC = r"""
22 27 0:21 / /proc rw,nosuid,nodev,noexec,relatime shared:12 - proc proc rw
27 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw,errors=remount-ro
30 27 0:26 / /run rw,nosuid,nodev shared:5 - tmpfs tmpfs rw,size=803408k,mode=755
61 27 8:1 / /boot/efi rw,relatime shared:31 - vfat /dev/sda1 rw,fmask=0077
70 27 0:41 /@home /home rw,relatime shared:33 - btrfs /dev/sda3 rw,subvol=/@home
88 27 8:17 / /media/quay/MOT\040CUA rw,nosuid,nodev,relatime shared:40 - vfat /dev/sdb1 rw,utf8
90 27 8:33 / /media/quay/O\040C\134\072 rw,relatime - fuseblk /dev/sdc1 rw,user_id=0
91 27 0:50 / /mnt/xa rw,relatime shared:41 - nfs4 10.0.0.2:/xa rw,vers=4.2
92 27 0:51 / /mnt/chung rw,relatime shared:42 - cifs //may-chu/chung rw,vers=3.1.1
93 27 0:52 / /home/quay/may-chu rw,nosuid,nodev,relatime - fuse.sshfs quay@may-chu:/ rw
94 27 0:53 / /mnt/dav rw,nosuid,nodev,relatime - fuse https://may-chu/dav rw
95 27 0:54 / /c rw,noatime - 9p C:\134 rw,dirsync,aname=drvfs
96 91 0:55 / /mnt/xa/tam rw,relatime - tmpfs tmpfs rw
97 27 0:56 / /mnt/hai rw,relatime - nfs 10.0.0.2:/hai rw
98 97 0:57 / /mnt/hai rw,relatime - tmpfs tmpfs rw
"""
CONTAINER = """
700 600 0:60 / / rw,relatime - overlay overlay rw,lowerdir=/l,upperdir=/u,workdir=/w
701 700 0:61 / /tmp rw - tmpfs tmpfs rw
"""


@pytest.mark.parametrize(
    ("folder", "fault"),
    [
        ("/home/quay/.local/share/mot-cua-desk", ""),
        ("/srv/desk", ""),
        ("/run/desk", ""),
        ("/mnt/xa", NETWORK),
        ("/mnt/xa/quay/desk", NETWORK),
        ("/mnt/xa/tam/desk", ""),
        ("/mnt/xay", ""),
        ("/mnt/hai/desk", ""),
        ("/mnt/chung/desk", NETWORK),
        ("/home/quay/may-chu/desk", NETWORK),
        ("/mnt/dav/desk", NETWORK),
        ("/c/Users/quay/desk", NETWORK),
        ("/media/quay/MOT CUA/desk", REMOVABLE),
        (r"/media/quay/O C\:/desk", ""),
    ],
)
def test_folder_is_judged_by_the_innermost_mount_it_lies_on(folder: str, fault: str, tmp_path: Path) -> None:
    assert fault_on_linux(Path(folder), OFFICE_PC, kernel(tmp_path)) == fault


@pytest.mark.parametrize("folder", ["/root/desk", "/tmp/desk"])
def test_container_is_local(folder: str, tmp_path: Path) -> None:
    assert fault_on_linux(Path(folder), CONTAINER, kernel(tmp_path)) == ""


@pytest.mark.parametrize("strange", ["", "nothing known\n", "1 2 3\n5 - \n", "22 27 8:17 / /a rw\n"])
def test_folder_that_cannot_be_judged_is_accepted(strange: str, tmp_path: Path) -> None:
    assert fault_on_linux(Path("/a/desk"), strange, kernel(tmp_path)) == ""


def test_names_with_blanks_and_backslashes_are_read() -> None:
    known = mounts(OFFICE_PC)
    assert Mount("/media/quay/MOT CUA", "vfat", "/dev/sdb1", "8:17") in known
    assert [mount.point for mount in known if mount.kind == "fuseblk"] == [r"/media/quay/O C\:"]
    assert mount_of(PurePosixPath("/mnt/xay"), known) == Mount("/", "ext4", "/dev/sda2", "8:2")


def test_partition_and_mapped_disk_are_as_removable_as_what_they_lie_on(tmp_path: Path) -> None:
    devices = kernel(tmp_path)
    found = {number: is_removable(devices / number) for number in ("8:1", "8:17", "253:0", "253:1", "9:9")}
    assert found == {"8:1": False, "8:17": True, "253:0": True, "253:1": False, "9:9": False}


def kernel(root: Path) -> Path:
    """`/sys/dev/block` of a PC with a disk (sda), a stick (sdb) and an encrypted volume on each."""
    listed = root / "dev"
    listed.mkdir()

    def add(number: str, path: str, removable: str = "", below: str = "") -> Path:
        device = root / path
        device.mkdir(parents=True)
        (device / ("removable" if removable else "partition")).write_text(removable or "1\n", encoding="ascii")
        if below:
            (device / "slaves").mkdir()
            (device / "slaves" / below.rpartition("/")[2]).symlink_to(root / below)
        (listed / number).symlink_to(device)
        return device

    add("8:0", "sda", "0\n")
    add("8:1", "sda/sda1")
    add("8:16", "sdb", "1\n")
    add("8:17", "sdb/sdb1")
    add("253:0", "dm-0", "0\n", "sdb/sdb1")
    add("253:1", "dm-1", "0\n", "sda/sda1")
    return listed


@pytest.mark.parametrize(
    ("folder", "fault"),
    [
        (r"C:\ProgramData\mot-cua-desk", ""),
        (r"\\?\C:\ProgramData\mot-cua-desk", ""),
        (r"\\may-chu\chung\desk", NETWORK),
        (r"\\?\UNC\may-chu\chung\desk", NETWORK),
        (r"Z:\desk", NETWORK),
        (r"E:\desk", REMOVABLE),
    ],
)
def test_drives_of_windows_are_judged_by_their_type(folder: str, fault: str) -> None:
    asked = {"C:\\": 3, "E:\\": 2, "Z:\\": 4}
    assert fault_on_windows(PureWindowsPath(folder), asked.__getitem__) == fault


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("OneDrive", SYNCHRONISED),
        ("OneDrive - UBND xã Ninh Sơn", SYNCHRONISED),
        ("Dropbox (Personal)", SYNCHRONISED),
        ("Google Drive", SYNCHRONISED),
        ("My Drive", SYNCHRONISED),
        ("Dropboxes", ""),
        ("Quầy", ""),
    ],
)
def test_folder_of_a_synchroniser_is_known_by_its_name(name: str, fault: str) -> None:
    assert fault_of_synchroniser(Path("/home/quay") / name / "Tài liệu" / "desk", {}) == fault


def test_renamed_folder_of_a_synchroniser_is_known_by_what_it_left_or_windows_knows(tmp_path: Path) -> None:
    folder = tmp_path / "Sổ sách" / "desk"
    assert fault_of_synchroniser(folder, {"OneDrive": "", "HOME": str(tmp_path)}) == ""
    assert fault_of_synchroniser(folder, {"OneDriveCommercial": str(tmp_path / "Sổ sách")}) == SYNCHRONISED
    (tmp_path / "Sổ sách" / ".stfolder").mkdir(parents=True)
    assert fault_of_synchroniser(folder, {}) == SYNCHRONISED


def test_link_is_followed_and_a_folder_need_not_be_there(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "desk").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(StoreUnavailable, match=SYNCHRONISED):
        refuse_unsafe_disk(tmp_path / "desk" / "new")
    refuse_unsafe_disk(tmp_path / "new" / "desk")
