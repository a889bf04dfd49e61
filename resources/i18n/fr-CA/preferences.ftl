preferences-title = Préférences
preferences-intro = Elles sont gardées sur cet ordinateur, pour vous seulement. Un changement s’applique tout de suite. Votre travail est toujours enregistré à mesure que vous écrivez.
preferences-reset = Rétablir toutes les valeurs par défaut
preferences-were-reset = Toutes les préférences ont repris leur valeur par défaut.
preferences-take-back = Revenir en arrière
preferences-file-none = La version fournie avec mcdesk est en vigueur.
preferences-file-choose = Choisir un fichier…
preferences-file-check = Vérifier de nouveau
preferences-file-leave = Utiliser la version fournie avec mcdesk
preferences-file-kind = Fichier TOML
preferences-file-checking = Vérification du fichier…
preferences-file-good = { $file } ne contient aucune erreur.
preferences-file-mistakes = { $count ->
    [one] { $file } contient une erreur et n’est donc pas en vigueur. Corrigez-la, puis vérifiez de nouveau.
   *[other] { $file } contient { $count } erreurs et n’est donc pas en vigueur. Corrigez-les, puis vérifiez de nouveau.
}
preferences-file-line = Ligne { $line } :
preferences-file-more = { $count ->
    [one] Une autre erreur.
   *[other] { $count } autres erreurs.
}
preferences-unreadable = Impossible de lire { $file } : { $why }.
preferences-store = { $name } s’ouvrira au prochain démarrage.
preferences-store-open = L’ouvrir maintenant
preferences-role-later = Votre rôle ({ $role }) s’appliquera au prochain espace de travail ouvert.
preferences-role-reopen = Rouvrir cet espace de travail
