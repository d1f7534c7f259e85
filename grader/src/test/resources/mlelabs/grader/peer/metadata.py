"""Reads notebooks with nbgrader's own reader, which validates the metadata of its cells."""
import sys
from nbgrader import nbgraderformat

for file in sys.argv[1:]:
    notebook = nbgraderformat.read(file, as_version=4)
    cells = [c.metadata.nbgrader for c in notebook.cells if "nbgrader" in c.metadata]
    assert all(c.schema_version == nbgraderformat.SCHEMA_VERSION for c in cells)
    for c in cells:
        print(c.grade_id, c.points, c.grade, c.solution, c.locked)
