"""Excel ledgers in and out.  Needs the extra ``excel``."""

import importlib.util

from cadre_policy.errors import MissingExtraError

if importlib.util.find_spec("openpyxl") is None:
    raise MissingExtraError("cadre_policy.interop.excel", "excel", "openpyxl")

from cadre_policy.interop.excel.located import CellProblem, Effect
from cadre_policy.interop.excel.opening import Limits, WorkbookSource
from cadre_policy.interop.excel.people import PersonRead
from cadre_policy.interop.excel.reading import SheetRead, WorkbookRead, read_workbook

__all__ = [
    "CellProblem",
    "Effect",
    "Limits",
    "PersonRead",
    "SheetRead",
    "WorkbookRead",
    "WorkbookSource",
    "read_workbook",
]
