"""When the texts of the Selection Regulation began, for every topic on selection."""

BEGAN_2002, BEGAN_2014, BEGAN_2019 = "2002-07-09", "2014-01-14", "2019-03-03"
"""The first days of the texts of 2002, 2014 and 2019."""

__all__ = ["BEGAN_2002", "BEGAN_2014", "BEGAN_2019"]
