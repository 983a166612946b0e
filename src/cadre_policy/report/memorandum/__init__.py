"""A tolerance case as a memorandum: for the body that decides, and without names for circulation (clause 9.11)."""

from cadre_policy.report.memorandum.memorandum import case_on_file, circulated_memorandum, tolerance_memorandum
from cadre_policy.report.memorandum.redaction import Redaction

__all__ = ["Redaction", "case_on_file", "circulated_memorandum", "tolerance_memorandum"]
