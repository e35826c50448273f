package dev.clientele;

import dev.clientele.customer.IdTakenException;
import dev.clientele.kernel.ClienteleException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.util.function.Supplier;

/** Does work again when somebody else was faster, five times in all. */
final class Attempts {
    private static final int MOST = 5;

    private Attempts() {}

    /** For work that reads what it changes. */
    static <T> T untilNobodyInterferes(Supplier<T> work) {
        return repeated(work, StaleVersionException.class);
    }

    /** For work that draws an id, which an import can take away at the same moment. */
    static <T> T untilTheIdIsFree(Supplier<T> work) {
        return repeated(work, IdTakenException.class);
    }

    /** For work that reads a customer's groups and then one of them, which can be removed in between. */
    static <T> T whileGroupsGo(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (NotFoundException e) {
                if (attempt == MOST || !e.kind().equals("group")) {
                    throw e;
                }
            }
        }
    }

    private static <T> T repeated(Supplier<T> work, Class<? extends ClienteleException> meanwhile) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (ClienteleException e) {
                if (attempt == MOST || !meanwhile.isInstance(e)) {
                    throw e;
                }
            }
        }
    }
}
