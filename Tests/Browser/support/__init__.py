"""What the browser tests share: the server, the screens as people use them, and the texts they should show."""
