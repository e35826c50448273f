package dev.clientele.examples.benchmarks;

import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.examples.generator.GeneratedShop;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Money;
import dev.clientele.title.SocialTitleId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Generated customers in a file, a line each, read a chunk at a time so that memory does not grow with their number. */
final class CustomerFile {
    /** The group and the first of the two titles that every customer has. */
    static final GroupId GROUP = new GroupId(1);

    private static final Instant IMPORTED = Instant.parse("2026-01-01T00:00:00Z");

    private final Path file;

    /** Takes a chunk. */
    interface Taker {
        void take(List<StoredCustomer> customers) throws Exception;
    }

    private CustomerFile(Path file) {
        this.file = file;
    }

    static CustomerFile generated(Path file, int rows) throws IOException {
        GeneratedShop.of(rows).write(file);
        return new CustomerFile(file);
    }

    CustomerFile sortedInto(Path sorted) throws IOException {
        List<String> lines = Files.readAllLines(file);
        lines.subList(1, lines.size()).sort(Comparator.comparingLong(line -> Long.parseLong(cells(line)[0])));
        Files.write(sorted, lines);
        return new CustomerFile(sorted);
    }

    void chunks(int size, int most, Taker taker) throws Exception {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line = lines.readLine();
            List<StoredCustomer> chunk = new ArrayList<>(size);
            for (int row = 0; row < most && (line = lines.readLine()) != null; row++) {
                chunk.add(customer(cells(line), row));
                if (chunk.size() == size) {
                    taker.take(chunk);
                    chunk.clear();
                }
            }
            if (!chunk.isEmpty()) {
                taker.take(chunk);
            }
        }
    }

    private static String[] cells(String line) {
        return line.substring(1, line.lastIndexOf("\";")).split("\";\"", -1);
    }

    private static StoredCustomer customer(String[] cells, int row) {
        CustomerDraft draft = CustomerDraft.of(cells[2], cells[3], cells[4])
                .withTitle(new SocialTitleId(cells[1].startsWith("D") ? 1 : 2))
                .withConsent(Purpose.NEWSLETTER, consent(cells[7], row))
                .withConsent(Purpose.PARTNER_OFFERS, consent(cells[8], row));
        Customer customer = Customer.of(
                new CustomerId(Long.parseLong(cells[0])),
                cells[6].equals("1") ? draft : draft.disabled(),
                GROUP,
                time(cells[9]).orElse(IMPORTED));
        return new StoredCustomer(
                customer, new CustomerActivity(Money.of(cells[5]), time(cells[10]), Optional.empty()));
    }

    private static Consent consent(String cell, int row) {
        return cell.equals("1")
                ? Consent.granted(ConsentEvidence.importedFrom("customers.csv", row + 2, IMPORTED))
                : Consent.neverAsked();
    }

    private static Optional<Instant> time(String cell) {
        return cell.length() != 19 || cell.startsWith("0000")
                ? Optional.empty()
                : Optional.of(LocalDateTime.parse(cell.replace(' ', 'T')).toInstant(ZoneOffset.UTC));
    }
}
