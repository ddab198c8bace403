"""Keys that act while another program has the keyboard: Ctrl+Alt+1 … 9, F2 … F10, N, H, G and S."""
