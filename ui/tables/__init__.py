"""Records as tables: what is shown is what is drawn."""
