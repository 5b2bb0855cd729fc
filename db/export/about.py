"""What an export says of itself."""

from dataclasses import asdict, dataclass
from datetime import date, datetime

from db.export.tables import SCHEMA, VERSION


@dataclass(frozen=True, kw_only=True)
class About:
    """The head of an export. `first` and `last` are those of a period; `after_seq` is the mark of one of changes."""

    export_id: str
    created_at: datetime
    desk_id: str
    epoch: int
    office_code: str
    office: str
    first: date | None
    last: date | None
    after_seq: int | None
    through_seq: int

    def members(self) -> dict[str, str | int | None]:
        """As JSON has it: schema and version first, days and moments as ISO 8601."""
        values = {name: value.isoformat() if isinstance(value, date) else value for name, value in asdict(self).items()}
        return {"schema": SCHEMA, "version": VERSION, **values}

    @property
    def stem(self) -> str:
        """How its files are called: office, what was taken, when. No personal data."""
        if self.first and self.last:
            taken = f"{self.first:%Y%m%d}-{self.last:%Y%m%d}"
        else:
            taken = f"changes-{self.after_seq}-{self.through_seq}"
        return f"{self.office_code}-{taken}-{self.created_at:%Y%m%dT%H%M%S}"
