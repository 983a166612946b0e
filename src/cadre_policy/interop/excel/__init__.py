"""Excel ledgers in and out.  Needs the extra ``excel``."""

import importlib.util

from cadre_policy.errors import MissingExtraError

if importlib.util.find_spec("openpyxl") is None:
    raise MissingExtraError("cadre_policy.interop.excel", "excel", "openpyxl")

from cadre_policy.interop.excel.located import CellProblem, Effect
from cadre_policy.interop.excel.marking import marked_copy
from cadre_policy.interop.excel.opening import Limits, WorkbookSource
from cadre_policy.interop.excel.people import PersonRead
from cadre_policy.interop.excel.reading import SheetRead, WorkbookRead, read_workbook
from cadre_policy.interop.excel.results import check_up_book, leave_balance_book, quota_book, training_book
from cadre_policy.interop.excel.writing import WrittenWorkbook, people_workbook, template

__all__ = [
    "CellProblem",
    "Effect",
    "Limits",
    "PersonRead",
    "SheetRead",
    "WorkbookRead",
    "WorkbookSource",
    "WrittenWorkbook",
    "check_up_book",
    "leave_balance_book",
    "marked_copy",
    "people_workbook",
    "quota_book",
    "read_workbook",
    "template",
    "training_book",
]
