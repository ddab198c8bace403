"""Hiding phones, as the window asks for it; how it is done the core knows, for its pages do it too."""

from coop_live.orders.contact.masking import masked, masked_phone, plain, shown_name, spoken_phone

__all__ = ["masked", "masked_phone", "plain", "shown_name", "spoken_phone"]
