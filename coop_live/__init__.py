"""Sell by livestream without losing an order: the product, which knows no screen."""

__version__ = "0.1.0"
