"""Pictures that come from outside, made into pictures that carry nothing but themselves."""
