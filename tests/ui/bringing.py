"""A table that is brought to the Evidence page, and the way to its result."""

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from tests.ui.opening import run_page

TABLE = ("orders.csv", b"late,distance\nyes,3\n", "text/csv")


def brought(assessment_id: str, table: tuple[str, bytes, str] = TABLE) -> AppTest:
    page = run_page("evidence", assessment_id)
    page.file_uploader[0].set_value(table).run()
    return page


def button(page: AppTest, label: str) -> Button:
    return next(each for each in page.button if each.label == label)


def checked(assessment_id: str) -> AppTest:
    return button(brought(assessment_id), "Check the table").click().run()
