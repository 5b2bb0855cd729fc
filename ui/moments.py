"""Moments as a clerk types them, for acts that are noted later than they happened."""

import re
from datetime import datetime, timedelta

from desk.errors import InvalidInput
from desk.text import fold

_TYPED = re.compile(
    r"""(?: (?P<yesterday> hom\ qua | hq | yesterday ) [ ]?
          | (?P<day>\d{1,2}) [/.-] (?P<month>\d{1,2}) (?: [/.-] (?P<year>\d{4}) )? [ ] )?
        (?P<hour>\d{1,2}) [ ]? (?: [:hg] | gio ) [ ]? (?P<minute>\d{2})?""",
    re.VERBOSE,
)


def parse_moment(text: str, now: datetime) -> datetime | None:
    """The moment meant by `16:40`, `16h`, `hôm qua 16:40`, `20/11 16:40`, `20/11/2026 16:40`; None for none.

    Without a day it is today; without a year, the latest such day up to today. Raises `InvalidInput` on
    `occurred_at` with `moment-format`.
    """
    typed = fold(text)
    if not typed:
        return None
    match = _TYPED.fullmatch(typed)
    if match is None:
        raise InvalidInput("occurred_at", "moment-format")
    part = match.groupdict()
    try:
        moment = now.replace(hour=int(part["hour"]), minute=int(part["minute"] or 0), second=0, microsecond=0)
        if part["yesterday"]:
            return moment - timedelta(days=1)
        if part["day"]:
            year = int(part["year"] or now.year)
            moment = moment.replace(year=year, month=int(part["month"]), day=int(part["day"]))
            if not part["year"] and moment.date() > now.date():
                moment = moment.replace(year=year - 1)
        return moment
    except ValueError:
        raise InvalidInput("occurred_at", "moment-format") from None
