"""What the print server of a Linux PC answered: Qt hands it a document and does not look."""

import sys
from ctypes import CDLL
from functools import cache

_FIRST_FAULT = 0x200
"""Of the status codes of IPP (RFC 8011 section 4.1.8, appendix B): those below tell success."""


def refused_last() -> bool:
    """Whether the server refused, or was gone, when this thread asked it last. False where there is no CUPS."""
    library = _library()
    return library is not None and not 0 <= library.cupsLastError() < _FIRST_FAULT


@cache
def _library() -> CDLL | None:
    """The library that Qt itself uses, so that its last answer is the one to Qt."""
    if sys.platform != "linux":
        return None
    try:
        return CDLL("libcups.so.2")
    except OSError:
        return None
