"""Outcomes in words, made from the records: the text twin of the figures."""
