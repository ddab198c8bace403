"""The plain values that everything else speaks of: products, comments, intents, orders, cards."""

from coop_live.model.air import Card, Lamp, LampState, Layer, Look, StreamState
from coop_live.model.chat import PASTED, Comment, Gap, Intent, Kind, OrderLine, Role, Span
from coop_live.model.goods import CLASSES, QR_KINDS, SCHEMES, Certificate, Lot, Product, Sale, Stock, Variant
from coop_live.model.orders import CLOSED, SOLD, Customer, Order, OrderState, PricedLine, Proposal
from coop_live.model.shipping import (
    PERHAPS_THERE,
    Charge,
    Consignment,
    ConsignmentState,
    KeptTransfer,
    Payout,
    Terms,
    Transfer,
)

__all__ = [
    "CLASSES",
    "CLOSED",
    "PASTED",
    "PERHAPS_THERE",
    "QR_KINDS",
    "SCHEMES",
    "SOLD",
    "Card",
    "Certificate",
    "Charge",
    "Comment",
    "Consignment",
    "ConsignmentState",
    "Customer",
    "Gap",
    "Intent",
    "KeptTransfer",
    "Kind",
    "Lamp",
    "LampState",
    "Layer",
    "Look",
    "Lot",
    "Order",
    "OrderLine",
    "OrderState",
    "Payout",
    "PricedLine",
    "Product",
    "Proposal",
    "Role",
    "Sale",
    "Span",
    "Stock",
    "StreamState",
    "Terms",
    "Transfer",
    "Variant",
]
