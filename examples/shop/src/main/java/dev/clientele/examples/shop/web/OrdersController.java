package dev.clientele.examples.shop.web;

import dev.clientele.Clientele;
import dev.clientele.examples.shop.Checkout;
import dev.clientele.examples.shop.RefusedException;
import dev.clientele.examples.shop.Wanted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders: of a customer, or of somebody new. */
@RestController
@RequestMapping("/orders")
class OrdersController {
    private final Checkout checkout;
    private final Clientele clientele;

    OrdersController(Checkout checkout, Clientele clientele) {
        this.checkout = checkout;
        this.clientele = clientele;
    }

    record Line(long product, int quantity) {
        Wanted wanted() {
            return new Wanted(product, quantity);
        }
    }

    /** Of a customer, or of a buyer who is none yet. */
    record OrderForm(
            @Nullable Long customer,
            @Nullable CustomerForm buyer,
            @Nullable List<@Nullable Line> lines,
            @Nullable String payment,
            @Nullable String voucher) {
        Checkout.Purchase purchase() {
            List<Wanted> wanted = Optional.ofNullable(lines).orElse(List.of()).stream()
                    .map(line -> Optional.ofNullable(line).orElseThrow(OrderForm::nothing))
                    .map(Line::wanted)
                    .toList();
            return new Checkout.Purchase(
                    wanted, Optional.ofNullable(payment).orElse("card"), Optional.ofNullable(voucher));
        }

        private static RefusedException nothing() {
            return new RefusedException("A line has a product and a quantity, not null. Leave it out.");
        }
    }

    record Placed(long order, long customer) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Placed order(@RequestBody OrderForm form, Locale language) {
        Checkout.Receipt receipt = form.customer() != null
                ? checkout.buy(Requested.customer(form.customer()), form.purchase())
                : checkout.buy(buyer(form).draft(), clientele.speaking(language), form.purchase());
        return new Placed(receipt.order(), receipt.customer().value());
    }

    private static CustomerForm buyer(OrderForm form) {
        return Optional.ofNullable(form.buyer()).orElse(new CustomerForm(null, null, null, null));
    }
}
