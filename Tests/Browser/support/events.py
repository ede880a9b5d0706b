"""What the server tells a page of the session, as it comes."""

KEEP_EVENTS = """
    window.told = []
    window.EventSource = class extends EventSource {
        constructor(...address) {
            super(...address)
            this.addEventListener('step', (event) => window.told.push(JSON.parse(event.data).at))
        }
    }
"""
"""Keeps where the participant is by each event; the page's own script has followed it by then or does so next."""
