"""The plain values that everything else speaks of: products, comments, intents, orders, cards."""

from coop_live.model.air import Card, Lamp, LampState, Layer, Look, StreamState
from coop_live.model.chat import PASTED, Comment, Gap, Intent, Kind, OrderLine, Role, Span
from coop_live.model.goods import CLASSES, QR_KINDS, SCHEMES, Certificate, Lot, Product, Sale, Stock, Variant
from coop_live.model.orders import CLOSED, SOLD, Customer, Order, OrderState, PricedLine, Proposal

__all__ = [
    "CLASSES",
    "CLOSED",
    "PASTED",
    "QR_KINDS",
    "SCHEMES",
    "SOLD",
    "Card",
    "Certificate",
    "Comment",
    "Customer",
    "Gap",
    "Intent",
    "Kind",
    "Lamp",
    "LampState",
    "Layer",
    "Look",
    "Lot",
    "Order",
    "OrderLine",
    "OrderState",
    "PricedLine",
    "Product",
    "Proposal",
    "Role",
    "Sale",
    "Span",
    "Stock",
    "StreamState",
    "Variant",
]
