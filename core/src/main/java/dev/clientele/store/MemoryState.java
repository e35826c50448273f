package dev.clientele.store;

import dev.clientele.account.FailureCount;
import dev.clientele.account.StoredPassword;
import dev.clientele.account.StoredToken;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.consent.ConsentChange;
import dev.clientele.customer.BlockedEmail;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.TokenHash;
import dev.clientele.note.Note;
import dev.clientele.note.NoteId;
import dev.clientele.privacy.PrivacyLogEntry;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleId;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All that a store in memory holds. Only the transaction that made a copy changes it. */
final class MemoryState {
    final Map<CustomerId, StoredCustomer> customers;
    final Map<String, CustomerId> emails;
    final Map<GroupId, Group> groups;
    final Map<SocialTitleId, SocialTitle> titles;
    final Set<BlockedEmail> blocked;
    final Map<CustomerId, List<ConsentChange>> consents;
    final Map<CustomerId, StoredPassword> passwords;
    final Map<TokenHash, StoredToken> tokens;
    final Map<ThrottleSubject, FailureCount> failures;
    final Map<VisitId, Visit> visits;
    final NavigableMap<Long, PrivacyLogEntry> privacyLog;
    final Map<NoteId, Note> notes;
    Optional<ShopRecord> shop;
    boolean hasDemo;

    MemoryState() {
        this.customers = new HashMap<>();
        this.emails = new HashMap<>();
        this.groups = new TreeMap<>();
        this.titles = new TreeMap<>();
        this.blocked = new HashSet<>();
        this.consents = new HashMap<>();
        this.passwords = new HashMap<>();
        this.tokens = new HashMap<>();
        this.failures = new HashMap<>();
        this.visits = new HashMap<>();
        this.privacyLog = new TreeMap<>();
        this.notes = new HashMap<>();
        this.shop = Optional.empty();
    }

    private MemoryState(MemoryState other) {
        this.customers = new HashMap<>(other.customers);
        this.emails = new HashMap<>(other.emails);
        this.groups = new TreeMap<>(other.groups);
        this.titles = new TreeMap<>(other.titles);
        this.blocked = new HashSet<>(other.blocked);
        this.consents = new HashMap<>(other.consents);
        this.passwords = new HashMap<>(other.passwords);
        this.tokens = new HashMap<>(other.tokens);
        this.failures = new HashMap<>(other.failures);
        this.visits = new HashMap<>(other.visits);
        this.privacyLog = new TreeMap<>(other.privacyLog);
        this.notes = new HashMap<>(other.notes);
        this.shop = other.shop;
        this.hasDemo = other.hasDemo;
    }

    MemoryState copy() {
        return new MemoryState(this);
    }

    Optional<StoredCustomer> byEmail(EmailAddress email) {
        return Optional.ofNullable(emails.get(email.canonical())).map(customers::get);
    }

    /** Puts a customer in place of the one before, if its address is free and what it refers to exists. */
    void put(StoredCustomer stored, Optional<StoredCustomer> before) {
        Customer customer = stored.customer();
        requireReferences(customer);
        CustomerId holder = emails.get(customer.email().canonical());
        if (!customer.isGuest() && holder != null && !holder.equals(customer.id())) {
            throw new EmailTakenException(Optional.of(holder));
        }
        before.ifPresent(this::release);
        if (!customer.isGuest()) {
            emails.put(customer.email().canonical(), customer.id());
        }
        customers.put(customer.id(), stored);
    }

    void remove(StoredCustomer stored) {
        release(stored);
        customers.remove(stored.customer().id());
        consents.remove(stored.customer().id());
        passwords.remove(stored.customer().id());
        tokens.values()
                .removeIf(token -> token.customer().equals(stored.customer().id()));
        visits.values()
                .removeIf(visit -> visit.customer().equals(stored.customer().id()));
        notes.values().removeIf(note -> note.customer().equals(stored.customer().id()));
    }

    /** A guest's address is nobody's, or somebody else's. */
    private void release(StoredCustomer stored) {
        emails.remove(stored.customer().email().canonical(), stored.customer().id());
    }

    StoredCustomer requireCustomer(CustomerId id) {
        return Optional.ofNullable(customers.get(id)).orElseThrow(() -> new NotFoundException("customer", id.value()));
    }

    private void requireReferences(Customer customer) {
        customer.membership().groups().stream()
                .filter(id -> !groups.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new NotFoundException("group", id.value());
                });
        customer.title().filter(id -> !titles.containsKey(id)).ifPresent(id -> {
            throw new NotFoundException("social title", id.value());
        });
    }
}
