"""Reports for people: what the library determines about a person or a unit, in Chinese or English.

A report is built once as data (:class:`Report`) and rendered as text, JSON, or one self-contained HTML page.
"""

from cadre_policy.report.as_html import html_page
from cadre_policy.report.as_json import report_json
from cadre_policy.report.as_text import report_text
from cadre_policy.report.duties import duties_text
from cadre_policy.report.model import Asked, Entry, Report, Section, Tone
from cadre_policy.report.person import person_report
from cadre_policy.report.unit import unit_report

__all__ = [
    "Asked",
    "Entry",
    "Report",
    "Section",
    "Tone",
    "duties_text",
    "html_page",
    "person_report",
    "report_json",
    "report_text",
    "unit_report",
]
