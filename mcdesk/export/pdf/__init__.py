"""The PDF writer: accessible (PDF/UA-1) and archival (PDF/A-3a) by construction."""
