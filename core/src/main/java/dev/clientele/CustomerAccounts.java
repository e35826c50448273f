package dev.clientele;

import dev.clientele.account.Account;
import dev.clientele.account.GuestAccountException;
import dev.clientele.account.SignIn;
import dev.clientele.account.StoredPassword;
import dev.clientele.account.TokenMail;
import dev.clientele.account.TokenRefusedException;
import dev.clientele.account.TokenUse;
import dev.clientele.account.WrongPasswordException;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Problem;
import dev.clientele.password.HashingBusyException;
import dev.clientele.password.MalformedPasswordHashException;
import dev.clientele.password.PasswordCheck;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.UnknownPasswordHashException;
import dev.clientele.settings.Settings;
import dev.clientele.visit.VisitOrigin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The customers' accounts: passwords, signing in, choosing a new password. Thread-safe.
 *
 * <p>Passwords are hashed outside of transactions, since that takes its time. So call what hashes (all but the questions) outside of
 * your own transactions too, or a connection waits for it.
 */
public final class CustomerAccounts {
    private static final int AT_ONCE = 1_000;

    private final Workplace workplace;
    private final CustomerDesk customers;
    private final PasswordDesk passwords;
    private final PasswordDesk passwordsInPerson;
    private final TokenDesk tokens;

    CustomerAccounts(Workplace workplace) {
        this.workplace = workplace;
        this.customers = new CustomerDesk(workplace);
        this.passwords = new PasswordDesk(workplace);
        this.passwordsInPerson = new PasswordDesk(workplace.actingAs(Actor.customer()));
        this.tokens = new TokenDesk(workplace);
    }

    /**
     * Says everything that keeps a draft with a password from being registered, like {@link Customers#check}.
     *
     * @param draft what somebody filled in
     * @param password what somebody typed
     * @return the problems in the order of their paths; the password's is {@code password}
     */
    public List<Problem> check(CustomerDraft draft, CharSequence password) {
        Settings settings = workplace.settings();
        List<Problem> all = new ArrayList<>(customers.problemsOfRegistration(draft, settings));
        all.addAll(passwords.problems(password, draft, settings));
        all.sort(Problem.IN_ORDER);
        return List.copyOf(all);
    }

    /**
     * Makes a new customer with an account and its password.
     *
     * @param draft what somebody filled in
     * @param password what somebody typed
     * @return what is stored
     * @throws InvalidDraftException with everything that is wrong with the draft and the password
     * @throws EmailTakenException if the address belongs to another customer
     * @throws EmailBlockedException if the address may not register again
     * @throws NotFoundException if one of the groups or the title does not exist
     * @throws HashingBusyException if too many passwords wait for being hashed
     */
    public Customer register(CustomerDraft draft, CharSequence password) {
        InvalidDraftException.requireNone("customer", check(draft, password));
        StoredPassword hashed = passwords.hashed(password);
        return workplace.transaction(() -> {
            Customer customer = customers.registered(draft);
            passwords.storeOfSomebodyNew(customer.id(), hashed);
            return customer;
        });
    }

    /**
     * Says what keeps a text from being a customer's next password.
     *
     * @param id which customer
     * @param password what somebody typed
     * @return the first broken rule; none if it will do
     * @throws NotFoundException if there is no such customer
     */
    public List<Problem> checkPassword(CustomerId id, CharSequence password) {
        Customer customer = workplace.transaction(() -> customers.get(id));
        return passwords.problems(password, customer.draft(), workplace.settings());
    }

    /**
     * Gives a customer a password, whatever it was before, and lets the customer in at once. For staff; customers know their present
     * one or follow a link.
     *
     * @param id which customer
     * @param password the new one
     * @throws InvalidDraftException if the shop's rules or its hasher refuse the password
     * @throws GuestAccountException if it is a guest
     * @throws NotFoundException if there is no such customer
     * @throws HashingBusyException if too many passwords wait for being hashed
     */
    public void setPassword(CustomerId id, CharSequence password) {
        Customer customer = workplace.transaction(() -> customers.get(id));
        StoredPassword hashed = passwords.hashed(password, customer);
        workplace.transaction(() -> {
            passwords.store(passwords.lock(id), hashed);
            new Turnstile(workplace).unlock(customer.email());
            return id;
        });
    }

    /**
     * Takes the hash of another system's password over, unless the customer has a password here. It keeps working, and is hashed
     * anew when the customer signs in. A password that was taken away ({@link #removePassword}) leaves room for it again.
     *
     * @param id which customer
     * @param hash the hash
     * @return false if the customer has a password, which stays
     * @throws UnknownPasswordHashException if the shop's hasher does not know its scheme, see {@link
     *     dev.clientele.password.PasswordHasher#accepting}
     * @throws MalformedPasswordHashException if it has not its scheme's form or asks for more work than is allowed
     * @throws GuestAccountException if it is a guest
     * @throws NotFoundException if there is no such customer
     */
    public boolean takeOverPassword(CustomerId id, PasswordHash hash) {
        StoredPassword password = passwords.takenOver(hash);
        return workplace.transaction(() -> passwords.storeFirst(id, password));
    }

