"""The Qt face of coop_live: it shows the product's work and decides nothing about the business."""
