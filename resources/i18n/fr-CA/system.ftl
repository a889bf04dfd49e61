system-not-there = rien ne porte ce nom dans ce dossier
system-no-folder = ce dossier n’existe pas
system-not-allowed = ce compte n’en a pas le droit ici
system-folder = c’est un dossier
system-full = le disque est plein
system-read-only = le disque est en lecture seule
system-in-use = un autre programme l’utilise
system-long-name = son nom est trop long
