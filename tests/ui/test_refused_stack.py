"""A stack that comes back refused prints form 03 for each of its dossiers."""

from desk.facts import Outcome
from desk.forms.content import FormKind
from tests.ui.test_passing_on import bench, said, screen, take_back_refused
from ui.acts.form_choice import HEAD

__all__ = ["bench", "said", "screen"]


def test_a_refused_stack_prints_form_03(qtbot, screen, work, bench):
    bench.settings.set(HEAD, "Lê Quang Vinh")
    dossier = take_back_refused(qtbot, screen, work)
    screen.stack.refusal.cause.setText("Không đủ điều kiện")
    screen.stack.refusal.decided_by.setEditText("Chủ tịch UBND xã")
    screen.act()
    dossier = work.reads.dossier(dossier.id)
    form = dossier.latest(FormKind.REFUSAL)
    assert dossier.outcome is Outcome.REFUSAL
    assert bench.papers.queued == [(dossier.id, form.id)]
    assert (form.content.texts["signed_as"], form.content.texts["signer"]) == ("clerk", "Nguyễn Thị Hoa")
