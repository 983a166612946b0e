"""Codes of the national standards, between files and records.

    >>> from cadre_policy.interop.codes import code_table
    >>> code_table("ethnicity").from_label("傣").code
    '18'
    >>> code_table("assessment").from_code("2B").label
    '合格'

The tables are data (``tables/*.toml``); each says which standard it is of, where it was found and how well it is attested.
"""

from cadre_policy.interop.codes.table import Code, CodeTable, Confidence, code_table, code_table_names

__all__ = ["Code", "CodeTable", "Confidence", "code_table", "code_table_names"]
