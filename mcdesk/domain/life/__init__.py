"""The life of a credential: its states and what each change needs, its dates, its versions and its two languages."""
