package dev.clientele.examples.cli;

import dev.clientele.CustomerView;
import dev.clientele.examples.cli.Table.Column;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryItem;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.history.Order;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.Section;
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the host's own tables hold of a customer, for people; for one use. What nobody keeps is left out. */
final class HostLines {
    private final CustomerFile file;
    private final Sheet sheet;
    private final int room;

    HostLines(CustomerFile file, Sheet sheet, int room) {
        this.file = file;
        this.sheet = sheet;
        this.room = room - Sheet.INDENT.length();
    }

    void add() {
        CustomerView view = file.view();
        addTotals(view.orderTotals());
        addList(view.orderTotals() instanceof Section.NotKept<?> ? "Orders" : "Latest orders", view.orders(), orders());
        addList("Products bought", view.products(), products());
        addList("Carts", view.carts(), carts());
        addList("Vouchers and price rules", view.vouchers(), vouchers());
        addList("Messages", view.messages(), messages());
    }

    private void addTotals(Section<OrderTotals> section) {
        if (section instanceof Section.NotKept<?>) {
            return;
        }
        sheet.section("Orders in sum");
        section.shown()
                .ifPresent(totals -> sheet.line("Valid", Words.number(totals.valid()))
                        .line("Not valid", Words.number(totals.notValid()))
                        .line("Spent", amount(totals.spent())));
        missing(section);
    }

    private <T extends HistoryItem> void addList(
            String title, Section<HistoryPage<T>> section, List<Column<T>> columns) {
        if (section instanceof Section.NotKept<?>) {
            return;
        }
        sheet.section(title);
        section.shown().ifPresent(page -> {
            if (page.items().isEmpty()) {
                sheet.line("None", "");
            } else {
                sheet.rows(table(columns, page.items()).lines(page.items(), room));
            }
            if (page.next().isPresent()) {
                sheet.line("Others", "not shown here");
            }
        });
        missing(section);
    }

    /** With links if there are any, and room for whole ones: nobody can follow half a link. */
    private <T extends HistoryItem> Table<T> table(List<Column<T>> columns, List<T> items) {
        List<Column<T>> linked = new ArrayList<>(columns);
        linked.add(Column.of("Page", item -> item.reference().link().orElse("-")));
        Table<T> table = new Table<>(linked);
        boolean hasLinks =
                items.stream().anyMatch(item -> item.reference().link().isPresent());
        return hasLinks && table.fits(items, room) ? table : new Table<>(columns);
    }

    private void missing(Section<?> section) {
        if (section instanceof Section.Unavailable<?> unavailable) {
            sheet.line("Not shown just now", reason(unavailable.cause()));
        } else if (section instanceof Section.Withheld<?>) {
            sheet.line("Not for everybody", "");
        }
    }

    private static String reason(Section.Cause cause) {
        return switch (cause) {
            case FAILED -> "the shop failed to say";
            case TIMED_OUT -> "the shop did not say in time";
            case BUSY -> "the shop is busy";
            case INTERRUPTED -> "interrupted";
        };
    }

    private List<Column<Order>> orders() {
        return List.of(
                Column.ofText("Order", 6, order -> order.reference().value()),
                Column.of("Placed", order -> time(order.placed())),
                Column.ofText("Payment", 7, Order::paymentMethod),
                Column.ofText("Status", 9, Order::status),
                Column.of("Valid", order -> Words.yesOrNo(order.isValid())),
                Column.ofNumbers("Pieces", order -> Words.number(order.pieces())),
                Column.ofNumbers("Total", order -> amount(order.total())));
    }

    private List<Column<BoughtProduct>> products() {
        return List.of(
                Column.ofNumbers("Times", product -> Words.number(product.times())),
                Column.ofText("Product", 18, BoughtProduct::name),
                Column.ofText(
                        "In orders",
                        16,
                        product -> product.orders().stream()
                                .map(HostReference::value)
                                .collect(Collectors.joining(", "))));
    }

    private List<Column<Cart>> carts() {
        return List.of(
                Column.ofText("Cart", 6, cart -> cart.reference().value()),
                Column.of("Started", cart -> time(cart.started())),
                Column.ofText(
                        "What is in it",
                        16,
                        cart -> cart.lines().stream().map(HostLines::text).collect(Collectors.joining(", "))),
                Column.ofNumbers("Total", cart -> amount(cart.total())),
                Column.of("Now", HostLines::now));
    }

    private static String now(Cart cart) {
        return cart.isBeingFilled()
                ? "being filled"
                : cart.order().map(order -> "ordered as " + order.value()).orElse("left behind");
    }

    private static String text(LineItem line) {
        return Words.number(line.quantity()) + " x " + line.name();
    }

    private List<Column<Voucher>> vouchers() {
        return List.of(
                Column.ofText("Code", 6, voucher -> voucher.reference().value()),
                Column.of("Kind", voucher -> voucher.kind() == Voucher.Kind.VOUCHER ? "voucher" : "price rule"),
                Column.ofText("Gives", 8, Voucher::description),
                Column.of(
                        "Until", voucher -> voucher.validUntil().map(this::time).orElse("-")));
    }

    private List<Column<CustomerMessage>> messages() {
        return List.of(
                Column.ofText("Message", 7, message -> message.reference().value()),
                Column.of("Sent", message -> time(message.sent())),
                Column.ofText("Status", 6, CustomerMessage::status),
                Column.ofText("Text", 32, CustomerMessage::text));
    }

    private String amount(Money money) {
        return Amounts.text(money) + " " + file.currency();
    }

    private String time(Instant at) {
        return Times.second(at, file.zone());
    }
}
