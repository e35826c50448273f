package dev.clientele.examples.cli;

import dev.clientele.customer.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One address for people, in as many lines as there is something to say.
 *
 * @param address the address
 * @param language that of the country's name
 */
record AddressLines(Address address, Locale language) {
    void addTo(Sheet sheet) {
        sheet.lines(roles(), lines());
    }

    private String roles() {
        if (address.isForBilling()) {
            return address.isForShipping() ? "Billing and shipping" : "Billing";
        }
        return address.isForShipping() ? "Shipping" : "Other";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                address.alias(),
                address.company(),
                address.name().first() + " " + address.name().last(),
                address.line1(),
                address.line2(),
                together(address.postcode(), address.city()),
                together(address.state(), address.country().nameIn(language)),
                labelled("telephone", address.phone()),
                labelled("mobile", address.mobile()),
                labelled("VAT number", address.vatNumber())));
        lines.addAll(address.other().lines().toList());
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static String together(String first, String second) {
        return Stream.of(first, second).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }

    private static String labelled(String label, String value) {
        return value.isBlank() ? "" : label + " " + value;
    }
}
