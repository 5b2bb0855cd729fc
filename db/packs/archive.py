"""The container of a pack: a ZIP file that any program opens, in the one spelling that this module writes.

What was read must give the same bytes again when it is written. So there is no second way to read a pack: nothing
compressed, hidden, doubled or left over, and no byte that could be changed unnoticed.
"""

import io
import zipfile
from collections.abc import Mapping

from desk.errors import FileRefused

MOST_BYTES = 32 << 20
"""More than any office's configuration, less than would trouble an old PC."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_PLAIN_FILE = 0o100644 << 16


def packed(entries: Mapping[str, bytes]) -> bytes:
    """The file that holds the entries, in their order; names are ASCII."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, content in entries.items():
            about = zipfile.ZipInfo(name, _EPOCH)
            about.create_system, about.external_attr = _UNIX, _PLAIN_FILE
            archive.writestr(about, content)
    return file.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """The entries of a file that `packed` wrote, in their order.

    Raises `FileRefused`: `pack-empty`, `pack-too-large`, `pack-foreign` for what is no ZIP file, and `pack-damaged` for
    every other spelling of one.
    """
    if not data:
        raise FileRefused("pack-empty")
    if len(data) > MOST_BYTES:
        raise FileRefused("pack-too-large", most=MOST_BYTES >> 20)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if any(about.compress_type != zipfile.ZIP_STORED for about in archive.infolist()):
                raise FileRefused("pack-damaged")
            entries = {about.filename: archive.read(about) for about in archive.infolist()}
    except zipfile.BadZipFile:
        raise FileRefused("pack-damaged" if data.startswith(b"PK") else "pack-foreign") from None
    except (RuntimeError, NotImplementedError, OSError, ValueError, EOFError):  # A password, an offset out of the file.
        raise FileRefused("pack-damaged") from None
    if not all(name.isascii() for name in entries) or packed(entries) != data:
        raise FileRefused("pack-damaged")
    return entries
