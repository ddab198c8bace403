"""The small parts every screen is made of, painted from the theme."""
