"""What nbgrader itself makes of a gradebook: its CSV export, and the score of every cell."""
import sys
from nbgrader.api import Gradebook
from nbgrader.plugins.export import CsvExportPlugin

with Gradebook("sqlite:///" + sys.argv[1]) as book:
    plugin = CsvExportPlugin()
    plugin.to = sys.argv[2]
    plugin.export(book)
    for assignment in book.assignments:
        for submission in book.assignment_submissions(assignment.name):
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    print(submission.student.id, grade.cell.name, grade.score, grade.needs_manual_grade)
