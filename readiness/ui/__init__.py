"""The web app: pages, their building blocks, and how they are served."""
