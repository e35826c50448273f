package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Consents;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.WithdrawnSinceException;
import dev.clientele.intake.ConsentClaim;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.query.CustomerRow;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Permissions on record: what was given or taken back, by whom and when. */
public interface ConsentContract extends StoreFixture {
    /** Evidence with a value in every field there is. */
    ConsentEvidence EVIDENCE = ConsentEvidence.of(Actor.staff("eva"), Samples.EARLIER, "by telephone")
            .toWording("newsletter, version 3")
            .from(new IpAddress("2001:db8::1"));

    /** If this fails, check that every change adds an entry, with all of its evidence, and that a non-change adds none. */
    @Test
    default void consent1KeepsEveryChange() {
        Clientele shop = shop();
        Clientele eva = shop.actingAs(Actor.staff("eva"));
        Customer ada =
                shop.customers().register(Samples.ada().withConsent(Purpose.PARTNER_OFFERS, Consent.granted(EVIDENCE)));

        shop.consents().grant(ada.id(), Purpose.NEWSLETTER, EVIDENCE);
        eva.consents().withdraw(ada.id(), Purpose.NEWSLETTER);
        eva.consents().withdraw(ada.id(), Purpose.NEWSLETTER);
        shop.customers().disable(ada.id());

        assertThat(shop.consents().history(ada.id()))
                .containsExactly(
                        new ConsentChange(
                                Purpose.NEWSLETTER,
                                Consent.withdrawn(Actor.staff("eva"), NOW),
                                Actor.staff("eva"),
                                NOW),
                        new ConsentChange(Purpose.NEWSLETTER, Consent.granted(EVIDENCE), Actor.system("host"), NOW),
                        new ConsentChange(
                                Purpose.PARTNER_OFFERS, Consent.granted(EVIDENCE), Actor.system("host"), NOW));
        assertThat(shop.customers().get(ada.id()).consents().partnerOffers()).isEqualTo(Consent.granted(EVIDENCE));
        CustomerId nobody = new CustomerId(4711);
        assertThatThrownBy(() -> shop.consents().history(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.consents().grant(nobody, Purpose.NEWSLETTER, EVIDENCE))
                .isInstanceOf(NotFoundException.class);
    }

    /** If this fails, check that an edit which says nothing of a permission takes it back, and forgets none. */
    @Test
    default void consent2ForgetsNothingInAnEdit() {
        Clientele shop = shop();
        Customer ada = shop.customers()
                .register(Samples.ada()
                        .withConsent(Purpose.NEWSLETTER, Consent.granted(EVIDENCE))
                        .withConsent(Purpose.PARTNER_OFFERS, Consent.withdrawn(Actor.customer(), Samples.EARLIER)));

        Customer edited = shop.actingAs(Actor.staff("eva")).customers().edit(ada, Samples.ada());

        assertThat(edited.consents().newsletter()).isEqualTo(Consent.withdrawn(Actor.staff("eva"), NOW));
        assertThat(edited.consents().partnerOffers()).isEqualTo(Consent.withdrawn(Actor.customer(), Samples.EARLIER));
        assertThat(shop.consents().history(ada.id())).hasSize(3);
    }

    /** If this fails, check that an import writes the history of who comes and of who changes, in bulk. */
    @Test
    default void consent3RemembersWhatAnImportBrought() {
        Clientele shop = shop();
        Customer ada =
                shop.customers().register(Samples.ada().withConsent(Purpose.NEWSLETTER, Consent.granted(EVIDENCE)));
        shop.intake()
                .run(
                        ListedRows.of(
                                ListedRows.row("Ada", "Lovelace", "ada@example.com")
                                        .consent(Purpose.NEWSLETTER, ConsentClaim.NOT_GRANTED),
                                ListedRows.row("Jo", "Doe", "jo@example.com")
                                        .consent(Purpose.NEWSLETTER, ConsentClaim.GRANTED)
                                        .consent(Purpose.PARTNER_OFFERS, ConsentClaim.GRANTED)),
                        IntakeOptions.defaults().onMatch(IntakeOptions.OnMatch.UPDATE));
        CustomerId jo = shop.customers().search("jo").rows().get(0).id();

        assertThat(shop.consents().history(ada.id()))
                .extracting(ConsentChange::state)
                .containsExactly(Consent.withdrawn(Actor.system("import"), NOW), Consent.granted(EVIDENCE));
        assertThat(shop.consents().history(jo))
                .extracting(change -> change.state())
                .containsOnly(Consent.granted(ConsentEvidence.importedFrom("customers.csv", 3, NOW)))
                .hasSize(2);
    }

    /** If this fails, check that only who is enabled and consents now is given. */
    @Test
    default void consent4GivesWhoConsentsNow() {
        Clientele shop = shop();
        Consent granted = Consent.granted(EVIDENCE);
        Customer ada = shop.customers().register(Samples.ada().withConsent(Purpose.NEWSLETTER, granted));
        shop.customers()
                .register(
                        Samples.ada().withEmail("off@example.com").disabled().withConsent(Purpose.NEWSLETTER, granted));
        Customer partner = shop.customers()
                .register(Samples.ada().withEmail("partner@example.com").withConsent(Purpose.PARTNER_OFFERS, granted));
        Customer former = shop.customers()
                .register(Samples.ada().withEmail("former@example.com").withConsent(Purpose.NEWSLETTER, granted));
        shop.consents().withdraw(former.id(), Purpose.NEWSLETTER);

        assertThat(shop.consents().consenting(Purpose.NEWSLETTER))
                .extracting(CustomerRow::id)
                .containsExactly(ada.id());
        assertThat(shop.consents().consenting(Purpose.PARTNER_OFFERS))
                .extracting(CustomerRow::id)
                .containsExactly(partner.id());
    }

    /** If this fails, check that entries which come at once all find a place, in the order of the writes. */
    @Test
    default void consent5TakesChangesAtOnce() throws InterruptedException {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        ConsentEvidence now = ConsentEvidence.givenByCustomer(NOW, "form");

        assertThat(Race.of(4, i -> {
                    Purpose purpose = i % 2 == 0 ? Purpose.NEWSLETTER : Purpose.PARTNER_OFFERS;
                    return i < 2
                            ? shop.consents().grant(ada.id(), purpose, now)
                            : shop.consents().withdraw(ada.id(), purpose);
                }))
                .allMatch(Race.Finish::won);

        Customer found = shop.customers().get(ada.id());
        List<ConsentChange> history = shop.consents().history(ada.id());
        assertThat(history).hasSize((int) found.version() - 1);
        for (Purpose purpose : Purpose.values()) {
            assertThat(history.stream()
                            .filter(change -> change.purpose() == purpose)
                            .map(ConsentChange::state)
                            .findFirst())
                    .contains(found.consents().of(purpose));
        }
    }

    /** If this fails, check that no other way of writing a customer forgets a permission, and that a No is kept. */
    @Test
    default void consent6ForgetsNothingInAnUpdate() {
        Clientele shop = shop();
        Customer ada =
                shop.customers().register(Samples.ada().withConsent(Purpose.NEWSLETTER, Consent.granted(EVIDENCE)));

        Customer updated = shop.customers().update(ada.consented(Consents.NONE));
        shop.consents().withdraw(ada.id(), Purpose.PARTNER_OFFERS);
        shop.intake()
                .run(
                        ListedRows.of(ListedRows.row("Ada", "Lovelace", "ada@example.com")
                                .consent(Purpose.NEWSLETTER, ConsentClaim.GRANTED)
                                .consent(Purpose.PARTNER_OFFERS, ConsentClaim.GRANTED)),
                        IntakeOptions.defaults().onMatch(IntakeOptions.OnMatch.UPDATE));

        assertThat(updated.consents().newsletter()).isEqualTo(Consent.withdrawn(Actor.system("host"), NOW));
        Customer found = shop.customers().get(ada.id());
        assertThat(found.consents().newsletter().isGranted()).isFalse();
        assertThat(found.consents().partnerOffers().isGranted()).isFalse();
        assertThat(shop.consents().history(ada.id())).hasSize(3);
    }

    /** If this fails, check that what the customer said last counts, whatever is written down last. */
    @Test
    default void consent7YieldsToALaterNo() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        shop.consents().withdraw(ada.id(), Purpose.NEWSLETTER);

        assertThatThrownBy(() -> shop.consents().grant(ada.id(), Purpose.NEWSLETTER, EVIDENCE))
                .isInstanceOf(WithdrawnSinceException.class)
                .hasMessage("Customer " + ada.id().value()
                        + " took the permission NEWSLETTER back at 2026-03-01T10:15:30.123Z, after it was given at"
                        + " 2025-12-24T18:00:00.500Z, so it was not recorded. Ask the customer again.");
        ConsentEvidence again = ConsentEvidence.givenByCustomer(NOW, "form");
        assertThat(shop.consents()
                        .grant(ada.id(), Purpose.NEWSLETTER, again)
                        .consents()
                        .newsletter()
                        .isGranted())
                .isTrue();
    }

