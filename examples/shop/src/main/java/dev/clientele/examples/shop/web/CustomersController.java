package dev.clientele.examples.shop.web;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.examples.cli.CustomerFile;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.Page;
import dev.clientele.query.PageCursor;
import dev.clientele.query.SearchWords;
import dev.clientele.settings.Settings;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The customers: register, list and search, show, edit. */
@RestController
@RequestMapping("/customers")
class CustomersController {
    private final Clientele clientele;

    CustomersController(Clientele clientele) {
        this.clientele = clientele;
    }

    record Stored(long id, long version, String firstName, String lastName, String email, boolean enabled) {
        static Stored of(Customer customer) {
            return new Stored(
                    customer.id().value(),
                    customer.version(),
                    customer.name().first(),
                    customer.name().last(),
                    customer.email().value(),
                    customer.isEnabled());
        }

        @Override
        public String toString() {
            return "Stored[id=" + id + ", version=" + version + "]";
        }
    }

    record Listed(long id, String firstName, String lastName, String email, String group, BigDecimal sales) {
        static Listed of(CustomerRow row) {
            return new Listed(
                    row.id().value(),
                    row.name().first(),
                    row.name().last(),
                    row.email().value(),
                    row.defaultGroup(),
                    row.sales().amount());
        }

        @Override
        public String toString() {
            return "Listed[id=" + id + "]";
        }
    }

    /** A part of the list, and the text with which the next one is asked for. */
    record Part(List<Listed> customers, Optional<String> next) {}

    @PostMapping
    ResponseEntity<Stored> register(@RequestBody CustomerForm form, Locale language) {
        Clientele speaking = clientele.speaking(language);
        Customer customer = form.password() == null
                ? speaking.customers().register(form.draft())
                : speaking.accounts().register(form.draft(), form.password());
        return ResponseEntity.created(URI.create("/customers/" + customer.id().value()))
                .body(Stored.of(customer));
    }

    @GetMapping
    Part list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam @Nullable String after) {
        CustomerQuery query = CustomerQuery.all()
                .matching(SearchWords.of(search))
                .sortedBy(CustomerSort.LAST_NAME)
                .ofSize(size);
        Page<CustomerRow> page = clientele.customers().list(after == null ? query : query.after(new PageCursor(after)));
        return new Part(
                page.rows().stream().map(Listed::of).toList(), page.next().map(PageCursor::text));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    String page(@PathVariable long id, Locale language) {
        Settings settings = clientele.settings().current();
        return CustomerFile.of(clientele, Requested.customer(id), settings.zone(), language)
                .json();
    }

    @PatchMapping("/{id}")
    Stored edit(@PathVariable long id, @RequestBody CustomerEdit edit, Locale language) {
        Clientele speaking = clientele.speaking(language);
        Customer read = speaking.customers().get(Requested.customer(id));
        return Stored.of(speaking.customers().edit(read.id(), edit.version(), edit.applied(read.draft())));
    }
}
