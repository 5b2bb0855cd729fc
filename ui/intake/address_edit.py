"""The address field, which knows the communes and provinces."""

from PySide6.QtWidgets import QWidget

from ui.bench import Bench
from ui.intake.places import PlaceNames
from ui.intake.suggestions import Offer, SuggestingEdit


class AddressEdit(SuggestingEdit):
    """Offers the end of the address that is being typed. What is typed otherwise stands as it is."""

    def __init__(self, bench: Bench, parent: QWidget | None = None, places: PlaceNames | None = None) -> None:
        """`places` are shared by fields that come and go."""
        super().__init__(parent)
        self._reads = bench.reads
        self._places = places or PlaceNames(bench.jobs, self)
        self._places.loaded.connect(self._suggest_again)
        self.textEdited.connect(self._suggest)
        self.chosen.connect(lambda offer: self.setText(offer.text))

    def _suggest(self, typed: str) -> None:
        office = self._reads.standing.office
        near = f"{office.superior} {office.agency}" if office else ""
        offers = [Offer(address) for address in self._places.complete(typed, near)]
        self.suggest(offers, first_is_meant=False)

    def _suggest_again(self) -> None:
        if self.hasFocus() and self.isModified():
            self._suggest(self.text())
