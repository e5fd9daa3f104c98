// Stands in the server's bundle for the server library's search for packages installed elsewhere, which nothing asks for.
