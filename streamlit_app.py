"""The entry: `streamlit run streamlit_app.py`."""

from ui import shell

shell.run()
