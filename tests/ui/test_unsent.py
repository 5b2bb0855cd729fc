import pytest

from desk.facts import Exported
from tests.makers import FRIDAY_MORNING
from tests.ui.conftest import NoExporter
from ui.unsent import Unsent


class Sending(NoExporter):
    """An office that has sent before, and has seven dossiers waiting."""

    def count_changed(self) -> int:
        return 7

    def history(self, limit: int = 100) -> tuple[Exported, ...]:
        sent = Exported(
            occurred_at=FRIDAY_MORNING,
            recorded_at=FRIDAY_MORNING,
            clerk="Nguyễn Thị Hoa",
            counter=1,
            export_id="e",
            through_seq=9,
            dossiers=2,
            file_sha256={},
        )
        return (sent,)


@pytest.mark.parametrize(("exporter", "number"), [(NoExporter(), None), (Sending(), 7)])
def test_what_waits_is_counted_where_anything_was_ever_sent(qtbot, bench, exporter, number) -> None:
    bench.exporter = exporter
    unsent = Unsent(bench)
    with qtbot.waitSignal(unsent.counted) as told:
        unsent.count()
    assert told.args == [number]


def test_acts_in_a_row_are_counted_once(qtbot, bench) -> None:
    bench.exporter = Sending()
    unsent = Unsent(bench)
    unsent._timer.setInterval(50)
    told = []
    unsent.counted.connect(told.append)
    for _ in range(5):
        bench.tell("dossier-1")
    qtbot.waitUntil(lambda: told == [7])
