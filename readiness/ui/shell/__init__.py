"""The script around every page. It has a folder of its own: Streamlit takes a folder `pages` beside it for its own."""
