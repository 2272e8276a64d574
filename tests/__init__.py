"""The tests. A package of its own name: some library brings a package `tests` along, which would be found instead."""
