"""The parts of the page “The four equations”; each asks, computes, and hands over what is to be shown."""
