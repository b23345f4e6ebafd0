"""A visitor's own files and lists: read, checked, chosen from, and what could not be used."""
