package dev.clientele.csv;

import dev.clientele.kernel.Folding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which labels stand for which fields in one family of files; immutable. */
final class FileFormat {
    /**
     * The export of a shop's list of customers, in Dutch, English and French. The first label of a field is the one that we
     * write.
     */
    static final FileFormat CUSTOMER_LIST = new FileFormat(Map.ofEntries(
            Map.entry(Field.ID, List.of("ID")),
            Map.entry(
                    Field.TITLE,
                    List.of(
                            "Sociale titel",
                            "Social title",
                            "Titre de civilité",
                            "Aanhef",
                            "Titel",
                            "Title",
                            "Titre",
                            "Civilité")),
            Map.entry(Field.FIRST_NAME, List.of("Voornaam", "First name", "Prénom")),
            Map.entry(Field.LAST_NAME, List.of("Achternaam", "Last name", "Nom", "Nom de famille")),
            Map.entry(Field.EMAIL, List.of("E-mailadres", "Email address", "Adresse e-mail", "E-mail")),
            Map.entry(Field.SALES, List.of("Verkopen", "Sales", "Ventes")),
            Map.entry(Field.ENABLED, List.of("Ingeschakeld", "Enabled", "Activé")),
            Map.entry(
                    Field.NEWSLETTER,
                    List.of("Nieuwsbrief", "Newsletter", "News.", "Lettre d'information", "Lettre d'informations")),
            Map.entry(
                    Field.PARTNER_OFFERS,
                    List.of("Opt-in", "Opt.", "Partner offers", "Partneraanbiedingen", "Offres partenaires")),
            Map.entry(
                    Field.REGISTERED,
                    List.of("Registratie", "Registratiedatum", "Registration", "Registration date", "Inscription")),
            Map.entry(Field.LAST_VISIT, List.of("Laatste bezoek:", "Last visit", "Dernière visite"))));

    private final Map<Field, List<String>> labels;
    private final Map<String, Field> byKey = new HashMap<>();

    private FileFormat(Map<Field, List<String>> labels) {
        this.labels = new EnumMap<>(labels);
        labels.forEach((field, all) -> all.forEach(label -> byKey.put(key(label), field)));
    }

    /** The field for which a column stands, however its label is written. */
    Optional<Field> fieldOf(String label) {
        return Optional.ofNullable(byKey.get(key(label)));
    }

    /** The labels by which a field is known, the one that is written first. */
    List<String> labelsOf(Field field) {
        return labels.getOrDefault(field, List.of());
    }

    /** The header as it is written. */
    List<String> header() {
        return Arrays.stream(Field.values())
                .map(field -> labelsOf(field).get(0))
                .toList();
    }

    /** Digits count, so that a column "E-mail 2" is not taken for a second "E-mail". */
    private static String key(String label) {
        return String.join("", Folding.words(label));
    }
}
