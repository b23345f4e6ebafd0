"""The four parts of the page “The training loop”; each asks, computes, and hands over what is to be shown."""
