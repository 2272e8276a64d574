"""The charts of the report: each function sets one chart model as a figure of measured height.

Nothing is computed here. Meaning never rests on colour alone: a shape, a weight or a
printed word says it too.
"""
