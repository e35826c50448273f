package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.CustomerAccounts;
import dev.clientele.account.TokenMail;
import dev.clientele.account.TokenRefusedException;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.OneTimeToken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links that are mailed: to a new password, and to confirm a permission. */
public interface TokenContract extends StoreFixture {
    /** How the newsletter is asked for. */
    ConsentEvidence ASKED = ConsentEvidence.givenByCustomer(NOW, "newsletter box")
            .toWording("version 3")
            .from(AccountPlay.IP);

    /** If this fails, check that a link is mailed to who has an account, at the stored address, and is good once. */
    @Test
    default void token01LeadsToANewPasswordOnce() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        CustomerAccounts accounts = play.shop.accounts();

        TokenMail mail =
                accounts.requestReset(" ADA@Example.COM", AccountPlay.IP).orElseThrow();
        assertThat(mail.customer()).isEqualTo(ada.id());
        assertThat(mail.to()).isEqualTo(ada.email());
        assertThat(mail.expires()).isEqualTo(NOW_KEPT.plus(Duration.ofHours(1)));
        String token = mail.token().text();
        assertThat(accounts.canReset(token)).isTrue();
        assertThat(accounts.reset(token, "analytical engine")).isEqualTo(ada);
        assertThat(play.letsIn("analytical engine")).isTrue();
        assertThat(accounts.canReset(token)).isFalse();
        assertThatThrownBy(() -> accounts.reset(token, "yet another one")).isInstanceOf(TokenRefusedException.class);
        assertThat(play.letsIn("analytical engine")).isTrue();
    }

    /** If this fails, check that nothing is mailed to who cannot sign in. */
    @Test
    default void token02IsMailedToNobodyElse() {
        AccountPlay play = AccountPlay.on(this);
        play.shop.customers().addGuest(Samples.ada());
        play.shop
                .customers()
                .register(Samples.ada().withEmail("off@example.com").disabled());

        for (String email : List.of("ada@example.com", "off@example.com", "nobody@example.com", "", "ada")) {
            assertThat(play.shop.accounts().requestReset(email, AccountPlay.IP))
                    .as(email)
                    .isEmpty();
        }
    }

    /** If this fails, check that a password which will not do does not use the link up. */
    @Test
    default void token03StaysGoodUntilAPasswordWillDo() {
        AccountPlay play = AccountPlay.on(this);
        String token =
                play.shop.accounts().requestReset(play.ada().id()).token().text();

        assertThatThrownBy(() -> play.shop.accounts().reset(token, "1234")).isInstanceOf(InvalidDraftException.class);
        play.shop.accounts().reset(token, "analytical engine");
        assertThat(play.letsIn("analytical engine")).isTrue();
    }

    /** If this fails, check that a link is good to the millisecond and not longer. */
    @Test
    default void token04Expires() {
        AccountPlay play = AccountPlay.on(this);
        TokenMail mail = play.shop.accounts().requestReset(play.ada().id());
        String token = mail.token().text();

        play.watch.forward(Duration.between(NOW_KEPT, mail.expires()).minusMillis(1));
        assertThat(play.shop.accounts().canReset(token)).isTrue();
        play.watch.forward(Duration.ofMillis(1));
        assertThat(play.shop.accounts().canReset(token)).isFalse();
        assertThatThrownBy(() -> play.shop.accounts().reset(token, "analytical engine"))
                .isInstanceOf(TokenRefusedException.class);
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
    }

    /** If this fails, check that every way to a new password ends all links, and those of other customers stay. */
    @Test
    default void token05EndsWhenThePasswordChanges() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        Customer eve = play.shop.customers().register(Samples.ada().withEmail("eve@example.com"));
        CustomerAccounts accounts = play.shop.accounts();
        String others = accounts.requestReset(eve.id()).token().text();
        List<Runnable> changes = List.of(
                () -> accounts.setPassword(ada.id(), AccountPlay.PASSWORD),
                () -> accounts.changePassword(ada.id(), AccountPlay.PASSWORD, AccountPlay.PASSWORD, AccountPlay.IP),
                () -> accounts.reset(accounts.requestReset(ada.id()).token().text(), AccountPlay.PASSWORD),
                () -> accounts.removePassword(ada.id()),
                () -> accounts.takeOverPassword(ada.id(), play.hasher.hash(AccountPlay.PASSWORD)));

        for (Runnable change : changes) {
            String first = accounts.requestReset(ada.id()).token().text();
            String second = accounts.requestReset(ada.id()).token().text();
            assertThat(accounts.canReset(first) && accounts.canReset(second)).isTrue();
            change.run();
            assertThat(accounts.canReset(first) || accounts.canReset(second)).isFalse();
        }
        assertThat(accounts.canReset(others)).isTrue();
    }

    /** If this fails, check that a link in a mailbox that is no longer the customer's is worth nothing. */
    @Test
    default void token06EndsWhenTheAddressChanges() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        String reset = play.shop.accounts().requestReset(ada.id()).token().text();
        String consent = play.shop
                .consents()
                .request(ada.id(), Purpose.NEWSLETTER, ASKED)
                .token()
                .text();

        play.shop.customers().edit(ada, ada.draft().withEmail("augusta@example.com"));
        assertThat(play.shop.accounts().canReset(reset)).isFalse();
        assertThatThrownBy(() -> play.shop.consents().confirm(consent, AccountPlay.IP))
                .isInstanceOf(TokenRefusedException.class);
    }

    /** If this fails, check that of those who come at once with one link, one gets by. */
    @Test
    default void token07IsGoodForOneOfThoseWhoComeAtOnce() throws InterruptedException {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        String reset = play.shop.accounts().requestReset(ada.id()).token().text();
        String other = play.shop.accounts().requestReset(ada.id()).token().text();
        String consent = play.shop
                .consents()
                .request(ada.id(), Purpose.NEWSLETTER, ASKED)
                .token()
                .text();

        List<Race.Finish<Customer>> resets =
                Race.of(6, i -> play.shop.accounts().reset(i % 2 == 0 ? reset : other, "password number " + i));
        List<Race.Finish<Customer>> confirmations =
                Race.of(4, i -> play.shop.consents().confirm(consent, AccountPlay.IP));

        for (List<Race.Finish<Customer>> finishes : List.of(resets, confirmations)) {
            assertThat(finishes.stream().filter(Race.Finish::won)).hasSize(1);
            assertThat(finishes.stream().filter(finish -> !finish.won()))
                    .allMatch(finish -> finish.thrown() instanceof TokenRefusedException);
        }
    }

    /** If this fails, check that only what was given out is good, and only for what it was given out for. */
    @Test
    default void token08IsGoodForItsUseOnly() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        String reset = play.shop.accounts().requestReset(ada.id()).token().text();
        String consent = play.shop
                .consents()
                .request(ada.id(), Purpose.NEWSLETTER, ASKED)
                .token()
                .text();

        for (String text :
                List.of("", "x", "é".repeat(43), OneTimeToken.random().text(), reset + "A", consent)) {
            assertThat(play.shop.accounts().canReset(text)).as(text).isFalse();
        }
        for (String text : List.of("", OneTimeToken.random().text(), reset)) {
            assertThatThrownBy(() -> play.shop.consents().confirm(text, AccountPlay.IP))
                    .as(text)
                    .isInstanceOf(TokenRefusedException.class);
        }
        assertThat(play.shop.accounts().canReset(reset)).isTrue();
        assertThat(play.shop
                        .consents()
                        .confirm(consent, AccountPlay.IP)
                        .consents()
                        .newsletter()
                        .isGranted())
                .isTrue();
    }

    /** If this fails, check that nothing is granted before the click, and that the evidence tells of both. */
    @Test
    default void token09ConfirmsAPermission() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();

        TokenMail mail = play.shop.consents().request(ada.id(), Purpose.NEWSLETTER, ASKED);
        assertThat(mail.to()).isEqualTo(ada.email());
        assertThat(mail.expires()).isEqualTo(NOW_KEPT.plus(Duration.ofDays(7)));
        assertThat(play.shop.customers().get(ada.id())).isEqualTo(ada);
        assertThat(play.shop.consents().history(ada.id())).isEmpty();
        play.watch.forward(Duration.ofMinutes(3));
        IpAddress mailbox = new IpAddress("2001:db8::7");
        Customer confirmed = play.shop.consents().confirm(mail.token().text(), mailbox);

        Consent granted = Consent.granted(ConsentEvidence.givenByCustomer(
                        NOW.plus(Duration.ofMinutes(3)),
                        "confirmed by mail; asked for at 2026-03-01T10:15:30.123Z from 192.0.2.1: newsletter box")
                .toWording("version 3")
                .from(mailbox));
        assertThat(confirmed.consents().newsletter()).isEqualTo(granted);
        assertThat(confirmed.consents().partnerOffers()).isEqualTo(Consent.neverAsked());
        assertThat(play.shop.consents().history(ada.id()))
                .extracting(change -> change.state())
                .containsExactly(granted);
        assertThatThrownBy(() -> play.shop.consents().confirm(mail.token().text(), mailbox))
                .isInstanceOf(TokenRefusedException.class);
    }

    /** If this fails, check that a No which came after the question is the last word. */
    @Test
    default void token10DoesNotOutweighALaterNo() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        String token = play.shop
                .consents()
                .request(ada.id(), Purpose.PARTNER_OFFERS, ASKED)
                .token()
                .text();

        play.watch.forward(Duration.ofMinutes(1));
        play.shop.actingAs(Actor.customer()).consents().withdraw(ada.id(), Purpose.PARTNER_OFFERS);
        assertThatThrownBy(() -> play.shop.consents().confirm(token, AccountPlay.IP))
                .isInstanceOf(TokenRefusedException.class);
        play.watch.forward(Duration.ofMinutes(1));
        String second = play.shop
                .consents()
                .request(ada.id(), Purpose.PARTNER_OFFERS, ASKED)
                .token()
                .text();
        play.watch.forward(Duration.ofMinutes(1));
        play.shop.consents().withdraw(ada.id(), Purpose.PARTNER_OFFERS);
        assertThatThrownBy(() -> play.shop.consents().confirm(second, AccountPlay.IP))
                .isInstanceOf(TokenRefusedException.class);
        ConsentEvidence again = ConsentEvidence.givenByCustomer(play.watch.instant(), "newsletter box");
        String next = play.shop
                .consents()
                .request(ada.id(), Purpose.PARTNER_OFFERS, again)
                .token()
                .text();
        assertThat(play.shop
                        .consents()
                        .confirm(next, AccountPlay.IP)
                        .consents()
                        .partnerOffers()
                        .isGranted())
                .isTrue();
    }

    /** If this fails, check that a page behind the link can say what it asks, and that a new question ends the one before. */
    @Test
    default void token13AsksOneThingAtATime() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        String first = ask(play, ada, Purpose.NEWSLETTER);
        String other = ask(play, ada, Purpose.PARTNER_OFFERS);
        String second = ask(play, ada, Purpose.NEWSLETTER);

        assertThat(play.shop.consents().pending(first)).isEmpty();
        assertThat(play.shop.consents().pending(other)).contains(Purpose.PARTNER_OFFERS);
        assertThat(play.shop.consents().pending(second)).contains(Purpose.NEWSLETTER);
        assertThat(play.shop
                        .consents()
                        .pending(play.shop
                                .accounts()
                                .requestReset(ada.id())
                                .token()
                                .text()))
                .isEmpty();
        play.shop.consents().confirm(second, AccountPlay.IP);
        assertThat(play.shop.consents().pending(second)).isEmpty();
        play.shop.consents().withdraw(ada.id(), Purpose.PARTNER_OFFERS);
        assertThat(play.shop.consents().pending(other)).isEmpty();
    }

    private static String ask(AccountPlay play, Customer customer, Purpose purpose) {
        return play.shop
                .consents()
                .request(customer.id(), purpose, ASKED)
                .token()
                .text();
    }

    /** If this fails, check that a No or another address that comes between the look and the write is seen. */
    @Test
    default void token14SeesWhatComesInBetween() throws InterruptedException {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();

        for (int round = 0; round < 20; round++) {
            String token = ask(play, ada, Purpose.NEWSLETTER);
            play.watch.forward(Duration.ofMillis(1));
            Race.of(
                    2,
                    i -> i == 0
                            ? play.shop.consents().confirm(token, AccountPlay.IP)
                            : play.shop.consents().withdraw(ada.id(), Purpose.NEWSLETTER));
            assertThat(play.shop
                            .customers()
                            .get(ada.id())
                            .consents()
                            .newsletter()
                            .isGranted())
                    .isFalse();
            play.watch.forward(Duration.ofMillis(1));
        }
    }

    /** If this fails, check that a customer withdraws by a link as often as it is followed, and nobody else does. */
    @Test
    default void token15WithdrawsWithoutSigningIn() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        play.shop.consents().grant(ada.id(), Purpose.NEWSLETTER, ASKED);
        play.shop.consents().grant(ada.id(), Purpose.PARTNER_OFFERS, ASKED);
        String token = play.shop.consents().withdrawalToken(ada.id(), Purpose.NEWSLETTER);

        for (String forged : List.of(
                "",
                token + "0",
                token.replace("newsletter", "partneroffers"),
                "2" + token,
                token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0"))) {
            assertThatThrownBy(() -> play.shop.consents().withdraw(forged)).isInstanceOf(TokenRefusedException.class);
        }
        assertThat(play.shop.customers().get(ada.id()).consents().newsletter().isGranted())
                .isTrue();
        Customer withdrawn = play.shop.consents().withdraw(token);
        assertThat(withdrawn.consents().newsletter()).isEqualTo(Consent.withdrawn(Actor.customer(), NOW));
        assertThat(withdrawn.consents().partnerOffers().isGranted()).isTrue();
        assertThat(play.shop.consents().withdraw(token)).isEqualTo(withdrawn);
        play.shop.customers().remove(play.shop.customers().planRemoval(ada.id()));
        assertThatThrownBy(() -> play.shop.consents().withdraw(token)).isInstanceOf(TokenRefusedException.class);
    }

    /** If this fails, check that a link that is prolonged by nobody is forgotten, and no other. */
    @Test
    default void token11IsForgottenWhenExpired() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        TokenMail reset = play.shop.accounts().requestReset(ada.id());
        TokenMail consent = play.shop.consents().request(ada.id(), Purpose.NEWSLETTER, ASKED);

        play.watch.forward(Duration.between(NOW_KEPT, reset.expires()));
        assertThat(play.shop.accounts().prune()).isOne();
        assertThat(store().tokens().find(reset.token().hash())).isEmpty();
        assertThat(store().tokens().find(consent.token().hash())).isPresent();
        assertThat(play.shop.accounts().prune()).isZero();
    }

    /** If this fails, check that so many mails and no more are made for one address. */
    @Test
    default void token12FillsNoMailbox() {
        AccountPlay play = AccountPlay.on(this);
        play.ada();

        for (int i = 0; i < 3; i++) {
            assertThat(play.shop.accounts().requestReset("ada@example.com", AccountPlay.IP))
                    .isPresent();
        }
        assertThat(play.shop.accounts().requestReset("ada@example.com", new IpAddress("198.51.100.7")))
                .isEmpty();
        play.watch.forward(Duration.ofMinutes(5));
        assertThat(play.shop.accounts().requestReset("ada@example.com", AccountPlay.IP))
                .isPresent();
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
    }

    /** If this fails, check that a No counts by its time too, for an edit or an import ends no links. */
    @Test
    default void token16DoesNotOutweighALaterNoInAnEdit() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        String token = ask(play, ada, Purpose.NEWSLETTER);

        play.watch.forward(Duration.ofMinutes(1));
        Consent no = Consent.withdrawn(Actor.staff("eva"), play.watch.instant());
        play.shop.customers().edit(ada, ada.draft().withConsent(Purpose.NEWSLETTER, no));
        assertThat(play.shop.consents().pending(token)).isEmpty();
        assertThatThrownBy(() -> play.shop.consents().confirm(token, AccountPlay.IP))
                .isInstanceOf(TokenRefusedException.class);
    }
}
