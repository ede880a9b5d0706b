"""The page's own script, as a test looks into it."""


def module(name):
    """JavaScript that brings a module of the page, with what the page itself has of it."""
    return f"import(new URL('{name}.js', document.querySelector('script[type=module]').src).href)"
