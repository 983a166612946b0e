"""A folder of files as they lie on the desk: appointment forms, workbooks, records, joined into one unit.

People are joined by identity number, by the caller's own identifier, then by name and month of birth.  Where that leaves
a doubt they stay apart, and the doubt is reported.  Nothing that one file says is overwritten by another without a word.
"""

from cadre_policy.interop.desk.folder import FolderRead, Join, unit_from_folder
from cadre_policy.interop.desk.joining import JoinedBy
from cadre_policy.interop.desk.listing import DeskLimits, LeftOut, WhyLeft
from cadre_policy.interop.desk.located import DeskDoubt, FileProblem
from cadre_policy.interop.desk.progress import Progress, progress_line

__all__ = [
    "DeskDoubt",
    "DeskLimits",
    "FileProblem",
    "FolderRead",
    "Join",
    "JoinedBy",
    "LeftOut",
    "Progress",
    "WhyLeft",
    "progress_line",
    "unit_from_folder",
]
