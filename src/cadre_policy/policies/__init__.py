"""The policies: one module a topic, and the only place where rules are written.

Every module reads in one order: the text (its docstring), the facts, the parameters and readings, the rules, and
the public functions.
"""
