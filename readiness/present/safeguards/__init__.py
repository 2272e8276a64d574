"""Words about safeguards: what was told, what a problem needs before it starts, and the published texts behind them."""
