"""A small web service over cadre_policy: determine, explain, clause, batch, and a decision log that can be replayed.

Run it from the folder ``examples``: ``python -m service``.
"""
