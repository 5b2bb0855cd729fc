"""Which figures each report shows, and which of them its picture is drawn from."""

from desk.figures import JUDGED, Figure, FigureRow, Report

_ENDS = (
    Figure.FINISHED,
    *JUDGED,
    Figure.WITHDRAWN,
    Figure.STOPPED,
    Figure.REAPPOINTED,
    Figure.LATE_BY_FIRST,
)
_DATED_BACK = (Figure.ACTS, Figure.NOTED_LATE, Figure.CONFIRMED)
FIGURES: dict[Report, tuple[Figure, ...]] = {
    Report.ENDS_BY_FIELD: _ENDS,
    Report.ENDS_BY_HANDLER: _ENDS,
    Report.HOLDERS: (
        Figure.HAS,
        Figure.GOT,
        Figure.GAVE,
        *JUDGED,
        Figure.AVERAGE,
        Figure.LONGEST,
        Figure.KEPT,
    ),
    Report.DATED_BACK_BY_CLERK: _DATED_BACK,
    Report.DATED_BACK_BY_REASON: _DATED_BACK,
    Report.WAITING: (Figure.AWAITED,),
}
"""The columns of each report."""

DRAWN: dict[Report, tuple[Figure, ...]] = {
    Report.ENDS_BY_FIELD: JUDGED,
    Report.ENDS_BY_HANDLER: JUDGED,
    Report.HOLDERS: JUDGED,
    Report.DATED_BACK_BY_CLERK: (Figure.ACTS, Figure.NOTED_LATE),
    Report.DATED_BACK_BY_REASON: (Figure.ACTS, Figure.NOTED_LATE),
    Report.WAITING: (Figure.AWAITED,),
}
"""What the bars of each report are made of, from left to right."""

COLOURS = {
    Figure.EARLY: "green",
    Figure.ON_TIME: "action",
    Figure.NOTED_LATE: "amber",
    Figure.LATE: "red",
    Figure.ACTS: "action",
    Figure.AWAITED: "action",
}
"""Roles of `theme.Colours` for numbers and bars; their words stand above them."""


def parts(report: Report, row: FigureRow) -> tuple[tuple[Figure, int], ...]:
    """The bar of a row: acts that made something late only on the computer are cut out of all acts."""
    drawn = {figure: row.count(figure) for figure in DRAWN[report]}
    if Figure.ACTS in drawn:
        drawn[Figure.ACTS] -= drawn[Figure.NOTED_LATE]
    return tuple(drawn.items())
