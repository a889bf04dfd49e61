"""What a committee needs: several requests in one document, and a sheet for its decisions that comes back."""
