"""Where things are in the project."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(os.environ.get("INBRENG", ROOT / ".build/debug/inbreng"))
LOCALES = ROOT / "Locales"
PROMPTS = ROOT / "Prompts"
SCREENSHOTS = ROOT / "Tests/Browser/screenshots"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
HEADLESS = os.environ.get("CHROMIUM_HEADLESS", "/usr/bin/chromium-headless-shell")
"""The same engine without the windows around it, which nobody sees: a third less work."""
