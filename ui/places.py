"""The screens by name."""

from enum import StrEnum


class Place(StrEnum):
    """Where a clerk can be."""

    INTAKE = "intake"
    BOARD = "board"
    DOSSIER = "dossier"
    PASSING_ON = "passing_on"
    GIVING_BACK = "giving_back"
    REGISTER = "register"
    REPORTS = "reports"
    CATALOGUE = "catalogue"
    EXPORT = "export"
    SETTINGS = "settings"
    FIRST_START = "first_start"
    GUIDE = "guide"
