"""The version of the library, named in every answer."""

VERSION = "0.1.0"
