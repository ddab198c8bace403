"""Where tonight's comments come from: a page that leads through each source, and what to know of it."""