    /**
     * Lets a customer try at once again to sign in, and to ask for a link to a new password, whatever failed before. For staff.
     *
     * @param id which customer
     * @throws GuestAccountException if it is a guest
     * @throws NotFoundException if there is no such customer
     */
    public void unlock(CustomerId id) {
        workplace.transaction(() -> {
            passwords.find(id);
            new Turnstile(workplace).forget(customers.get(id).email());
            return id;
        });
    }

    /**
     * Takes a customer's password away; nobody can sign in until there is a new one. To shut an account for good, switch it off
     * ({@link Customers#disable}).
     *
     * @param id which customer
     * @return false if there was none
     * @throws GuestAccountException if it is a guest
     * @throws NotFoundException if there is no such customer
     */
    public boolean removePassword(CustomerId id) {
        return workplace.transaction(() -> passwords.remove(id));
    }

    /**
     * Since when a customer has had the present password.
     *
     * @param id which customer
     * @return when it was set or taken over; empty if there is none
     * @throws GuestAccountException if it is a guest
     * @throws NotFoundException if there is no such customer
     */
    public Optional<Instant> passwordSince(CustomerId id) {
        return workplace.transaction(() -> passwords.find(id)).password().map(StoredPassword::since);
    }

    /**
     * Signs a customer in. An unknown address, an account that is switched off or has no password, a wrong or an impossible
     * password get the same answer after the same work (but for what {@link PasswordHasher#accepting} says of old hashes). Repeated
     * failures are slowed down.
     *
     * <p>A success records a visit, and hashes the password anew where its hash is outdated. The session is the host's: begin a
     * new one.
     *
     * @param email what was typed as the address, any text
     * @param password what was typed as the password, any text
     * @param ip where it came from; behind a proxy, what the proxy tells, if it is the host's own
     * @return who signed in, or the refusal
     * @throws UnknownPasswordHashException if the shop's hasher does not know the scheme of the stored hash: a fault of the
     *     configuration, never a wrong password
     * @throws MalformedPasswordHashException if the stored hash has not its scheme's form or asks for more work than is allowed
     * @throws HashingBusyException if too many passwords wait for being hashed
     */
    public SignIn signIn(String email, CharSequence password, IpAddress ip) {
        return signIn(email, password, new SignInDesk.Visitor(ip, Optional.empty()));
    }

    /**
     * Signs a customer in like {@link #signIn(String, CharSequence, IpAddress)}, and records the page that led to the visit.
     *
     * @param email what was typed as the address, any text
     * @param password what was typed as the password, any text
     * @param ip where it came from; behind a proxy, what the proxy tells, if it is the host's own
     * @param referrer what the client sent as {@code Referer} with the first page of the visit, see {@link VisitOrigin}
     * @return who signed in, or the refusal
     * @throws UnknownPasswordHashException if the shop's hasher does not know the scheme of the stored hash: a fault of the
     *     configuration, never a wrong password
     * @throws MalformedPasswordHashException if the stored hash has not its scheme's form or asks for more work than is allowed
     * @throws HashingBusyException if too many passwords wait for being hashed
     */
    public SignIn signIn(String email, CharSequence password, IpAddress ip, String referrer) {
        return signIn(email, password, new SignInDesk.Visitor(ip, VisitOrigin.of(referrer)));
    }

    private SignIn signIn(String email, CharSequence password, SignInDesk.Visitor visitor) {
        return new SignInDesk(workplace).signIn(email, password, visitor);
    }

    /**
     * Changes a password for who knows the present one. Wrong guesses are slowed down together with those at signing in.
     *
     * @param id which customer
     * @param present what was typed as the present password
     * @param next the new one
     * @param ip where it came from
     * @throws InvalidDraftException if the shop's rules or its hasher refuse the new one
     * @throws WrongPasswordException if the present one is another, or there is none, or the account is switched off, or there were
     *     too many attempts
     * @throws GuestAccountException if it is a guest
     * @throws NotFoundException if there is no such customer
     * @throws HashingBusyException if too many passwords wait for being hashed
     */
    public void changePassword(CustomerId id, CharSequence present, CharSequence next, IpAddress ip) {
        Customer customer = workplace.transaction(() -> customers.get(id));
        InvalidDraftException.requireNone("password", passwords.problems(next, customer.draft(), workplace.settings()));
        Turnstile.Attempt attempt =
                new Turnstile(workplace).guess(customer.email().value(), ip);
        Duration wait = attempt.begin();
        if (!wait.isZero()) {
            throw new WrongPasswordException(id, wait);
        }
        Account seen = known(id, present);
        StoredPassword hashed = passwords.hashed(next);
        while (!isChanged(seen, hashed, attempt)) {
            seen = known(id, present);
        }
    }

    /** The account whose password was given. */
    private Account known(CustomerId id, CharSequence password) {
        Account account = workplace.transaction(() -> passwords.find(id));
        return account.password()
                .filter(stored -> account.isEnabled())
                .map(stored -> workplace.accounts().hasher().verify(stored.hash(), password))
                .filter(check -> check == PasswordCheck.RIGHT)
                .map(right -> account)
                .orElseThrow(() -> new WrongPasswordException(id, Duration.ZERO));
    }

