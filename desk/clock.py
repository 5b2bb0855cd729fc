"""Time comes in from outside. Nothing in `desk/` asks the machine what time it is."""

from datetime import datetime, timedelta, timezone
from typing import Protocol

VIETNAM = timezone(timedelta(hours=7), "+07")
"""Viet Nam keeps one offset all year; the desk writes every time with it."""


class Clock(Protocol):
    """Tells the present moment: aware, at +07:00, cut to the second."""

    def __call__(self) -> datetime: ...
