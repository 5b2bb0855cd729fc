"""A report as a list to print: in the office's own words, whatever the language of the screens."""

from desk.figures import ActLine, Asked, FigureRow, Line, WaitLine
from desk.forms.dated_back import DatedBackAct, dated_back_listing
from desk.forms.figures import figures_listing, waits_listing
from desk.forms.listing import Listing
from desk.office import Office
from ui.reports.shape import FIGURES


def numbers(asked: Asked, rows: tuple[FigureRow, ...], office: Office) -> Listing:
    """The figures of a report as the screen shows them."""
    return figures_listing(asked.report, FIGURES[asked.report], rows, office, asked.period, asked.now.date())


def acts(asked: Asked, lines: tuple[Line, ...], office: Office) -> Listing:
    """The list of what was written down later."""
    found = tuple(_act(line) for line in lines if isinstance(line, ActLine))
    return dated_back_listing(found, office, asked.period.first, asked.period.last, asked.now.date())


def waits(asked: Asked, lines: tuple[Line, ...], office: Office) -> Listing:
    """The list of what the desk waits for."""
    return waits_listing(tuple(line for line in lines if isinstance(line, WaitLine)), office, asked.now.date())


def _act(line: ActLine) -> DatedBackAct:
    return DatedBackAct(
        occurred_at=line.occurred_at,
        recorded_at=line.recorded_at,
        code=line.code,
        act=line.kind,
        clerk=line.clerk,
        counter=line.counter,
        reason=line.reason,
        confirmed_by=line.confirmed_by,
    )
