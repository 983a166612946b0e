"""Appointment forms (``.lrmx``) in and out, and their older text form (``.lrm``) in."""

from cadre_policy.interop.lrmx.elements import Element, Form, Relative
from cadre_policy.interop.lrmx.form import LrmxFile, Schooling
from cadre_policy.interop.lrmx.located import Doubt, FormWarning
from cadre_policy.interop.lrmx.lrm import read_lrm
from cadre_policy.interop.lrmx.opening import FormLimits, FormSource
from cadre_policy.interop.lrmx.reading import read_lrmx
from cadre_policy.interop.lrmx.writing import lrmx_bytes, write_lrmx

__all__ = [
    "Doubt",
    "Element",
    "Form",
    "FormLimits",
    "FormSource",
    "FormWarning",
    "LrmxFile",
    "Relative",
    "Schooling",
    "lrmx_bytes",
    "read_lrm",
    "read_lrmx",
    "write_lrmx",
]
