package dev.clientele.jdbc;

import dev.clientele.kernel.StoreException;

/** One of our constraints refused a write; whoever wrote turns it into the exception that the caller knows. */
final class BrokenConstraint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Constraint constraint;

    BrokenConstraint(Constraint constraint, DatabaseFailure cause) {
        super(constraint.name(), cause);
        this.constraint = constraint;
    }

    Constraint constraint() {
        return constraint;
    }

    /** For a constraint that this write cannot break. */
    StoreException unexpected() {
        return new StoreException(
                "The constraint " + constraint + " refused a write that does not touch it."
                        + " Check that nobody else writes into the tables clientele_….",
                this);
    }
}