    /** False if the account was switched off, or its password changed or hashed anew, while it was compared. */
    private boolean isChanged(Account seen, StoredPassword next, Turnstile.Attempt attempt) {
        return workplace.transaction(() -> {
            Account now = passwords.lock(seen.customer());
            boolean isSame = now.equals(seen);
            if (isSame) {
                passwordsInPerson.store(now, next);
                attempt.succeeded();
            }
            return isSame;
        });
    }

    /**
     * Makes a link to a new password for whoever can read the mail of the account. Answer the visitor before you call this, or in
     * another thread, and the same whether there is anything to mail or not; else the answer, or its time, tells who is a customer.
     *
     * @param email what was typed as the address, any text
     * @param ip where it came from
     * @return what the host has to mail, to the address that is stored; empty if no account that is switched on has this address,
     *     or too many mails were asked for
     */
    public Optional<TokenMail> requestReset(String email, IpAddress ip) {
        if (!new Turnstile(workplace).mail(email, ip).begin().isZero()) {
            return Optional.empty();
        }
        return workplace.transaction(() -> Turnstile.address(email)
                .flatMap(workplace.store().credentials()::findByEmail)
                .filter(Account::isEnabled)
                .map(account -> reset(account.customer(), workplace.accounts().resetWithin())));
    }

    /**
     * Makes a link to a new password for a customer, for example one who was imported without any. For staff.
     *
     * @param id which customer
     * @return what the host has to mail
     * @throws GuestAccountException if it is a guest
     * @throws NotFoundException if there is no such customer
     */
    public TokenMail requestReset(CustomerId id) {
        return requestReset(id, workplace.accounts().resetWithin());
    }

    /**
     * Makes a link to a new password that is good for another time than usual, for example a week for all who were imported.
     *
     * @param id which customer
     * @param within how long the link is good, more than zero and at most 366 days
     * @return what the host has to mail
     * @throws IllegalArgumentException if the time is out of that range
     * @throws GuestAccountException if it is a guest
     * @throws NotFoundException if there is no such customer
     */
    public TokenMail requestReset(CustomerId id, Duration within) {
        Duration time = workplace.accounts().resettingWithin(within).resetWithin();
        return workplace.transaction(() -> reset(passwords.find(id).customer(), time));
    }

    private TokenMail reset(CustomerId id, Duration within) {
        return tokens.issue(customers.get(id), new TokenUse.ResettingPassword(), within);
    }

    /**
     * Whether a link to a new password is good, for showing the form behind it.
     *
     * @param token what the link carried, any text
     * @return true as long as {@link #reset} would take it
     */
    public boolean canReset(String token) {
        try {
            workplace.transaction(() -> resettable(token));
            return true;
        } catch (TokenRefusedException e) {
            return false;
        }
    }

    /**
     * Gives a customer who followed a link a new password. The link is good once, and only if the password will do; all links to a
     * new password end with it.
     *
     * @param token what the link carried, any text
     * @param password the new one
     * @return the customer, who is not signed in by this
     * @throws TokenRefusedException if the token was never given out, was used, has ended or expired, or was mailed to an address
     *     that is another one now
     * @throws InvalidDraftException if the shop's rules or its hasher refuse the password
     * @throws HashingBusyException if too many passwords wait for being hashed
     */
    public Customer reset(String token, CharSequence password) {
        Customer customer = workplace.transaction(() -> resettable(token)).customer();
        StoredPassword hashed = passwords.hashed(password, customer);
        return workplace.transaction(() -> {
            Account account =
                    workplace.store().credentials().lock(customer.id()).orElseThrow(TokenRefusedException::new);
            tokens.take(resettable(token).token());
            passwordsInPerson.store(account, hashed);
            new Turnstile(workplace).unlock(customer.email());
            return customers.get(customer.id());
        });
    }

    private TokenDesk.Found resettable(String token) {
        TokenDesk.Found found = tokens.find(token);
        if (!(found.token().use() instanceof TokenUse.ResettingPassword)) {
            throw new TokenRefusedException();
        }
        return found;
    }

    /**
     * Forgets what is of no use any more: tokens that have expired, failures that no longer slow anybody down. Call it now and
     * then, from as many nodes as you like.
     *
     * @return how many things were forgotten
     */
    public long prune() {
        Turnstile turnstile = new Turnstile(workplace);
        return pruned(this::pruneTokens) + pruned(turnstile::prune);
    }

    private int pruneTokens(int limit) {
        return workplace
                .store()
                .transactions()
                .requiresNew(() -> workplace.store().tokens().prune(workplace.now(), limit));
    }

    /** A batch at a time, each in a transaction of its own. */
    private static long pruned(IntUnaryOperator batch) {
        long all = 0;
        int some;
        do {
            some = batch.applyAsInt(AT_ONCE);
            all += some;
        } while (some == AT_ONCE);
        return all;
    }
}
