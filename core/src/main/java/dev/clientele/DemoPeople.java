package dev.clientele;

import static dev.clientele.consent.Purpose.NEWSLETTER;
import static dev.clientele.consent.Purpose.PARTNER_OFFERS;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.RiskRating;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.PriceDisplay;
import dev.clientele.title.Gender;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Who and what is in the demo data. The people are invented, and their mail goes nowhere (RFC 2606). */
final class DemoPeople {
    private static final String VIP = "VIP";
    private static final String WHOLESALE = "Wholesale";
    private static final String FRIENDS = "Friends and family";

    private final Instant now;

    private DemoPeople(Instant now) {
        this.now = now;
    }

    static List<GroupDraft> groups() {
        return List.of(
                GroupDraft.of(VIP)
                        .withDescription("Customers who come often.")
                        .withColor("#b8860b")
                        .withDiscount(BigDecimal.TEN),
                GroupDraft.of(WHOLESALE)
                        .withDescription("Companies that buy to sell, and see prices without taxes.")
                        .withColor("#2f4f4f")
                        .withDiscount(new BigDecimal("25"))
                        .withPriceDisplay(PriceDisplay.TAX_EXCLUDED),
                GroupDraft.of(FRIENDS).withColor("#8fbc8f").withDiscount(new BigDecimal("7.5")));
    }

    static List<DemoPerson> at(Instant now) {
        DemoPeople people = new DemoPeople(now);
        return List.of(
                people.john(),
                people.marieke(),
                people.jan(),
                people.zoe(),
                people.francois(),
                people.siobhan(),
                people.soren(),
                people.jose(),
                people.karin(),
                people.lucja(),
                people.eleni(),
                people.olena(),
                people.misaki(),
                people.amelie());
    }

    private DemoPerson woman(String first, String last, String email, int daysAgo) {
        return new DemoPerson(now, Gender.FEMALE, CustomerDraft.of(first, last, email), daysAgo);
    }

    private DemoPerson man(String first, String last, String email, int daysAgo) {
        return new DemoPerson(now, Gender.MALE, CustomerDraft.of(first, last, email), daysAgo);
    }

    private DemoPerson john() {
        return man("John", "DOE", DemoData.EMAIL, 712)
                .born(1970, 1, 15)
                .at("16, Main street", "75002", "Paris", "FR")
                .bought("178.37", 26)
                .wants(NEWSLETTER)
                .wants(PARTNER_OFFERS);
    }

    private DemoPerson marieke() {
        return woman("Marieke", "van der Veen", "marieke.vanderveen@example.com", 655)
                .born(1984, 6, 2)
                .at("Voorbeeldstraat 12", "3511 AB", "Utrecht", "NL")
                .bought("1249.50", 51)
                .wants(NEWSLETTER)
                .in(VIP);
    }

    private DemoPerson jan() {
        return man("Jan", "de Vries", "jan.devries@example.org", 601)
                .born(1959, 11, 28)
                .at("Dorpsweg 3 bis", "8911 CD", "Leeuwarden", "NL")
                .bought("64.95", 2_190);
    }

    private DemoPerson zoe() {
        return woman("Zoë", "Müller", "zoe.mueller@example.net", 540)
                .born(1992, 2, 29)
                .at("Beispielweg 7", "10115", "Berlin", "DE")
                .bought("389.00", 170)
                .wants(NEWSLETTER)
                .wants(PARTNER_OFFERS);
    }

    private DemoPerson francois() {
        return man("François", "Lefèvre", "francois.lefevre@example.com", 498)
                .born(1975, 8, 14)
                .at("8, rue de l'Exemple", "69002", "Lyon", "FR")
                .bought("912.10", 96)
                .wants(PARTNER_OFFERS)
                .in(FRIENDS);
    }

    private DemoPerson siobhan() {
        return woman("Siobhán", "O'Brien", "siobhan.obrien@example.org", 433)
                .at("21 Sample Quay", "D02 XY45", "Dublin", "IE")
                .bought("45.00", 3_504)
                .noLongerWants(NEWSLETTER);
    }

    private DemoPerson soren() {
        return man("Søren", "Østergård", "soren.oestergaard@example.net", 377)
                .born(1968, 4, 9)
                .at("Eksempelvej 5", "8000", "Aarhus", "DK")
                .bought("0.00", 8_760)
                .switchedOff();
    }

    private DemoPerson jose() {
        return man("José", "García Núñez", "jose.garcia@example.com", 320)
                .born(1988, 12, 24)
                .at("Calle del Ejemplo 40", "28013", "Madrid", "ES")
                .bought("233.75", 340)
                .wants(NEWSLETTER);
    }

    private DemoPerson lucja() {
        return woman("Łucja", "Wiśniewska", "lucja.wisniewska@example.org", 251)
                .born(1999, 3, 17)
                .at("ul. Przykładowa 9", "00-001", "Warszawa", "PL")
                .bought("18.90", 700);
    }

    private DemoPerson eleni() {
        return woman("Ελένη", "Παπαδοπούλου", "eleni@example.net", 188)
                .born(1981, 7, 30)
                .at("Οδός Παραδείγματος 2", "105 57", "Αθήνα", "GR")
                .bought("152.40", 420)
                .wants(NEWSLETTER);
    }

    private DemoPerson olena() {
        return woman("Олена", "Шевченко", "olena@example.com", 120)
                .born(1994, 10, 5)
                .at("вул. Зразкова 11", "01001", "Київ", "UA")
                .bought("77.20", 30);
    }

    private DemoPerson misaki() {
        return woman("美咲", "佐藤", "misaki@example.org", 64)
                .born(2001, 5, 21)
                .at("見本町1-2-3", "100-0001", "東京", "JP")
                .bought("310.00", 12)
                .wants(PARTNER_OFFERS);
    }

    /** What is known of the company shows in B2B mode. */
    private DemoPerson karin() {
        return woman("Karin", "Smit", "karin.smit@example.net", 290)
                .at("Industrieweg 100", "5652 EF", "Eindhoven", "NL")
                .bought("8640.00", 75)
                .of(B2bDraft.of("Smit Groothandel")
                        .withWebsite("https://www.example.net/smit")
                        .withCredit(new BigDecimal("2500.00"), 30)
                        .withRisk(RiskRating.LOW))
                .in(WHOLESALE);
    }

    private DemoPerson amelie() {
        return woman("Amélie", "Dubois", "amelie.dubois@example.org", 17)
                .at("Rue de l'Échantillon 6", "1000", "Bruxelles", "BE")
                .bought("29.99", 408)
                .asGuest();
    }
}