    /** If this fails, check that no edit brings back what was taken back since, and that a No said again counts anew. */
    @Test
    default void consent8YieldsToALaterNoInAnEdit() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.shop.customers().register(Samples.ada());
        ConsentEvidence paper = ConsentEvidence.givenByCustomer(NOW.plus(Duration.ofDays(2)), "paper form");
        play.shop.consents().withdraw(ada.id(), Purpose.NEWSLETTER);
        Customer no = play.shop.customers().get(ada.id());

        assertThatThrownBy(() -> play.shop
                        .customers()
                        .edit(no, no.draft().withConsent(Purpose.NEWSLETTER, Consent.granted(EVIDENCE))))
                .isInstanceOf(WithdrawnSinceException.class);
        assertThatThrownBy(
                        () -> play.shop.customers().update(no.consented(Purpose.NEWSLETTER, Consent.granted(EVIDENCE))))
                .isInstanceOf(WithdrawnSinceException.class);
        assertThat(play.shop.consents().withdraw(ada.id(), Purpose.NEWSLETTER)).isEqualTo(no);
        play.watch.forward(Duration.ofDays(3));
        play.shop.consents().withdraw(ada.id(), Purpose.NEWSLETTER);
        assertThat(play.shop.consents().history(ada.id())).hasSize(2);
        assertThatThrownBy(() -> play.shop.consents().grant(ada.id(), Purpose.NEWSLETTER, paper))
                .isInstanceOfSatisfying(WithdrawnSinceException.class, e -> {
                    assertThat(e.customer()).isEqualTo(ada.id());
                    assertThat(e.purpose()).isEqualTo(Purpose.NEWSLETTER);
                    assertThat(e.given()).isEqualTo(paper.at());
                    assertThat(e.withdrawn()).isEqualTo(NOW_KEPT.plus(Duration.ofDays(3)));
                });
    }
}
