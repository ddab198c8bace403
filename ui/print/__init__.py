"""What goes onto paper: labels drawn and sent to a printer, or kept as files."""
