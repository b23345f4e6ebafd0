"""The words of the pages, one file a topic, the two languages on adjacent lines."""
