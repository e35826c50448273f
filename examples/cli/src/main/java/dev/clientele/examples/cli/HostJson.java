package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.CustomerView;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.history.Order;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.Section;
import dev.clientele.history.Voucher;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Writes what the host's own tables hold of a customer as JSON; for one use. Each section says whether it is shown. */
final class HostJson {
    private final JsonGenerator out;
    private final ZoneId zone;

    HostJson(JsonGenerator out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    /** Writes what one item, or the whole of a section, consists of. */
    private interface Part<T> {
        void write(T part) throws IOException;
    }

    void write(CustomerView view) throws IOException {
        section("orderTotals", view.orderTotals(), this::totals);
        list("orders", view.orders(), this::order);
        list("products", view.products(), this::product);
        list("carts", view.carts(), this::cart);
        list("vouchers", view.vouchers(), this::voucher);
        list("messages", view.messages(), this::message);
    }

    private <T> void list(String name, Section<HistoryPage<T>> section, Part<T> item) throws IOException {
        section(name, section, page -> {
            array("items", page.items(), item);
            JsonOutput.text(out, "next", page.next());
        });
    }

    private <T> void array(String name, List<T> items, Part<T> item) throws IOException {
        out.writeArrayFieldStart(name);
        for (T one : items) {
            JsonOutput.object(out, fields -> item.write(one));
        }
        out.writeEndArray();
    }

    private <T> void section(String name, Section<T> section, Part<T> content) throws IOException {
        out.writeFieldName(name);
        JsonOutput.object(out, fields -> {
            if (section instanceof Section.Shown<T> shown) {
                out.writeStringField("state", "shown");
                content.write(shown.content());
            } else if (section instanceof Section.Unavailable<T> unavailable) {
                out.writeStringField("state", "unavailable");
                out.writeStringField("cause", Choice.nameOf(unavailable.cause()));
            } else {
                out.writeStringField("state", section instanceof Section.NotKept<T> ? "not-kept" : "withheld");
            }
        });
    }

    private void totals(OrderTotals totals) throws IOException {
        out.writeNumberField("valid", totals.valid());
        out.writeNumberField("notValid", totals.notValid());
        out.writeNumberField("spent", totals.spent().amount());
    }

    private void order(Order order) throws IOException {
        reference(order.reference());
        out.writeStringField("placed", time(order.placed()));
        out.writeStringField("payment", order.paymentMethod());
        out.writeStringField("status", order.status());
        out.writeBooleanField("valid", order.isValid());
        out.writeNumberField("pieces", order.pieces());
        out.writeNumberField("total", order.total().amount());
        array("lines", order.lines(), this::line);
    }

    private void product(BoughtProduct product) throws IOException {
        reference(product.reference());
        out.writeStringField("name", product.name());
        out.writeNumberField("times", product.times());
        array("orders", product.orders(), this::reference);
    }

    private void cart(Cart cart) throws IOException {
        reference(cart.reference());
        out.writeStringField("started", time(cart.started()));
        out.writeBooleanField("beingFilled", cart.isBeingFilled());
        out.writeFieldName("order");
        if (cart.order().isPresent()) {
            JsonOutput.object(out, fields -> reference(cart.order().get()));
        } else {
            out.writeNull();
        }
        out.writeNumberField("total", cart.total().amount());
        array("lines", cart.lines(), this::line);
    }

    private void line(LineItem line) throws IOException {
        reference(line.product());
        out.writeStringField("name", line.name());
        out.writeNumberField("quantity", line.quantity());
        out.writeNumberField("total", line.total().amount());
    }

    private void voucher(Voucher voucher) throws IOException {
        reference(voucher.reference());
        out.writeStringField("kind", Choice.nameOf(voucher.kind()));
        out.writeStringField("description", voucher.description());
        JsonOutput.text(out, "validUntil", voucher.validUntil().map(this::time));
    }

    private void message(CustomerMessage message) throws IOException {
        reference(message.reference());
        out.writeStringField("sent", time(message.sent()));
        out.writeStringField("status", message.status());
        out.writeStringField("text", message.text());
    }

    private void reference(HostReference reference) throws IOException {
        out.writeStringField("reference", reference.value());
        JsonOutput.text(out, "link", reference.link());
    }

    private String time(Instant at) {
        return CustomerJson.time(at, zone);
    }
}
